import { certificateNames, coverage, toAscii } from '@esakit/core';
import type { ApplyCustomHostnameCertificateInput, Int64Input } from '@esakit/core';
import type {
  CreateCustomHostnameInput,
  DeleteCustomHostnameInput,
  UpdateCustomHostnameInput,
  VerifyCustomHostnameInput,
} from '@esakit/core/operations/custom-hostnames';
import { spacedSeconds } from '../../http/dates.js';
import { invalidParameter, refusal } from '../../http/errors.js';
import type { CertificateResult, EmulatedCustomHostname, EmulatedSite, EmulatorState } from '../../state.js';
import { startApplication } from '../certificates/applying.js';
import { describeMaterial } from '../certificates/material.js';
import { certificatesOf } from '../certificates/reading.js';
import { readGiven } from '../certificates/setting.js';
import { statusByDates } from '../certificates/status.js';
import { isPublished } from '../certificates/validation.js';
import { assertOnline, assertQuota } from '../plans.js';
import type { Play, PlayedCall } from '../play.js';
import { findRecord } from '../records/reading.js';
import { findSite } from '../sites.js';
import { findCustomHostname } from './reading.js';

const AUTHORITY = 'lets_encrypt';

export const CreateCustomHostname: Play<CreateCustomHostnameInput> = async (call) => {
  const { input, state, now, newNumber } = call;
  const site = findSite(input, state);
  assertOnline(site, state);
  const Hostname = readHostname(input.Hostname);
  const isThere = [...state.customHostnames.values()].some((one) => one.Hostname === Hostname);
  if (isThere) throw refusal('CustomHostname.Duplicated');
  const time = spacedSeconds(new Date(now));
  const HostnameId = newNumber();
  const hostname: EmulatedCustomHostname = {
    SiteId: site.SiteId,
    HostnameId,
    Hostname,
    RecordId: readRecord(input.RecordId, site, state),
    Status: 'pending',
    SslFlag: readFlag(input.SslFlag),
    VerifyHost: `_esaauth.${Hostname}`,
    VerifyCode: `verify-${HostnameId}`,
    CreateTime: time,
    UpdateTime: time,
  };
  if (hostname.SslFlag === 'on') await giveCertificate(hostname, input, site, call);
  state.customHostnames.set(HostnameId, hostname);
  return { HostnameId, Hostname };
};

export const UpdateCustomHostname: Play<UpdateCustomHostnameInput> = async (call) => {
  const { input, state, now } = call;
  const known = findCustomHostname(input, state);
  const site = findSite(known, state);
  assertOnline(site, state);
  const hostname = { ...known, UpdateTime: spacedSeconds(new Date(now)) };
  if (input.RecordId !== undefined) hostname.RecordId = readRecord(input.RecordId, site, state);
  if (input.SslFlag !== undefined) hostname.SslFlag = readFlag(input.SslFlag);
  if (input.CertType !== undefined) await giveCertificate(hostname, input, site, call);
  if (hostname.CertId !== known.CertId) dropCertificate(known, state);
  state.customHostnames.set(known.HostnameId, hostname);
  return {};
};

export const DeleteCustomHostname: Play<DeleteCustomHostnameInput> = ({ input, state }) => {
  const hostname = findCustomHostname(input, state);
  dropCertificate(hostname, state);
  state.customHostnames.delete(hostname.HostnameId);
  return {};
};

export const VerifyCustomHostname: Play<VerifyCustomHostnameInput> = async ({ input, state, settings }) => {
  const hostname = findCustomHostname(input, state);
  const { VerifyHost: Key, VerifyCode: Value } = hostname;
  const record = { Id: '', Type: 'DNS', Key, Value, Status: 'pending' } as const;
  const Passed = await isPublished(record, findSite(hostname, state), state, settings.validation);
  if (Passed) hostname.Status = 'active';
  return { Passed };
};

/** Applies again for the free certificate, which is allowed once there is none that lasts. */
export const ApplyCustomHostnameCertificate: Play<ApplyCustomHostnameCertificateInput> = (call) => {
  const { input, state } = call;
  const hostname = findCustomHostname(input, state);
  const site = findSite(hostname, state);
  assertOnline(site, state);
  const { Status } = (hostname.CertId && state.certificates.get(hostname.CertId)?.Result) || {};
  const isDue = Status === undefined || AGAIN.has(Status);
  if (hostname.CertType !== 'free' || !isDue) throw refusal('ApplyCertificateNotAllowed');
  const before = { ...hostname };
  applyFor(hostname, site, call);
  dropCertificate(before, state);
  return {};
};

