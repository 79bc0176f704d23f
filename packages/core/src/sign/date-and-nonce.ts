import { bytesToHex } from '@noble/hashes/utils.js';

// The last date: most of a burst are of one second, and to write a date takes longer than to hash it.
let second = Number.NaN;
let formatted = '';

/**
 * `x-acs-date` of a moment in milliseconds since 1970: `yyyy-MM-ddTHH:mm:ssZ`, UTC.
 *
 * @throws {RangeError} for a time that is no date.
 */
export function formatDate(time: number): string {
  const whole = Math.floor(time / 1_000);
  if (whole !== second) {
    formatted = `${new Date(time).toISOString().slice(0, 19)}Z`;
    second = whole;
  }
  return formatted;
}

/**
 * Random text, unique for each request. Pages without TLS have no `randomUUID`, which is several times as fast as asking
 * for the bits.
 */
export const randomNonce = (): string =>
  crypto.randomUUID?.() ?? bytesToHex(crypto.getRandomValues(new Uint8Array(16)));
