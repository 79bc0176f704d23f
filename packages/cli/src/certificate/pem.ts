import { X509Certificate } from 'node:crypto';
import type { CertificateInfo } from '@esakit/node';
import { Failure } from '../failure.js';

/** A PEM text, taken apart and put in order. Each part is whole certificates of 64 columns. */
export interface PemParts {
  readonly leaf: X509Certificate;
  readonly cert: string;
  /** The certificates above the leaf, without the root; empty where the leaf came alone. */
  readonly chain: string;
  readonly fullchain: string;
  /** How many certificates `fullchain` has. */
  readonly length: number;
  /** Whether the text had them in another order, or a root that servers don't send. */
  readonly rearranged: boolean;
}

/** By what the service describes the certificate that is meant. */
export type Described = Pick<CertificateInfo, 'FingerprintSha256' | 'SerialNumber'>;

/**
 * Takes a PEM text apart: the certificate that the service describes, or else the leaf, and the certificates above it in
 * the order that TLS wants (RFC 8446, 4.4.2). The root is left out.
 *
 * @throws {Failure} for a text without certificates or with one that can't be read, with a private key, or with a
 *   certificate that has nothing to do with the others.
 */
export function arrangePem(text: string, described: Described = {}): PemParts {
  const given = splitPem(text).map(readCertificate);
  const [first] = given;
  if (!first) throw new Failure('what the service sent as certificate is not a PEM text');
  const leaf = given.find((one) => isDescribed(one, described)) ?? findLeaf(given) ?? first;
  const path = [leaf];
  for (let issuer = findIssuer(leaf, given, path); issuer; issuer = findIssuer(issuer, given, path)) path.push(issuer);
  const others = given.filter((one) => !path.some((known) => known.fingerprint256 === one.fingerprint256));
  // A second way up, as with a cross-signed issuer, comes after the first.
  const stranger = others.find((one) => !given.some((below) => below !== one && issued(one, below)));
  if (stranger) {
    throw new Failure(
      `the PEM text of the service has a certificate that did not issue any of the others (${nameOf(stranger)}): nothing of it is written`,
    );
  }
  const chain = [...path.slice(1), ...others].filter((one) => !isRoot(one));
  const cert = leaf.toString();
  const above = chain.map(String).join('');
  return {
    leaf,
    cert,
    chain: above,
    fullchain: cert + above,
    length: 1 + chain.length,
    rearranged: given.map(String).join('') !== cert + above,
  };
}

const BLOCK = /-----BEGIN ((?:X509 |TRUSTED )?CERTIFICATE)-----([A-Za-z0-9+/=\s]*)-----END \1-----/g;

/** The certificates of a PEM text, as base64. Text and other blocks around them don't matter (RFC 7468, 2). */
function splitPem(text: string): string[] {
  if (/-----BEGIN [^-\n]*PRIVATE KEY/.test(text)) {
    throw new Failure('the PEM text of the service holds a private key: nothing of it is shown');
  }
  const blocks = [...text.matchAll(BLOCK)];
  if (/-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----/.test(text.replace(BLOCK, ''))) {
    throw new Failure('the PEM text of the service breaks off within a certificate: nothing of it is shown');
  }
  return blocks.map(([, , base64 = '']) => base64);
}

function readCertificate(base64: string): X509Certificate {
  try {
    return new X509Certificate(Buffer.from(base64, 'base64'));
  } catch (cause) {
    throw new Failure('the PEM text of the service holds a certificate that can not be read', { cause });
  }
}

const digits = (hex: string): string => hex.toLowerCase().replace(/[:\s]/g, '').replace(/^0x/, '').replace(/^0+/, '');

function isDescribed(certificate: X509Certificate, { FingerprintSha256, SerialNumber }: Described): boolean {
  if (FingerprintSha256?.trim()) return digits(FingerprintSha256) === digits(certificate.fingerprint256);
  return Boolean(SerialNumber?.trim()) && digits(SerialNumber ?? '') === digits(certificate.serialNumber);
}

/** The one that issued none of the others; of several, one that is not an authority. */
function findLeaf(given: readonly X509Certificate[]): X509Certificate | undefined {
  const ends = given.filter((one) => !given.some((other) => other !== one && issued(one, other)));
  return ends.find(({ ca }) => !ca) ?? ends[0];
}

/** An issuer that is not above already; of several, one that has an issuer of its own here. */
function findIssuer(
  below: X509Certificate,
  given: readonly X509Certificate[],
  path: readonly X509Certificate[],
): X509Certificate | undefined {
  if (isRoot(below)) return undefined;
  const issuers = given.filter((one) => !path.includes(one) && issued(one, below));
  return issuers.find((one) => !isRoot(one)) ?? issuers[0];
}

const isRoot = (certificate: X509Certificate): boolean => certificate.ca && issued(certificate, certificate);

function issued(issuer: X509Certificate, certificate: X509Certificate): boolean {
  if (!certificate.checkIssued(issuer)) return false;
  try {
    return certificate.verify(issuer.publicKey);
  } catch {
    // A key that Node can't use proves nothing: the names have to do.
    return true;
  }
}

const nameOf = ({ subject, serialNumber }: X509Certificate): string =>
  /^CN=(.*)$/m.exec(subject)?.[1] ?? `serial number ${serialNumber.toLowerCase()}`;
