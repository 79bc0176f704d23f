import { ParameterError } from '../../errors.js';
import { type Bytes, children, firstElement } from '../der/element.js';
import { readOid } from '../der/values.js';
import { decodePem } from '../pem/base64.js';
import { holdsPrivateKey, PemError, type PemBlock, readBlocks } from '../pem/blocks.js';
import { readCertificate, type ReadCertificate } from './certificate.js';

/** One certificate at least. */
export type Certificates = readonly [ReadCertificate, ...ReadCertificate[]];

/** RFC 7468, 5.1, and the two labels it tolerates. */
const CERTIFICATE = /^(X509 |X\.509 )?CERTIFICATE$/;
/** As `openssl x509 -trustout` writes it: a certificate, and behind it what it is trusted for. */
const TRUSTED_CERTIFICATE = 'TRUSTED CERTIFICATE';
const SIGNED_DATA = '1.2.840.113549.1.7.2';
const TAKE_OUT = 'is PKCS#7, which certificates have to be taken out of: openssl pkcs7 -print_certs -in chain.p7b';

/** What a block of another kind is, and what to do. */
const OTHERS: Readonly<Record<string, string>> = {
  PKCS7: TAKE_OUT,
  CMS: TAKE_OUT,
  'CERTIFICATE REQUEST': 'is a certificate request: the certificate is what the authority sends back',
  'NEW CERTIFICATE REQUEST': 'is a certificate request: the certificate is what the authority sends back',
};

/**
 * Reads the certificates of a PEM text, in its order; other blocks are passed over, unless they are a private key.
 *
 * @param operation - the name of the called function, which its error starts with.
 * @throws {ParameterError} for a text without certificates, with a damaged one, or with a private key.
 */
export function readCertificates(pem: unknown, operation: string): Certificates {
  const fail = (what: string): never => {
    throw new ParameterError(`the PEM ${what}`, operation);
  };
  if (typeof pem !== 'string') return fail('must be a string');
  if (holdsPrivateKey(pem))
    return fail(
      'holds a private key, which must not be here: take it out, and give it as privateKey to have it checked',
    );
  try {
    const blocks = readBlocks(pem);
    const wanted = blocks.filter(({ label }) => CERTIFICATE.test(label) || label === TRUSTED_CERTIFICATE);
    const [first, ...more] = wanted.map(readBlock);
    return first ? [first, ...more] : fail(noCertificate(blocks));
  } catch (error) {
    if (error instanceof PemError) return fail(error.message);
    throw error;
  }
}

function readBlock(block: PemBlock, index: number): ReadCertificate {
  const bytes = decodePem(block);
  try {
    return readCertificate(block.label === TRUSTED_CERTIFICATE ? firstElement(bytes).raw : bytes);
  } catch {
    throw new PemError(
      `holds a certificate that can't be read (number ${index + 1}): it ${isSignedData(bytes) ? TAKE_OUT : 'is damaged, or not X.509'}`,
    );
  }
}

function noCertificate(blocks: readonly PemBlock[]): string {
  const labels = [...new Set(blocks.map(({ label }) => label))];
  const [remedy] = labels.flatMap((label) => OTHERS[label] ?? []);
  if (remedy !== undefined) return remedy;
  return `holds no certificate: expected -----BEGIN CERTIFICATE-----, found ${labels.slice(0, 3).join(', ') || 'nothing of the kind'}`;
}

function isSignedData(bytes: Bytes): boolean {
  try {
    return readOid(children(firstElement(bytes))[0]) === SIGNED_DATA;
  } catch {
    return false;
  }
}
