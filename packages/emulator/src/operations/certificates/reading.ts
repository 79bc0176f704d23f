import {
  certificateNames,
  coverage,
  type GetCertificateInput,
  type ListCertificatesByRecordInput,
  type ListCertificatesInput,
  toAscii,
} from '@esakit/core';
import { invalidParameter, refusal } from '../../http/errors.js';
import type { CertificateResult, EmulatedCertificate, EmulatedSite, EmulatorState } from '../../state.js';
import { page } from '../paging.js';
import type { Play } from '../play.js';
import { findSite } from '../sites.js';

const DEFAULT_PAGE_SIZE = 20;

/** A certificate of a site. */
export function findCertificate(id: string, { SiteId }: EmulatedSite, state: EmulatorState): EmulatedCertificate {
  const certificate = state.certificates.get(id);
  if (certificate?.SiteId !== SiteId) throw refusal('Certificate.NotFound');
  return certificate;
}

/** All certificates of a site. */
export const certificatesOf = ({ SiteId }: EmulatedSite, { certificates }: EmulatorState): EmulatedCertificate[] =>
  [...certificates.values()].filter((certificate) => certificate.SiteId === SiteId);

export const GetCertificate: Play<GetCertificateInput> = async ({ input, state, issue }) => {
  const site = findSite(input, state);
  await issue();
  const { Certificate, Result } = findCertificate(input.Id, site, state);
  return { SiteId: site.SiteId, SiteName: site.SiteName, Status: Result.Status, Certificate, Result };
};

export const ListCertificates: Play<ListCertificatesInput> = async ({ input, state, now, issue }) => {
  const site = findSite(input, state);
  await issue();
  const keyword = input.Keyword?.toLowerCase();
  const results = certificatesOf(site, state)
    .map(({ Result }) => Result)
    .filter((result) => keyword === undefined || mentions(result, keyword))
    .filter((result) => !input.ValidOnly || isValid(result, now));
  const { items, counters } = page(results, input, DEFAULT_PAGE_SIZE);
  return { SiteId: site.SiteId, SiteName: site.SiteName, Result: items, ...counters };
};

export const ListCertificatesByRecord: Play<ListCertificatesByRecordInput> = async ({ input, state, now, issue }) => {
  const site = findSite(input, state);
  await issue();
  const results = certificatesOf(site, state)
    .map(({ Result }) => Result)
    .filter((result) => !input.ValidOnly || isValid(result, now));
  const Result = input.RecordName.split(',').map((name) => ofRecord(name.trim(), results, input.Detail ?? false));
  return { SiteId: site.SiteId, SiteName: site.SiteName, Result, TotalCount: Result.length };
};

/** What there is for one record. The counter of applications is misspelt by the service. */
function ofRecord(RecordName: string, results: readonly CertificateResult[], detail: boolean): object {
  const host = toAscii(RecordName);
  if (host === undefined) throw invalidParameter('RecordName');
  const fitting = results.filter((result) =>
    certificateNames(result).some((name) => coverage(name, host) !== undefined),
  );
  const configured = fitting.filter(({ NotAfter }) => NotAfter !== undefined);
  const applying = fitting.filter(({ Status }) => Status === 'Applying');
  const unconfigured = applying.length > 0 ? 'applying' : 'none';
  return {
    RecordName,
    Status: configured.length > 0 ? 'configured' : unconfigured,
    Count: configured.length,
    ApplylingCount: applying.length,
    ...(detail && { Certificates: [...configured, ...applying] }),
  };
}

function mentions({ Name, CommonName, SAN }: CertificateResult, keyword: string): boolean {
  return [Name, CommonName, SAN].some((text) => text.toLowerCase().includes(keyword));
}

function isValid({ NotBefore, NotAfter }: CertificateResult, now: number): boolean {
  if (NotBefore === undefined || NotAfter === undefined) return false;
  return Date.parse(NotBefore) <= now && now <= Date.parse(NotAfter);
}
