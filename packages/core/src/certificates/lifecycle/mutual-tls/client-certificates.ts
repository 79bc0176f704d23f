import type { Client } from '../../../client/client.js';
import { EsaError, ParameterError, ResponseError } from '../../../errors.js';
import {
  createClientCertificate,
  deleteClientCertificate,
  getClientCertificate,
  revokeClientCertificate,
} from '../../../operations/client-certificates.js';
import { pause } from '../../../util/deadline.js';
import type { Int64Input } from '../../../util/int64.js';
import {
  createSigningRequest,
  readCertificateRequest,
  readCertificates,
  type RequestKeyType,
  type SigningRequest,
} from '../../../x509/index.js';

/** Whom a client certificate is for. */
export interface ClientCertificateQuery {
  readonly siteId: Int64Input;
  /** Days that it is valid; 365 by default. */
  readonly validityDays?: number | undefined;
  /** What the client is called; `client` by default. */
  readonly commonName?: string | undefined;
  /** The kind of key that is made here: `RSA` of 2048 bits by default, or `ECDSA` on P-256. */
  readonly keyType?: RequestKeyType | undefined;
  /** A request that was made before, in place of a new key: as {@link createClientRequest} gives it, or its PEM. */
  readonly request?: SigningRequest | string | undefined;
}

/** A client certificate that was issued. */
export interface IssuedClientCertificate {
  readonly id: string;
  /** PEM of the certificate. */
  readonly certificate: string;
  /** PEM of the key that was made here. A secret; undefined where only a request was given. */
  readonly privateKey: string | undefined;
  readonly notAfter: string | undefined;
  readonly fingerprintSha256: string | undefined;
}

interface Options {
  readonly signal?: AbortSignal | undefined;
}

/**
 * Makes a key pair and a certificate signing request for a client, by WebCrypto. Nothing is sent. Keep the key before
 * the request is sent: an answer may be lost.
 *
 * @throws {ParameterError} for an empty name.
 * @example
 * ```ts
 * import { createClientRequest } from '@esakit/core/lifecycle';
 *
 * const { csr } = await createClientRequest({ commonName: 'build server' });
 * console.log(csr);
 * ```
 */
export async function createClientRequest({
  commonName = 'client',
  keyType = 'RSA',
}: Pick<ClientCertificateQuery, 'commonName' | 'keyType'> = {}): Promise<SigningRequest> {
  const operation = 'createClientRequest';
  if (commonName.trim() === '' || commonName.length > 64) {
    throw new ParameterError('commonName must have 1 to 64 characters', operation);
  }
  if (keyType !== 'RSA' && keyType !== 'ECDSA') throw new ParameterError('keyType must be RSA or ECDSA', operation);
  return createSigningRequest({ commonName, keyType });
}

/**
 * Issues a client certificate of a key that is made here, so that the key never leaves: without a request the service
 * makes the key and sends it once.
 *
 * @throws {ParameterError} for days, a name or a request that can't be right.
 * @throws {ResponseError} where the certificate that was issued is of another key; its message has the id.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 * @example
 * ```ts
 * import { createClient } from '@esakit/core';
 * import { issueClientCertificate } from '@esakit/core/lifecycle';
 *
 * const esa = createClient({ credentials: { accessKeyId: 'yourAccessKeyId', accessKeySecret: 'yourAccessKeySecret' } });
 * const { id, certificate, privateKey } = await issueClientCertificate(esa, {
 *   siteId: '1234567890123',
 *   commonName: 'build server',
 * });
 * ```
 */
export async function issueClientCertificate(
  client: Client,
  { siteId, validityDays = 365, commonName, keyType, request }: ClientCertificateQuery,
  { signal }: Options = {},
): Promise<IssuedClientCertificate> {
  const operation = 'issueClientCertificate';
  if (!Number.isSafeInteger(validityDays) || validityDays <= 0) {
    throw new ParameterError('validityDays must be a positive integer', operation);
  }
  const made = request ?? (await createClientRequest({ commonName, keyType }));
  const { csr, privateKey } = typeof made === 'string' ? { csr: made, privateKey: undefined } : made;
  const wanted = readCertificateRequest(csr, operation).publicKey.spki;
  const input = { SiteId: siteId, ValidityDays: validityDays, CSR: csr };
  const answer = await createClientCertificate(client, input, { signal });
  const { Id: id, Certificate: certificate } = answer;
  const wrong = (what: string, code: 'unexpected-shape' | 'incomplete'): ResponseError =>
    new ResponseError(what, code, { operation, attempts: 1, requestId: answer.RequestId, status: 200 });
  if (!id || !certificate)
    throw wrong('the answer has no id or no certificate: list the client certificates', 'incomplete');
  const [leaf] = readCertificates(certificate, operation);
  if (!isSame(wanted, leaf.publicKey.spki)) {
    throw wrong(`the certificate ${id} is of another key than the request: revoke and delete it`, 'unexpected-shape');
  }
  const { NotAfter: notAfter, FingerprintSha256: fingerprintSha256 } = answer;
  return { id, certificate, privateKey, notAfter, fingerprintSha256 };
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);

/** What came of removing a client certificate. */
export interface RemovedClientCertificate {
  readonly id: string;
  /** Whether it had to be revoked first. */
  readonly revoked: boolean;
}

/** The state of a client certificate that does not allow what is asked for. */
const WRONG_STATE = 'Certificate.StatusError';
const TRIES = 5;

/**
 * Deletes a client certificate for good. The service deletes only what is revoked, so an active one is revoked first.
 *
 * @param options - `interval`: milliseconds between two tries, because a revocation may take a moment; 3,000 by default.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 * @example
 * ```ts
 * import { createClient } from '@esakit/core';
 * import { removeClientCertificate } from '@esakit/core/lifecycle';
 *
 * const esa = createClient({ credentials: { accessKeyId: 'yourAccessKeyId', accessKeySecret: 'yourAccessKeySecret' } });
 * await removeClientCertificate(esa, { siteId: '1234567890123', id: 'babaded901474b9693acf530e0fb1d95' });
 * ```
 */
export async function removeClientCertificate(
  client: Client,
  { siteId, id }: { readonly siteId: Int64Input; readonly id: string },
  { signal, interval = 3_000 }: Options & { readonly interval?: number | undefined } = {},
): Promise<RemovedClientCertificate> {
  const input = { SiteId: siteId, Id: id };
  const { Result, Status } = await getClientCertificate(client, input, { signal });
  const isRevoked = (Result?.Status || Status || '').trim().toLowerCase() === 'revoked';
  if (!isRevoked) await revokeClientCertificate(client, input, { signal });
  for (let tries = 1; ; tries++) {
    try {
      await deleteClientCertificate(client, input, { signal });
      return { id, revoked: !isRevoked };
    } catch (error) {
      const again = error instanceof EsaError && error.code === WRONG_STATE && tries < TRIES;
      if (!again) throw error;
      await pause(interval, signal ?? new AbortController().signal);
    }
  }
}
