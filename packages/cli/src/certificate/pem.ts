import { X509Certificate } from 'node:crypto';
import { Failure } from '../failure.js';

/** A PEM text, taken apart. Each part is whole certificates of 64 columns, whatever the text looked like. */
export interface PemParts {
  readonly leaf: X509Certificate;
  readonly cert: string;
  /** Empty where the certificate came alone. */
  readonly chain: string;
  readonly fullchain: string;
  /** How many certificates are in it. */
  readonly length: number;
}

const CERTIFICATE = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]*)-----END CERTIFICATE-----/g;

/**
 * Splits a PEM text into the leaf, which comes first as TLS has it, and the rest of its chain.
 *
 * @throws {Failure} for a text that holds anything else in PEM, or nothing.
 */
export function splitPem(text: string): PemParts {
  // RFC 7468 allows text around the blocks; it is left out.
  if (text.replace(CERTIFICATE, '').includes('-----')) {
    throw new Failure('the PEM text of the service holds something that is no certificate: nothing of it is shown');
  }
  const [leaf, ...rest] = [...text.matchAll(CERTIFICATE)].map(([, base64 = '']) => readCertificate(base64));
  if (!leaf) throw new Failure('what the service sent as certificate is no PEM text');
  const cert = leaf.toString();
  const chain = rest.map(String).join('');
  return { leaf, cert, chain, fullchain: cert + chain, length: 1 + rest.length };
}

function readCertificate(base64: string): X509Certificate {
  try {
    return new X509Certificate(Buffer.from(base64, 'base64'));
  } catch (cause) {
    throw new Failure('the PEM text of the service holds a certificate that can not be read', { cause });
  }
}
