import type {
  GetClientCaCertificateHostnamesInput,
  SetClientCaCertificateHostnamesInput,
} from '@esakit/core/operations/client-certificates';
import type { Play } from '../play.js';
import { findSite } from '../sites.js';
import { findUploaded, idOf, readHostnames, uploadedCertificates } from '../uploaded-certificates.js';

const authorities = uploadedCertificates({ kind: 'clientCaCertificates', isAuthority: true, maxPageSize: 100 });

/** Binds an uploaded authority to hostnames, or ESA's own where no id is given. */
const setHostnames: Play<SetClientCaCertificateHostnamesInput> = ({ input, state }) => {
  const site = findSite(input, state);
  const Hostnames = readHostnames(input.Hostnames, site);
  if (input.Id) findUploaded(input.Id, 'clientCaCertificates', site, state).hostnames = Hostnames;
  else state.clientHostnames.set(site.SiteId, Hostnames);
  return { ...(input.Id && { Id: input.Id }), ...idOf(site), Hostnames };
};

const getHostnames: Play<GetClientCaCertificateHostnamesInput> = ({ input, state }) => {
  const site = findSite(input, state);
  const Hostnames = input.Id
    ? findUploaded(input.Id, 'clientCaCertificates', site, state).hostnames
    : state.clientHostnames.get(site.SiteId);
  return { ...(input.Id && { Id: input.Id }), ...idOf(site), Hostnames: Hostnames ?? [] };
};

/** The operations of authorities that clients are checked with. */
export const clientAuthorities: Readonly<Record<string, Play<never>>> = {
  UploadClientCaCertificate: authorities.upload,
  GetClientCaCertificate: authorities.get,
  ListClientCaCertificates: authorities.list,
  DeleteClientCaCertificate: authorities.remove,
  SetClientCaCertificateHostnames: setHostnames,
  GetClientCaCertificateHostnames: getHostnames,
  // The older names; these too are about authorities.
  SetClientCertificateHostnames: setHostnames,
  GetClientCertificateHostnames: getHostnames,
};
