import type { ServiceClock } from './service-clock.js';
import type { IdentitySource } from '../credentials/identity.js';
import { type EsaError, TransportError } from '../errors.js';
import { type Answer, exchange, type Failure } from './exchange.js';
import type { Gate } from '../util/concurrency.js';
import { MAX_TIMER, pause, withLimit } from '../util/deadline.js';
import type { Operation } from '../operation/operation.js';
import type { UnsignedRequest } from './request.js';
import { retryDelay } from './retry-rules.js';
import { type RetryBudget, SHARE } from './retry-budget.js';
import type { Pace } from './pace.js';
import { CALL_ID, type CallOptions, checkOptions, LIMITS, type Settings } from '../options/options.js';

/** What the calls of a client share. */
export interface Session {
  readonly settings: Settings;
  readonly identities: IdentitySource;
  readonly clock: ServiceClock;
  readonly gate: Gate;
  readonly pace: Pace;
  readonly budget: RetryBudget;
}

/**
 * The loop around an attempt, and the only place that waits: retries with back-off, one correction of the clock, one
 * renewal of the credentials, all within the call's total time.
 *
 * @throws {AnyEsaError} of the last attempt, or the reason of the caller's signal.
 */
export function runAttempts<Output>(
  { settings, identities, clock, gate, pace, budget }: Session,
  operation: Operation<unknown, Output>,
  request: UnsignedRequest,
  options: CallOptions,
): Promise<Answer<Output>> {
  checkOptions(options, LIMITS, operation.name);
  if (request.inDoubt) checkOptions(options, CALL_ID, operation.name);
  const { timeout = settings.timeout, totalTimeout = settings.totalTimeout, retries = settings.retries } = options;
  const started = performance.now();
  let number = 0;
  let last: EsaError | undefined;
  let identifying = false;
  /** Whether an attempt is on its way: where the time ends then, nobody knows what became of it. */
  let travelling = false;
  const callId = request.inDoubt && options.callId;

  const onTimeout = (): Error =>
    identifying
      ? identities.giveUp(operation.name, totalTimeout)
      : new TransportError(`no answer within ${totalTimeout} ms in all (option totalTimeout)`, 'timeout', {
          operation: operation.name,
          attempts: number,
          retryable: true,
          cause: last,
          ...(travelling && request.inDoubt),
        });

  return withLimit({ milliseconds: totalTimeout, parent: options.signal, onTimeout }, async (signal) => {
    let retried = 0;
    let clockSet = false;
    let renewed = false;
    let spent = 0;
    budget.earn(SHARE);

    for (;;) {
      identifying = true;
      const identity = await identities.get(operation.name);
      identifying = false;
      // A call that was let in once goes before those that still wait.
      const leave = await gate.enter(signal, number > 0);
      let outcome: Answer<Output> | Failure;
      let between;
      let offset;
      try {
        signal.throwIfAborted();
        between = await pace.turn(signal);
        const now = clock.read();
        offset = now.offset;
        number++;
        travelling = true;
        outcome = await exchange(settings, operation, request, {
          number,
          callId,
          identity,
          time: now.time,
          timeout,
          signal,
        });
      } finally {
        travelling = false;
        leave();
      }
      if ('data' in outcome) {
        budget.earn(spent);
        return outcome;
      }
      const { error, kind, hint, date = null } = outcome;
      if (kind === 'throttled') pace.slower(between);
      last = error;

      let delay = 0;
      if (kind === 'clock' && !clockSet && clock.correct(date, offset)) clockSet = true;
      else if (kind === 'credentials' && !renewed && identities.renew(identity)) renewed = true;
      else {
        const mayRepeat = kind === 'throttled' || kind === 'unsent' || (kind === 'transient' && !request.inDoubt);
        if (!mayRepeat || retried >= retries) throw error;
        // Throttled calls have their pace, and a stale connection doesn't mean that the service is down.
        if (kind !== 'throttled' && hint !== 0) {
          if (!budget.spend()) throw error;
          spent++;
        }
        delay = retryDelay(kind, ++retried, hint);
        // A pause that the call would not survive, or that no timer can measure, only hides what went wrong.
        if (performance.now() - started + delay >= totalTimeout || delay > MAX_TIMER) throw error;
      }
      settings.hooks.onRetry?.({ operation: operation.name, attempt: number, error, delay });
      if (delay > 0) await pause(delay, signal);
    }
  });
}
