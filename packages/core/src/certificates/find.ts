import type { Client } from '../client/client.js';
import { ParameterError } from '../errors.js';
import { iterate } from '../client/iterate.js';
import type { CertificateInfo } from '../operations/certificates.js';
import { ListSites, type Site } from '../operations/sites.js';
import type { Int64Input } from '../util/int64.js';
import type { CallOptions } from '../options/options.js';
import { certificateHealth } from './health.js';
import type { CertificateHealth, CertificateState } from './state.js';
import { coverage, toAscii } from './hostname.js';
import { readCertificates } from './read-certificates.js';

/**
 * Finds the site that a host belongs to: the one with the longest name, label by label, that the hostname is or ends
 * with. It takes one request for accounts with up to 500 such sites.
 *
 * @param query - `hostname` may be internationalised, in either form, whatever the form of the site's name.
 *   `accessType` leaves out the sites that are connected otherwise.
 * @param options - apply to each request.
 * @returns undefined where the account has no such site in the client's region.
 * @throws {ParameterError} for an invalid hostname.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 * @example
 * ```ts
 * import { createClient, findSite } from '@esakit/core';
 *
 * const esa = createClient({ credentials: { accessKeyId: 'yourAccessKeyId', accessKeySecret: 'yourAccessKeySecret' } });
 * const site = await findSite(esa, { hostname: 'www.example.com' });
 * console.log(site?.SiteId);
 * ```
 */
export async function findSite(
  client: Client,
  { hostname, accessType }: { readonly hostname: string; readonly accessType?: 'NS' | 'CNAME' | undefined },
  options?: CallOptions,
): Promise<Site | undefined> {
  const host = readHostname(hostname, 'findSite');
  const ending = lastTwoLabels(host);
  // Nothing says in which form the service keeps an internationalised name, and only one form would be searched for.
  const search = ending.includes('xn--') ? {} : ({ SiteName: ending, SiteSearchType: 'suffix' } as const);
  let best: { readonly site: Site; readonly rank: number } | undefined;
  for await (const site of iterate(client, ListSites, search, options)) {
    const name = toAscii(site.SiteName ?? '');
    if (name === undefined || !(host === name || host.endsWith(`.${name}`))) continue;
    if (accessType !== undefined && site.AccessType?.trim().toUpperCase() !== accessType) continue;
    // A name can be there twice, as when a site moves to another account: the one in use counts.
    const rank = 2 * name.length + (site.Status?.trim().toLowerCase() === 'active' ? 1 : 0);
    if (best === undefined || rank > best.rank) best = { site, rank };
  }
  return best?.site;
}

/** A certificate that covers a hostname. */
export interface FoundCertificate {
  readonly certificate: CertificateInfo;
  /** The certificate's name that covers the hostname, as in `*.example.com`. */
  readonly name: string;
  /** Whether that name is the hostname itself. */
  readonly match: 'exact' | 'wildcard';
  /** As {@link certificateHealth} has it, except that one which is about to end counts as valid. */
  readonly state: Exclude<CertificateState, 'expiring' | 'superseded'>;
  /** Why it stands where it stands, in words. */
  readonly reason: string;
}

/** What to find certificates for. */
export interface FindCertificatesQuery {
  /** It may be internationalised. */
  readonly hostname: string;
  /** The site; by default the one that {@link findSite} finds. */
  readonly siteId?: Int64Input | undefined;
  /** The time that decides on validity; now by default. */
  readonly now?: Date | undefined;
}

/**
 * Finds the certificates of a host's site that cover its name by the rules of RFC 6125. The best is first: valid ones
 * before others, the exact name before a wildcard, the later end before the earlier.
 *
 * @param options - apply to each request.
 * @returns an empty list where there is none, or no such site.
 * @throws {ParameterError} for an invalid hostname.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 * @example
 * ```ts
 * import { createClient, findCertificates } from '@esakit/core';
 *
 * const esa = createClient({ credentials: { accessKeyId: 'yourAccessKeyId', accessKeySecret: 'yourAccessKeySecret' } });
 * for (const { certificate, reason } of await findCertificates(esa, { hostname: 'www.example.com' })) {
 *   console.log(certificate.Id, reason);
 * }
 * ```
 */
