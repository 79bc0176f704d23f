import { createHash, generateKeyPairSync, type KeyObject, sign, X509Certificate } from 'node:crypto';
import type { CertificateInfo } from '@esakit/core';

/**
 * Issues certificates (RFC 5280) with nothing but node:crypto, so that what the package reads was written by other
 * code than it reads with, and so that even the ones nobody would issue can be had.
 */
export interface Request {
  readonly subject?: string;
  readonly issuer?: Issued;
  readonly keys?: Keys;
  /** Subject alternative names; an array of bytes is an IP address. */
  readonly names?: readonly (string | readonly number[])[];
  readonly serial?: string;
  readonly notBefore?: string;
  readonly notAfter?: string;
  readonly hash?: 'md5' | 'sha1' | 'sha256' | 'sha384';
  readonly ca?: boolean;
  readonly pathLength?: number;
  /** Without key identifiers issuers are told by name alone. */
  readonly keyIds?: boolean;
  /** Hexadecimal content of further extensions, by hexadecimal object identifier. */
  readonly extensions?: Readonly<Record<string, string>>;
  /** The algorithm within what is signed, where it is another than the one beside it. */
  readonly innerAlgorithm?: string;
}

export interface Keys {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

export interface Issued {
  readonly pem: string;
  readonly x509: X509Certificate;
  readonly keys: Keys;
  readonly subject: Buffer;
  readonly keyIds: boolean;
}

export const ecKeys = (namedCurve = 'P-256'): Keys => generateKeyPairSync('ec', { namedCurve });
export const rsaKeys = (modulusLength = 2048): Keys => generateKeyPairSync('rsa', { modulusLength });
export const edKeys = (): Keys => generateKeyPairSync('ed25519');

const SIGNATURES: Readonly<Record<string, Buffer>> = {
  'rsa md5': sequence(oid('2a864886f70d010104'), der(0x05)),
  'rsa sha1': sequence(oid('2a864886f70d010105'), der(0x05)),
  'rsa sha256': sequence(oid('2a864886f70d01010b'), der(0x05)),
  'rsa sha384': sequence(oid('2a864886f70d01010c'), der(0x05)),
  'ec sha1': sequence(oid('2a8648ce3d0401')),
  'ec sha256': sequence(oid('2a8648ce3d040302')),
  'ec sha384': sequence(oid('2a8648ce3d040303')),
  'ed25519 sha256': sequence(oid('2b6570')),
};

/** Issues a certificate: self-signed unless it is told by whom. */
export function issue(request: Request = {}): Issued {
  const { keys = ecKeys(), hash = 'sha256', keyIds = true, ca = false } = request;
  const subject = distinguishedName(request.subject ?? 'CN=www.example.com');
  const issuer = request.issuer ?? { subject, keys, keyIds };
  const type = issuer.keys.privateKey.asymmetricKeyType;
  const algorithm = SIGNATURES[`${type} ${hash}`]!;
  const tbs = sequence(
    der(0xa0, der(0x02, Buffer.of(2))),
    der(0x02, Buffer.from(request.serial ?? '4bcdef', 'hex')),
    SIGNATURES[request.innerAlgorithm ?? ''] ?? algorithm,
    issuer.subject,
    sequence(time(request.notBefore ?? '20260101000000Z'), time(request.notAfter ?? '20261231235959Z')),
    subject,
    spki(keys),
    der(
      0xa3,
      sequence(
        ...(request.names ? [extension('551d11', sequence(...request.names.map(generalName)))] : []),
        ...(ca || request.pathLength !== undefined ? [extension('551d13', constraints(request))] : []),
        ...(keyIds ? [extension('551d0e', der(0x04, keyId(keys)))] : []),
        ...(keyIds && issuer.keyIds ? [extension('551d23', sequence(der(0x80, keyId(issuer.keys))))] : []),
        ...Object.entries(request.extensions ?? {}).map(([id, hex]) => extension(id, Buffer.from(hex, 'hex'))),
      ),
    ),
  );
  const signature = sign(type === 'ed25519' ? null : hash, tbs, issuer.keys.privateKey);
  const pem = toPem(sequence(tbs, algorithm, der(0x03, Buffer.of(0), signature)));
  return { pem, x509: new X509Certificate(pem), keys, subject, keyIds };
}

/** Leaf, intermediate and root; `leaf` changes the first. */
export function issueChain(leaf: Request = {}, intermediate: Request = {}) {
  const root = issue({ subject: 'O=Test,CN=Test Root', ca: true, hash: 'sha1', keys: rsaKeys() });
  const middle = issue({ subject: 'O=Test,CN=Test CA', ca: true, issuer: root, ...intermediate });
  return { root, middle, leaf: issue({ names: ['www.example.com', '*.example.com'], issuer: middle, ...leaf }) };
}

const field = (name: string, of: string) => new RegExp(`^${name}=(.*)$`, 'm').exec(of)?.[1];

/** What ESA would say of a certificate, by node:crypto. */
export function describe({ x509 }: Issued): CertificateInfo {
  return {
    CommonName: field('CN', x509.subject),
    SAN: x509.subjectAltName?.replaceAll(/DNS:|IP Address:/g, '').replaceAll(', ', ','),
    NotBefore: `${new Date(x509.validFrom).toISOString().slice(0, 19)}Z`,
    NotAfter: `${new Date(x509.validTo).toISOString().slice(0, 19)}Z`,
    Issuer: field('O', x509.issuer),
    IssuerCN: field('CN', x509.issuer),
    SerialNumber: x509.serialNumber.toLowerCase(),
    FingerprintSha256: x509.fingerprint256.replaceAll(':', '').toLowerCase(),
  };
}

export function toPem(bytes: Buffer, label = 'CERTIFICATE'): string {
  const lines = bytes.toString('base64').replaceAll(/.{64}(?=.)/g, '$&\n');
  return `-----BEGIN ${label}-----\n${lines}\n-----END ${label}-----\n`;
}

/** One element of DER (X.690): its tag, its length, its content. */
export function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const size = content.length;
  const length = size < 0x80 ? [size] : size < 0x100 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.of(tag, ...length), content]);
}

