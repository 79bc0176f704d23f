import type { Client } from '../../../client/client.js';
import { EsaError } from '../../../errors.js';
import type { CertificateInfo } from '../../../operations/certificates.js';
import type { CallOptions } from '../../../options/options.js';
import type { Int64Input } from '../../../util/int64.js';
import { DeployError } from '../deploy-error.js';
import { nameOf } from '../facts.js';
import { planPrune } from '../prune/plan-prune.js';
import type { PruneItem } from '../prune-item.js';
import { type CertificateQuota, readQuota } from '../quota.js';
import { readPruneData } from '../prune/read-prune-data.js';

interface RoomOptions extends CallOptions {
  readonly now?: Date | undefined;
}

/** A quota that is used up, and the error of the service that said so. */
interface UsedUp {
  readonly siteId: Int64Input;
  readonly quota: CertificateQuota;
  readonly cause?: EsaError;
}

/** @throws {DeployError} where the quota is known to be used up. */
export async function assertRoom(
  client: Client,
  siteId: Int64Input,
  certificates: readonly CertificateInfo[],
  options: RoomOptions,
): Promise<CertificateQuota> {
  const { now: _now, ...call } = options;
  const quota = await readQuota(client, siteId, certificates, call);
  const { limit, used = quota.counted.length } = quota.custom;
  if (limit === undefined || used < limit) return quota;
  throw await quotaFull(client, { siteId, quota }, options);
}

/** That the quota is used up, with what may go. Nothing is deleted. */
export async function quotaFull(
  client: Client,
  { siteId, quota, cause }: UsedUp,
  options: RoomOptions,
): Promise<DeployError> {
  const candidates = await candidatesOf(client, siteId, options);
  const { limit, used } = quota.custom;
  const use = limit === undefined || used === undefined ? 'is used up' : `is used up (${used} of ${limit})`;
  const listed = candidates?.map(({ certificate }) => nameOf(certificate)).join(', ');
  const advice = listed
    ? `delete what is not needed, such as ${listed}`
    : candidates === undefined
      ? 'which certificates may go could not be read: try again, and delete what is not needed'
      : 'none of the site may go without harm: replace one by its id, look at the other sites of the plan, or take a larger plan';
  return new DeployError(`the plan's quota of custom certificates ${use}: ${advice}`, 'quota', {
    full: { quota, candidates: candidates ?? [] },
    requestId: cause?.requestId,
    status: cause?.status,
    attempts: cause?.attempts ?? 0,
    cause,
  });
}

/** What may go; undefined where that can't be read, which must not hide that the quota is used up. */
async function candidatesOf(
  client: Client,
  siteId: Int64Input,
  options: RoomOptions,
): Promise<readonly PruneItem[] | undefined> {
  try {
    return planPrune(await readPruneData(client, { siteId }, options)).delete;
  } catch (error) {
    options.signal?.throwIfAborted();
    if (error instanceof EsaError) return undefined;
    throw error;
  }
}
