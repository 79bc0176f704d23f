import { ParameterError } from '@esakit/core';
import { comparePrivateKey, type ReadCertificate, readCertificates, readPrivateKey } from '@esakit/core/x509';
import { isoSeconds } from '../../http/dates.js';
import { refusal } from '../../http/errors.js';
import type { CertificateResult } from '../../state.js';

/** A certificate as it was sent, and what it says. */
export interface Material {
  readonly pem: string;
  /** The first certificate of the text, which has to be the site's own. */
  readonly leaf: ReadCertificate;
}

/** What a certificate itself says of what the service tells. */
export type Described = Pick<CertificateResult, 'CommonName' | 'SAN'> &
  Required<
    Pick<
      CertificateResult,
      'NotBefore' | 'NotAfter' | 'Issuer' | 'IssuerCN' | 'SigAlg' | 'PubAlg' | 'SerialNumber' | 'FingerprintSha256'
    >
  >;

/**
 * Reads a certificate, with its chain.
 *
 * @throws {Refusal} `InvalidSSLPub`.
 */
export function readMaterial(pem: string): Material {
  try {
    const [leaf] = readCertificates(pem, 'SetCertificate');
    return { pem: pem.endsWith('\n') ? pem : `${pem}\n`, leaf };
  } catch (error) {
    if (error instanceof ParameterError)
      throw refusal('InvalidSSLPub', `The certificate is not valid: ${error.reason}.`);
    throw error;
  }
}

/**
 * Makes sure that a private key belongs to a certificate.
 *
 * @throws {Refusal} `InvalidSSLPri`, `CertificateNotMatchPrivateKey`.
 */
export async function assertPrivateKey(privateKey: string, { leaf }: Material): Promise<void> {
  try {
    readPrivateKey(privateKey);
  } catch {
    throw refusal('InvalidSSLPri');
  }
  // What this runtime can't judge is a warning; the service would judge it.
  const { ok, severity } = await comparePrivateKey(privateKey, leaf, 'SetCertificate');
  if (!ok && severity === 'error') throw refusal('CertificateNotMatchPrivateKey');
}

/**
 * What a certificate says, under the names of the service.
 *
 * @throws {Refusal} `InvalidSSLPub` for one without dates.
 */
export function describeMaterial({ leaf: { details } }: Material): Described {
  const { notBefore, notAfter, names, commonName = names[0] ?? '' } = details;
  if (notBefore === undefined || notAfter === undefined) throw refusal('InvalidSSLPub');
  return {
    CommonName: commonName,
    SAN: (names.length > 0 ? names : [commonName]).join(','),
    NotBefore: isoSeconds(notBefore),
    NotAfter: isoSeconds(notAfter),
    Issuer: details.issuerOrganisation ?? '',
    IssuerCN: details.issuerCommonName ?? '',
    SigAlg: details.signature.name,
    PubAlg: details.publicKey.algorithm,
    SerialNumber: details.serialNumber,
    FingerprintSha256: details.fingerprints.sha256,
  };
}
