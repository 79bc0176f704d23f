import { API_VERSION } from '../operation/operation.js';
import { SignedRequest } from '../transport/signed-request.js';
import { type UnsignedRequest, urlOf } from './request.js';
import { formatDate } from '../sign/date.js';
import type { Signature, Signer } from '../sign/signer.js';

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

/** What is new in each attempt. */
interface Fresh {
  /** The service's time, in milliseconds since 1970. */
  readonly time: number;
  readonly nonce: string;
}

/** Third step of a call, anew for each attempt: a date, a nonce and the signature over both. */
export function signAttempt(
  request: UnsignedRequest,
  sign: Signer,
  { time, nonce }: Fresh,
  userAgent: string | undefined,
): { readonly signed: SignedRequest; readonly signature: Signature } {
  const { action, method, endpoint, query, body, inDoubt } = request;
  const signature = sign({
    method,
    path: '/',
    query,
    host: endpoint.host,
    ...(body !== undefined && { headers: FORM, body }),
    action,
    version: API_VERSION,
    date: formatDate(time),
    nonce,
  });
  const headers = {
    accept: 'application/json',
    ...(userAgent !== undefined && { 'user-agent': userAgent }),
    ...signature.headers,
  };
  return {
    signed: new SignedRequest(method, inDoubt !== undefined, { url: urlOf(request), headers, body }),
    signature,
  };
}
