import { toHex } from './hex.js';
import { PRIVATE_KEY_BLOCK } from './private-keys.js';
import { REDACTED } from './redacted.js';

/** Takes the secrets of a call out of a string. */
export type Redact = (text: string) => string;

/** Nothing, and the form of the service's own ids, which every call reads. */
const HARMLESS = /^(?:[\dA-F-]{36})?$/i;
/** Characters of a string that are kept, and of a secret that are looked for: no one reads more, or has more. */
const ENOUGH = 50_000;
/** A letter or digit; or anything else, as it is or in the escapes of URLs, JSON and HTML, several deep. */
const CHARACTER = /(?:\\|%(?:25)*5c)(?:u[\da-f]{4}|[nrt])|%(?:25)*[\da-f]{2}|&(?:amp;)*#?\w+;|([a-z\d])|[^]/gi;

/**
 * Prepares the removal of secrets from strings that come from elsewhere: a service or a proxy that echoes a request, a
 * transport that puts it into its error.
 *
 * A secret is found by its letters and digits, whatever became of its signs and line breaks in URLs, forms, JSON or
 * HTML, and in hexadecimal and Base64; each long line of it is found by itself. One of less than four is not looked
 * for: it is in half of all words, and in codes. Private keys of anybody go too.
 *
 * @param secrets - asked for when something has failed: most calls never need them.
 */
export function createRedact(secrets: () => readonly string[]): Redact {
  let wanted: readonly string[] | undefined;
  return (given) => {
    if (HARMLESS.test(given)) return given;
    wanted ??= secrets()
      .flatMap(formsOf)
      .flatMap((form) => reduce(form)[0].match(/.{4,}/) ?? []);
    const text = given.slice(0, ENOUGH).replace(PRIVATE_KEY_BLOCK, REDACTED);
    const [letters, places] = reduce(text);
    const chars = text.split('');
    for (const one of wanted) {
      for (let at = letters.indexOf(one); at >= 0; at = letters.indexOf(one, at + one.length)) {
        chars.fill(HIDDEN, places[at], places[at + one.length - 1]! + 1);
      }
    }
    return chars.join('').replace(WORD, (word) => (word.includes(HIDDEN) ? REDACTED : word));
  };
}

/** A secret and its long lines, and the hexadecimal digits and Base64 of each. */
function formsOf(given: string): string[] {
  const secret = given.slice(0, ENOUGH);
  return [secret, ...(secret.match(/\S{24,}/g) ?? [])].flatMap((line) => {
    const octets = new TextEncoder().encode(line);
    const inHex = toHex(octets);
    // Base64 takes three bytes at a time, so its characters depend on how many stand before the secret. Those that share
    // bits with these are left out; the last one, which may share bits with what comes after, is looked for both ways.
    const inBase64 = ['', '\0', '\0\0'].flatMap((before) => {
      const form = btoa(before + String.fromCharCode(...octets)).replace(/^AA?./, '');
      return [form, form.replace(/.=+$/, '')];
    });
    return [line, inHex, inHex.toUpperCase(), ...inBase64];
  });
}

/** Stands where a secret was. */
const HIDDEN = '\0';
/** What goes as a whole: around what is found of a secret in Base64, there may be more of it, with its signs escaped. */
const WORD = /(?:[\w+/\\\0-]|%(?:25)*2[BF])+|%../gi;

/** The letters and digits of a string, and where they stand in it. */
function reduce(given: string): readonly [letters: string, places: readonly number[]] {
  const places: number[] = [];
  const letters = given.replace(CHARACTER, (_char, letter = '', at: number) => {
    if (letter) places.push(at);
    return letter;
  });
  return [letters, places];
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
  for (const [key, value] of Object.entries({ name, code, stack })) {
    if (typeof value === 'string') Object.assign(copy, { [key]: redact(value) });
  }
  return copy;
}

/** The innermost message of a chain of causes: what really happened. */
export function innermostMessage(error: Error): string {
  return (error.cause instanceof Error && innermostMessage(error.cause)) || error.message;
}
