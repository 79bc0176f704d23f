import type { Client } from '../../../client/client.js';
import { ParameterError } from '../../../errors.js';
import type { CertificateInfo, SetCertificateInput } from '../../../operations/certificates.js';
import type { CallOptions } from '../../../options/options.js';
import type { Int64Input } from '../../../util/int64.js';
import { toAscii } from '../../hostname.js';
import { choose } from './choose.js';
import { isInSite } from '../facts.js';
import type { CertificateQuota } from '../quota.js';
import { readCertificates } from '../../read-certificates.js';
import { assertRoom } from './room.js';
import { readSite, type SiteOfCertificates } from '../site.js';
import { readStored, type Stored } from './stored.js';
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
  /** Replaces the certificate of `id` also where it is the last one for some of its names. */
  readonly force?: boolean | undefined;
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
 * @throws {DeployError} where the site, or the certificate of `id`, is not there or can't be replaced, or is the last one for
 *   a name that the new one lacks, and where the quota is used up, with the certificates that may go in `full.candidates`.
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
  const certificates = await readCertificates(client, site.siteId, options);
  const wanted = { upload, stored, id: input.id, force: input.force === true, now };
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

/** @throws {ParameterError} where no name belongs to the site; the service would refuse that. */
function checkNames(upload: Upload | undefined, { siteName }: SiteOfCertificates): string[] {
  if (!upload || siteName === undefined) return [];
  const outside = upload.names.filter((name) => !isInSite(name, siteName));
  if (outside.length === upload.names.length) {
    const listed = upload.names.slice(0, 5).join(', ');
    throw new ParameterError(
      `no name of the certificate belongs to the site ${siteName}: it is for ${listed} (that of a custom hostname is set by UpdateCustomHostname)`,
      OPERATION,
    );
  }
  return outside.length === 0 ? [] : [`Not of the site ${siteName}: ${outside.join(', ')}.`];
}
