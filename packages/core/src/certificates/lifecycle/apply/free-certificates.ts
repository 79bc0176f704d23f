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

/** What has to be done for a validation, in a sentence. */
export function adviceFor(way: ValidationWay, { access, status }: SiteAccess, delegation: string | undefined): string {
  const elsewhere =
    delegation === undefined
      ? 'at the DNS provider (what the service asks for is in its answer)'
      : `at the DNS provider, which the delegation to ${delegation} does for good`;
  switch (way) {
    case 'automatic':
      return 'ESA publishes the validation in its own DNS: only wait.';
    case 'edge-or-file':
      return `Nothing to publish where the domain leads to ESA by its CNAME record. Else publish the file that the service asks for on its web server, within one hour, or a record ${elsewhere}.`;
    case 'delegation':
      return `It is validated by DNS, which is not ESA's: publish the record ${elsewhere}. What the service asks for is valid for one hour.`;
    default:
      return access === 'NS'
        ? `The site is ${status || 'in an unknown state'}, not active: ESA can't validate by its own DNS until the domain's name servers are ESA's.`
        : 'How the site is connected is not known: look at what the service asks to publish, which is valid for one hour.';
  }
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
