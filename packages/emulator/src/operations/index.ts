import { GetCertificate } from './get-certificate.js';
import { GetSite } from './get-site.js';
import { ListCertificates } from './list-certificates.js';
import { ListSites } from './list-sites.js';
import type { Operation } from './operation.js';

/** The version of the API the operations are of. */
export const API_VERSION = '2024-09-10';

/** Every operation the emulator knows, by its action. */
export const operations: ReadonlyMap<string, Operation> = new Map(
  Object.entries({ GetCertificate, GetSite, ListCertificates, ListSites }),
);
