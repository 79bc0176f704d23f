import { planOf, QUOTA_NAMES } from '../operations/plans.js';
import type { EmulatedPlan, EmulatedSite } from '../state.js';

/** Limits of a plan, by the names of the quotas. */
export type PlanLimits = Partial<Omit<EmulatedPlan, 'InstanceId'>>;

/**
 * The plans at the start: one for each site, with room for everything, and those that were asked for. That of a site
 * whose plan has ended is offline.
 */
export function seedPlans(sites: Iterable<EmulatedSite>, asked: Readonly<Record<string, PlanLimits>>): EmulatedPlan[] {
  for (const [id, limits] of Object.entries(asked)) assertLimits(id, limits);
  const statuses = new Map<string, PlanLimits>(Object.keys(asked).map((id) => [id, {}]));
  for (const { InstanceId, OfflineReason } of sites)
    statuses.set(InstanceId, OfflineReason === 'expired' ? { Status: 'offline' } : {});
  const none = { plans: new Map<string, EmulatedPlan>() };
  return [...statuses].map(([id, status]) => ({ ...planOf(id, none), ...status, ...asked[id] }));
}

function assertLimits(id: string, limits: PlanLimits): void {
  for (const name of QUOTA_NAMES) {
    const limit = limits[name] ?? 0;
    if (!(Number.isSafeInteger(limit) && limit >= 0))
      throw new TypeError(`plans.${id}.${name} must be an integer from 0`);
  }
}
