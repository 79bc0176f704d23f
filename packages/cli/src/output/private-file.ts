import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Failure } from '../failure.js';

/** A file that appears only when it is complete, and that only its owner can read. */
export interface PrivateFile {
  readonly write: (text: string) => Promise<void>;
  /** Leaves nothing behind of what was not written. */
  readonly close: () => Promise<void>;
}

/**
 * Opens a file beside the one that is meant, before there is anything to write: an answer may be given only once.
 *
 * @throws {Failure} where it can't be written.
 */
export async function openPrivateFile(path: string): Promise<PrivateFile> {
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
  const failed = (cause: unknown): never => {
    throw new Failure(`can not write ${path}: ${(cause as NodeJS.ErrnoException).code ?? String(cause)}`, { cause });
  };
  const file = await open(beside, 'wx', 0o600).catch(failed);
  return {
    write: async (text) => {
      try {
        await file.writeFile(text);
        await file.sync();
        await file.close();
        await rename(beside, path);
      } catch (cause) {
        failed(cause);
      }
    },
    close: async () => {
      await file.close().catch(() => undefined);
      await rm(beside, { force: true });
    },
  };
}
