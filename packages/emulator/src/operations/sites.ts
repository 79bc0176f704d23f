import type { GetSiteInput, Int64Input, ListSitesInput } from '@esakit/core';
import { invalidParameter, refusal } from '../http/errors.js';
import type { EmulatedSite, EmulatorState } from '../state.js';
import { page } from './paging.js';
import type { Play } from './play.js';

const DEFAULT_PAGE_SIZE = 500;

type Test = (site: EmulatedSite) => boolean;

/** The site that a call is about. */
export function findSite({ SiteId }: { readonly SiteId: Int64Input }, { sites }: EmulatorState): EmulatedSite {
  const site = sites.get(BigInt(SiteId));
  if (!site) throw refusal('SiteNotFound');
  return site;
}

export const GetSite: Play<GetSiteInput> = ({ input, state }) => {
  const { VisitTime: _onlyListed, ...site } = findSite(input, state);
  return { SiteModel: site };
};

export const ListSites: Play<ListSitesInput> = ({ input, state }) => {
  const tests = [nameTest(input), tagTest(input), ...fieldTests(input), ...planTests(input)];
  const byVisit = published('OrderBy', input.OrderBy, ['gmtCreate', 'visitTime']) === 'visitTime';
  const order = byVisit ? 'VisitTime' : 'CreateTime';
  const sites = [...state.sites.values()]
    .filter((site) => tests.every((test) => test(site)))
    .toSorted((a, b) => Date.parse(b[order]) - Date.parse(a[order]));
  const { items, counters } = page(sites, input, DEFAULT_PAGE_SIZE);
  return { Sites: items.map(listed), ...counters };
};

/** A site as it is listed, which is a little less than `GetSite` tells. */
function listed({ VanityNSList: _vanity, VersionManagement: _versions, ...site }: EmulatedSite): object {
  return site;
}

/** A published word: the emulator can't answer to another. */
function published<const Word extends string>(
  name: string,
  value: string | undefined,
  words: readonly Word[],
): Word | undefined {
  if (value === undefined) return undefined;
  const word = words.find((one) => one === value);
  if (!word) throw invalidParameter(name);
  return word;
}

function nameTest({ SiteName, SiteSearchType }: ListSitesInput): Test {
  const name = SiteName?.toLowerCase();
  const match = published('SiteSearchType', SiteSearchType, ['prefix', 'suffix', 'exact', 'fuzzy']) ?? 'exact';
  if (name === undefined) return () => true;
  const matches = {
    prefix: (siteName: string) => siteName.startsWith(name),
    suffix: (siteName: string) => siteName.endsWith(name),
    exact: (siteName: string) => siteName === name,
    fuzzy: (siteName: string) => siteName.includes(name),
  }[match];
  return (site) => matches(site.SiteName.toLowerCase());
}

function fieldTests({ Status, AccessType, Coverage, ResourceGroupId }: ListSitesInput): Test[] {
  const wanted = {
    Status,
    AccessType: published('AccessType', AccessType, ['NS', 'CNAME']),
    Coverage: published('Coverage', Coverage, ['domestic', 'global', 'overseas']),
    ResourceGroupId,
  };
  return (Object.keys(wanted) as (keyof typeof wanted)[]).map(
    (field) => (site) => wanted[field] === undefined || site[field] === wanted[field],
  );
}

function planTests({ PlanSubscribeType, OnlyEnterprise = false }: ListSitesInput): Test[] {
  const words = ['basicplan', 'standardplan', 'advancedplan', 'enterpriseplan'];
  const plan = published('PlanSubscribeType', PlanSubscribeType, words);
  return [
    (site) => plan === undefined || `${site.PlanSpecName}plan` === plan,
    (site) => !OnlyEnterprise || site.PlanSpecName === 'enterprise',
  ];
}

function tagTest({ TagFilter = [] }: ListSitesInput): Test {
  return ({ Tags }) =>
    TagFilter.every(({ Key, Value }) => Object.hasOwn(Tags, Key) && (Value === undefined || Tags[Key] === Value));
}
