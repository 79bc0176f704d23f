import { createHash } from 'node:crypto';
import type { Digest } from '@esakit/core';
import { nobleDigest } from '@esakit/core/sign';

/**
 * Deno's own SHA-256 for long strings, and pure JavaScript for HMAC. With prepared key states, an HMAC hashes three
 * blocks; a call of Deno's own digest takes as long as two blocks, and its HMAC takes several calls. Together they sign
 * at nearly twice the speed of either.
 */
export const denoDigest: Digest = {
  sha256: (data) => createHash('sha256').update(data).digest('hex'),
  hmac: (key) => nobleDigest.hmac(key),
};
