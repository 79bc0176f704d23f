import {
  type Bytes,
  writeBits,
  writeBoolean,
  writeDer,
  writeInteger,
  writeOctets,
  writeOid,
  writeSequence,
  writeTime,
} from '@esakit/core/x509';
import { sha1 } from '@noble/hashes/legacy.js';
import { hexToBytes } from '@noble/hashes/utils.js';
import { keyAlgorithms } from './keys.js';
import type { KeyType, Validity } from './plan.js';

/** Who signs: its name in DER, its key and what that is called. */
export interface Signer {
  readonly name: Bytes;
  readonly type: KeyType;
  readonly privateKey: CryptoKey;
  readonly keyId: Bytes;
}

/** A public key as a certificate has it, and its identifier (RFC 5280, 4.2.1.2). */
export interface CertifiedKey {
  readonly spki: Bytes;
  readonly id: Bytes;
}

/** What is signed, except for what the signer adds to it. */
export interface Content extends Validity {
  /** In hex. */
  readonly serialNumber: string;
  readonly subject: Bytes;
  readonly publicKey: CertifiedKey;
  readonly extensions: readonly Bytes[];
}

const SIGNATURES: Readonly<Record<KeyType, Bytes>> = {
  ECDSA: writeSequence(writeOid('1.2.840.10045.4.3.2')),
  RSA: writeSequence(writeOid('1.2.840.113549.1.1.11'), writeDer(0x05)),
};

/** Writes a certificate (RFC 5280, 4.1) and signs it. */
export async function signCertificate(content: Content, signer: Signer): Promise<Bytes> {
  const algorithm = SIGNATURES[signer.type];
  const tbs = writeSequence(
    writeDer(0xa0, writeInteger(Uint8Array.of(2))), // version 3
    writeInteger(hexToBytes(content.serialNumber)),
    algorithm,
    signer.name,
    writeSequence(writeTime(content.notBefore), writeTime(content.notAfter)),
    content.subject,
    content.publicKey.spki,
    writeDer(0xa3, writeSequence(...content.extensions)),
  );
  const signature = new Uint8Array(await crypto.subtle.sign(keyAlgorithms[signer.type], signer.privateKey, tbs));
  return writeSequence(tbs, algorithm, writeBits(signer.type === 'ECDSA' ? ecdsaSignature(signature) : signature));
}

/** WebCrypto gives the two numbers of an ECDSA signature side by side; a certificate has them as DER (RFC 3279, 2.2.3). */
function ecdsaSignature(signature: Uint8Array): Bytes {
  const half = signature.length / 2;
  return writeSequence(writeInteger(signature.subarray(0, half)), writeInteger(signature.subarray(half)));
}

/** Writes a distinguished name, the attributes of which are UTF-8. */
export function writeName(attributes: readonly (readonly [type: string, value: string])[]): Bytes {
  return writeSequence(
    ...attributes.map(([type, value]) =>
      writeDer(0x31, writeSequence(writeOid(type), writeDer(0x0c, new TextEncoder().encode(value)))),
    ),
  );
}

/** Writes an extension (RFC 5280, 4.2). */
export function writeExtension(type: string, value: Uint8Array, critical = false): Bytes {
  return writeSequence(writeOid(type), ...(critical ? [writeBoolean(true)] : []), writeOctets(value));
}

/** A public key, made ready for a certificate. */
export async function certifiedKey(key: CryptoKey): Promise<CertifiedKey> {
  return keyOf(new Uint8Array(await crypto.subtle.exportKey('spki', key)));
}

/** A SubjectPublicKeyInfo, made ready for a certificate. */
export function keyOf(spki: Bytes): CertifiedKey {
  return { spki, id: Uint8Array.from(sha1(spki)) };
}

const subjectKeyIdentifier = ({ id }: CertifiedKey): Bytes => writeExtension('2.5.29.14', writeOctets(id));

/** The identifiers of a certificate's own key and, unless it signs itself, of its issuer's. */
export const keyIdentifiers = (subject: CertifiedKey, issuer?: Signer): Bytes[] => [
  subjectKeyIdentifier(subject),
  ...(issuer ? [writeExtension('2.5.29.35', writeSequence(writeDer(0x80, issuer.keyId)))] : []),
];
