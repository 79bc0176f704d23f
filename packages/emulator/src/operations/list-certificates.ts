import type { CertificateResult } from '../state.js';
import { certificateJson } from './certificate-json.js';
import { findSite } from './find.js';
import type { Operation } from './operation.js';
import { page } from './paging.js';

const DEFAULT_PAGE_SIZE = 20;

export const ListCertificates: Operation = {
  methods: ['GET', 'POST'],
  answer(context) {
    const { parameters, state, now } = context;
    const site = findSite(context);
    const keyword = parameters.text('Keyword')?.toLowerCase();
    const validOnly = parameters.boolean('ValidOnly') ?? false;
    const results = [...state.certificates.values()]
      .filter(({ SiteId }) => SiteId === site.SiteId)
      .map(({ Result }) => Result)
      .filter((result) => keyword === undefined || mentions(result, keyword))
      .filter((result) => !validOnly || isValid(result, now));
    const { items, counters } = page(results, parameters, DEFAULT_PAGE_SIZE);
    return { SiteId: site.SiteId, SiteName: site.SiteName, Result: items.map(certificateJson), ...counters };
  },
};

function mentions({ Name, CommonName, SAN }: CertificateResult, keyword: string): boolean {
  return [Name, CommonName, SAN].some((text) => text.toLowerCase().includes(keyword));
}

function isValid({ NotBefore, NotAfter }: CertificateResult, now: number): boolean {
  if (NotBefore === undefined || NotAfter === undefined) return false;
  return Date.parse(NotBefore) <= now && now <= Date.parse(NotAfter);
}
