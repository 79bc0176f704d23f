import type { Io } from '../io.js';

/** A line on a terminal that is written anew; silent where there is no terminal. */
export interface StatusLine {
  /** Whether there is a terminal to show it on. */
  readonly isShown: boolean;
  /** Shows a line in place of the one before. */
  show(text: string): void;
  /** Takes the line away: before other lines are written, and at the end. */
  erase(): void;
}

const ERASE_LINE = '\r\u001b[K';

export function createStatusLine({ stderr, env }: Pick<Io, 'stderr' | 'env'>): StatusLine {
  const isShown = stderr.isTTY === true && env['TERM'] !== 'dumb';
  let shown = false;
  return {
    isShown,
    show(text) {
      if (!isShown) return;
      stderr.write(`${ERASE_LINE}${text}`);
      shown = true;
    },
    erase() {
      if (shown) stderr.write(ERASE_LINE);
      shown = false;
    },
  };
}
