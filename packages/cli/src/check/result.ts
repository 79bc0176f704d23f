import type { CertificateState, Level } from '@esakit/node';
import { messageOf } from '../failure.js';

/** What a server shows, beside what it should. */
export interface Served {
  /** Where it was asked, as in `www.example.com:443`. */
  readonly address: string;
  /** SHA-256 of the certificate that it showed; null where it showed none. */
  readonly fingerprint: string | null;
  /** Whether that is the very certificate of the result; null where it could not be asked. */
  readonly matches: boolean | null;
}

/** What was found out about one certificate, or about a place where one should be. */
export interface CheckResult {
  readonly level: Level;
  readonly siteId: string | null;
  readonly siteName: string | null;
  /** Id of the certificate; null where there is none. */
  readonly id: string | null;
  readonly name: string | null;
  readonly hostnames: readonly string[];
  readonly state: CertificateState | null;
  /** As in `2026-04-29T16:00:00.000Z`. */
  readonly notBefore: string | null;
  readonly notAfter: string | null;
  readonly daysLeft: number | null;
  /** What to do, in a sentence or two. */
  readonly message: string;
  /** Ids of the certificates that cover all its names, where it is superseded. */
  readonly supersededBy?: readonly string[];
  /** Where `--served` was given. */
  readonly served?: Served;
}

/** A result where there is no certificate to tell of. */
export const withoutCertificate = (
  level: Level,
  message: string,
  known: Partial<Pick<CheckResult, 'siteId' | 'siteName' | 'hostnames'>> = {},
): CheckResult => ({
  level,
  siteId: null,
  siteName: null,
  id: null,
  name: null,
  hostnames: [],
  state: null,
  notBefore: null,
  notAfter: null,
  daysLeft: null,
  message,
  ...known,
});

/** Why something was not read, in words. */
export const reasonOf = (error: unknown, signal: AbortSignal): string =>
  signal.aborted ? `not looked at: ${(signal.reason as Error).message}` : messageOf(error);
