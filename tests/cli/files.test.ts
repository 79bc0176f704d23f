import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  attempt,
  beside,
  failureAt,
  findTarget,
  isAbandoned,
  makeDirectory,
  replaceFile,
  sweep,
} from '../../packages/cli/src/certificate/files.js';
import { recoverFiles } from '../../packages/cli/src/certificate/write-files.js';
import { Failure } from '../../packages/cli/src/failure.js';
import { contentsOf, emptyDirectory } from './setup.js';

afterEach(() => void vi.restoreAllMocks());

const failing = (code: string) => Object.assign(new Error(`${code}: it fails`), { code });
/** What becomes of asking for a process. */
const killing = (code: string | undefined) =>
  vi.spyOn(process, 'kill').mockImplementation(() => {
    if (code !== undefined) throw failing(code);
    return true;
  });

test.each([
  ['EACCES', 'no permission'],
  ['EDQUOT', 'the quota of the disk is used up'],
  ['EEXIST', 'a file is in the way'],
  ['EINVAL', 'something that is not a file is in the way'],
  ['EISDIR', 'a directory is in the way'],
  ['ELOOP', 'its links lead in a circle'],
  ['ENAMETOOLONG', 'the name is too long'],
  ['ERR_FS_EISDIR', 'a directory is in the way'],
  ['ENOENT', 'the directory can not be made, or a link leads nowhere'],
  ['ENOSPC', 'the disk is full'],
  ['ENOTDIR', 'a part of the path is not a directory'],
  ['EOWNER', 'its owner can not be kept'],
  ['EPERM', 'not permitted'],
  ['EROFS', 'the file system is read-only'],
  ['EOTHER', 'EOTHER: it fails'],
])('%s is told as: %s', async (code, reason) => {
  const cause = failing(code);
  const message = `can not write /a/b: ${reason}; nothing was changed`;
  expect(failureAt('/a/b', cause)).toEqual(new Failure(message, { cause }));
  await expect(attempt('/a/b', () => Promise.reject(cause))).rejects.toEqual(new Failure(message, { cause }));
});

test('what is told already stays as it is', () => {
  const failure = new Failure('x');
  expect(failureAt('/a', failure)).toBe(failure);
});

const other = process.pid + 1;
/** A file that was written so many milliseconds ago. */
const written = (age: number): string => {
  const path = join(emptyDirectory(), 'file');
  writeFileSync(path, '');
  const at = (Date.now() - age) / 1000;
  utimesSync(path, at, at);
  return path;
};

describe('what another process left', () => {
  test.each([
    ['runs, and is new', undefined, 0, false],
    ['runs, and is of more than a minute ago', undefined, 90_000, true],
    ['may not be signalled, so it runs', 'EPERM', 0, false],
    ['is there no more', 'ESRCH', 0, true],
  ])('%s', async (_what, code, age, isOver) => {
    const kill = killing(code);
    expect(await isAbandoned(written(age), other)).toBe(isOver);
    expect(kill.mock.calls.every(([pid, signal]) => pid === other && signal === 0)).toBe(true);
  });

  test('of this process is over; a file that is gone tells nothing', async () => {
    killing(undefined);
    expect(await isAbandoned(written(0), process.pid)).toBe(true);
    expect(await isAbandoned('/none/at/all', other)).toBe(false);
  });

  test('is swept away, and nothing else', async () => {
    killing('ESRCH');
    const directory = emptyDirectory();
    const path = join(directory, 'cert.pem');
    const mark = `${other}-0123abcd`;
    const gone = [beside(path, mark, 'new'), beside(path, mark, 'old')];
    const kept = [
      'cert.pem',
      `.cert.pem.${mark}.news`,
      `.cert.pem.x${mark}.new`,
      `.cert.pem.${other}-0123abcde.new`,
      `.cert.pem.-0123abcd.new`,
      `.other.pem.${mark}.new`,
      `cert.pem.${mark}.new`,
    ];
    for (const one of [...gone, ...kept.map((name) => join(directory, name))]) writeFileSync(one, '');
    await sweep([path, join(directory, 'none', 'x')]);
    expect(readdirSync(directory).toSorted()).toEqual(kept.toSorted());
  });

  test('of one that runs stays', async () => {
    killing(undefined);
    const path = join(emptyDirectory(), 'cert.pem');
    const under = beside(path, `${other}-0123abcd`, 'new');
    writeFileSync(under, '');
    await sweep([path]);
    expect(existsSync(under)).toBe(true);
  });
});

