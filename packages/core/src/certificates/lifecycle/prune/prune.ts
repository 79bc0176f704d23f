import type { Client } from '../../../client/client.js';
import { EsaError } from '../../../errors.js';
import { type CertificateInfo, DeleteCertificate, GetCertificate } from '../../../operations/certificates.js';
import type { CallOptions } from '../../../options/options.js';
import type { Int64Input } from '../../../util/int64.js';
import { type CustomHostnameUse, readCustomHostnames } from '../custom-hostnames.js';
import { fingerprintOf } from '../facts.js';
import type { PruneItem } from '../prune-item.js';
import { planPrune, type PrunePlan } from './plan-prune.js';
import { readPruneData } from './read-prune-data.js';
import { readCertificates } from '../../read-certificates.js';

/** What became of a certificate that was to be deleted. */
export interface PruneResult {
  readonly certificate: CertificateInfo;
  /**
   * `deleted`; `gone` where it was not there any more; `kept` where it may not go any more; `failed` where it is still
   * there; `unknown` where nobody knows.
   */
  readonly outcome: 'deleted' | 'gone' | 'kept' | 'failed' | 'unknown';
  /** Why it was to go or was kept, or what went wrong. */
  readonly message: string;
}

/** How to delete. The other options apply to each request. */
export interface PruneOptions extends CallOptions {
  /** The time that decides on validity; now by default. */
  readonly now?: Date | undefined;
  /** Called with each result as soon as it is there, so that nothing is lost where an abort ends it. */
  readonly onResult?: ((result: PruneResult) => void) | undefined;
}

/**
 * Deletes the certificates that a plan lets go, one after the other. Each is judged anew just before: one that is not
 * there any more, that is another under its id, that a custom hostname uses, or that is the last for a name by now, is left
 * alone. One that fails
 * does not stop the others.
 *
 * @param plan - of {@link planPrune}; its `delete` may be shortened.
 * @returns what became of each, in their order.
 * @throws {AnyEsaError} where the data that decides can't be read, and the reason of `options.signal`.
 * @example
 * ```ts
 * import { createClient } from '@esakit/core';
 * import { planPrune, prune, readPruneData } from '@esakit/core/lifecycle';
 *
 * const esa = createClient({ credentials: { accessKeyId: 'yourAccessKeyId', accessKeySecret: 'yourAccessKeySecret' } });
 * const plan = planPrune(await readPruneData(esa, { siteId: '1234567890123' }));
 * for (const { outcome, message } of await prune(esa, plan)) console.log(outcome, message);
 * ```
 */
export async function prune(client: Client, plan: PrunePlan, options: PruneOptions = {}): Promise<PruneResult[]> {
  const { now, onResult, ...call } = options;
  const { siteId } = plan;
  if (plan.delete.length === 0) return [];
  const data = await readPruneData(client, { siteId }, { ...call, now });
  const results: PruneResult[] = [];
  for (const item of plan.delete) {
    const certificates = await readCertificates(client, siteId, call);
    const customHostnames = await hostnamesFor(client, siteId, item, call);
    const refusal = judgeAnew(item, planPrune({ ...data, certificates, customHostnames }));
    const result = refusal ?? (await deleteOne(client, siteId, item, call));
    results.push(result);
    onResult?.(result);
  }
  return results;
}

/** Somebody may have given it to a custom hostname meanwhile. */
async function hostnamesFor(
  client: Client,
  siteId: Int64Input,
  { certificate }: PruneItem,
  options: CallOptions,
): Promise<readonly CustomHostnameUse[] | undefined> {
  try {
    return await readCustomHostnames(client, { siteId, certificates: [certificate] }, options);
  } catch (error) {
    if (error instanceof EsaError && error.name === 'ServiceError') return undefined;
    throw error;
  }
}

function judgeAnew({ certificate }: PruneItem, anew: PrunePlan): PruneResult | undefined {
  const isSame = ({ certificate: { Id } }: PruneItem): boolean => Id === certificate.Id;
  const kept = anew.keep.find(isSame);
  if (kept) return { certificate, outcome: 'kept', message: kept.reason };
  const found = anew.delete.find(isSame);
  if (!found) return { certificate, outcome: 'gone', message: 'it is not there any more' };
  const isOther = fingerprintOf(found.certificate) !== fingerprintOf(certificate);
  return isOther ? { certificate, outcome: 'kept', message: 'it was replaced meanwhile' } : undefined;
}

async function deleteOne(
  client: Client,
  siteId: Int64Input,
  { certificate, reason }: PruneItem,
  options: CallOptions,
): Promise<PruneResult> {
  const input = { SiteId: siteId, Id: certificate.Id ?? '' };
  try {
    await client.send(DeleteCertificate, input, options);
    return { certificate, outcome: 'deleted', message: reason };
  } catch (error) {
    options.signal?.throwIfAborted();
    if (!(error instanceof EsaError)) throw error;
    if (isNotFound(error)) return { certificate, outcome: 'gone', message: 'it is not there any more' };
    if (error.outcome !== 'unknown') return { certificate, outcome: 'failed', message: error.message };
    const isThere = await look(client, input, options);
    if (isThere === undefined) return { certificate, outcome: 'unknown', message: error.message };
    return isThere
      ? { certificate, outcome: 'failed', message: `it is still there: ${error.message}` }
      : { certificate, outcome: 'deleted', message: reason };
  }
}

/** Whether a certificate is there; undefined where that can't be found out. */
async function look(
  client: Client,
  input: { readonly SiteId: Int64Input; readonly Id: string },
  options: CallOptions,
): Promise<boolean | undefined> {
  try {
    await client.send(GetCertificate, input, options);
    return true;
  } catch (error) {
    options.signal?.throwIfAborted();
    if (!(error instanceof EsaError)) throw error;
    return isNotFound(error) ? false : undefined;
  }
}

/** The service has two codes for it. */
const isNotFound = ({ code }: EsaError): boolean => /^(Invalid)?Certificate\.NotFound$/.test(code);
