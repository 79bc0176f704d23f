import type { Client } from '../client/client.js';
import { iterate } from '../client/iterate.js';
import { type CertificateInfo, ListCertificates } from '../operations/certificates.js';
import type { CallOptions } from '../options/options.js';
import type { Int64Input } from '../util/int64.js';

/** Certificates on a page: few requests, and a size that the service takes. */
const PAGE_SIZE = 100;

/** All certificates of a site. */
export async function readCertificates(
  client: Client,
  siteId: Int64Input,
  options?: CallOptions,
): Promise<CertificateInfo[]> {
  const found: CertificateInfo[] = [];
  for await (const one of iterate(client, ListCertificates, { SiteId: siteId, PageSize: PAGE_SIZE }, options))
    found.push(one);
  return found;
}
