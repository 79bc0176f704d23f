import { API_VERSION } from './operation.js';
import type { UnsignedRequest } from './request.js';
import type { Settings } from './settings.js';
import { formatDate } from './sign/date-and-nonce.js';
import type { Signature, Signer } from './sign/signer.js';

/**
 * A request that can be sent once. Its headers and its body are reachable but not enumerable, so that no log of it
 * holds a signature, a token or a key.
 */
export class SignedRequest {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #body: string | undefined;

  constructor(method: 'GET' | 'POST', url: string, headers: Readonly<Record<string, string>>, body?: string) {
    this.method = method;
    this.url = url;
    this.#headers = headers;
    this.#body = body;
  }

  /** Names in lower case. `host` is left to the HTTP client, which takes it from the URL. */
  get headers(): Readonly<Record<string, string>> {
    return this.#headers;
  }

  get body(): string | undefined {
    return this.#body;
  }
}

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

/**
 * Third step of a call, anew for each attempt: a date, a nonce and the signature over both.
 *
 * @param time - the service's time in milliseconds since 1970.
 */
export function signAttempt(
  { action, method, endpoint, query, body }: UnsignedRequest,
  sign: Signer,
  time: number,
  { nonce, userAgent }: Pick<Settings, 'nonce' | 'userAgent'>,
): { readonly signed: SignedRequest; readonly signature: Signature } {
  const signature = sign({
    method,
    path: '/',
    query,
    host: endpoint.host,
    ...(body !== undefined && { headers: FORM, body }),
    action,
    version: API_VERSION,
    date: formatDate(time),
    nonce: nonce(),
  });
  const headers = {
    accept: 'application/json',
    ...(userAgent !== undefined && { 'user-agent': userAgent }),
    ...signature.headers,
  };
  const url = `${endpoint.origin}/${query && `?${query}`}`;
  return { signed: new SignedRequest(method, url, headers, body), signature };
}
