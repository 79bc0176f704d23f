import { Failure } from '../failure.js';
import type { Io } from '../io.js';

/** Runs something under a time limit, by a signal that is aborted with a reason in words. */
export async function inTime<T>(timeout: number | undefined, io: Io, use: (limited: Io) => Promise<T>): Promise<T> {
  if (timeout === undefined) return use(io);
  const controller = new AbortController();
  const timer = setTimeout(
    () => controller.abort(new Failure(`the ${timeout / 1000} s of --timeout were over`)),
    timeout,
  );
  try {
    return await use({ ...io, signal: AbortSignal.any([io.signal, controller.signal]) });
  } finally {
    clearTimeout(timer);
  }
}