const AGAIN: ReadonlySet<string> = new Set(['ApplyFailed', 'Canceled', 'Expiring', 'Expired']);

function readHostname(text: string): string {
  const name = toAscii(text);
  if (name === undefined || !name.includes('.') || name.includes('*')) throw invalidParameter('Hostname');
  return name;
}

function readFlag(text: string): string {
  if (text !== 'on' && text !== 'off') throw invalidParameter('SslFlag');
  return text;
}

function readRecord(id: Int64Input, site: EmulatedSite, state: EmulatorState): bigint {
  const { record } = findRecord(id, state);
  if (record.SiteId !== site.SiteId) throw refusal('Record.NotFound');
  return record.RecordId;
}

/** The parameters of a certificate, which are the same for a new hostname and an old one. */
type CertificateInput = Pick<
  UpdateCustomHostnameInput,
  'CertType' | 'CasId' | 'CasRegion' | 'Certificate' | 'PrivateKey'
>;

/** Puts the certificate of a hostname into the list of the site, or finds it there. */
async function giveCertificate(
  hostname: EmulatedCustomHostname,
  { CertType = '', CasId, CasRegion, Certificate, PrivateKey }: CertificateInput,
  site: EmulatedSite,
  call: PlayedCall<unknown>,
): Promise<void> {
  const { state, now, issue, newId, settings } = call;
  if (CertType === 'free') return applyFor(hostname, site, call);
  if (CertType !== 'upload' && CertType !== 'cas') throw invalidParameter('CertType');
  await issue();
  const given = { Type: CertType, CasId, Region: CasRegion, Certificate, PrivateKey };
  const { material, own } = await readGiven(given, state, settings.region);
  const described = describeMaterial(material);
  if (!certificateNames(described).some((name) => coverage(name, hostname.Hostname) !== undefined)) {
    throw refusal('CertificateDomainNotMatchSite', 'The certificate does not cover the custom hostname.');
  }
  const same = certificatesOf(site, state).find(
    ({ Result }) => Result.FingerprintSha256 === described.FingerprintSha256,
  );
  if (!same && !isOwn(hostname, state)) assertQuota('customHttpCert', 1, site, state);
  const time = spacedSeconds(new Date(now));
  const Result: CertificateResult = {
    Id: newId('certificate'),
    Name: hostname.Hostname,
    Status: statusByDates(described.NotAfter, now),
    ...own,
    ...described,
    CreateTime: time,
    UpdateTime: time,
  };
  if (!same) {
    const entry = { SiteId: site.SiteId, Certificate: material.pem, Result, isOfHostname: true };
    state.certificates.set(Result.Id, entry);
  }
  hostname.CertType = CertType;
  hostname.CertId = same?.Result.Id ?? Result.Id;
  return undefined;
}

function applyFor(hostname: EmulatedCustomHostname, site: EmulatedSite, call: PlayedCall<unknown>): void {
  assertQuota('free_cert', isOwn(hostname, call.state) ? 0 : 1, site, call.state);
  // The domain's DNS is the customer's, so the edge or its owner has to prove it, as for a site connected by CNAME.
  const certificate = startApplication(hostname.Hostname, AUTHORITY, site, call);
  certificate.isOfHostname = true;
  hostname.CertType = 'free';
  hostname.CertId = certificate.Result.Id;
}

const isOwn = ({ CertId }: EmulatedCustomHostname, { certificates }: EmulatorState): boolean =>
  CertId !== undefined && certificates.get(CertId)?.isOfHostname === true;

function dropCertificate(hostname: EmulatedCustomHostname, state: EmulatorState): void {
  const { CertId, HostnameId } = hostname;
  const isShared = [...state.customHostnames.values()].some(
    (one) => one.HostnameId !== HostnameId && one.CertId === CertId,
  );
  if (CertId !== undefined && isOwn(hostname, state) && !isShared) state.certificates.delete(CertId);
}
