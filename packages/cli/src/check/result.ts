import type { CertificateHealth } from '@esakit/node';

/** How bad it is, in the words of monitoring. */
export type Level = 'ok' | 'warning' | 'critical' | 'unknown';

/** Exit codes as Nagios and all that follow it have them; also the value in Prometheus. */
export const EXIT_CODES: Readonly<Record<Level, number>> = { ok: 0, warning: 1, critical: 2, unknown: 3 };

/** From the best to the worst: what can't be told is worse than a warning, and no reason to hide an alarm. */
const ORDER: readonly Level[] = ['ok', 'warning', 'unknown', 'critical'];

export const worst = (levels: readonly Level[]): Level =>
  levels.reduce((a, b) => (ORDER.indexOf(b) > ORDER.indexOf(a) ? b : a), 'ok');

/** What a server shows, beside what it should. */
export interface Served {
  /** Where it was asked, as in `www.example.com:443`. */
  readonly address: string;
  /** SHA-256 of the certificate that it showed; null where it showed none. */
  readonly fingerprint: string | null;
  readonly matches: boolean;
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
  readonly state: CertificateHealth['state'] | null;
  /** As in `2026-04-29T16:00:00.000Z`. */
  readonly notBefore: string | null;
  readonly notAfter: string | null;
  readonly daysLeft: number | null;
  /** What to do, in a sentence or two. */
  readonly message: string;
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
