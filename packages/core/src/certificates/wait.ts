import type { Client } from '../client/client.js';
import { type AnyEsaError, EsaError, ParameterError, WaitError } from '../errors.js';
import { MAX_TIMER, onAbort, pause, withLimit } from '../util/deadline.js';
import { getCertificate, type GetCertificateInput, type GetCertificateOutput } from '../operations/certificates.js';
import type { CallOptions } from '../options/options.js';
import type { Int64Input } from '../util/int64.js';
import { VALIDATION_LIFETIME } from './advice.js';
import { readServiceDate } from './dates.js';
import { certificateHealth, isIssued } from './health.js';
import type { CertificateHealth } from './state.js';

/** The result of one poll for a certificate. */
export interface WaitUpdate {
  readonly answer: GetCertificateOutput;
  readonly health: CertificateHealth;
  /** Looks so far; from 1. */
  readonly looks: number;
}

/** How to wait. `timeout` and `retries` are for each look. */
export interface WaitOptions extends Omit<CallOptions, 'totalTimeout'> {
  /** Milliseconds for all of it; 30 minutes by default. */
  readonly totalTimeout?: number | undefined;
  /** Milliseconds before the second look, half as much again before each next one; 5,000 by default. */
  readonly interval?: number | undefined;
  /** Longest pause between two polls, in milliseconds; 60,000 by default. */
  readonly maxInterval?: number | undefined;
  /**
   * Milliseconds from the application on in which what validates its names is valid: later nothing is waited for. One
   * hour by default, as the service has it; `Infinity` waits on.
   */
  readonly validationLifetime?: number | undefined;
  /** Milliseconds since 1970; `Date.now` by default. */
  readonly now?: (() => number) | undefined;
  /** Called after every poll. If it throws, the wait rejects with that error. */
  readonly onUpdate?: ((update: WaitUpdate) => void) | undefined;
}

const OPERATION = 'waitForCertificate';
const GROWTH = 1.5;

/**
 * Waits until a certificate that was applied for is issued, looking at it less and less often. A wait that was ended can
 * be begun again at any time.
 *
 * @returns the documented body of the first answer under which it is issued. Whether it is valid too,
 * {@link certificateHealth} tells.
 * @throws {WaitError} with the code `failed` when the application failed or was canceled, the certificate is revoked or
 *   its validation is out of date, and `timeout` when the time is over.
 * @throws {AnyEsaError} of a look, or the reason of `options.signal`.
 * @example
 * ```ts
 * import { createClient, waitForCertificate } from '@esakit/core';
 *
 * const esa = createClient({ credentials: { accessKeyId: 'yourAccessKeyId', accessKeySecret: 'yourAccessKeySecret' } });
 * const input = { SiteId: '1234567890123', Id: 'babaded901474b9693acf530e0fb1d95' };
 * const { Certificate } = await waitForCertificate(esa, input, {
 *   onUpdate: ({ health, looks }) => console.log(looks, health.state, health.advice),
 * });
 * ```
 */
export function waitForCertificate(
  client: Client,
  input: GetCertificateInput,
  options: WaitOptions = {},
): Promise<GetCertificateOutput> {
  const {
    totalTimeout = 1_800_000,
    interval = 5_000,
    maxInterval = 60_000,
    validationLifetime = VALIDATION_LIFETIME,
    now = Date.now,
    signal: parent,
    onUpdate,
    ...call
  } = options;
  let last: GetCertificateOutput | undefined;
  let attempts = 0;
  const onTimeout = (): Error =>
    new WaitError(
      `not issued within ${totalTimeout} ms (option totalTimeout)${last ? `; its status is ${statusOf(last) || 'missing'}` : ''}`,
      'timeout',
      { operation: OPERATION, attempts, retryable: true, requestId: last?.RequestId },
    );

  return checked({ totalTimeout, interval, maxInterval, validationLifetime }, () =>
    withLimit({ milliseconds: totalTimeout, parent, onTimeout }, async ({ signal }) => {
      let delay = interval;
      for (let looks = 1; ; looks++) {
        const answer = await getCertificate(client, input, { ...call, signal });
        last = answer;
        attempts = looks;
        const health = certificateHealth({ ...answer.Result, Status: statusOf(answer) }, { now: new Date(now()) });
        onUpdate?.({ answer, health, looks });
        if (health.state === 'failed' || health.state === 'revoked') throw waitFailed(answer, looks);
        // A status that nobody knows is one to wait in.
        if (health.state !== 'pending' && (health.state !== 'unknown' || isIssued(statusOf(answer)))) return answer;
        if (isStale(answer, now() - validationLifetime)) throw staleValidation(health, answer, looks);
        await pause(Math.min(delay, maxInterval), signal);
        delay = Math.min(delay * GROWTH, maxInterval);
      }
    }),
  );
}

