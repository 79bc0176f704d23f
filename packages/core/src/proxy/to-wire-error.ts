import {
  CredentialsError,
  EsaError,
  ParameterError,
  ResponseError,
  ServiceError,
  type ServiceFault,
  TransportError,
} from '../errors.js';
import type { WireError } from './protocol.js';
import { ProxyError } from './proxy-error.js';

/** Whether a code of the service speaks of the proxy's own key, clock or permissions, and not of what a page asked. */
export const isAboutProxy = (code: string): boolean =>
  /AccessKey|Signature|SecurityToken|TimeStamp|^Unauthorized|^Forbidden|^NoPermission/.test(code);

/**
 * An error as a page may see it. What speaks of the proxy itself (its credentials, its permissions, its network) keeps
 * its code and loses its message: the page can do nothing about it, and the message may name things that the page must
 * not know. Any other thrown value becomes an error that says only that the proxy failed.
 *
 * @param operation - for an error that names none.
 * @example
 * ```ts
 * import { ParameterError } from '@esakit/core';
 * import { toWireError } from '@esakit/core/proxy';
 *
 * console.log(toWireError(new ParameterError('Id is missing', 'GetCertificate')).code); // invalid-parameter
 * ```
 */
export function toWireError(error: unknown, operation = 'proxy'): WireError {
  if (!(error instanceof EsaError)) return toWireError(new ProxyError('the proxy failed', 'failed', { operation }));
  const hidden = hiddenMessage(error);
  const { name, code, requestId, status, retryable, attempts, outcome, shownBy } = error;
  return {
    name,
    code,
    reason: hidden ?? error.reason,
    operation: error.operation,
    requestId,
    status,
    retryable,
    attempts,
    outcome,
    shownBy,
    ...((error instanceof ParameterError || error instanceof ResponseError) && { issues: error.issues }),
    ...(error instanceof ServiceError && hidden === undefined && ownWords(error)),
  };
}

const ownWords = ({ serviceMessage, recommend }: ServiceFault): Partial<WireError> => ({ serviceMessage, recommend });

/** What to say in place of a message that is not for a page; undefined where it is. */
function hiddenMessage(error: EsaError): string | undefined {
  if (error instanceof CredentialsError) return 'the proxy has no usable credentials';
  if (error instanceof TransportError) return `the proxy got no whole answer from the service (${error.code})`;
  if (!(error instanceof ServiceError)) return undefined;
  const { code, status, excerpt } = error;
  const what = `${code} (HTTP ${status})`;
  if (isAboutProxy(code)) return `${what}: the service refused the proxy itself, whose log tells more`;
  // The body was not an error of the service: something between may have written it.
  return excerpt === undefined ? undefined : what;
}
