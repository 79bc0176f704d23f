import { toHex } from '../../util/hex.js';
import { ParameterError } from '../../errors.js';
import { children, readDer } from '../der/element.js';
import type { ReadCertificate } from '../read/certificate.js';
import { signatureNumberBytes } from '../read/curves.js';
import type { PublicKeyInfo } from '../read/details.js';
import { keyText, type PublicKey } from '../read/keys.js';
import { KeyFault, type PrivateKey, readPrivateKey } from '../read/private-key.js';
import { finding, type Finding } from './finding.js';
import type { WebCryptoKey } from './web-crypto-key.js';

/** What a comparison came to. */
interface Outcome {
  readonly ok: boolean;
  readonly found: string;
  /** What to do, where it isn't simply another key. */
  readonly remedy?: string;
  readonly severity?: Finding['severity'];
}

interface SigningAlgorithm {
  readonly name: string;
  readonly hash?: { readonly name: string };
  readonly namedCurve?: string;
  readonly saltLength?: number;
}

const SHA256 = { name: 'SHA-256' } as const;
const OTHER_KEY =
  'This private key belongs to another certificate: find the one that the certificate was requested with.';
const FITS: Outcome = { ok: true, found: 'it' };
const DAMAGED: Outcome = {
  ok: false,
  found: 'a damaged private key',
  remedy: 'The private key is damaged: its numbers do not belong together. Look for another copy of it.',
};

/**
 * Whether a private key is the one of the leaf's public key: something random that it signs has to verify. No finding
 * and no error has any of the key in it.
 *
 * @throws {ParameterError} for what is neither PEM text nor a private `CryptoKey`.
 */
export async function comparePrivateKey(
  key: string | WebCryptoKey,
  leaf: ReadCertificate,
  operation: string,
): Promise<Finding> {
  const { ok, found, remedy = OTHER_KEY, severity = 'error' } = await compare(key, leaf.publicKey, operation);
  return finding('private-key', {
    ok,
    severity,
    expected: `the private key of the certificate's ${keyText(leaf.details.publicKey)} key`,
    found,
    good: 'The private key belongs to the certificate.',
    bad: remedy,
  });
}

async function compare(key: unknown, publicKey: PublicKey, operation: string): Promise<Outcome> {
  if (typeof key === 'string') return compareText(key, publicKey);
  if (!isWebCryptoKey(key) || key.type !== 'private')
    throw new ParameterError('privateKey must be PEM text or a private CryptoKey', operation);
  return compareCryptoKey(key as CryptoKey, publicKey);
}

async function compareText(pem: string, publicKey: PublicKey): Promise<Outcome> {
  try {
    return await compareKey(readPrivateKey(pem), publicKey);
  } catch (error) {
    if (error instanceof KeyFault) return { ok: false, found: error.found, remedy: error.message };
    throw error;
  }
}

async function compareKey({ info, pkcs8, publicKey: own }: PrivateKey, publicKey: PublicKey): Promise<Outcome> {
  if (!isOfType(info, publicKey.info)) return otherKey(info, publicKey.info);
  const written = own && comparePublicParts(own, info, publicKey);
  if (written === false) return otherKey(info, publicKey.info);
  const algorithm = signingAlgorithm(info);
  // The public key beside the private one is all that openssl and nginx compare.
  const unproven = written === true ? FITS : unchecked(info);
  if (algorithm === undefined) return unproven;
  const privateKey = await importPrivateKey(pkcs8, algorithm);
  if (privateKey !== undefined) return challenge(privateKey, algorithm, publicKey);
  return (await importPublicKey(publicKey, algorithm)) === undefined ? unproven : DAMAGED;
}

async function compareCryptoKey(key: CryptoKey, publicKey: PublicKey): Promise<Outcome> {
  const own = key.algorithm as SigningAlgorithm & { modulusLength?: number };
  const info = webKeyInfo(own, publicKey.info);
  if (!isOfType(info, publicKey.info)) return otherKey(info, publicKey.info);
  if (key.usages.includes('sign')) return challenge(key, { hash: SHA256, saltLength: 32, ...own }, publicKey);
  const algorithm = signingAlgorithm(info);
  if (!key.extractable || !algorithm) {
    const remedy = 'Give a CryptoKey that may sign, or one that is extractable, to have it checked.';
    return { ...unchecked(info), remedy };
  }
  const pkcs8 = new Uint8Array(await crypto.subtle.exportKey('pkcs8', key));
  const privateKey = await importPrivateKey(pkcs8, algorithm);
  return privateKey ? challenge(privateKey, algorithm, publicKey) : unchecked(info);
}

