import { withLimit } from '../../util/deadline.js';
import { innermostMessage } from '../../util/redaction.js';
import { resolveRecords, type ResolverMeans } from './resolve.js';

/** Whether the CAA records of a name let an authority issue for it (RFC 8659). */
export interface CaaCheck {
  /** Undefined where the records could not be looked for. */
  readonly allowed: boolean | undefined;
  /** The name whose records count: the domain itself or the closest one above it. Undefined where there are none. */
  readonly at: string | undefined;
  /** The records, as they stand in a zone file. */
  readonly records: readonly string[];
  /** The same in a sentence. */
  readonly message: string;
}

/** How to look. */
export interface CaaMeans extends Omit<ResolverMeans, 'signal'> {
  /** Milliseconds for a domain. */
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
}

/**
 * Looks whether the CAA records of a domain let an authority issue.
 *
 * @param domain - as `toAscii` gives it; a wildcard too.
 * @param authority - the domain by which the records name it, as in `letsencrypt.org`.
 * @returns what could not be looked for is in `message`, not thrown.
 * @throws the reason of the signal.
 */
export async function checkCaa(domain: string, authority: string, means: CaaMeans): Promise<CaaCheck> {
  const { timeout, signal: parent, ...rest } = means;
  const isWildcard = domain.startsWith('*.');
  const name = isWildcard ? domain.slice(2) : domain;
  const onTimeout = (): Error => new Error(`no whole answer within ${timeout} ms (option timeout)`);
  try {
    return await withLimit({ milliseconds: timeout, parent, onTimeout }, async ({ signal }) => {
      const { at, records } = await closest(name, { ...rest, signal });
      return judge(at, records, authority, isWildcard);
    });
  } catch (error) {
    parent?.throwIfAborted();
    const reason = error instanceof Error ? innermostMessage(error) : String(error);
    const message = `The CAA records of ${name} could not be looked for: ${reason}.`;
    return { allowed: undefined, at: undefined, records: [], message };
  }
}

/** The records of the closest name that has any (RFC 8659, 3). */
async function closest(name: string, means: ResolverMeans): Promise<Pick<CaaCheck, 'at' | 'records'>> {
  for (let at = name; at !== ''; at = at.includes('.') ? at.slice(at.indexOf('.') + 1) : '') {
    const records = await resolveRecords(at, 'CAA', means);
    if (records.length > 0) return { at, records };
  }
  return { at: undefined, records: [] };
}

/** A record's parts. */
interface Caa {
  readonly flags: number;
  readonly tag: string;
  readonly value: string;
}

const KNOWN_TAGS: ReadonlySet<string> = new Set([
  'issue',
  'issuewild',
  'issuemail',
  'issuevmc',
  'iodef',
  'contactemail',
]);
const CRITICAL = 0x80;

function judge(at: string | undefined, records: readonly string[], authority: string, isWildcard: boolean): CaaCheck {
  if (at === undefined) {
    return { allowed: true, at, records, message: 'No CAA record forbids it.' };
  }
  const read = records.map(readCaa);
  const tell = (allowed: boolean | undefined, message: string): CaaCheck => ({ allowed, at, records, message });
  if (read.includes(undefined)) return tell(undefined, `A CAA record of ${at} can't be read: ${records.join(', ')}.`);
  const all = read as readonly Caa[];
  const foreign = all.find(({ flags, tag }) => (flags & CRITICAL) !== 0 && !KNOWN_TAGS.has(tag));
  if (foreign) {
    const why = `A critical CAA record of ${at} forbids it, because authorities don't know its tag ${foreign.tag}`;
    return tell(false, `${why}: remove that record.`);
  }
  const of = (tag: string): readonly Caa[] => all.filter((one) => one.tag === tag);
  const wild = isWildcard ? of('issuewild') : [];
  const counting = wild.length > 0 ? wild : of('issue');
  if (counting.length === 0) return tell(true, `The CAA records of ${at} name no authority, so none is forbidden.`);
  const issuers = counting.map(({ value }) => readIssuer(value));
  const own = issuers.filter(({ domain }) => domain === authority);
  // RFC 8657, 3: only that account of the authority may issue, and which one is ESA's is not known.
  if (own.length > 0 && own.every(({ isBound }) => isBound))
    return tell(undefined, `The CAA records of ${at} allow ${authority} for one account only, and ESA has its own.`);
  if (own.length > 0) return tell(true, `The CAA records of ${at} allow ${authority}.`);
  const named = issuers.map(({ domain }) => domain);
  const others = named.filter(Boolean).join(', ') || 'nobody';
  const tag = wild.length > 0 ? 'issuewild' : 'issue';
  return tell(
    false,
    `The CAA records of ${at} allow ${others}, not ${authority}: add to ${at} the record CAA 0 ${tag} "${authority}".`,
  );
}

/** What an `issue` record says (RFC 8659, 4.2): an authority, and whether only for an account of it. */
function readIssuer(value: string): { readonly domain: string; readonly isBound: boolean } {
  const [domain = '', ...parameters] = value.split(';').map((part) => part.trim().toLowerCase());
  return { domain, isBound: parameters.some((one) => /^accounturi\s*=/.test(one)) };
}

/** A record as a zone file has it, or in the form for unknown types (RFC 3597, 5), which some resolvers give. */
function readCaa(text: string): Caa | undefined {
  const generic = /^\\#\s+\d+\s+([\da-f\s]+)$/i.exec(text);
  if (generic) return readBytes((generic[1] ?? '').replace(/\s/g, ''));
  const [, flags, tag = '', quoted, plain = ''] = /^(\d{1,3})\s+([a-z\d]+)\s+(?:"([^"]*)"|(\S*))$/i.exec(text) ?? [];
  return flags === undefined ? undefined : { flags: Number(flags), tag: tag.toLowerCase(), value: quoted ?? plain };
}

/** RFC 8659, 4.1: flags, the length of the tag, the tag, the value. */
function readBytes(hex: string): Caa | undefined {
  const bytes = Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const [flags, length] = bytes;
  if (flags === undefined || length === undefined || length === 0 || bytes.length < 2 + length) return undefined;
  return { flags, tag: decode(bytes.subarray(2, 2 + length)).toLowerCase(), value: decode(bytes.subarray(2 + length)) };
}

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
