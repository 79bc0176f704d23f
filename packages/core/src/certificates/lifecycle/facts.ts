import type { CertificateInfo } from '../../operations/certificates.js';
import { readServiceDate } from '../dates.js';
import { certificateNames } from '../hostname.js';

/** The type of a certificate, in lower case; empty where it is not known. */
export const typeOf = ({ Type = '' }: CertificateInfo): string => Type.trim().toLowerCase();

/** Whether it counts against the quota of custom certificates, and may be replaced and deleted. */
export const isCustom = (certificate: CertificateInfo): boolean => CUSTOM.has(typeOf(certificate));

const CUSTOM: ReadonlySet<string> = /* @__PURE__ */ new Set(['upload', 'cas']);

/** A SHA-256 fingerprint as hexadecimal in lower case; undefined for anything else, such as one of SHA-1. */
export function readFingerprint(text: string | undefined): string | undefined {
  const hex = text?.replace(/[\s:]/g, '').toLowerCase() ?? '';
  return /^[\da-f]{64}$/.test(hex) ? hex : undefined;
}

/** The fingerprint of a certificate, as far as the service says it. */
export const fingerprintOf = ({ FingerprintSha256 }: CertificateInfo): string | undefined =>
  readFingerprint(FingerprintSha256);

/** Its end in milliseconds since 1970; undefined where it is not known. */
export const endOf = ({ NotAfter }: CertificateInfo): number | undefined => readServiceDate(NotAfter)?.getTime();

/** Its names in one string, the same for the same set of names; undefined where it has none, or one that is not a host's. */
export function nameSetOf(certificate: CertificateInfo): string | undefined {
  const names = certificateNames(certificate);
  return names.length < countNames(certificate) ? undefined : toNameSet(names);
}

/** How many alternative names the service shows, whatever they are. */
export const countNames = ({ SAN = '' }: CertificateInfo): number =>
  SAN.split(',').filter((name) => name.trim() !== '').length;

/** The kind of a certificate's key, as in `rsa`, however the service writes it; undefined where it does not say. */
export const keyKindOf = ({ PubAlg }: Pick<CertificateInfo, 'PubAlg'>): string | undefined =>
  /^(rsa|ec|ed)/.exec(PubAlg?.trim().toLowerCase() ?? '')?.[0];

/** A set of names as one string. */
export const toNameSet = (names: readonly string[]): string | undefined =>
  names.length === 0 ? undefined : [...new Set(names)].toSorted().join(',');

/** Whether a name, which may be a wildcard, is that of a site or below it. */
export function isInSite(name: string, siteName: string): boolean {
  const host = name.replace(/^\*\./, '');
  return host === siteName || host.endsWith(`.${siteName}`);
}

/** What people call a certificate of a site. */
export const nameOf = ({ Id = 'a certificate without an id', Name }: CertificateInfo): string =>
  Name?.trim() ? `${Id} (${Name.trim()})` : Id;
