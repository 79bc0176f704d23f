import { bytesToHex } from '@noble/hashes/utils.js';

/** A hash function of noble, of which `digest()` is left out where it is built in (unchecked-noble.ts). */
interface HashFunction {
  readonly outputLen: number;
  readonly create: () => { update(bytes: Uint8Array): { digestInto(result: Uint8Array): void } };
}

/** The hash of bytes, in lower-case hexadecimal. */
export function hashOf(hash: HashFunction, bytes: Uint8Array): string {
  const result = new Uint8Array(hash.outputLen);
  hash.create().update(bytes).digestInto(result);
  return bytesToHex(result);
}
