import { randomUUID } from 'node:crypto';
import { copyFile, link, lstat, mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../failure.js';

interface Target {
  readonly path: string;
  readonly text: string;
  /** Beside it, so that a rename stays within one file system. */
  readonly fresh: string;
  /** The old file, kept until all new ones are in place. */
  readonly old: string;
  hasOld: boolean;
  replaced: boolean;
}

/**
 * Writes files into a directory, all or none. Who reads one sees it whole, as it was or as it is. Where one can't be
 * written or put in its place, the others are put back and nothing is left behind.
 *
 * @param files - contents by name.
 * @returns the paths.
 * @throws {Failure} that says what is in the way.
 */
export async function writeFiles(directory: string, files: Readonly<Record<string, string>>): Promise<string[]> {
  await attempt(directory, () => mkdir(directory, { recursive: true }));
  const mark = randomUUID();
  const targets = Object.entries(files).map(([name, text]): Target => {
    const beside = (kind: string): string => join(directory, `.${name}.${mark}.${kind}`);
    return {
      path: join(directory, name),
      text,
      fresh: beside('new'),
      old: beside('old'),
      hasOld: false,
      replaced: false,
    };
  });
  try {
    // One after the other, and each step for all before the next: what can fail does so before anything is replaced.
    for (const step of [write, keepOld, replace]) {
      for (const target of targets) await attempt(target.path, () => step(target));
    }
  } catch (error) {
    await putBack(targets, error);
    throw error;
  }
  await syncDirectory(directory);
  await Promise.all(targets.map(({ old }) => rm(old, { force: true })));
  return targets.map(({ path }) => path);
}

async function write({ fresh, text }: Target): Promise<void> {
  const file = await open(fresh, 'wx', 0o644);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function keepOld(target: Target): Promise<void> {
  const { path, old } = target;
  const there = await lstat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  if (!there) return;
  if (there.isDirectory()) throw Object.assign(new Error('a directory is in the way'), { code: 'EISDIR' });
  // Some file systems have no hard links.
  await link(path, old).catch(() => copyFile(path, old));
  target.hasOld = true;
}

async function replace(target: Target): Promise<void> {
  await rename(target.fresh, target.path);
  target.replaced = true;
}

/** @throws {Failure} where an old file can't be put back, saying where it is. */
async function putBack(targets: readonly Target[], reason: unknown): Promise<void> {
  const lost: string[] = [];
  const restore = async ({ path, fresh, old, hasOld, replaced }: Target): Promise<void> => {
    if (replaced && hasOld) {
      await rename(old, path).catch(() => lost.push(`${path} (its old content is in ${old})`));
      return;
    }
    await Promise.allSettled(
      [fresh, old, ...(replaced ? [path] : [])].map((leftover) => rm(leftover, { force: true })),
    );
  };
  await Promise.all(targets.map(restore));
  if (lost.length > 0) {
    throw new Failure(`${(reason as Error).message}, but for ${lost.join(', ')}`, { cause: reason });
  }
}

/** So that the new names survive a loss of power too; not every system can. */
async function syncDirectory(path: string): Promise<void> {
  const directory = await open(path, 'r').catch(() => undefined);
  await directory?.sync().catch(() => undefined);
  await directory?.close();
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EDQUOT: 'the quota of the disk is used up',
  EEXIST: 'a file is in the way',
  EISDIR: 'a directory is in the way',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of the path is no directory',
  EPERM: 'not permitted',
  EROFS: 'the file system is read-only',
};

async function attempt(path: string, step: () => Promise<unknown>): Promise<void> {
  try {
    await step();
  } catch (cause) {
    const { code = '', message } = cause as NodeJS.ErrnoException;
    throw new Failure(`can not write ${path}: ${REASONS[code] ?? message}; nothing was changed`, { cause });
  }
}
