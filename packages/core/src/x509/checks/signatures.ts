import { type Chain, isSelfSigned, label } from '../chain.js';
import { at, type Bytes, children, type Element, readDer, Tag } from '../der/element.js';
import { magnitude } from '../der/values.js';
import type { SignatureAlgorithm } from '../read/algorithms.js';
import type { ReadCertificate } from '../read/certificate.js';
import { signatureNumberBytes } from '../read/curves.js';
import type { PublicKeyInfo } from '../read/details.js';
import type { PublicKey } from '../read/keys.js';
import { finding, type Finding } from './finding.js';

/** `unknown` where this runtime doesn't know the algorithm or the curve. */
type SignatureState = 'valid' | 'invalid' | 'unknown';
/** `unnamed` for a valid signature by a key whose identifier is another than the certificate names. */
type LinkState = SignatureState | 'unnamed';

/** What is signed, and how. */
interface Signed {
  readonly signed: Bytes;
  readonly signature: Bytes;
  readonly signatureAlgorithm: SignatureAlgorithm;
}

interface WebAlgorithm {
  readonly name: string;
  readonly hash?: string | undefined;
  readonly saltLength?: number | undefined;
  readonly namedCurve?: string | undefined;
}

/** What WebCrypto calls the algorithms; the others it has no name for. */
const WEB_NAMES: Readonly<Record<string, string>> = {
  RSA: 'RSASSA-PKCS1-v1_5',
  'RSA-PSS': 'RSA-PSS',
  ECDSA: 'ECDSA',
  Ed25519: 'Ed25519',
  Ed448: 'Ed448',
  'ML-DSA-44': 'ML-DSA-44',
  'ML-DSA-65': 'ML-DSA-65',
  'ML-DSA-87': 'ML-DSA-87',
};
/** A longer modulus would take seconds. */
const MOST_RSA_BITS = 16_384;

/** Checks the signature of each certificate whose issuer is there, itself included. */
export async function checkSignatures({ path }: Chain): Promise<Finding[]> {
  const findings = await Promise.all(
    path.map(async (certificate, index) => {
      const issuer = path[index + 1] ?? (isSelfSigned(certificate) ? certificate : undefined);
      return issuer ? [await checkLink(certificate, issuer, index)] : [];
    }),
  );
  return findings.flat();
}

async function checkLink(certificate: ReadCertificate, issuer: ReadCertificate, index: number): Promise<Finding> {
  const state = await checkSignature(certificate, issuer);
  const [name, by] = [label(certificate), issuer === certificate ? 'its own key' : `the key of ${label(issuer)}`];
  const algorithm = certificate.details.signature.name;
  return finding('chain-signature', {
    ok: state === 'valid',
    severity: state === 'invalid' ? 'error' : 'warning',
    certificate: index,
    expected: `a signature by ${by}`,
    found: {
      valid: 'one',
      invalid: 'one by another key, or of something else',
      unknown: `${algorithm}, which this runtime can't check`,
      unnamed: 'one by a key with another identifier',
    }[state],
    good: `${name} is signed by ${by}.`,
    bad: {
      valid: '',
      invalid: `${name} is not signed by ${by}: it was changed, or the issuer is another one of the same name; fetch both from the authority again.`,
      unknown: `Whether ${name} is signed by ${by} is not judged, because this runtime can't check ${algorithm}: openssl verify may.`,
      unnamed: `${name} is signed by ${by}, but names the identifier of another key, so some clients don't take it for the issuer: fetch both from the authority again.`,
    }[state],
  });
}

async function checkSignature(certificate: ReadCertificate, issuer: ReadCertificate): Promise<LinkState> {
  if (!certificate.sameAlgorithm) return 'invalid';
  const state = await verifySignature({ ...certificate, signed: certificate.tbs }, issuer.publicKey);
  const { subjectKeyId } = issuer.details;
  const { authorityKeyId = subjectKeyId } = certificate.details;
  return state === 'valid' && subjectKeyId !== undefined && subjectKeyId !== authorityKeyId ? 'unnamed' : state;
}

/** Whether a signature is one by a key. */
export async function verifySignature(
  { signed, signature, signatureAlgorithm }: Signed,
  { info, spki }: PublicKey,
): Promise<SignatureState> {
  const algorithm = webAlgorithm(signatureAlgorithm, info);
  if (algorithm === undefined) return 'unknown';
  if (!canHaveSigned(info, signatureAlgorithm)) return 'invalid';
  if (info.algorithm.startsWith('RSA') && (info.size ?? Infinity) > MOST_RSA_BITS) return 'unknown';
  const bytes = webSignature(signature, info);
  if (bytes === undefined) return 'invalid';
  try {
    const publicKey = await crypto.subtle.importKey('spki', spki, algorithm, false, ['verify']);
    return (await crypto.subtle.verify(algorithm, publicKey, bytes, signed)) ? 'valid' : 'invalid';
  } catch {
    return 'unknown';
  }
}

function webAlgorithm(
  { key, hash, saltLength, maskHash = hash }: SignatureAlgorithm,
  { curve }: PublicKeyInfo,
): WebAlgorithm | undefined {
  const name = WEB_NAMES[key];
  if (name === undefined || maskHash !== hash) return undefined;
  return {
    name,
    ...(hash !== undefined && { hash }),
    ...(saltLength !== undefined && { saltLength }),
    ...(curve !== undefined && { namedCurve: curve }),
  };
}

/** A plain RSA key makes signatures of both kinds. */
const canHaveSigned = ({ algorithm }: PublicKeyInfo, { key }: SignatureAlgorithm): boolean =>
  algorithm === key || (algorithm === 'RSA' && key === 'RSA-PSS');

/** WebCrypto takes the two numbers of an ECDSA signature side by side, not as DER (RFC 3279, 2.2.3). */
function webSignature(signature: Bytes, { algorithm, curve }: PublicKeyInfo): Bytes | undefined {
  const size = algorithm === 'ECDSA' ? signatureNumberBytes(curve) : undefined;
  if (size === undefined) return signature;
  try {
    const numbers = children(readDer(signature));
    if (numbers.length !== 2) return undefined;
    const pair = new Uint8Array(2 * size);
    for (const index of [0, 1]) {
      const number = positive(at(numbers, index, Tag.integer));
      pair.set(number, (index + 1) * size - number.length);
    }
    return pair;
  } catch {
    return undefined; // no such numbers, or too great ones
  }
}

function positive(number: Element): Bytes {
  if ((number.content[0] ?? 0x80) >= 0x80) throw new RangeError('a number that is not positive');
  return magnitude(number);
}
