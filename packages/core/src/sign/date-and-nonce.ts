import { bytesToHex } from '@noble/hashes/utils.js';

/** `x-acs-date` of a moment in milliseconds since 1970: `yyyy-MM-ddTHH:mm:ssZ`, UTC. */
export const formatDate = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}Z`;

/**
 * Random text, unique for each request. Pages without TLS have no `randomUUID`, which is several times as fast as asking
 * for the bits.
 */
export const randomNonce = (): string =>
  crypto.randomUUID?.() ?? bytesToHex(crypto.getRandomValues(new Uint8Array(16)));
