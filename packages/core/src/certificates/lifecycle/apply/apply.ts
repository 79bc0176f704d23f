import type { Client } from '../../../client/client.js';
import { type AnyEsaError, EsaError, ResponseError } from '../../../errors.js';
import { applyCertificate, type CertificateInfo } from '../../../operations/certificates.js';
import { certificateHealth } from '../../health.js';
import { certificateNames, toAscii } from '../../hostname.js';
import { readCertificates } from '../../read-certificates.js';
import { typeOf } from '../facts.js';
import {
  type ApplicationPlan,
  type ApplicationQuery,
  planApplication,
  type PlanApplicationOptions,
} from './plan-application.js';

/** What came of a domain. */
export interface Application {
  readonly domain: string;
  /**
   * `applied` for; `kept`, or already `pending`, as the plan says; `failed`; `unclear` or `forbidden` where nothing was
   * tried.
   */
  readonly outcome: 'applied' | 'kept' | 'pending' | 'failed' | 'unclear' | 'forbidden';
  /** Id of its certificate, which `waitForCertificate` waits for. */
  readonly id: string | undefined;
  /** The service's word for how far it is. */
  readonly status: string | undefined;
  /** Why it failed. */
  readonly error: AnyEsaError | undefined;
}

/** What came of all of them. */
export interface Applications {
  readonly siteId: string;
  readonly siteName: string | undefined;
  /** One for each domain of the plan, in its order. */
  readonly applications: readonly Application[];
}

/** How to apply. */
export interface ApplyOptions extends PlanApplicationOptions {
  /** Called with each application once it is made or failed: what it is told outlives an abort. */
  readonly onApplied?: ((application: Application) => void) | undefined;
}

/**
 * Applies for free certificates, one request a domain, because the service makes one certificate for each. A domain that
 * fails keeps no other from being tried; each has its id or its error.
 *
 * @param what - a plan that was shown, or what to plan now.
 * @throws {AnyEsaError} of the plan, where it is made here.
 * @throws the reason of `options.signal`.
 * @example
 * ```ts
 * import { createClient, waitForCertificates } from '@esakit/core';
 * import { applyCertificates } from '@esakit/core/lifecycle';
 *
 * const esa = createClient({ credentials: { accessKeyId: 'yourAccessKeyId', accessKeySecret: 'yourAccessKeySecret' } });
 * const { siteId, applications } = await applyCertificates(esa, { domains: ['example.com', 'www.example.com'] });
 * const ids = applications.flatMap(({ id, outcome }) => (id !== undefined && outcome !== 'kept' ? [id] : []));
 * for (const { id, answer, error } of await waitForCertificates(esa, { SiteId: siteId, Ids: ids })) {
 *   console.log(id, answer?.Result?.NotAfter ?? error?.message);
 * }
 * ```
 */
export async function applyCertificates(
  client: Client,
  what: ApplicationPlan | ApplicationQuery,
  options: ApplyOptions = {},
): Promise<Applications> {
  const plan = isPlan(what) ? what : await planApplication(client, what, options);
  const applications: Application[] = [];
  for (const { domain, action, certificate } of plan.domains) {
    options.signal?.throwIfAborted();
    const there = { domain, id: certificate?.Id, status: certificate?.Status, error: undefined };
    const application: Application =
      action === 'apply' ? await apply(client, plan, domain, options) : { ...there, outcome: OUTCOME_OF[action] };
    applications.push(application);
    options.onApplied?.(application);
  }
  return { siteId: plan.siteId, siteName: plan.siteName, applications };
}

const OUTCOME_OF = { keep: 'kept', wait: 'pending', unclear: 'unclear', forbidden: 'forbidden' } as const;

const isPlan = (what: ApplicationPlan | ApplicationQuery): what is ApplicationPlan =>
  typeof what.domains[0] === 'object';

async function apply(
  client: Client,
  { siteId, type }: ApplicationPlan,
  domain: string,
  { signal }: ApplyOptions,
): Promise<Application> {
  const tell = (outcome: 'applied' | 'failed', found: Partial<Application>): Application => ({
    domain,
    outcome,
    id: undefined,
    status: undefined,
    error: undefined,
    ...found,
  });
  try {
    const answer = await applyCertificate(client, { SiteId: siteId, Domains: domain, Type: type }, { signal });
    const results = answer.Result ?? [];
    const { Id, Status } = results.find(({ Domain }) => toAscii(Domain ?? '') === domain) ?? results[0] ?? {};
    if (Id) return tell('applied', { id: Id, status: Status });
    const found = await findPending(client, { siteId, domain }, signal);
    if (found) return tell('applied', { id: found.Id, status: found.Status });
    const call = { operation: 'applyCertificates', attempts: 1, requestId: answer.RequestId, status: 200 };
    const error = new ResponseError(
      'the answer has no id, and the list does not show the certificate',
      'incomplete',
      call,
    );
    return tell('failed', { error });
  } catch (error) {
    signal?.throwIfAborted();
    if (!(error instanceof EsaError)) throw error;
    const failed = tell('failed', { error: error as AnyEsaError });
    if (error.outcome !== 'unknown') return failed;
    // It may have been carried out all the same: the list shows it.
    const found = await findPending(client, { siteId, domain }, signal).catch(() => undefined);
    signal?.throwIfAborted();
    return found ? tell('applied', { id: found.Id, status: found.Status }) : failed;
  }
}

/** The free certificate of a domain that is being applied for. */
async function findPending(
  client: Client,
  { siteId, domain }: { readonly siteId: string; readonly domain: string },
  signal: AbortSignal | undefined,
): Promise<CertificateInfo | undefined> {
  const all = await readCertificates(client, siteId, { signal });
  return all.find(
    (one) =>
      typeOf(one) === 'free' && certificateNames(one).includes(domain) && certificateHealth(one).state === 'pending',
  );
}
