/** Of a field. No documented answer has one. */
const NAME = /^private[-_ ]?key/i;
const BLOCK = /-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----.*?(?:-----END [A-Z0-9 ]*PRIVATE KEY-----|$)/gs;

/** A copy of an answer without the private keys that it may hold, at any depth. */
export function withoutPrivateKeys(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(BLOCK, '[redacted]');
  if (Array.isArray(value)) return value.map(withoutPrivateKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !NAME.test(name))
      .map(([name, item]) => [name, withoutPrivateKeys(item)]),
  );
}

/** Whether the JSON text of an answer may hold a private key. A field of that name with nothing in it does not. */
export const mayHoldPrivateKey = (json: string): boolean =>
  /"private[-_ ]?key[^"]*":(?!null|"")|PRIVATE KEY-----/i.test(json);
