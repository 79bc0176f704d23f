import { type ApplyCertificateInput, type GetDcvDelegationInput, toAscii } from '@esakit/core';
import { sha256Hex } from '../../auth/digest.js';
import { spacedSeconds } from '../../http/dates.js';
import { invalidParameter, refusal } from '../../http/errors.js';
import type { EmulatedCertificate, EmulatedSite } from '../../state.js';
import { assertOnline, assertQuota } from '../plans.js';
import type { Play, PlayedCall } from '../play.js';
import { findSite } from '../sites.js';
import { delegationOf } from './validation.js';

const AUTHORITIES: ReadonlySet<string> = new Set(['lets_encrypt', 'digicert_single', 'digicert_wildcard']);

export const ApplyCertificate: Play<ApplyCertificateInput> = (call) => {
  const { input, state } = call;
  const site = findSite(input, state);
  assertOnline(site, state);
  const { Type = 'lets_encrypt' } = input;
  if (!AUTHORITIES.has(Type)) throw invalidParameter('Type');
  const domains = [...new Set(input.Domains.split(',').map(readDomain))];
  for (const domain of domains) assertAllowed(domain, Type, site);
  assertQuota('free_cert', domains.length, site, state);
  // One certificate for each domain, not one for all of them.
  const Result = domains.map((Domain) => {
    const { Id, Status } = startApplication(Domain, Type, site, call).Result;
    return { Domain, Id, Status };
  });
  return { SiteName: site.SiteName, Result, TotalCount: Result.length };
};

export const GetDcvDelegation: Play<GetDcvDelegationInput> = ({ input, state }) => {
  const site = findSite(input, state);
  return { SiteId: site.SiteId, SiteName: site.SiteName, DelegationDomain: delegationOf(site) };
};

/** Puts an application for the free certificate of a domain into the state. */
export function startApplication(
  domain: string,
  authority: string,
  { SiteId }: EmulatedSite,
  { state, now, newId, settings: { region, delays, validation } }: PlayedCall<unknown>,
): EmulatedCertificate {
  const Id = newId('certificate');
  const time = spacedSeconds(new Date(now));
  const certificate: EmulatedCertificate = {
    SiteId,
    Result: {
      Id,
      Name: domain,
      Region: region,
      Status: 'Applying',
      Type: 'free',
      CommonName: domain,
      SAN: domain,
      CreateTime: time,
      UpdateTime: time,
    },
    application: {
      authority,
      outcome: validation.outcome?.({ SiteId, Domain: domain, Type: authority }) ?? 'validate',
      validatesFrom: now + delays.validation,
      token: token(`token ${Id}`),
      proof: token(`proof ${Id}`),
    },
  };
  state.certificates.set(Id, certificate);
  return certificate;
}

function readDomain(text: string): string {
  const domain = toAscii(text);
  if (domain === undefined || domain.lastIndexOf('*') > 0 || /^\*(?!\.)/.test(domain))
    throw invalidParameter('Domains');
  return domain;
}

function assertAllowed(domain: string, authority: string, { SiteName, Status }: EmulatedSite): void {
  const host = domain.replace(/^\*\./, '');
  if (host !== SiteName && !host.endsWith(`.${SiteName}`)) throw refusal('CertificateDomainNotMatchSite');
  const isWildcard = host !== domain;
  const suits = authority === 'lets_encrypt' || (authority === 'digicert_wildcard') === isWildcard;
  if (!suits || Status === 'offline') throw refusal('ApplyCertificateNotAllowed');
}

/** 32 bytes in base64url, as ACME has them (RFC 8555, 8.1). */
function token(text: string): string {
  const bytes = (sha256Hex(text).match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
