import type { ListClientCaCertificatesInput } from '@esakit/core/operations/client-certificates';
import { page } from './paging.js';
import type { Play } from './play.js';
import { findSite } from './sites.js';

const DEFAULT_PAGE_SIZE = 20;
const MAX_PAGE_SIZE = 100;

/** No site here has a client CA. */
export const ListClientCaCertificates: Play<ListClientCaCertificatesInput> = ({ input, state }) => {
  const { SiteId, SiteName } = findSite(input, state);
  const { items, counters } = page<never>([], input, DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE);
  return { SiteId, SiteName, Result: items, ...counters };
};
