import { ParameterError } from '@esakit/core';
import type { CertificateDetails } from './details.js';
import type { Bytes } from './der.js';
import { type CertificateParts, readParts } from './parts.js';
import { X509Certificate } from './peculiar.js';
import { decodePem, PemError, type PemBlock, readPem } from './pem.js';
import { certificateDetails } from './read-details.js';
import { withOwnArray } from './realm.js';

/** A certificate as it was read. */
export interface ReadCertificate {
  readonly details: CertificateDetails;
  readonly parts: CertificateParts;
  readonly x509: X509Certificate;
}

/** RFC 7468, 5.1, and the two labels it tolerates. */
const CERTIFICATE = /^(X509 |X\.509 )?CERTIFICATE$/;
const PRIVATE_KEY = /-----BEGIN [A-Z0-9 ]{0,64}PRIVATE KEY/;

/**
 * Reads the certificates of a PEM text, in its order; other parts are passed over, unless they are a private key.
 *
 * @param operation - the function that was called, for its error.
 * @throws {ParameterError} for anything but certificates.
 */
export function readCertificates(pem: unknown, operation: string): readonly [ReadCertificate, ...ReadCertificate[]] {
  const fail = (what: string): never => {
    throw new ParameterError(`the PEM ${what}`, operation);
  };
  if (typeof pem !== 'string') return fail('must be a string');
  if (PRIVATE_KEY.test(pem))
    return fail(
      'holds a private key, which must not be here: take it out, and give it as privateKey to have it checked',
    );
  const blocks = guard(() => readPem(pem), fail);
  const [first, ...more] = blocks
    .filter(({ label }) => CERTIFICATE.test(label))
    .map((block, index) => readCertificate(block, index, fail));
  return first ? [first, ...more] : fail(noCertificate(blocks));
}

function readCertificate(block: PemBlock, index: number, fail: (what: string) => never): ReadCertificate {
  const der = guard(() => decodePem(block), fail);
  try {
    return withOwnArray(() => parse(der));
  } catch {
    // what the library says is about its own workings, and may hold parts of the input
    return fail(`holds a certificate that can't be read (number ${index + 1}): it is damaged, or not X.509`);
  }
}

function parse(der: Bytes): ReadCertificate {
  const parts = readParts(der);
  const x509 = new X509Certificate(der);
  return { details: certificateDetails(x509, der, parts), parts, x509 };
}

function noCertificate(blocks: readonly PemBlock[]): string {
  const labels = [...new Set(blocks.map(({ label }) => label))].slice(0, 3).join(', ');
  return `holds no certificate: expected -----BEGIN CERTIFICATE-----, found ${labels || 'nothing of the kind'}`;
}

function guard<T>(read: () => T, fail: (what: string) => never): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof PemError) return fail(error.message);
    throw error;
  }
}
