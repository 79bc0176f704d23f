import type { Finding } from './checks/finding.js';
import { comparePrivateKey } from './checks/private-key.js';
import type { WebCryptoKey } from './checks/web-crypto-key.js';
import { orderChain } from './chain.js';
import { readCertificates } from './read/certificates.js';

/**
 * Checks whether a private key belongs to a certificate. Both stay on this machine, and nothing of the key is in the
 * finding.
 *
 * @param privateKey - PEM text of PKCS#8, PKCS#1 or SEC 1 without a password, or a `CryptoKey` that may sign or is
 *   extractable.
 * @param pem - the certificate, with or without its chain, in any order.
 * @returns a finding: `ok`, or else what was found instead and what to do. A key that this runtime can't use is a
 *   `warning`.
 * @throws {ParameterError} for a text that `inspectCertificate` doesn't read, and for a privateKey that is neither PEM
 *   text nor a private `CryptoKey`.
 * @example
 * ```ts
 * import { checkPrivateKey } from '@esakit/x509';
 *
 * declare const privateKey: string;
 * declare const pem: string;
 * const { ok, found, message } = await checkPrivateKey(privateKey, pem);
 * console.log(ok ? 'the key fits' : `found ${found}: ${message}`);
 * ```
 */
export async function checkPrivateKey(privateKey: string | WebCryptoKey, pem: string): Promise<Finding> {
  const { path } = orderChain(readCertificates(pem, 'checkPrivateKey'));
  return comparePrivateKey(privateKey, path[0], 'checkPrivateKey');
}
