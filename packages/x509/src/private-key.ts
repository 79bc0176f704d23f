import { ParameterError } from '@esakit/core';
import { keyText } from './algorithms.js';
import { finding, type Finding } from './findings.js';
import { KeyFault, type KeyType, readKeyFile } from './key-format.js';
import type { ReadCertificate } from './read.js';

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
const UNCHECKED: Outcome = {
  ok: false,
  severity: 'warning',
  found: "a key that this runtime can't use",
  remedy: 'Whether the private key fits could not be checked here: check it on another runtime.',
};
const UNREADABLE: Outcome = {
  ...UNCHECKED,
  remedy:
    "The private key is damaged, or of a kind that this runtime doesn't read: try openssl pkey -check -in key.pem.",
};

/**
 * Whether a private key is the one of the leaf's public key: something random that it signs has to verify. No finding
 * and no error has any of the key in it.
 *
 * @throws {ParameterError} for what is neither PEM text nor a private `CryptoKey`.
 */
export async function checkPrivateKey(
  key: string | CryptoKey,
  leaf: ReadCertificate,
  operation: string,
): Promise<Finding> {
  const { ok, found, remedy = OTHER_KEY, severity = 'error' } = await compare(key, leaf, operation);
  return finding('private-key', {
    ok,
    severity,
    expected: `the private key of the certificate's ${keyText(leaf.details.publicKey)} key`,
    found,
    good: 'The private key belongs to the certificate.',
    bad: remedy,
  });
}

async function compare(key: unknown, leaf: ReadCertificate, operation: string): Promise<Outcome> {
  if (typeof key === 'string') return compareFile(key, leaf);
  if (!isCryptoKey(key) || key.type !== 'private')
    throw new ParameterError('privateKey must be PEM text or a private CryptoKey', operation);
  return compareCryptoKey(key, leaf);
}

async function compareFile(pem: string, leaf: ReadCertificate): Promise<Outcome> {
  try {
    const { pkcs8, type } = readKeyFile(pem);
    return await comparePkcs8(pkcs8, type, leaf);
  } catch (error) {
    if (error instanceof KeyFault) return { ok: false, found: error.found, remedy: error.message };
    throw error;
  }
}

async function comparePkcs8(pkcs8: BufferSource, type: KeyType, leaf: ReadCertificate): Promise<Outcome> {
  const other = otherType(type, leaf);
  if (other) return other;
  const algorithm = signingAlgorithm(type);
  if (!algorithm) return UNCHECKED;
  let privateKey: CryptoKey;
  try {
    privateKey = await crypto.subtle.importKey('pkcs8', pkcs8, algorithm, false, ['sign']);
  } catch {
    return UNREADABLE;
  }
  return challenge(privateKey, algorithm, leaf);
}

async function compareCryptoKey(key: CryptoKey, leaf: ReadCertificate): Promise<Outcome> {
  const own = key.algorithm as SigningAlgorithm;
  const type = webKeyType(own);
  const other = otherType(type, leaf);
  if (other) return other;
  if (key.usages.includes('sign')) return challenge(key, { hash: SHA256, saltLength: 32, ...own }, leaf);
  if (!key.extractable)
    return { ...UNCHECKED, remedy: 'Give a CryptoKey that may sign, or one that is extractable, to have it checked.' };
  return comparePkcs8(new Uint8Array(await crypto.subtle.exportKey('pkcs8', key)), type, leaf);
}

function otherType(type: KeyType, { details }: ReadCertificate): Outcome | undefined {
  const { algorithm, curve } = details.publicKey;
  if (type.algorithm === 'unknown') return UNREADABLE;
  if (type.algorithm === 'ECDSA' && algorithm === 'ECDSA' && type.curve === undefined) return UNCHECKED;
  if (type.algorithm === algorithm && type.curve === curve) return undefined;
  return { ok: false, found: `a key of type ${keyTypeText(type)}` };
}

/** Signs something random and verifies it with the leaf's key. */
async function challenge(
  privateKey: CryptoKey,
  algorithm: SigningAlgorithm,
  { parts, details }: ReadCertificate,
): Promise<Outcome> {
  try {
    const text = crypto.getRandomValues(new Uint8Array(32));
    const publicKey = await crypto.subtle.importKey('spki', parts.spki, algorithm, false, ['verify']);
    const signature = new Uint8Array(await crypto.subtle.sign(algorithm, privateKey, text));
    const ok = await crypto.subtle.verify(algorithm, publicKey, signature, text);
    return { ok, found: ok ? 'it' : `another ${keyText(details.publicKey)} key` };
  } catch {
    return UNCHECKED;
  }
}

function signingAlgorithm({ algorithm, curve }: KeyType): SigningAlgorithm | undefined {
  if (algorithm === 'RSA') return { name: 'RSASSA-PKCS1-v1_5', hash: SHA256 };
  if (algorithm === 'Ed25519') return { name: 'Ed25519' };
  return curve === undefined ? undefined : { name: 'ECDSA', namedCurve: curve, hash: SHA256 };
}

function webKeyType({ name, namedCurve }: SigningAlgorithm): KeyType {
  if (name.startsWith('RSA')) return { algorithm: 'RSA' };
  return name.startsWith('EC') ? { algorithm: 'ECDSA', curve: namedCurve } : { algorithm: name };
}

const keyTypeText = ({ algorithm, curve }: KeyType): string => [algorithm, curve].filter(Boolean).join(' ');

function isCryptoKey(key: unknown): key is CryptoKey {
  return typeof key === 'object' && key !== null && 'type' in key && 'algorithm' in key && 'usages' in key;
}
