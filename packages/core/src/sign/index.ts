/**
 * Signing alone, for any Alibaba Cloud API of ACS3-HMAC-SHA256.
 *
 * @module
 */
export type { Credentials } from '../credentials/credentials.js';
export { CredentialsError, EsaError, ParameterError } from '../errors.js';
export { formatDate, randomNonce } from './date-and-nonce.js';
export { type Digest, nobleDigest } from './digest.js';
export { canonicalQuery, encodeForm, type Pair, percentEncode } from './encode.js';
export { flatten } from './flatten.js';
export { createSigner, type Signature, type Signer, type SigningInput } from './signer.js';
export { signRequest, type SignRequestOptions } from './sign-request.js';
