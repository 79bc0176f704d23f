import type { Client } from '../../client.js';
import { EsaError, ParameterError } from '../../errors.js';
import { iterate } from '../../iterate.js';
import { type CertificateInfo, ListCasCertificates, type SetCertificateInput } from '../../operations/certificates.js';
import type { CallOptions } from '../../options.js';
import type { Int64Input } from '../../util/int64.js';
import { toAscii } from '../hostname.js';
import { DeployError } from './deploy-error.js';
import { endOf, fingerprintOf, isCustom, isInSite, nameOf, nameSetOf, readFingerprint, typeOf } from './facts.js';
import { planPrune } from './plan-prune.js';
import { type CertificateQuota, readQuota } from './quota.js';
import { readPruneData } from './read-prune-data.js';
import { readCertificatesOf, readSite, type SiteOfCertificates } from './site.js';
import { readUpload, type Upload } from './upload.js';

/** What is to be deployed, and where. */
export interface DeploymentInput {
  /** The site; or else `hostname`. */
  readonly siteId?: Int64Input | undefined;
  /** A host of the site. */
  readonly hostname?: string | undefined;
  /** PEM text of the leaf and its chain, in any order. */
  readonly certificate?: string | undefined;
  /**
   * PEM text of its private key, without a password. It goes to the service and nowhere else. A plan is made without it
   * too; then the key is not checked.
   */
  readonly privateKey?: string | undefined;
  /** What the certificate is called in ESA; its first name by default. */
  readonly name?: string | undefined;
  /** The certificate of the site to replace; by default one with the same names, where there is one. */
  readonly id?: string | undefined;
  /** In place of `certificate` and `privateKey`: one that is in Certificate Management Service. */
  readonly casId?: Int64Input | undefined;
  /** The region it is stored in there; by default the one the service names, else that of the client. */
  readonly casRegion?: string | undefined;
}

/** How to deploy. The other options apply to each request. */
export interface DeploymentOptions extends CallOptions {
  /** The time that decides on validity; now by default. */
  readonly now?: Date | undefined;
}

/** What would be done. It holds no private key. */
export interface DeploymentPlan {
  /** Nothing, because the site has the certificate; replace one in place; or add it beside the others. */
  readonly action: 'none' | 'replace' | 'add';
  readonly siteId: Int64Input;
  readonly siteName: string | undefined;
  /** The certificate that the site has, or that is replaced; undefined for one to add. */
  readonly existing: CertificateInfo | undefined;
  /** SHA-256 of the leaf; undefined for one of Certificate Management Service that can't be looked at there. */
  readonly fingerprint: string | undefined;
  readonly casId: string | undefined;
  /** Empty where they are not known. */
  readonly names: readonly string[];
  readonly notAfter: Date | undefined;
  /** Why this action, and what to know about the certificate. */
  readonly notes: readonly string[];
  /** The quota, where one is to be added. */
  readonly quota: CertificateQuota | undefined;
}

/** A plan, and what is sent for it. */
export interface PreparedDeployment {
  readonly plan: DeploymentPlan;
  readonly request: SetCertificateInput;
}

const OPERATION = 'deployCertificate';
const CAS_PAGE_SIZE = 1000;

/**
 * Finds out what {@link deployCertificate} would do. It reads only.
 *
 * What the service or clients would refuse is found before any request: a key of another certificate or with a password,
 * a certificate that has ended or is not valid yet, a chain that does not link up. Then it goes by what the site has: the
 * same certificate (nothing to do), the one of `id`, or a custom one with the same set of names, which is replaced in
 * place without a gap and without using the quota. Else it is added, if the quota allows.
 *
 * @param options - apply to each request.
 * @throws {ParameterError} for an input that can't be right.
 * @throws {DeployError} where the site, or the certificate of `id`, is not there or can't be replaced, and where the quota
 *   is used up, with the certificates that may go in `full.candidates`.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 * @example
 * ```ts
 * import { createClient } from '@esakit/core';
 * import { planDeployment } from '@esakit/core/lifecycle';
 *
 * declare const certificate: string;
 * declare const privateKey: string;
 * const esa = createClient({ credentials: { accessKeyId: 'yourAccessKeyId', accessKeySecret: 'yourAccessKeySecret' } });
 * const { action, existing, notes } = await planDeployment(esa, { hostname: 'www.example.com', certificate, privateKey });
 * console.log(action, existing?.Id, notes);
 * ```
 */
export async function planDeployment(
  client: Client,
  input: DeploymentInput,
  options: DeploymentOptions = {},
): Promise<DeploymentPlan> {
  return (await prepareDeployment(client, input, options, true)).plan;
}