describe('where a file is', () => {
  const directory = emptyDirectory();
  writeFileSync(join(directory, 'file'), 'a');
  symlinkSync('file', join(directory, 'link'));
  symlinkSync('new', join(directory, 'nowhere'));
  symlinkSync('circle', join(directory, 'circle'));
  symlinkSync('.', join(directory, 'folder'));
  for (let n = 0; n < 42; n++) symlinkSync(n === 0 ? 'file' : `link${n - 1}`, join(directory, `link${n}`));
  const at = async (name: string) => {
    const { path, stats } = await findTarget(join(directory, name));
    return [path.slice(directory.length + 1), stats?.size];
  };

  test('is what links lead to, forty of them at most', async () => {
    expect(await at('file')).toEqual(['file', 1]);
    expect(await at('none')).toEqual(['none', undefined]);
    expect(await at('link')).toEqual(['file', 1]);
    expect(await at('nowhere')).toEqual(['new', undefined]);
    expect(await at('link39')).toEqual(['file', 1]);
    await expect(at('link40')).rejects.toThrow('its links lead in a circle');
    await expect(at('circle')).rejects.toThrow('its links lead in a circle');
    await expect(at('folder')).rejects.toThrow(
      /^can not write .*folder: a directory is in the way; nothing was changed$/,
    );
    await expect(at('file/below')).rejects.toThrow('a part of the path is not a directory');
  });

  test('can be replaced, and the link stays', async () => {
    await replaceFile(join(directory, 'link'), 'new text');
    expect(readFileSync(join(directory, 'file'), 'utf8')).toBe('new text');
    expect(readdirSync(directory).filter((name) => name.startsWith('.'))).toEqual([]);
    await replaceFile(join(directory, 'made'), 'x');
    expect(statSync(join(directory, 'made')).mode & 0o777).toBe(0o644 & ~process.umask());
  });
});

test('directories that another process makes meanwhile are there', async () => {
  const path = join(emptyDirectory(), 'a', 'b');
  await Promise.all([makeDirectory(path), makeDirectory(path)]);
  expect(statSync(path).isDirectory()).toBe(true);
});

test('what a run took back in part is taken back: an old file returns, and a new one goes', async () => {
  const directory = emptyDirectory();
  const mark = `${process.pid}-0123abcd`;
  const files = [
    { name: 'cert.pem', hadOld: false },
    { name: 'key.pem', hadOld: true },
  ];
  writeFileSync(join(directory, '.esakit-journal'), JSON.stringify({ mark, files, undo: true }));
  for (const { name } of files) writeFileSync(join(directory, name), 'new');
  writeFileSync(beside(join(directory, 'key.pem'), mark, 'old'), 'old');
  await recoverFiles(directory, ['cert.pem', 'key.pem']);
  expect(contentsOf(directory)).toEqual({ 'key.pem': 'old' });
});

test('directories are made one after the other; a file in the way is told', async () => {
  const directory = emptyDirectory();
  await makeDirectory(join(directory, 'a', 'b', 'c'));
  expect(statSync(join(directory, 'a', 'b', 'c')).isDirectory()).toBe(true);
  await makeDirectory(join(directory, 'a'));
  mkdirSync(join(directory, 'd'));
  writeFileSync(join(directory, 'd', 'file'), '');
  await expect(makeDirectory(join(directory, 'd', 'file'))).rejects.toThrow(': a file is in the way;');
  await expect(makeDirectory(join(directory, 'd', 'file', 'x'))).rejects.toThrow(
    ': a part of the path is not a directory;',
  );
});
