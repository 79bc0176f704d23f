import { certificateNames, type DeleteCertificateInput, type SetCertificateInput } from '@esakit/core';
import { spacedSeconds } from '../../http/dates.js';
import { invalidParameter, refusal } from '../../http/errors.js';
import type { CertificateResult, EmulatedCertificate, EmulatedSite, EmulatorState } from '../../state.js';
import { findKeylessServer } from '../keyless-servers.js';
import { assertOnline, assertQuota } from '../plans.js';
import type { Play } from '../play.js';
import { findSite } from '../sites.js';
import { assertPrivateKey, describeMaterial, type Described, type Material, readMaterial } from './material.js';
import { certificatesOf, findCertificate } from './reading.js';
import { statusByDates } from './status.js';

/** What is given with a certificate, of whatever kind. */
export type GivenInput = Pick<
  SetCertificateInput,
  'Type' | 'Name' | 'Certificate' | 'PrivateKey' | 'CasId' | 'Region' | 'KeyServerId'
>;

/** What comes of the parameters that a type of certificate has of its own. */
interface Given {
  readonly material: Material;
  /** In Certificate Management Service, or of the one to upload; missing where none was given. */
  readonly name?: string | undefined;
  readonly own: Pick<CertificateResult, 'Type' | 'Region' | 'CasId' | 'KeyServerId'>;
}

export const SetCertificate: Play<SetCertificateInput> = async ({ input, state, now, issue, newId, settings }) => {
  const site = findSite(input, state);
  assertOnline(site, state);
  await issue();
  const old = input.Id ? findCertificate(input.Id, site, state) : undefined;
  if (old?.Result.Type === 'free') {
    throw refusal('Certificate.StatusError', 'The free certificate can not be replaced.');
  }
  const { material, name, own } = await readGiven(input, state, settings.region);
  if (own.KeyServerId !== undefined) findKeylessServer(own.KeyServerId, site, state);
  const described = describeMaterial(material);
  assertNames(described, site);
  assertNew(described, own, site, state);
  if (!old) assertQuota('customHttpCert', 1, site, state);
  const time = spacedSeconds(new Date(now));
  const Id = old?.Result.Id ?? newId('certificate');
  const Result: CertificateResult = {
    Id,
    Name: name || old?.Result.Name || described.CommonName,
    Status: statusByDates(described.NotAfter, now),
    ...own,
    ...described,
    CreateTime: old?.Result.CreateTime ?? time,
    UpdateTime: time,
  };
  const certificate: EmulatedCertificate = { SiteId: site.SiteId, Certificate: material.pem, Result };
  state.certificates.set(Id, certificate); // one that is replaced keeps its place in the list
  return settings.variants.setCertificateId === false ? {} : { Id };
};

export const DeleteCertificate: Play<DeleteCertificateInput> = ({ input, state }) => {
  const site = findSite(input, state);
  findCertificate(input.Id, site, state);
  state.certificates.delete(input.Id);
  return { Id: input.Id, SiteId: site.SiteId, SiteName: site.SiteName };
};

/** What a certificate that is uploaded, stored or keyless consists of. */
export async function readGiven(input: GivenInput, state: EmulatorState, region: string): Promise<Given> {
  switch (input.Type) {
    case 'cas': {
      const { material, name, id } = findInCas(input, state);
      return { material, name, own: { Type: 'cas', Region: required(input, 'Region'), CasId: id } };
    }
    case 'upload': {
      const material = readMaterial(required(input, 'Certificate'));
      await assertPrivateKey(required(input, 'PrivateKey'), material);
      return { material, name: input.Name, own: { Type: 'upload', Region: region } };
    }
    case 'keyless': {
      const KeyServerId = required(input, 'KeyServerId');
      const material = readMaterial(required(input, 'Certificate'));
      return { material, name: input.Name, own: { Type: 'keyless', Region: region, KeyServerId } };
    }
    default:
      throw invalidParameter('Type');
  }
}

function findInCas(input: GivenInput, { casCertificates }: EmulatorState) {
  const id = required(input, 'CasId');
  const region = required(input, 'Region');
  const found = casCertificates.get(BigInt(id));
  if (found?.Certificate === undefined || found.Region !== region) throw refusal('InvalidCertificate.NotFound');
  return { material: readMaterial(found.Certificate), name: input.Name || found.Name, id: String(id) };
}

/** A parameter that the type of certificate needs. */
function required<Name extends keyof GivenInput>(input: GivenInput, name: Name): NonNullable<GivenInput[Name]> {
  const value = input[name];
  if (value === undefined || value === '') {
    throw refusal('MissingParameter', `The parameter ${name} is required for a certificate of type ${input.Type}.`);
  }
  return value;
}

/** One name at least has to be that of the site, or below it. */
function assertNames(described: Described, { SiteName }: EmulatedSite): void {
  const belongs = certificateNames(described).some((name) => name === SiteName || name.endsWith(`.${SiteName}`));
  if (!belongs) throw refusal('CertificateDomainNotMatchSite');
}

/** A site takes the same certificate, or the same entry of Certificate Management Service, once. */
function assertNew(
  { FingerprintSha256 }: Described,
  { CasId }: Given['own'],
  site: EmulatedSite,
  state: EmulatorState,
): void {
  const known = certificatesOf(site, state).some(
    ({ Result }) => Result.FingerprintSha256 === FingerprintSha256 || (CasId !== undefined && Result.CasId === CasId),
  );
  if (known) throw refusal('Certificate.Duplicated');
}
