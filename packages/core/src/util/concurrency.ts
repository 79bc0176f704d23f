/** Lets at most `limit` tasks run at a time; the others wait in the order they came. */
export interface Gate {
  /** Waits for a place. The returned function gives it back. */
  enter(signal: AbortSignal): Promise<() => void>;
}

export function createGate(limit: number): Gate {
  let free = limit;
  const waiting = new Set<() => void>();

  const leave = (): void => {
    const [next] = waiting;
    if (next) next();
    else free++;
  };

  return {
    enter: async (signal) => {
      if (free > 0) free--;
      else {
        await new Promise<void>((resolve, reject) => {
          const onAbort = (): void => {
            waiting.delete(admit);
            reject(signal.reason);
          };
          const admit = (): void => {
            waiting.delete(admit);
            signal.removeEventListener('abort', onAbort);
            resolve();
          };
          waiting.add(admit);
          signal.addEventListener('abort', onAbort);
        });
      }
      return leave;
    },
  };
}
