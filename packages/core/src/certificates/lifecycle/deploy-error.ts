import { EsaError, type FailedCall } from '../../errors.js';
import type { CertificateQuota } from './quota.js';
import type { PruneItem } from './prune-item.js';

/**
 * Why a certificate could not be deployed: there is no such site or certificate, the one to replace is of a type that
 * can't be, the quota is used up, or the service doesn't show what was sent.
 */
export type DeployErrorCode = 'no-site' | 'not-found' | 'not-replaceable' | 'quota' | 'unconfirmed';

/** What an error of the code `quota` knows. */
export interface QuotaFull {
  readonly quota: CertificateQuota;
  /** The certificates of the site that may go. */
  readonly candidates: readonly PruneItem[];
}

/** A certificate could not be deployed, for a reason that only the service's data shows. */
export class DeployError extends EsaError<DeployErrorCode> {
  override readonly name = 'DeployError';
  /** With the code `quota`: how it is used, and what may go. */
  declare readonly full: QuotaFull | undefined;

  constructor(message: string, code: DeployErrorCode, call: Partial<FailedCall> & { readonly full?: QuotaFull } = {}) {
    super(message, code, { operation: 'deployCertificate', ...call });
    this.full = call.full;
  }
}
