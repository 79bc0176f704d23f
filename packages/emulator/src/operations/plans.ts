import { refusal } from '../http/errors.js';
import type { EmulatedPlan, EmulatedSite, EmulatorState } from '../state.js';

/** The quotas of certificates, as the service names them. */
export type QuotaName = 'customHttpCert' | 'free_cert';

export const QUOTA_NAMES: readonly QuotaName[] = ['customHttpCert', 'free_cert'];

/** Room for all that a test does, unless it is about the limit. */
const ROOMY = 100;

/** How much of a quota is used by one site. */
export interface SiteUse {
  readonly site: EmulatedSite;
  readonly used: number;
}

/** A plan by its id. */
export function planOf(InstanceId: string, { plans }: Pick<EmulatorState, 'plans'>): EmulatedPlan {
  return plans.get(InstanceId) ?? { InstanceId, Status: 'online', customHttpCert: ROOMY, free_cert: ROOMY };
}

/** Refuses for a plan that isn't paid. */
export function assertOnline({ InstanceId }: EmulatedSite, state: EmulatorState): void {
  if (planOf(InstanceId, state).Status !== 'online') throw refusal('Instance.NotOnline');
}

/** What each site of a plan uses of a quota. Expired certificates count; applications that came to nothing don't. */
export function usesOf(quota: QuotaName, instanceId: string, { sites, certificates }: EmulatorState): SiteUse[] {
  const counted = [...certificates.values()].filter(({ Result: { Type, Status } }) =>
    quota === 'free_cert' ? Type === 'free' && Status !== 'ApplyFailed' && Status !== 'Canceled' : Type !== 'free',
  );
  return [...sites.values()]
    .filter(({ InstanceId }) => InstanceId === instanceId)
    .map((site) => ({ site, used: counted.filter(({ SiteId }) => SiteId === site.SiteId).length }));
}

export const sumOf = (uses: readonly SiteUse[]): number => uses.reduce((sum, { used }) => sum + used, 0);

/** Refuses what does not fit into the quota of a site's plan. */
export function assertQuota(quota: QuotaName, more: number, { InstanceId }: EmulatedSite, state: EmulatorState): void {
  const limit = planOf(InstanceId, state)[quota];
  if (sumOf(usesOf(quota, InstanceId, state)) + more > limit) throw refusal('CertQuotaCheckFailed');
}
