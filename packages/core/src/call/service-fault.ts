import type { ServiceFault } from '../errors.js';
import { parseJson } from '../util/json.js';

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

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const readXmlError = (text: string): Body =>
  Object.fromEntries(
    [...text.matchAll(/<(Code|Message|RequestId|HostId|Recommend)>([^<]*)</gi)].map(([, name, value]) => [
      name,
      value?.replace(/&(\w+);/g, (entity, key: string) => ENTITIES[key] ?? entity),
    ]),
  );

/** A field whatever its case: some gateways write the names in lower case. */
export function fieldOf(body: Body | undefined, name: string): string | undefined {
  const key = Object.keys(body ?? {}).find((candidate) => candidate.toLowerCase() === name);
  const value = key === undefined ? undefined : body?.[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) || undefined : undefined;
}

/** The error code of a body, where it is one: some successful answers carry the code of an error. */
export function errorCode(body: Body | undefined): string | undefined {
  const code = fieldOf(body, 'code');
  return code !== undefined && !/^(200|ok|success)$/i.test(code) ? code : undefined;
}

/** What an error answer says, once the secrets that it may echo are out of its text. */
export function readFault(text: string, status: number): ServiceFault {
  const body = readBody(text);
  return {
    code: errorCode(body) ?? `http-${status}`,
    serviceMessage: fieldOf(body, 'message') ?? '',
    recommend: fieldOf(body, 'recommend'),
    accessDeniedDetail: body?.['AccessDeniedDetail'],
    excerpt: body ? undefined : text.replaceAll(/\s+/g, ' ').slice(0, EXCERPT),
  };
}
