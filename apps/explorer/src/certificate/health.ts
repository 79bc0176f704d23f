import { certificateHealth, type CertificateHealth, type CertificateInfo, certificatesHealth } from '@esakit/core';

/** How a certificate is. */
export type State = CertificateHealth['state'];

/** In the order in which they are said: what is unknown may be the worst, and then by how much they matter. */
export const STATES: readonly State[] = [
  'unknown',
  'expired',
  'revoked',
  'expiring',
  'failed',
  'pending',
  'not-yet-valid',
  'superseded',
  'valid',
];

/** When a certificate is judged, and by what. */
export interface Judgement {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly warnDays: number;
}

/** Judges one certificate. This and {@link judgeSite} are the only places where the explorer decides on a state. */
export const judge = (info: CertificateInfo, { now, warnDays }: Judgement): CertificateHealth =>
  certificateHealth(info, { now: new Date(now), warnDays });

/** Judges all certificates of a site, in their order: those that others have replaced are `superseded`. */
export const judgeSite = (
  certificates: readonly CertificateInfo[],
  siteStatus: string | undefined,
  { now, warnDays }: Judgement,
): CertificateHealth[] => certificatesHealth(certificates, { now: new Date(now), warnDays, siteStatus });
