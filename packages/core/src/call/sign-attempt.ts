import { API_VERSION } from '../operation/operation.js';
import { SignedRequest } from '../transport/signed-request.js';
import { type UnsignedRequest, urlOf } from './request.js';
import { formatDate } from '../sign/date.js';
import type { Signature, Signer } from '../sign/signer.js';
import type { Settings } from '../options/options.js';

/** What a signature takes from an attempt. */
export interface SignedAttempt {
  /** From 1. */
  readonly number: number;
  /** Of the whole call. With it, the nonce of an attempt follows from the call and the number of the attempt. */
  readonly callId: string | undefined;
  readonly identity: { readonly sign: Signer };
  /** The service's time, in milliseconds since 1970. */
  readonly time: number;
}

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

/** Third step of a call, anew for each attempt: a date, a nonce and the signature over both. */
export function signAttempt(
  request: UnsignedRequest,
  settings: Pick<Settings, 'nonce' | 'userAgent'>,
  { number, callId, identity, time }: SignedAttempt,
): { readonly signed: SignedRequest; readonly signature: Signature } {
  const { action, method, endpoint, query, body } = request;
  const signature = identity.sign({
    method,
    path: '/',
    query,
    host: endpoint.host,
    ...(body !== undefined && { headers: FORM, body }),
    action,
    version: API_VERSION,
    date: formatDate(time),
    nonce: callId ? `${callId}-${number}` : settings.nonce(),
  });
  const headers = {
    accept: 'application/json',
    ...(settings.userAgent !== undefined && { 'user-agent': settings.userAgent }),
    ...signature.headers,
  };
  return {
    signed: new SignedRequest(method, request.inDoubt !== undefined, { url: urlOf(request), headers, body }),
    signature,
  };
}
