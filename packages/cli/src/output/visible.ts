/**
 * Control characters, invisible ones and those that turn the direction of writing: from a service's answer they could
 * move the cursor, recolour the terminal or make a name look like another. Line breaks are ours to make, and joiners
 * belong to some scripts.
 */
const INVISIBLE = /(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** A text that is safe to show. */
export const visible = (text: string): string => text.replace(INVISIBLE, '\ufffd');

/** The colours of our own painter, and what {@link visible} replaces but for tabs. */
const UNSAFE_IN_OUTPUT = /\p{Cc}\[\d{1,2}m|(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** A finished output that may be in colour: the last guard against what a command did not replace itself. */
export const visibleOutput = (text: string): string =>
  text.replace(UNSAFE_IN_OUTPUT, (found) =>
    found.length > 1 && found.startsWith('\u001b') ? found : `\ufffd${found.slice(1)}`,
  );

/** The same as {@link visible} for what has to stay on its line. */
export const visibleLine = (text: string): string => visible(text).replaceAll('\n', '\ufffd');

/** The same as {@link visibleLine} for every text of an answer, however deep. */
export function visibleTexts<T>(value: T): T {
  const map = (item: unknown): unknown => {
    if (typeof item === 'string') return visibleLine(item);
    if (Array.isArray(item)) return item.map(map);
    if (typeof item !== 'object' || item === null) return item;
    return Object.fromEntries(Object.entries(item).map(([name, inner]) => [name, map(inner)]));
  };
  return map(value) as T;
}
