import { type Answer, type Operation, parseJson, stringifyJson, withoutPrivateKeys } from '@esakit/core';
import { check, secretsOf } from '@esakit/core/adapter';

/** An answer as a text to keep, or undefined for one with a secret, which must not be kept. */
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
 * The answer that a kept text holds, checked again as if it came from the service: a store may be older than this
 * version, or shared with who knows whom.
 *
 * @param maxAge - in milliseconds.
 * @returns undefined for anything that can't be used.
 * @throws {SyntaxError} for a text that is not JSON.
 */
export function readEntry<Output>(
  text: string,
  operation: Operation<unknown, Output>,
  now: number,
  maxAge: number,
): Answer<Output> | undefined {
  const { at, requestId, status, data } = Object(parseJson(text)) as Readonly<Record<string, unknown>>;
  // Clocks of data centres differ a little; an entry from far in the future would never grow old.
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
