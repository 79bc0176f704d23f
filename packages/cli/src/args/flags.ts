import { parseArgs } from 'node:util';
import type { Flag, Flags, Values } from './command.js';
import { UsageError } from '../failure.js';
import { flagHint } from './hints.js';
import { nearest } from './suggest.js';

/** Flags of every command. */
export const globalFlags = {
  help: { type: 'boolean', short: 'h', about: 'Show help' },
} as const satisfies Flags;

/** Flags of the commands that call the service. */
export const connectionFlags = {
  region: {
    type: 'string',
    value: 'REGION',
    about: 'cn-hangzhou for accounts of the China site, ap-southeast-1 for international ones, auto to find out',
  },
  endpoint: { type: 'string', value: 'URL', about: "The service's host or URL, where it is not the region's own" },
  profile: {
    type: 'string',
    value: 'NAME',
    about: 'The profile of aliyun configure (or section of ~/.alibabacloud/credentials) to take keys and region from',
  },
  emulator: { type: 'boolean', about: 'Use an emulator inside this process instead of an account' },
  verbose: { type: 'boolean', about: 'Show where calls go, and each attempt of them' },
} as const satisfies Flags;

export const siteFlag = {
  site: { type: 'string', value: 'SITE', about: 'The site: its id, or its name as in example.com' },
} as const satisfies Flags;

export const jsonFlag = {
  json: { type: 'boolean', about: 'Print JSON, with ids of any size exact' },
  schema: { type: 'boolean', about: 'Print the JSON Schema of that, and do nothing else' },
} as const satisfies Flags;

/** For commands that print answers of the service. */
export const idsFlag = {
  'ids-as-strings': {
    type: 'boolean',
    about: 'With --json: ids as strings, for programs that round large numbers, as jq 1.6 does',
  },
} as const satisfies Flags;

/** For commands that print tables. */
export const wideFlag = {
  wide: { type: 'boolean', about: "Don't fit the table to the terminal's width" },
} as const satisfies Flags;

/** What was found on a command line. */
export interface Parsed<F extends Flags> {
  readonly flags: Values<F>;
  readonly arguments: readonly string[];
}

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];
type OptionToken = Extract<Token, { kind: 'option' }>;

/** Where the command's name is, before its own flags are known. */
export function findCommand(argv: readonly string[]): Found {
  const known: Flags = { ...globalFlags, ...connectionFlags, ...siteFlag, ...jsonFlag };
  const tokens = tokensOf(argv, known);
  const index = tokens.find(({ kind }) => kind === 'positional')?.index;
  if (index === undefined) return { name: undefined, rest: [...argv], unknown: undefined };
  const unknown = tokens.find(
    (token): token is OptionToken =>
      token.kind === 'option' && token.index < index && !Object.hasOwn(known, token.name),
  );
  return {
    name: argv[index],
    rest: argv.filter((_, position) => position !== index),
    unknown: unknown?.rawName,
  };
}

interface Found {
  readonly name: string | undefined;
  readonly rest: readonly string[];
  /** A flag before the name that is not known: the name may be its value. */
  readonly unknown: string | undefined;
}

/** Whether help is asked for, whatever else is wrong with the line. */
export function asksForHelp(argv: readonly string[]): boolean {
  const end = argv.indexOf('--');
  return argv.slice(0, end < 0 ? undefined : end).some((word) => word === '--help' || word === '-h');
}

/**
 * Reads a command's flags and arguments.
 *
 * @throws {UsageError} that names the flag and what was probably meant.
 */
export function parseFlags<F extends Flags>(argv: readonly string[], flags: F): Parsed<F> {
  const known: Flags = { ...flags, ...globalFlags };
  const values: Record<string, unknown> = {};
  for (const [name, flag] of Object.entries(flags)) {
    if (flag.type === 'boolean') values[name] = false;
    else if (flag.multiple) values[name] = [];
  }
  const found: string[] = [];
  for (const token of tokensOf(argv, known)) {
    if (token.kind === 'positional') found.push(token.value);
    if (token.kind === 'option') readFlag(token, known, values);
  }
  return { flags: values as Values<F>, arguments: found };
}

function readFlag(token: OptionToken, known: Flags, values: Record<string, unknown>): void {
  const { name, rawName } = token;
  const flag: Flag | undefined = Object.hasOwn(known, name) ? known[name] : undefined;
  if (!flag) {
    throw unknownFlag(rawName, known);
  }
  if (flag.type === 'boolean') {
    if (token.value !== undefined) throw new UsageError(`${rawName} takes no value`);
    values[name] = true;
    return;
  }
  const value = flag.isParameter ? token.value : token.value?.trim();
  // A lone dash stands for standard input.
  const looksLikeFlag = value !== undefined && /^-[^\d]/.test(value) && !token.inlineValue;
  if (value === undefined || looksLikeFlag) throw new UsageError(`${rawName} needs a value: ${rawName} ${flag.value}`);
  if (value === '' && !flag.isParameter) throw new UsageError(`${rawName} has an empty value`);
  if (flag.choices && !flag.choices.includes(value)) {
    throw new UsageError(`${rawName} ${value} is none of ${flag.choices.join(', ')}`);
  }
  if (flag.multiple) {
    values[name] = [...(values[name] as string[]), value];
    return;
  }
  if (values[name] !== undefined) throw new UsageError(`${rawName} is given twice`);
  values[name] = value;
}

/** That there is no such flag, and what to give in its place. */
export function unknownFlag(rawName: string, known: Flags): UsageError {
  const meant = nearest(rawName.replace(/^--?/, ''), Object.keys(known));
  const advice = meant === undefined ? flagHint(rawName) : `did you mean --${meant}?`;
  return new UsageError(`unknown flag ${rawName}${advice === undefined ? '' : `: ${advice}`}`);
}

/** The first argument of a command, before its flags are known. */
export function findArgument(argv: readonly string[], flags: Flags): string | undefined {
  for (const token of tokensOf(argv, { ...flags, ...globalFlags })) {
    if (token.kind === 'positional') return token.value;
    // What follows it could be its value, and a secret.
    if (token.kind === 'option' && !Object.hasOwn({ ...flags, ...globalFlags }, token.name)) return undefined;
  }
  return undefined;
}

/** Leniently: an error in a line is reported in our words. */
function tokensOf(argv: readonly string[], flags: Flags): Token[] {
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, { type, short }]) => [
      name,
      { type, multiple: true, ...(short !== undefined && { short }) },
    ]),
  );
  return parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}
