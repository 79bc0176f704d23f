import { visible, visibleOutput } from './output/visible.js';

/** Where text goes. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  /** The width of a terminal. */
  readonly columns?: number | undefined;
}

/** All that a command sees of its process, so that a test can run it in its own. */
export interface Io {
  /** Data, and nothing else. */
  readonly stdout: Output;
  /** Everything that is not data. */
  readonly stderr: Output;
  /** All of the standard input, as text. */
  readonly stdin: () => Promise<string>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted with an {@link Interruption} when the process is asked to end. */
  readonly signal: AbortSignal;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Why a command was ended from outside. */
export class Interruption extends Error {
  readonly signal: 'SIGINT' | 'SIGTERM';

  constructor(signal: 'SIGINT' | 'SIGTERM') {
    super(`ended by ${signal}`);
    this.name = 'Interruption';
    this.signal = signal;
  }
}

/** Writes data, with a line break. */
export const print = (io: Io, text: string): void => {
  io.stdout.write(`${visibleOutput(text)}\n`);
};

/** Shows what belongs beside the data, as a plan. */
export const showBeside = (io: Io, text: string): void => {
  io.stderr.write(`${visibleOutput(text)}\n`);
};

/** Tells the user something, marked as ours. Further lines are indented, so that none looks like another message. */
export const say = (io: Io, text: string): void => {
  io.stderr.write(`esakit: ${visible(text).replaceAll('\n', '\n  ')}\n`);
};
