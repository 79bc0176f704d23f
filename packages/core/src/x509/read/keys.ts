import { at, type Bytes, children, type Element, only, readDer, Tag } from '../der/element.js';
import { bitLength, readBits, readOid } from '../der/values.js';
import { writeDer, writeOid } from '../der/write.js';
import { EC_PUBLIC_KEY, KEYS, RSA_ENCRYPTION } from './algorithms.js';
import { curveOid, readCurve } from './curves.js';
import type { PublicKeyInfo } from './details.js';

/** A public key as it was read. */
export interface PublicKey {
  readonly info: PublicKeyInfo;
  /** The key itself: a point, or the numbers of RSA in DER. */
  readonly bytes: Bytes;
  /** SubjectPublicKeyInfo as WebCrypto takes it. */
  readonly spki: Bytes;
}

const SIZES: Readonly<Record<string, number>> = { Ed25519: 256, Ed448: 456, X25519: 253, X448: 448, SM2: 256 };

/**
 * Reads a SubjectPublicKeyInfo.
 *
 * @throws {RangeError} for what is not one.
 */
export function readPublicKey(element: Element): PublicKey {
  const elements = children(element);
  const algorithm = at(elements, 0, Tag.sequence);
  const bits = at(elements, 1, Tag.bitString);
  const bytes = readBits(bits);
  const info = readKeyType(algorithm, () => modulusOf(bytes));
  const identifier = webIdentifier(info);
  const spki = identifier === undefined ? element.raw : writeDer(Tag.sequence, identifier, bits.raw);
  return { info, bytes, spki };
}

/**
 * The type of a key, public or private, by its AlgorithmIdentifier.
 *
 * @param modulus - reads the modulus of an RSA key out of the key itself.
 * @throws {RangeError} for what is not an AlgorithmIdentifier.
 */
export function readKeyType(identifier: Element, modulus: () => Element): PublicKeyInfo {
  const [type, parameters] = children(identifier);
  const oid = readOid(type);
  const algorithm = KEYS[oid] ?? oid;
  if (algorithm.startsWith('RSA')) return { algorithm, size: sizeOf(modulus) };
  if (algorithm === 'DSA' || algorithm === 'DH')
    return { algorithm, size: sizeOf(() => at(children(only(parameters, Tag.sequence)), 0, Tag.integer)) };
  if (algorithm === 'SM2') return { algorithm, size: SIZES[algorithm], curve: 'SM2' };
  if (algorithm !== 'ECDSA') return { algorithm, size: SIZES[algorithm] };
  const { name: curve, size } = readCurve(parameters);
  return { algorithm: curve === 'SM2' ? 'SM2' : algorithm, size, curve };
}

/**
 * The AlgorithmIdentifier that WebCrypto knows a key by: it refuses the one of RSASSA-PSS, and curves that are written
 * out.
 *
 * @returns undefined for a key of a kind that it doesn't know at all.
 */
export function webIdentifier({ algorithm, curve }: PublicKeyInfo): Bytes | undefined {
  if (algorithm === 'RSA' || algorithm === 'RSA-PSS')
    return writeDer(Tag.sequence, writeOid(RSA_ENCRYPTION), writeDer(Tag.null));
  const oid = algorithm === 'ECDSA' && curve !== undefined ? curveOid(curve) : undefined;
  return oid === undefined ? undefined : writeDer(Tag.sequence, writeOid(EC_PUBLIC_KEY), writeOid(oid));
}

/** A key's type and size in words, as in `ECDSA P-256`. */
export function keyText({ algorithm, size, curve }: PublicKeyInfo): string {
  if (algorithm === curve) return algorithm;
  if (curve !== undefined) return `${algorithm} ${curve}`;
  const showsSize = size !== undefined && !(algorithm in SIZES);
  return showsSize ? `${algorithm} ${size}` : algorithm;
}

/** RFC 8017, A.1.1: the modulus is the first of two numbers. */
const modulusOf = (key: Bytes): Element => at(children(readDer(key)), 0, Tag.integer);

function sizeOf(number: () => Element): number | undefined {
  try {
    return bitLength(number());
  } catch {
    return undefined; // a damaged key is still one of its type
  }
}
