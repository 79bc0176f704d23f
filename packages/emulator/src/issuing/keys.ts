import type { Bytes } from '@esakit/core/x509';
import type { KeyPair } from './key-pair.js';

/** The key pairs a start needs. Leaves of one key type share a pair, which keeps a start short. */
export interface IssuingKeys {
  readonly root: KeyPair;
  readonly intermediate: Readonly<Record<KeyType, KeyPair>>;
  readonly leaf: Readonly<Record<KeyType, KeyPair>>;
}

/** A type of key, named as the service names it. */
export type KeyType = 'ECDSA' | 'RSA';

/** The parameters of keys and signatures. */
export const keyAlgorithms = {
  ECDSA: { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
  RSA: {
    name: 'RSASSA-PKCS1-v1_5',
    hash: 'SHA-256',
    modulusLength: 2048,
    publicExponent: Uint8Array.of(1, 0, 1) as Bytes,
  },
} as const;

/** Generates all key pairs at once. */
export async function generateIssuingKeys(): Promise<IssuingKeys> {
  const [root, intermediate, leaf] = await Promise.all([generateKeys('ECDSA'), generateBoth(), generateBoth()]);
  return { root, intermediate, leaf };
}

async function generateBoth(): Promise<Record<KeyType, KeyPair>> {
  const [ECDSA, RSA] = await Promise.all([generateKeys('ECDSA'), generateKeys('RSA')]);
  return { ECDSA, RSA };
}

function generateKeys(type: KeyType): Promise<KeyPair> {
  return crypto.subtle.generateKey(keyAlgorithms[type], false, ['sign', 'verify']);
}
