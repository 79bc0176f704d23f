import { type Bytes, encodePem, writeBits, writeBoolean, writeInteger, writeSequence } from '@esakit/core/x509';
import type { KeyType, Validity } from './plan.js';
import {
  certifiedKey,
  type Content,
  keyIdentifiers,
  signCertificate,
  type Signer,
  writeExtension,
  writeName,
} from './write-certificate.js';

/** An authority, with its own certificate. */
export interface Authority extends Signer {
  readonly pem: string;
}

/** What an authority is called. */
interface AuthorityName {
  readonly commonName: string;
  readonly organisation: string;
}

export const COMMON_NAME = '2.5.4.3';
const ORGANISATION = '2.5.4.10';
/** Bits for signing certificates, and lists of revoked ones. */
const CERTIFICATES_AND_LISTS = Uint8Array.of(0b0000_0110);

/** Creates an authority that signs itself. */
export async function createRoot(
  { publicKey, privateKey }: CryptoKeyPair,
  called: AuthorityName,
  validity: Validity,
  pathLength: number,
): Promise<Authority> {
  const key = await certifiedKey(publicKey);
  const name = nameOf(called);
  const signer: Signer = { name, type: 'ECDSA', privateKey, keyId: key.id };
  const extensions = [...authorityExtensions(pathLength), ...keyIdentifiers(key)];
  return certified({ ...validity, serialNumber: '01', subject: name, publicKey: key, extensions }, signer, signer);
}

/** Creates an authority that a root signs, and that signs leaves only. */
export async function createIntermediate(
  { publicKey, privateKey }: CryptoKeyPair,
  called: AuthorityName,
  root: Signer,
  { type, ...own }: Validity & { readonly type: KeyType; readonly serialNumber: string },
): Promise<Authority> {
  const key = await certifiedKey(publicKey);
  const subject = nameOf(called);
  const extensions = [...authorityExtensions(0), ...keyIdentifiers(key, root)];
  const content = { ...own, subject, publicKey: key, extensions };
  return certified(content, root, { name: subject, type, privateKey, keyId: key.id });
}

async function certified(content: Content, signer: Signer, own: Signer): Promise<Authority> {
  return { ...own, pem: encodePem(await signCertificate(content, signer), 'CERTIFICATE') };
}

const nameOf = ({ commonName, organisation }: AuthorityName): Bytes =>
  writeName([
    [COMMON_NAME, commonName],
    [ORGANISATION, organisation],
  ]);

function authorityExtensions(pathLength: number): Bytes[] {
  return [
    writeExtension('2.5.29.19', writeSequence(writeBoolean(true), writeInteger(Uint8Array.of(pathLength))), true),
    writeExtension('2.5.29.15', writeBits(CERTIFICATES_AND_LISTS, 1), true),
  ];
}
