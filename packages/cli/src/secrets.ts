const REDACTED = '[redacted]';
const KEY_NAME = /^private_?key/i;
const KEY_BLOCK = /-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----.*?(?:-----END [A-Z0-9 ]*PRIVATE KEY-----|$)/gs;

/**
 * A copy of an answer to show or to write down. No documented answer has a private key; should one ever come, it must
 * not end up in a terminal's history or in a file that everybody can read.
 */
export function withoutKeys(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(KEY_BLOCK, REDACTED);
  if (Array.isArray(value)) return value.map(withoutKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      KEY_NAME.test(name) && item != null ? REDACTED : withoutKeys(item),
    ]),
  );
}
