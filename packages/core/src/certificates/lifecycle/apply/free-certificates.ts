// What is known of ESA's free certificates; where the service turns out otherwise, it is changed here.

/** Kinds of free certificates, as `ApplyCertificate` has them. */
export type FreeCertificateType = 'lets_encrypt' | 'digicert_single' | 'digicert_wildcard';

export const FREE_CERTIFICATE_TYPES: readonly FreeCertificateType[] = [
  'lets_encrypt',
  'digicert_single',
  'digicert_wildcard',
];

/** The domain by which CAA records name the authority of a kind (RFC 8659, 4.2). */
export const AUTHORITY_OF: Readonly<Record<FreeCertificateType, string>> = {
  lets_encrypt: 'letsencrypt.org',
  digicert_single: 'digicert.com',
  digicert_wildcard: 'digicert.com',
};

/** How ESA proves that a name is the site's. */
export type ValidationWay = 'automatic' | 'edge-or-file' | 'delegation' | 'unknown';

/** What of a site decides how its names are validated. */
export interface SiteAccess {
  /** `NS` or `CNAME`, in upper case; empty where it is not known. */
  readonly access: string;
  /** In lower case; empty where it is not known. */
  readonly status: string;
}

/**
 * How the names of a site are validated. A site with ESA's DNS gets its TXT records from ESA itself. A site that is
 * connected by CNAME answers Let's Encrypt by its edge nodes where the name leads there, else by a file on the own
 * server; DigiCert validates by DNS, and so does everybody a wildcard, which takes a delegated record there.
 */
export function validationWay(
  { access, status }: SiteAccess,
  type: FreeCertificateType,
  domain: string,
): ValidationWay {
  if (access === 'NS') return status === 'active' ? 'automatic' : 'unknown';
  if (access !== 'CNAME') return 'unknown';
  return type === 'lets_encrypt' && !domain.startsWith('*.') ? 'edge-or-file' : 'delegation';
}

/** What is worth knowing before an application of a kind is made. */
export function warningsOf(type: FreeCertificateType, domain: string): string[] {
  const isWildcard = domain.startsWith('*.');
  if (isWildcard && type === 'lets_encrypt') {
    return ["Users report wildcards of Let's Encrypt that are being applied for without end: mind the time."];
  }
  if (isWildcard && type === 'digicert_single') {
    return ['digicert_single is for single names: take digicert_wildcard for a wildcard.'];
  }
  if (!isWildcard && type === 'digicert_wildcard') {
    return ['digicert_wildcard is for wildcards: take digicert_single for a single name.'];
  }
  return [];
}
