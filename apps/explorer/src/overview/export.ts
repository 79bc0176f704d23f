import { certificatePath, iso } from '../ui/format.js';
import { printable } from '../ui/printable.js';
import type { Row } from './rows.js';

const COLUMNS: readonly (readonly [title: string, value: (row: Row) => string | number | undefined])[] = [
  ['state', ({ state }) => state],
  ['hostnames', ({ hostnames }) => hostnames.join(' ')],
  ['not_after', ({ notAfter }) => notAfter && iso(notAfter)],
  ['days_left', ({ daysLeft }) => daysLeft],
  ['not_before', ({ notBefore }) => notBefore && iso(notBefore)],
  ['name', ({ name }) => name],
  ['type', ({ type }) => type],
  ['issuer', ({ issuer }) => issuer],
  ['status', ({ status }) => status],
  ['site', ({ siteName }) => siteName],
  ['site_id', ({ siteId }) => siteId],
  ['id', ({ id }) => id],
  ['superseded_by', ({ supersededBy }) => supersededBy.join(' ')],
];

/** All rows as CSV (RFC 4180), for spreadsheets. */
export const toCsv = (rows: readonly Row[]): string =>
  [COLUMNS.map(([title]) => title), ...rows.map((row) => COLUMNS.map(([, value]) => cell(value(row))))]
    .map((cells) => `${cells.join(',')}\r\n`)
    .join('');

function cell(value: string | number | undefined): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value);
  const shown = printable(value);
  // What a spreadsheet would take for a formula is marked as text.
  const text = /^\s*[=+\-@＝＋－＠]/.test(shown) ? `'${shown}` : shown;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const REMINDERS = ['-P14D', '-P3D'];

/**
 * The ends of certificates as events of a calendar (RFC 5545), each with reminders.
 *
 * @param origin - where the explorer is, for links.
 * @param now - milliseconds since 1970.
 */
export function toCalendar(
  rows: readonly Row[],
  { origin, now }: { readonly origin: string; readonly now: number },
): string {
  const stamp = stampOf(new Date(now));
  const events = rows.flatMap((row) => {
    if (!row.notAfter) return [];
    return [
      'BEGIN:VEVENT',
      `UID:${escaped(`${row.siteId}-${row.id}`)}@esakit-explorer`,
      `DTSTAMP:${stamp}`,
      `DTSTART:${stampOf(row.notAfter)}`,
      `SUMMARY:${escaped(`Certificate of ${row.hostnames[0] ?? row.name} ends`)}`,
      `DESCRIPTION:${escaped([row.hostnames.slice(0, 50).join(', '), `Site ${row.siteName}`, row.advice].filter(Boolean).join('\n'))}`,
      `URL:${origin}${certificatePath(row)}`,
      'TRANSP:TRANSPARENT',
      ...REMINDERS.flatMap((trigger) => [
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        'DESCRIPTION:A certificate ends',
        `TRIGGER:${trigger}`,
        'END:VALARM',
      ]),
      'END:VEVENT',
    ];
  });
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//esakit//explorer//EN', ...events, 'END:VCALENDAR']
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

/** As in `20260310T093000Z`. */
const stampOf = (date: Date): string => iso(date).replace(/[-:]/g, '');

const escaped = (text: string): string =>
  text
    .split('\n')
    .map((line) => printable(line.replace(/\r$/, '')).replace(/[\\;,]/g, '\\$&'))
    .join('\\n');

const LINE_BYTES = 75;
const encoder = new TextEncoder();

/** Breaks a line after 75 bytes, never within a character (RFC 5545, 3.1). */
function folded(line: string): string {
  // A character has three bytes at most for each of its code units.
  if (line.length * 3 <= LINE_BYTES || encoder.encode(line).length <= LINE_BYTES) return line;
  const lines: string[] = [];
  let [text, length] = ['', 0];
  for (const character of line) {
    const code = character.codePointAt(0) ?? 0;
    const bytes = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (length + bytes > LINE_BYTES) {
      lines.push(text);
      [text, length] = [' ', 1];
    }
    text += character;
    length += bytes;
  }
  return [...lines, text].join('\r\n');
}
