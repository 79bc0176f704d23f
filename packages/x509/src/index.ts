/**
 * Reads certificates, and checks them against what Alibaba Cloud ESA says of them, on any JavaScript runtime.
 *
 * @module
 */
export { type ArrangedChain, arrangeChain } from './arrange.js';
export { checkPrivateKey } from './check-private-key.js';
export type { Check, Finding } from './checks/finding.js';
export type { CertificateMetadata } from './checks/metadata.js';
export type { WebCryptoKey } from './checks/web-crypto-key.js';
export { inspectCertificate, type Inspection } from './inspect.js';
export { type PemBlock, splitPem } from './pem/blocks.js';
export type {
  BasicConstraints,
  CertificateDetails,
  ExtensionInfo,
  PublicKeyInfo,
  SignatureInfo,
} from './read/details.js';
export { type CertificateBody, verifyCertificate, type VerifyOptions } from './verify.js';
