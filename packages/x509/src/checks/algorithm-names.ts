import type { PublicKeyInfo, SignatureInfo } from '@esakit/core/x509';

/** Whether what somebody says of a certificate is so: `unknown` where the words aren't understood. */
export type Agreement = 'yes' | 'no' | 'unknown';

type Names = readonly (readonly [pattern: RegExp, name: string])[];

/** In the order in which they are looked for, because `RSASSA-PSS` names `RSA` and `ECDSA` names `DSA`. */
const KEYS: Names = [
  [/ED25519/, 'Ed25519'],
  [/ED448/, 'Ed448'],
  [/MLDSA|DILITHIUM/, 'ML-DSA'],
  [/SM2/, 'SM2'],
  [/^(ID)?EC|ECDSA|^(SECP|PRIME)\d/, 'ECDSA'],
  [/PSS/, 'RSA-PSS'],
  [/RSA/, 'RSA'],
  [/DSA/, 'DSA'],
];
const HASH = /SHA(3?)(224|256|384|512|1(?!\d))|(SM3|MD[245])/;
/** Bits of RSA, or of a curve. */
const SIZE = /\d{3,5}/;

/**
 * Whether a text names the type of a key, as `ECDSA`, `id-ecPublicKey`, `rsaEncryption` or `RSA 2048` do. The name of
 * a family that the key belongs to agrees with it: SM2 keys are keys of elliptic curves.
 */
export function namesKey(text: string, { algorithm, curve, size }: PublicKeyInfo): Agreement {
  if ([algorithm, curve, `${algorithm}${curve}`, `${algorithm}${size}`].some((name) => isSame(text, name)))
    return 'yes';
  const name = match(text, KEYS);
  if (name === undefined) return 'unknown';
  if (!isOf(name, algorithm)) return isKnown(algorithm) ? 'no' : 'unknown';
  const said = /^(RSA|EC)/.test(algorithm) ? SIZE.exec(compact(text))?.[0] : undefined;
  return said === undefined || size === undefined || said === String(size) ? 'yes' : 'no';
}

/**
 * Whether a text names the algorithm of a signature, as `ECDSA-SHA256`, `SHA256-RSA`, `sha256WithRSAEncryption`,
 * `SHA256-RSAPSS` or `SM3WITHSM2` do.
 */
export function namesSignature(text: string, { name, key, hash }: SignatureInfo): Agreement {
  if (isSame(text, name)) return 'yes';
  const saidKey = match(text, KEYS);
  const [, sha3, size, other] = HASH.exec(compact(text)) ?? [];
  const saidHash = size === undefined ? other : `SHA${sha3}-${size}`;
  if (saidKey === undefined && saidHash === undefined) return 'unknown';
  if (!isKnown(key)) return 'unknown';
  const agrees = (saidKey === undefined || isOf(saidKey, key)) && (saidHash === undefined || saidHash === hash);
  return agrees ? 'yes' : 'no';
}

const compact = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '');

const isSame = (text: string, name: string | undefined): boolean =>
  name !== undefined && compact(text) === compact(name);

/** Whether a name is that of an algorithm, or of the family that it belongs to. */
const isOf = (name: string, algorithm: string): boolean =>
  algorithm === name || algorithm.startsWith(`${name}-`) || (name === 'ECDSA' && algorithm === 'SM2');

/** Whether the algorithm itself has a name here, and not just an object identifier. */
const isKnown = (algorithm: string): boolean => !/^\d/.test(algorithm);

const match = (text: string, names: Names): string | undefined =>
  names.find(([pattern]) => pattern.test(compact(text)))?.[1];
