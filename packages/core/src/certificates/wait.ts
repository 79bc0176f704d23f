import type { Client } from '../client.js';
import { ParameterError, WaitError } from '../errors.js';
import { MAX_TIMER, pause, withLimit } from '../util/deadline.js';
import { getCertificate, type GetCertificateInput, type GetCertificateOutput } from '../operations/certificates.js';
import type { CallOptions } from '../options.js';
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
  /** Called after every poll. If it throws, the wait rejects with that error. */
  readonly onUpdate?: ((update: WaitUpdate) => void) | undefined;
}

const OPERATION = 'waitForCertificate';
const GROWTH = 1.5;

/**
 * Waits until a certificate that was applied for is issued, looking at it less and less often.
 *
 * @returns the documented body of the first answer under which it is issued. Whether it is valid too,
 * {@link certificateHealth} tells.
 * @throws {WaitError} with the code `failed` when the application failed or was canceled or the certificate is revoked,
 *   and `timeout` when the time is over.
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

  return checked({ totalTimeout, interval, maxInterval }, () =>
    withLimit({ milliseconds: totalTimeout, parent, onTimeout }, async ({ signal }) => {
      let delay = interval;
      for (let looks = 1; ; looks++) {
        const answer = await getCertificate(client, input, { ...call, signal });
        last = answer;
        attempts = looks;
        const health = certificateHealth({ ...answer.Result, Status: statusOf(answer) });
        onUpdate?.({ answer, health, looks });
        if (health.state === 'failed' || health.state === 'revoked') throw waitFailed(answer, looks);
        // A status that nobody knows is one to wait in.
        if (health.state !== 'pending' && (health.state !== 'unknown' || isIssued(statusOf(answer)))) return answer;
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

/** Async, so that a wrong option rejects like every other failure. */
async function checked<T>(milliseconds: Readonly<Record<string, number>>, task: () => Promise<T>): Promise<T> {
  for (const [name, value] of Object.entries(milliseconds)) {
    const fits = value > 0 && (value <= MAX_TIMER || (name === 'totalTimeout' && value === Infinity));
    if (!fits) throw new ParameterError(`${name} must be milliseconds above 0`, OPERATION);
  }
  return task();
}
