import { type Answer, type Operation, parseJson, stringifyJson, withoutPrivateKeys } from '@esakit/core';
import { check, secretsOf } from '@esakit/core/adapter';

/** Serializes an answer for the store. Undefined for one with a secret, which must not be stored. */
export function writeEntry(
  operation: Operation<unknown, unknown>,
  { data, requestId, status }: Answer<unknown>,
  now: number,
): string | undefined {
  if (secretsOf(operation.output, data).length > 0) return undefined;
  const write = (shown: unknown): string => stringifyJson({ at: now, requestId, status, data: shown });
  const text = write(data);
  return write(withoutPrivateKeys(data)) === text ? text : undefined;
}

/**
 * Parses an entry of the store. The answer is validated as if it came from the service: an older version may have
 * written the entry, or another user of a shared store.
 *
 * @param maxAge - in milliseconds.
 * @returns undefined for an entry that is stale or invalid.
 * @throws {SyntaxError} for a string that is not JSON.
 */
export function readEntry<Output>(
  text: string,
  operation: Operation<unknown, Output>,
  now: number,
  maxAge: number,
): Answer<Output> | undefined {
  const { at, requestId, status, data } = Object(parseJson(text)) as Readonly<Record<string, unknown>>;
  // The clocks of data centres differ a little. An entry from far in the future would never become stale.
  if (typeof at !== 'number' || !(Math.abs(now - at) < maxAge)) return undefined;
  const checked = check(operation.output, data, 'output');
  if (checked.issues) return undefined;
  const age = Math.max(0, Math.floor((now - at) / 1_000));
  return {
    data: checked.value,
    requestId: typeof requestId === 'string' ? requestId : undefined,
    status: typeof status === 'number' ? status : 200,
    headers: new Headers({ age: String(age) }),
    attempts: 0,
  };
}
