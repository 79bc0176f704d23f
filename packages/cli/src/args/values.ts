import { readFile } from 'node:fs/promises';
import { hasSecret, readShape, redactSecrets, type Scalar } from '@esakit/core/catalog';
import { parseJson, type Shape, stringifyJson } from '@esakit/node';
import { jsonErrorPosition } from '@esakit/core/host';
import { UsageError } from '../failure.js';
import type { Io } from '../io.js';
import { decodeText, isGarbled } from './decode.js';
import { repeatedName } from './repeated-name.js';

/** Reads the values that stand for something else: `@FILE`, and `-` for standard input. */
export interface Source {
  /**
   * @throws {UsageError} for a file that can't be read or is in another encoding, and where two values ask for standard
   *   input.
   */
  read(given: string, flag: string): Promise<string>;
  /**
   * All of standard input, in whatever encoding.
   *
   * @throws {UsageError} where two values ask for it.
   */
  standardInput(flag: string): Promise<string>;
}

export function valueSource(io: Io): Source {
  let reader: string | undefined;
  async function standardInput(flag: string): Promise<string> {
    if (reader !== undefined) throw new UsageError(`${reader} and ${flag} both read standard input`);
    reader = flag;
    return io.stdin();
  }
  return {
    standardInput,
    async read(given, flag) {
      if (given === '-') return requireReadable(await standardInput(flag), `${flag} -`);
      // A lone @ is the usual name of a zone's apex.
      if (!/^@./.test(given)) return given;
      if (given.startsWith('@@')) return given.slice(1);
      return requireReadable(await readText(given.slice(1), flag), `${flag} ${given}`);
    },
  };
}

/**
 * Refuses a text whose characters were lost: what is sent would not be what the file says.
 *
 * @param from - the flag with what it was given.
 * @throws {UsageError} naming it.
 */
export function requireReadable(text: string, from: string): string {
  if (isGarbled(text)) throw new UsageError(`${from} is not UTF-8: save it as UTF-8`);
  return text;
}

/**
 * Reads JSON of a user, with exact integers.
 *
 * @param from - the flag with what it was given.
 * @throws {UsageError} for what is not JSON, saying where, and for a name that an object has twice.
 */
export function parseDocument(text: string, from: string): unknown {
  let value: unknown;
  try {
    value = parseJson(text);
  } catch {
    // The parser's message could quote a secret.
    throw new UsageError(
      text.trim() === '' ? `${from} is empty` : `${from} is not JSON from ${jsonErrorPosition(text)} on`,
    );
  }
  refuseRepeated(text, from);
  return value;
}

function refuseRepeated(text: string, from: string): void {
  const name = repeatedName(text);
  if (name !== undefined) throw new UsageError(`${from} has ${name} twice: keep one of them`);
}

/**
 * Reads a file that a flag names.
 *
 * @throws {UsageError} naming the flag.
 */
export async function readText(path: string, flag: string): Promise<string> {
  try {
    return decodeText(await readFile(path));
  } catch (error) {
    throw new UsageError(`${flag}: can not read ${path}: ${(error as NodeJS.ErrnoException).code ?? String(error)}`);
  }
}

/**
 * Refuses a secret that stands on the command line. The value is not repeated.
 *
 * @throws {UsageError} naming the ways to give it.
 */
export function refuseLiteralSecrets(shape: Shape, given: readonly string[], flag: string, form = `${flag} `): void {
  if (!given.some((value) => value !== '-' && !/^@[^@]/.test(value) && holdsSecret(shape, value))) return;
  throw new UsageError(
    `${flag} is secret, and others can read a command line: give ${form}@FILE, ${form}- for standard input`,
  );
}

/** Whether a string holds a secret of a shape, or can't be shown not to. */
function holdsSecret(shape: Shape, text: string): boolean {
  if (!hasSecret(shape)) return false;
  const read = readShape(shape);
  if (read.kind === 'scalar') return true;
  const value = jsonOf(text);
  const own = read.kind === 'list' && !Array.isArray(value) ? read.item : shape;
  if (typeof value !== 'object' || value === null) return true;
  return stringifyJson(redactSecrets(own, value)) !== stringifyJson(value);
}

/**
 * Turns strings into the value of a parameter, as its shape has it.
 *
 * @param given - more than one for a list only.
 * @param flag - for messages.
 * @throws {UsageError} for what is not of the type.
 */
export function toValue(shape: Shape, given: readonly string[], flag: string): unknown {
  const read = readShape(shape);
  const [first = ''] = given;
  if (read.kind === 'list') {
    // One JSON list is the whole value.
    const whole = given.length === 1 && first.trimStart().startsWith('[') ? jsonOf(first) : undefined;
    if (Array.isArray(whole)) refuseRepeated(first, flag);
    return Array.isArray(whole) ? whole : given.map((item) => toValue(read.item, [item], flag));
  }
  if (given.length > 1) throw new UsageError(`${flag} is given twice, and it is not a list`);
  if (read.kind === 'scalar') return toScalar(read.type, first, flag, hasSecret(shape));
  const value = jsonOf(first);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    refuseRepeated(first, flag);
    return value;
  }
  throw new UsageError(`${flag} takes a JSON object, as in '{"Name":"value"}'`);
}

const EXPECTED: Readonly<Partial<Record<Scalar, readonly [RegExp, string]>>> = {
  id: [/^[1-9]\d{0,18}$/, 'an id in digits'],
  int: [/^-?\d{1,19}$/, 'an integer'],
  count: [/^[1-9]\d*$/, 'a positive integer'],
  number: [/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i, 'a number'],
  boolean: [/^(true|false)$/, 'true or false'],
};

function toScalar(type: Scalar, text: string, flag: string, isSecret: boolean): unknown {
  if (type === 'any') return jsonOf(text) ?? text;
  const expected = EXPECTED[type];
  if (!expected) return text;
  const trimmed = text.trim();
  if (!expected[0].test(trimmed)) {
    const shown = isSecret ? '' : ` ${JSON.stringify(text.slice(0, 60))}`;
    throw new UsageError(`${flag}${shown} is not ${expected[1]}`);
  }
  // Digits stay a string, which an id may be; all others are exact as JSON.
  return type === 'id' ? trimmed : parseJson(trimmed.replace(/^(-?)0+(?=\d)/, '$1'));
}

function jsonOf(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

/** What help calls a value of a shape. */
export function valueName(shape: Shape): string {
  const read = readShape(shape);
  if (read.kind === 'list') return valueName(read.item);
  if (read.kind !== 'scalar') return 'JSON';
  switch (read.type) {
    case 'id':
      return 'ID';
    case 'int':
    case 'count':
    case 'number':
      return 'NUMBER';
    case 'boolean':
      return 'true|false';
    case 'secret':
      return '@FILE|-';
    default:
      return 'TEXT';
  }
}
