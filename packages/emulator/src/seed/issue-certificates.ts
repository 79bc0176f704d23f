import type { Bytes } from '../http/bytes.js';
import { sha1 } from '@noble/hashes/legacy.js';
import { hexToBytes } from '@noble/hashes/utils.js';
import {
  bitString,
  boolean,
  der,
  distinguishedName,
  extension,
  integer,
  octetString,
  oid,
  sequence,
  time,
} from './certificate-der.js';
import { type CertificatePlan, issuers } from './certificate-plan.js';
import { sha256Hex } from '../auth/digest.js';
import { type IssuingKeys, keyAlgorithms, type KeyType } from './issuing-keys.js';

/** PEM of leaf and intermediate, and the leaf's SHA-256 fingerprint in lower-case hex. */
interface IssuedCertificate {
  readonly pem: string;
  readonly fingerprint: string;
}

/** Certificates as they were issued. */
export interface IssuedCertificates {
  /** By the plan's id. */
  readonly certificates: ReadonlyMap<string, IssuedCertificate>;
  /** PEM of the root that every chain leads to. */
  readonly root: string;
}

type Validity = Pick<CertificatePlan, 'notBefore' | 'notAfter'>;

/** Who signs: its name in DER, its key and what that is called. */
interface Signer {
  readonly name: Bytes;
  readonly type: KeyType;
  readonly privateKey: CryptoKey;
  readonly keyId: Bytes;
}

interface Authority extends Signer {
  readonly pem: string;
}

/** What is signed, but for what the signer adds to it. */
interface Content extends Validity {
  /** In hex. */
  readonly serialNumber: string;
  readonly subject: Bytes;
  readonly publicKey: PublicKey;
  readonly extensions: readonly Bytes[];
}

interface PublicKey {
  readonly spki: Bytes;
  readonly id: Bytes;
}

type LeafIssuer = (plan: CertificatePlan) => Promise<IssuedCertificate>;

const ROOT = { organisation: 'Esakit Emulator', commonName: 'Esakit Emulator Root CA' };
const FIVE_YEARS_MS = 5 * 365 * 24 * 60 * 60 * 1000;
const COMMON_NAME = '2.5.4.3';
const ORGANISATION = '2.5.4.10';
const SERVER_AUTH = '1.3.6.1.5.5.7.3.1';
/** The key usages as a BIT STRING: how many bits are unused, then the bits. */
const CERTIFICATES_AND_LISTS = Uint8Array.of(1, 0b0000_0110);
const DIGITAL_SIGNATURE = Uint8Array.of(7, 0b1000_0000);
const SIGNATURES: Readonly<Record<KeyType, Bytes>> = {
  ECDSA: sequence(oid('1.2.840.10045.4.3.2')),
  RSA: sequence(oid('1.2.840.113549.1.1.11'), der(0x05)),
};

/** Issues certificates under a fresh root with one intermediate for each key type. */
export async function issueCertificates(
  plans: readonly CertificatePlan[],
  keys: IssuingKeys,
): Promise<IssuedCertificates> {
  const validity = authorityValidity(plans);
  const root = await issueRoot(keys.root, validity);
  const [ECDSA, RSA] = (await Promise.all(
    (['ECDSA', 'RSA'] as const).map(async (type) =>
      leafIssuer(await issueIntermediate(type, keys.intermediate[type], root, validity), keys.leaf[type]),
    ),
  )) as [LeafIssuer, LeafIssuer];
  const issue = { ECDSA, RSA };
  const certificates = await Promise.all(plans.map(async (plan) => [plan.id, await issue[plan.key](plan)] as const));
  return { certificates: new Map(certificates), root: root.pem };
}

async function issueRoot({ publicKey, privateKey }: CryptoKeyPair, validity: Validity): Promise<Authority> {
  const exported = await exportKey(publicKey);
  const signer: Signer = { name: authorityName(ROOT), type: 'ECDSA', privateKey, keyId: exported.id };
  const extensions = [...authorityExtensions(1), subjectKeyIdentifier(exported)];
  const content = { ...validity, serialNumber: '01', subject: signer.name, publicKey: exported, extensions };
  return { ...signer, pem: toPem(await signCertificate(content, signer)) };
}

