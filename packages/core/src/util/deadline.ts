/** Runs `task` and never waits longer than the signal it is given, even for a task that ignores it. */
export interface Limit {
  /** Milliseconds; `Infinity` for none. */
  readonly milliseconds: number;
  /** A limit around this one. */
  readonly parent: AbortSignal | undefined;
  /** What to reject with when the time is over. */
  readonly onTimeout: () => Error;
}

/**
 * Runs a task under a time limit and under the signal around it. Whichever comes first ends it at once with its own
 * reason, also where the task itself does not listen; no timer and no listener is left behind.
 */
export async function withLimit<T>(
  { milliseconds, parent, onTimeout }: Limit,
  task: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  parent?.throwIfAborted();
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onAbort: (() => void) | undefined;
  try {
    return await new Promise<T>((resolve, reject) => {
      const stop = (reason: unknown): void => {
        reject(reason);
        controller.abort(reason);
      };
      onAbort = () => stop(parent?.reason);
      parent?.addEventListener('abort', onAbort);
      if (milliseconds !== Infinity) timer = setTimeout(() => stop(onTimeout()), milliseconds);
      task(controller.signal).then(resolve, reject);
    });
  } finally {
    clearTimeout(timer);
    if (onAbort) parent?.removeEventListener('abort', onAbort);
  }
}

/** Longest time that timers of JavaScript can measure, in milliseconds: a longer one ends at once. */
export const MAX_TIMER = 2 ** 31 - 1;

/** Waits, unless the signal ends it first with its reason. */
export const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', onAbort);
      resolve();
    }, milliseconds);
    const onAbort = (): void => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    signal.addEventListener('abort', onAbort);
  });
