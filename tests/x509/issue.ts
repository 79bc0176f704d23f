import { createHash, generateKeyPairSync, type KeyObject, sign, X509Certificate } from 'node:crypto';
import type { CertificateInfo } from '@esakit/core';
import {
  address,
  bits,
  boolean,
  distinguishedName,
  dns,
  extension,
  field,
  generalizedTime,
  integer,
  NULL,
  octets,
  oid,
  primitive,
  sequence,
  toPem,
  utcTime,
  utf8,
} from './write.js';

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
  readonly hash?: 'md5' | 'sha1' | 'sha256' | 'sha384' | 'sha512';
  readonly ca?: boolean;
  readonly pathLength?: number;
  /** Without key identifiers issuers are found only by name. */
  readonly keyIds?: boolean;
  /** Further extensions, as DER. */
  readonly extensions?: readonly Uint8Array[];
  /** Parts as DER, in place of those that the rest would make. */
  readonly raw?: {
    readonly subject?: Uint8Array;
    readonly notBefore?: Uint8Array;
    readonly notAfter?: Uint8Array;
    readonly serial?: Uint8Array;
    readonly key?: Uint8Array;
    /** The algorithm of the signature, whatever it is really made with. */
    readonly algorithm?: Uint8Array;
    /** The version; empty for none, which is version 1. */
    readonly version?: Uint8Array;
    /** What follows the key: identifiers and extensions. */
    readonly tail?: Uint8Array;
    /** The signature, made of the right one. */
    readonly signature?: (signature: Buffer) => Buffer;
  };
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
  'rsa md5': sequence(oid('1.2.840.113549.1.1.4'), NULL),
  'rsa sha1': sequence(oid('1.2.840.113549.1.1.5'), NULL),
  'rsa sha256': sequence(oid('1.2.840.113549.1.1.11'), NULL),
  'rsa sha384': sequence(oid('1.2.840.113549.1.1.12'), NULL),
  'rsa sha512': sequence(oid('1.2.840.113549.1.1.13'), NULL),
  'ec sha1': sequence(oid('1.2.840.10045.4.1')),
  'ec sha256': sequence(oid('1.2.840.10045.4.3.2')),
  'ec sha384': sequence(oid('1.2.840.10045.4.3.3')),
  'ec sha512': sequence(oid('1.2.840.10045.4.3.4')),
  'ed25519 sha256': sequence(oid('1.3.101.112')),
  'ed448 sha256': sequence(oid('1.3.101.113')),
  'dsa sha256': sequence(oid('2.16.840.1.101.3.4.3.2')),
  'rsa-pss sha256': sequence(
    oid('1.2.840.113549.1.1.10'),
    sequence(
      field(0, sequence(oid('2.16.840.1.101.3.4.2.1'), NULL)),
      field(1, sequence(oid('1.2.840.113549.1.1.8'), sequence(oid('2.16.840.1.101.3.4.2.1'), NULL))),
      field(2, integer(32)),
    ),
  ),
};

/** Issues a certificate: self-signed unless it is told by whom. */
export function issue(request: Request = {}): Issued {
  const { keys = ecKeys(), hash = 'sha256', keyIds = true, ca = false, raw = {} } = request;
  const subject = Buffer.from(raw.subject ?? nameOf(request.subject ?? 'CN=www.example.com'));
  const issuer = request.issuer ?? { subject, keys, keyIds };
  const type = issuer.keys.privateKey.asymmetricKeyType ?? '';
  const algorithm = raw.algorithm ?? SIGNATURES[`${type} ${hash}`]!;
  const tbs = sequence(
    raw.version ?? field(0, integer(2)),
    raw.serial ?? integer(...Buffer.from(request.serial ?? '4bcdef', 'hex')),
    SIGNATURES[request.innerAlgorithm ?? ''] ?? algorithm,
    issuer.subject,
    sequence(
      raw.notBefore ?? time(request.notBefore ?? '20260101000000Z'),
      raw.notAfter ?? time(request.notAfter ?? '20261231235959Z'),
    ),
    subject,
    raw.key ?? spki(keys),
    raw.tail ??
      field(
        3,
        sequence(
          ...(request.names ? [extension('2.5.29.17', sequence(...request.names.map(generalName)))] : []),
          ...(ca || request.pathLength !== undefined ? [extension('2.5.29.19', constraints(request))] : []),
          ...(keyIds ? [extension('2.5.29.14', octets(keyId(keys)))] : []),
          ...(keyIds && issuer.keyIds ? [extension('2.5.29.35', sequence(primitive(0, keyId(issuer.keys))))] : []),
          ...(request.extensions ?? []),
        ),
      ),
  );
  const signature = sign(type.startsWith('ed') ? null : hash, tbs, issuer.keys.privateKey);
  const pem = toPem(sequence(tbs, algorithm, bits(0, ...(raw.signature?.(signature) ?? signature))));
  return {
    pem,
    get x509() {
      return new X509Certificate(pem);
    },
    keys,
    subject,
    keyIds,
  };
}

/** Leaf, intermediate and root; `leaf` changes the first. */
export function issueChain(leaf: Request = {}, intermediate: Request = {}) {
  const root = issue({ subject: 'O=Test,CN=Test Root', ca: true, hash: 'sha1', keys: rsaKeys() });
  const middle = issue({ subject: 'O=Test,CN=Test CA', ca: true, issuer: root, ...intermediate });
  return { root, middle, leaf: issue({ names: ['www.example.com', '*.example.com'], issuer: middle, ...leaf }) };
}

const attribute = (name: string, of: string) => new RegExp(`^${name}=(.*)$`, 'm').exec(of)?.[1];

/** What ESA would say of a certificate, by node:crypto. */
export function describe({ x509 }: Issued): CertificateInfo {
  return {
    CommonName: attribute('CN', x509.subject),
    SAN: x509.subjectAltName?.replaceAll(/DNS:|IP Address:/g, '').replaceAll(', ', ','),
    NotBefore: `${new Date(x509.validFrom).toISOString().slice(0, 19)}Z`,
    NotAfter: `${new Date(x509.validTo).toISOString().slice(0, 19)}Z`,
    Issuer: attribute('O', x509.issuer),
    IssuerCN: attribute('CN', x509.issuer),
    SerialNumber: x509.serialNumber.toLowerCase(),
    FingerprintSha256: x509.fingerprint256.replaceAll(':', '').toLowerCase(),
  };
}

const ATTRIBUTES: Readonly<Record<string, string>> = { CN: '2.5.4.3', O: '2.5.4.10', C: '2.5.4.6' };

function nameOf(text: string): Buffer {
  const fields = text === '' ? [] : text.split(',').map((pair) => pair.split('=') as [string, string]);
  return distinguishedName(...fields.map(([name, value]) => [[ATTRIBUTES[name]!, utf8(value)] as const]));
}

/** Years before 2050 take two digits (RFC 5280, 4.1.2.5). */
const time = (text: string): Buffer => (text < '2050' ? utcTime(text.slice(2)) : generalizedTime(text));

const generalName = (name: string | readonly number[]): Buffer =>
  typeof name === 'string' ? dns(name) : address(...name);

function constraints({ ca = false, pathLength }: Request): Buffer {
  return sequence(...(ca ? [boolean(0xff)] : []), ...(pathLength === undefined ? [] : [integer(pathLength)]));
}

const spki = ({ publicKey }: Keys): Buffer => publicKey.export({ type: 'spki', format: 'der' });

const keyId = (keys: Keys): Buffer => createHash('sha1').update(spki(keys)).digest();
