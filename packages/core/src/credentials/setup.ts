import { broken, notConfigured } from './outcome.js';
import type { Surroundings, TextFile } from './surroundings.js';

/** Milliseconds until a file is read again. */
export const FILE_LIFE = 30_000;

/** Whether a switch of the environment is on: only by the word, in any case. */
export const isOn = ({ env }: Surroundings, name: string): boolean => /^true$/i.test(env(name) ?? '');

/** A path in the home directory, or undefined where there is none. */
export function inHome({ homeDirectory, isWindows }: Surroundings, ...parts: readonly string[]): string | undefined {
  const home = homeDirectory?.();
  // In one kind of separator: Windows takes both, but its users know paths by theirs.
  return home && [home, ...parts].join(isWindows ? '\\' : '/');
}

/** A path for people, with the home directory as `~`. */
export function shownPath({ homeDirectory }: Surroundings, path: string): string {
  const home = homeDirectory?.();
  return home && home.length > 1 && path.startsWith(home) && /^[/\\]/.test(path.slice(home.length))
    ? `~${path.slice(home.length)}`
    : path;
}

/** Those of these variables that the runtime may not read. */
export const closedVariables = ({ lacks }: Surroundings, names: readonly string[]): readonly string[] =>
  lacks ? names.filter((name) => lacks({ name: 'env', variables: [name] }) !== undefined) : [];

/** Says that variables are not set or, on a runtime with permissions, that they may not be read. */
export function notSet(surroundings: Surroundings, ...names: readonly string[]): string {
  const closed = closedVariables(surroundings, names);
  if (closed.length === 0) return `${listed(names)} ${names.length > 1 ? 'are' : 'is'} not set`;
  const remedy = surroundings.lacks?.({ name: 'env', variables: names });
  return `no permission to read ${listed(closed)}: ${remedy}`;
}

/** As in `A, B and C`. */
export const listed = (names: readonly string[]): string => names.join(', ').replace(/, ([^,]*)$/, ' and $1');

/**
 * Reads a small file, without its byte order mark.
 *
 * @param isNamed - whether the user names the file: it must be readable then.
 * @returns undefined where there is no file.
 * @throws {CredentialsError} `missing` where the runtime may not read a file that nobody named.
 */
export function readTextFile(surroundings: Surroundings, path: string, isNamed: boolean): TextFile | undefined {
  const { readFile, lacks } = surroundings;
  const shown = shownPath(surroundings, path);
  const stop = isNamed ? broken : notConfigured;
  if (!readFile) throw stop(`${shown} is not read: this runtime has no files`);
  const remedy = lacks?.({ name: 'read', path });
  if (remedy !== undefined) throw stop(`no permission to read ${shown}: ${remedy}`);
  let file: TextFile | undefined;
  try {
    file = readFile(path);
  } catch (error) {
    const { code } = error as { readonly code?: unknown };
    const known = typeof code === 'string' && /^[A-Z\d_]{1,40}$/.test(code) ? code : 'the system gives no reason';
    throw broken(`${shown} can't be read: ${ERRORS[known] ?? known}`);
  }
  return file && { ...file, text: file.text.replace(/^\uFEFF/, '') };
}

const ERRORS: Readonly<Record<string, string>> = {
  EACCES: 'its permissions forbid it (EACCES): check its owner and mode',
  EPERM: 'its permissions forbid it (EPERM): check its owner and mode',
  EISDIR: 'it is a directory (EISDIR)',
  EFBIG: 'it is larger than 1 MiB (EFBIG)',
};

const warned = /* @__PURE__ */ new Set<string>();

/** Warns, once, of a file with secrets that every user of the machine may read. */
export function warnIfOpen(surroundings: Surroundings, path: string, { mode }: TextFile): void {
  if (mode === undefined || (mode & 0o004) === 0 || warned.has(path)) return;
  warned.add(path);
  const shown = shownPath(surroundings, path);
  surroundings.warn?.(`every user of this machine can read the secrets in ${shown}: chmod 600 ${shown}`);
}
