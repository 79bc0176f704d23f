const NO_WIDTH = /^(?:\p{Mark}|\u200b|\u200c|\u200d)$/u;
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]$/u;

/** How many columns of a terminal a text takes, as nearly as can be told without knowing the terminal. */
export const width = (text: string): number => Array.from(text).reduce((sum, char) => sum + widthOf(char), 0);

const widthOf = (char: string): number => (NO_WIDTH.test(char) ? 0 : WIDE.test(char) ? 2 : 1);

/** A text of at most so many columns: where it is wider, an ellipsis stands for its middle. */
export function shorten(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  const start = take(Array.from(text), Math.ceil((columns - 1) / 2));
  const end = take(Array.from(text).toReversed(), columns - 1 - width(start.join('')));
  return `${start.join('')}…${end.toReversed().join('')}`;
}

/** As many characters as fit. */
function take(chars: readonly string[], columns: number): string[] {
  let left = columns;
  const index = chars.findIndex((char) => (left -= widthOf(char)) < 0);
  return chars.slice(0, index < 0 ? undefined : index);
}
