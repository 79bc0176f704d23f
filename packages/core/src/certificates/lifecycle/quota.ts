import type { Client } from '../../client/client.js';
import { EsaError } from '../../errors.js';
import { type CertificateInfo, GetCertificateQuota } from '../../operations/certificates.js';
import { ListInstanceQuotasWithUsage } from '../../operations/plans-and-quotas.js';
import type { CallOptions } from '../../options/options.js';
import type { Int64, Int64Input } from '../../util/int64.js';
import { isCustom } from './facts.js';
import { readCertificates } from '../read-certificates.js';

/** How much of a quota is used. What the service doesn't say is undefined, never 0. */
export interface QuotaUse {
  /** How many the plan allows. */
  readonly limit: number | undefined;
  /** How many there are, of all sites of the plan. */
  readonly used: number | undefined;
  /** How many more there may be; never below 0. */
  readonly left: number | undefined;
  /** How many each site has, as far as the service says. */
  readonly sites: readonly { readonly siteId: string; readonly siteName: string | undefined; readonly used: number }[];
  /** Why something of it is not known; undefined where all is. */
  readonly unknown: string | undefined;
}

/** The quotas of certificates of a site's plan, which all sites of the plan share. */
export interface CertificateQuota {
  /** Certificates of the types `upload` and `cas`, those that have ended too. */
  readonly custom: QuotaUse;
  /** Certificates that ESA has issued. */
  readonly free: QuotaUse;
  /** The certificates of this site that count against `custom`. */
  readonly counted: readonly CertificateInfo[];
}

const CUSTOM = 'customHttpCert';
const FREE = 'free_cert';

/**
 * Reads how many certificates a site's plan allows, and how many there are.
 *
 * @param options - apply to each request.
 * @returns what could not be read as undefined, with the reason in `unknown`.
 * @throws {AnyEsaError} where the certificates of the site can't be read or nothing reaches the service, or the reason
 *   of `options.signal`.
 * @example
 * ```ts
 * import { createClient } from '@esakit/core';
 * import { certificateQuota } from '@esakit/core/lifecycle';
 *
 * const esa = createClient({ credentials: { accessKeyId: 'yourAccessKeyId', accessKeySecret: 'yourAccessKeySecret' } });
 * const { custom, counted } = await certificateQuota(esa, { siteId: '1234567890123' });
 * console.log(`${custom.used ?? 'unknown'} of ${custom.limit ?? 'unknown'}, here ${counted.length}`);
 * ```
 */
export async function certificateQuota(
  client: Client,
  { siteId }: { readonly siteId: Int64Input },
  options: CallOptions = {},
): Promise<CertificateQuota> {
  const certificates = await readCertificates(client, siteId, options);
  return readQuota(client, siteId, certificates, options);
}

/** The same, of certificates that are at hand. */
export async function readQuota(
  client: Client,
  siteId: Int64Input,
  certificates: readonly CertificateInfo[],
  options: CallOptions,
): Promise<CertificateQuota> {
  const [plan, free] = await Promise.all([
    attempt(client.send(ListInstanceQuotasWithUsage, { SiteId: siteId, QuotaNames: `${CUSTOM},${FREE}` }, options)),
    attempt(client.send(GetCertificateQuota, { SiteId: siteId, Type: 'free' }, options)),
  ]);
  const ofPlan = (name: string): Counts => {
    if ('refused' in plan) return { unknown: plan.refused };
    const quota = plan.data.Quotas?.find(({ QuotaName }) => QuotaName?.trim() === name);
    if (!quota) return { unknown: `ListInstanceQuotasWithUsage does not mention ${name}` };
    return { limit: quota.QuotaValue, used: quota.Usage, sites: quota.SiteUsage };
  };
  const ofFree: Counts =
    'refused' in free
      ? { unknown: free.refused }
      : { limit: free.data.Quota, used: free.data.QuotaUsage, sites: free.data.SiteUsage };
  return {
    custom: toUse(ofPlan(CUSTOM)),
    free: toUse(mergeCounts(ofPlan(FREE), ofFree)),
    counted: certificates.filter(isCustom),
  };
}

/** What an operation says, before it is read. */
interface Counts {
  readonly limit?: Int64 | string | undefined;
  readonly used?: Int64 | string | undefined;
  readonly sites?: readonly SiteCount[] | undefined;
  readonly unknown?: string | undefined;
}

interface SiteCount {
  readonly SiteId?: Int64 | string | undefined;
  readonly SiteName?: string | undefined;
  readonly SiteUsage?: Int64 | string | undefined;
}

/** The one operation's word, and the other's where it says nothing. */
function mergeCounts(first: Counts, second: Counts): Counts {
  const [limit, used] = [toCount(first.limit) ?? second.limit, toCount(first.used) ?? second.used];
  const unknown = [first.unknown, second.unknown].filter((one) => one !== undefined).join('; ');
  const sites = first.sites && first.sites.length > 0 ? first.sites : second.sites;
  return { limit, used, sites, ...(unknown !== '' && { unknown }) };
}

function toUse({ limit: limitText, used: usedText, sites = [], unknown }: Counts): QuotaUse {
  const [limit, used] = [toCount(limitText), toCount(usedText)];
  const isKnown = limit !== undefined && used !== undefined;
  return {
    limit,
    used,
    left: isKnown ? Math.max(0, limit - used) : undefined,
    sites: sites.flatMap(({ SiteId, SiteName, SiteUsage }) => {
      const count = toCount(SiteUsage);
      return SiteId == null || count === undefined
        ? []
        : { siteId: String(SiteId), siteName: SiteName?.trim() || undefined, used: count };
    }),
    unknown: isKnown ? undefined : (unknown ?? 'the service gives no number'),
  };
}

/** The service writes numbers as strings in one operation, and as numbers in the other. */
function toCount(value: Int64 | string | undefined): number | undefined {
  const text = String(value).trim();
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

/** An answer, or why the service gave none. What did not reach it at all is thrown: that goes for everything. */
async function attempt<T>(call: Promise<T>): Promise<T | { readonly refused: string }> {
  try {
    return await call;
  } catch (error) {
    const isAnswer = error instanceof EsaError && (error.name === 'ServiceError' || error.name === 'ResponseError');
    if (!isAnswer) throw error;
    return { refused: error.message };
  }
}
