import type { Bytes } from './bytes.js';

/** Collects the bytes of a body. */
export interface BodyBytes {
  /** Adds a chunk, and tells whether the limit still holds. */
  readonly add: (chunk: Uint8Array) => boolean;
  /** The bytes so far. */
  readonly bytes: () => Bytes;
}

/**
 * Collects chunks in one buffer that doubles, because an object for each chunk takes far more memory than a small
 * chunk.
 *
 * @param limit - in bytes. The first byte above it is kept, which shows that the body is too long.
 */
export function createBodyBytes(limit: number): BodyBytes {
  let buffer = new Uint8Array();
  let length = 0;
  return {
    add(chunk) {
      const taken = chunk.subarray(0, limit + 1 - length);
      if (length + taken.length > buffer.length) {
        const larger = new Uint8Array(Math.min(Math.max(length + taken.length, 2 * buffer.length), limit + 1));
        larger.set(buffer.subarray(0, length));
        buffer = larger;
      }
      buffer.set(taken, length);
      length += taken.length;
      return length <= limit;
    },
    bytes: () => buffer.subarray(0, length),
  };
}
