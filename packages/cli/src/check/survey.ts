import {
  type CertificateInfo,
  type CertificatesHealthOptions,
  type Client,
  getCertificate,
  type GetCertificateOutput,
  getSite,
  iterate,
  ListCertificates,
  type ListCertificatesInput,
  ListSites,
  matchCertificates,
  type Site,
} from '@esakit/node';
import { readSiteId, resolveSite } from '../args/site.js';
import { type Choice, siteOfHost } from '../certificate/choose.js';
import { checkCustomHostnames } from './custom-hostnames.js';
import { judge, judgeAll, type OfSite, siteOf } from './judge.js';
import { createPool } from './pool.js';
import type { Progress } from './progress.js';
import { type CheckResult, reasonOf, withoutCertificate } from './result.js';

/** Certificates on a page: few requests, and a size that the service takes. */
const PAGE_SIZE = 100;

/** One thing that was found out. */
export interface Found {
  readonly result: CheckResult;
  /** The certificate, and those of its site as far as they were read. */
  readonly certificate?: CertificateInfo;
  readonly others?: readonly CertificateInfo[];
  /** The answer that has its PEM, where it was asked for. */
  readonly answer?: GetCertificateOutput;
  /** Why something could not be read. */
  readonly error?: unknown;
}

/** All that was found out, whether or not it is all there is. */
export interface Survey {
  readonly found: readonly Found[];
  readonly sites: readonly { readonly site: OfSite; readonly listed: boolean }[];
}

/** How to look. */
export interface SurveyOptions {
  readonly health: CertificatesHealthOptions & { readonly now: Date };
  /** Sites at the same time, at most. */
  readonly concurrency: number;
  readonly signal: AbortSignal;
  readonly progress: Pick<Progress, 'start' | 'step'>;
  /** Of the account, only the certificates that this asks for. */
  readonly query?: Pick<ListCertificatesInput, 'Keyword' | 'ValidOnly'>;
}

/**
 * Looks at the certificates that the flags mean: one, the best for a host, those of a site, or all.
 *
 * @returns also what could be read before something failed or the signal was aborted.
 * @throws for a site or a certificate that can't be found, and for an answer without which there is nothing.
 */
export async function survey(client: Client, choice: Choice, options: SurveyOptions): Promise<Survey> {
  const { site, id, host } = choice;
  if (host !== undefined) return ofHost(client, { site, host }, options);
  if (site === undefined) return ofAccount(client, options);
  const siteId = await resolveSite(client, site);
  if (id === undefined) return ofSite(client, await describeSite(client, siteId, site), options);
  const answer = await getCertificate(client, { SiteId: siteId, Id: id });
  const certificate = { Id: id, Status: answer.Status, ...answer.Result };
  const found = {
    certificate,
    answer,
    result: judge(certificate, { siteId, siteName: answer.SiteName }, options.health),
  };
  return { found: [found], sites: [] };
}

async function ofHost(
  client: Client,
  { site, host }: { readonly site: string | undefined; readonly host: string },
  options: SurveyOptions,
): Promise<Survey> {
  const known =
    site === undefined
      ? await siteOfHost(client, host)
      : await describeSite(client, await resolveSite(client, site), site);
  const { certificates, error } = await listCertificates(client, known);
  const { now } = options.health;
  const [best] = matchCertificates(certificates, { hostname: host, now });
  const found: Found[] = [];
  if (best) {
    const { certificate } = best;
    found.push({ certificate, others: certificates, result: judge(certificate, known, options.health) });
  } else if (error === undefined) {
    const message = `No certificate of the site covers ${host}: apply for one.`;
    found.push({ result: withoutCertificate('critical', message, { ...siteOf(known), hostnames: [host] }) });
  }
  if (error !== undefined) found.push(unread(error, known, certificates.length, options.signal));
  return { found, sites: [{ site: known, listed: error === undefined }] };
}

async function ofSite(client: Client, site: OfSite, { health, signal, query }: SurveyOptions): Promise<Survey> {
  const { certificates, error } = await listCertificates(client, site, query);
  const results = judgeAll(certificates, site, health);
  let found = certificates.flatMap((certificate, index): Found[] => {
    const result = results[index];
    return result ? [{ certificate, others: certificates, result }] : [];
  });
  found = [...(await checkCustomHostnames(client, found, site, { health, signal }))];
  if (error !== undefined) found.push(unread(error, site, certificates.length, signal));
  return { found, sites: [{ site, listed: error === undefined }] };
}

