import {
  type CertificateInfo,
  certificateNames,
  type Client,
  EsaError,
  iterate,
  ListCertificates,
  ListSites,
  type Site,
} from '@esakit/core';
import { mapLimited } from './map-limited.js';
import type { CertificateSummary, Overview, Problem, SiteSummary } from './model.js';

/** Sites that are asked at the same time: the service throttles accounts, and a page can wait a moment. */
const CONCURRENCY = 4;
const PAGE_SIZE = 100;

/**
 * Lists all sites and their certificates. A site that can't be listed has its problem told and harms no other.
 *
 * @throws {AnyEsaError} where the sites themselves can't be listed, and the reason of `signal`.
 */
export async function gatherOverview(client: Client, now: number, signal?: AbortSignal): Promise<Overview> {
  const found: Site[] = [];
  for await (const site of iterate(client, ListSites, { PageSize: PAGE_SIZE }, { signal })) found.push(site);

  const parts = await mapLimited(found, CONCURRENCY, (site) => gatherSite(client, site, signal));
  return {
    checkedAt: new Date(now).toISOString(),
    sites: parts.map(({ site }) => site),
    certificates: parts.flatMap(({ certificates }) => certificates),
  };
}

async function gatherSite(
  client: Client,
  site: Site,
  signal: AbortSignal | undefined,
): Promise<{ readonly site: SiteSummary; readonly certificates: readonly CertificateSummary[] }> {
  const summary = summariseSite(site);
  const certificates: CertificateSummary[] = [];
  if (site.SiteId === undefined) return { site: summary, certificates };
  try {
    const input = { SiteId: site.SiteId, PageSize: PAGE_SIZE };
    for await (const info of iterate(client, ListCertificates, input, { signal })) {
      certificates.push(summariseCertificate(summary, info));
    }
    return { site: { ...summary, certificates: certificates.length }, certificates };
  } catch (error) {
    signal?.throwIfAborted();
    return { site: { ...summary, certificates: certificates.length, problem: problemOf(error) }, certificates };
  }
}

const summariseSite = (site: Site): SiteSummary => ({
  siteId: String(site.SiteId ?? ''),
  name: site.SiteName?.trim() || 'unnamed site',
  status: site.Status ?? 'unknown',
  plan: site.PlanSpecName ?? '',
  coverage: site.Coverage ?? '',
  certificates: 0,
});

const summariseCertificate = ({ siteId, name: siteName }: SiteSummary, info: CertificateInfo): CertificateSummary => ({
  siteId,
  siteName,
  id: info.Id ?? '',
  name: info.Name?.trim() ?? '',
  hostnames: certificateNames(info),
  status: info.Status ?? 'unknown',
  type: info.Type ?? '',
  issuer: info.IssuerCN ?? info.Issuer ?? '',
  notBefore: info.NotBefore,
  notAfter: info.NotAfter,
  validations: info.DCV?.length ?? 0,
  applyMessage: info.ApplyMessage,
});

/** What may be told of an error: the toolkit's own ones hold no secret, of others nothing is known. */
export const problemOf = (error: unknown): Problem =>
  error instanceof EsaError
    ? { code: error.code, message: error.message, requestId: error.requestId }
    : { code: 'failed', message: 'This could not be read; the log of the server tells more.' };
