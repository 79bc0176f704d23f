import { type Client, findCertificates, type GetCertificateInput } from '@esakit/node';
import { resolveSite } from '../../args/site.js';
import { type Choice, siteOfHost } from '../../certificate/choose.js';
import { Failure } from '../../failure.js';
import { type Io, say } from '../../io.js';
import { visibleLine } from '../../output/visible.js';

/** The certificate that the flags name, or the one that is being applied for; the valid ones need nothing. */
export async function chooseApplication(
  client: Client,
  { site, id, host }: Choice,
  io: Io,
): Promise<GetCertificateInput> {
  if (host === undefined) return { SiteId: await resolveSite(client, site ?? ''), Id: id ?? '' };
  const SiteId = site === undefined ? (await siteOfHost(client, host)).siteId : await resolveSite(client, site);
  const found = await findCertificates(client, { hostname: host, siteId: SiteId, now: new Date(io.now()) });
  const pending = found.find(({ state }) => state === 'pending');
  if (pending?.certificate.Id === undefined) {
    throw new Failure(`no certificate for ${host} is being applied for (see: esakit list --site ${SiteId})`);
  }
  say(io, visibleLine(`found ${pending.certificate.Id} of the site ${SiteId}: it ${pending.reason}`));
  return { SiteId, Id: pending.certificate.Id };
}
