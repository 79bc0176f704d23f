import { describeCode, Refusal } from '../http/errors.js';
import type { AnswerFault } from './faults.js';

/** Whether a fault meets a request before it is carried out. */
export function isBefore(fault: AnswerFault): boolean {
  if (fault.kind === 'reset') return fault.when === 'before';
  if (fault.kind === 'busy' || fault.kind === 'error') return fault.when !== 'after';
  return fault.kind === 'throttle';
}

/** The refusal a fault puts in place of an answer; none for those that only lose it. */
export function refusalOf(fault: AnswerFault): Refusal | undefined {
  switch (fault.kind) {
    case 'throttle':
      return refuse('Throttling.User', { status: fault.status, retryAfterMs: fault.retryAfterMs });
    case 'busy':
      return refuse(fault.code ?? 'ServiceUnavailable', { retryAfterMs: fault.retryAfterMs });
    case 'error':
      return refuse(fault.code, { status: fault.status, message: fault.message });
    case 'reset':
      // Nobody gets it: the log tells it of a request that was not carried out.
      return fault.when === 'before' ? refuse('ServiceUnavailable', {}) : undefined;
    default:
      return undefined;
  }
}

/** Waits, unless the caller gives up first. */
export function pause(delayMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const abort = (): void => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', abort);
      resolve();
    }, delayMs);
    signal.addEventListener('abort', abort, { once: true });
  });
}

/** What comes of a work, unless the caller gives up first. */
export function orAbort<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    void work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

/** What `fetch` rejects with when the connection is dropped before an answer. */
export function connectionReset(): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }) });
}

/** Whether an error is a dropped connection, and not a fault of the emulator's own. */
export function isConnectionReset(error: unknown): boolean {
  return (
    error instanceof TypeError &&
    error.cause instanceof Error &&
    'code' in error.cause &&
    error.cause.code === 'ECONNRESET'
  );
}

/** The first bytes of a body, then the error of a connection that was dropped; half of it, by default. */
export function truncated(bytes: Uint8Array, at: number = Math.floor(bytes.length / 2)): ReadableStream<Uint8Array> {
  let sent = false;
  return new ReadableStream({
    pull(controller) {
      if (sent || at <= 0) return controller.error(new TypeError('terminated'));
      controller.enqueue(bytes.slice(0, at));
      sent = true;
    },
  });
}

function refuse(
  code: string,
  {
    status,
    message,
    retryAfterMs,
  }: { status?: number | undefined; message?: string | undefined; retryAfterMs?: number | undefined },
): Refusal {
  const [usualStatus, usualMessage] = describeCode(code);
  const headers = retryAfterMs === undefined ? {} : { 'x-acs-retry-after': String(retryAfterMs) };
  return new Refusal(code, status ?? usualStatus, message ?? usualMessage, headers);
}
