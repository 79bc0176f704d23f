/** One task on its way, and who waits for it. */
interface Flight {
  readonly outcome: Promise<unknown>;
  readonly controller: AbortController;
  callers: number;
}

/** Runs one task for all who want the same thing at the same time. */
export interface Flights {
  /**
   * Joins the task under `key`, or starts it.
   *
   * @param task - is told by its signal when nobody waits any longer.
   * @param signal - ends the waiting of this caller alone, with its reason.
   * @returns the outcome, and whether it is another caller's too.
   */
  join<T>(
    key: string,
    task: (signal: AbortSignal) => Promise<T>,
    signal: AbortSignal | undefined,
  ): Promise<{ readonly value: T; readonly joined: boolean }>;
}

/**
 * Milliseconds that a caller waits for another's task before it starts its own. Workers stop whatever a request has
 * under way when that request ends, without a word to others who wait for it.
 */
const PATIENCE = 3_000;

export function createFlights(): Flights {
  const flights = new Map<string, Flight>();

  const forget = (key: string, flight: Flight): void => {
    if (flights.get(key) === flight) flights.delete(key);
  };

  const start = (key: string, task: (signal: AbortSignal) => Promise<unknown>): Flight => {
    const controller = new AbortController();
    const flight: Flight = { outcome: task(controller.signal), controller, callers: 0 };
    flights.set(key, flight);
    const land = (): void => forget(key, flight);
    // Also where it fails, so that a failure that nobody waits for is no unhandled rejection.
    flight.outcome.then(land, land);
    return flight;
  };

  /** Whoever leaves last stops the task. */
  const leave = (key: string, flight: Flight): void => {
    if (--flight.callers > 0) return;
    forget(key, flight);
    try {
      flight.controller.abort();
    } catch {
      // Workers refuse to touch what another request has made; the end of that one has stopped the task.
    }
  };

  const wait = async (
    key: string,
    flight: Flight,
    limit: number,
    signal: AbortSignal | undefined,
  ): Promise<unknown> => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let onAbort: (() => void) | undefined;
    flight.callers++;
    try {
      return await new Promise((resolve, reject) => {
        onAbort = () => {
          reject(signal?.reason);
          leave(key, flight);
        };
        signal?.addEventListener('abort', onAbort);
        const onTooLong = (): void => {
          resolve(TOO_LONG);
          leave(key, flight);
        };
        if (limit !== Infinity) timer = setTimeout(onTooLong, limit);
        flight.outcome.then(resolve, reject);
      });
    } finally {
      clearTimeout(timer);
      if (onAbort) signal?.removeEventListener('abort', onAbort);
    }
  };

  return {
    join: async <T>(
      key: string,
      task: (signal: AbortSignal) => Promise<T>,
      signal: AbortSignal | undefined,
    ): Promise<{ value: T; joined: boolean }> => {
      for (;;) {
        signal?.throwIfAborted();
        const other = flights.get(key);
        const flight = other ?? start(key, task);
        const value = await wait(key, flight, other ? PATIENCE : Infinity, signal);
        if (value !== TOO_LONG) return { value: value as T, joined: other !== undefined };
        // Who comes next shall not wait for it too.
        forget(key, flight);
      }
    },
  };
}

/** In place of an outcome, none of which is a text. */
const TOO_LONG = 'too long';
