import type { CertificateHealth, CertificateInfo } from '@esakit/core';
import { judgeSite, type Judgement, type State } from '../certificate/health.js';
import type { CertificateSummary, Overview } from './model.js';

/** A certificate with how it is now. */
export interface Row
  extends
    Omit<CertificateSummary, 'notBefore' | 'notAfter'>,
    Pick<CertificateHealth, 'state' | 'level' | 'notBefore' | 'notAfter' | 'daysLeft' | 'advice'> {
  /** Hours to its end, where that is less than three days away. */
  readonly hoursLeft: number | undefined;
  /** Ids of the certificates of the same site that have taken its place. */
  readonly supersededBy: readonly string[];
}

const HOUR_MS = 3_600_000;
const HOURS_ARE_COUNTED = 72;

/** Judges all certificates of an overview at a moment; what is kept in a store is judged anew each time. */
export function toRows({ sites, certificates }: Overview, judgement: Judgement): Row[] {
  const statuses = new Map(sites.map(({ siteId, status }) => [siteId, status]));
  const bySite = new Map<string, CertificateSummary[]>();
  for (const one of certificates) {
    const known = bySite.get(one.siteId);
    if (known) known.push(one);
    else bySite.set(one.siteId, [one]);
  }
  return [...bySite].flatMap(([siteId, ofSite]) => {
    const status = statuses.get(siteId);
    const healths = judgeSite(ofSite.map(toInfo), status, judgement);
    return ofSite.map((one, index) => {
      const health = healths[index];
      return toRow(one, health && asShown(one, health, { status, judgement }), judgement.now);
    });
  });
}

/** A superseded certificate that a custom hostname still shows counts as it is by itself: nothing takes its place there. */
function asShown(
  one: CertificateSummary,
  health: CertificateHealth,
  { status, judgement }: { readonly status: string | undefined; readonly judgement: Judgement },
): CertificateHealth {
  if (!one.shownBy || health.state !== 'superseded') return health;
  const [own = health] = judgeSite([toInfo(one)], status, judgement);
  const { hostname, others } = one.shownBy;
  const more = others > 0 ? ` and ${others} more` : '';
  const newer = health.supersededBy.flatMap(({ Id }) => Id ?? []).join(', ');
  const advice = `The custom hostname ${hostname}${more} still shows it: give that the newer one (${newer}) by UpdateCustomHostname.`;
  return { ...own, supersededBy: health.supersededBy, advice };
}

/** What core judges, as the service writes it. */
const toInfo = (one: CertificateSummary): CertificateInfo => ({
  Id: one.id,
  Name: one.name,
  Type: one.type,
  Status: one.status,
  NotBefore: one.notBefore,
  NotAfter: one.notAfter,
  CreateTime: one.createTime,
  SAN: one.hostnames.join(','),
  ApplyMessage: one.applyMessage,
  DCV: Array.from({ length: one.validations }, () => ({})),
});

function toRow(one: CertificateSummary, health: CertificateHealth | undefined, now: number): Row {
  const { state = 'unknown', level = 'unknown', notBefore, notAfter, daysLeft, advice = '' } = health ?? {};
  return {
    ...one,
    state,
    level,
    notBefore,
    notAfter,
    daysLeft,
    advice,
    hoursLeft: hoursTo(notAfter, now),
    supersededBy: health?.supersededBy.flatMap(({ Id }) => Id ?? []) ?? [],
  };
}

function hoursTo(end: Date | undefined, now: number): number | undefined {
  const hours = end && Math.trunc((end.getTime() - now) / HOUR_MS);
  return hours !== undefined && Math.abs(hours) < HOURS_ARE_COUNTED ? hours : undefined;
}

/** For how long rows of the same overview are used again, in milliseconds. */
const KEPT_MS = 10_000;
const keptRows = new WeakMap<Overview, { readonly judgement: Judgement; readonly rows: readonly Row[] }>();

/** As {@link toRows}, in the order of {@link compareNext}, and for many requests at the same time. */
export function rowsOf(overview: Overview, judgement: Judgement): readonly Row[] {
  const kept = keptRows.get(overview);
  const age = kept ? judgement.now - kept.judgement.now : Infinity;
  if (kept && kept.judgement.warnDays === judgement.warnDays && age >= 0 && age < KEPT_MS) return kept.rows;
  const rows = toRows(overview, judgement).toSorted(compareNext);
  keptRows.set(overview, { judgement, rows });
  return rows;
}

/** Works something out once for the rows of an overview, however many pages show it. */
export function perRows<Result>(work: (rows: readonly Row[]) => Result): (rows: readonly Row[]) => Result {
  const kept = new WeakMap<readonly Row[], { readonly result: Result }>();
  return (rows) => {
    const known = kept.get(rows) ?? { result: work(rows) };
    kept.set(rows, known);
    return known.result;
  };
}

/** How many rows there are of each state. */
export const countsOf = perRows((rows) => {
  const counts = new Map<State, number>();
  for (const { state } of rows) counts.set(state, (counts.get(state) ?? 0) + 1);
  return counts;
});

/** Ended longer ago than this, a certificate harms nobody who has not noticed yet. */
const LONG_DEAD_DAYS = -14;

export const isLongDead = ({ daysLeft = 0, shownBy }: Row): boolean => daysLeft < LONG_DEAD_DAYS && !shownBy;

/** What has just ended or ends next stands first, then what was never issued, and what ended long ago last. */
const compareNext = (a: Row, b: Row): number =>
  groupOf(a) - groupOf(b) ||
  (a.notAfter?.getTime() ?? 0) - (b.notAfter?.getTime() ?? 0) ||
  compareText(a.hostnames[0], b.hostnames[0]);

function groupOf(row: Row): number {
  if (isLongDead(row)) return 2;
  return row.notAfter === undefined ? 1 : 0;
}

export const compareText = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);
