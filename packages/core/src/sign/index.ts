/**
 * Only the signature, for any Alibaba Cloud API that uses ACS3-HMAC-SHA256.
 *
 * @module
 */
export { CredentialsError, EsaError, ParameterError } from '../errors.js';
export { randomUuid as randomNonce } from '../util/uuid.js';
export type { AccessKey } from './access-key.js';
export { compareSigned } from './compare.js';
export { formatDate } from './date.js';
export { type Digest, nobleDigest } from './digest.js';
export { canonicalQuery, encodeForm, type Pair, percentEncode } from './encode.js';
export { flatten } from './flatten.js';
export { createSigner, type Signature, type Signer, type SigningInput } from './signer.js';
export { signRequest, type SignRequestOptions } from './sign-request.js';