export async function findCertificates(
  client: Client,
  { hostname, siteId, now = new Date() }: FindCertificatesQuery,
  options?: CallOptions,
): Promise<FoundCertificate[]> {
  const host = readHostname(hostname, 'findCertificates');
  const SiteId = siteId ?? (await findSite(client, { hostname }, options))?.SiteId;
  if (SiteId === undefined) return [];
  return matchCertificates(await readCertificates(client, SiteId, options), { hostname: host, now });
}

/**
 * The same of certificates that are at hand: those that cover a hostname, the best first.
 *
 * @throws {ParameterError} for an invalid hostname.
 * @example
 * ```ts
 * import { createClient, listCertificates, matchCertificates } from '@esakit/core';
 *
 * const esa = createClient({ credentials: { accessKeyId: 'yourAccessKeyId', accessKeySecret: 'yourAccessKeySecret' } });
 * const { Result = [] } = await listCertificates(esa, { SiteId: '1234567890123', PageSize: 100 });
 * const [best] = matchCertificates(Result, { hostname: 'www.example.com' });
 * console.log(best?.reason);
 * ```
 */
export function matchCertificates(
  certificates: readonly CertificateInfo[],
  { hostname, now = new Date() }: Omit<FindCertificatesQuery, 'siteId'>,
): FoundCertificate[] {
  const host = readHostname(hostname, 'matchCertificates');
  return certificates
    .flatMap((certificate) => cover(certificate, host, now) ?? [])
    .toSorted(
      (a, b) =>
        STATES.indexOf(a.state) - STATES.indexOf(b.state) ||
        MATCHES.indexOf(a.match) - MATCHES.indexOf(b.match) ||
        b.end - a.end,
    )
    .map(({ end: _end, ...one }) => one);
}

const STATES: readonly FoundCertificate['state'][] = [
  'valid',
  'unknown',
  'not-yet-valid',
  'expired',
  'revoked',
  'pending',
  'failed',
];
const MATCHES: readonly FoundCertificate['match'][] = ['exact', 'wildcard'];

/** With its end in milliseconds, to sort by; 0 where it has none. */
interface Candidate extends FoundCertificate {
  readonly end: number;
}

function cover(certificate: CertificateInfo, host: string, now: Date): Candidate | undefined {
  const health = certificateHealth(certificate, { now });
  const matches = health.hostnames.map((name) => ({ name, match: coverage(name, host) }));
  const { name, match } = matches.find((one) => one.match === 'exact') ?? matches.find((one) => one.match) ?? {};
  if (name === undefined || match === undefined) return undefined;
  const state = health.state === 'expiring' || health.state === 'superseded' ? 'valid' : health.state;
  const names = match === 'exact' ? `names ${host} itself` : `covers ${host} by ${name}`;
  const reason = `${names}, ${describe(state, health, certificate.Status)}`;
  return { certificate, name, match, state, reason, end: health.notAfter?.getTime() ?? 0 };
}

function describe(
  state: FoundCertificate['state'],
  { notBefore, notAfter }: CertificateHealth,
  status = 'unknown',
): string {
  if (state === 'pending' || state === 'failed') return `not issued (status ${status})`;
  if (state === 'revoked') return 'revoked';
  if (state === 'unknown') return `in a state that can't be judged (status ${status})`;
  if (state === 'not-yet-valid' && notBefore) return `valid from ${day(notBefore)}`;
  if (!notAfter) return `status ${status}`;
  return state === 'expired' ? `expired since ${day(notAfter)}` : `valid until ${day(notAfter)}`;
}

const day = (date: Date): string => date.toISOString().slice(0, 10);

const lastTwoLabels = (name: string): string => name.split('.').slice(-2).join('.');

function readHostname(hostname: string, operation: string): string {
  const host = toAscii(hostname);
  if (host !== undefined) return host;
  throw new ParameterError('hostname must be a name such as www.example.com, without scheme, port or path', operation);
}
