import type { Call } from '../http/call.js';
import { sha256Hex } from './digest.js';
import { encode, type Parameter } from '../http/query.js';

/** The signature's algorithm, and the first word of all it signs. */
export const ALGORITHM = 'ACS3-HMAC-SHA256';

/** The string to sign of a canonical request. */
export function stringToSign(canonical: string): string {
  return `${ALGORITHM}\n${sha256Hex(canonical)}`;
}

/** The canonical request as the server sees it: the client's list of headers, and the hash of the body that came. */
export function canonicalRequest(call: Call, signedHeaders: readonly string[]): string {
  const bodyHash = sha256Hex(call.body);
  const headers = signedHeaders.map((name) => `${name}:${headerValue(call, name, bodyHash)}\n`).join('');
  return [call.method, call.path, canonicalQuery(call.query), headers, signedHeaders.join(';'), bodyHash].join('\n');
}

/** The headers that must be signed: the host, all of the gateway, and the content type where there is content. */
export function mandatoryHeaders(call: Call): string[] {
  const gateway = [...call.headers.keys()].filter((name) => name.startsWith('x-acs-'));
  const content = call.body.length > 0 && call.headers.has('content-type') ? ['content-type'] : [];
  return ['host', ...content, ...gateway];
}

/** Encoded, and sorted by UTF-16 code unit, as strings compare. */
function canonicalQuery(query: readonly Parameter[]): string {
  return query
    .toSorted(([a, x], [b, y]) => compare(a, b) || compare(x, y))
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .join('&');
}

function headerValue(call: Call, name: string, bodyHash: string): string {
  if (name === 'host') return call.host;
  if (name === 'x-acs-content-sha256') return bodyHash;
  return call.headers.get(name)?.trim() ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
