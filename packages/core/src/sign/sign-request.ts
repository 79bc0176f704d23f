import { ParameterError } from '../errors.js';
import { randomUuid } from '../util/uuid.js';
import { type AccessKey, assertAccessKey } from './access-key.js';
import { formatDate } from './date.js';
import { type Digest, nobleDigest } from './digest.js';
import { canonicalQuery, percentEncode } from './encode.js';
import { createSigner, type Signature } from './signer.js';

/** A request to sign, for any Alibaba Cloud API that takes ACS3-HMAC-SHA256. */
export interface SignRequestOptions {
  /** HTTP method, in any case. */
  readonly method: string;
  /** Absolute address with its query. */
  readonly url: string | URL;
  /** Those in `x-acs-` and `content-type` are signed; all are in the result. */
  readonly headers?: Readonly<Record<string, string>> | Headers;
  /** The exact body that will be sent. */
  readonly body?: string | Uint8Array | undefined;
  /** Name of the operation, for `x-acs-action`. */
  readonly action: string;
  /** Version of the API, for `x-acs-version`. */
  readonly version: string;
  readonly credentials: AccessKey;
  /** Time of the request; now by default. The service allows 15 minutes. */
  readonly date?: Date;
  /** Unique for each request; a random UUID by default. */
  readonly nonce?: string;
  /** SHA-256 and HMAC; pure JavaScript by default. */
  readonly digest?: Digest;
}

/** Headers that the signature itself sets. */
const OWN = /^(authorization|x-acs-(accesskey-id|action|content-sha256|date|security-token|signature-nonce|version))$/;

/**
 * Signs one request with ACS3-HMAC-SHA256 (Alibaba Cloud's "request body and signature V3").
 *
 * @returns the headers to send, as a plain object, with the canonical request, the string to sign and the signature in
 * hexadecimal. `host` is signed as the URL has it and left to the HTTP client, unless `headers` has one. A `fetch` adds
 * a `content-type` of its own to a body that has none, so give one with a body.
 * @throws {ParameterError} for an input that has no defined signature, naming it.
 * @throws {CredentialsError} for credentials that can't be right.
 * @example
 * ```ts
 * import { signRequest } from '@esakit/core/sign';
 *
 * const url = 'https://esa.cn-hangzhou.aliyuncs.com/?SiteId=1234567890123';
 * const { headers } = signRequest({
 *   method: 'GET',
 *   url,
 *   action: 'GetSite',
 *   version: '2024-09-10',
 *   credentials: { accessKeyId: 'yourAccessKeyId', accessKeySecret: 'yourAccessKeySecret' },
 * });
 * const response = await fetch(url, { headers });
 * ```
 */
export function signRequest(options: SignRequestOptions): Signature {
  const { date = new Date(), nonce = randomUuid(), digest = nobleDigest } = options;
  for (const field of ['method', 'action', 'version'] as const) {
    const word: unknown = options[field];
    if (typeof word !== 'string' || !/^[\w.-]+$/.test(word)) fail(`${field} must be a word`);
  }
  if (!/^[!-~]+$/.test(nonce)) fail('nonce must be printable ASCII without spaces');
  if (Number.isNaN(date.getTime())) fail('date must be a valid Date');

  const url = readUrl(options.url);
  const given = readHeaders(options.headers);
  const { host = url.host, ...others } = given;
  const signed = Object.entries(others).filter(([name]) => name === 'content-type' || name.startsWith('x-acs-'));

  assertAccessKey(options.credentials, 'signRequest');
  const sign = createSigner(options.credentials, digest);
  const signature = sign({
    method: options.method.toUpperCase(),
    path: url.pathname.split('/').map(encodeSegment).join('/'),
    query: canonicalQuery([...url.searchParams]),
    host,
    headers: Object.fromEntries(signed),
    body: options.body,
    action: options.action,
    version: options.version,
    date: formatDate(date.getTime()),
    nonce,
  });
  return { ...signature, headers: { ...given, ...signature.headers } };
}

function readUrl(input: string | URL): URL {
  try {
    const url = new URL(input);
    if (/^https?:$/.test(url.protocol)) return url;
  } catch {
    // Handled below.
  }
  return fail('url must be absolute, with http: or https:');
}

function readHeaders(input: SignRequestOptions['headers'] = {}): Record<string, string> {
  const headers = Object.create(null) as Record<string, string>;
  for (const [given, text] of input instanceof Headers ? input : Object.entries(input)) {
    const name = given.toLowerCase();
    const value = text.trim();
    if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(name)) fail(`${JSON.stringify(given)} is not a header name`);
    if (name in headers) fail(`the header ${name} is given twice, in different case: give it once`);
    if (OWN.test(name)) fail(`the header ${name} is set by the signature: give its value as an option`);
    if (/[\r\n\0]/.test(value)) fail(`the header ${name} has a line break or a zero byte in its value`);
    headers[name] = value;
  }
  return headers;
}

function encodeSegment(segment: string): string {
  try {
    return percentEncode(decodeURIComponent(segment));
  } catch {
    return fail('the path of url has a malformed percent escape');
  }
}

function fail(message: string): never {
  throw new ParameterError(message, 'signRequest');
}
