import { at, type Bytes, children, magnitude, readDer, Tag } from './der.js';
import type { ReadCertificate } from './read.js';

/** `unknown` where this runtime doesn't know the algorithm or the curve. */
export type SignatureState = 'valid' | 'invalid' | 'unknown';

interface WebAlgorithm {
  readonly name: string;
  readonly hash?: { readonly name: string };
  readonly saltLength?: number;
  readonly namedCurve?: string;
}

/** Bytes of each of the two numbers of a signature, by curve. */
const CURVES: Readonly<Record<string, number>> = { 'P-256': 32, 'P-384': 48, 'P-521': 66 };
/** The keys that can have made a signature, by its algorithm. */
const KEYS: Readonly<Record<string, string>> = {
  'RSASSA-PKCS1-v1_5': 'RSASSA-PKCS1-v1_5',
  'RSA-PSS': 'RSASSA-PKCS1-v1_5', // a key of either kind has the same object identifier
  ECDSA: 'ECDSA',
  Ed25519: 'Ed25519',
};
const KNOWN_KEYS: ReadonlySet<string> = new Set(Object.values(KEYS));

/** Whether a certificate is signed by the key of another, or by its own. */
export async function checkSignature(certificate: ReadCertificate, issuer: ReadCertificate): Promise<SignatureState> {
  const { parts, x509 } = certificate;
  if (!parts.sameAlgorithm) return 'invalid';
  const algorithm = x509.signatureAlgorithm as WebAlgorithm;
  const key = issuer.x509.publicKey.algorithm as WebAlgorithm;
  const keyName = KEYS[algorithm.name];
  if (keyName === undefined || !KNOWN_KEYS.has(key.name)) return 'unknown';
  if (keyName !== key.name) return 'invalid';
  const signature = webSignature(parts.signature, key);
  if (signature === undefined) return 'invalid';
  try {
    const parameters = { ...algorithm, ...(key.namedCurve && { namedCurve: key.namedCurve }) };
    const publicKey = await crypto.subtle.importKey('spki', issuer.parts.spki, parameters, false, ['verify']);
    return (await crypto.subtle.verify(algorithm, publicKey, signature, parts.tbs)) ? 'valid' : 'invalid';
  } catch {
    return 'unknown';
  }
}

/** WebCrypto takes the two numbers of an ECDSA signature side by side, not as DER (RFC 3279, 2.2.3). */
function webSignature(signature: Bytes, { name, namedCurve = '' }: WebAlgorithm): Bytes | undefined {
  const size = CURVES[namedCurve];
  if (name !== 'ECDSA' || size === undefined) return signature;
  try {
    const numbers = children(readDer(signature));
    const pair = new Uint8Array(2 * size);
    for (const index of [0, 1]) {
      const number = magnitude(at(numbers, index, Tag.integer));
      pair.set(number, (index + 1) * size - number.length);
    }
    return pair;
  } catch {
    return undefined; // no such numbers, or too great ones
  }
}