async function issueIntermediate(
  type: KeyType,
  { publicKey, privateKey }: CryptoKeyPair,
  root: Signer,
  validity: Validity,
): Promise<Authority> {
  const exported = await exportKey(publicKey);
  const subject = authorityName(issuers[type]);
  const content: Content = {
    ...validity,
    serialNumber: type === 'ECDSA' ? '02' : '03',
    subject,
    publicKey: exported,
    extensions: [...authorityExtensions(0), ...keyIdentifiers(exported, root)],
  };
  return { name: subject, type, privateKey, keyId: exported.id, pem: toPem(await signCertificate(content, root)) };
}

/** What issues leaves: all that they have in common is made once. */
async function leafIssuer(authority: Authority, keys: CryptoKeyPair): Promise<LeafIssuer> {
  const publicKey = await exportKey(keys.publicKey);
  const common = [
    extension('2.5.29.19', sequence(), true),
    extension('2.5.29.15', der(0x03, DIGITAL_SIGNATURE), true),
    extension('2.5.29.37', sequence(oid(SERVER_AUTH))),
    ...keyIdentifiers(publicKey, authority),
  ];
  return async ({ hosts, serialNumber, notBefore, notAfter }) => {
    const names = sequence(...hosts.map((host) => der(0x82, new TextEncoder().encode(host))));
    const content: Content = {
      serialNumber,
      notBefore,
      notAfter,
      subject: distinguishedName([[COMMON_NAME, hosts[0] ?? '']]),
      publicKey,
      extensions: [...common, extension('2.5.29.17', names)],
    };
    const leaf = await signCertificate(content, authority);
    return { pem: toPem(leaf) + authority.pem, fingerprint: sha256Hex(leaf) };
  };
}

/** Writes a certificate (RFC 5280, 4.1) and signs it. */
async function signCertificate(content: Content, signer: Signer): Promise<Bytes> {
  const algorithm = SIGNATURES[signer.type];
  const tbs = sequence(
    der(0xa0, integer(Uint8Array.of(2))), // version 3
    integer(hexToBytes(content.serialNumber)),
    algorithm,
    signer.name,
    sequence(time(content.notBefore), time(content.notAfter)),
    content.subject,
    content.publicKey.spki,
    der(0xa3, sequence(...content.extensions)),
  );
  const signature = new Uint8Array(await crypto.subtle.sign(keyAlgorithms[signer.type], signer.privateKey, tbs));
  return sequence(tbs, algorithm, bitString(signer.type === 'ECDSA' ? ecdsaSignature(signature) : signature));
}

/**
 * WebCrypto gives the two numbers of an ECDSA signature side by side; a certificate has them as DER (RFC 3279, 2.2.3).
 */
function ecdsaSignature(signature: Uint8Array): Bytes {
  const half = signature.length / 2;
  return sequence(integer(signature.subarray(0, half)), integer(signature.subarray(half)));
}

/** Authorities were there years before the first leaf, and last years longer than the last. */
function authorityValidity(plans: readonly CertificatePlan[]): Validity {
  return {
    notBefore: new Date(Math.min(...plans.map(({ notBefore }) => notBefore.getTime())) - FIVE_YEARS_MS),
    notAfter: new Date(Math.max(...plans.map(({ notAfter }) => notAfter.getTime())) + FIVE_YEARS_MS),
  };
}

const authorityName = ({ commonName, organisation }: { commonName: string; organisation: string }): Bytes =>
  distinguishedName([
    [COMMON_NAME, commonName],
    [ORGANISATION, organisation],
  ]);

function authorityExtensions(pathLength: number): Bytes[] {
  return [
    extension('2.5.29.19', sequence(boolean(true), integer(Uint8Array.of(pathLength))), true),
    extension('2.5.29.15', der(0x03, CERTIFICATES_AND_LISTS), true),
  ];
}

const subjectKeyIdentifier = ({ id }: PublicKey): Bytes => extension('2.5.29.14', octetString(id));

const keyIdentifiers = (subject: PublicKey, { keyId }: Signer): Bytes[] => [
  subjectKeyIdentifier(subject),
  extension('2.5.29.35', sequence(der(0x80, keyId))),
];

async function exportKey(key: CryptoKey): Promise<PublicKey> {
  const spki = new Uint8Array(await crypto.subtle.exportKey('spki', key));
  return { spki, id: Uint8Array.from(sha1(spki)) };
}

function toPem(bytes: Bytes): string {
  const lines = btoa(String.fromCharCode(...bytes)).replace(/.{64}(?=.)/g, '$&\n');
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
}
