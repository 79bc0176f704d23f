import type { Client } from '@esakit/core';
import { certificateQuota, type QuotaUse } from '@esakit/core/lifecycle';
import { mapAdaptively } from '../overview/adaptive-map.js';
import type { Problem, SiteSummary } from '../overview/model.js';
import { problemOf } from '../ui/problem.js';

/** How full the quotas of a plan are, which its sites share. */
export interface PlanQuota {
  /** The sites of the plan, as far as the overview knows them. */
  readonly sites: readonly Pick<SiteSummary, 'siteId' | 'name'>[];
  readonly plan: string;
  readonly custom: QuotaUse | undefined;
  readonly free: QuotaUse | undefined;
  /** Why nothing of it could be read. */
  readonly problem: Problem | undefined;
}

/** The quotas of all plans that were asked for. */
export interface Quotas {
  /** Milliseconds since 1970. */
  readonly readAt: number;
  /** Those of which something is unknown first, then the fullest. */
  readonly plans: readonly PlanQuota[];
  /** Plans beyond those that are asked for at a time. */
  readonly notAsked: number;
}

/** Each takes three requests. */
const MOST_PLANS = 100;

/** Reads the quotas of the plans of sites, each plan once. What can't be read is a `problem` of its plan. */
export async function readQuotas(client: Client, sites: readonly SiteSummary[], now: number): Promise<Quotas> {
  const plans = groupByPlan(sites);
  const asked = plans.slice(0, MOST_PLANS);
  const read = await mapAdaptively(asked, (group) => readPlan(client, group), {
    isThrottled: ({ problem }) => problem !== undefined && /^(Throttling|TooManyRequests)/.test(problem.code),
  });
  return { readAt: now, plans: read.toSorted(inOrder), notAsked: plans.length - asked.length };
}

/** A site without the id of its plan stands for itself. */
function groupByPlan(sites: readonly SiteSummary[]): readonly (readonly SiteSummary[])[] {
  const groups = new Map<string, SiteSummary[]>();
  for (const site of sites) {
    if (site.siteId === '') continue;
    const key = site.planId ? `plan ${site.planId}` : `site ${site.siteId}`;
    const group = groups.get(key);
    if (group) group.push(site);
    else groups.set(key, [site]);
  }
  return [...groups.values()];
}

async function readPlan(client: Client, group: readonly SiteSummary[]): Promise<PlanQuota> {
  const [first] = group;
  const base = { sites: group.map(({ siteId, name }) => ({ siteId, name })), plan: first?.plan ?? '' };
  try {
    const { custom, free } = await certificateQuota(client, { siteId: first?.siteId ?? '' });
    return { ...base, custom, free, problem: undefined };
  } catch (error) {
    return { ...base, custom: undefined, free: undefined, problem: problemOf(error) };
  }
}

const inOrder = (a: PlanQuota, b: PlanQuota): number => rank(b) - rank(a);

const UNKNOWN_RANK = Number.MAX_VALUE;

/** The part of the fullest quota that is used; unknown ones rank above all. */
function rank({ custom, free, problem }: PlanQuota): number {
  if (problem || isUnknown(custom) || isUnknown(free)) return UNKNOWN_RANK;
  return Math.max(fullness(custom), fullness(free));
}

const isUnknown = (use: QuotaUse | undefined): boolean => use?.left === undefined;

const fullness = ({ limit = 0, used = 0 }: Partial<QuotaUse> = {}): number => (limit > 0 ? used / limit : used);
