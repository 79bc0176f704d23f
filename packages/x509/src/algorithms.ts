import type { PublicKeyInfo, SignatureInfo } from './details.js';
import { at, bits, children, magnitude, readDer, Tag } from './der.js';
import type { X509Certificate } from './peculiar.js';
import type { CertificateParts } from './parts.js';

/** Algorithms that WebCrypto has no name for, or no common one. */
const KEYS: Readonly<Record<string, string>> = {
  'RSASSA-PKCS1-v1_5': 'RSA',
  '1.2.840.10040.4.1': 'DSA',
  '1.2.840.10045.2.1': 'ECDSA', // on a curve that is not known
};
const SIGNATURES: Readonly<Record<string, readonly [key: string, hash: string]>> = {
  '1.2.840.113549.1.1.2': ['RSA', 'MD2'],
  '1.2.840.113549.1.1.4': ['RSA', 'MD5'],
  '1.2.840.113549.1.1.14': ['RSA', 'SHA-224'],
  '1.3.14.3.2.29': ['RSA', 'SHA-1'],
  '1.2.840.10040.4.3': ['DSA', 'SHA-1'],
  '2.16.840.1.101.3.4.3.2': ['DSA', 'SHA-256'],
  '1.2.840.10045.4.3.1': ['ECDSA', 'SHA-224'],
};
const SIZES: Readonly<Record<string, number>> = { Ed25519: 256, Ed448: 456 };

/** Type and size of a certificate's key. */
export function publicKeyInfo(x509: X509Certificate, { spki }: CertificateParts): PublicKeyInfo {
  const { name, namedCurve } = x509.publicKey.algorithm as Algorithm & { namedCurve?: string };
  if (name === 'EdDSA' && namedCurve !== undefined) return { algorithm: namedCurve, size: SIZES[namedCurve] };
  const algorithm = KEYS[name] ?? name;
  if (algorithm.startsWith('RSA')) return { algorithm, size: modulusBits(spki) };
  if (namedCurve === undefined) return { algorithm, size: SIZES[algorithm] };
  return { algorithm, size: Number(/\d{3}/.exec(namedCurve)?.[0]), curve: namedCurve };
}

/** How a certificate is signed, by its name for it. */
export function signatureInfo(x509: X509Certificate): SignatureInfo {
  const { name, hash, namedCurve } = x509.signatureAlgorithm as Algorithm & {
    hash?: Algorithm;
    namedCurve?: string;
  };
  const [key, digest] = SIGNATURES[name] ?? [namedCurve ?? KEYS[name] ?? name, hash?.name];
  return { name: signatureName(key, digest), key, hash: digest };
}

/** A key's type and size in words, as in `ECDSA P-256`. */
export function keyText({ algorithm, size, curve }: PublicKeyInfo): string {
  if (curve !== undefined) return `${algorithm} ${curve}`;
  return algorithm.startsWith('RSA') ? `${algorithm} ${size}` : algorithm;
}

/** The type of key that a text names, be it `ECDSA`, `id-ecPublicKey`, `rsaEncryption` or `RSA 2048`. */
export function readKeyName(text: string): string | undefined {
  return match(text, [
    [/ED25519/, 'Ed25519'],
    [/ED448/, 'Ed448'],
    [/^(ID)?EC/, 'ECDSA'],
    [/RSA/, 'RSA'],
    [/DSA/, 'DSA'],
  ]);
}

/**
 * The algorithm that a text names, be it `ECDSA-SHA256`, `SHA256-RSA`, `sha256WithRSAEncryption`, `ecdsa-with-SHA256`
 * or `SHA256-RSAPSS`.
 */
export function readSignatureName(text: string): Partial<Pick<SignatureInfo, 'key' | 'hash'>> | undefined {
  const key = match(text, [
    [/ED25519/, 'Ed25519'],
    [/ED448/, 'Ed448'],
    [/ECDSA/, 'ECDSA'],
    [/PSS/, 'RSA-PSS'],
    [/RSA/, 'RSA'],
    [/DSA/, 'DSA'],
  ]);
  const [, sha, md] = /SHA(224|256|384|512|1)|(MD[245])/.exec(compact(text)) ?? [];
  const hash = sha === undefined ? md : `SHA-${sha}`;
  return key === undefined && hash === undefined ? undefined : { ...(key && { key }), ...(hash && { hash }) };
}

function signatureName(key: string, hash: string | undefined): string {
  if (hash === undefined) return key;
  const digest = hash.replace('-', '');
  if (key === 'RSA-PSS') return `${digest}-RSAPSS`;
  return key === 'RSA' ? `${digest}-RSA` : `${key}-${digest}`;
}

/** RFC 8017, A.1.1: the modulus is the first of two numbers. */
function modulusBits(spki: CertificateParts['spki']): number {
  const key = readDer(bits(at(children(readDer(spki)), 1, Tag.bitString)));
  const modulus = magnitude(at(children(key), 0, Tag.integer));
  return modulus.length * 8 - Math.clz32((modulus[0] ?? 0) << 24);
}

const compact = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '');

const match = (text: string, names: readonly (readonly [RegExp, string])[]): string | undefined =>
  names.find(([pattern]) => pattern.test(compact(text)))?.[1];
