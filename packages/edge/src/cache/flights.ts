/** A running task and the number of callers that wait for it. */
interface Flight {
  readonly outcome: Promise<unknown>;
  readonly controller: AbortController;
  callers: number;
}

/** Runs one task for all callers that want the same thing at the same time. */
export interface Flights {
  /**
   * Joins the task under `key`, or starts it.
   *
   * @param task - its signal is aborted when no caller waits any longer.
   * @param signal - ends only this caller's wait, with its reason.
   * @returns the outcome, and whether another caller started the task.
   */
  join<T>(
    key: string,
    task: (signal: AbortSignal) => Promise<T>,
    signal: AbortSignal | undefined,
  ): Promise<{ readonly value: T; readonly joined: boolean }>;
}

/**
 * Milliseconds that a caller waits for another's task before it starts its own. Workers stop the tasks of a request
 * when that request ends, and callers that wait for them are not notified.
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
    // On failure too, so that a failure that no caller waits for is not an unhandled rejection.
    flight.outcome.then(land, land);
    return flight;
  };

  /** The last caller to leave stops the task. */
  const leave = (key: string, flight: Flight): void => {
    if (--flight.callers > 0) return;
    forget(key, flight);
    try {
      flight.controller.abort();
    } catch {
      // Workers refuse access to objects of another request. The end of that request has stopped the task.
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
        // Later callers don't wait for it.
        forget(key, flight);
      }
    },
  };
}

/** In place of an outcome, which is never a string. */
const TOO_LONG = 'too long';
