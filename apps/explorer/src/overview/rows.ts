import type { CertificateHealth } from '@esakit/core';
import { judge, type Judgement, type State } from '../certificate/health.js';
import type { CertificateSummary, Overview } from './model.js';
import { createStandIns } from './stand-ins.js';

/** What its dates and its status say of a certificate at a moment. */
interface Health extends Pick<CertificateHealth, 'notBefore' | 'notAfter' | 'daysLeft'> {
  readonly state: State;
}

type Judged = Omit<CertificateSummary, 'notBefore' | 'notAfter'> & Health;

/** A certificate with how it is now. */
export interface Row extends Judged {
  /** Hours to its end, where that is less than three days away. */
  readonly hoursLeft: number | undefined;
  /** A valid certificate of the same site that covers all its names too, so that its end harms nobody. */
  readonly standIn: Judged | undefined;
}

const HOUR_MS = 3_600_000;
const HOURS_ARE_COUNTED = 72;

/** Judges all certificates of an overview at a moment; what is kept in a store is judged anew each time. */
export function toRows({ certificates }: Overview, judgement: Judgement): Row[] {
  const judged = certificates.map((one): Judged => {
    const info = { NotBefore: one.notBefore, NotAfter: one.notAfter, Status: one.status };
    const { state, notBefore, notAfter, daysLeft } = judge(info, judgement);
    return { ...one, state, notBefore, notAfter, daysLeft };
  });
  const standInOf = createStandIns(judged.filter(({ state, notAfter }) => state === 'valid' && notAfter !== undefined));
  return judged.map((row) => ({
    ...row,
    hoursLeft: hoursTo(row.notAfter, judgement.now),
    standIn: row.state === 'valid' ? undefined : standInOf(row),
  }));
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

/** Ended longer ago than this, a certificate harms nobody who has not noticed yet. */
const LONG_DEAD_DAYS = -14;

export const isLongDead = ({ state, daysLeft = 0 }: Row): boolean => state === 'expired' && daysLeft < LONG_DEAD_DAYS;

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
