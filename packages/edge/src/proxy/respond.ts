import { ParameterError, ResponseError, ServiceError, stringifyJson, TransportError } from '@esakit/core';
import { isAboutProxy, type ProxyAnswer, ProxyError } from '@esakit/core/proxy';

/** Headers of every answer, which is never shared or stored. */
const HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  vary: 'Origin',
};

/** An answer of the protocol. */
export const respond = (status: number, answer: ProxyAnswer, more: Readonly<Record<string, string>>): Response =>
  new Response(stringifyJson(answer), { status, headers: { ...HEADERS, ...more, 'content-type': 'application/json' } });

/** An answer without a body. */
export const respondEmpty = (status: number, more: Readonly<Record<string, string>>): Response =>
  new Response(null, { status, headers: { ...HEADERS, ...more } });

/** A `Response` of `authorize`, with the headers that let the page read it. */
export function passOn(given: Response, more: Readonly<Record<string, string>>): Response {
  // A copy, because the headers of some responses are immutable.
  const response = new Response(given.body, given);
  for (const [name, value] of Object.entries({ ...HEADERS, ...more })) {
    if (name === 'vary') response.headers.append(name, value);
    else response.headers.set(name, value);
  }
  return response;
}

const REFUSALS: Readonly<Record<string, number>> = {
  malformed: 400,
  unauthorized: 401,
  'forbidden-origin': 403,
  'operation-not-allowed': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  timeout: 408,
  'too-large': 413,
  'unsupported-media-type': 415,
  aborted: 499,
};

/**
 * HTTP status for an error. It is 500 or above where the page can't do anything about it, even if the service refused
 * the proxy's key with 403: the page would take that for a refusal of its own call.
 */
export function statusOf(error: unknown): number {
  if (error instanceof ProxyError) return REFUSALS[error.code] ?? 500;
  if (error instanceof ParameterError) return 400;
  if (error instanceof TransportError) return error.code === 'timeout' ? 504 : 502;
  if (error instanceof ResponseError) return 502;
  if (!(error instanceof ServiceError)) return 500;
  const { code, status = 502, retryable } = error;
  if (status === 429 || /^Throttling|^TooManyRequests/.test(code)) return 429;
  // The service answers some failures of its own with HTTP 400.
  if (retryable) return 503;
  return !isAboutProxy(code) && [400, 404, 409, 413, 422].includes(status) ? status : 502;
}