const statusOf = ({ Status, Result }: GetCertificateOutput): string => (Result?.Status || Status || '').trim();

function waitFailed(answer: GetCertificateOutput, attempts: number): WaitError {
  const { ApplyMessage, ApplyCode } = answer.Result ?? {};
  const what = FAILURES[statusOf(answer).toLowerCase()] ?? 'the application failed';
  const why = [ApplyMessage, ApplyCode !== undefined && `code ${ApplyCode}`].filter(Boolean).join(', ');
  return new WaitError(why ? `${what}: ${why}` : what, 'failed', {
    operation: OPERATION,
    attempts,
    requestId: answer.RequestId,
    status: 200,
  });
}

const FAILURES: Readonly<Record<string, string>> = {
  canceled: 'the application was canceled',
  revoked: 'the certificate is revoked',
};

/** Whether there is something to publish that was asked for before a time. */
function isStale({ Result }: GetCertificateOutput, before: number): boolean {
  const created = readServiceDate(Result?.CreateTime)?.getTime();
  return (Result?.DCV ?? []).length > 0 && created !== undefined && created < before;
}

const staleValidation = (
  { advice }: CertificateHealth,
  { RequestId: requestId }: GetCertificateOutput,
  attempts: number,
): WaitError =>
  new WaitError(`its validation is out of date: ${advice}`, 'failed', {
    operation: OPERATION,
    attempts,
    requestId,
    status: 200,
  });

const UNBOUNDED: ReadonlySet<string> = new Set(['totalTimeout', 'validationLifetime']);

/** Async, so that a wrong option rejects like every other failure. */
async function checked<T>(milliseconds: Readonly<Record<string, number>>, task: () => Promise<T>): Promise<T> {
  for (const [name, value] of Object.entries(milliseconds)) {
    const fits = value > 0 && (value <= MAX_TIMER || (UNBOUNDED.has(name) && value === Infinity));
    if (!fits) throw new ParameterError(`${name} must be milliseconds above 0`, OPERATION);
  }
  return task();
}

/** What came of waiting for one of several. */
export interface Waited {
  readonly id: string;
  /** The answer under which it is issued. */
  readonly answer: GetCertificateOutput | undefined;
  /** Why it is not. */
  readonly error: AnyEsaError | undefined;
}

/**
 * Waits for several certificates of a site at the same time, as {@link waitForCertificate} does for one.
 *
 * @param options - `onUpdate` is told which one it is of.
 * @returns one for each id, in their order; one that fails ends no other wait.
 * @throws the reason of `options.signal`, or what `onUpdate` throws.
 * @example
 * ```ts
 * import { createClient, waitForCertificates } from '@esakit/core';
 *
 * const esa = createClient({ credentials: { accessKeyId: 'yourAccessKeyId', accessKeySecret: 'yourAccessKeySecret' } });
 * const query = { SiteId: '1234567890123', Ids: ['babaded901474b9693acf530e0fb1d95'] };
 * for (const { id, answer, error } of await waitForCertificates(esa, query)) {
 *   console.log(id, answer?.Status ?? error?.message);
 * }
 * ```
 */
export async function waitForCertificates(
  client: Client,
  { SiteId, Ids }: { readonly SiteId: Int64Input; readonly Ids: readonly string[] },
  options: Omit<WaitOptions, 'onUpdate'> & {
    readonly onUpdate?: ((update: WaitUpdate & { readonly id: string }) => void) | undefined;
  } = {},
): Promise<Waited[]> {
  const { onUpdate, signal, ...others } = options;
  // What `onUpdate` throws ends the other waits too.
  const controller = new AbortController();
  const forget = signal && onAbort(signal, (reason) => controller.abort(reason));
  const wait = async (id: string): Promise<Waited> => {
    try {
      const answer = await waitForCertificate(
        client,
        { SiteId, Id: id },
        { ...others, signal: controller.signal, onUpdate: (update) => onUpdate?.({ ...update, id }) },
      );
      return { id, answer, error: undefined };
    } catch (error) {
      if (error instanceof EsaError && !controller.signal.aborted) {
        return { id, answer: undefined, error: error as AnyEsaError };
      }
      controller.abort(error);
      throw error;
    }
  };
  try {
    signal?.throwIfAborted();
    return await Promise.all(Ids.map(wait));
  } finally {
    forget?.();
  }
}
