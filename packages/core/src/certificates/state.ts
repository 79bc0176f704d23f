import type { CertificateInfo } from '../operations/certificates.js';
import type { Level } from './levels.js';

/**
 * The state of a certificate. `pending` and `failed` are applications without a certificate, and `revoked` follows from
 * the status only; for the others the dates decide, and the status where there are none. `superseded` has ended, is
 * about to end, is revoked or could not be issued, while others of the site cover all its names. `unknown` has a date
 * that can't be read or a status that nobody knows; it is never taken for valid.
 */
export type CertificateState =
  | 'valid'
  | 'expiring'
  | 'superseded'
  | 'expired'
  | 'pending'
  | 'failed'
  | 'revoked'
  | 'not-yet-valid'
  | 'unknown';

/** How a certificate is. */
export interface CertificateHealth {
  readonly state: CertificateState;
  /** How urgent that is. */
  readonly level: Level;
  readonly notBefore: Date | undefined;
  readonly notAfter: Date | undefined;
  /** Whole days until its end; below 0 once it is over, undefined where there is no end. */
  readonly daysLeft: number | undefined;
  /** The names it is for, as `toAscii` gives them. */
  readonly hostnames: readonly string[];
  /** The valid certificates that cover all its names, where `state` is `superseded`; else empty. */
  readonly supersededBy: readonly CertificateInfo[];
  /** What to do, in a sentence or two. */
  readonly advice: string;
}
