import { ParameterError } from '@esakit/core';
import { type Bytes, readCertificateRequest, verifySignature } from '@esakit/core/x509';
import type { CreateClientCertificateInput } from '@esakit/core/operations/client-certificates';
import { sha256Hex } from '../../auth/digest.js';
import { spacedSeconds } from '../../http/dates.js';
import { invalidParameter, refusal } from '../../http/errors.js';
import { COMMON_NAME } from '../../issuing/authority.js';
import type { ClientAuthority } from '../../issuing/plan.js';
import { generateClientKeys } from '../../issuing/client.js';
import { writeName } from '../../issuing/write-certificate.js';
import type { ClientCertificateResult, EmulatorState } from '../../state.js';
import { describeMaterial, readMaterial } from '../certificates/material.js';
import type { Play } from '../play.js';
import { findSite } from '../sites.js';
import { answerOf, describeUploaded } from '../uploaded-certificates.js';

/** What a certificate is for, and the private key where ESA made it. */
interface Wanted {
  readonly subject: Bytes;
  readonly spki: Bytes;
  readonly privateKey?: string;
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** Nothing is published; dates end somewhere. */
const MAX_DAYS = 36_500;

export const CreateClientCertificate: Play<CreateClientCertificateInput> = async (call) => {
  const { input, state, now, issue, newId } = call;
  const site = findSite(input, state);
  const days = Number(input.ValidityDays);
  if (days < 1 || days > MAX_DAYS) throw invalidParameter('ValidityDays');
  const { subject, spki, privateKey } = input.CSR
    ? await readRequest(input.CSR)
    : await makeKeys(input.PkeyType, site.SiteName);
  const authority = await (await issue()).clientAuthority();
  const CACertificateId = rememberAuthority(authority, state);
  const Id = newId('client certificate');
  const pem = await authority.issue({
    subject,
    spki,
    serialNumber: `4${newId('serial').slice(1)}`,
    notBefore: new Date(now),
    notAfter: new Date(now + days * DAY_MS),
  });
  const said = describeMaterial(readMaterial(pem));
  const Result: ClientCertificateResult = {
    ...describeUploaded(said),
    Id,
    CACertificateId,
    Name: said.CommonName,
    Status: 'active',
    Type: 'dcdn', // as the service names it
    CreateTime: spacedSeconds(new Date(now)),
    UpdateTime: spacedSeconds(new Date(now)),
  };
  state.clientCertificates.set(Id, { SiteId: site.SiteId, Certificate: pem, Result });
  // The one answer that has the key, which is kept nowhere.
  return {
    ...answerOf(Result),
    CACertificateId,
    Certificate: pem,
    ...(privateKey !== undefined && { PrivateKey: privateKey }),
  };
};

/** The account's own authority, by an id that stays the same for it. */
function rememberAuthority({ pem }: ClientAuthority, { clientAuthorities }: EmulatorState): string {
  const id = sha256Hex(pem).slice(0, 32);
  clientAuthorities.set(id, pem);
  return id;
}

async function readRequest(csr: string): Promise<Wanted> {
  try {
    const request = readCertificateRequest(csr, 'CreateClientCertificate');
    const state = await verifySignature(request, request.publicKey);
    if (state !== 'valid') throw invalidParameter('CSR', 'is not signed by its own key');
    return { subject: request.subjectDer, spki: request.publicKey.spki };
  } catch (error) {
    if (error instanceof ParameterError) throw invalidParameter('CSR', `can't be read: ${error.reason}`);
    throw error;
  }
}

async function makeKeys(type: string | undefined, commonName: string): Promise<Wanted> {
  if (!type) throw refusal('MissingParameter', 'The parameter CSR or PkeyType is required.');
  const wanted = type.toUpperCase();
  if (wanted !== 'RSA' && wanted !== 'ECDSA') throw invalidParameter('PkeyType');
  return { subject: writeName([[COMMON_NAME, commonName]]), ...(await generateClientKeys(wanted)) };
}
