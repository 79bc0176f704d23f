import type { Int64Input } from '@esakit/core';
import type { GetCustomHostnameInput, ListCustomHostnamesInput } from '@esakit/core/operations/custom-hostnames';
import { refusal } from '../../http/errors.js';
import type { EmulatedCustomHostname, EmulatorState } from '../../state.js';
import { matchName } from '../match-name.js';
import { page } from '../paging.js';
import type { Play } from '../play.js';
import { findSite } from '../sites.js';

const DEFAULT_PAGE_SIZE = 100;

/** A custom hostname; its id says of which site. */
export function findCustomHostname(
  { HostnameId }: { readonly HostnameId: Int64Input },
  { customHostnames }: EmulatorState,
): EmulatedCustomHostname {
  const found = customHostnames.get(BigInt(HostnameId));
  if (!found) throw refusal('CustomHostname.NotFound');
  return found;
}

/** What a site has, with its certificate. The private key, which the service tells too, is not kept here. */
export const GetCustomHostname: Play<GetCustomHostnameInput> = async ({ input, state, issue }) => {
  await issue();
  const hostname = findCustomHostname(input, state);
  const { CertId } = hostname;
  const certificate = CertId === undefined ? undefined : state.certificates.get(CertId);
  const { CasId } = certificate?.Result ?? {};
  return {
    CustomHostnameModel: {
      ...told(hostname, state),
      ...(CertId !== undefined && { CertId }),
      ...(CasId !== undefined && { CasId: BigInt(CasId) }),
      ...(certificate?.Certificate !== undefined && { Certificate: certificate.Certificate }),
    },
  };
};

export const ListCustomHostnames: Play<ListCustomHostnamesInput> = async ({ input, state, issue }) => {
  await issue();
  const site = findSite(input, state);
  const matches = matchName(input.Hostname, input.NameMatchType, 'NameMatchType');
  const found = [...state.customHostnames.values()]
    .filter(({ SiteId, Hostname }) => SiteId === site.SiteId && matches(Hostname))
    .filter(({ Status }) => input.Status === undefined || Status === input.Status)
    .filter(({ RecordId }) => input.RecordId === undefined || RecordId === BigInt(input.RecordId));
  const { items, counters } = page(found, input, DEFAULT_PAGE_SIZE);
  return { Hostnames: items.map((one) => told(one, state)), ...counters };
};

/** Lists say less than `GetCustomHostname`: not which certificate it is. */
function told({ CertId, ...hostname }: EmulatedCustomHostname, state: EmulatorState): object {
  const { DCV = [], ...result } = (CertId !== undefined && state.certificates.get(CertId)?.Result) || {};
  const step = (type: string) => DCV.find(({ Type }) => Type === type);
  const [txt, http] = [step('DNS'), step('HTTP')];
  return {
    ...hostname,
    SiteName: state.sites.get(hostname.SiteId)?.SiteName,
    RecordName: state.records.get(hostname.RecordId)?.RecordName,
    ...('Status' in result && { CertStatus: STATUSES[result.Status] ?? result.Status, CertNotAfter: result.NotAfter }),
    ...('ApplyCode' in result && { CertApplyCode: result.ApplyCode, CertApplyMessage: result.ApplyMessage }),
    ...(txt && { CertTxtKey: txt.Key, CertTxtValue: txt.Value }),
    ...(http && { CertHttpKey: http.Key, CertHttpValue: http.Value }),
  };
}

/** Statuses of certificates that go by another word here. */
const STATUSES: Readonly<Record<string, string>> = { Issued: 'OK', Canceled: 'ApplyFailed' };