export function sequence(...parts: readonly Uint8Array[]): Buffer {
  return der(0x30, ...parts);
}

function oid(hex: string): Buffer {
  return der(0x06, Buffer.from(hex, 'hex'));
}

const FIELDS: Readonly<Record<string, string>> = { CN: '550403', O: '55040a', C: '550406' };

function distinguishedName(text: string): Buffer {
  const fields = text === '' ? [] : text.split(',').map((pair) => pair.split('=') as [string, string]);
  return sequence(
    ...fields.map(([name, value]) => der(0x31, sequence(oid(FIELDS[name]!), der(0x0c, Buffer.from(value))))),
  );
}

/** Years before 2050 take two digits (RFC 5280, 4.1.2.5). */
function time(text: string): Buffer {
  return text < '2050' ? der(0x17, Buffer.from(text.slice(2))) : der(0x18, Buffer.from(text));
}

function generalName(name: string | readonly number[]): Buffer {
  return typeof name === 'string' ? der(0x82, Buffer.from(name)) : der(0x87, Buffer.from(name));
}

function extension(id: string, content: Uint8Array): Buffer {
  return sequence(oid(id), der(0x04, content));
}

function constraints({ ca = false, pathLength }: Request): Buffer {
  return sequence(
    ...(ca ? [der(0x01, Buffer.of(0xff))] : []),
    ...(pathLength === undefined ? [] : [der(0x02, Buffer.of(pathLength))]),
  );
}

const spki = ({ publicKey }: Keys): Buffer => publicKey.export({ type: 'spki', format: 'der' });

const keyId = (keys: Keys): Buffer => createHash('sha1').update(spki(keys)).digest();
