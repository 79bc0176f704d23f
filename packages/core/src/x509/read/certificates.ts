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
const PKCS7 = 'is PKCS#7, which certificates have to be taken out of: ';
const TAKE_OUT = `${PKCS7}openssl pkcs7 -print_certs -in FILE`;
const TAKE_OUT_OF_DER = `${PKCS7}openssl pkcs7 -inform DER -print_certs -in FILE`;
const REQUEST = 'is a certificate request: the certificate is what the authority sends back';

/** What a block of another kind is, and what to do. */
const OTHERS: Readonly<Record<string, string>> = {
  PKCS7: TAKE_OUT,
  'PKCS #7 SIGNED DATA': TAKE_OUT,
  // openssl pkcs7 does not read this label.
  CMS: `${PKCS7}openssl cms -cmsout -noout -certsout chain.pem -inform PEM -in FILE`,
  'CERTIFICATE REQUEST': REQUEST,
  'NEW CERTIFICATE REQUEST': REQUEST,
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
    return first ? [first, ...more] : fail(noCertificate(blocks, pem));
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

function noCertificate(blocks: readonly PemBlock[], text: string): string {
  const labels = [...new Set(blocks.map(({ label }) => label))];
  const known = labels.length === 0 ? describeDer(text) : labels.map((label) => OTHERS[label]).find(Boolean);
  if (known !== undefined) return known;
  return `holds no certificate: expected -----BEGIN CERTIFICATE-----, found ${labels.slice(0, 3).join(', ') || 'nothing of the kind'}`;
}

/** What a file is that was read as text, and is DER: a sequence, whose bytes above 127 may be lost by now. */
function describeDer(text: string): string | undefined {
  if (!/^0[\x80-\uffff]/.test(text)) return undefined;
  // The end of the OID of signedData; the version of PKCS#12, which is its first element.
  if (text.slice(0, 20).includes('\r\x01\x07\x02')) return TAKE_OUT_OF_DER;
  if (text.slice(0, 8).includes('\x02\x01\x03')) return 'is PKCS#12: openssl pkcs12 -nokeys -in FILE';
  return 'is DER, or not a certificate: openssl x509 -inform DER -in FILE';
}

function isSignedData(bytes: Bytes): boolean {
  try {
    return readOid(children(firstElement(bytes))[0]) === SIGNED_DATA;
  } catch {
    return false;
  }
}
