import { certificateHealth, type CertificateHealth, type CertificateInfo } from '@esakit/core';

/** How a certificate is. */
export type State = CertificateHealth['state'];

/** In the order of how much they matter. */
export const STATES: readonly State[] = [
  'expired',
  'revoked',
  'expiring',
  'unknown',
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

/** The only place where the explorer decides on the state of a certificate. */
export const judge = (info: CertificateInfo, { now, warnDays }: Judgement): CertificateHealth =>
  certificateHealth(info, { now: new Date(now), warnDays });
