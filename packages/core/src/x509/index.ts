/**
 * What the PEM text of a certificate, a chain or a private key says, without ESA: for what deploys a certificate, and
 * for `@esakit/x509`, which is what most people import. Its internals come without a promise.
 *
 * @module
 */
export { type ArrangedChain, arrangeChain } from './arrange.js';
export { type Chain, isSelfSigned, label, labels, orderChain } from './chain.js';
export { checkPrivateKey } from './check-private-key.js';
export { checkComplete, checkLeaf, checkOrder } from './checks/chain-order.js';
export { type Check, finding, type Finding, type Result } from './checks/finding.js';
export { comparePrivateKey } from './checks/private-key.js';
export { checkSignatures, verifySignature } from './checks/signatures.js';
export type { WebCryptoKey } from './checks/web-crypto-key.js';
export type { Bytes } from './der/element.js';
export {
  writeBits,
  writeBoolean,
  writeDer,
  writeInteger,
  writeOctets,
  writeOid,
  writeSequence,
  writeTime,
} from './der/write.js';
export { encodePem } from './pem/base64.js';
export { type PemBlock, splitPem } from './pem/blocks.js';
export type { ReadCertificate } from './read/certificate.js';
export { readCertificates } from './read/certificates.js';
export type {
  BasicConstraints,
  CertificateDetails,
  ExtensionInfo,
  PublicKeyInfo,
  SignatureInfo,
} from './read/details.js';
export type { Subtree } from './read/extensions.js';
export { keyText } from './read/keys.js';
export { readPrivateKey } from './read/private-key.js';
export { type CertificateRequest, readCertificateRequest } from './read/request.js';
export { fold, type GeneralName, isWithin } from './read/names.js';
export { writePrivateKey } from './write-private-key.js';
export { createSigningRequest, type RequestKeyType, type SigningRequest } from './write-request.js';
