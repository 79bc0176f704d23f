import { type Client, EsaError, type Site, toAscii } from '@esakit/node';
import { ListCustomHostnames } from '@esakit/core/operations/custom-hostnames';

/** Sites that are asked, each with a request: a slip in a name must not send hundreds. */
const MAX_SITES = 50;
const AT_A_TIME = 8;

/** A look for a custom hostname (SaaS) among the sites of an account. */
export interface CustomHostnameSearch {
  readonly site: Site | undefined;
  /** Whether every site was asked and answered. */
  readonly complete: boolean;
}

/** Finds the site that has a host of a customer as its custom hostname. Only the sites know: there is no list of all. */
export async function findCustomHostname(
  client: Client,
  host: string,
  sites: readonly Site[],
): Promise<CustomHostnameSearch> {
  const name = toAscii(host) ?? host;
  const waiting = sites.slice(0, MAX_SITES);
  let complete = waiting.length === sites.length;
  let found: Site | undefined;
  const lane = async (): Promise<void> => {
    for (let site = waiting.shift(); site !== undefined && found === undefined; site = waiting.shift()) {
      try {
        if (await hasHostname(client, site, name)) found = site;
      } catch (error) {
        if (!(error instanceof EsaError)) throw error;
        complete = false;
      }
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, lane));
  return { site: found, complete };
}

async function hasHostname(client: Client, { SiteId }: Site, name: string): Promise<boolean> {
  if (SiteId === undefined) return false;
  const { data } = await client.send(ListCustomHostnames, { SiteId, Hostname: name, NameMatchType: 'exact' });
  return (data.Hostnames ?? []).some(({ Hostname = '' }) => toAscii(Hostname) === name);
}