/**
 * Whether a private key can be that of a public one: of the same type and, as far as both are known, curve and size.
 */
function isOfType(own: PublicKeyInfo, info: PublicKeyInfo): boolean {
  if (own.algorithm !== info.algorithm) return false;
  if (own.curve !== undefined && info.curve !== undefined && own.curve !== info.curve) return false;
  return own.size === undefined || info.size === undefined || own.size === info.size;
}

function otherKey(own: PublicKeyInfo, info: PublicKeyInfo): Outcome {
  const [text, wanted] = [keyText(own), keyText(info)];
  return { ok: false, found: text === wanted ? `another ${text} key` : `a key of type ${text}` };
}

const unchecked = (info: PublicKeyInfo): Outcome => ({
  ok: false,
  severity: 'warning',
  found: `a key of type ${keyText(info)}, which this runtime can't use`,
  remedy: 'Whether the private key fits is not judged, because this runtime does not know keys of this type.',
});

/** @returns undefined where the two are not written in the same form, and for a damaged key of the certificate. */
function comparePublicParts(
  own: Uint8Array,
  { algorithm }: PublicKeyInfo,
  { bytes, info }: PublicKey,
): boolean | undefined {
  const isRsa = algorithm.startsWith('RSA');
  const other = isRsa ? info.size && children(readDer(bytes))[0]?.raw : bytes;
  if (!other || (!isRsa && own[0] !== other[0])) return undefined;
  return toHex(own) === toHex(other);
}

/** @returns undefined for a damaged key, and where this runtime doesn't know the algorithm; so below. */
async function importPrivateKey(pkcs8: BufferSource, algorithm: SigningAlgorithm): Promise<CryptoKey | undefined> {
  try {
    return await crypto.subtle.importKey('pkcs8', pkcs8, algorithm, false, ['sign']);
  } catch {
    return undefined;
  }
}

async function importPublicKey({ spki }: PublicKey, algorithm: SigningAlgorithm): Promise<CryptoKey | undefined> {
  try {
    return await crypto.subtle.importKey('spki', spki, algorithm, false, ['verify']);
  } catch {
    return undefined;
  }
}

/** Signs something random and verifies it with the certificate's key. */
async function challenge(privateKey: CryptoKey, algorithm: SigningAlgorithm, key: PublicKey): Promise<Outcome> {
  const publicKey = await importPublicKey(key, algorithm);
  if (publicKey === undefined) return unchecked(key.info);
  try {
    const text = crypto.getRandomValues(new Uint8Array(32));
    const signature = new Uint8Array(await crypto.subtle.sign(algorithm, privateKey, text));
    const ok = await crypto.subtle.verify(algorithm, publicKey, signature, text);
    return ok ? FITS : otherKey(key.info, key.info);
  } catch {
    return unchecked(key.info);
  }
}

function signingAlgorithm({ algorithm, curve }: PublicKeyInfo): SigningAlgorithm | undefined {
  if (algorithm === 'RSA') return { name: 'RSASSA-PKCS1-v1_5', hash: SHA256 };
  if (algorithm === 'RSA-PSS') return { name: 'RSA-PSS', hash: SHA256, saltLength: 32 };
  if (algorithm === 'Ed25519' || algorithm === 'Ed448') return { name: algorithm };
  return curve !== undefined && signatureNumberBytes(curve) !== undefined
    ? { name: 'ECDSA', namedCurve: curve, hash: SHA256 }
    : undefined;
}

/** WebCrypto doesn't tell an RSASSA-PSS key from a plain one of RSA. */
function webKeyInfo(
  { name, namedCurve, modulusLength }: SigningAlgorithm & { modulusLength?: number },
  { algorithm }: PublicKeyInfo,
): PublicKeyInfo {
  if (name.startsWith('RSA')) return { algorithm: algorithm === 'RSA-PSS' ? algorithm : 'RSA', size: modulusLength };
  return name.startsWith('EC') ? { algorithm: 'ECDSA', curve: namedCurve } : { algorithm: name };
}

function isWebCryptoKey(key: unknown): key is WebCryptoKey {
  return typeof key === 'object' && key !== null && 'type' in key && 'algorithm' in key && 'usages' in key;
}
