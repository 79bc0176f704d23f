import { type Cancellation, onAbort } from './deadline.js';

/** Lets at most `limit` tasks run at a time; the others wait in the order they came. */
export interface Gate {
  /**
   * Waits for a place. The returned function gives it back.
   *
   * @param again - whether the task had a place before: it goes before those that had none. Not by default.
   */
  enter(signal: AbortSignal | Cancellation, again?: boolean): Promise<() => void>;
}

export function createGate(limit: number): Gate {
  let free = limit;
  const before = new Set<() => void>();
  const waiting = new Set<() => void>();

  const leave = (): void => {
    const [next] = before.size > 0 ? before : waiting;
    if (next) next();
    else free++;
  };

  return {
    enter: async (signal, again) => {
      if (free > 0) free--;
      else {
        const queue = again ? before : waiting;
        await new Promise<void>((resolve, reject) => {
          const forget = onAbort(signal, (reason) => {
            queue.delete(admit);
            reject(reason);
          });
          const admit = (): void => {
            queue.delete(admit);
            forget();
            resolve();
          };
          queue.add(admit);
        });
      }
      return leave;
    },
  };
}
