import { randomUuid } from './uuid.js';

/** A string's quote, an escape, or a number: enough to tell the integers of a JSON text from what its strings hold. */
const TOKEN = /\\.|"|-?\d[\d.eE+-]*/gs;
const INTEGER = /^-?\d+$/;
/** Where a number of sixteen digits may begin inside of a list or an object: most texts have none, and are done. */
const LONG_NUMBER = /[:,[\s-]\d{16}/;

/**
 * Reads JSON without rounding: an integer that a number can't hold exactly becomes a bigint.
 *
 * `JSON.parse` shows the source text of a number in some runtimes only. So the integers at risk are first made strings
 * under a random mark, which no answer can know, and then revived, in the same way everywhere.
 *
 * @throws {SyntaxError} for a text that is not JSON.
 */
export function parseJson(text: string): unknown {
  const rounded: unknown = JSON.parse(text);
  if (typeof rounded === 'object' && !LONG_NUMBER.test(text)) return rounded;
  const mark = randomUuid();
  let inString = false;
  const marked = text.replace(TOKEN, (token) => {
    if (token === '"') inString = !inString;
    const atRisk = !inString && INTEGER.test(token) && !Number.isSafeInteger(Number(token));
    return atRisk ? `"${mark}${token}"` : token;
  });
  return JSON.parse(marked, (_key, value: unknown) =>
    typeof value === 'string' && value.startsWith(mark) ? BigInt(value.slice(mark.length)) : value,
  );
}

/**
 * Writes JSON with bigints as integers, the inverse of {@link parseJson}.
 *
 * @param indent - spaces for each level; 0, the default, for one line.
 */
export function stringifyJson(value: unknown, indent = 0): string {
  const mark = randomUuid();
  const marked = JSON.stringify(
    value,
    (_key, item: unknown) => (typeof item === 'bigint' ? mark + item : item),
    indent,
  );
  return marked.replaceAll(new RegExp(`"${mark}(-?\\d+)"`, 'g'), '$1');
}
