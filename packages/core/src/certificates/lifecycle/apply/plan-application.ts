import type { Client } from '../../../client/client.js';
import { EsaError, ParameterError } from '../../../errors.js';
import { type CertificateInfo, getDcvDelegation } from '../../../operations/certificates.js';
import { getSite, type Site } from '../../../operations/sites.js';
import { MAX_TIMER } from '../../../util/deadline.js';
import type { Int64Input } from '../../../util/int64.js';
import { type CaaCheck, checkCaa } from '../../dcv/caa.js';
import { DEFAULT_RESOLVER, readResolver } from '../../dcv/resolve.js';
import { accessOf } from '../../dcv/zone.js';
import { findSite } from '../../find.js';
import { toAscii } from '../../hostname.js';
import { readCertificates } from '../../read-certificates.js';
import { typeOf } from '../facts.js';
import {
  adviceFor,
  AUTHORITY_OF,
  FREE_CERTIFICATE_TYPES,
  type FreeCertificateType,
  type SiteAccess,
  validationWay,
  type ValidationWay,
  warningsOf,
} from './free-certificates.js';
import { judgeDomain } from './judge-domain.js';

/** What to apply for. */
export interface ApplicationQuery {
  /** The site; found by the first domain where it is missing. */
  readonly siteId?: Int64Input | undefined;
  /** Each gets a certificate of its own. `*.example.com` is a domain too. */
  readonly domains: readonly string[];
  /** `lets_encrypt` by default. */
  readonly type?: FreeCertificateType | undefined;
}

