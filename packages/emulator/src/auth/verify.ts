import { type Authorization, parseAuthorization } from './authorization.js';
import { type Call, requiredHeader } from '../http/call.js';
import { canonicalRequest, mandatoryHeaders, stringToSign } from './canonical.js';
import type { EmulatorCredentials } from './credentials.js';
import { parseIsoSeconds } from '../http/dates.js';
import { equalInConstantTime, hmacSha256Hex, sha256Hex } from './digest.js';
import { refusal } from '../http/errors.js';
import type { Nonces } from './nonces.js';

/** How far a request's date may be from the server's. */
const TOLERANCE_MS = 15 * 60 * 1000;

/** What a request is verified against. */
export interface Verifier {
  readonly credentials: readonly EmulatorCredentials[];
  readonly nonces: Nonces;
  /** The server's time, in milliseconds. */
  readonly now: number;
  /** The times that a request may be dated by, in milliseconds: a test may have moved the server's. */
  readonly signedAt: readonly number[];
}

/**
 * Proves who sent the request and that nobody changed or repeated it; refuses it otherwise. Written from the rules of
 * the signature and sharing nothing with a signer, so that no fault is on both sides.
 */
export function verify(call: Call, verifier: Verifier): void {
  const authorization = parseAuthorization(call.headers.get('authorization'));
  const credentials = findCredentials(authorization.accessKeyId, verifier);
  checkToken(call.headers.get('x-acs-security-token'), credentials, verifier);
  const date = checkDate(requiredHeader(call, 'x-acs-date'), verifier.signedAt);
  const nonce = requiredHeader(call, 'x-acs-signature-nonce');
  const bodyHash = requiredHeader(call, 'x-acs-content-sha256');
  checkSignedHeaders(call, authorization);
  checkSignature(call, authorization, bodyHash, credentials.accessKeySecret);
  const earliest = Math.min(...verifier.signedAt);
  if (!verifier.nonces.claim(`${credentials.accessKeyId} ${nonce}`, date + TOLERANCE_MS, earliest)) {
    throw refusal('SignatureNonceUsed');
  }
}

function findCredentials(accessKeyId: string, { credentials }: Verifier): EmulatorCredentials {
  const found = credentials.find((candidate) => candidate.accessKeyId === accessKeyId);
  if (!found) throw refusal('InvalidAccessKeyId.NotFound');
  if (found.inactive) throw refusal('InvalidAccessKeyId.Inactive');
  return found;
}

function checkToken(token: string | null, owner: EmulatorCredentials, { credentials, now }: Verifier): void {
  if (owner.securityToken === undefined) {
    if (token !== null) throw refusal('InvalidSecurityToken.MismatchWithAccessKey');
    return;
  }
  if (!token) throw refusal('MissingSecurityToken');
  if (!equalInConstantTime(token, owner.securityToken)) {
    const known = credentials.some(({ securityToken }) => securityToken === token);
    throw refusal(known ? 'InvalidSecurityToken.MismatchWithAccessKey' : 'InvalidSecurityToken.Malformed');
  }
  if (owner.expiration && owner.expiration.getTime() <= now) throw refusal('InvalidSecurityToken.Expired');
}

function checkDate(text: string, times: readonly number[]): number {
  const date = parseIsoSeconds(text)?.getTime();
  if (date === undefined) throw refusal('InvalidTimeStamp.Format');
  if (times.every((time) => Math.abs(time - date) > TOLERANCE_MS)) throw refusal('InvalidTimeStamp.Expired');
  return date;
}

function checkSignedHeaders(call: Call, { signedHeaders }: Authorization): void {
  const unsigned = mandatoryHeaders(call).find((name) => !signedHeaders.includes(name));
  if (unsigned) throw refusal('IncompleteSignature', `The header ${unsigned} must be among the SignedHeaders.`);
  const sorted = [...new Set(signedHeaders.map((name) => name.toLowerCase()))].toSorted();
  if (sorted.join(';') !== signedHeaders.join(';')) {
    throw refusal('IncompleteSignature', 'The SignedHeaders must be in lower case, sorted, and each there once.');
  }
}

function checkSignature(
  call: Call,
  { signature, signedHeaders }: Authorization,
  bodyHash: string,
  secret: string,
): void {
  const expected = stringToSign(canonicalRequest(call, signedHeaders));
  if (bodyHash !== sha256Hex(call.body) || !equalInConstantTime(signature, hmacSha256Hex(secret, expected))) {
    throw refusal(
      'SignatureDoesNotMatch',
      `Specified signature is not matched with our calculation. server string to sign is:${expected}`,
    );
  }
}
