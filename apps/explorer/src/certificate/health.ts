import type { CertificateHealth } from '@esakit/core';

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
