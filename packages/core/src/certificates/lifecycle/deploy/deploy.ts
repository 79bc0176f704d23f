import type { Client } from '../../../client/client.js';
import { EsaError, ParameterError } from '../../../errors.js';
import { type CertificateInfo, GetCertificate, SetCertificate } from '../../../operations/certificates.js';
import type { CallOptions } from '../../../options/options.js';
import { MAX_TIMER, pause } from '../../../util/deadline.js';
import { isSame } from './choose.js';
import { DeployError } from '../deploy-error.js';
import { fingerprintOf } from '../facts.js';
import {
  type DeploymentInput,
  type DeploymentOptions,
  type DeploymentPlan,
  prepareDeployment,
} from './plan-deployment.js';
import { readQuota } from '../quota.js';
import { quotaFull } from './room.js';
import { readCertificates } from '../../read-certificates.js';
import { shownFingerprint } from './upload.js';

/** What was done. */
export interface Deployment {
  /** `none` where the site had it already. */
  readonly action: DeploymentPlan['action'];
  /** The id of the certificate in ESA. */
  readonly id: string;
  /** SHA-256 of its leaf, as ESA shows it afterwards. */
  readonly fingerprint: string | undefined;
  readonly siteId: DeploymentPlan['siteId'];
  /** The certificate as ESA shows it afterwards. */
  readonly certificate: CertificateInfo;
  readonly notes: readonly string[];
}

/** How to deploy, and how to look afterwards. */
export interface DeployOptions extends DeploymentOptions {
  /** Called with the plan before anything is changed. What it throws ends the deployment. */
  readonly onPlan?: ((plan: DeploymentPlan) => void) | undefined;
  /** Milliseconds between two looks whether ESA shows the certificate; 2,000 by default. */
  readonly interval?: number | undefined;
}

/** Looks after a write: a list may lack for seconds what was added. */
const LOOKS = 4;

/**
 * Deploys a certificate to a site: it replaces the one that it follows, in place, or adds it, as {@link planDeployment}
 * finds out. Then it reads the certificate back and compares the SHA-256 fingerprint.
 *
 * It can be run again at any time, also after a run that was interrupted: what is done already is not done twice. Where
 * the answer to the write is lost, it looks whether the site has the certificate. It never deletes one.
 *
 * @param options - apply to each request.
 * @returns what was done, and the certificate as ESA shows it.
 * @throws {ParameterError} for an input that can't be right, before any request.
 * @throws {DeployError} as {@link planDeployment} does, and with the code `unconfirmed` where ESA took the certificate and
 *   does not show it.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 * @example
 * ```ts
 * import { createClient } from '@esakit/core';
 * import { deployCertificate } from '@esakit/core/lifecycle';
 *
 * declare const certificate: string;
 * declare const privateKey: string;
 * const esa = createClient({ credentials: { accessKeyId: 'yourAccessKeyId', accessKeySecret: 'yourAccessKeySecret' } });
 * const { action, id } = await deployCertificate(esa, { hostname: 'www.example.com', certificate, privateKey });
 * console.log(action, id);
 * ```
 */
export async function deployCertificate(
  client: Client,
  input: DeploymentInput,
  { onPlan, interval = 2_000, ...options }: DeployOptions = {},
): Promise<Deployment> {
  if (!(interval >= 0 && interval <= MAX_TIMER))
    throw new ParameterError('interval must be milliseconds from 0', 'deployCertificate');
  const { plan, request } = await prepareDeployment(client, input, options);
  onPlan?.(plan);
  const { now: _now, ...call } = options;
  const done = (certificate: CertificateInfo, action = plan.action, note?: string): Deployment => ({
    action,
    id: certificate.Id ?? '',
    fingerprint: fingerprintOf(certificate) ?? plan.fingerprint,
    siteId: plan.siteId,
    certificate,
    notes: note === undefined ? plan.notes : [...plan.notes, note],
  });
  if (plan.action === 'none' && plan.existing) return done(plan.existing);

  const look = (): Promise<CertificateInfo | undefined> => find(client, plan, { ...call, interval });
  let id: string | undefined;
  try {
    const { data } = await client.send(SetCertificate, request, call);
    id = data.Id?.trim() || (plan.action === 'replace' ? plan.existing?.Id : undefined);
  } catch (error) {
    options.signal?.throwIfAborted();
    if (!(error instanceof EsaError)) throw error;
    if (error.code === 'CertQuotaCheckFailed') {
      const certificates = await readCertificates(client, plan.siteId, call);
      const quota = await readQuota(client, plan.siteId, certificates, call);
      throw await quotaFull(client, { siteId: plan.siteId, quota, cause: error }, options);
    }
    const isThere = error.code === 'Certificate.Duplicated';
    if (!isThere && error.outcome !== 'unknown') throw error;
    const found = await look();
    if (!found) throw error;
    return isThere
      ? done(found, 'none', 'ESA says that the site has this certificate already.')
      : done(found, plan.action, 'The answer was lost; ESA shows the certificate.');
  }
  const found = id === undefined ? await look() : await confirm(client, plan, id, { ...call, interval });
  if (found) return done(found);
  throw new DeployError(
    `ESA took the certificate${id === undefined ? '' : ` as ${id}`}, but does not show it with the fingerprint ${plan.fingerprint ?? 'that it should have'}: look at it with GetCertificate, and run this again`,
    'unconfirmed',
    { retryable: true },
  );
}

interface Looking extends CallOptions {
  readonly interval: number;
}

/** Looks a few times. */
async function repeatedly<T>(
  { interval, signal }: Looking,
  once: () => Promise<T | undefined>,
): Promise<T | undefined> {
  for (let looks = 1; ; looks++) {
    const found = await once();
    if (found !== undefined || looks === LOOKS) return found;
    await pause(interval, signal ?? new AbortController().signal);
  }
}

/** The certificate among those of the site. */
async function find(client: Client, plan: DeploymentPlan, looking: Looking): Promise<CertificateInfo | undefined> {
  const { interval: _interval, ...call } = looking;
  return repeatedly(looking, async () =>
    (await readCertificates(client, plan.siteId, call)).find((one) => isSame(one, plan.fingerprint, plan.casId)),
  );
}

/** The certificate of an id, if it is the one that was sent. */
async function confirm(
  client: Client,
  { siteId, fingerprint, casId }: DeploymentPlan,
  id: string,
  looking: Looking,
): Promise<CertificateInfo | undefined> {
  const { interval: _interval, ...call } = looking;
  return repeatedly(looking, async () => {
    try {
      const { data } = await client.send(GetCertificate, { SiteId: siteId, Id: id }, call);
      const info = { Id: id, ...data.Result };
      const isOther =
        fingerprint === undefined
          ? info.CasId?.trim() !== casId
          : shownFingerprint(data.Certificate, info) !== fingerprint;
      return isOther ? undefined : info;
    } catch (error) {
      if (error instanceof EsaError && /^(Invalid)?Certificate\.NotFound$/.test(error.code)) return undefined;
      throw error;
    }
  });
}
