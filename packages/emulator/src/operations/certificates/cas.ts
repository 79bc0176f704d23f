import type { ListCasCertificatesInput } from '@esakit/core';
import { readCertificates } from '@esakit/core/x509';
import type { CasCertificate } from '../../state.js';
import { page } from '../paging.js';
import type { Play } from '../play.js';

const DEFAULT_PAGE_SIZE = 20;
const MAX_PAGE_SIZE = 1000;

export const ListCasCertificates: Play<ListCasCertificatesInput> = async ({ input, state, issue }) => {
  await issue();
  const keyword = input.SearchKeyword?.toLowerCase() ?? '';
  const found = [...state.casCertificates.values()].filter(({ Name }) => Name.toLowerCase().includes(keyword));
  const { items, counters } = page(found, input, DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE);
  return { Certificates: items.map(listed), ...counters };
};

function listed({ Id, Name, Region, Certificate }: CasCertificate): object {
  if (Certificate === undefined) return { Id, Name, Region };
  const { details } = readCertificates(Certificate, 'ListCasCertificates')[0];
  return {
    Id,
    Name,
    Region,
    CommonName: details.commonName,
    Issuer: details.issuerCommonName,
    Fingerprint: details.fingerprints.sha256,
    NotAfter: String(details.notAfter?.getTime()), // in milliseconds, as a string
  };
}
