import { type CertificateHealth, certificateHealth, type CertificateInfo, type Int64Input } from '@esakit/node';
import type { CheckResult, Level } from './result.js';

/** From how many days on it is how bad. */
export interface Thresholds {
  readonly now: Date;
  readonly warnDays: number;
  readonly failDays: number;
}

/** The site that a certificate is of, as far as it is known. */
export interface OfSite {
  readonly siteId: Int64Input;
  readonly siteName?: string | undefined;
}

/** Judges a certificate by what the service says of it. */
export function judge(
  certificate: CertificateInfo,
  { siteId, siteName }: OfSite,
  { now, warnDays, failDays }: Thresholds,
): CheckResult {
  const health = certificateHealth(certificate, { now, warnDays });
  return {
    level: levelOf(health, failDays),
    siteId: siteId.toString(),
    siteName: siteName?.trim() || null,
    id: certificate.Id ?? null,
    name: certificate.Name ?? null,
    hostnames: health.hostnames,
    state: health.state,
    notBefore: health.notBefore?.toISOString() ?? null,
    notAfter: health.notAfter?.toISOString() ?? null,
    daysLeft: health.daysLeft ?? null,
    message: health.advice,
  };
}

const LEVELS: Readonly<Record<CertificateHealth['state'], Level>> = {
  valid: 'ok',
  expiring: 'warning',
  'not-yet-valid': 'warning',
  pending: 'warning',
  expired: 'critical',
  failed: 'critical',
};

const levelOf = ({ state, daysLeft = Infinity }: CertificateHealth, failDays: number): Level =>
  state === 'expiring' && daysLeft < failDays ? 'critical' : LEVELS[state];
