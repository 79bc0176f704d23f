import { PRIVATE_KEY_BLOCK } from './private-keys.js';
import { REDACTED } from './redacted.js';

/** Takes the secrets of a call out of a string. */
export type Redact = (text: string) => string;

/** The form of the service's own ids, which every call reads. */
const UUID = /^[\dA-F-]{36}$/i;
/** Letters and digits of the shortest secret that is looked for. */
const SHORTEST = 4;
/** Characters of a string that are kept, and of a secret that are looked for: no one reads more, or has more. */
const ENOUGH = 50_000;
/** A letter or digit; or anything else, as it is or in the escapes of URLs, JSON and HTML, several deep. */
const CHARACTER = /(?:\\|%(?:25)*5c)(?:u[\da-f]{4}|[nrt])|%(?:25)*[\da-f]{2}|&(?:amp;)*#?\w+;|[^]/gi;

/**
 * Prepares the removal of secrets from strings that come from elsewhere: a service or a proxy that echoes a request, a
 * transport that puts it into its error.
 *
 * A secret is found by its letters and digits, whatever became of its signs and line breaks in URLs, forms, JSON or
 * HTML, and in Base64; each long line of it is found by itself. One of less than four is not looked for: it is in half
 * of all words, and in codes. Private keys of anybody go too.
 *
 * @param secrets - asked for when something has failed: most calls never need them.
 */
export function createRedact(secrets: () => readonly string[]): Redact {
  let wanted: readonly string[] | undefined;
  return (given) => {
    if (given.length < SHORTEST || UUID.test(given)) return given;
    wanted ??= secrets()
      .flatMap(formsOf)
      .map((form) => reduce(form).text)
      .filter(({ length }) => length >= SHORTEST);
    const text = given.slice(0, ENOUGH).replace(PRIVATE_KEY_BLOCK, REDACTED);
    const { text: letters, places } = reduce(text);
    const hidden = new Uint8Array(text.length);
    for (const one of wanted) {
      let at = letters.indexOf(one);
      while (at >= 0) {
        const next = at + one.length;
        hidden.fill(1, places[at], (places[next - 1] ?? 0) + 1);
        at = letters.indexOf(one, next);
      }
    }
    return text.replace(/[^]/g, (char, at: number) => (!hidden[at] ? char : hidden[at - 1] ? '' : REDACTED));
  };
}

/** A secret, its long lines, and the Base64 of it. */
function formsOf(given: string): string[] {
  const secret = given.slice(0, ENOUGH);
  const bytes = String.fromCharCode(...new TextEncoder().encode(secret));
  // Wherever it begins, Base64 is in step with it after two characters, and out of step at its end.
  const inBase64 = [0, 1, 2].map((at) => btoa(bytes.slice(at)).slice(0, -4));
  return [secret, ...inBase64, ...secret.split(/\s/).filter((line) => line.length > 23)];
}

/** The letters and digits of a string, and where they stand in it. */
function reduce(given: string): { readonly text: string; readonly places: readonly number[] } {
  const places: number[] = [];
  const text = given.replace(CHARACTER, (char, at: number) => {
    if (!/^\w$/.test(char)) return '';
    places.push(at);
    return char;
  });
  return { text, places };
}

const SECRET_HEADERS = new Set(['authorization', 'x-acs-security-token']);

/** A copy of a request's headers to show. */
export const redactHeaders = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, SECRET_HEADERS.has(name) ? REDACTED : value]),
  );

/**
 * A copy of what a lower layer threw that is safe to keep as a cause: its name, message, code, stack and causes, none
 * of its other properties, because these may hold a whole request.
 */
export function safeCause(thrown: unknown, redact: Redact, depth = 4): Error | undefined {
  if (thrown == null || depth === 0) return undefined;
  const { name, message, code, stack, cause, errors } = thrown as Record<string, unknown>;
  const inner = safeCause(cause ?? (Array.isArray(errors) ? errors[0] : undefined), redact, depth - 1);
  const text = typeof thrown === 'string' ? thrown : typeof message === 'string' ? message : '';
  const copy = new Error(redact(text), inner && { cause: inner });
  if (typeof name === 'string') copy.name = redact(name);
  if (typeof code === 'string') Object.assign(copy, { code: redact(code) });
  if (typeof stack === 'string') copy.stack = redact(stack);
  return copy;
}

/** The innermost message of a chain of causes: what really happened. */
export function innermostMessage(error: Error): string {
  return (error.cause instanceof Error && innermostMessage(error.cause)) || error.message;
}
