import type { ServiceFault } from '../errors.js';
import { ENTITIES } from '../util/entities.js';
import { isHttps } from '../util/https.js';
import { parseJson } from '../util/json.js';
import type { TransportReply } from '../transport/transport.js';
import type { Redact } from '../util/redaction.js';

/** What the body of an answer holds: the object of its JSON, or the fields of an XML error. */
export type Body = Readonly<Record<string, unknown>>;

const EXCERPT = 200;

/** Reads a body that may be JSON or, from some gateways, an XML error. Undefined for anything else. */
export function readBody(text: string): Body | undefined {
  try {
    const value = parseJson(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Body) : undefined;
  } catch {
    return /<Error>/i.test(text) ? readXmlError(text) : undefined;
  }
}

const readXmlError = (text: string): Body =>
  Object.fromEntries(
    [...text.matchAll(/<(Code|Message|RequestId|Recommend)>([^<]*)</gi)].map(([, name, value]) => [
      name,
      value?.replace(/&(\w+);/g, (entity, key: string) => ENTITIES[key] ?? entity),
    ]),
  );

/** A field whatever its case, empty where there is none: some gateways write the names in lower case. */
export function fieldOf(body: Body | undefined, name: string): string {
  const key = Object.keys(body ?? {}).find((candidate) => candidate.toLowerCase() === name);
  const value = key === undefined ? undefined : body?.[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The error code of a body, empty where it is none: some successful answers carry the code of an error. */
export function errorCode(body: Body | undefined): string {
  const code = fieldOf(body, 'code');
  return /^(200|ok|success)$/i.test(code) ? '' : code;
}

/** What an error answer says, without the secrets that it may echo. */
export function readFault(
  body: Body | undefined,
  code: string,
  { status, text }: TransportReply,
  redact: Redact,
): ServiceFault {
  const recommend = fieldOf(body, 'recommend');
  return {
    code: redact(code || `http-${status}`),
    serviceMessage: redact(fieldOf(body, 'message')),
    recommend: isHttps(recommend) ? redact(recommend) : undefined,
    accessDeniedDetail: redactWithin(body?.['AccessDeniedDetail'], redact),
    excerpt: body ? undefined : redact(text.replaceAll(/\s+/g, ' ').slice(0, 10 * EXCERPT)).slice(0, EXCERPT),
  };
}

/** A copy with each name and each value redacted; what is nested too deep is left out. */
function redactWithin(value: unknown, redact: Redact, depth = 9): unknown {
  if (typeof value === 'object' && value !== null) {
    if (depth === 0) return undefined;
    const within = (item: unknown): unknown => redactWithin(item, redact, depth - 1);
    return Array.isArray(value)
      ? value.map(within)
      : Object.fromEntries(Object.entries(value).map(([name, item]) => [redact(name), within(item)]));
  }
  const shown = redact(String(value));
  return shown === String(value) ? value : shown;
}
