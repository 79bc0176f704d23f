/**
 * A random UUID. Pages without TLS have no `randomUUID` and get 32 hexadecimal digits instead: to ask for the bits takes
 * several times as long.
 */
export const randomUuid = (): string =>
  crypto.randomUUID?.() ??
  // Written out: a page would hold the table of the digest for this line only.
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
