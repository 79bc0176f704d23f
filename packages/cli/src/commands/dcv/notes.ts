import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DcvNote, DcvNoteStore } from '@esakit/core/lifecycle';
import { Failure, UsageError } from '../../failure.js';
import type { Io } from '../../io.js';
import { openPrivateFile } from '../../output/private-file.js';

/** The flag of the commands that keep notes. */
export const notesFlag = {
  notes: {
    type: 'string',
    value: 'DIRECTORY',
    about: 'Where to note what has to be taken back; esakit/dcv in your state directory by default',
  },
} as const;

/**
 * Where notes are kept: they outlive the process, and a restart.
 *
 * @throws {UsageError} where the environment names no such place.
 */
export function notesDirectory(given: string | undefined, { env }: Pick<Io, 'env'>): string {
  if (given !== undefined) return given;
  const home = env['HOME'] || env['USERPROFILE'];
  const state = env['XDG_STATE_HOME'] || env['LOCALAPPDATA'] || (home && join(home, '.local', 'state'));
  if (!state) throw new UsageError('there is no home directory to note in what has to be taken back: give --notes');
  return join(state, 'esakit', 'dcv');
}

/** The file for what is published for a certificate, or for a single record. */
export const noteNamed = (directory: string, key: string): string =>
  join(directory, `${createHash('sha256').update(key).digest('hex').slice(0, 32)}.json`);

/** The notes of a directory. */
export async function notesIn(directory: string): Promise<string[]> {
  const names = await readdir(directory).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new Failure(`can not read ${directory}: ${error.code ?? error.message}`, { cause: error });
  });
  return names
    .filter((name) => /^[\da-f]{32}\.json$/.test(name))
    .toSorted()
    .map((name) => join(directory, name));
}

/** A note in a file that its owner alone can read, and that is replaced as a whole. */
export function noteFile(directory: string, path: string): DcvNoteStore {
  return {
    read: async () => {
      const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined;
        throw new Failure(`can not read ${path}: ${error.code ?? error.message}`, { cause: error });
      });
      return text === undefined ? undefined : parseNote(text, path);
    },
    write: async (note: DcvNote | undefined) => {
      if (note === undefined) {
        await rm(path, { force: true });
        return;
      }
      await mkdir(directory, { recursive: true, mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
        throw new Failure(`can not make ${directory}: ${error.code ?? error.message}`, { cause: error });
      });
      const file = await openPrivateFile(path);
      try {
        await file.write(`${JSON.stringify(note, null, 2)}\n`);
      } finally {
        await file.close();
      }
    },
  };
}

function parseNote(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Failure(`${path} is not a note of esakit: remove it, and the TXT records that it was for`, { cause });
  }
}
