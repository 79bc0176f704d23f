import { ParameterError } from '../errors.js';
import { isAuthorityOnly, isSelfSigned, labels, orderChain } from './chain.js';
import { encodePem } from './pem/base64.js';
import type { ReadCertificate } from './read/certificate.js';
import { readCertificates } from './read/certificates.js';

/** A chain as servers want it, each part a PEM text in lines of 64 columns. */
export interface ArrangedChain {
  readonly leaf: string;
  /** The certificates above the leaf, without the root; empty where only the leaf was given. */
  readonly chain: string;
  /** The leaf, and its chain. */
  readonly fullChain: string;
  /** The root, if it was there. */
  readonly root?: string | undefined;
}

const OPERATION = 'arrangeChain';

/**
 * Puts the certificates of a PEM text into the order that TLS wants (RFC 8446, 4.4.2): the leaf first, then each issuer
 * of the one before. Duplicates are left out, and so is the root, because clients have their own. Certificates of a
 * second path to another root come last.
 *
 * It goes by what the certificates say; `verifyCertificate` checks their signatures.
 *
 * @param pem - one certificate or a chain in any order (RFC 7468). Text around them doesn't matter.
 * @throws {ParameterError} for a text that `inspectCertificate` doesn't read, without a leaf, with two, or with a
 *   certificate that has nothing to do with the leaf.
 * @example
 * ```ts
 * import { arrangeChain } from '@esakit/x509';
 *
 * declare const pem: string;
 * const { leaf, chain, fullChain } = arrangeChain(pem);
 * console.log(fullChain === leaf + chain); // true
 * ```
 */
export function arrangeChain(pem: string): ArrangedChain {
  const { path, alternatives, strangers } = orderChain(readCertificates(pem, OPERATION));
  const [leaf, ...above] = path;
  const fail = (what: string): never => {
    throw new ParameterError(`the PEM ${what}`, OPERATION);
  };
  if (isAuthorityOnly(leaf))
    return fail(
      `has no leaf: ${listed([leaf, ...above])} ${above.length > 0 ? 'are authorities' : 'is an authority'}; add the certificate of the site`,
    );
  const others = strangers.filter((one) => !isAuthorityOnly(one));
  if (others.length > 0) return fail(`has several leaves: ${listed([leaf, ...others])}; take them apart`);
  if (strangers.length > 0)
    return fail(`does not link up: ${listed(strangers)} did not issue ${listed([leaf])}, or one between is missing`);
  const issuers = [...above, ...alternatives];
  const chain = issuers
    .filter((one) => !isSelfSigned(one))
    .map(toPem)
    .join('');
  const roots = issuers.filter(isSelfSigned).map(toPem);
  return { leaf: toPem(leaf), chain, fullChain: toPem(leaf) + chain, root: roots[0] };
}

const toPem = ({ der }: ReadCertificate): string => encodePem(der, 'CERTIFICATE');

const listed = (certificates: readonly ReadCertificate[]): string => labels(certificates).join(', ');
