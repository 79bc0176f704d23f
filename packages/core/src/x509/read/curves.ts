import { _SHA256 } from '@noble/hashes/sha2.js';
import { toHex } from '../../util/hex.js';
import { at, children, type Element, Tag } from '../der/element.js';
import { bitLength, magnitude, readOid } from '../der/values.js';
import { hexDigest } from './digest.js';

/** An elliptic curve, as far as it is known. */
export interface Curve {
  /** As in `P-256`; an object identifier where it has no common name; missing for parameters that nobody knows. */
  readonly name?: string | undefined;
  /** Bits of its field. */
  readonly size?: number | undefined;
}

const CURVES: Readonly<Record<string, readonly [name: string, size: number]>> = {
  '1.2.840.10045.3.1.1': ['P-192', 192],
  '1.3.132.0.33': ['P-224', 224],
  '1.2.840.10045.3.1.7': ['P-256', 256],
  '1.3.132.0.34': ['P-384', 384],
  '1.3.132.0.35': ['P-521', 521],
  '1.3.132.0.10': ['secp256k1', 256],
  '1.3.36.3.3.2.8.1.1.7': ['brainpoolP256r1', 256],
  '1.3.36.3.3.2.8.1.1.11': ['brainpoolP384r1', 384],
  '1.3.36.3.3.2.8.1.1.13': ['brainpoolP512r1', 512],
  '1.2.156.10197.1.301': ['SM2', 256],
};

/**
 * The curve of parameters that are written out: the first half of the SHA-256 of prime, coefficients, generator
 * (uncompressed, then compressed) and order. All of them count: with a generator of one's own anybody could sign.
 */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  eb7543578421c66564d3592a04f19b17: 'P-224',
  c9ea8942ac86127960bbacc7fa26192c: 'P-224',
  f6754e3adfb7740f416ab8d2e9c54dbe: 'P-256',
  '97c5ed007a3d3fcbdff48f1b591f736c': 'P-256',
  bd4955b30d94845ea0fdafe2eb6fe2a0: 'P-384',
  '8e210f3ed83b4acc1595c7f7a9b90cdb': 'P-384',
  '8557f9e905ed4d35d121c7c0a8790db8': 'P-521',
  e58b7c071cb7c3a384fa581b60edec46: 'P-521',
  '552c0b4f81c7cf1f3170e5ac21298bc8': 'secp256k1',
  '9b63c0ef93e0c2a635665b4a469096d2': 'secp256k1',
  '270ebdce4437aa6fdbec8ba03826457b': 'SM2',
  '451b305830bbc6d245cbf58be2053c74': 'SM2',
};
const PRIME_FIELD = '1.2.840.10045.1.1';
const MAX_PARAMETER_BYTES = 1024;

/** The curve that the parameters of a key name or, against RFC 5480, write out. */
export function readCurve(parameters: Element | undefined): Curve {
  try {
    if (parameters?.tag === Tag.sequence) return readWrittenOut(parameters);
    const oid = readOid(parameters);
    const [name, size] = CURVES[oid] ?? [oid, undefined];
    return { name, size };
  } catch {
    return {};
  }
}

/** The object identifier of a curve. */
export const curveOid = (name: string): string | undefined =>
  Object.keys(CURVES).find((oid) => CURVES[oid]?.[0] === name);

/** SEC 1, C.2: ECParameters. */
function readWrittenOut(parameters: Element): Curve {
  if (parameters.content.length > MAX_PARAMETER_BYTES) return {};
  const elements = children(parameters);
  const [type, prime] = children(at(elements, 1, Tag.sequence));
  if (readOid(type) !== PRIME_FIELD || prime === undefined) return {};
  const coefficients = children(at(elements, 2, Tag.sequence)).slice(0, 2);
  const numbers = [prime, ...coefficients, at(elements, 3, Tag.octetString), at(elements, 4, Tag.integer)];
  const list = numbers.map((number) => toHex(magnitude(number))).join(',');
  const digest = hexDigest(new _SHA256(), new TextEncoder().encode(list));
  return { name: WRITTEN_OUT[digest.slice(0, 32)], size: bitLength(prime) };
}

/** How many bytes each of the two numbers of a signature has, on a curve of WebCrypto. */
export const signatureNumberBytes = (curve: string | undefined): number | undefined =>
  curve === undefined ? undefined : WEB_CURVES[curve];

const WEB_CURVES: Readonly<Record<string, number>> = { 'P-256': 32, 'P-384': 48, 'P-521': 66 };
