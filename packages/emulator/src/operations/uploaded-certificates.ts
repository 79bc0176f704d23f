import type { Int64Input } from '@esakit/core';
import { spacedSeconds } from '../http/dates.js';
import { invalidParameter, refusal } from '../http/errors.js';
import type { EmulatedSite, EmulatorState, UploadedCertificate, UploadedResult } from '../state.js';
import {
  assertPrivateKey,
  describeMaterial,
  type Described,
  type Material,
  readMaterial,
} from './certificates/material.js';
import { page } from './paging.js';
import type { Play } from './play.js';
import { findSite } from './sites.js';

/** The kinds of certificates that are uploaded, and can only be deleted then. */
export type UploadedKind =
  | 'clientCaCertificates'
  | 'originCaCertificates'
  | 'originClientCertificates'
  | 'siteOriginClientCertificates';

/** What makes a kind different from the others. */
interface Rules {
  readonly kind: UploadedKind;
  /** Whether it has to be the certificate of an authority. */
  readonly isAuthority?: boolean;
  /** Whether it is bound to hostnames, which its answers tell. */
  readonly tellsHostnames?: boolean;
  readonly maxPageSize?: number;
}

interface OfSite {
  readonly SiteId: Int64Input;
}

interface OfId extends OfSite {
  readonly Id: string;
}

interface Upload extends OfSite {
  readonly Certificate: string;
  readonly PrivateKey?: string | undefined;
  readonly Name?: string | undefined;
}

interface Pages extends OfSite {
  readonly PageNumber?: number | undefined;
  readonly PageSize?: number | undefined;
}

const DEFAULT_PAGE_SIZE = 20;
const DAY_MS = 24 * 60 * 60 * 1000;
const MAX_HOSTNAMES = 50;

/** The operations of a kind of uploaded certificates. */
export function uploadedCertificates({ kind, isAuthority = false, tellsHostnames = false, maxPageSize }: Rules): {
  readonly upload: Play<Upload>;
  readonly get: Play<OfId>;
  readonly list: Play<Pages>;
  readonly remove: Play<OfId>;
} {
  const told = ({ Result, hostnames = [] }: UploadedCertificate): object =>
    tellsHostnames ? { ...Result, Hostnames: hostnames } : Result;
  return {
    async upload({ input, state, now, newId }) {
      const { SiteId } = findSite(input, state);
      const material = readMaterial(input.Certificate);
      if (input.PrivateKey !== undefined) await assertPrivateKey(input.PrivateKey, material);
      if (isAuthority) assertAuthority(material);
      const said = describeMaterial(material);
      assertNew(said, SiteId, state[kind]);
      const Result: UploadedResult = {
        ...describeUploaded(said),
        Id: newId(kind),
        Name: input.Name || said.CommonName,
        Status: 'OK',
        Type: 'upload',
        CreateTime: spacedSeconds(new Date(now)),
        UpdateTime: spacedSeconds(new Date(now)),
      };
      state[kind].set(Result.Id, { SiteId, Certificate: material.pem, Result });
      return answerOf(Result);
    },
    get({ input, state }) {
      const site = findSite(input, state);
      const certificate = findUploaded(input.Id, kind, site, state);
      const { Certificate, Result } = certificate;
      return { ...idOf(site), Status: Result.Status, Certificate, Result: told(certificate) };
    },
    list({ input, state }) {
      const site = findSite(input, state);
      const all = [...state[kind].values()].filter(({ SiteId }) => SiteId === site.SiteId);
      const { items, counters } = page(all, input, DEFAULT_PAGE_SIZE, maxPageSize);
      return { ...idOf(site), Result: items.map(told), ...counters };
    },
    remove({ input, state }) {
      const site = findSite(input, state);
      findUploaded(input.Id, kind, site, state);
      state[kind].delete(input.Id); // also one that is bound: nothing is documented against it
      return { Id: input.Id, ...idOf(site) };
    },
  };
}

/** An uploaded certificate of a site. */
export function findUploaded(
  id: string,
  kind: UploadedKind,
  { SiteId }: EmulatedSite,
  state: EmulatorState,
): UploadedCertificate {
  const certificate = state[kind].get(id);
  if (certificate?.SiteId !== SiteId) throw refusal('Certificate.NotFound');
  return certificate;
}

/** A list of hostnames of a site, which replaces the one before. */
export function readHostnames(hostnames: readonly string[], { SiteName }: EmulatedSite): string[] {
  if (hostnames.length > MAX_HOSTNAMES) throw invalidParameter('Hostnames', `has more than ${MAX_HOSTNAMES}`);
  return hostnames.map((text, index) => {
    const name = text.trim().toLowerCase();
    if (name === SiteName || name.endsWith(`.${SiteName}`)) return name;
    throw invalidParameter(`Hostnames.${index + 1}`, `is not in the site ${SiteName}`);
  });
}

export const idOf = ({ SiteId, SiteName }: EmulatedSite): Pick<EmulatedSite, 'SiteId' | 'SiteName'> => ({
  SiteId,
  SiteName,
});

/** What these certificates say goes by other names than what edge certificates say. */
export function describeUploaded({ SigAlg, PubAlg, IssuerCN, Issuer, ...said }: Described) {
  return { ...said, Issuer: Issuer || IssuerCN, SignatureAlgorithm: SigAlg, PubkeyAlgorithm: PubAlg };
}

/** What the answer to an upload, or to the issue of a certificate, tells of it. */
export function answerOf(result: UploadedResult): object {
  const { Id, Status, CommonName, Issuer, NotBefore, NotAfter, SerialNumber, FingerprintSha256, SignatureAlgorithm } =
    result;
  // A string here, though it is a number where it is asked for.
  const ValidityDays = String(Math.round((Date.parse(NotAfter) - Date.parse(NotBefore)) / DAY_MS));
  const names = { CommonName, Issuer, SerialNumber, FingerprintSha256, SignatureAlgorithm };
  return { Id, Status, ...names, NotBefore, NotAfter, ValidityDays };
}

function assertAuthority({ leaf: { details } }: Material): void {
  if (!details.basicConstraints?.ca) throw refusal('InvalidSSLPub', 'The certificate is not one of an authority.');
}

function assertNew(
  { FingerprintSha256 }: Described,
  siteId: bigint,
  known: ReadonlyMap<string, UploadedCertificate>,
): void {
  const isThere = [...known.values()].some(
    ({ SiteId, Result }) => SiteId === siteId && Result.FingerprintSha256 === FingerprintSha256,
  );
  if (isThere) throw refusal('Certificate.Duplicated');
}
