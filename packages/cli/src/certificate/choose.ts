import {
  type CertificateInfo,
  type Client,
  findCertificates,
  findSite,
  type FoundCertificate,
  type GetCertificateInput,
  type Int64Input,
  iterate,
  ListSites,
  toAscii,
} from '@esakit/node';
import { collect } from './collect.js';
import { findCustomHostname } from './custom-hostname.js';
import { Failure, UsageError } from '../failure.js';
import { type Io, say } from '../io.js';
import { resolveSite, whatThereIs } from '../args/site.js';
import { visibleLine } from '../output/visible.js';

/** How many of the certificates that were not chosen are shown. */
const MAX_OTHERS = 3;

/** Types of certificates of a site, as documented. */
export const TYPES = ['cas', 'upload', 'free', 'keyless'] as const;

/** The type of a certificate, in lower case; empty where it is not known. */
export const typeOf = ({ Type = '' }: CertificateInfo): string => Type.trim().toLowerCase();

/** Whether it counts against the quota of one's own certificates. */
export const isCustom = (certificate: CertificateInfo): boolean => CUSTOM.has(typeOf(certificate));

const CUSTOM: ReadonlySet<string> = new Set(['upload', 'cas']);

/** The flags that say which certificate is meant. */
export interface Choice {
  readonly site: string | undefined;
  readonly id: string | undefined;
  readonly host: string | undefined;
}

/** @throws {UsageError} where `--host` is not a hostname. */
export function checkHost(host: string): void {
  if (toAscii(host) !== undefined) return;
  throw new UsageError(`--host ${host} is not a hostname: give a name such as www.example.com, without scheme or port`);
}

/** @throws {UsageError} where the flags don't name one certificate. */
export function checkChoice({ site, id, host }: Choice, command: string): void {
  if (host !== undefined) {
    if (id !== undefined) throw new UsageError('--host looks for a certificate and --id names one: give one of them');
    checkHost(host);
    return;
  }
  if (site === undefined && id === undefined) throw new UsageError(`${command} needs --host, or --site and --id`);
  if (site === undefined) throw new UsageError('--id needs --site (esakit sites shows which there are)');
  if (id === undefined) throw new UsageError(`--site needs --id or --host (see: esakit list --site ${site})`);
}

/** The certificate that the flags name, or the best for the host that they name; tells why that one. */
export async function chooseCertificate(
  client: Client,
  { site, id, host, type, out }: Choice & { readonly type?: string | undefined; readonly out?: string | undefined },
  io: Io,
): Promise<GetCertificateInput> {
  if (host === undefined) return { SiteId: await resolveSite(client, site ?? ''), Id: id ?? '' };
  const SiteId = site === undefined ? (await siteOfHost(client, host)).siteId : await resolveSite(client, site);
  const found = await findCertificates(client, { hostname: host, siteId: SiteId, now: new Date(io.now()) });
  const ofType = found.filter(({ certificate }) => type === undefined || typeOf(certificate) === type);
  // A server needs the key too, and that of a free certificate never leaves the service.
  const isUsable = ({ certificate, state }: FoundCertificate): boolean =>
    state === ofType[0]?.state && typeOf(certificate) !== 'free';
  const best = (out === undefined ? undefined : ofType.find(isUsable)) ?? ofType[0];
  const others = ofType.filter((one) => one !== best);
  const Id = best?.certificate.Id;
  if (best === undefined || Id === undefined) {
    throw new Failure(
      `no certificate ${type === undefined ? '' : `of type ${type} `}of the site ${site ?? SiteId} covers ${host} (see: esakit list --site ${SiteId})`,
    );
  }
  say(io, visibleLine(`found ${Id} of the site ${SiteId}: it ${best.reason}`));
  for (const { certificate, reason } of others.slice(0, MAX_OTHERS)) {
    say(io, visibleLine(`not ${certificate.Id}: it ${reason}`));
  }
  if (others.length > MAX_OTHERS) say(io, `nor ${others.length - MAX_OTHERS} more`);
  if (best.state !== 'valid') say(io, `warning: no valid certificate covers ${host}`);
  return { SiteId, Id };
}

/**
 * The site that a host belongs to by its name, or else as a custom hostname (SaaS).
 *
 * @throws {Failure} that says which there are.
 */
export async function siteOfHost(
  client: Client,
  host: string,
): Promise<{
  readonly siteId: Int64Input;
  readonly siteName: string | undefined;
  readonly siteStatus: string | undefined;
}> {
  const site = await findSite(client, { hostname: host });
  if (site?.SiteId !== undefined) return { siteId: site.SiteId, siteName: site.SiteName, siteStatus: site.Status };
  const all = await collect(iterate(client, ListSites, {}));
  const { site: saas, complete } = await findCustomHostname(client, host, all);
  if (saas?.SiteId !== undefined) return { siteId: saas.SiteId, siteName: saas.SiteName, siteStatus: saas.Status };
  const custom = complete
    ? ''
    : '. If it is a custom hostname (SaaS) of one of them, name that site with --site: not all could be asked';
  throw new Failure(`${host} belongs to no site: ${whatThereIs(all, toAscii(host) ?? host, client)}${custom}`);
}
