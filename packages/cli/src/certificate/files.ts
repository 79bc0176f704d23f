import { randomUUID } from 'node:crypto';
import { type Stats } from 'node:fs';
import { lstat, mkdir, open, readdir, readlink, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { Failure } from '../failure.js';
import { readThrown } from '../thrown.js';

/** A file that is to be replaced, or made. */
export interface Target {
  /** Where it is: what a symbolic link leads to, and not the link. */
  readonly path: string;
  /** What is there; undefined for nothing. */
  readonly stats: Stats | undefined;
}

/** For new files: everybody may read a certificate. */
const MODE = 0o644;
/** So many links lead to a file at most. */
const MAX_LINKS = 40;
/** What is left of a write that is older can't be under way any more, in milliseconds. */
const STALE = 60_000;

/**
 * Makes a directory and those above it, one after the other from the first that is there: some systems answer a
 * recursive `mkdir` below `/proc` without end.
 */
export async function makeDirectory(path: string): Promise<void> {
  await attempt(path, async () => {
    const missing: string[] = [];
    for (let at = resolve(path); ; at = dirname(at)) {
      const there = await ifThere(stat(at));
      if (there?.isDirectory()) break;
      if (there) throw errorOf(missing.length === 0 ? 'EEXIST' : 'ENOTDIR');
      missing.push(at);
    }
    for (const directory of missing.toReversed()) {
      await mkdir(directory).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error;
      });
    }
  });
}

async function ifThere(looked: Promise<Stats>): Promise<Stats | undefined> {
  try {
    return await looked;
  } catch (error) {
    if (readThrown(error).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Follows the links at a path to the file that is meant. */
export function findTarget(path: string): Promise<Target> {
  return attempt(path, async () => {
    let at = path;
    for (let links = 0; links <= MAX_LINKS; links++) {
      const stats = await ifThere(lstat(at));
      if (!stats?.isSymbolicLink()) {
        if (stats && !stats.isFile()) throw errorOf(stats.isDirectory() ? 'EISDIR' : 'EINVAL');
        return { path: at, stats };
      }
      at = resolve(dirname(at), await readlink(at));
    }
    throw errorOf('ELOOP');
  });
}

/** Names what this process writes beside a file, so that it differs from what others write. */
export const newMark = (): string => `${process.pid}-${randomUUID().slice(0, 8)}`;

/** A path beside a file, on the same file system. */
export const beside = (path: string, mark: string, kind: 'new' | 'old'): string =>
  join(dirname(path), `.${basename(path)}.${mark}.${kind}`);

/** Writes the new content of a file beside it, to the disk, with the mode and the owner that the file has. */
export async function writeBeside({ stats }: Target, fresh: string, text: string): Promise<void> {
  const file = await open(fresh, 'wx', MODE);
  try {
    if (stats) {
      const own = await file.stat();
      if (own.uid !== stats.uid || own.gid !== stats.gid) {
        await file.chown(stats.uid, stats.gid).catch(() => {
          throw errorOf('EOWNER');
        });
      }
      await file.chmod(stats.mode & 0o7777);
    }
    await file.writeFile(text);
    await file.sync();
  } catch (error) {
    await rm(fresh, { force: true }).catch(() => undefined);
    throw error;
  } finally {
    await file.close();
  }
}

/**
 * Replaces a file at once, or makes it. Its mode, its owner and a link that leads to it stay.
 *
 * @throws {Failure} that says what is in the way.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const target = await findTarget(path);
  await sweep([target.path]);
  const fresh = beside(target.path, newMark(), 'new');
  await attempt(path, async () => {
    await writeBeside(target, fresh, text);
    await rename(fresh, target.path).catch(async (error: unknown) => {
      await rm(fresh, { force: true }).catch(() => undefined);
      throw error;
    });
  });
  await syncDirectory(dirname(target.path));
}

/** Removes what writes that were ended from outside have left beside these files. */
export async function sweep(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const directory = dirname(path);
    const prefix = `.${basename(path)}.`;
    for (const name of await readdir(directory).catch(() => [])) {
      const [, pid] =
        (name.startsWith(prefix) && /^(\d+)-[\da-f]{8}\.(?:new|old)$/.exec(name.slice(prefix.length))) || [];
      if (pid === undefined || !(await isAbandoned(join(directory, name), Number(pid)))) continue;
      await rm(join(directory, name), { force: true }).catch(() => undefined);
    }
  }
}

/** Whether the process that wrote a file has ended, or has had more time than it needs. */
export async function isAbandoned(path: string, pid: number): Promise<boolean> {
  const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }));
  return pid === process.pid || Date.now() - mtimeMs > STALE || !isRunning(pid);
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // That it may not be signalled shows that it is there.
    return readThrown(error).code === 'EPERM';
  }
}

/** So that new names survive a loss of power too; not every system can. */
export async function syncDirectory(path: string): Promise<void> {
  const directory = await open(path, 'r').catch(() => undefined);
  await directory?.sync().catch(() => undefined);
  await directory?.close();
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EDQUOT: 'the quota of the disk is used up',
  EEXIST: 'a file is in the way',
  EINVAL: 'something that is not a file is in the way',
  EISDIR: 'a directory is in the way',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'the directory can not be made, or a link leads nowhere',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of the path is not a directory',
  EOWNER: 'its owner can not be kept',
  EPERM: 'not permitted',
  EROFS: 'the file system is read-only',
};

const errorOf = (code: string): Error => Object.assign(new Error(code), { code });

/** @throws {Failure} that says in words why a step was not possible. */
export async function attempt<T>(path: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (cause) {
    throw failureAt(path, cause);
  }
}

/** Why a file could not be written, in words. */
export function failureAt(path: string, cause: unknown): Failure {
  if (cause instanceof Failure) return cause;
  return new Failure(`can not write ${path}: ${reasonOf(cause)}; nothing was changed`, { cause });
}

/** What was in the way of a step, in words. */
export function reasonOf(cause: unknown): string {
  const { code = '', message } = readThrown(cause);
  // Node's own checks have a prefix, as ERR_FS_EISDIR.
  return REASONS[code.replace('ERR_FS_', '')] ?? message;
}
