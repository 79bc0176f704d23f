import type { EsaError, Level } from '@esakit/node';
import { showDay } from '../certificate/dates.js';
import type { Colour, Paint } from '../output/paint.js';
import { type Column, table } from '../output/table.js';
import type { CheckResult } from './result.js';
import type { Found } from './survey.js';

const COLOURS: Readonly<Record<Level, Colour>> = {
  ok: 'green',
  note: 'dim',
  warning: 'yellow',
  critical: 'red',
  unknown: 'cyan',
};
const MAX_NAMES = 2;
const MAX_SITES = 3;

const columns: readonly Column<CheckResult>[] = [
  { heading: 'LEVEL', cell: ({ level }) => ({ text: level, colour: COLOURS[level] }) },
  { heading: 'SITE', fit: 'shorten', cell: ({ siteName, siteId }) => siteName ?? siteId ?? undefined },
  { heading: 'CERTIFICATE', fit: 'shorten', cell: ({ id }) => id ?? undefined },
  { heading: 'HOSTNAMES', fit: 'shorten', cell: ({ hostnames }) => showNames(hostnames) },
  { heading: 'STATE', cell: ({ state }) => state ?? undefined },
  { heading: 'EXPIRES', cell: ({ notAfter }) => showDay(notAfter ?? undefined) },
  { heading: 'DAYS', align: 'right', cell: ({ daysLeft }) => daysLeft?.toString() },
  { heading: 'WHAT TO DO', fit: 'below', cell: ({ message }) => message },
];

/** Results for people, in their order, and what went wrong the same way at several sites in one row. */
export const toTable = (found: readonly Found[], paint: Paint, terminal: number | undefined): string =>
  table(joinRepeated(found), columns, paint, terminal);

/** Rows, of which those without a certificate that fail for the same reason are one. */
function joinRepeated(found: readonly Found[]): CheckResult[] {
  const groups = new Map<unknown, CheckResult[]>();
  for (const one of found) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one.result);
    else groups.set(key, [one.result]);
  }
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    if (others.length === 0) return [first];
    const names = others.map(({ siteName, siteId }) => siteName ?? siteId ?? '-');
    const more = names.length - MAX_SITES;
    const list = names.slice(0, MAX_SITES).join(', ') + (more > 0 ? ` and ${more} more` : '');
    return [
      {
        ...first,
        message: `${first.message.replace(/\.?$/, '.')} The same at ${others.length === 1 ? '' : `${others.length} sites: `}${list}.`,
      },
    ];
  });
}

/** The same for rows that say the same: refusals name their site and request, so the code has to tell. */
function keyOf({ error, result }: Found): unknown {
  if (result.id !== null || result.siteId === null) return result;
  const { code, operation } = (error ?? {}) as Partial<EsaError>;
  return [result.level, ...(code === undefined ? [result.message] : [operation, code])].join(' ');
}

function showNames(names: readonly string[]): string {
  const others = names.length - MAX_NAMES;
  return names.slice(0, MAX_NAMES).join(', ') + (others > 0 ? ` +${others}` : '');
}
