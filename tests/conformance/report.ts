import type { Result } from './suite/run.js';

/** How the suite went on one runtime. */
export interface Row {
  readonly runtime: string;
  readonly version?: string;
  readonly results: readonly Result[];
  /** Why there are no results. */
  readonly trouble?: string;
  /** The machine has no such runtime. */
  readonly missing?: boolean;
  readonly seconds: number;
}

/** The one table: a line for each runtime. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map((row) => [
    row.runtime,
    row.version ?? '',
    ...(row.trouble === undefined
      ? [`${count(row, 'passed')}`, `${count(row, 'failed')}`, skipped(row)]
      : ['', row.missing ? '' : 'all', `${row.missing ? 'all: ' : ''}${firstLine(row.trouble)}`]),
    row.seconds.toFixed(1),
  ]);
  const head = ['runtime', 'version', 'passed', 'failed', 'skipped, and why', 'seconds'];
  const widths = head.map((title, column) => Math.max(title.length, ...lines.map((line) => line[column]?.length ?? 0)));
  const write = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [write(head), write(widths.map((width) => '-'.repeat(width))), ...lines.map(write)].join('\n');
}

/** Everything that failed, with what is known of it. */
export function failures(rows: readonly Row[]): string {
  return rows
    .flatMap(({ runtime, results, trouble, missing }) => [
      ...(trouble === undefined || missing ? [] : [`${runtime}: ${trouble}`]),
      ...results
        .filter(({ status }) => status === 'failed')
        .map(({ name, detail }) => `${runtime}: ${name}\n    ${detail?.split('\n').slice(0, 8).join('\n    ')}`),
    ])
    .join('\n\n');
}

export const count = ({ results }: Row, status: Result['status']): number =>
  results.filter((result) => result.status === status).length;

function skipped(row: Row): string {
  const reasons = new Set(row.results.filter(({ status }) => status === 'skipped').map(({ detail }) => detail));
  return reasons.size === 0 ? '0' : `${count(row, 'skipped')}: ${[...reasons].join(', ')}`;
}

const firstLine = (text: string): string => text.split('\n')[0]?.slice(0, 100) ?? '';
