/**
 * Reads certificates, and checks them against what Alibaba Cloud ESA says of them, on any JavaScript runtime.
 *
 * @module
 */
export type { BasicConstraints, CertificateDetails, PublicKeyInfo, SignatureInfo } from './details.js';
export type { Check, Finding } from './findings.js';
export { inspectCertificate, type Inspection } from './inspect.js';
export type { CertificateMetadata } from './metadata.js';
export { type CertificateBody, verifyCertificate, type VerifyOptions } from './verify.js';
