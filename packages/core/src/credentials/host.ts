import type { RunLimits, RunOutcome, Surroundings, TextFile } from './surroundings.js';

/** Of a file system as Node's is. */
export interface HostFiles {
  openSync(path: string, flags: 'r'): number;
  fstatSync(file: number): { readonly mode: number; readonly size: number };
  readFileSync(file: number, encoding: 'utf8'): string;
  closeSync(file: number): void;
}

/** A command that runs, as Node has it. */
export interface HostCommand {
  readonly stdout: {
    on(event: 'data', listener: (chunk: Uint8Array) => void): unknown;
    destroy(): unknown;
  };
  on(event: 'error', listener: (error: { readonly code?: string }) => void): unknown;
  on(event: 'close', listener: (code: number | null, signal: string | null) => void): unknown;
  kill(signal: 'SIGKILL'): unknown;
}

/** Starts a command, as Node does. */
export type HostSpawn = (
  command: string,
  rest: string[],
  options: { shell: false; stdio: ['ignore', 'pipe', 'ignore']; windowsHide: true },
) => HostCommand;

/** What runtimes with files offer, which share Node's modules. */
export interface Host {
  /** Looked up when it is needed. */
  readonly files: () => HostFiles;
  /** The home directory, as the system knows it. */
  readonly home: () => string | undefined;
  readonly env: (name: string) => string | undefined;
  readonly isWindows: boolean;
}

const MAX_BYTES = 1_048_576;

/** Files and home directory of a platform. */
export const hostAccess = (host: Host): Required<Pick<Surroundings, 'readFile' | 'homeDirectory' | 'isWindows'>> => ({
  isWindows: host.isWindows,
  readFile: (path) => readSmallFile(host, path),
  homeDirectory: () => {
    const own = host.env(host.isWindows ? 'USERPROFILE' : 'HOME');
    if (own) return own;
    try {
      return host.home() || undefined;
    } catch {
      // A user that the system does not know by name.
      return undefined;
    }
  },
});

function readSmallFile({ files, isWindows }: Host, path: string): TextFile | undefined {
  const fs = files();
  let file: number;
  try {
    file = fs.openSync(path, 'r');
  } catch (error) {
    const { code } = error as { readonly code?: string };
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
  try {
    const { mode, size } = fs.fstatSync(file);
    if (size > MAX_BYTES) throw Object.assign(new Error('the file is too large'), { code: 'EFBIG' });
    // Windows has no modes.
    return { text: fs.readFileSync(file, 'utf8'), mode: isWindows ? undefined : mode & 0o777 };
  } finally {
    fs.closeSync(file);
  }
}

/**
 * Runs a command without a shell and without input. What it says on its standard error goes nowhere, because it may hold
 * secrets. Where it takes too long or prints too much, it is killed, and nobody waits for what it started.
 */
export const runCommand = (
  spawn: HostSpawn,
  [command = '', ...rest]: readonly string[],
  { timeout, maxBytes }: RunLimits,
): Promise<RunOutcome> =>
  new Promise((resolve) => {
    let child: HostCommand;
    try {
      child = spawn(command, rest, { shell: false, stdio: ['ignore', 'pipe', 'ignore'], windowsHide: true });
    } catch (error) {
      return resolve(notStarted(error as { readonly code?: unknown }));
    }
    const decoder = new TextDecoder();
    let stdout = '';
    let size = 0;
    const end = (outcome: RunOutcome): void => {
      clearTimeout(timer);
      resolve(outcome);
    };
    const stop = (failure: string): void => {
      child.kill('SIGKILL');
      // A process that it started may hold the pipe open.
      child.stdout.destroy();
      end({ failure });
    };
    const timer = setTimeout(() => stop('timeout'), timeout);
    child.on('error', (error) => end(notStarted(error)));
    child.stdout.on('data', (chunk) => {
      size += chunk.length;
      if (size > maxBytes) stop('too-large');
      else stdout += decoder.decode(chunk, { stream: true });
    });
    child.on('close', (code, signal) => {
      end(signal === null ? { code: code ?? 1, stdout } : { failure: signal });
    });
  });

const notStarted = ({ code }: { readonly code?: unknown }): RunOutcome => ({
  failure: code === 'ENOENT' ? 'not-found' : typeof code === 'string' ? code : 'it did not start',
});
