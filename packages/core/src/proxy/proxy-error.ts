import { EsaError } from '../errors.js';

/**
 * Why a signing proxy did not make a call:
 *
 * - `unauthorized`: its `authorize` said no (HTTP 401)
 * - `forbidden-origin`: the page's origin is not allowed (403)
 * - `operation-not-allowed`: the operation is not on its list (403)
 * - `not-found`: it is at another path (404)
 * - `method-not-allowed`: it takes only POST (405)
 * - `timeout`: the body did not arrive in time (408)
 * - `unsupported-media-type`: the body is not `application/json` (415)
 * - `too-large`: the body is (413)
 * - `malformed`: the body is not a call (400)
 * - `aborted`: the page went away (499)
 * - `failed`: it failed itself (500)
 */
export type ProxyErrorCode =
  | 'unauthorized'
  | 'forbidden-origin'
  | 'operation-not-allowed'
  | 'not-found'
  | 'method-not-allowed'
  | 'timeout'
  | 'unsupported-media-type'
  | 'too-large'
  | 'malformed'
  | 'aborted'
  | 'failed'
  | (string & {});

/** A signing proxy did not make a call. Nothing was sent to the service. */
export class ProxyError extends EsaError<ProxyErrorCode> {
  override readonly name = 'ProxyError';
}
