import type { State } from '../certificate/health.js';
import { advice } from '../ui/advice.js';
import { isLongDead, type Row } from './rows.js';

/** States in which somebody has to do something; a state that is not here needs nothing. */
const NEEDS_ACTION: ReadonlySet<State> = new Set(['expired', 'expiring', 'failed', 'pending', 'unknown']);

/** What somebody has to do something about: what has just broken or breaks next, then the rest by how it matters. */
export const needsAction = (rows: readonly Row[]): Row[] =>
  rows
    .filter(({ state }) => NEEDS_ACTION.has(state))
    .map((row) => ({ row, rank: rankOf(row), distance: distanceOf(row) }))
    .toSorted((a, b) => a.rank - b.rank || a.distance - b.distance || (a.row.daysLeft ?? 0) - (b.row.daysLeft ?? 0))
    .map(({ row }) => row);

function rankOf(row: Row): number {
  const { state, standIn, validations } = row;
  if (isLongDead(row)) return standIn ? 6 : 4;
  if (state === 'expired' || state === 'expiring') return standIn ? 3 : 0;
  if (state === 'pending' && validations > 0) return 1;
  return standIn ? 7 : 2;
}

/** How near the end is, ahead or over: in hours where that is known so well. */
const distanceOf = ({ daysLeft, hoursLeft }: Row): number => Math.abs(hoursLeft ?? (daysLeft ?? 0) * 24);

/** Certificates of which the same is said. */
export interface UrgentGroup {
  readonly first: Row;
  readonly rows: readonly Row[];
  readonly advice: string;
}

/** Puts rows together of which the same is said, in the order of the first of each. */
export function groupUrgent(rows: readonly Row[]): UrgentGroup[] {
  const groups = new Map<string, { first: Row; rows: Row[]; advice: string }>();
  for (const row of rows) {
    const text = advice(row);
    const key = `${row.state} ${text}`;
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { first: row, rows: [row], advice: text });
  }
  return [...groups.values()];
}
