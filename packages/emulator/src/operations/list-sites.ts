import { refusal } from '../http/errors.js';
import type { Json } from '../http/json.js';
import type { EmulatedSite } from '../state.js';
import type { Operation } from './operation.js';
import { page } from './paging.js';
import type { Parameters } from './parameters.js';

const DEFAULT_PAGE_SIZE = 500;

type Test = (site: EmulatedSite) => boolean;

export const ListSites: Operation = {
  methods: ['GET'],
  answer({ parameters, state }) {
    const tests = [nameTest(parameters), tagTest(parameters), ...fieldTests(parameters), ...planTests(parameters)];
    const order = parameters.choice('OrderBy', ['gmtCreate', 'visitTime']) === 'visitTime' ? 'VisitTime' : 'CreateTime';
    const sites = [...state.sites.values()]
      .filter((site) => tests.every((test) => test(site)))
      .toSorted((a, b) => Date.parse(b[order]) - Date.parse(a[order]));
    const { items, counters } = page(sites, parameters, DEFAULT_PAGE_SIZE);
    return { Sites: items.map(listed), ...counters };
  },
};

/** A site as it is listed, which is a little less than `GetSite` tells. */
function listed({ VanityNSList: _vanity, VersionManagement: _versions, ...site }: EmulatedSite): Json {
  return { ...site };
}

function nameTest(parameters: Parameters): Test {
  const name = parameters.text('SiteName')?.toLowerCase();
  const match = parameters.choice('SiteSearchType', ['prefix', 'suffix', 'exact', 'fuzzy']) ?? 'exact';
  if (name === undefined) return () => true;
  const matches = {
    prefix: (siteName: string) => siteName.startsWith(name),
    suffix: (siteName: string) => siteName.endsWith(name),
    exact: (siteName: string) => siteName === name,
    fuzzy: (siteName: string) => siteName.includes(name),
  }[match];
  return ({ SiteName }) => matches(SiteName.toLowerCase());
}

function fieldTests(parameters: Parameters): Test[] {
  const wanted = {
    Status: parameters.text('Status'),
    AccessType: parameters.choice('AccessType', ['NS', 'CNAME']),
    Coverage: parameters.choice('Coverage', ['domestic', 'global', 'overseas']),
    ResourceGroupId: parameters.text('ResourceGroupId'),
  };
  return (Object.keys(wanted) as (keyof typeof wanted)[]).map(
    (field) => (site) => wanted[field] === undefined || site[field] === wanted[field],
  );
}

function planTests(parameters: Parameters): Test[] {
  const plan = parameters.choice('PlanSubscribeType', ['basicplan', 'standardplan', 'advancedplan', 'enterpriseplan']);
  const onlyEnterprise = parameters.boolean('OnlyEnterprise') ?? false;
  return [
    (site) => plan === undefined || `${site.PlanSpecName}plan` === plan,
    (site) => !onlyEnterprise || site.PlanSpecName === 'enterprise',
  ];
}

function tagTest(parameters: Parameters): Test {
  const filter = parameters.json('TagFilter') ?? [];
  if (!Array.isArray(filter) || !filter.every(isTag)) {
    throw refusal('InvalidParameter', 'Specified parameter TagFilter is not valid.');
  }
  return ({ Tags }) =>
    filter.every(({ Key, Value }) => Object.hasOwn(Tags, Key) && (Value === undefined || Tags[Key] === Value));
}

function isTag(value: unknown): value is { Key: string; Value?: string } {
  if (typeof value !== 'object' || value === null) return false;
  const { Key, Value } = value as Record<'Key' | 'Value', unknown>;
  return typeof Key === 'string' && (Value === undefined || typeof Value === 'string');
}