/** The same, with what is sent; the key may only be missing for a plan. */
export async function prepareDeployment(
  client: Client,
  input: DeploymentInput,
  { now = new Date(), ...options }: DeploymentOptions,
  isPlan = false,
): Promise<PreparedDeployment> {
  checkInput(input);
  const upload =
    input.casId === undefined ? await readUpload(input.certificate, input.privateKey, now, isPlan) : undefined;
  const stored = input.casId === undefined ? undefined : await readStored(client, input, now, options);
  const site = await readSite(client, input, options);
  const notes = [...(upload?.notes ?? []), ...(stored?.notes ?? []), ...checkNames(upload, site)];
  const certificates = await readCertificatesOf(client, site.siteId, options);
  const wanted = { upload, stored, id: input.id };
  const choice = choose(certificates, wanted);
  const quota =
    choice.action === 'add' ? await assertRoom(client, site.siteId, certificates, { now, ...options }) : undefined;
  const isUnknown = quota !== undefined && quota.custom.left === undefined;
  const plan: DeploymentPlan = {
    action: choice.action,
    siteId: site.siteId,
    siteName: site.siteName,
    existing: choice.existing,
    fingerprint: upload?.fingerprint ?? stored?.fingerprint,
    casId: stored?.casId,
    names: upload?.names ?? [],
    notAfter: upload?.notAfter ?? stored?.notAfter,
    notes: [
      ...choice.notes,
      ...notes,
      ...(isUnknown ? [`How much of the quota is left is not known: ${quota.custom.unknown}.`] : []),
    ],
    quota,
  };
  const Name = input.name ?? (choice.existing?.Name?.trim() || upload?.names[0]);
  return { plan, request: toRequest(plan, upload, stored, Name) };
}

function toRequest(
  { action, siteId, existing }: DeploymentPlan,
  upload: Upload | undefined,
  stored: Stored | undefined,
  name: string | undefined,
): SetCertificateInput {
  return {
    SiteId: siteId,
    ...(action === 'replace' && existing?.Id !== undefined && { Id: existing.Id }),
    ...(stored
      ? { Type: 'cas', CasId: stored.casId, Region: stored.region }
      : { Type: 'upload', Certificate: upload?.certificate, PrivateKey: upload?.privateKey, Name: name }),
  };
}

const fail = (message: string): never => {
  throw new ParameterError(message, OPERATION);
};

function checkInput({ siteId, hostname, certificate, privateKey, casId, name, id }: DeploymentInput): void {
  if ((siteId === undefined) === (hostname === undefined)) fail('give either siteId or hostname');
  if (hostname !== undefined && (typeof hostname !== 'string' || toAscii(hostname) === undefined))
    fail('hostname must be a name such as www.example.com, without scheme, port or path');
  if (casId !== undefined && (certificate !== undefined || privateKey !== undefined))
    fail('casId takes the place of certificate and privateKey: give either');
  if (casId !== undefined && !/^[1-9]\d*$/.test(String(casId))) fail('casId must be an id in digits');
  if (name !== undefined && (typeof name !== 'string' || name.trim() === '')) fail('name must be a non-empty string');
  if (id !== undefined && (typeof id !== 'string' || id.trim() === '')) fail('id must be a non-empty string');
}

/** A certificate of Certificate Management Service. */
interface Stored {
  readonly casId: string;
  readonly region: string;
  readonly fingerprint: string | undefined;
  readonly notAfter: Date | undefined;
  readonly notes: readonly string[];
}

async function readStored(
  client: Client,
  { casId = '', casRegion }: DeploymentInput,
  now: Date,
  options: CallOptions,
): Promise<Stored> {
  const id = String(casId);
  const base = { casId: id, fingerprint: undefined, notAfter: undefined };
  const region = casRegion ?? client.region;
  try {
    for await (const one of iterate(client, ListCasCertificates, { PageSize: CAS_PAGE_SIZE }, options)) {
      if (String(one.Id) !== id) continue;
      const end = new Date(Number(one.NotAfter ?? Number.NaN));
      const notAfter = Number.isNaN(end.getTime()) ? undefined : end;
      if (notAfter !== undefined && notAfter < now) {
        const day = notAfter.toISOString().slice(0, 10);
        throw new ParameterError(
          `the certificate ${id} has ended on ${day}: renew it there, and give the new id`,
          OPERATION,
        );
      }
      const fingerprint = readFingerprint(one.Fingerprint);
      return { casId: id, region: casRegion ?? (one.Region?.trim() || region), fingerprint, notAfter, notes: [] };
    }
  } catch (error) {
    if (!(error instanceof EsaError) || error.name !== 'ServiceError') throw error;
    return { ...base, region, notes: [`The certificate can not be looked at where it is stored: ${error.message}.`] };
  }
  throw new DeployError(
    `Certificate Management Service has no certificate ${id} for this account: see ListCasCertificates`,
    'not-found',
  );
}

