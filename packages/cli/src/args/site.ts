import { type Client, type Int64Input, iterate, ListSites, type Site, toAscii } from '@esakit/node';
import { collect } from '../certificate/collect.js';
import { Failure, UsageError } from '../failure.js';
import { distance, nearest } from './suggest.js';
import { MAX_ID, RANGE } from './values.js';
import { visibleLine } from '../output/visible.js';

const MAX_NAMES = 10;

/** The id in `--site`, where it is one; undefined for a name. */
export function readSiteId(text: string): string | undefined {
  if (!/^\d+$/.test(text)) return undefined;
  const id = BigInt(text);
  if (id > 0n && id <= MAX_ID) return String(id);
  throw new UsageError(`--site ${text} is not an id: ${RANGE}`);
}

/**
 * The id of the site that `--site` names. An id is taken as it is; a name is looked up.
 *
 * @throws {Failure} that says which sites there are.
 */
export async function resolveSite(client: Client, text: string): Promise<Int64Input> {
  const id = readSiteId(text);
  if (id !== undefined) return id;
  const name = toAscii(text);
  if (name === undefined) throw new UsageError(`--site ${text} is neither an id nor a name such as example.com`);
  const isNamed = (site: Site): boolean => toAscii(site.SiteName ?? '') === name;

  const search = { SiteName: name, SiteSearchType: 'exact' } as const;
  let found = (await collect(iterate(client, ListSites, search))).filter(isNamed);
  if (found.length === 0) {
    // What the service compares may not be what it shows: white space, or an internationalised name.
    const all = await collect(iterate(client, ListSites, {}));
    found = all.filter(isNamed);
    if (found.length === 0) {
      const meant = nearest(
        name,
        all.flatMap(({ SiteName }) => SiteName?.trim() ?? []),
      );
      const question = meant === undefined ? '' : `did you mean ${visibleLine(meant)}? `;
      throw new Failure(`there is no site ${text}: ${question}${whatThereIs(all, name, client)}`);
    }
  }
  const ids = found.flatMap(({ SiteId }) => SiteId ?? []);
  const [only, ...others] = ids;
  if (only === undefined) throw new Failure(`the service gave no id for the site ${text}: give its id`);
  if (others.length > 0) throw new Failure(`there are ${ids.length} sites ${text}: give the id, ${ids.join(' or ')}`);
  return only;
}

/** What to look at where an account seems to have no site: there is one API for each kind of account. */
export const REGION_HINT = '(accounts of the China site use the region cn-hangzhou, international ones ap-southeast-1)';

/** The names of sites, the most similar first. */
export function whatThereIs(sites: readonly Site[], name: string, client: Client): string {
  const names = sites.flatMap(({ SiteName }) => SiteName?.trim() ?? []);
  if (names.length === 0) {
    return `the account has none in ${client.region} ${REGION_HINT}`;
  }
  const shown = names.toSorted((a, b) => distance(a, name) - distance(b, name)).slice(0, MAX_NAMES);
  const others = names.length - shown.length;
  return visibleLine(
    `the account has ${shown.join(', ')}${others > 0 ? ` and ${others} more (see: esakit sites)` : ''}`,
  );
}
