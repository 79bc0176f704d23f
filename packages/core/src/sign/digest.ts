import { _SHA256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/**
 * The two hash functions that signing needs. Both are synchronous, read strings as UTF-8 and give lower-case
 * hexadecimal. Adapters bring their runtime's own where it is faster.
 */
export interface Digest {
  /** SHA-256 (FIPS 180-4). */
  readonly sha256: (data: string | Uint8Array) => string;
  /** HMAC-SHA256 (RFC 2104) under one key, prepared once for many messages. */
  readonly hmac: (key: string) => (message: string) => string;
}

const BLOCK = 64;
const SIZE = 32;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const sha256 = (data: string | Uint8Array): string =>
  bytesToHex(new _SHA256().update(typeof data === 'string' ? utf8(data) : data).digest());

/**
 * RFC 2104 over the hash's own states: the two key blocks are hashed once for each key and their states copied for
 * each message, which leaves three blocks a signature instead of seven and four fresh hash objects.
 */
function hmac(key: string): (message: string) => string {
  let bytes = utf8(key);
  if (bytes.length > BLOCK) bytes = new _SHA256().update(bytes).digest();
  const keyed = (pad: number): _SHA256 => {
    const block = new Uint8Array(BLOCK).fill(pad);
    for (const [index, byte] of bytes.entries()) block[index] = pad ^ byte;
    return new _SHA256().update(block);
  };
  const inner = keyed(0x36);
  const outer = keyed(0x5c);
  const state = new _SHA256();
  const result = new Uint8Array(SIZE);
  const finish = (from: _SHA256, data: Uint8Array): void => from._cloneInto(state).update(data).digestInto(result);
  return (message) => {
    finish(inner, utf8(message));
    finish(outer, result);
    return bytesToHex(result);
  };
}

/** The digest for every runtime: pure JavaScript, from `@noble/hashes`. */
export const nobleDigest: Digest = { sha256, hmac };
