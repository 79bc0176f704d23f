/** How {@link mapAdaptively} adjusts the number of tasks at a time. */
export interface AdaptiveMapOptions<R> {
  /** Whether a result says that too much was asked. Its task runs again, up to {@link TRIES} times in all. */
  readonly isThrottled: (result: R) => boolean;
  readonly onDone?: ((done: number) => void) | undefined;
  /** Waits for a number of milliseconds. */
  readonly pause?: ((milliseconds: number) => Promise<void>) | undefined;
}

const START = 8;
const MOST = 32;
const TRIES = 4;
const PAUSE_MS = 1_000;

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Maps with a number of tasks at a time that follows the service: it rises with each result, is halved by a throttled
 * one, and after the first of those rises slowly (additive increase, multiplicative decrease, as in TCP).
 *
 * @returns the results in the order of the items; throttled ones where no further try helped.
 * @throws what a task throws.
 */
export async function mapAdaptively<T, R>(
  items: readonly T[],
  task: (item: T) => Promise<R>,
  { isThrottled, onDone, pause = sleep }: AdaptiveMapOptions<R>,
): Promise<R[]> {
  const results: R[] = [];
  const queue = items.map((item, index) => ({ item, index, tries: 1 }));
  const running = new Set<Promise<void>>();
  let [limit, done, throttled] = [START, 0, false];

  const run = async (one: (typeof queue)[number]): Promise<void> => {
    const result = await task(one.item);
    if (isThrottled(result)) {
      throttled = true;
      limit = Math.max(1, limit / 2);
      if (one.tries < TRIES) {
        // Its place stays taken while it waits, so that the whole slows down.
        await pause(PAUSE_MS * one.tries);
        queue.push({ ...one, tries: one.tries + 1 });
        return;
      }
    } else limit = Math.min(MOST, limit + (throttled ? 1 / limit : 1));
    results[one.index] = result;
    onDone?.(++done);
  };

  while (queue.length > 0 || running.size > 0) {
    for (const one of queue.splice(0, Math.max(0, Math.floor(limit) - running.size))) {
      const work = run(one).finally(() => running.delete(work));
      running.add(work);
    }
    await Promise.race(running);
  }
  return results;
}
