import { type Client, type Operation, stringifyJson } from '@esakit/core';
import { check } from '@esakit/core/adapter';
import { nobleDigest } from '@esakit/core/sign';

/**
 * Key of a call in a store: a digest of who asks whom for what, so that it fits any store and no parameter can reach
 * into another call's key. Ways to write one parameter (`1`, `1n`, `"1"`) that travel as the same text share a key.
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
    .map(([name, value]: [string, unknown]) => [name, asText(value)] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `esakit/1/${nobleDigest.sha256(stringifyJson([scope, endpoint, region, operation.name, parameters]))}`;
}

/** A number as it travels; lists and objects keep their form, for some travel as JSON. */
const asText = (value: unknown): unknown =>
  typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean' ? String(value) : value;
