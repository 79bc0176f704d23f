import { type CertificateInfo, readServiceDate } from '@esakit/core';
import { type CertificateDetails, type Check, finding, type Finding, fold, keyText } from '@esakit/core/x509';
import { type Agreement, namesKey, namesSignature } from './algorithm-names.js';
import { allNames, comparable, sameNames } from './names.js';

type Field =
  | 'FingerprintSha256'
  | 'SerialNumber'
  | 'SAN'
  | 'CommonName'
  | 'NotBefore'
  | 'NotAfter'
  | 'PubAlg'
  | 'SigAlg'
  | 'Issuer'
  | 'IssuerCN';

/** What ESA says of a certificate, as far as a certificate can bear it out. */
export type CertificateMetadata = Readonly<Pick<CertificateInfo, Field | 'Status'>>;

interface Comparison {
  readonly check: Check;
  readonly field: Field;
  /** What the certificate has, in words. */
  readonly found: (leaf: CertificateDetails) => string;
  readonly agrees: (given: string, leaf: CertificateDetails) => boolean | Agreement;
}

const NOTHING = 'none';

const comparisons: readonly Comparison[] = [
  {
    check: 'fingerprint',
    field: 'FingerprintSha256',
    found: ({ fingerprints }) => fingerprints.sha256,
    agrees: (given, { fingerprints }) => hex(given) === fingerprints.sha256,
  },
  {
    check: 'serial-number',
    field: 'SerialNumber',
    found: ({ serialNumber }) => serialNumber,
    agrees: (given, { serialNumber }) => sameSerialNumber(hex(given), serialNumber),
  },
  {
    check: 'names',
    field: 'SAN',
    found: (leaf) => allNames(leaf).join(',') || NOTHING,
    agrees: (given, leaf) => sameNames(given.split(',').filter(isGiven), allNames(leaf)),
  },
  {
    check: 'common-name',
    field: 'CommonName',
    // Certificates without a common name are on the rise: ESA then has to take one of the names.
    found: ({ commonName, names }) => commonName ?? (names.join(',') || NOTHING),
    agrees: (given, { commonName, names }) =>
      (commonName === undefined ? names : [commonName]).some((name) => comparable(name) === comparable(given)),
  },
  {
    check: 'not-before',
    field: 'NotBefore',
    found: ({ notBefore }) => seconds(notBefore),
    agrees: (given, { notBefore }) => sameSecond(given, notBefore),
  },
  {
    check: 'not-after',
    field: 'NotAfter',
    found: ({ notAfter }) => seconds(notAfter),
    agrees: (given, { notAfter }) => sameSecond(given, notAfter),
  },
  {
    check: 'public-key-algorithm',
    field: 'PubAlg',
    found: ({ publicKey }) => keyText(publicKey),
    agrees: (given, { publicKey }) => namesKey(given, publicKey),
  },
  {
    check: 'signature-algorithm',
    field: 'SigAlg',
    found: ({ signature }) => signature.name,
    agrees: (given, { signature }) => namesSignature(given, signature),
  },
  {
    check: 'issuer',
    field: 'Issuer',
    // As with the common name: an issuer without an organisation has to be called something.
    found: ({ issuerOrganisation, issuer }) => issuerOrganisation ?? issuer,
    agrees: (given, { issuerOrganisation, issuerCommonName }) =>
      fold(given) === fold(issuerOrganisation ?? issuerCommonName ?? ''),
  },
  {
    check: 'issuer-common-name',
    field: 'IssuerCN',
    found: ({ issuerCommonName, issuer }) => issuerCommonName ?? issuer,
    agrees: (given, { issuerCommonName }) => fold(given) === fold(issuerCommonName ?? ''),
  },
];

/** Compares the leaf with what ESA says of it. What ESA doesn't say isn't compared, and has no finding. */
export function compareMetadata(leaf: CertificateDetails, info: CertificateMetadata): Finding[] {
  return comparisons.flatMap(({ check, field, found, agrees }) => {
    const given: unknown = info[field];
    if (typeof given !== 'string' || !isGiven(given)) return [];
    const answer = agrees(given, leaf);
    return finding(check, {
      ok: answer === true || answer === 'yes',
      severity: answer === 'unknown' ? 'warning' : 'error',
      expected: given,
      found: found(leaf),
      good: `The certificate agrees with ${field}.`,
      bad:
        answer === 'unknown'
          ? `ESA's ${field} is a name that is not known here, so it was not compared: compare the two yourself.`
          : `ESA's ${field} is of another certificate than the PEM: fetch both again and, if they still differ, upload the certificate again.`,
    });
  });
}

const isGiven = (text: string): boolean => text.trim() !== '';

const hex = (text: string): string => text.replace(/^\s*0x|[\s:]/gi, '').toLowerCase();

const withoutZeros = (digits: string): string => digits.replace(/^(-?)0+(?=.)/, '$1');

/** A negative number is also written as the bytes that it has in the certificate, which are those of its complement. */
function sameSerialNumber(given: string, own: string): boolean {
  if (withoutZeros(given) === withoutZeros(own)) return true;
  if (!own.startsWith('-') || !/^[89a-f][0-9a-f]+$/.test(given)) return false;
  return BigInt(`0x${given}`) - (1n << BigInt(4 * given.length)) === -BigInt(`0x${own.slice(1)}`);
}

const seconds = (date: Date | undefined): string =>
  date === undefined ? "a date that can't be read" : `${date.toISOString().slice(0, -5)}Z`;

const sameSecond = (given: string, date: Date | undefined): boolean => {
  const read = readServiceDate(given);
  return read !== undefined && date !== undefined && seconds(read) === seconds(date);
};
