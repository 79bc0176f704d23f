import {
  CredentialsError,
  type CredentialsErrorCode,
  doubt,
  EsaError,
  type FailedCall,
  type Issue,
  ParameterError,
  ResponseError,
  type ResponseErrorCode,
  ServiceError,
  TransportError,
  type TransportErrorCode,
} from '../errors.js';
import { isHttps } from '../util/https.js';
import { ProxyError } from './proxy-error.js';

/** Longest text that is taken over from an answer. */
const LONGEST = 2_000;
const MOST_ISSUES = 100;

/**
 * The error that a proxy's answer tells of, in the class that a direct call would have thrown.
 *
 * @param wire - the `error` of a proxy's answer, as it was read: nothing about it is taken for granted.
 * @returns undefined for anything else.
 * @example
 * ```ts
 * import { parseJson } from '@esakit/core';
 * import { fromWireError, type ProxyFailure } from '@esakit/core/proxy';
 *
 * const response = await fetch('https://example.com/esa', { method: 'POST' });
 * const { error } = parseJson(await response.text()) as Partial<ProxyFailure>;
 * throw fromWireError(error) ?? new Error('this is not the proxy');
 * ```
 */
export function fromWireError(wire: unknown): EsaError | undefined {
  if (typeof wire !== 'object' || wire === null) return undefined;
  const fields = wire as Readonly<Record<string, unknown>>;
  const [name, code, operation] = [text(fields['name']), text(fields['code']), text(fields['operation'])];
  if (!name || !code || !operation) return undefined;

  const call: FailedCall = {
    operation,
    attempts: count(fields['attempts']) ?? 0,
    requestId: text(fields['requestId']),
    status: count(fields['status']),
    retryable: fields['retryable'] === true,
    outcome: fields['outcome'] === 'unknown' ? 'unknown' : 'not-done',
    shownBy: text(fields['shownBy']),
  };
  // The class puts a doubt after it anew.
  const reason = (text(fields['reason']) ?? code).replace(doubt(call.shownBy), '');

  switch (name) {
    case 'ServiceError': {
      const recommend = text(fields['recommend']);
      return new ServiceError(
        reason,
        {
          code,
          serviceMessage: text(fields['serviceMessage']) ?? '',
          recommend: isHttps(recommend) ? recommend : undefined,
          accessDeniedDetail: undefined,
          excerpt: undefined,
        },
        call,
      );
    }
    case 'ParameterError':
      return new ParameterError(reason, operation, issuesOf(fields['issues']));
    case 'ResponseError':
      return new ResponseError(reason, code as ResponseErrorCode, call, issuesOf(fields['issues']));
    case 'TransportError':
      return new TransportError(reason, code as TransportErrorCode, call);
    case 'CredentialsError':
      return new CredentialsError(reason, code as CredentialsErrorCode, call);
    case 'ProxyError':
      return new ProxyError(reason, code, call);
    default:
      // Of a newer proxy.
      return new EsaError(reason, code, call);
  }
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value.slice(0, LONGEST) : undefined);

const count = (value: unknown): number | undefined =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : undefined;

const issuesOf = (value: unknown): Issue[] =>
  (Array.isArray(value) ? (value as unknown[]) : []).slice(0, MOST_ISSUES).map((issue) => {
    const { path, expected, received } = Object(issue) as Readonly<Record<string, unknown>>;
    return { path: text(path) ?? '', expected: text(expected) ?? '', received: text(received) ?? '' };
  });
