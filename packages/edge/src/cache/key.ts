import { type Client, type Operation, stringifyJson } from '@esakit/core';
import { check } from '@esakit/core/adapter';
import { nobleDigest } from '@esakit/core/sign';

/**
 * The key of a call in a store. It is a digest of scope, endpoint, region, operation and parameters, so that it fits
 * any store and no parameter can forge another call's key. Values that are sent as the same string (`1`, `1n`, `"1"`)
 * share a key.
 *
 * @returns undefined for an input that the operation refuses.
 */
export function cacheKey(
  { endpoint, region }: Client,
  scope: string,
  operation: Operation<unknown, unknown>,
  input: unknown,
): string | undefined {
  const checked = check(operation.input, input, 'input');
  if (checked.issues) return undefined;
  const parameters = Object.entries(checked.value)
    .filter(([, value]) => value != null)
    .map(([name, value]: [string, unknown]) => [name, asSent(value)] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `esakit/1/${nobleDigest.sha256(stringifyJson([scope, endpoint, region, operation.name, parameters]))}`;
}

/** A number as the string that is sent. Lists and objects stay as they are, because some are sent as JSON. */
const asSent = (value: unknown): unknown =>
  typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean' ? String(value) : value;
