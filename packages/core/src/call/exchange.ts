import type { Identity } from '../credentials/identity.js';
import { EsaError, type FailedCall, type Issue, TransportError } from '../errors.js';
import type { AttemptEvent } from '../options/hooks.js';
import { type Cancellation, withLimit } from '../util/deadline.js';
import type { Operation } from '../operation/operation.js';
import { secretsOf } from '../operation/secrets.js';
import { createRedact, innermostMessage, type Redact, redactHeaders, safeCause } from '../util/redaction.js';
import { readReply, readRequestId } from './reply.js';
import type { UnsignedRequest } from './request.js';
import { type FailureKind, readRetryHint } from './retry-rules.js';
import type { Settings } from '../options/options.js';
import { signAttempt } from './sign-attempt.js';
import { TransportFault } from '../transport/fault.js';
import type { TransportContext, TransportReply } from '../transport/transport.js';
import { validateOutput } from './validate.js';

/** What `client.send` gives. */
export interface Answer<Output> {
  /** The documented body. */
  readonly data: Output;
  readonly requestId: string | undefined;
  readonly status: number;
  readonly headers: Headers;
  /** Requests sent for it. */
  readonly attempts: number;
}

/** What one attempt needs besides the request. */
export interface Attempt {
  /** From 1. */
  readonly number: number;
  /** Of the whole call. With it, the nonce of an attempt follows from the call and the number of the attempt. */
  readonly callId: string | undefined;
  readonly identity: Identity;
  /** The service's time, in milliseconds since 1970. */
  readonly time: number;
  /** Milliseconds to the last byte of the answer. */
  readonly timeout: number;
  /** Ends the whole call. */
  readonly signal: Cancellation;
}

/** Why an attempt failed, and what the loop has to know to go on. */
export interface Failure {
  readonly error: EsaError;
  readonly kind: FailureKind;
  /** Milliseconds to wait, where the service or the transport knows. */
  readonly hint?: number | undefined;
  /** The service's time, as its answer has it. */
  readonly date?: string | null;
}

/**
 * One attempt of a call: sign, send, read, validate.
 *
 * @throws the reason of `attempt.signal`, and what a hook throws; every other failure is returned.
 */
export async function exchange<Output>(
  settings: Settings,
  operation: Operation<unknown, Output>,
  request: UnsignedRequest,
  { number, callId, identity, time, timeout, signal }: Attempt,
): Promise<Answer<Output> | Failure> {
  const { hooks, transport, maxResponseBytes, lenient } = settings;
  const event: AttemptEvent = { operation: operation.name, attempt: number };
  const nonce = callId ? `${callId}-${number}` : settings.nonce();
  const { signed, signature } = signAttempt(request, identity.sign, { time, nonce }, settings.userAgent);
  const hidden = (): string[] => secretsOf(operation.input, request.input);
  const redact = createRedact(() => [...identity.secrets(), signature.signature, ...hidden()]);
  hooks.onRequest?.({
    ...event,
    method: request.method,
    url: hidden().length > 0 ? redact(signed.url) : signed.url,
    headers: redactHeaders(signed.headers),
  });

  const started = performance.now();
  let reply: TransportReply;
  let requestId: string | undefined;
  try {
    const onTimeout = (): Error =>
      new TransportFault('timeout', `no whole answer within ${timeout} ms (option timeout)`);
    reply = await withLimit({ milliseconds: timeout, parent: signal, onTimeout }, (limited) =>
      transport(signed, contextOf(limited, maxResponseBytes), limited),
    );
    requestId = readRequestId(reply.headers, redact);
  } catch (thrown) {
    signal.throwIfAborted();
    return transportFailure(thrown, redact, { operation: operation.name, attempts: number }, request.inDoubt);
  }
  const { status, headers } = reply;
  hooks.onResponse?.({ ...event, status, requestId, duration: performance.now() - started });
  try {
    const answered = readReply(reply, { request, signature, attempts: number, redact });
    if ('error' in answered) return { ...answered, hint: readRetryHint(headers, time), date: headers.get('date') };
    // The body has it where the headers don't.
    ({ requestId } = answered.call);
    const onDrift = lenient ? (issues: Issue[]): void => hooks.onDrift?.({ ...event, requestId, issues }) : undefined;
    const data = validateOutput(operation, answered, onDrift, redact);
    return { data, requestId, status, headers, attempts: number };
  } catch (error) {
    if (!(error instanceof EsaError)) throw error;
    return { error, kind: 'final' };
  }
}

/** With own properties only, so that a copy has them too. */
const contextOf = (limit: Cancellation, maxResponseBytes: number): TransportContext => ({
  get signal() {
    return limit.signal;
  },
  maxResponseBytes,
});

function transportFailure(
  thrown: unknown,
  redact: Redact,
  call: FailedCall,
  inDoubt: UnsignedRequest['inDoubt'],
): Failure {
  let fault: TransportFault | undefined;
  let cause: Error | undefined;
  try {
    if (thrown instanceof TransportFault) fault = thrown;
    cause = safeCause(fault ? fault.cause : thrown, redact);
  } catch {
    // Something that can't even be looked at.
  }
  const { code = 'network', message = 'the request did not get through', head } = fault ?? {};
  const why = cause ? `: ${innermostMessage(cause)}` : '';
  const passing = !fault?.lasting;
  const sent = fault ? fault.sent : !UNSENT.test(innermostCode(cause));
  return {
    error: new TransportError(redact(message) + why, code, {
      ...call,
      status: head?.status,
      requestId: head && readRequestId(head.headers, redact),
      retryable: passing,
      cause,
      ...(sent && inDoubt),
    }),
    kind: passing ? (sent ? 'transient' : 'unsent') : 'final',
    hint: fault?.stale ? 0 : undefined,
  };
}

/** Codes of a connection that was never made, from the `fetch` of Node. */
const UNSENT = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT)$/;

const innermostCode = (error: (Error & { readonly code?: string }) | undefined): string =>
  error ? innermostCode(error.cause as Error | undefined) || (error.code ?? '') : '';
