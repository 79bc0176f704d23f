import type { Client } from '../../client/client.js';
import { GetSite } from '../../operations/sites.js';
import type { CallOptions } from '../../options/options.js';
import type { Int64Input } from '../../util/int64.js';
import { findSite } from '../find.js';
import { toAscii } from '../hostname.js';
import { DeployError } from './deploy-error.js';

/** A site, as far as its certificates need it. */
export interface SiteOfCertificates {
  readonly siteId: Int64Input;
  /** As `toAscii` gives it; undefined where the service doesn't say. */
  readonly siteName: string | undefined;
  /** The service's time, as far as it says it. */
  readonly serviceTime?: Date | undefined;
}

/**
 * The site of an id, or the one that a host belongs to.
 *
 * @throws {DeployError} where the account has no site for the host.
 */
export async function readSite(
  client: Client,
  { siteId, hostname }: { readonly siteId?: Int64Input | undefined; readonly hostname?: string | undefined },
  options: CallOptions,
): Promise<SiteOfCertificates> {
  if (siteId !== undefined) {
    const { data, headers } = await client.send(GetSite, { SiteId: siteId }, options);
    const time = Date.parse(headers.get('date') ?? '');
    const serviceTime = time > 0 ? new Date(time) : undefined;
    return { siteId, siteName: toAscii(data.SiteModel?.SiteName ?? ''), serviceTime };
  }
  const site = await findSite(client, { hostname: hostname ?? '' }, options);
  if (site?.SiteId === undefined) {
    throw new DeployError(
      `${hostname} belongs to no site of the account in ${client.region}: check the name and the region`,
      'no-site',
    );
  }
  return { siteId: site.SiteId, siteName: toAscii(site.SiteName ?? '') };
}
