import type { _SHA1 } from '@noble/hashes/legacy.js';
import type { _SHA256 } from '@noble/hashes/sha2.js';
import { toHex } from '../../util/hex.js';
import type { Bytes } from '../der/element.js';

/** In hexadecimal. noble's own functions over its hashes can do more, which weighs a quarter of a kilobyte. */
export function hexDigest(hash: _SHA1 | _SHA256, bytes: Bytes): string {
  const result = new Uint8Array(hash.outputLen);
  hash.update(bytes).digestInto(result);
  return toHex(result);
}
