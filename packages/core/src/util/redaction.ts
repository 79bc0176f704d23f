import { PRIVATE_KEY_BLOCK } from './private-keys.js';
import { REDACTED } from './redacted.js';

/** Takes the secrets of a call out of a string. */
export type Redact = (text: string) => string;

/** The form of the service's own ids, which every call reads. */
const UUID = /^[\dA-F-]{36}$/i;
/** Characters of the longest secret that is looked for as a whole: the pattern of a longer one may be refused. */
const LONGEST = 10_000;
/** A sign, white space or a letter beyond ASCII, as it is or in the escapes of URLs, JSON and HTML, several deep. */
const SIGN = String.raw`(?:(?:\\|%(?:25)*5c)(?:u\w{4}|[nrt])|%(?:25)*\w\w|&(?:amp;)*#?\w+;|\W)`;

/**
 * Prepares the removal of secrets from strings that come from elsewhere: a service or a proxy that echoes a request, a
 * transport that puts it into its error.
 *
 * A secret is found in the escapes of URLs, forms, JSON and HTML and in Base64; each long line of a longer one is found
 * by itself. One of less than four characters is not looked for: it is in half of all words, and in codes. Private keys
 * of anybody go too.
 *
 * @param secrets - asked for when something has failed: most calls never need them.
 */
export function createRedact(secrets: () => readonly string[]): Redact {
  let pattern: RegExp | undefined;
  return (text) => {
    if (UUID.test(text)) return text;
    pattern ??= new RegExp(
      [
        PRIVATE_KEY_BLOCK.source,
        ...secrets()
          .flatMap(formsOf)
          .filter((form) => form.replace(/\W/g, '').length > 3)
          .toSorted((a, b) => b.length - a.length)
          .map(toPattern),
      ].join('|'),
      'gis',
    );
    return text.replace(pattern, REDACTED);
  };
}

/** A secret, its long lines, and the Base64 of it. */
function formsOf(given: string): string[] {
  const secret = given.slice(0, LONGEST);
  const bytes = String.fromCharCode(...new TextEncoder().encode(secret));
  // Wherever it begins, Base64 is in step with it after two characters, and out of step at its end.
  const inBase64 = [0, 1, 2].map((at) => btoa(bytes.slice(at)).slice(0, -4));
  return [secret, ...inBase64, ...secret.split(/\s/).filter((line) => line.length > 23)];
}

/** Within, white space may be lost, and what is escaped may take several signs. Around it, what follows is not its own. */
const toPattern = (secret: string): string =>
  secret.replace(/\W+/g, (signs, at: number) => {
    const count = signs.replace(/\s/g, '').length;
    const within = at > 0 && at + signs.length < secret.length;
    return SIGN + (within ? `{${count},${3 * count + 9}}?` : `{0,${count}}`);
  });

const SECRET_HEADERS = new Set(['authorization', 'x-acs-security-token']);

/** A copy of a request's headers to show. */
export const redactHeaders = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, SECRET_HEADERS.has(name) ? REDACTED : value]),
  );

/**
 * A copy of what was thrown beneath us that is safe to keep as a cause: its name, message, code, stack and causes, none
 * of its other properties, for these may hold a whole request.
 */
export function safeCause(thrown: unknown, redact: Redact, depth = 4): Error | undefined {
  if (thrown == null || depth === 0) return undefined;
  const { name, message, code, stack, cause, errors } = thrown as Record<string, unknown>;
  const beneath = safeCause(cause ?? (Array.isArray(errors) ? errors[0] : undefined), redact, depth - 1);
  const text = typeof thrown === 'string' ? thrown : typeof message === 'string' ? message : '';
  const copy = new Error(redact(text), beneath && { cause: beneath });
  if (typeof name === 'string') copy.name = redact(name);
  if (typeof code === 'string') Object.assign(copy, { code: redact(code) });
  if (typeof stack === 'string') copy.stack = redact(stack);
  return copy;
}

/** The innermost message of a chain of causes: what really happened. */
export function innermostMessage(error: Error): string {
  return (error.cause instanceof Error && innermostMessage(error.cause)) || error.message;
}
