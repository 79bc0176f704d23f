import type {
  GetOriginClientCertificateHostnamesInput,
  SetOriginClientCertificateHostnamesInput,
} from '@esakit/core/operations/origin-certificates';
import type { Play } from './play.js';
import { findSite } from './sites.js';
import { findUploaded, idOf, readHostnames, uploadedCertificates } from './uploaded-certificates.js';

const authorities = uploadedCertificates({ kind: 'originCaCertificates' });
const ofHostnames = uploadedCertificates({ kind: 'originClientCertificates', tellsHostnames: true });
const ofSite = uploadedCertificates({ kind: 'siteOriginClientCertificates' });

/** The operations of what the edge shows to origins, and trusts of them. */
export const originCertificates: Readonly<Record<string, Play<never>>> = {
  UploadOriginCaCertificate: authorities.upload,
  GetOriginCaCertificate: authorities.get,
  ListOriginCaCertificates: authorities.list,
  DeleteOriginCaCertificate: authorities.remove,
  UploadOriginClientCertificate: ofHostnames.upload,
  GetOriginClientCertificate: ofHostnames.get,
  ListOriginClientCertificates: ofHostnames.list,
  DeleteOriginClientCertificate: ofHostnames.remove,
  UploadSiteOriginClientCertificate: ofSite.upload,
  GetSiteOriginClientCertificate: ofSite.get,
  ListSiteOriginClientCertificates: ofSite.list,
  DeleteSiteOriginClientCertificate: ofSite.remove,

  SetOriginClientCertificateHostnames: (({ input, state }) => {
    const site = findSite(input, state);
    const certificate = findUploaded(input.Id, 'originClientCertificates', site, state);
    certificate.hostnames = readHostnames(input.Hostnames, site);
    return { Id: input.Id, ...idOf(site), Hostnames: certificate.hostnames };
  }) satisfies Play<SetOriginClientCertificateHostnamesInput>,

  GetOriginClientCertificateHostnames: (({ input, state }) => {
    const site = findSite(input, state);
    const { hostnames = [] } = findUploaded(input.Id, 'originClientCertificates', site, state);
    return { Id: input.Id, ...idOf(site), Hostnames: hostnames };
  }) satisfies Play<GetOriginClientCertificateHostnamesInput>,
};
