/** The most columns that help takes. */
export const PAGE = 80;

/** Breaks a line at its spaces. A word that is longer than a line stays whole. */
export function wrap(line: string, columns: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > columns) {
      lines.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, current];
}

/** Fills paragraphs to the page. Lines that begin with a space are laid out already. */
export const fill = (text: string): string =>
  text
    .split('\n\n')
    .map((paragraph) =>
      /^ /m.test(paragraph)
        ? paragraph.split('\n').flatMap(fit).join('\n')
        : wrap(paragraph.replaceAll('\n', ' '), PAGE).join('\n'),
    )
    .join('\n\n');

/** A line that is laid out already, broken only where it is too long. */
function fit(line: string): string[] {
  const [indent] = /^ *(\S+ {2,})?/.exec(line) ?? [''];
  return wrap(line.slice(indent.length), PAGE - indent.length).map(
    (part, index) => (index === 0 ? indent : ' '.repeat(indent.length)) + part,
  );
}

/** A command for a shell over as many lines as it needs, broken before its flags and pipes. */
export function wrapCommand(line: string, columns = PAGE - 4): string[] {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > columns) {
    const start = lines.length === 0 ? 0 : 2;
    const breaks = [...rest.matchAll(/ (?=--|\| |> |&& )/g)].map(({ index }) => index);
    const at = breaks.findLast((index) => index <= columns && index > start + 8);
    if (at === undefined) break;
    lines.push(`${rest.slice(0, at)} \\`);
    rest = `  ${rest.slice(at + 1)}`;
  }
  return [...lines, rest];
}
