import type { CertificateInfo } from '../../operations/certificates.js';

/** A certificate, and why it may go or has to stay. */
export interface PruneItem {
  readonly certificate: CertificateInfo;
  readonly reason: string;
}
