/**
 * Reads certificates, and checks them against what Alibaba Cloud ESA says of them, on any JavaScript runtime.
 *
 * @module
 */
export {
  type ArrangedChain,
  arrangeChain,
  type BasicConstraints,
  type CertificateDetails,
  type Check,
  checkPrivateKey,
  type ExtensionInfo,
  type Finding,
  type PemBlock,
  type PublicKeyInfo,
  type SignatureInfo,
  splitPem,
  type WebCryptoKey,
} from '@esakit/core/x509';
export type { CertificateMetadata } from './checks/metadata.js';
export { inspectCertificate, type Inspection } from './inspect.js';
export { type CertificateBody, verifyCertificate, type VerifyOptions } from './verify.js';
