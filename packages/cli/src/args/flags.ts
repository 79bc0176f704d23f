import { parseArgs } from 'node:util';
import type { Flag, Flags, Values } from './command.js';
import { UsageError } from '../failure.js';
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
    about: 'cn-hangzhou for accounts of the China site, ap-southeast-1 for international ones',
  },
  endpoint: { type: 'string', value: 'URL', about: "The service's host or URL, where it is not the region's own" },
  emulator: { type: 'boolean', about: 'Use an emulator inside this process instead of an account' },
} as const satisfies Flags;

export const siteFlag = {
  site: { type: 'string', value: 'SITE', about: 'The site: its id, or its name as in example.com' },
} as const satisfies Flags;

export const jsonFlag = {
  json: { type: 'boolean', about: 'Print JSON, with ids of any size exact' },
  schema: { type: 'boolean', about: 'Print the JSON Schema of that, and do nothing else' },
} as const satisfies Flags;

/** What was found on a command line. */
export interface Parsed<F extends Flags> {
  readonly flags: Values<F>;
  readonly arguments: readonly string[];
}

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];

/** Where the command's name is, before its own flags are known. */
export function findCommand(argv: readonly string[]): { name: string | undefined; rest: string[] } {
  const known = { ...globalFlags, ...connectionFlags, ...siteFlag, ...jsonFlag };
  const index = tokensOf(argv, known).find(({ kind }) => kind === 'positional')?.index;
  return index === undefined
    ? { name: undefined, rest: [...argv] }
    : { name: argv[index], rest: argv.filter((_, position) => position !== index) };
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

function readFlag(token: Extract<Token, { kind: 'option' }>, known: Flags, values: Record<string, unknown>): void {
  const { name, rawName } = token;
  const flag: Flag | undefined = Object.hasOwn(known, name) ? known[name] : undefined;
  if (!flag) {
    const meant = nearest(name, Object.keys(known));
    throw new UsageError(`unknown flag ${rawName}${meant === undefined ? '' : `: did you mean --${meant}?`}`);
  }
  if (flag.type === 'boolean') {
    if (token.value !== undefined) throw new UsageError(`${rawName} takes no value`);
    values[name] = true;
    return;
  }
  const value = token.value?.trim();
  // A lone dash stands for standard input.
  const looksLikeFlag = value !== undefined && /^-./.test(value) && !token.inlineValue;
  if (value === undefined || looksLikeFlag) throw new UsageError(`${rawName} needs a value: ${rawName} ${flag.value}`);
  if (value === '') throw new UsageError(`${rawName} has an empty value`);
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

/** Leniently: what is wrong with a line is told in our words. */
function tokensOf(argv: readonly string[], flags: Flags): Token[] {
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, { type, short }]) => [
      name,
      { type, multiple: true, ...(short !== undefined && { short }) },
    ]),
  );
  return parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}
