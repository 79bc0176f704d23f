import type { Digest } from '../sign/digest.js';
import type { Transport } from '../transport/transport.js';

/** A small file of UTF-8. */
export interface TextFile {
  readonly text: string;
  /** Its permission bits, where the file system has some: `0o600`. */
  readonly mode?: number | undefined;
}

/** What bounds a command. */
export interface RunLimits {
  /** Milliseconds. */
  readonly timeout: number;
  /** Size of the standard output from which on the command is stopped. */
  readonly maxBytes: number;
}

/** How a command ended. */
export type RunOutcome =
  | { readonly code: number; readonly stdout: string }
  /** It did not start, or was stopped: `not-found`, `timeout`, `too-large`, or the system's code. */
  | { readonly failure: string };

/** What a runtime may have to be allowed. */
export type Permission =
  | { readonly name: 'env'; readonly variables: readonly string[] }
  | { readonly name: 'read'; readonly path: string }
  | { readonly name: 'net'; readonly host: string }
  | { readonly name: 'run'; readonly command: string };

/** What the sources of credentials use of a platform. All but the environment may be missing. */
export interface Surroundings {
  /** Value of an environment variable or binding; undefined where it is not set. */
  readonly env: (name: string) => string | undefined;
  /**
   * Reads a file of 1 MiB at most. At once and not later, because a client knows its region, which a profile may give,
   * when it is made.
   *
   * @returns undefined where there is no file.
   * @throws an error with the `code` of the system, as in `EACCES`.
   */
  readonly readFile?: (path: string) => TextFile | undefined;
  readonly homeDirectory?: () => string | undefined;
  /** Whether a backslash separates the parts of a path. */
  readonly isWindows?: boolean;
  /** Runs a command without a shell and without input. */
  readonly run?: (argv: readonly string[], limits: RunLimits) => Promise<RunOutcome>;
  /** Sends requests to STS, the instance's metadata and others; `fetch` by default. */
  readonly transport?: Transport | undefined;
  /**
   * Sends what goes by plain HTTP, to metadata and to addresses of this machine and link: on a runtime whose own way may
   * lead through a proxy, a way that does not.
   */
  readonly direct?: Transport | undefined;
  /** SHA-256 and HMAC for requests to STS; pure JavaScript by default. */
  readonly digest?: Digest | undefined;
  /** Milliseconds since 1970; `Date.now` by default. */
  readonly clock?: (() => number) | undefined;
  /** Tells the user something that is no error, as of a file with secrets that everybody may read. */
  readonly warn?: ((message: string) => void) | undefined;
  /** On a runtime with permissions: how to allow what is not allowed, as in `run it with --allow-net=host`. */
  readonly lacks?: (permission: Permission) => string | undefined;
}
