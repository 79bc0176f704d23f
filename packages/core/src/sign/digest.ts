import { _SHA256 } from '@noble/hashes/sha2.js';
import { toHex } from '../util/hex.js';

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
/** UTF-16 units of the longest text that needs no memory of its own: requests are shorter. */
const SHORT = 2_048;

/**
 * What all hashes use, one after the other, made with the first: for texts as short as a request, new memory takes as
 * long as the hash itself.
 */
let workbench: ReturnType<typeof createWorkbench> | undefined;

const createWorkbench = () => ({
  encoder: new TextEncoder(),
  text: new Uint8Array(3 * SHORT),
  initial: new _SHA256(),
  state: new _SHA256(),
  result: new Uint8Array(SIZE),
});

/**
 * Hashes what comes after a state.
 *
 * @returns bytes that hold until the next hash.
 */
function hash(data: string | Uint8Array, from?: _SHA256): Uint8Array {
  const { encoder, text, initial, state, result } = (workbench ??= createWorkbench());
  const short = typeof data === 'string' && data.length <= SHORT;
  const bytes = short ? text.subarray(0, encoder.encodeInto(data, text).written) : toBytes(data);
  (from ?? initial)._cloneInto(state).update(bytes).digestInto(result);
  if (short) bytes.fill(0);
  return result;
}

/** @throws {TypeError} for anything else. By its tag, because an array of another realm is one too. */
function toBytes(data: string | Uint8Array): Uint8Array {
  if (typeof data === 'string') return new TextEncoder().encode(data);
  if ((data as Uint8Array | null)?.[Symbol.toStringTag] !== 'Uint8Array') {
    throw new TypeError('only a string or a Uint8Array can be hashed');
  }
  return data;
}

const sha256 = (data: string | Uint8Array): string => toHex(hash(data));

/**
 * RFC 2104 over the hash's own states: the two key blocks are hashed once for each key and their states copied for
 * each message, which leaves three blocks a signature instead of seven.
 */
function hmac(key: string): (message: string) => string {
  const given = toBytes(key);
  const bytes = given.length > BLOCK ? hash(given).slice() : given;
  const keyed = (pad: number): _SHA256 => {
    const block = new Uint8Array(BLOCK);
    block.set(bytes);
    return new _SHA256().update(block.map((byte) => byte ^ pad));
  };
  const inner = keyed(0x36);
  const outer = keyed(0x5c);
  return (message) => toHex(hash(hash(message, inner), outer));
}

/** The digest for every runtime: pure JavaScript, from `@noble/hashes`. */
export const nobleDigest: Digest = { sha256, hmac };
