import { ParameterError } from '../../errors.js';
import { at, type Bytes, children, only, readDer, Tag } from '../der/element.js';
import { readBits } from '../der/values.js';
import { decodePem } from '../pem/base64.js';
import { holdsPrivateKey, PemError, readBlocks } from '../pem/blocks.js';
import { readSignatureAlgorithm, type SignatureAlgorithm } from './algorithms.js';
import { type PublicKey, readPublicKey } from './keys.js';
import { type Name, readName } from './names.js';

/** A certificate request as it was read. */
export interface CertificateRequest {
  readonly subject: Name;
  /** The subject in DER, to be copied. */
  readonly subjectDer: Bytes;
  readonly publicKey: PublicKey;
  /** What is signed. */
  readonly signed: Bytes;
  readonly signature: Bytes;
  readonly signatureAlgorithm: SignatureAlgorithm;
}

const REQUEST = /^(NEW )?CERTIFICATE REQUEST$/;

/**
 * Reads a certificate request (RFC 2986) in PEM. Its signature is for `verifySignature` to check.
 *
 * @param operation - the function that was called, for its error.
 * @throws {ParameterError} for a text without one, with a damaged one, or with a private key.
 */
export function readCertificateRequest(pem: string, operation: string): CertificateRequest {
  const fail = (what: string): never => {
    throw new ParameterError(`the certificate request ${what}`, operation);
  };
  if (holdsPrivateKey(pem)) return fail('holds a private key, which nobody else must get: take it out');
  try {
    const block = readBlocks(pem).find(({ label }) => REQUEST.test(label));
    if (!block) return fail('is not one: expected -----BEGIN CERTIFICATE REQUEST-----');
    return readRequest(decodePem(block));
  } catch (error) {
    if (error instanceof PemError) return fail(error.message);
    if (error instanceof RangeError) return fail('is damaged');
    throw error;
  }
}

function readRequest(der: Bytes): CertificateRequest {
  const [info, algorithm, signature] = children(only(readDer(der), Tag.sequence));
  const signed = only(info, Tag.sequence);
  const fields = children(signed);
  const subject = at(fields, 1, Tag.sequence);
  return {
    subject: readName(subject),
    subjectDer: subject.raw,
    publicKey: readPublicKey(at(fields, 2, Tag.sequence)),
    signed: signed.raw,
    signature: readBits(only(signature, Tag.bitString)),
    signatureAlgorithm: readSignatureAlgorithm(only(algorithm, Tag.sequence)),
  };
}
