import { bytesToHex } from '@noble/hashes/utils.js';

/** A hash of noble. */
interface Hash {
  readonly outputLen: number;
  create(): { update(bytes: Uint8Array): { digestInto(result: Uint8Array): void } };
}

/** In lower-case hexadecimal. As `sign/digest.ts` does: the other methods of a hash are not built in. */
export function hexDigest({ outputLen, create }: Hash, bytes: Uint8Array): string {
  const result = new Uint8Array(outputLen);
  create().update(bytes).digestInto(result);
  return bytesToHex(result);
}
