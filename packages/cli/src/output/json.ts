import { stringifyJson, withoutPrivateKeys } from '@esakit/node';
import { type Io, print } from '../io.js';

/** What a terminal may act on, or show as nothing, besides what JSON escapes itself. Joiners belong to a script. */
const UNSAFE = /(?![\u200c\u200d])[\u007f-\u009f\u2028\u2029\p{Cf}]/gu;

/** An answer as JSON: integers of any size exact, private keys redacted, invisible characters as escapes. */
export const toJson = (value: unknown): string => escapeUnsafe(stringifyJson(withoutPrivateKeys(value), 2));

/** JSON text with escapes for what a terminal could act on. It has the same value. */
const escapeUnsafe = (json: string): string =>
  json.replace(UNSAFE, (char) =>
    char
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );

/**
 * Prints an answer.
 *
 * @param idsAsStrings - integers in fields named after an id, and all beyond 2^53, become strings.
 */
export const printJson = (io: Io, value: unknown, idsAsStrings = false): void =>
  print(io, toJson(idsAsStrings ? withIdsAsStrings(value) : value));

/** A copy whose ids no reader rounds. */
export function withIdsAsStrings(value: unknown, name = ''): unknown {
  if (typeof value === 'bigint' || (Number.isInteger(value) && /Ids?$/.test(name))) return String(value);
  if (Array.isArray(value)) return value.map((item: unknown) => withIdsAsStrings(item, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]: [string, unknown]) => [key, withIdsAsStrings(item, key)]),
  );
}
