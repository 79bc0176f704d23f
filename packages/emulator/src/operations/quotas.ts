import type { GetCertificateQuotaInput } from '@esakit/core';
import type {
  ListInstanceQuotasInput,
  ListInstanceQuotasWithUsageInput,
} from '@esakit/core/operations/plans-and-quotas';
import { invalidParameter, refusal } from '../http/errors.js';
import type { EmulatorState } from '../state.js';
import { planOf, QUOTA_NAMES, type QuotaName, sumOf, usesOf } from './plans.js';
import type { Play } from './play.js';
import { findSite } from './sites.js';

export const GetCertificateQuota: Play<GetCertificateQuotaInput> = ({ input, state }) => {
  const { InstanceId } = findSite(input, state);
  if (input.Type !== 'free') throw invalidParameter('Type'); // the only documented one
  const uses = usesOf('free_cert', InstanceId, state);
  return {
    Type: input.Type,
    Quota: planOf(InstanceId, state).free_cert,
    QuotaUsage: sumOf(uses),
    SiteCount: uses.length,
    // Here the service has the id as a string.
    SiteUsage: uses.map(({ site, used }) => ({
      SiteId: String(site.SiteId),
      SiteName: site.SiteName,
      SiteUsage: used,
    })),
  };
};

export const ListInstanceQuotas: Play<ListInstanceQuotasInput> = ({ input, state }) => {
  const { InstanceId, Status, ...limits } = findPlan(input, state);
  return {
    InstanceId,
    Status,
    Quotas: asked(input.QuotaNames).map((name) => ({
      QuotaName: name,
      QuotaValue: String(limits[name]),
      QuotaValueType: 'num',
    })),
  };
};

export const ListInstanceQuotasWithUsage: Play<ListInstanceQuotasWithUsageInput> = ({ input, state }) => {
  const { InstanceId, Status, ...limits } = findPlan(input, state);
  return {
    InstanceId,
    Status,
    Quotas: asked(input.QuotaNames).map((name) => {
      const uses = usesOf(name, InstanceId, state);
      return {
        QuotaName: name,
        QuotaValue: String(limits[name]),
        Usage: String(sumOf(uses)),
        SiteUsage: uses.map(({ site, used }) => ({
          SiteId: site.SiteId,
          SiteName: site.SiteName,
          SiteUsage: String(used),
        })),
      };
    }),
  };
};

/** The plan that a call names, or that of its site. */
function findPlan({ InstanceId, SiteId }: ListInstanceQuotasInput, state: EmulatorState) {
  if (InstanceId === undefined) {
    if (SiteId === undefined) throw refusal('MissingParameter', 'The parameter InstanceId is required.');
    return planOf(findSite({ SiteId }, state).InstanceId, state);
  }
  const isKnown =
    state.plans.has(InstanceId) || [...state.sites.values()].some((site) => site.InstanceId === InstanceId);
  if (!isKnown) throw invalidParameter('InstanceId');
  return planOf(InstanceId, state);
}

/** The quotas of certificates that a comma list names; others are left out. */
function asked(names: string): QuotaName[] {
  const wanted = new Set(names.split(',').map((name) => name.trim()));
  return QUOTA_NAMES.filter((name) => wanted.has(name));
}
