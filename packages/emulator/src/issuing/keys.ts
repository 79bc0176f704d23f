import type { KeyType } from './plan.js';

/** The key pairs a start needs. Leaves of one key type share a pair, which keeps a start short. */
export interface IssuingKeys {
  readonly root: CryptoKeyPair;
  readonly intermediate: Readonly<Record<KeyType, CryptoKeyPair>>;
  readonly leaf: Readonly<Record<KeyType, CryptoKeyPair>>;
}

/** The parameters of keys and signatures. */
export const keyAlgorithms = {
  ECDSA: { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
  RSA: {
    name: 'RSASSA-PKCS1-v1_5',
    hash: 'SHA-256',
    modulusLength: 2048,
    publicExponent: new Uint8Array([1, 0, 1]),
  },
} as const;

/** Generates all key pairs at once. */
export async function generateIssuingKeys(): Promise<IssuingKeys> {
  const [root, intermediate, leaf] = await Promise.all([generateKeys('ECDSA'), generateBoth(), generateBoth()]);
  return { root, intermediate, leaf };
}

async function generateBoth(): Promise<Record<KeyType, CryptoKeyPair>> {
  const [ECDSA, RSA] = await Promise.all([generateKeys('ECDSA'), generateKeys('RSA')]);
  return { ECDSA, RSA };
}

export function generateKeys(type: KeyType): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(keyAlgorithms[type], false, ['sign', 'verify']);
}
