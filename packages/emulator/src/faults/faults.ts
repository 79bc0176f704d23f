import type { ErrorCode } from '../http/errors.js';

/** What a fault does to the requests it meets. */
export type FaultKind = Fault['kind'];

interface FaultScope {
  /** How many requests it meets before it is gone; all of them until it is removed, by default. */
  times?: number;
  /** How many requests it lets through before the first that it meets; none by default. */
  skip?: number;
  /** The action it meets; any, by default. */
  action?: string;
}

/**
 * When a fault meets a request: `before` the request is carried out, which then it never is, or `after`, so that all has
 * happened and only the answer is another one, or lost. A latency keeps a request waiting at that point.
 */
export type FaultPoint = 'before' | 'after';

/**
 * A fault to inject.
 *
 * - `throttle`: refuses with `Throttling.User`; `retryAfterMs` goes out as `x-acs-retry-after`
 * - `busy`: refuses as a service that can't answer now, `ServiceUnavailable` unless another code is given; `when` is
 *   `before` by default
 * - `error`: refuses with any code; `when` is `before` by default
 * - `latency`: answers after `delayMs`; `when` is `before` by default
 * - `skew`: sets the server's clock off by `skewMs`
 * - `reset`: drops the connection instead of answering; `when` is `after` by default: the answer is lost
 * - `truncate`: carries the request out, and drops the connection in the middle of the answer, after `at` bytes of its
 *   body
 */
export type Fault = FaultScope &
  (
    | { kind: 'throttle'; status?: 400 | 429; retryAfterMs?: number }
    | {
        kind: 'busy';
        code?: 'ServiceUnavailable' | 'InternalException' | 'InternalError' | 'Site.ServiceBusy';
        retryAfterMs?: number;
        when?: FaultPoint;
      }
    | { kind: 'error'; code: ErrorCode | (string & {}); status?: number; message?: string; when?: FaultPoint }
    | { kind: 'latency'; delayMs: number; when?: FaultPoint }
    | { kind: 'skew'; skewMs: number }
    | { kind: 'reset'; when?: FaultPoint }
    | { kind: 'truncate'; at?: number }
  );

/** A fault that decides the answer; one request meets one of them at most. */
export type AnswerFault = Exclude<Fault, { kind: 'latency' | 'skew' }>;

/** What one request meets. */
interface FaultsMet {
  /** Before the request is carried out, and after it. */
  readonly delaysMs: Readonly<Record<FaultPoint, number>>;
  readonly skewMs: number;
  readonly fault: AnswerFault | undefined;
}

/** Faults to inject into the emulator's answers. */
export interface Faults {
  /** Adds a fault after those there are, and gives a function that removes it. */
  readonly add: (fault: Fault) => () => void;
  /** Removes all faults. */
  readonly clear: () => void;
}

/** The faults, with the emulator's own view of them. */
export interface FaultQueue extends Faults {
  /** What a request of this action meets, counted as met. */
  readonly meet: (action: string | undefined) => FaultsMet;
}

export function createFaults(): FaultQueue {
  let pending: { fault: Fault; left: number; skip: number }[] = [];
  return {
    add(fault) {
      const entry = { fault, left: fault.times ?? Infinity, skip: fault.skip ?? 0 };
      pending.push(entry);
      return () => {
        pending = pending.filter((other) => other !== entry);
      };
    },
    clear() {
      pending = [];
    },
    meet(action) {
      const delaysMs = { before: 0, after: 0 };
      let skewMs = 0;
      let decisive: AnswerFault | undefined;
      for (const entry of pending) {
        const { fault } = entry;
        if (entry.left <= 0 || (fault.action !== undefined && fault.action !== action)) continue;
        if (entry.skip > 0) {
          entry.skip--;
          continue;
        }
        if (fault.kind === 'latency') delaysMs[fault.when ?? 'before'] += fault.delayMs;
        else if (fault.kind === 'skew') skewMs += fault.skewMs;
        else if (decisive) continue;
        else decisive = fault;
        entry.left--;
      }
      pending = pending.filter(({ left }) => left > 0);
      return { delaysMs, skewMs, fault: decisive };
    },
  };
}
