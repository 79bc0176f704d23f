/** Strings with the colon that makes them a name, and where objects and lists begin and end. */
const TOKEN = /("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|[{}[\]]/gs;

/**
 * The first name that an object of a JSON text has twice: parsers take the last one silently, and others the first.
 *
 * @param text - JSON that can be parsed.
 */
export function repeatedName(text: string): string | undefined {
  const open: Set<string>[] = [];
  for (const [token, string, colon] of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') open.push(new Set());
    else if (token === '}' || token === ']') open.pop();
    if (string === undefined || colon === undefined) continue;
    const name = JSON.parse(string) as string;
    if (open.at(-1)?.has(name)) return name;
    open.at(-1)?.add(name);
  }
  return undefined;
}
