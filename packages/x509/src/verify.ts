import { ParameterError, toAscii } from '@esakit/core';
import {
  checkComplete,
  checkLeaf,
  checkOrder,
  checkSignatures,
  comparePrivateKey,
  type Finding,
  orderChain,
  readCertificates,
  type WebCryptoKey,
} from '@esakit/core/x509';
import { checkAuthorities } from './checks/authorities.js';
import { checkExtensions } from './checks/extensions.js';
import { checkAnyName, checkHostname, checkMalformedNames } from './checks/hostname.js';
import { type CertificateMetadata, compareMetadata } from './checks/metadata.js';
import { checkNameConstraints } from './checks/name-constraints.js';
import { checkKeyStrength, checkSignatureStrength } from './checks/strength.js';
import { checkServerUsage } from './checks/usage.js';
import { checkValidity } from './checks/validity.js';

/** What is verified: the answer of `GetCertificate`, or the parts of it that matter. */
export interface CertificateBody {
  /** PEM of the leaf and its chain. */
  readonly Certificate?: string | undefined;
  /** What ESA says of the leaf; nothing is compared where it is missing. */
  readonly Result?: CertificateMetadata | undefined;
}

/** What a certificate is verified for, beside agreeing with what ESA says of it. */
export interface VerifyOptions {
  /**
   * The private key it should have, to be checked on this machine and given to nobody: PEM text of PKCS#8, PKCS#1 or
   * SEC 1 without a password, or a `CryptoKey` that may sign or is extractable.
   */
  readonly privateKey?: string | WebCryptoKey | undefined;
  /** The host it should cover; it may be internationalised. */
  readonly hostname?: string | undefined;
  /** The time that decides on validity; now by default. */
  readonly now?: Date | undefined;
}

const OPERATION = 'verifyCertificate';

/**
 * Verifies a certificate: the PEM against what ESA says of it, the chain's order and signatures, the hostname and the
 * private key if given, the strength of keys and signatures, and validity. What there is nothing to compare with has no
 * finding. No trust store is asked, so it doesn't tell whether a client knows the root.
 *
 * @returns what each check found, whether fine or not; it is all fine if every one is `ok`.
 * @throws {ParameterError} for a PEM that {@link inspectCertificate} doesn't read, for a certificate that isn't issued
 *   yet, for an invalid hostname, and for a privateKey that is neither PEM text nor a private CryptoKey.
 * @example
 * ```ts
 * import { createClient, getCertificate } from '@esakit/core';
 * import { verifyCertificate } from '@esakit/x509';
 *
 * const esa = createClient({ credentials: { accessKeyId: 'yourAccessKeyId', accessKeySecret: 'yourAccessKeySecret' } });
 * const body = await getCertificate(esa, { SiteId: '1234567890123', Id: 'babaded901474b9693acf530e0fb1d95' });
 * const findings = await verifyCertificate(body, { hostname: 'www.example.com' });
 * for (const { check, expected, found, message } of findings.filter(({ ok }) => !ok)) {
 *   console.log(`${check}: expected ${expected}, found ${found}. ${message}`);
 * }
 * ```
 */
export async function verifyCertificate(body: CertificateBody, options: VerifyOptions = {}): Promise<Finding[]> {
  const { privateKey, now = new Date() } = options;
  const hostname = readHostname(options.hostname);
  if (!(now instanceof Date) || Number.isNaN(now.getTime()))
    throw new ParameterError('now must be a valid Date', OPERATION);
  const given = readCertificates(readPemOf(body), OPERATION);
  const chain = orderChain(given);
  const { path } = chain;
  const [leaf] = path;
  return [
    ...compareMetadata(leaf.details, body.Result ?? {}),
    ...(hostname === undefined ? checkAnyName(leaf) : [checkHostname(leaf, hostname)]),
    ...checkMalformedNames(leaf),
    ...(privateKey === undefined ? [] : [await comparePrivateKey(privateKey, leaf, OPERATION)]),
    ...checkLeaf(chain),
    ...checkOrder(given, chain),
    ...checkComplete(chain),
    ...(await checkSignatures(chain)),
    ...checkAuthorities(chain),
    ...checkNameConstraints(chain),
    ...path.flatMap(checkExtensions),
    ...path.flatMap(checkSignatureStrength),
    ...path.map(checkKeyStrength),
    ...checkServerUsage(chain),
    ...path.map((certificate, index) => checkValidity(certificate, index, now)),
  ];
}

function readPemOf({ Certificate, Result }: CertificateBody): string {
  if (Certificate !== undefined) return Certificate;
  const status = Result?.Status === undefined ? '' : ` (status ${Result.Status})`;
  throw new ParameterError(`there is no Certificate to verify${status}: wait until it is issued`, OPERATION);
}

function readHostname(hostname: string | undefined): string | undefined {
  if (hostname === undefined) return undefined;
  const host = typeof hostname === 'string' ? toAscii(hostname) : undefined;
  if (host !== undefined) return host;
  throw new ParameterError('hostname must be a name such as www.example.com, without scheme, port or path', OPERATION);
}
