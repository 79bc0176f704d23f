import type { Io } from '../io.js';
import { createStatusLine } from '../output/status-line.js';

/** A line on a terminal that tells how far a check is; silent where there is no terminal. */
export interface Progress {
  /** What a command should write to meanwhile, so that other lines stay whole. */
  readonly io: Io;
  /** So many sites are there. */
  start(total: number): void;
  /** One more site is done, with so many certificates. */
  step(certificates: number): void;
  /** Takes the line away. */
  stop(): void;
}

/** Milliseconds between two updates: often enough to see it move. */
const INTERVAL = 200;

export function createProgress(io: Io): Progress {
  const { stderr } = io;
  const line = createStatusLine(io);
  const started = io.now();
  let done = 0;
  let found = 0;
  let timer: ReturnType<typeof setInterval> | undefined;

  return {
    io: {
      ...io,
      stderr: {
        isTTY: stderr.isTTY,
        write: (text) => {
          line.erase();
          return stderr.write(text);
        },
      },
    },
    start: (total) => {
      if (!line.isShown) return;
      const show = (): void => line.show(describe({ done, total, found, elapsed: io.now() - started }));
      show();
      timer = setInterval(show, INTERVAL);
      timer.unref();
    },
    step: (certificates) => {
      done++;
      found += certificates;
    },
    stop: () => {
      clearInterval(timer);
      line.erase();
    },
  };
}

/** How far it is, in words. */
export function describe(state: {
  readonly done: number;
  readonly total: number;
  readonly found: number;
  /** Milliseconds. */
  readonly elapsed: number;
}): string {
  const { done, total, found, elapsed } = state;
  const left = done === 0 ? 0 : Math.ceil(((elapsed / done) * (total - done)) / 1000);
  return `checked ${done} of ${total} sites, ${found} certificate${found === 1 ? '' : 's'}${left > 0 ? `, about ${left} s left` : ''}`;
}
