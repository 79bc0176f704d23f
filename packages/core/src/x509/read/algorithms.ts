import { children, type Element, field, only, Tag } from '../der/element.js';
import { readOid, readSmallInteger } from '../der/values.js';
import type { SignatureInfo } from './details.js';

/** How a certificate is signed, and what only RSASSA-PSS has. */
export interface SignatureAlgorithm extends SignatureInfo {
  readonly saltLength?: number | undefined;
  /** The hash of its mask, which is mostly the same, and for WebCrypto always. */
  readonly maskHash?: string | undefined;
}

export const RSA_ENCRYPTION = '1.2.840.113549.1.1.1';
export const EC_PUBLIC_KEY = '1.2.840.10045.2.1';
const RSASSA_PSS = '1.2.840.113549.1.1.10';

/** The types of keys, by what a SubjectPublicKeyInfo calls them. */
export const KEYS: Readonly<Record<string, string>> = {
  [RSA_ENCRYPTION]: 'RSA',
  '1.2.840.113549.1.1.7': 'RSA-OAEP',
  [RSASSA_PSS]: 'RSA-PSS',
  '1.2.840.10040.4.1': 'DSA',
  '1.2.840.10046.2.1': 'DH',
  [EC_PUBLIC_KEY]: 'ECDSA',
  '1.2.156.10197.1.301': 'SM2',
  '1.3.101.110': 'X25519',
  '1.3.101.111': 'X448',
  '1.3.101.112': 'Ed25519',
  '1.3.101.113': 'Ed448',
  '2.16.840.1.101.3.4.3.17': 'ML-DSA-44',
  '2.16.840.1.101.3.4.3.18': 'ML-DSA-65',
  '2.16.840.1.101.3.4.3.19': 'ML-DSA-87',
};

const HASHES: Readonly<Record<string, string>> = {
  '1.3.14.3.2.26': 'SHA-1',
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
  '2.16.840.1.101.3.4.2.4': 'SHA-224',
  '1.2.156.10197.1.401': 'SM3',
};

const SIGNATURES: Readonly<Record<string, readonly [key: string, hash: string]>> = {
  '1.2.840.113549.1.1.2': ['RSA', 'MD2'],
  '1.2.840.113549.1.1.3': ['RSA', 'MD4'],
  '1.2.840.113549.1.1.4': ['RSA', 'MD5'],
  '1.2.840.113549.1.1.5': ['RSA', 'SHA-1'],
  '1.2.840.113549.1.1.11': ['RSA', 'SHA-256'],
  '1.2.840.113549.1.1.12': ['RSA', 'SHA-384'],
  '1.2.840.113549.1.1.13': ['RSA', 'SHA-512'],
  '1.2.840.113549.1.1.14': ['RSA', 'SHA-224'],
  '1.3.14.3.2.29': ['RSA', 'SHA-1'],
  '2.16.840.1.101.3.4.3.14': ['RSA', 'SHA3-256'],
  '2.16.840.1.101.3.4.3.15': ['RSA', 'SHA3-384'],
  '2.16.840.1.101.3.4.3.16': ['RSA', 'SHA3-512'],
  '1.2.156.10197.1.504': ['RSA', 'SM3'],
  '1.2.840.10040.4.3': ['DSA', 'SHA-1'],
  '2.16.840.1.101.3.4.3.1': ['DSA', 'SHA-224'],
  '2.16.840.1.101.3.4.3.2': ['DSA', 'SHA-256'],
  '1.2.840.10045.4.1': ['ECDSA', 'SHA-1'],
  '1.2.840.10045.4.3.1': ['ECDSA', 'SHA-224'],
  '1.2.840.10045.4.3.2': ['ECDSA', 'SHA-256'],
  '1.2.840.10045.4.3.3': ['ECDSA', 'SHA-384'],
  '1.2.840.10045.4.3.4': ['ECDSA', 'SHA-512'],
  '2.16.840.1.101.3.4.3.10': ['ECDSA', 'SHA3-256'],
  '2.16.840.1.101.3.4.3.11': ['ECDSA', 'SHA3-384'],
  '2.16.840.1.101.3.4.3.12': ['ECDSA', 'SHA3-512'],
  '1.2.156.10197.1.501': ['SM2', 'SM3'],
};

/**
 * Reads how something is signed: AlgorithmIdentifier.
 *
 * @throws {RangeError} for what is not one.
 */
export function readSignatureAlgorithm(element: Element): SignatureAlgorithm {
  const [identifier, parameters] = children(element);
  const oid = readOid(identifier);
  if (oid === RSASSA_PSS) return readPss(parameters);
  const [key, hash] = SIGNATURES[oid] ?? [KEYS[oid] ?? oid, undefined];
  return { name: signatureName(key, hash), key, hash };
}

/** RFC 4055, 3.1: SHA-1 and 20 bytes of salt by default. */
function readPss(parameters: Element | undefined): SignatureAlgorithm {
  const fields = parameters?.tag === Tag.sequence ? children(parameters) : [];
  const [hashField, maskField, saltField] = [0, 1, 2].map((number) => {
    const explicit = fields.find(({ tag }) => tag === field(number));
    return explicit && children(explicit)[0];
  });
  const hash = readHash(hashField);
  const maskHash = readHash(maskField && children(only(maskField, Tag.sequence))[1]);
  const saltLength = saltField ? readSmallInteger(saltField) : 20;
  return { name: signatureName('RSA-PSS', hash), key: 'RSA-PSS', hash, saltLength, maskHash };
}

function readHash(identifier: Element | undefined): string {
  if (identifier === undefined) return 'SHA-1';
  const oid = readOid(children(only(identifier, Tag.sequence))[0]);
  return HASHES[oid] ?? oid;
}

/** As the service writes it. */
function signatureName(key: string, hash: string | undefined): string {
  if (hash === undefined) return key;
  const digest = hash.replace('SHA-', 'SHA');
  if (key === 'RSA-PSS') return `${digest}-RSAPSS`;
  return key === 'RSA' ? `${digest}-RSA` : `${key}-${digest}`;
}
