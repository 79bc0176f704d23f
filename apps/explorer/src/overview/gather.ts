import {
  type CertificateInfo,
  certificateNames,
  type Client,
  type Int64Input,
  iterate,
  ListCertificates,
  ListSites,
  type Site,
} from '@esakit/core';
import type { Judgement } from '../certificate/health.js';
import { asText, readInfo } from '../certificate/read-info.js';
import { problemOf } from '../ui/problem.js';
import { mapAdaptively } from './adaptive-map.js';
import { isThrottling, lookAtCustomHostnames } from './custom-hostnames.js';
import type { CertificateSummary, Overview, Problem, ShownBy, SiteSummary } from './model.js';

/** How far a look at everything has come. */
export interface Progress {
  readonly done: number;
  /** Undefined until the sites are listed. */
  readonly total: number | undefined;
}

export interface GatherOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Waits before a site is asked for again. */
  readonly pause?: ((milliseconds: number) => Promise<void>) | undefined;
}

const SITES_A_PAGE = 500;
const CERTIFICATES_A_PAGE = 100;
/** Certificates that are kept of one site; an account has a quota far below. */
const MOST_OF_A_SITE = 20_000;

/**
 * Lists all sites and their certificates. What can't be read is a `problem` of its site, or of the whole where the list
 * of sites breaks off, and what was read stays.
 *
 * @throws {AnyEsaError} where not even one site can be listed, and the reason of `signal`.
 */
export async function gatherOverview(
  client: Client,
  judgement: Judgement,
  options: GatherOptions = {},
): Promise<Overview> {
  const { signal, onProgress, pause } = options;
  onProgress?.({ done: 0, total: undefined });
  const { found, problem } = await listSites(client, signal);
  const report = (done: number): void => onProgress?.({ done, total: found.length });
  report(0);
  const parts = await mapAdaptively(found, (site) => gatherSite(client, site, { judgement, signal }), {
    isThrottled: ({ throttled }) => throttled,
    onDone: report,
    pause,
  });
  return {
    checkedAt: new Date(judgement.now).toISOString(),
    sites: parts.map(({ site }) => site),
    certificates: parts.flatMap(({ certificates }) => certificates),
    ...(problem && { problem }),
  };
}

async function listSites(client: Client, signal: AbortSignal | undefined) {
  const found: Site[] = [];
  try {
    const input = { PageSize: SITES_A_PAGE };
    for await (const site of iterate(client, ListSites, input, { signal })) found.push(site);
    return { found, problem: undefined };
  } catch (error) {
    signal?.throwIfAborted();
    if (found.length === 0) throw error;
    return { found, problem: problemOf(error) };
  }
}

interface SitePart {
  readonly site: SiteSummary;
  readonly certificates: readonly CertificateSummary[];
  readonly throttled: boolean;
}

const NO_ID: Problem = {
  code: 'no-id',
  message: 'ESA gave no id of this site, so its certificates can not be listed.',
};
const TOO_MANY: Problem = {
  code: 'too-many',
  message: `This site has more than ${MOST_OF_A_SITE} certificates; those after that are not shown.`,
};

async function gatherSite(
  client: Client,
  site: Site,
  { judgement, signal }: { readonly judgement: Judgement; readonly signal: AbortSignal | undefined },
): Promise<SitePart> {
  const summary = summariseSite(site);
  if (site.SiteId === undefined || site.SiteId === null) {
    return { site: { ...summary, problem: NO_ID }, certificates: [], throttled: false };
  }
  const { certificates, problem, error } = await listCertificates(client, site.SiteId, signal);
  const custom = await lookAtCustomHostnames(client, { site: summary, certificates, judgement, signal });
  return {
    site: {
      ...summary,
      certificates: certificates.length,
      ...(problem && { problem }),
      ...(custom.problem && { customHostnames: custom.problem }),
    },
    certificates: certificates.map((one) => summariseCertificate(summary, one, custom.shownBy)),
    throttled: isThrottling(error ?? custom.error),
  };
}

/** What could be read of a site's certificates, and why that is not all. */
interface Listed {
  readonly certificates: readonly CertificateInfo[];
  readonly problem?: Problem;
  readonly error?: unknown;
}

async function listCertificates(client: Client, id: Int64Input, signal: AbortSignal | undefined): Promise<Listed> {
  const certificates: CertificateInfo[] = [];
  try {
    const input = { SiteId: id, PageSize: CERTIFICATES_A_PAGE };
    for await (const info of iterate(client, ListCertificates, input, { signal })) {
      if (certificates.length === MOST_OF_A_SITE) return { certificates, problem: TOO_MANY };
      certificates.push(readInfo(info));
    }
    return { certificates };
  } catch (error) {
    signal?.throwIfAborted();
    return { certificates, problem: problemOf(error), error };
  }
}

const summariseSite = (site: Site): SiteSummary => ({
  siteId: asText(site.SiteId) ?? '',
  name: asText(site.SiteName)?.trim() || 'unnamed site',
  status: asText(site.Status) ?? 'unknown',
  plan: asText(site.PlanSpecName) ?? '',
  coverage: asText(site.Coverage) ?? '',
  certificates: 0,
  planId: asText(site.InstanceId),
});

const summariseCertificate = (
  { siteId, name: siteName }: SiteSummary,
  info: CertificateInfo,
  shownBy: ReadonlyMap<string, ShownBy>,
): CertificateSummary => ({
  siteId,
  siteName,
  id: info.Id ?? '',
  name: info.Name?.trim() ?? '',
  hostnames: certificateNames(info),
  status: info.Status ?? '',
  type: info.Type ?? '',
  issuer: info.IssuerCN ?? info.Issuer ?? '',
  notBefore: info.NotBefore,
  notAfter: info.NotAfter,
  createTime: info.CreateTime,
  validations: info.DCV?.length ?? 0,
  applyMessage: info.ApplyMessage,
  shownBy: shownBy.get(info.Id ?? ''),
});
