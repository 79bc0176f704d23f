/** Runs tasks at the same time, as many as the service bears. */
export interface Pool {
  /**
   * Runs a task for each item.
   *
   * @param task - resolves with false where the service was too busy: it is run again later, four times at most, and
   *   `isLast` tells it that it is not. It must not reject.
   */
  run<Item>(items: Iterable<Item>, task: (item: Item, isLast: boolean) => Promise<boolean>): Promise<void>;
  /** Halves the number of tasks, because the service is busy. */
  slowDown(): void;
}

/** So many at first; it grows from there. */
const START = 8;
/** More tasks for each one that went well: twice as many after so many tasks. */
const GROWTH = 1 / 8;
const MAX_TRIES = 5;
const PAUSE = 1_000;
const MAX_PAUSE = 16_000;

/**
 * Makes a pool whose number of tasks grows while all goes well, and is halved whenever the service is too busy.
 *
 * @param max - tasks at the same time.
 * @param signal - once it is aborted there are no more pauses: what is left is handed to the task all the same, which
 *   can tell what became of it.
 */
export function createPool(max: number, signal: AbortSignal): Pool {
  let limit = Math.min(START, max);
  let refusals = 0;
  const slowDown = (): void => {
    limit = Math.max(1, limit / 2);
  };

  /** Longer with each refusal, and never the same for two pools. */
  const pause = (): Promise<void> => {
    const longest = Math.min(MAX_PAUSE, PAUSE * 2 ** (refusals - 1));
    return waitFor(longest * (0.5 + Math.random() / 2), signal);
  };

  return {
    slowDown,
    run: (items, task) =>
      new Promise((resolve) => {
        const waiting = Array.from(items, (item) => ({ item, tries: 1 }));
        let active = 0;
        let isPausing = false;
        const canStart = (): boolean => !isPausing && waiting.length > 0 && active < Math.max(1, Math.floor(limit));
        const next = (): void => {
          if (active === 0 && waiting.length === 0) resolve();
          while (canStart()) {
            const started = waiting.shift();
            if (started) void start(started);
          }
        };
        const start = async (started: (typeof waiting)[number]): Promise<void> => {
          active++;
          const isDone = await task(started.item, started.tries === MAX_TRIES);
          active--;
          if (isDone) {
            refusals = 0;
            limit = Math.min(max, limit + GROWTH);
          } else {
            waiting.push({ ...started, tries: started.tries + 1 });
            // Tasks that were under way at the time of a refusal tell nothing new.
            if (!isPausing) {
              refusals++;
              slowDown();
              isPausing = true;
              await pause();
              isPausing = false;
            }
          }
          next();
        };
        next();
      }),
  };
}

/** Waits, or not any longer once the signal is aborted. */
const waitFor = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end);
    if (signal.aborted) end();
  });
