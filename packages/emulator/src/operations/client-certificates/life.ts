import type { Int64Input } from '@esakit/core';
import type {
  GetClientCertificateInput,
  ListClientCertificatesInput,
} from '@esakit/core/operations/client-certificates';
import { spacedSeconds } from '../../http/dates.js';
import { refusal } from '../../http/errors.js';
import type { EmulatedSite, EmulatorState, ClientCertificate } from '../../state.js';
import { page } from '../paging.js';
import type { Play } from '../play.js';
import { findSite } from '../sites.js';
import { idOf } from '../uploaded-certificates.js';

interface OfId {
  readonly SiteId: Int64Input;
  readonly Id: string;
}

const DEFAULT_PAGE_SIZE = 20;

export const GetClientCertificate: Play<GetClientCertificateInput> = ({ input, state }) => {
  const site = findSite(input, state);
  const { Certificate, Result } = find(input.Id, site, state);
  return { ...idOf(site), Status: Result.Status, Certificate, Result };
};

export const ListClientCertificates: Play<ListClientCertificatesInput> = ({ input, state }) => {
  const site = findSite(input, state);
  const all = [...state.clientCertificates.values()].filter(({ SiteId }) => SiteId === site.SiteId);
  const { items, counters } = page(all, input, DEFAULT_PAGE_SIZE);
  return { ...idOf(site), Result: items.map(({ Result }) => Result), ...counters };
};

export const RevokeClientCertificate: Play<OfId> = change('active', 'revoked');

export const ActivateClientCertificate: Play<OfId> = change('revoked', 'active');

/** Only a revoked one can be deleted. */
export const DeleteClientCertificate: Play<OfId> = ({ input, state }) => {
  const site = findSite(input, state);
  assertStatus('revoked', find(input.Id, site, state));
  state.clientCertificates.delete(input.Id);
  return { Id: input.Id, ...idOf(site) };
};

function change(from: string, to: string): Play<OfId> {
  return ({ input, state, now }) => {
    const site = findSite(input, state);
    const certificate = find(input.Id, site, state);
    assertStatus(from, certificate);
    Object.assign(certificate.Result, { Status: to, UpdateTime: spacedSeconds(new Date(now)) });
    return { Id: input.Id, ...idOf(site) };
  };
}

function find(id: string, { SiteId }: EmulatedSite, { clientCertificates }: EmulatorState): ClientCertificate {
  const certificate = clientCertificates.get(id);
  if (certificate?.SiteId !== SiteId) throw refusal('Certificate.NotFound');
  return certificate;
}

function assertStatus(wanted: string, { Result: { Status } }: ClientCertificate): void {
  if (Status === wanted) return;
  throw refusal('Certificate.StatusError', `The certificate is ${Status}; this operation is for a ${wanted} one.`);
}
