import type { Result } from '../suite/run.js';

/** A runtime, and how the suite is run on it. */
export interface Runner {
  readonly runtime: string;
  /** @throws {MissingRuntime} where this machine doesn't have it. */
  readonly run: (setting: Setting) => Promise<Outcome>;
}

interface Outcome {
  readonly version: string;
  readonly results: readonly Result[];
}

/** Where a run takes place. */
export interface Setting {
  /** Address of the control server. */
  readonly control: string;
  /** Folder of the repository. */
  readonly root: string;
  /** Folder with the installed packages. */
  readonly consumer: string;
  /** Ends whatever takes too long. */
  readonly signal: AbortSignal;
}

/** This machine does not have the runtime. In CI that is a failure. */
export class MissingRuntime extends Error {
  override readonly name = 'MissingRuntime';
}
