import { sha1 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { publicKeyInfo, signatureInfo } from './algorithms.js';
import type { Bytes } from './der.js';
import type { CertificateDetails } from './details.js';
import { sameName } from './names.js';
import type { CertificateParts } from './parts.js';
import {
  AuthorityInfoAccessExtension,
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  CRLDistributionPointsExtension,
  ExtendedKeyUsageExtension,
  type GeneralName,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  type X509Certificate,
} from './peculiar.js';

/** RFC 5280, 4.2.1.12, and what is common beside. */
const PURPOSES: Readonly<Record<string, string>> = {
  '1.3.6.1.5.5.7.3.1': 'serverAuth',
  '1.3.6.1.5.5.7.3.2': 'clientAuth',
  '1.3.6.1.5.5.7.3.3': 'codeSigning',
  '1.3.6.1.5.5.7.3.4': 'emailProtection',
  '1.3.6.1.5.5.7.3.8': 'timeStamping',
  '1.3.6.1.5.5.7.3.9': 'ocspSigning',
  '2.5.29.37.0': 'anyExtendedKeyUsage',
};

/** Gathers what a certificate says; throws whatever the library does for parts that it can't read. */
export function certificateDetails(x509: X509Certificate, der: Bytes, parts: CertificateParts): CertificateDetails {
  const { ca, pathLength } = x509.getExtension(BasicConstraintsExtension) ?? {};
  const usages = x509.getExtension(KeyUsagesExtension)?.usages;
  const access = x509.getExtension(AuthorityInfoAccessExtension);
  return {
    subject: x509.subject,
    commonName: lastField(x509.subjectName, 'CN'),
    issuer: x509.issuer,
    issuerCommonName: lastField(x509.issuerName, 'CN'),
    issuerOrganisation: lastField(x509.issuerName, 'O'),
    names: values(x509.getExtension(SubjectAlternativeNameExtension)?.names.items, ['dns', 'ip']),
    serialNumber: x509.serialNumber,
    notBefore: readDate(x509.notBefore),
    notAfter: readDate(x509.notAfter),
    publicKey: publicKeyInfo(x509, parts),
    signature: signatureInfo(x509),
    fingerprints: { sha1: bytesToHex(sha1(der)), sha256: bytesToHex(sha256(der)) },
    selfIssued: sameName(x509.subject, x509.issuer),
    keyUsage: usages === undefined ? undefined : usageNames(usages),
    extendedKeyUsage: x509
      .getExtension(ExtendedKeyUsageExtension)
      ?.usages.map((usage) => PURPOSES[String(usage)] ?? String(usage)),
    basicConstraints: ca === undefined ? undefined : { ca, pathLength },
    subjectKeyId: x509.getExtension(SubjectKeyIdentifierExtension)?.keyId,
    authorityKeyId: x509.getExtension(AuthorityKeyIdentifierExtension)?.keyId,
    ocsp: values(access?.ocsp, ['url']),
    caIssuers: values(access?.caIssuers, ['url']),
    crl: crlLocations(x509),
  };
}

/** The most specific field of a kind is the last. */
function lastField(name: X509Certificate['subjectName'], field: string): string | undefined {
  return name.getField(field).at(-1);
}

function values(names: readonly GeneralName[] = [], types: readonly string[]): string[] {
  return names.filter(({ type }) => types.includes(type)).map(({ value }) => value);
}

function usageNames(usages: number): string[] {
  return Object.entries(KeyUsageFlags).flatMap(([name, flag]) =>
    typeof flag === 'number' && (usages & flag) !== 0 ? name : [],
  );
}

function crlLocations(x509: X509Certificate): string[] {
  const points = x509.getExtension(CRLDistributionPointsExtension)?.distributionPoints ?? [];
  return points.flatMap(
    ({ distributionPoint }) =>
      distributionPoint?.fullName?.flatMap(({ uniformResourceIdentifier }) => uniformResourceIdentifier ?? []) ?? [],
  );
}

function readDate(date: Date): Date {
  if (Number.isNaN(date.getTime())) throw new RangeError('no date');
  return new Date(date);
}
