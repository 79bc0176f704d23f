import type { GetCertificateInput, ListCertificatesInput } from '@esakit/core';
import { refusal } from '../http/errors.js';
import type { CertificateResult } from '../state.js';
import { page } from './paging.js';
import type { Play } from './play.js';
import { findSite } from './sites.js';

const DEFAULT_PAGE_SIZE = 20;

export const GetCertificate: Play<GetCertificateInput> = async ({ input, state, issue }) => {
  const { SiteId, SiteName } = findSite(input, state);
  await issue();
  const certificate = state.certificates.get(input.Id);
  if (certificate?.SiteId !== SiteId) throw refusal('Certificate.NotFound');
  const { Certificate, Result } = certificate;
  return { SiteId, SiteName, Status: Result.Status, Certificate, Result };
};

export const ListCertificates: Play<ListCertificatesInput> = async ({ input, state, now, issue }) => {
  const { SiteId, SiteName } = findSite(input, state);
  await issue();
  const keyword = input.Keyword?.toLowerCase();
  const results = [...state.certificates.values()]
    .filter((certificate) => certificate.SiteId === SiteId)
    .map(({ Result }) => Result)
    .filter((result) => keyword === undefined || mentions(result, keyword))
    .filter((result) => !input.ValidOnly || isValid(result, now));
  const { items, counters } = page(results, input, DEFAULT_PAGE_SIZE);
  return { SiteId, SiteName, Result: items, ...counters };
};

function mentions({ Name, CommonName, SAN }: CertificateResult, keyword: string): boolean {
  return [Name, CommonName, SAN].some((text) => text.toLowerCase().includes(keyword));
}

function isValid({ NotBefore, NotAfter }: CertificateResult, now: number): boolean {
  if (NotBefore === undefined || NotAfter === undefined) return false;
  return Date.parse(NotBefore) <= now && now <= Date.parse(NotAfter);
}
