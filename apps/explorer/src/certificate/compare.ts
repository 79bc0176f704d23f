import type { CertificateInfo } from '@esakit/core';
import type { Check, Finding } from '@esakit/x509';

/** What ESA says of a certificate beside what its PEM says. */
export interface Comparison {
  readonly label: string;
  readonly esa: string | undefined;
  readonly pem: string | undefined;
  /** Undefined where there is nothing to compare. */
  readonly agrees: boolean | undefined;
}

const COMPARED: readonly (readonly [label: string, field: keyof CertificateInfo & string, check: Check])[] = [
  ['Common name', 'CommonName', 'common-name'],
  ['Alternative names', 'SAN', 'names'],
  ['Valid from', 'NotBefore', 'not-before'],
  ['Valid until', 'NotAfter', 'not-after'],
  ['Issuer', 'Issuer', 'issuer'],
  ['Issuer common name', 'IssuerCN', 'issuer-common-name'],
  ['Public key', 'PubAlg', 'public-key-algorithm'],
  ['Signature', 'SigAlg', 'signature-algorithm'],
  ['Serial number', 'SerialNumber', 'serial-number'],
  ['SHA-256 fingerprint', 'FingerprintSha256', 'fingerprint'],
];

export function compareWithPem(info: CertificateInfo, findings: readonly Finding[] | undefined): Comparison[] {
  return COMPARED.flatMap(([label, field, check]) => {
    const said = info[field];
    const esa = typeof said === 'string' && said.trim() !== '' ? said.trim() : undefined;
    const finding = findings?.find((one) => one.check === check);
    if (esa === undefined && finding === undefined) return [];
    return { label, esa, pem: finding?.found, agrees: finding?.ok };
  });
}

const ABOUT_METADATA: ReadonlySet<string> = new Set(COMPARED.map(([, , check]) => check));

/** The findings that are about the certificate itself: what isn't fine first. */
export const otherFindings = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ check }) => !ABOUT_METADATA.has(check)).toSorted((a, b) => Number(a.ok) - Number(b.ok));

/** How the PEM that ESA hands out relates to the certificate that it describes. */
export type PemVerdict = 'none' | 'same' | 'described-wrongly' | 'another';

/** What tells certificates apart, the surest first; a certificate authority may issue many of the same names. */
const IDENTITY: readonly (readonly string[])[] = [
  ['SHA-256 fingerprint'],
  ['Serial number'],
  ['Valid from', 'Valid until', 'Alternative names', 'Common name'],
];

/** Decides by the surest fields that both sides have. */
export function judgePem(comparisons: readonly Comparison[]): PemVerdict {
  const compared = comparisons.filter(({ agrees }) => agrees !== undefined);
  if (compared.length === 0) return 'none';
  if (compared.every(({ agrees }) => agrees)) return 'same';
  for (const labels of IDENTITY) {
    const decisive = compared.filter(({ label }) => labels.includes(label));
    if (decisive.length > 0) return decisive.every(({ agrees }) => agrees) ? 'described-wrongly' : 'another';
  }
  return 'described-wrongly';
}
