import { type ExtensionInfo, finding, type Finding, label, type ReadCertificate, type Result } from '@esakit/core/x509';

const CT_POISON = 'ctPoison';
/** What clients look at whatever else they do, so that they refuse a certificate where it is damaged. */
const VITAL: ReadonlySet<string | undefined> = /* @__PURE__ */ new Set([
  'basicConstraints',
  'extKeyUsage',
  'keyUsage',
  'nameConstraints',
  'subjectAltName',
]);
/**
 * What authorities don't make critical (RFC 5280, 4.2.1.1, 4.2.1.2, 4.2.1.7 and 4.2.2.1, demand it of four), so that
 * not all clients know it as such: OpenSSL does not.
 */
const NEVER_CRITICAL: ReadonlySet<string | undefined> = /* @__PURE__ */ new Set([
  'authorityInfoAccess',
  'authorityKeyIdentifier',
  'issuerAltName',
  'signedCertificateTimestampList',
  'subjectKeyIdentifier',
  'tlsFeature',
]);

/**
 * What clients refuse a certificate for by its extensions (RFC 5280, 4.2): one twice, one that is damaged, a critical
 * one that nobody or not everybody knows, and the mark of a precertificate (RFC 6962, 3.1). Without such a one there is
 * no finding.
 */
export function checkExtensions(certificate: ReadCertificate, index: number): Finding[] {
  const name = label(certificate);
  const { extensions } = certificate.details;
  const seen = new Set<string>();
  const twice = extensions.filter(({ oid }) => oid !== '' && (seen.has(oid) || !seen.add(oid)));
  const damaged = extensions.filter(({ readable }) => !readable);
  const vital = damaged.filter((one) => one.critical || VITAL.has(one.name));
  const unknown = extensions.filter(({ name: known, critical }) => critical && known === undefined);
  const wronglyCritical = extensions.filter((one) => one.critical && one.readable && NEVER_CRITICAL.has(one.name));
  const report = (list: readonly ExtensionInfo[], result: Pick<Result, 'expected' | 'bad' | 'severity'>): Finding[] =>
    list.length === 0
      ? []
      : [finding('extensions', { ok: false, certificate: index, found: texts(list), good: '', ...result })];
  return [
    ...checkPrecertificate(name, extensions, index),
    ...report(unknown, {
      expected: 'no critical extension that clients do not know',
      bad: `${name} has a critical extension that is not known, and clients refuse what they don't know: have it reissued without.`,
    }),
    ...report(wronglyCritical, {
      expected: 'no critical extension that clients do not know',
      severity: 'warning',
      bad: `${name} has a critical extension that not all clients know, and some refuse it: have it reissued.`,
    }),
    ...report(twice, {
      expected: 'each extension once',
      bad: `${name} has an extension twice, and clients refuse that: have it reissued.`,
    }),
    ...report(damaged, {
      expected: 'extensions that can be read',
      severity: vital.length > 0 ? 'error' : 'warning',
      bad: `${name} has an extension that can't be read, and ${vital.length > 0 ? '' : 'some '}clients refuse that: have it reissued.`,
    }),
  ];
}

function checkPrecertificate(name: string, extensions: readonly ExtensionInfo[], certificate: number): Finding[] {
  if (!extensions.some((extension) => extension.name === CT_POISON)) return [];
  return [
    finding('precertificate', {
      ok: false,
      certificate,
      expected: 'a certificate',
      found: 'a precertificate',
      good: '',
      bad: `${name} is a precertificate, made for the logs of Certificate Transparency, and clients refuse it: take the certificate that was issued after it.`,
    }),
  ];
}

const MOST_LISTED = 10;

function texts(extensions: readonly ExtensionInfo[]): string {
  const all = [...new Set(extensions.map(({ name, oid }) => name ?? (oid || "one whose identifier can't be read")))];
  const more = all.length - MOST_LISTED;
  return all.slice(0, MOST_LISTED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
