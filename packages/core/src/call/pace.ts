import { type Cancellation, pause } from '../util/deadline.js';

/**
 * The time between the requests of a client. There is none until the service throttles; then all its callers go one
 * after the other, at half the pace after each further throttling, and at twice the pace after five seconds without.
 */
export interface Pace {
  /** Waits for a turn and gives the time between two that it was taken at. */
  turn(signal: Cancellation): Promise<number>;
  /** After a throttling. Of those that were sent at the same pace, the first one counts. */
  slower(taken: number): void;
}

/** Milliseconds between requests: after the first throttling, at most, and what counts as none. */
const FIRST = 200;
const MOST = 2_000;
const NONE = 5;

/** Milliseconds after which the pace is twice as fast. */
const HALVED_AFTER = 5_000;

export function createPace(): Pace {
  let slowest = 0;
  let since = 0;
  let last = 0;
  let queue: Promise<unknown> | undefined;

  const between = (): number => {
    const now = slowest * 2 ** ((since - performance.now()) / HALVED_AFTER);
    return now > NONE ? now : 0;
  };

  const takeTurn = async (signal: Cancellation): Promise<number> => {
    signal.throwIfAborted();
    const wait = last + between() - performance.now();
    if (wait > 0) await pause(wait, signal);
    last = performance.now();
    return between();
  };

  return {
    turn: async (signal) => {
      if (between() === 0) return 0;
      const turn = Promise.resolve(queue).then(() => takeTurn(signal));
      queue = turn.catch(() => undefined);
      return turn;
    },
    slower: (taken) => {
      const now = between();
      if (taken < now) return;
      slowest = Math.min(MOST, now * 2 || FIRST);
      since = performance.now();
    },
  };
}
