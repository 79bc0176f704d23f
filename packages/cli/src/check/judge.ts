import {
  type CertificateHealth,
  certificateHealth,
  type CertificateInfo,
  certificatesHealth,
  type CertificatesHealthOptions,
  type Int64Input,
} from '@esakit/node';
import type { CheckResult } from './result.js';

/** The site that certificates are of, as far as it is known. */
export interface OfSite {
  readonly siteId: Int64Input;
  readonly siteName?: string | undefined;
  readonly siteStatus?: string | undefined;
}

/** Judges a certificate by what the service says of it. */
export const judge = (certificate: CertificateInfo, site: OfSite, options: CertificatesHealthOptions): CheckResult =>
  toResult(certificate, certificateHealth(certificate, { ...options, siteStatus: site.siteStatus }), site);

/** Judges the certificates of a site, of which some may have taken the place of others. */
export function judgeAll(
  certificates: readonly CertificateInfo[],
  site: OfSite,
  options: CertificatesHealthOptions,
): CheckResult[] {
  const health = certificatesHealth(certificates, { ...options, siteStatus: site.siteStatus });
  return certificates.flatMap((one, index) => {
    const found = health[index];
    return found ? toResult(one, found, site) : [];
  });
}

/** What every result of a site has. */
export const siteOf = ({ siteId, siteName }: OfSite): Pick<CheckResult, 'siteId' | 'siteName'> => ({
  siteId: siteId.toString(),
  siteName: siteName?.trim() || null,
});

const toResult = (certificate: CertificateInfo, health: CertificateHealth, site: OfSite): CheckResult => ({
  level: health.level,
  ...siteOf(site),
  id: certificate.Id ?? null,
  name: certificate.Name ?? null,
  hostnames: health.hostnames,
  state: health.state,
  notBefore: health.notBefore?.toISOString() ?? null,
  notAfter: health.notAfter?.toISOString() ?? null,
  daysLeft: health.daysLeft ?? null,
  message: health.advice,
  ...(health.supersededBy.length > 0 && { supersededBy: health.supersededBy.flatMap(({ Id }) => Id ?? []) }),
});