/** How to look. */
export interface PlanApplicationOptions {
  /** By which certificates that are there are judged; now by default. */
  readonly now?: Date | undefined;
  /**
   * Where CAA records are looked for, by DNS over HTTPS in JSON; Cloudflare's resolver by default, which learns the
   * domains. False: they are not looked for, and stay unknown.
   */
  readonly resolver?: string | URL | false | undefined;
  /** Replaces the runtime's `fetch` for that. */
  readonly fetch?: typeof fetch | undefined;
  /** Milliseconds for the CAA records of a domain; 5,000 by default. */
  readonly timeout?: number | undefined;
  /** Applies also where CAA records forbid it, as for records that are about to change. */
  readonly force?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What is to be done for a domain. */
export interface PlannedApplication {
  /** As it travels: in lower case, internationalised labels in their `xn--` form. */
  readonly domain: string;
  /**
   * `apply`; `keep` the free certificate that it has; `wait` for the one that is being applied for; `unclear` where the
   * state of the one that it has is not known; `forbidden` where CAA records don't let the authority issue. Nothing is
   * applied for but with `apply`.
   */
  readonly action: 'apply' | 'keep' | 'wait' | 'unclear' | 'forbidden';
  /** Why, in a sentence. */
  readonly reason: string;
  /** The free certificate that it has. */
  readonly certificate: CertificateInfo | undefined;
  /** How ESA proves that the domain is the site's. */
  readonly validation: ValidationWay;
  /** What has to be done for that, in a sentence. */
  readonly advice: string;
  readonly caa: CaaCheck;
  readonly warnings: readonly string[];
}

/** What {@link applyCertificates} would do, and what it depends on. */
export interface ApplicationPlan {
  readonly siteId: string;
  readonly siteName: string | undefined;
  /** How the site is connected: `NS`, `CNAME`, or undefined where the service does not say. */
  readonly accessType: string | undefined;
  readonly siteStatus: string | undefined;
  readonly type: FreeCertificateType;
  /** Of a site connected by CNAME: where records of validation can be delegated to, as the service has it. */
  readonly delegation: string | undefined;
  /** In the order of the query, each domain once. */
  readonly domains: readonly PlannedApplication[];
}

const OPERATION = 'planApplication';

/**
 * Tells which free certificates would be applied for, and what stands in the way. It reads only: the site, its
 * certificates, and CAA records by DNS over HTTPS.
 *
 * No certificate is applied for where the domain has a free one that is valid or under way, because ESA renews it. Where
 * that is overdue (fewer than 7 days are left, or a tenth of a shorter lifetime), or where an application is too old to
 * be issued, another one is applied for, as `certificateHealth` advises. One that covers the domain by a wildcard
 * doesn't count: the service makes a certificate for each domain. Nor is one applied for where CAA records forbid
 * it, because the authority would refuse, and each refusal counts against its limits.
 *
 * @throws {ParameterError} for domains that are none or that are not the site's.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 * @example
 * ```ts
 * import { createClient } from '@esakit/core';
 * import { applyCertificates, planApplication } from '@esakit/core/lifecycle';
 *
 * const esa = createClient({ credentials: { accessKeyId: 'yourAccessKeyId', accessKeySecret: 'yourAccessKeySecret' } });
 * const plan = await planApplication(esa, { domains: ['example.com', 'www.example.com'] });
 * for (const { domain, action, reason, caa } of plan.domains) console.log(domain, action, reason, caa.message);
 * const { applications } = await applyCertificates(esa, plan);
 * console.log(applications.map(({ domain, id }) => [domain, id]));
 * ```
 */
export async function planApplication(
  client: Client,
  query: ApplicationQuery,
  options: PlanApplicationOptions = {},
): Promise<ApplicationPlan> {
  const { now = new Date(), timeout = 5_000, signal, resolver: given = DEFAULT_RESOLVER } = options;
  const { type = 'lets_encrypt' } = query;
  const domains = readDomains(query.domains);
  if (!FREE_CERTIFICATE_TYPES.includes(type)) {
    throw new ParameterError(`type must be one of ${FREE_CERTIFICATE_TYPES.join(', ')}`, OPERATION);
  }
  if (!(timeout > 0 && timeout <= MAX_TIMER))
    throw new ParameterError('timeout must be milliseconds above 0', OPERATION);
  const resolver = given === false ? undefined : readResolver(given, OPERATION);

  const site = await siteOf(client, query.siteId, domains, signal);
  const siteName = toAscii(site.SiteName ?? '');
  const foreign = domains.find((one) => siteName !== undefined && one !== siteName && !one.endsWith(`.${siteName}`));
  if (foreign !== undefined) throw new ParameterError(`${foreign} does not belong to the site ${siteName}`, OPERATION);
  const siteAccess: SiteAccess = { access: accessOf(site), status: site.Status?.trim().toLowerCase() ?? '' };

  const free = (await readCertificates(client, site.siteId, { signal })).filter((one) => typeOf(one) === 'free');
  const delegation = siteAccess.access === 'CNAME' ? await delegationOf(client, site.siteId, signal) : undefined;

  const authority = AUTHORITY_OF[type];
  const planned = domains.map(async (domain): Promise<PlannedApplication> => {
    const validation = validationWay(siteAccess, type, domain);
    const caa: CaaCheck =
      resolver === undefined
        ? { allowed: undefined, at: undefined, records: [], message: 'Its CAA records were not looked for.' }
        : await checkCaa(domain, authority, { resolver, fetch: options.fetch ?? fetch, timeout, signal });
    const advice = adviceFor(validation, siteAccess, delegation);
    const judged = judgeDomain(domain, free, now);
    const isForbidden = judged.action === 'apply' && caa.allowed === false && options.force !== true;
    return {
      domain,
      ...judged,
      ...(isForbidden && { action: 'forbidden' }),
      validation,
      advice,
      caa,
      warnings: warningsOf(type, domain),
    };
  });
  return {
    siteId: String(site.siteId),
    siteName: site.SiteName,
    accessType: siteAccess.access || undefined,
    siteStatus: site.Status?.trim() || undefined,
    type,
    delegation,
    domains: await Promise.all(planned),
  };
}

function readDomains(given: readonly string[]): string[] {
  if (given.length === 0) throw new ParameterError('domains is empty: there is nothing to apply for', OPERATION);
  const domains = given.map((text) => {
    const domain = toAscii(text);
    const isName = domain !== undefined && domain.includes('.') && !domain.replace(/^\*\./, '').includes('*');
    if (isName) return domain;
    throw new ParameterError(`${text} is not a domain such as www.example.com or *.example.com`, OPERATION);
  });
  return [...new Set(domains)];
}

type ChosenSite = Pick<Site, 'SiteName' | 'AccessType' | 'Status'> & { readonly siteId: Int64Input };

async function siteOf(
  client: Client,
  siteId: Int64Input | undefined,
  [first = '']: readonly string[],
  signal: AbortSignal | undefined,
): Promise<ChosenSite> {
  if (siteId !== undefined) {
    const { SiteModel = {} } = await getSite(client, { SiteId: siteId }, { signal });
    return { ...SiteModel, siteId };
  }
  const site = await findSite(client, { hostname: first.replace(/^\*\./, '') }, { signal });
  if (site?.SiteId !== undefined) return { ...site, siteId: site.SiteId };
  throw new ParameterError(
    `${first} belongs to no site of the account in ${client.region}: check the name, and the region`,
    OPERATION,
  );
}

/** What is not known of it keeps nobody from applying. */
async function delegationOf(
  client: Client,
  siteId: Int64Input,
  signal: AbortSignal | undefined,
): Promise<string | undefined> {
  try {
    return (await getDcvDelegation(client, { SiteId: siteId }, { signal })).DelegationDomain?.trim() || undefined;
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof EsaError) return undefined;
    throw error;
  }
}
