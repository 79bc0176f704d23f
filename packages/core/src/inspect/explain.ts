import { checkCredentials, type Credentials } from '../credentials/credentials.js';
import type { Operation } from '../operation/operation.js';
import { readParameters } from '../call/parameters.js';
import { createRedact, redactHeaders } from '../util/redaction.js';
import { buildRequest, shownRequest, urlOf } from '../call/request.js';
import { type ClientOptions, readSettings } from '../options/options.js';
import { createSigner } from '../sign/signer.js';
import { signAttempt } from '../call/sign-attempt.js';

/** What to explain, and as whom. */
export interface ExplainOptions extends Pick<
  ClientOptions,
  'region' | 'endpoint' | 'allowInsecureEndpoint' | 'userAgent' | 'digest'
> {
  readonly credentials: Credentials;
  /** Time of the request; now by default. */
  readonly date?: Date | undefined;
  readonly nonce?: string | undefined;
}

/**
 * A request as it would be sent. It holds no secret: a token, the authorization and the secrets among the parameters
 * are redacted. The signature and the hash of the body are those of the request with its secrets.
 */
export interface ExplainedRequest {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Of the form; undefined for an operation without one. */
  readonly body: string | undefined;
  readonly canonicalRequest: string;
  readonly stringToSign: string;
  readonly signature: string;
}

/**
 * Shows what a call would send, without sending it: to compare with what a service says that it signed, or to learn.
 *
 * @throws {ParameterError} for an input or an option that can't be right, naming it.
 * @throws {CredentialsError} for credentials that can't be right.
 * @example
 * ```ts
 * import { explainRequest, GetSite } from '@esakit/core';
 *
 * const { canonicalRequest, stringToSign } = explainRequest(
 *   GetSite,
 *   { SiteId: '1234567890123' },
 *   { credentials: { accessKeyId: 'yourAccessKeyId', accessKeySecret: 'yourAccessKeySecret' } },
 * );
 * ```
 */
export function explainRequest<Input>(
  operation: Operation<Input, unknown>,
  input: Input,
  options: ExplainOptions,
): ExplainedRequest {
  const { credentials, date = new Date(), nonce, ...others } = options;
  const { accessKeySecret, securityToken } = checkCredentials(credentials, 'explainRequest');
  const settings = readSettings({ ...others, credentials });
  const request = buildRequest(operation, readParameters(operation, input), settings.endpoint);
  const fresh = { time: date.getTime(), nonce: nonce ?? settings.nonce() };
  const sign = createSigner(credentials, settings.digest);
  const { signed, signature } = signAttempt(request, sign, fresh, settings.userAgent);
  const shown = shownRequest(operation, request);
  const redact = createRedact(() => [accessKeySecret, securityToken ?? '']);
  return {
    method: request.method,
    url: urlOf(shown),
    headers: redactHeaders(signed.headers),
    body: shown.body,
    canonicalRequest: redact(signature.canonicalRequest.replace(request.query, () => shown.query)),
    stringToSign: signature.stringToSign,
    signature: signature.signature,
  };
}
