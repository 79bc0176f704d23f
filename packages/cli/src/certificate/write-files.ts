import { renameSync } from 'node:fs';
import { copyFile, link, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Failure } from '../failure.js';
import {
  attempt,
  beside,
  failureAt,
  findTarget,
  isAbandoned,
  makeDirectory,
  newMark,
  sweep,
  syncDirectory,
  type Target,
  writeBeside,
} from './files.js';

/** What a file is to hold. */
export interface FileContent {
  readonly text: string;
  /** Whether what is there says the same; by default it has to be equal. */
  readonly isSame?: (old: string) => boolean;
}

/** What became of files. */
export interface Written {
  readonly paths: readonly string[];
  /** Names of those that were not the same before. */
  readonly changed: readonly string[];
}

/** A file on its way. */
interface Replacement extends Target {
  readonly name: string;
  readonly text: string;
  readonly fresh: string;
  /** The old file, kept until all new ones are in place. */
  readonly old: string;
}

/**
 * What is about to be done, in the directory itself: with it, the next run ends what this one could not. All new files
 * are on the disk before it is there.
 */
interface Journal {
  readonly mark: string;
  /** Files that are replaced, and whether there was an old one. */
  readonly files: readonly { readonly name: string; readonly hadOld: boolean }[];
  /** Whether the old ones are being put back. */
  readonly undo: boolean;
}

const JOURNAL = '.esakit-journal';

/**
 * Writes files into a directory, all or none. A reader sees each one whole, the old or the new. Unchanged ones
 * are not touched. Modes, owners and links stay. Where one can't be written or put in its place, the others are put
 * back and nothing is left behind; after a kill, {@link recoverFiles} ends what was begun.
 *
 * @param files - contents by name.
 * @param signal - once it is aborted, nothing is replaced any more.
 * @throws {Failure} that says what is in the way, or the reason of `signal`.
 */
export async function writeFiles(
  directory: string,
  files: Readonly<Record<string, FileContent>>,
  signal: AbortSignal,
): Promise<Written> {
  await makeDirectory(directory);
  await recoverFiles(directory, Object.keys(files));
  const mark = newMark();
  const replacements: Replacement[] = [];
  /** The name of each file that is meant, because a link may lead to another of them. */
  const targets = new Map<string, string>();
  for (const [name, content] of Object.entries(files)) {
    const target = await findTarget(join(directory, name));
    const twin = targets.get(target.path);
    if (twin !== undefined) {
      throw new Failure(`can not write ${join(directory, name)}: it is the same file as ${twin}; nothing was changed`);
    }
    targets.set(target.path, name);
    if (await isUnchanged(target, content)) continue;
    const { path } = target;
    const { text } = content;
    replacements.push({ ...target, name, text, fresh: beside(path, mark, 'new'), old: beside(path, mark, 'old') });
  }
  const paths = Object.keys(files).map((name) => join(directory, name));
  if (replacements.length === 0) return { paths, changed: [] };

  try {
    // Each step for all before the next: what can fail does so before anything is replaced.
    for (const one of replacements) await attempt(one.path, () => writeBeside(one, one.fresh, one.text));
    for (const one of replacements) await attempt(one.path, () => keepOld(one));
    signal.throwIfAborted();
  } catch (error) {
    await removeAll(replacements);
    throw error;
  }
  await replaceAll(directory, mark, replacements);
  return { paths, changed: replacements.map(({ name }) => name) };
}

/**
 * Ends what an earlier run began with these files and could not end itself, and removes what it left behind.
 *
 * @throws {Failure} where another process is writing them just now.
 */
