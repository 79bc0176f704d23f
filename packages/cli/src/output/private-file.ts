import { open, rename, rm } from 'node:fs/promises';
import { attempt, beside, findTarget, newMark, reasonOf, sweep } from '../certificate/files.js';
import { Failure } from '../failure.js';

/** A file that appears only when it is complete, and that only its owner can read. */
export interface PrivateFile {
  readonly write: (text: string) => Promise<void>;
  /** Leaves nothing behind of what was not written. */
  readonly close: () => Promise<void>;
}

/**
 * Opens a file beside the one that is meant, before there is anything to write: an answer may be given only once. Links
 * are followed, and what is not a file, as a directory or a device, is never replaced.
 *
 * @throws {Failure} where it can't be written.
 */
export async function openPrivateFile(path: string): Promise<PrivateFile> {
  const { path: target } = await findTarget(path);
  await sweep([target]);
  const fresh = beside(target, newMark(), 'new');
  const file = await attempt(path, () => open(fresh, 'wx', 0o600).catch(noDirectory));
  return {
    write: async (text) => {
      try {
        await file.writeFile(text);
        await file.sync();
        await file.close();
        await rename(fresh, target);
      } catch (cause) {
        // What was asked for is done by now, so this is not "nothing was changed".
        throw new Failure(`can not write ${path}: ${reasonOf(cause)}`, { cause });
      }
    },
    close: async () => {
      await file.close().catch(() => undefined);
      await rm(fresh, { force: true });
    },
  };
}

/** A file of secrets makes no directories, whose modes would be a guess. */
function noDirectory(error: NodeJS.ErrnoException): never {
  throw error.code === 'ENOENT' ? Object.assign(new Error('its directory is not there'), { cause: error }) : error;
}
