import { ParameterError } from '../../errors.js';
import { parseJson } from '../../util/json.js';
import { isLoopback } from '../../util/loopback.js';
import { fetchText } from '../fetch-text.js';
import { readTxt } from './txt.js';

/** Cloudflare's; it learns the names that are asked for. */
export const DEFAULT_RESOLVER = 'https://cloudflare-dns.com/dns-query';

/** Numbers of record types (RFC 1035, 3.2.2; RFC 8659). */
const RECORD_TYPES = { TXT: 16, CNAME: 5, CAA: 257 } as const;

export type RecordType = keyof typeof RECORD_TYPES;

/** Where to ask, and how. */
export interface ResolverMeans {
  readonly resolver: URL;
  readonly fetch: typeof fetch;
  readonly signal: AbortSignal;
}

const MAX_BYTES = 65_536;
const NXDOMAIN = 3;

/**
 * The address of a resolver that is asked by DNS over HTTPS in JSON.
 *
 * @throws {ParameterError} for what is not such an address.
 */
export function readResolver(given: string | URL, operation: string): URL {
  let url: URL | undefined;
  try {
    url = new URL(given);
  } catch {
    // Handled below.
  }
  const secure = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
  if (url && secure) return url;
  throw new ParameterError(`resolver must be an address such as ${DEFAULT_RESOLVER}, with https:`, operation);
}

/**
 * The data of a name's records: strings of TXT records, targets of CNAME records, CAA records as they stand in a zone
 * file. Aliases are followed by the resolver.
 *
 * @throws where the resolver can't be reached or gives no answer of the form.
 */
export async function resolveRecords(
  name: string,
  record: RecordType,
  { resolver, ...means }: ResolverMeans,
): Promise<string[]> {
  const query = new URL(resolver);
  query.searchParams.set('name', name);
  query.searchParams.set('type', record);
  const { status, text } = await fetchText(query, {
    ...means,
    headers: { accept: 'application/dns-json' },
    limit: MAX_BYTES,
    allow: (url) => {
      if (url.origin !== resolver.origin)
        throw new Error('the resolver redirects to another host: check the option resolver');
    },
  });
  if (status !== 200) throw new Error(`the resolver answered HTTP ${status}: check the option resolver`);
  return readRecords(text, record);
}

/** The records of a type in an answer of `application/dns-json`. */
function readRecords(text: string, record: RecordType): string[] {
  let body: unknown;
  try {
    body = parseJson(text);
  } catch {
    // Handled below.
  }
  const { Status, Answer = [] } = (body ?? {}) as { Status?: unknown; Answer?: unknown };
  if (typeof Status !== 'number' || !Array.isArray(Answer)) {
    throw new Error("the resolver's answer is not application/dns-json: check the option resolver");
  }
  if (Status !== 0 && Status !== NXDOMAIN)
    throw new Error(`the resolver failed with DNS status ${Status}: check the name servers of the zone`);
  // Aliases that led to a text are among the records.
  return (Answer as ({ type?: unknown; data?: unknown } | null)[]).flatMap((one) =>
    one?.type === RECORD_TYPES[record] && typeof one.data === 'string'
      ? record === 'TXT'
        ? readTxt(one.data)
        : one.data.trim()
      : [],
  );
}
