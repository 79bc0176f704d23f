import {
  type CertificateInfo,
  type Client,
  findCertificates,
  getCertificate,
  iterate,
  ListCertificates,
  ListSites,
} from '@esakit/node';
import { type Choice, siteOfHost } from '../certificate/choose.js';
import { messageOf } from '../failure.js';
import type { Io } from '../io.js';
import { resolveSite } from '../args/site.js';
import { judge, type OfSite, type Thresholds } from './judge.js';
import { type CheckResult, withoutCertificate } from './result.js';

/** Certificates on a page: few requests, and a size that the service takes. */
const PAGE_SIZE = 100;

/** A judged certificate, and what the service says of it where there is one. */
export interface Selected {
  readonly result: CheckResult;
  readonly certificate?: CertificateInfo;
}

/** Judges the certificates that the flags mean: one, the best for a host, those of a site, or all. */
export async function select(client: Client, choice: Choice, thresholds: Thresholds, io: Io): Promise<Selected[]> {
  const { site, id, host } = choice;
  if (host !== undefined) return [await bestOf(client, { site, host }, thresholds)];
  if (site === undefined) return ofAccount(client, thresholds, io);
  const siteId = await resolveSite(client, site);
  if (id === undefined) return ofSite(client, { siteId, siteName: nameIn(site) }, thresholds);
  const { Result = {}, Status, SiteName } = await getCertificate(client, { SiteId: siteId, Id: id });
  const certificate = { Id: id, Status, ...Result };
  return [{ certificate, result: judge(certificate, { siteId, siteName: SiteName }, thresholds) }];
}

async function bestOf(
  client: Client,
  { site, host }: { readonly site: string | undefined; readonly host: string },
  thresholds: Thresholds,
): Promise<Selected> {
  const { siteId, siteName } =
    site === undefined
      ? await siteOfHost(client, host)
      : { siteId: await resolveSite(client, site), siteName: nameIn(site) };
  const [best] = await findCertificates(client, { hostname: host, siteId, now: thresholds.now });
  if (best) return { certificate: best.certificate, result: judge(best.certificate, { siteId, siteName }, thresholds) };
  const known = { siteId: siteId.toString(), siteName: siteName?.trim() ?? null, hostnames: [host] };
  return { result: withoutCertificate('critical', `No certificate of the site covers ${host}: apply for one.`, known) };
}

async function ofSite(client: Client, site: OfSite, thresholds: Thresholds): Promise<Selected[]> {
  const found: Selected[] = [];
  for await (const certificate of iterate(client, ListCertificates, { SiteId: site.siteId, PageSize: PAGE_SIZE })) {
    found.push({ certificate, result: judge(certificate, site, thresholds) });
  }
  return found;
}

async function ofAccount(client: Client, thresholds: Thresholds, io: Io): Promise<Selected[]> {
  const found: Selected[] = [];
  for await (const { SiteId, SiteName } of iterate(client, ListSites, {})) {
    if (SiteId === undefined) continue;
    try {
      found.push(...(await ofSite(client, { siteId: SiteId, siteName: SiteName }, thresholds)));
    } catch (error) {
      if (io.signal.aborted) throw error;
      // One site that can't be looked at must not keep the others from being.
      const known = { siteId: SiteId.toString(), siteName: SiteName?.trim() ?? null };
      found.push({ result: withoutCertificate('unknown', messageOf(error), known) });
    }
  }
  return found;
}

/** The name in `--site`, where it is one and not an id. */
const nameIn = (site: string): string | undefined => (/^\d+$/.test(site) ? undefined : site);
