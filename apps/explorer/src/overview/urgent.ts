import { isLongDead, perRows, type Row } from './rows.js';

/** What somebody has to do something about: what has just broken or breaks next, then the rest by how it matters. */
export const needsAction = perRows((rows): readonly Row[] =>
  rows
    .filter(({ level }) => level !== 'ok' && level !== 'note')
    .map((row) => ({ row, rank: rankOf(row), distance: distanceOf(row) }))
    .toSorted((a, b) => a.rank - b.rank || a.distance - b.distance || (a.row.daysLeft ?? 0) - (b.row.daysLeft ?? 0))
    .map(({ row }) => row),
);

function rankOf(row: Row): number {
  const { state, validations } = row;
  if (isLongDead(row)) return 3;
  if (state === 'expired' || state === 'expiring' || state === 'revoked') return 0;
  return state === 'pending' && validations > 0 ? 1 : 2;
}

/** How near the end is, ahead or over: in hours where that is known so well. */
const distanceOf = ({ daysLeft, hoursLeft }: Row): number => Math.abs(hoursLeft ?? (daysLeft ?? 0) * 24);

/** Certificates with the same advice. */
export interface UrgentGroup {
  readonly first: Row;
  readonly rows: readonly Row[];
  readonly advice: string;
}

/** Groups the rows with the same advice, in the order of the first of each. */
export const groupUrgent = perRows((rows): readonly UrgentGroup[] => {
  const groups = new Map<string, { first: Row; rows: Row[]; advice: string }>();
  for (const row of rows) {
    const { state, advice } = row;
    const key = `${state} ${advice}`;
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { first: row, rows: [row], advice });
  }
  return [...groups.values()];
});
