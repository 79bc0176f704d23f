/**
 * What ends a task early: an `AbortSignal` that is made only where something asks for it. Two of them with a listener
 * each take a fifth of the CPU of a call on Node 20.
 */
export interface Cancellation {
  /** The same as an `AbortSignal`. */
  readonly signal: AbortSignal;
  /** Throws the reason, once there is one. */
  throwIfAborted(): void;
  /** Calls a function with the reason, until the function that is returned is called. */
  onAbort(call: (reason: unknown) => void): () => void;
}

class Canceller implements Cancellation {
  readonly #calls = new Set<(reason: unknown) => void>();
  #made: AbortController | undefined;

  get #controller(): AbortController {
    return (this.#made ??= new AbortController());
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  throwIfAborted(): void {
    this.#made?.signal.throwIfAborted();
  }

  onAbort(call: (reason: unknown) => void): () => void {
    this.#calls.add(call);
    return () => this.#calls.delete(call);
  }

  abort(reason: unknown): void {
    this.#calls.forEach((call) => call(reason));
    this.#controller.abort(reason);
  }
}

/** Runs `task` and never waits longer than the limit it is given, even for a task that ignores it. */
export interface Limit {
  /** Milliseconds; `Infinity` for none. */
  readonly milliseconds: number;
  /** A limit around this one. */
  readonly parent: AbortSignal | Cancellation | undefined;
  /** What to reject with when the time is over. */
  readonly onTimeout: () => Error;
}

/**
 * Runs a task under a time limit and under the signal around it. Whichever comes first ends it at once with its own
 * reason, also where the task itself does not listen; no timer and no listener is left behind.
 */
export async function withLimit<T>(
  { milliseconds, parent, onTimeout }: Limit,
  task: (limit: Cancellation) => Promise<T>,
): Promise<T> {
  parent?.throwIfAborted();
  const limit = new Canceller();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let forget: (() => void) | undefined;
  try {
    return await new Promise<T>((resolve, reject) => {
      const stop = (reason: unknown): void => {
        reject(reason);
        limit.abort(reason);
      };
      if (parent) forget = onAbort(parent, stop);
      if (milliseconds !== Infinity) timer = setTimeout(() => stop(onTimeout()), milliseconds);
      task(limit).then(resolve, reject);
    });
  } finally {
    clearTimeout(timer);
    forget?.();
  }
}

/** What waits for each signal. */
const waiting = new WeakMap<EventTarget, Set<(reason: unknown) => void>>();

const tellAll = ({ target }: Event): void =>
  waiting.get(target as AbortSignal)?.forEach((call) => call((target as AbortSignal).reason));

/**
 * Calls a function when a signal aborts, until the function that is returned is called. However many calls share a
 * signal, it has one listener of ours: Node 20 warns of more than ten.
 */
export function onAbort(signal: AbortSignal | Cancellation, call: (reason: unknown) => void): () => void {
  if ('onAbort' in signal) return signal.onAbort(call);
  const calls = waiting.get(signal) ?? new Set();
  if (calls.size === 0) signal.addEventListener('abort', tellAll);
  waiting.set(signal, calls.add(call));
  return () => {
    calls.delete(call);
    if (calls.size === 0) signal.removeEventListener('abort', tellAll);
  };
}

/** Longest time that timers of JavaScript can measure, in milliseconds: a longer one ends at once. */
export const MAX_TIMER = 2 ** 31 - 1;

/** Waits, unless the signal ends it first with its reason. */
export const pause = (milliseconds: number, signal: AbortSignal | Cancellation): Promise<void> =>
  new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const timer = setTimeout(() => {
      forget();
      resolve();
    }, milliseconds);
    const forget = onAbort(signal, (reason) => {
      clearTimeout(timer);
      reject(reason);
    });
  });
