import { REDACTED } from './redacted.js';

/** A private key as PEM text of any label, to the end of a text that breaks off. Its spaces may be escaped. */
export const PRIVATE_KEY_BLOCK = /-----BEGIN[^-]{0,60}PRIVATE[^-]{1,9}KEY-----.*?(?:-----END[^-]{0,60}KEY-----|$)/gis;

/** Names of fields, in lower-case letters only. */
const NAME = /privatekey|pri(?:vate)?$/;
/** Base64 of a private key without PEM around it: PKCS #8, PKCS #1 and SEC 1 begin with their version. */
const DER = /^\s*M(?:II...IBA[AD]|I[GH].AgE[AB][BM]|[A-Z].CAQ(?:Aw|EE))/;

/**
 * A copy of an answer to show, to store or to hand on, with the private keys in it redacted at any depth: PEM blocks,
 * the Base64 of a key, and what stands under a name such as `PrivateKey`, `ssl_pri` or `ServerPrivateKey`.
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
  if (typeof value === 'string') return DER.test(value) ? REDACTED : value.replace(PRIVATE_KEY_BLOCK, REDACTED);
  if (Array.isArray(value)) return value.map((item: unknown) => withoutPrivateKeys(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]: [string, unknown]) => [
      name,
      isKey(name, item) ? REDACTED : withoutPrivateKeys(item),
    ]),
  );
}

/** A flag such as `IsPrivate` is not a key. */
const isKey = (name: string, value: unknown): boolean =>
  value != null && value !== '' && typeof value !== 'boolean' && NAME.test(name.replace(/[^a-z]/gi, '').toLowerCase());
