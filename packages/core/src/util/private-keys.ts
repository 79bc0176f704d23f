import { REDACTED } from './redaction.js';

const NAME = /^private[-_ ]?key/i;
const BLOCK = /-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----.*?(?:-----END [A-Z0-9 ]*PRIVATE KEY-----|$)/gs;

/**
 * A copy of an answer to show, to store or to hand on, with the private keys in it redacted at any depth. No documented
 * answer has one; should one ever come, it must not end up in a log, a cache or a page.
 *
 * @example
 * ```ts
 * import { withoutPrivateKeys } from '@esakit/core';
 *
 * console.log(withoutPrivateKeys({ Id: 'a', PrivateKey: 'b' })); // { Id: 'a', PrivateKey: '[redacted]' }
 * ```
 */
export function withoutPrivateKeys<T>(value: T): T;
export function withoutPrivateKeys(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(BLOCK, REDACTED);
  if (Array.isArray(value)) return value.map((item: unknown) => withoutPrivateKeys(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]: [string, unknown]) => [
      name,
      NAME.test(name) && item != null ? REDACTED : withoutPrivateKeys(item),
    ]),
  );
}
