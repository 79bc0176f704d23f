import { planOf } from '../operations/plans.js';
import type { EmulatedPlan, EmulatedSite } from '../state.js';
import type { PlanLimits } from './data.js';

/**
 * The plans at the start: one for each site, with room for everything, and those that were asked for. That of a site
 * whose plan has ended is offline.
 */
export function seedPlans(sites: Iterable<EmulatedSite>, asked: Readonly<Record<string, PlanLimits>>): EmulatedPlan[] {
  const statuses = new Map<string, PlanLimits>(Object.keys(asked).map((id) => [id, {}]));
  for (const { InstanceId, OfflineReason } of sites)
    statuses.set(InstanceId, OfflineReason === 'expired' ? { Status: 'offline' } : {});
  const none = { plans: new Map<string, EmulatedPlan>() };
  return [...statuses].map(([id, status]) => ({ ...planOf(id, none), ...status, ...asked[id] }));
}