/** @throws {ParameterError} where no name belongs to the site; the service would refuse that. */
function checkNames(upload: Upload | undefined, { siteName }: SiteOfCertificates): string[] {
  if (!upload || siteName === undefined) return [];
  const outside = upload.names.filter((name) => !isInSite(name, siteName));
  if (outside.length === upload.names.length) {
    const listed = upload.names.slice(0, 5).join(', ');
    throw new ParameterError(
      `no name of the certificate belongs to the site ${siteName}: it is for ${listed}`,
      OPERATION,
    );
  }
  return outside.length === 0 ? [] : [`Not of the site ${siteName}: ${outside.join(', ')}.`];
}

interface Choice {
  readonly action: DeploymentPlan['action'];
  readonly existing: CertificateInfo | undefined;
  readonly notes: readonly string[];
}

interface Wanted {
  readonly upload: Upload | undefined;
  readonly stored: Stored | undefined;
  readonly id: string | undefined;
}

function choose(certificates: readonly CertificateInfo[], { upload, stored, id }: Wanted): Choice {
  const same = certificates.find((one) => isSame(one, upload?.fingerprint ?? stored?.fingerprint, stored?.casId));
  if (same) {
    const other = id !== undefined && same.Id !== id ? `; ${id} stays as it is` : '';
    return { action: 'none', existing: same, notes: [`The site has this certificate: ${nameOf(same)}${other}.`] };
  }
  if (id !== undefined) return { action: 'replace', existing: replaceable(certificates, id), notes: [] };
  if (!upload) {
    return {
      action: 'add',
      existing: undefined,
      notes: ['Its names are not known here, so none is replaced: give the id of the one that it follows.'],
    };
  }
  const [best, ...others] = certificates
    .filter((one) => isCustom(one) && one.Id && nameSetOf(one) === upload.nameSet)
    .toSorted((a, b) => (endOf(b) ?? 0) - (endOf(a) ?? 0) || ((a.Id ?? '') < (b.Id ?? '') ? -1 : 1));
  if (!best) return { action: 'add', existing: undefined, notes: ['No custom certificate of the site has its names.'] };
  const isLater = (endOf(best) ?? 0) > upload.notAfter.getTime();
  return {
    action: 'replace',
    existing: best,
    notes: [
      `${nameOf(best)} has the same names.`,
      ...(isLater ? [`Warning: the one that is replaced ends later, on ${best.NotAfter}.`] : []),
      ...(others.length > 0
        ? [`So have ${others.map(nameOf).join(', ')}: of these, the one that ends last is replaced.`]
        : []),
    ],
  };
}

/** Whether a custom certificate of the site is the one to deploy. */
export function isSame(one: CertificateInfo, fingerprint: string | undefined, casId: string | undefined): boolean {
  if (!isCustom(one)) return false;
  if (casId !== undefined && typeOf(one) === 'cas' && one.CasId?.trim() === casId) return true;
  return fingerprint !== undefined && fingerprintOf(one) === fingerprint;
}

/** @throws {DeployError} where there is none of this id, or one that the service does not replace. */
function replaceable(certificates: readonly CertificateInfo[], id: string): CertificateInfo {
  const found = certificates.find(({ Id }) => Id === id);
  if (!found) {
    const ids = certificates.filter(isCustom).map(nameOf).slice(0, 10).join(', ');
    throw new DeployError(`the site has no certificate ${id}; of its own it has ${ids || 'none'}`, 'not-found');
  }
  if (!isCustom(found)) {
    throw new DeployError(
      `${nameOf(found)} is of the type ${typeOf(found) || 'unknown'}, which can't be replaced: leave out the id to add the certificate beside it`,
      'not-replaceable',
    );
  }
  return found;
}

/** @throws {DeployError} where the quota is known to be used up. */
async function assertRoom(
  client: Client,
  siteId: Int64Input,
  certificates: readonly CertificateInfo[],
  options: DeploymentOptions,
): Promise<CertificateQuota> {
  const { now: _now, ...call } = options;
  const quota = await readQuota(client, siteId, certificates, call);
  const { limit, used = quota.counted.length } = quota.custom;
  if (limit === undefined || used < limit) return quota;
  throw await quotaFull(client, siteId, quota, options);
}

/** That the quota is used up, with what may go. Nothing is deleted. */
export async function quotaFull(
  client: Client,
  siteId: Int64Input,
  quota: CertificateQuota,
  options: DeploymentOptions,
  cause?: EsaError,
): Promise<DeployError> {
  const { delete: candidates } = planPrune(await readPruneData(client, { siteId }, options));
  const { limit, used } = quota.custom;
  const use = limit === undefined || used === undefined ? 'is used up' : `is used up (${used} of ${limit})`;
  const listed = candidates.map(({ certificate }) => nameOf(certificate)).join(', ');
  const advice = listed
    ? `delete what is not needed, such as ${listed}`
    : 'none of the site may go without harm: replace one by its id, look at the other sites of the plan, or take a larger plan';
  return new DeployError(`the plan's quota of custom certificates ${use}: ${advice}`, 'quota', {
    full: { quota, candidates },
    requestId: cause?.requestId,
    status: cause?.status,
    attempts: cause?.attempts ?? 0,
    cause,
  });
}
