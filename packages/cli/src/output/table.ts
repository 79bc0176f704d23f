import type { Io } from '../io.js';
import type { Colour, Paint } from './paint.js';
import { shorten, width } from './width.js';
import { visibleLine } from './visible.js';
import { wrap } from './wrap.js';

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
  /**
   * What happens where a table is wider than its terminal: `shorten` takes out the middle, `below` moves the cell to a
   * line of its own.
   */
  readonly fit?: 'shorten' | 'below';
  readonly cell: (item: Item) => string | Cell | undefined;
}

/** A terminal that is narrower than this gets a line for each cell. */
const NARROW = 60;
/** What is left of a cell that is shortened. */
const LEAST = 9;
const GAP = 2;

/** The width to fit tables to; undefined where nothing is to be cut off. */
export const columnsOf = ({ stdout }: Pick<Io, 'stdout'>, wide: boolean): number | undefined =>
  stdout.isTTY && !wide && stdout.columns ? stdout.columns : undefined;

/**
 * Items as a table, a line each, with its columns in line.
 *
 * @param columnsOfTerminal - the width to fit it to, as {@link columnsOf} has it; by default nothing is cut off.
 */
export function table<Item>(
  items: readonly Item[],
  columns: readonly Column<Item>[],
  paint: Paint,
  columnsOfTerminal = Infinity,
): string {
  const lines = items.map((item) => columns.map(({ cell }) => toCell(cell(item))));
  const widths = columns.map(({ heading }, index) =>
    Math.max(width(heading), ...lines.map((line) => width(line[index]?.text ?? ''))),
  );
  if (totalOf(widths) <= columnsOfTerminal) return render(columns, lines, widths, paint);
  const isBelow = columns.map(({ fit }) => fit === 'below');
  const inLine = <T>(all: readonly T[]): T[] => all.filter((_, index) => !isBelow[index]);
  const shown = inLine(columns);
  const fitted = shrink(inLine(widths), shown, columnsOfTerminal);
  if (columnsOfTerminal < NARROW || totalOf(fitted) > columnsOfTerminal) {
    return lines.map((line) => recordOf(columns, line, paint)).join('\n\n');
  }
  const [heading = '', ...rows] = render(shown, lines.map(inLine), fitted, paint).split('\n');
  const below = lines.map((line) =>
    line
      .filter(({ text }, index) => isBelow[index] && text !== '-')
      .flatMap(({ text, colour }) =>
        wrap(text, columnsOfTerminal - GAP).map((part) => `  ${inColour(part, colour, paint)}`),
      ),
  );
  return [heading, ...rows.flatMap((row, index) => [row, ...(below[index] ?? [])])].join('\n');
}

const totalOf = (widths: readonly number[]): number =>
  widths.reduce((sum, one) => sum + one, 0) + GAP * (widths.length - 1);

/** Takes columns from the widest of the cells that may be shortened, until the line fits or nothing is left to take. */
function shrink(widths: readonly number[], columns: readonly Column<never>[], limit: number): number[] {
  const fitted = [...widths];
  for (let excess = totalOf(fitted) - limit; excess > 0; excess--) {
    const able = fitted.map((one, index) => (columns[index]?.fit === 'shorten' ? one : 0));
    const widest = Math.max(...able);
    if (widest <= LEAST) break;
    fitted[able.indexOf(widest)] = widest - 1;
  }
  return fitted;
}

function render(
  columns: readonly Column<never>[],
  lines: readonly (readonly Cell[])[],
  widths: readonly number[],
  paint: Paint,
): string {
  const heading = columns.map((column): Cell => ({ text: column.heading, colour: 'bold' }));
  return [heading, ...lines]
    .map((line) =>
      line
        .map(({ text, colour }, index) => {
          const shown = shorten(text, widths[index] ?? 0);
          const padding = ' '.repeat((widths[index] ?? 0) - width(shown));
          const painted = inColour(shown, colour, paint);
          return columns[index]?.align === 'right' ? padding + painted : painted + padding;
        })
        .join(' '.repeat(GAP))
        .trimEnd(),
    )
    .join('\n');
}

const recordOf = (columns: readonly Column<never>[], line: readonly Cell[], paint: Paint): string =>
  listing(
    columns.map(({ heading }, index) => {
      const { text = '-', colour } = line[index] ?? {};
      return [heading, inColour(text, colour, paint)];
    }),
    paint,
  );

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

const inColour = (text: string, colour: Colour | undefined, paint: Paint): string =>
  colour === undefined ? text : paint(colour, text);

function toCell(given: string | Cell | undefined): Cell {
  const { text, colour } = typeof given === 'object' ? given : { text: given, colour: undefined };
  return { text: visibleLine(text?.trim() || '-'), colour };
}
