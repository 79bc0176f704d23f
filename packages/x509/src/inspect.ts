import { type CertificateDetails, orderChain, type ReadCertificate, readCertificates } from '@esakit/core/x509';

/** What a PEM text holds. */
export interface Inspection {
  /** The certificate that the others lead up from. */
  readonly leaf: CertificateDetails;
  /**
   * Those above it, each the issuer of the one before; then any of another path, or that have nothing to do with it.
   */
  readonly chain: readonly CertificateDetails[];
}

/**
 * Reads the certificates of a PEM text: names, key, algorithms, validity, serial number, fingerprints, what they may
 * be used for, and where to ask about their revocation. It trusts what they say; `verifyCertificate` checks it.
 *
 * @param pem - one certificate or a chain in any order (RFC 7468). Text around them doesn't matter.
 * @throws {ParameterError} for a text without certificates, with a damaged one, or with a private key in it; for one
 *   of more than 1,048,576 characters or 100 blocks.
 * @example
 * ```ts
 * import { inspectCertificate } from '@esakit/x509';
 *
 * declare const pem: string;
 * const { leaf, chain } = inspectCertificate(pem);
 * console.log(leaf.names, leaf.notAfter, leaf.publicKey.algorithm, `${chain.length} above it`);
 * ```
 */
export function inspectCertificate(pem: string): Inspection {
  const { path, alternatives, duplicates, strangers } = orderChain(readCertificates(pem, 'inspectCertificate'));
  const [leaf, ...chain] = path;
  return { leaf: leaf.details, chain: [...chain, ...alternatives, ...duplicates, ...strangers].map(detailsOf) };
}

const detailsOf = ({ details }: ReadCertificate): CertificateDetails => details;
