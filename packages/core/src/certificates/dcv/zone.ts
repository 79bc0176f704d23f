import type { Client } from '../../client/client.js';
import { ParameterError } from '../../errors.js';
import { getSite, type Site } from '../../operations/sites.js';
import type { Int64Input } from '../../util/int64.js';
import { findSite } from '../find.js';
import { toAscii } from '../hostname.js';

/** A site whose DNS is ESA's own. */
export interface Zone {
  readonly siteId: string;
  readonly siteName: string;
  /** The service's word: records of a site that is not `active` are seen by nobody. */
  readonly siteStatus: string | undefined;
}

/** The word of the service for how a site is connected. */
export const accessOf = ({ AccessType = '' }: Pick<Site, 'AccessType'>): string => AccessType.trim().toUpperCase();

/**
 * The zone of a site.
 *
 * @throws {ParameterError} for a site whose DNS is elsewhere, saying what to do.
 */
export async function zoneOfSite(
  client: Client,
  siteId: Int64Input,
  operation: string,
  signal: AbortSignal | undefined,
): Promise<Zone> {
  const { SiteModel = {} } = await getSite(client, { SiteId: siteId }, { signal });
  return zoneOf({ ...SiteModel, SiteId: siteId }, operation);
}

/** The zone that a name belongs to: of the sites with ESA's DNS the one with the longest name, label by label. */
export async function findZone(
  client: Client,
  name: string,
  operation: string,
  signal: AbortSignal | undefined,
): Promise<Zone | undefined> {
  const site =
    (await findSite(client, { hostname: name, accessType: 'NS' }, { signal })) ??
    (await findSite(client, { hostname: name }, { signal }));
  return site === undefined || accessOf(site) === 'CNAME' ? undefined : zoneOf(site, operation);
}

/** Why a name that {@link findZone} finds no zone of has none. */
export async function whyNoZone(client: Client, name: string, signal: AbortSignal | undefined): Promise<string> {
  const site = await findSite(client, { hostname: name }, { signal });
  return site === undefined
    ? `${name} belongs to no site of the account in ${client.region}: check the name, and the region`
    : dnsElsewhere(toAscii(site.SiteName ?? '') ?? name);
}

const dnsElsewhere = (siteName: string): string =>
  `the site ${siteName} is connected by CNAME, so its DNS is not ESA's: publish the record at the provider that serves ${siteName} (dcvInstructions and esakit dcv show it)`;

function zoneOf(
  site: Pick<Site, 'AccessType' | 'SiteName' | 'Status'> & { readonly SiteId?: Int64Input | undefined },
  operation: string,
): Zone {
  const siteName = toAscii(site.SiteName ?? '');
  if (site.SiteId === undefined || siteName === undefined) {
    throw new ParameterError('the service gave no name of the site: check the id of the site', operation);
  }
  if (accessOf(site) === 'CNAME') {
    throw new ParameterError(dnsElsewhere(siteName), operation);
  }
  return { siteId: String(site.SiteId), siteName, siteStatus: site.Status?.trim() || undefined };
}
