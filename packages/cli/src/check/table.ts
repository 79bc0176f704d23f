import { showDay } from '../certificate/dates.js';
import type { Colour, Paint } from '../output/paint.js';
import { type Column, table } from '../output/table.js';
import type { CheckResult, Level } from './result.js';

const COLOURS: Readonly<Record<Level, Colour>> = { ok: 'green', warning: 'yellow', critical: 'red', unknown: 'cyan' };
const MAX_NAMES = 2;

const columns: readonly Column<CheckResult>[] = [
  { heading: 'LEVEL', cell: ({ level }) => ({ text: level, colour: COLOURS[level] }) },
  { heading: 'SITE', cell: ({ siteName, siteId }) => siteName ?? siteId ?? undefined },
  { heading: 'CERTIFICATE', cell: ({ id }) => id ?? undefined },
  { heading: 'HOSTNAMES', cell: ({ hostnames }) => showNames(hostnames) },
  { heading: 'STATE', cell: ({ state }) => state ?? undefined },
  { heading: 'EXPIRES', cell: ({ notAfter }) => showDay(notAfter ?? undefined) },
  { heading: 'DAYS', align: 'right', cell: ({ daysLeft }) => daysLeft?.toString() },
  { heading: 'WHAT TO DO', cell: ({ message }) => message },
];

/** Results for people, the worst first. */
export function toTable(results: readonly CheckResult[], paint: Paint): string {
  const order: readonly Level[] = ['critical', 'unknown', 'warning', 'ok'];
  return table(
    results.toSorted((a, b) => order.indexOf(a.level) - order.indexOf(b.level)),
    columns,
    paint,
  );
}

function showNames(names: readonly string[]): string {
  const others = names.length - MAX_NAMES;
  return names.slice(0, MAX_NAMES).join(', ') + (others > 0 ? ` +${others}` : '');
}
