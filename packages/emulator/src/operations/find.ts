import { refusal } from '../http/errors.js';
import type { EmulatedCertificate, EmulatedSite } from '../state.js';
import type { OperationContext } from './operation.js';

/** The site named by `SiteId`. */
export function findSite({ parameters, state }: OperationContext): EmulatedSite {
  const id = parameters.int64('SiteId');
  if (id === undefined) throw refusal('MissingSiteId');
  const site = state.sites.get(id);
  if (!site) throw refusal('SiteNotFound');
  return site;
}

/** The certificate of a site named by `Id`. */
export function findCertificate(site: EmulatedSite, id: string, { state }: OperationContext): EmulatedCertificate {
  const certificate = state.certificates.get(id);
  if (certificate?.SiteId !== site.SiteId) throw refusal('Certificate.NotFound');
  return certificate;
}
