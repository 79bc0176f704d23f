/**
 * Splits a command line like a POSIX shell, with quotes, backslashes and lines that go on, and expands nothing.
 *
 * @param isWindows - takes a backslash for what it is in paths there, except before a quote in double quotes.
 * @returns undefined where a quote is not closed, or a backslash is the last character.
 */
export function splitCommandLine(line: string, isWindows = false): readonly string[] | undefined {
  const words: string[] = [];
  let word: string | undefined;
  let quote = '';
  for (let at = 0; at < line.length; at++) {
    const char = line.charAt(at);
    const next = line.charAt(at + 1);
    if (quote !== '' && char === quote) quote = '';
    else if (quote === "'") word += char;
    else if (char === '\\' && escapes(next, quote, isWindows)) {
      if (next === '') return undefined;
      if (next !== '\n') word = (word ?? '') + next;
      at++;
    } else if (quote === '' && /["']/.test(char)) {
      quote = char;
      word ??= '';
    } else if (quote !== '' || !/\s/.test(char)) word = (word ?? '') + char;
    else if (word !== undefined) {
      words.push(word);
      word = undefined;
    }
  }
  if (quote !== '') return undefined;
  return word === undefined ? words : [...words, word];
}

/** Whether a backslash before this character takes its meaning away. */
function escapes(next: string, quote: string, isWindows: boolean): boolean {
  if (isWindows) return quote === '"' && next === '"';
  return quote === '' || '"\\$`\n'.includes(next);
}
