import type { Digest } from '@esakit/core';

const BLOCK = 64;
const SIZE = 32;

// Looked up at each use and not imported, so that it is loaded only when needed. A look-up takes less than 100 ns.
const sha256 = (data: string | Uint8Array): string => process.getBuiltinModule('node:crypto').hash('sha256', data);

/**
 * RFC 2104 as two calls of the one-shot hash. Each hashes a block of the key, which is prepared once, and the data
 * after it. It takes half the time of `createHmac`, which creates an object for each message.
 */
function hmac(key: string): (message: string) => string {
  const { hash } = process.getBuiltinModule('node:crypto');
  let bytes = Buffer.from(key);
  if (bytes.length > BLOCK) bytes = hash('sha256', bytes, 'buffer');
  const padded = (pad: number, size: number): Buffer => {
    const block = Buffer.alloc(BLOCK + size);
    for (let index = 0; index < BLOCK; index++) block[index] = pad ^ (bytes[index] ?? 0);
    return block;
  };
  let inner = padded(0x36, 0);
  const outer = padded(0x5c, SIZE);
  return (message) => {
    // All strings to sign have the same length, so this happens once.
    const size = Buffer.byteLength(message);
    if (inner.length !== BLOCK + size) inner = padded(0x36, size);
    inner.write(message, BLOCK);
    // A string with one byte a character is faster to create than a buffer.
    outer.write(hash('sha256', inner, 'binary'), BLOCK, 'latin1');
    return hash('sha256', outer);
  };
}

/** SHA-256 and HMAC of Node's own crypto library. */
export const nodeDigest: Digest = { sha256, hmac };
