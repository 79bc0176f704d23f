import type { Digest } from '@esakit/core';
import { runtime } from './runtime.js';

/** SHA-256 and HMAC of Bun's own crypto library. A key is prepared once, and its state is copied for each message. */
export const bunDigest: Digest = {
  sha256: (data) => runtime().CryptoHasher.hash('sha256', data, 'hex'),
  hmac: (key) => {
    const { CryptoHasher } = runtime();
    const keyed = new CryptoHasher('sha256', key);
    return (message) => keyed.copy().update(message).digest('hex');
  },
};
