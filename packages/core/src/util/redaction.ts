import { toHex } from './hex.js';
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
    const chars = text.split('');
    for (const one of wanted) {
      for (let at = letters.indexOf(one); at >= 0; at = letters.indexOf(one, at + one.length)) {
        chars.fill(HIDDEN, places[at], places[at + one.length - 1]! + 1);
      }
    }
    return chars.join('').replace(WORD, (word) => (word.includes(HIDDEN) ? REDACTED : word));
  };
}

/** A secret, its long lines, and the hexadecimal digits and Base64 of it. */
function formsOf(given: string): string[] {
  const secret = given.slice(0, ENOUGH);
  const octets = new TextEncoder().encode(secret);
  const bytes = String.fromCharCode(...octets);
  // Wherever it begins, Base64 is in step with it after two characters, and out of step at its end.
  const inBase64 = [0, 1, 2].map((at) => btoa(bytes.slice(at)).slice(0, -4));
  const inHex = toHex(octets);
  return [secret, inHex, inHex.toUpperCase(), ...inBase64, ...secret.split(/\s/).filter((line) => line.length > 23)];
}

/** Stands where a secret was. */
const HIDDEN = '\0';
/** What goes as a whole: around what is found of a secret in Base64, there may be more of it, with its signs escaped. */
const WORD = /(?:[\w+/\\\0-]|%(?:25)*2[BF])+|%../gi;

/** The letters and digits of a string, and where they stand in it. */
function reduce(given: string): { readonly text: string; readonly places: readonly number[] } {
  const places: number[] = [];
  const text = given.replace(CHARACTER, (char, at: number) => {
    if (!/^[a-z\d]$/i.test(char)) return '';
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
