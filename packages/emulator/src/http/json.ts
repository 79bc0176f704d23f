/** A string, or a number: enough to tell the integers of a JSON text from what its strings hold. */
const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/gs;
const INTEGER = /^-?\d+$/;

/**
 * Reads JSON without rounding: an integer that a number can't hold exactly becomes a bigint.
 *
 * @throws {SyntaxError} for a text that is not JSON.
 */
export function readJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  if (!/\d{16}/.test(text)) return value;
  // Marked at random, so that no string of the text can be taken for one.
  const mark = crypto.randomUUID();
  const marked = text.replace(TOKEN, (token) =>
    INTEGER.test(token) && !Number.isSafeInteger(Number(token)) ? `"${mark}${token}"` : token,
  );
  return JSON.parse(marked, (_name, item: unknown) =>
    typeof item === 'string' && item.startsWith(mark) ? BigInt(item.slice(mark.length)) : item,
  );
}

/** Writes JSON with bigints as integers, which `JSON.stringify` refuses. */
export function writeJson(value: unknown): string {
  const mark = crypto.randomUUID();
  const marked = JSON.stringify(value, (_name, item: unknown) => (typeof item === 'bigint' ? mark + item : item));
  return marked.replaceAll(new RegExp(`"${mark}(-?\\d+)"`, 'g'), '$1');
}