export async function recoverFiles(directory: string, names: readonly string[]): Promise<void> {
  const path = join(directory, JOURNAL);
  const journal = await readJournal(path, names);
  if (journal) {
    const pid = Number.parseInt(journal.mark, 10);
    if (!(await isAbandoned(path, pid))) {
      throw new Failure(`another esakit (process ${pid}) is writing into ${directory}: nothing was changed`);
    }
    for (const { name, hadOld } of journal.files) {
      const { path: target } = await findTarget(join(directory, name));
      const [fresh, old] = [beside(target, journal.mark, 'new'), beside(target, journal.mark, 'old')];
      if (!journal.undo) await moveIfThere(fresh, target);
      else if (hadOld) await moveIfThere(old, target);
      else await rm(target, { force: true });
    }
    await syncDirectory(directory);
  }
  await attempt(path, () => rm(path, { force: true }));
  const targets = await Promise.all(names.map((name) => findTarget(join(directory, name))));
  await sweep([path, ...targets.map((target) => target.path)]);
}

async function isUnchanged(
  { path, stats }: Target,
  { text, isSame = (old) => old === text }: FileContent,
): Promise<boolean> {
  if (!stats) return false;
  const old = await readFile(path, 'utf8').catch(() => undefined);
  return old !== undefined && isSame(old);
}

async function keepOld({ path, stats, old }: Replacement): Promise<void> {
  // Some file systems have no hard links.
  if (stats) await link(path, old).catch(() => copyFile(path, old));
}

async function replaceAll(directory: string, mark: string, replacements: readonly Replacement[]): Promise<void> {
  const files = replacements.map(({ name, stats }) => ({ name, hadOld: stats !== undefined }));
  let at = directory;
  try {
    await writeJournal(directory, { mark, files, undo: false });
    // In one go: what reads them meanwhile has the least chance to see both.
    for (const { path, fresh } of replacements) {
      at = path;
      renameSync(fresh, path);
    }
  } catch (cause) {
    const failure = failureAt(at, cause);
    await writeJournal(directory, { mark, files, undo: true }).catch(() => undefined);
    await putBack(replacements, failure);
    await rm(join(directory, JOURNAL), { force: true });
    throw failure;
  }
  await Promise.all([...new Set(replacements.map(({ path }) => dirname(path)))].map(syncDirectory));
  await rm(join(directory, JOURNAL), { force: true });
  await removeAll(replacements);
}

/** @throws {Failure} where an old file can't be put back, saying where it is. */
async function putBack(replacements: readonly Replacement[], reason: Failure): Promise<void> {
  const lost: string[] = [];
  for (const { path, fresh, old, stats } of replacements) {
    const isReplaced = !(await isThere(fresh));
    if (isReplaced && stats) {
      await rename(old, path).catch(() => lost.push(`${path} (its old content is in ${old})`));
      continue;
    }
    await Promise.allSettled([fresh, old, ...(isReplaced ? [path] : [])].map((one) => rm(one, { force: true })));
  }
  if (lost.length > 0) {
    throw new Failure(`${reason.message}, but for ${lost.join(', ')}`, { cause: reason });
  }
}

const removeAll = async (replacements: readonly Replacement[]): Promise<void> => {
  await Promise.allSettled(
    replacements.flatMap(({ fresh, old }) => [fresh, old]).map((path) => rm(path, { force: true })),
  );
};

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

async function moveIfThere(from: string, to: string): Promise<void> {
  if (await isThere(from)) await attempt(to, () => rename(from, to));
}

async function writeJournal(directory: string, journal: Journal): Promise<void> {
  const path = join(directory, JOURNAL);
  const fresh = beside(path, journal.mark, 'new');
  const file = await open(fresh, 'wx', 0o600);
  try {
    await file.writeFile(JSON.stringify(journal));
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(fresh, path);
  await syncDirectory(directory);
}

/** A journal that was written here, and nothing else: it decides which files are moved. */
async function readJournal(path: string, names: readonly string[]): Promise<Journal | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const { mark, files, undo } = JSON.parse(text) as Partial<Journal>;
    const known = Array.isArray(files) ? files.filter(({ name }) => names.includes(name)) : [];
    if (typeof mark !== 'string' || !/^\d+-[\da-f]{8}$/.test(mark)) return undefined;
    return { mark, files: known, undo: undo === true };
  } catch {
    return undefined;
  }
}
