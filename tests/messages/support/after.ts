import { vi } from 'vitest';

/** Lets so many milliseconds pass at once for a task that fails by time. */
export async function after<T>(milliseconds: number, task: () => Promise<T>): Promise<T> {
  vi.useFakeTimers();
  try {
    const done = task();
    done.catch(() => {});
    await vi.advanceTimersByTimeAsync(milliseconds);
    return await done;
  } finally {
    vi.useRealTimers();
  }
}

/** A promise that nothing comes of. */
export const never = (): Promise<never> => new Promise(() => {});
