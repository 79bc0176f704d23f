import { type FailedCall, ResponseError, ServiceError } from '../errors.js';
import { type Body, errorCode, fieldOf, readBody, readFault } from './service-fault.js';
import { type Asked, remedy } from './advice.js';
import { classify, type FailureKind } from './retry-rules.js';
import type { TransportReply } from '../transport/transport.js';
import type { Redact } from '../util/redaction.js';

/** The service's id of a request. */
export const readRequestId = (headers: Headers, redact: Redact, body?: Body): string | undefined =>
  redact(headers.get('x-acs-request-id') ?? fieldOf(body, 'requestid')) || undefined;

/** What a reply is read against. */
export interface ReplyContext extends Asked {
  readonly attempts: number;
}

/** A successful answer, not yet checked against its schema. */
export interface Answered {
  readonly body: Body;
  /** What an error says of the call, should the answer be of no use. */
  readonly call: FailedCall;
}

/** A service's error, and what can be done about it. */
export interface Refused {
  readonly error: ServiceError;
  readonly kind: FailureKind;
}

/**
 * Fifth step of a call: the service's answer as an object, or as the error that it is: under any status from 300, and
 * with an error code under any other.
 *
 * @throws {ResponseError} for a success without an object in it.
 */
export function readReply(reply: TransportReply, context: ReplyContext): Answered | Refused {
  const { status, headers, text } = reply;
  const body = readBody(text);
  const requestId = readRequestId(headers, context.redact, body);
  const { action, inDoubt } = context.request;
  const call = { operation: action, attempts: context.attempts, requestId, status };
  const code = errorCode(body);
  // Transports of ours refuse redirects themselves; another one may not.
  if (status >= 300 || code) {
    const fault = readFault(body, code, reply, context.redact);
    // By the code as it came: what is shown of it may be redacted.
    const kind = classify(code, status, headers);
    const details = [
      (fault.serviceMessage || fault.excerpt)?.replace(/\.$/, ''),
      remedy(fault, context),
      requestId && `request id ${requestId}`,
    ]
      .filter(Boolean)
      .join('; ');
    const what = `${fault.code} (HTTP ${status})`;
    const error = new ServiceError(details ? `${what}: ${details}` : what, fault, {
      ...call,
      retryable: kind !== 'final',
      ...((kind === 'transient' || (status < 400 && !code)) && inDoubt),
    });
    return { error, kind };
  }
  const answered = { ...call, ...inDoubt };
  if (body !== undefined && Object.keys(body).length > 0) return { body, call: answered };
  const empty = body !== undefined || text.trim() === '';
  throw new ResponseError(
    `the answer (HTTP ${status}) ${empty ? 'has nothing in it' : 'is not a JSON object'}: check that the endpoint is ESA's`,
    empty ? 'empty' : 'malformed',
    answered,
  );
}
