import type { Colour, Paint } from './paint.js';
import { visibleLine } from './visible.js';

/** What is in a cell, and how it looks. */
interface Cell {
  readonly text: string;
  readonly colour?: Colour | undefined;
}

/** A column: its heading and its cell for an item. A missing text is shown as `-`. */
export interface Column<Item> {
  readonly heading: string;
  /** Numbers are easier to compare with their last digits in line. */
  readonly align?: 'right';
  readonly cell: (item: Item) => string | Cell | undefined;
}

/** Items as a table, a line each, with its columns in line. Nothing is cut off: a line may be wider than a terminal. */
export function table<Item>(items: readonly Item[], columns: readonly Column<Item>[], paint: Paint): string {
  const heading = columns.map((column): Cell => ({ text: column.heading, colour: 'bold' }));
  const lines = [heading, ...items.map((item) => columns.map(({ cell }) => toCell(cell(item))))];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => width(line[index]?.text ?? ''))));
  return lines
    .map((line) =>
      line
        .map(({ text, colour }, index) => {
          const padding = ' '.repeat((widths[index] ?? 0) - width(text));
          const painted = colour === undefined ? text : paint(colour, text);
          return columns[index]?.align === 'right' ? padding + painted : painted + padding;
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Names with their values, a line each; a value of several lines stays in its column. */
export function listing(rows: readonly (readonly [name: string, value: string])[], paint: Paint): string {
  const indent = Math.max(...rows.map(([name]) => name.length)) + 2;
  return rows
    .map(([name, value]) => {
      const padding = ' '.repeat(indent - name.length);
      return paint('bold', name) + padding + value.replaceAll('\n', `\n${' '.repeat(indent)}`);
    })
    .join('\n');
}

function toCell(given: string | Cell | undefined): Cell {
  const { text, colour } = typeof given === 'object' ? given : { text: given, colour: undefined };
  return { text: visibleLine(text?.trim() || '-'), colour };
}

const NO_WIDTH = /^(?:\p{Mark}|\u200b|\u200c|\u200d)$/u;
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]$/u;

/** How many columns of a terminal a text takes, as nearly as can be told without knowing the terminal. */
export const width = (text: string): number =>
  Array.from(text).reduce((sum, char) => sum + (NO_WIDTH.test(char) ? 0 : WIDE.test(char) ? 2 : 1), 0);
