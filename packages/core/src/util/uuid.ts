import { bytesToHex } from '@noble/hashes/utils.js';

/**
 * A random UUID. Pages without TLS have no `randomUUID` and get 32 hexadecimal digits instead: to ask for the bits takes
 * several times as long.
 */
export const randomUuid = (): string => crypto.randomUUID?.() ?? bytesToHex(crypto.getRandomValues(new Uint8Array(16)));
