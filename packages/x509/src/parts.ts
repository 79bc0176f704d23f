import { at, bits, type Bytes, children, readDer, Tag } from './der.js';

/** The parts of a certificate whose very bytes matter (RFC 5280, 4.1). */
export interface CertificateParts {
  /** What is signed. */
  readonly tbs: Bytes;
  readonly signature: Bytes;
  /** SubjectPublicKeyInfo. */
  readonly spki: Bytes;
  /** Whether the algorithm is the same within what is signed and beside it, as 4.1.1.2 demands. */
  readonly sameAlgorithm: boolean;
}

const VERSION = 0xa0;

/**
 * Takes a certificate apart.
 *
 * @throws {RangeError} for what is no certificate.
 */
export function readParts(der: Bytes): CertificateParts {
  const certificate = children(readDer(der));
  const tbs = at(certificate, 0, Tag.sequence);
  const algorithm = at(certificate, 1, Tag.sequence).raw;
  const fields = children(tbs);
  const first = fields[0]?.tag === VERSION ? 1 : 0;
  const inner = at(fields, first + 1, Tag.sequence).raw;
  return {
    tbs: tbs.raw,
    signature: bits(at(certificate, 2, Tag.bitString)),
    spki: at(fields, first + 5, Tag.sequence).raw,
    sameAlgorithm: inner.length === algorithm.length && inner.every((byte, index) => byte === algorithm[index]),
  };
}