async function ofAccount(client: Client, options: SurveyOptions): Promise<Survey> {
  const { signal, progress } = options;
  const pool = createPool(options.concurrency, signal);
  // What the client had to repeat tells of a busy service before anything fails.
  const watched: Client = {
    ...client,
    send: async (operation, input, more) => {
      const answer = await client.send(operation, input, more);
      if (answer.attempts > 1) pool.slowDown();
      return answer;
    },
  };
  const { sites, error } = await listSites(watched);
  progress.start(sites.length);
  // In the order of the sites, whichever is done first.
  const surveys: Survey[] = sites.map(() => ({ found: [], sites: [] }));
  await pool.run(sites.entries(), async ([index, site], isLast) => {
    const one = await ofSite(watched, site, options);
    if (!isLast && !signal.aborted && one.found.some(({ error: reason }) => isThrottled(reason))) return false;
    surveys[index] = one;
    progress.step(one.found.filter(({ certificate }) => certificate).length);
    return true;
  });
  const found = surveys.flatMap((one) => (one.found.length > 0 ? one.found : one.sites.map(emptySite)));
  if (error !== undefined) found.push(unreadSites(error, sites.length, signal));
  return { found, sites: surveys.flatMap((one) => one.sites) };
}

/** All certificates of a site, or those until its list broke off. */
async function listCertificates(
  client: Client,
  { siteId }: OfSite,
  query: SurveyOptions['query'] = {},
): Promise<{ readonly certificates: readonly CertificateInfo[]; readonly error?: unknown }> {
  const certificates: CertificateInfo[] = [];
  try {
    for await (const one of iterate(client, ListCertificates, { ...query, SiteId: siteId, PageSize: PAGE_SIZE })) {
      certificates.push(one);
    }
  } catch (error) {
    return { certificates, error };
  }
  return { certificates };
}

async function listSites(client: Client): Promise<{ readonly sites: readonly OfSite[]; readonly error?: unknown }> {
  const sites: OfSite[] = [];
  try {
    for await (const site of iterate(client, ListSites, {})) {
      if (site.SiteId !== undefined) sites.push(toSite(site.SiteId, site));
    }
  } catch (error) {
    // Without any site there is nothing to tell of but the failure.
    if (sites.length === 0) throw error;
    return { sites, error };
  }
  return { sites };
}

const toSite = (siteId: OfSite['siteId'], { SiteName, Status }: Pick<Site, 'SiteName' | 'Status'>): OfSite => ({
  siteId,
  siteName: SiteName,
  siteStatus: Status,
});

/** Name and status of a site, as far as they can be read: they only say how its certificates are to be taken. */
async function describeSite(client: Client, siteId: OfSite['siteId'], given: string): Promise<OfSite> {
  try {
    const { SiteModel: site = {} } = await getSite(client, { SiteId: siteId });
    return toSite(siteId, site);
  } catch {
    return { siteId, siteName: readSiteId(given) === undefined ? given : undefined };
  }
}

const emptySite = ({ site }: Survey['sites'][number]): Found => ({
  result: withoutCertificate('note', 'The site has no certificate.', siteOf(site)),
});

const unread = (error: unknown, site: OfSite, read: number, signal: AbortSignal): Found => {
  const what = read === 0 ? '' : `Only ${read} of its certificates could be read, and then: `;
  return { error, result: withoutCertificate('unknown', what + reasonOf(error, signal), siteOf(site)) };
};

const unreadSites = (error: unknown, read: number, signal: AbortSignal): Found => ({
  error,
  result: withoutCertificate(
    'unknown',
    `Only ${read} of the sites could be listed, and then: ${reasonOf(error, signal)}`,
  ),
});

const isThrottled = (error: unknown): boolean => {
  const { code, status } = (error ?? {}) as { readonly code?: unknown; readonly status?: unknown };
  return status === 429 || (typeof code === 'string' && /^(Throttling|TooManyRequests)/.test(code));
};
