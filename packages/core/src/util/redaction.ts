export const REDACTED = '[redacted]';

/** Takes the secrets of a call out of a text. */
export type Redact = (text: string) => string;

/**
 * Prepares the removal of secrets from texts that come from elsewhere: a service or a proxy that echoes a request, a
 * transport that puts it into its error. A secret is found as it is and in the escapes of URLs, JSON and HTML.
 */
export function createRedact(secrets: readonly (string | undefined)[]): Redact {
  let pattern: RegExp | undefined;
  return (text) => {
    // Made when something has failed: most calls never need it.
    pattern ??= new RegExp(secrets.flatMap((secret) => (secret ? [inAnyEscape(secret)] : [])).join('|') || '$^', 'gi');
    return text.replace(pattern, REDACTED);
  };
}

/**
 * Also where a text was escaped more than once, as an error page does that quotes a log. Each repetition is bounded:
 * a body of nothing but backslashes must not take long.
 */
const inAnyEscape = (secret: string): string =>
  secret.replace(/\W/g, (char) => {
    const code = char.charCodeAt(0);
    const hex = code.toString(16);
    return String.raw`(?:%(?:25){0,3}${hex}|\\{0,9}(?:\x${hex}|u00${hex}|&(?:amp;){0,3}(?:#x0{0,6}${hex}|#0{0,6}${code}|[a-z]{2,8});))`;
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
