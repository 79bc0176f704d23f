import * as syncFs from 'node:fs';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { account, BIG_SITE, CERTIFICATE, contentsOf, emptyDirectory, leafOf, SITE } from './setup.js';

// Node's own, but for what a test lets fail.
const { spiedFs, spiedPromises } = await vi.hoisted(() => import('./failing-files.js'));
vi.mock('node:fs', async (original) => spiedFs(await original<typeof syncFs>()));
vi.mock('node:fs/promises', async (original) => spiedPromises(await original<typeof fs>()));
const actual = await vi.importActual<typeof import('node:fs/promises')>('node:fs/promises');
const { renameSync } = await vi.importActual<typeof import('node:fs')>('node:fs');

const { emulator, esakit, certificate, idOf } = account();
const NAMES = ['cert.pem', 'certificate.json', 'chain.pem', 'fullchain.pem'];
const FREE = 'esakit: ESA keeps the private key of a free certificate: no server of yours can serve it\n';
const OLD = Object.fromEntries(NAMES.map((name) => [name, `old ${name}`]));

let directory: string;
beforeEach(() => {
  directory = emptyDirectory();
});
/** Every step of writing as it is. */
const restore = (): void => void vi.resetAllMocks();
afterEach(restore);

const get = (out = directory, more: readonly string[] = []) =>
  esakit(['get', '--site', SITE, '--id', CERTIFICATE, '--out', out, ...more]);

const writeOld = (): void => {
  for (const [name, text] of Object.entries(OLD)) writeFileSync(join(directory, name), text);
};

const expectUntouched = (): void => expect(contentsOf(directory)).toEqual(OLD);

/** Lets one of the renames that put new files in place fail. */
const failRename = (which: number, code: string): void => {
  let renames = 0;
  vi.mocked(syncFs.renameSync).mockImplementation((from, to) => {
    if (++renames === which) throw fail(code);
    renameSync(from, to);
  });
};

const fail = (code: string) => Object.assign(new Error(`${code}: it fails`), { code });

describe('--out', () => {
  test('writes leaf, chain, both and the answer, and prints their paths', async () => {
    const out = join(directory, 'new', 'one');
    const { code, stdout, stderr } = await get(out);
    expect(code).toBe(0);
    expect(stderr).toBe(`esakit: serial number and fingerprint match the PEM\n${FREE}`);
    const files = contentsOf(out);
    expect(Object.keys(files).toSorted()).toEqual(NAMES);
    expect(stdout.trimEnd().split('\n').toSorted()).toEqual(NAMES.map((name) => join(out, name)));
    const pem = certificate().Certificate!;
    const second = pem.indexOf('-----BEGIN', 1);
    expect(files['fullchain.pem']).toBe(pem);
    expect(files['cert.pem']).toBe(pem.slice(0, second));
    expect(files['chain.pem']).toBe(pem.slice(second));
    expect(JSON.parse(files['certificate.json']!)).toMatchObject({ SiteId: Number(SITE), Certificate: pem });
    expect(files['certificate.json']!.endsWith('}\n')).toBe(true);
    for (const name of NAMES) expect(lstatSync(join(out, name)).mode & 0o777).toBe(0o644 & ~process.umask());
  });

  test('--json prints the paths as JSON', async () => {
    const { stdout } = await get(directory, ['--json']);
    const { Files, Changed } = JSON.parse(stdout);
    expect(Files.toSorted()).toEqual(NAMES.map((name) => join(directory, name)));
    expect(Changed).toBe(true);
  });

  test('ids of any size are exact in certificate.json', async () => {
    await esakit(['get', '--site', BIG_SITE, '--id', idOf('hsm'), '--out', directory]);
    expect(contentsOf(directory)['certificate.json']).toContain(`"SiteId": ${BIG_SITE},`);
  });

  test('replaces what is there, and leaves other files alone', async () => {
    writeOld();
    writeFileSync(join(directory, 'key.pem'), 'key');
    expect((await get()).code).toBe(0);
    const { 'key.pem': key, ...files } = contentsOf(directory);
    expect(key).toBe('key');
    expect(Object.keys(files).toSorted()).toEqual(NAMES);
    for (const text of Object.values(files)) expect(text).not.toContain('old ');
  });

  test('keeps links, and writes what they lead to', async () => {
    mkdirSync(join(directory, 'real'));
    writeFileSync(join(directory, 'real', 'leaf.pem'), 'old');
    symlinkSync(join('real', 'leaf.pem'), join(directory, 'step.pem'));
    symlinkSync('step.pem', join(directory, 'cert.pem'));
    symlinkSync('not-there-yet.pem', join(directory, 'chain.pem'));
    expect((await get()).code).toBe(0);
    expect(lstatSync(join(directory, 'cert.pem')).isSymbolicLink()).toBe(true);
    expect(lstatSync(join(directory, 'real', 'leaf.pem')).isFile()).toBe(true);
    expect(readFileSync(join(directory, 'cert.pem'), 'utf8')).toBe(leafOf(certificate().Certificate!));
    expect(readFileSync(join(directory, 'not-there-yet.pem'), 'utf8')).toContain('BEGIN');
    expect(readdirSync(join(directory, 'real'))).toEqual(['leaf.pem']);
  });

  test.each([
    ['in a circle', 'cert.pem', 'its links lead in a circle'],
    ['nowhere', join('nowhere', 'cert.pem'), 'the directory can not be made, or a link leads nowhere'],
  ])('a link that leads %s is told', async (_case, to, reason) => {
    symlinkSync(to, join(directory, 'cert.pem'));
    const { code, stderr } = await get();
    expect(code).toBe(1);
    expect(stderr).toContain(`: ${reason}; nothing was changed\n`);
    expect(readdirSync(directory)).toEqual(['cert.pem']);
  });

  test('keeps the mode of what is there', async () => {
    writeOld();
    chmodSync(join(directory, 'fullchain.pem'), 0o600);
    chmodSync(join(directory, 'cert.pem'), 0o664);
    expect((await get()).code).toBe(0);
    const modes = NAMES.map((name) => (statSync(join(directory, name)).mode & 0o777).toString(8));
    expect(modes).toEqual(['664', '644', '644', '600']);
  });

  test.skipIf(process.getuid?.() !== 0)('keeps the owner of what is there', async () => {
    writeOld();
    await actual.chown(join(directory, 'cert.pem'), 1234, 2345);
    expect((await get()).code).toBe(0);
    expect(statSync(join(directory, 'cert.pem'))).toMatchObject({ uid: 1234, gid: 2345 });
  });

  test('without a chain leaves no chain of another certificate', async () => {
    writeOld();
    const pem = certificate().Certificate!;
    certificate().Certificate = pem.slice(0, pem.indexOf('-----BEGIN', 1));
    const { code, stderr } = await get();
    expect(code).toBe(0);
    expect(stderr).toContain('it came without a chain, so chain.pem is empty');
    expect(contentsOf(directory)).toMatchObject({ 'chain.pem': '', 'cert.pem': certificate().Certificate });
  });

  test('says that there was nothing to compare with', async () => {
    const { Result } = certificate();
    Result.FingerprintSha256 = Result.SerialNumber = '';
    expect((await get()).stderr).toBe(
      `esakit: ESA gave neither serial number nor fingerprint to compare the PEM with\n${FREE}`,
    );
  });

  test('says what was compared, where it is one thing', async () => {
    certificate().Result.SerialNumber = '';
    expect((await get()).stderr).toBe(`esakit: fingerprint matches the PEM\n${FREE}`);
  });

  test('never writes a private key', async () => {
    Object.assign(certificate().Result, { PrivateKey: 'c2VjcmV0' });
    expect((await get()).code).toBe(0);
    expect(JSON.stringify(contentsOf(directory))).not.toContain('c2VjcmV0');
    expect(contentsOf(directory)['certificate.json']).toContain('"PrivateKey": "[redacted]"');
  });

  test.each([
    ['does not match', () => (certificate().Result.FingerprintSha256 = '00')],
    ['has a private key with it', () => (certificate().Certificate += '-----BEGIN PRIVATE KEY-----\nc2VjcmV0')],
  ])('writes nothing of a certificate that %s', async (_case, spoil) => {
    spoil();
    const out = join(directory, 'new');
    expect(await get(out)).toMatchObject({ code: 1, stdout: '' });
    expect(readdirSync(directory)).toEqual([]);
  });
});

test('--force writes what is not the certificate that ESA describes, and says so', async () => {
  certificate().Result.FingerprintSha256 = 'ab'.repeat(32);
  const { code, stderr } = await get(directory, ['--force']);
  expect(code).toBe(0);
  expect(stderr).toMatch(
    /^esakit: warning: ESA's FingerprintSha256 [^\n]*\nesakit: written, as --force says\nesakit: ESA keeps [^\n]*\n$/,
  );
  expect(contentsOf(directory)['fullchain.pem']).toBe(certificate().Certificate);
});

describe('all or none: where it fails, the old files are as they were, and nothing is left behind', () => {
  test.each(NAMES)('a directory in the way of %s', async (name) => {
    mkdirSync(join(directory, name));
    const others = NAMES.filter((other) => other !== name);
    for (const other of others) writeFileSync(join(directory, other), OLD[other]!);
    const { code, stdout, stderr } = await get();
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe(
      `esakit: can not write ${join(directory, name)}: a directory is in the way; nothing was changed\n`,
    );
    expect(readdirSync(directory).toSorted()).toEqual(NAMES);
    for (const other of others) expect(readFileSync(join(directory, other), 'utf8')).toBe(OLD[other]);
  });

  test('a directory in the way of what is kept until the end', async () => {
    writeOld();
    mkdirSync(join(directory, '.esakit-journal'));
    const { code, stderr } = await get();
    expect(code).toBe(1);
    expect(stderr).toBe(
      `esakit: can not write ${join(directory, '.esakit-journal')}: a directory is in the way; nothing was changed\n`,
    );
    rmSync(join(directory, '.esakit-journal'), { recursive: true });
    expectUntouched();
  });

  test('a link from one of them to another', async () => {
    symlinkSync('fullchain.pem', join(directory, 'cert.pem'));
    const { code, stderr } = await get();
    expect(code).toBe(1);
    expect(stderr).toContain(
      `esakit: can not write ${join(directory, 'cert.pem')}: it is the same file as fullchain.pem; nothing was changed\n`,
    );
    expect(readdirSync(directory)).toEqual(['cert.pem']);
  });

  test.each([1, 2, 3, 4])('the rename of file %i', async (which) => {
    writeOld();
    failRename(which, 'EROFS');
    const { code, stderr } = await get();
    expect(code).toBe(1);
    expect(stderr).toContain(': the file system is read-only; nothing was changed\n');
    expectUntouched();
  });

  test('the rename of a file into an empty directory', async () => {
    failRename(3, 'EACCES');
    expect((await get()).stderr).toContain(': no permission; nothing was changed\n');
    expect(readdirSync(directory)).toEqual([]);
  });

  test.each([1, 2, 3, 4])('the disk is full at file %i', async (which) => {
    writeOld();
    let opened = 0;
    vi.mocked(fs.open).mockImplementation(async (path, flags, mode) => {
      const file = await actual.open(path, flags, mode);
      if (++opened === which) file.writeFile = () => Promise.reject(fail('ENOSPC'));
      return file;
    });
    const { code, stderr } = await get();
    expect(code).toBe(1);
    expect(stderr).toContain(': the disk is full; nothing was changed\n');
    expectUntouched();
  });

  test('where there are no hard links either', async () => {
    writeOld();
    vi.mocked(fs.link).mockRejectedValue(fail('EPERM'));
    failRename(4, 'EIO');
    expect((await get()).stderr).toContain('EIO: it fails; nothing was changed\n');
    expectUntouched();
    restore();
    vi.mocked(fs.link).mockRejectedValue(fail('EPERM'));
    expect((await get()).code).toBe(0);
    expect(readdirSync(directory).toSorted()).toEqual(NAMES);
  });

  test('what can not be put back is told, and kept', async () => {
    writeOld();
    failRename(2, 'EIO');
    vi.mocked(fs.rename).mockImplementation((from, to) =>
      String(from).endsWith('.old') ? Promise.reject(fail('EIO')) : actual.rename(from, to),
    );
    const { code, stderr } = await get();
    expect(code).toBe(1);
    const [, path, old] = /nothing was changed, but for (\S+) \(its old content is in (\S+)\)\n$/.exec(stderr) ?? [];
    expect(path).toBe(join(directory, 'fullchain.pem'));
    expect(readFileSync(old!, 'utf8')).toBe(OLD['fullchain.pem']);
  });

  test('the files of a system that can not sync a directory are written all the same', async () => {
    vi.mocked(fs.open).mockImplementation((path, flags, mode) =>
      path === directory ? Promise.reject(fail('EPERM')) : actual.open(path, flags, mode),
    );
    expect((await get()).code).toBe(0);
    expect(readdirSync(directory).toSorted()).toEqual(NAMES);
  });

  test.each([
    ['a file', (path: string) => path, 'a file is in the way'],
    ['below a file', (path: string) => join(path, 'below'), 'a part of the path is not a directory'],
  ])('the directory is %s', async (_case, outOf, reason) => {
    const file = join(directory, 'file');
    writeFileSync(file, 'text');
    const { code, stdout, stderr } = await get(outOf(file));
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe(`esakit: can not write ${outOf(file)}: ${reason}; nothing was changed\n`);
    expect(contentsOf(directory)).toEqual({ file: 'text' });
  });
});

/** What the files are before they are touched again: their contents, and what tells whether they were written. */
const stampsOf = (): unknown =>
  NAMES.map((name) => {
    const { ino, mtimeMs, ctimeMs } = statSync(join(directory, name));
    return { name, ino, mtimeMs, ctimeMs };
  });

describe('what is the same is not touched', () => {
  test('and told, in words, as JSON and by the exit code', async () => {
    expect(await get(directory, ['--exit-code'])).toMatchObject({ code: 0 });
    const before = stampsOf();
    const again = await get();
    expect(again.code).toBe(0);
    expect(again.stderr).toBe(
      `esakit: serial number and fingerprint match the PEM; the PEM files are as they were\n${FREE}`,
    );
    expect(JSON.parse((await get(directory, ['--json'])).stdout).Changed).toBe(false);
    expect((await get(directory, ['--exit-code'])).code).toBe(3);
    expect(stampsOf()).toEqual(before);
  });

  test('only what differs is written', async () => {
    await get();
    const before = stampsOf();
    writeFileSync(join(directory, 'chain.pem'), 'another');
    expect((await get(directory, ['--exit-code'])).code).toBe(0);
    const names = NAMES.filter((_, index) => (before as object[])[index] !== (stampsOf() as object[])[index]);
    expect(names).toContain('chain.pem');
    expect((stampsOf() as unknown[])[3]).toEqual((before as unknown[])[3]);
  });

  test('what ESA says of it may change without a new certificate', async () => {
    await get();
    certificate().Result.UpdateTime = '2026-02-28 00:00:00';
    const before = stampsOf() as unknown[];
    expect((await get(directory, ['--exit-code'])).code).toBe(3);
    expect(contentsOf(directory)['certificate.json']).toContain('2026-02-28 00:00:00');
    expect([0, 2, 3].map((index) => (stampsOf() as unknown[])[index])).toEqual([0, 2, 3].map((index) => before[index]));
  });
});

describe('the order of the certificates', () => {
  test.each<[string, (leaf: string, above: string, root: string) => string]>([
    ['reversed', (leaf, above) => above + leaf],
    ['with the root between', (leaf, above, root) => leaf + root + above],
    ['root first', (leaf, above, root) => root + above + leaf],
    ['with one twice', (leaf, above) => leaf + above + leaf],
    ['with an issuer twice', (leaf, above) => above + leaf + above],
  ])('%s is put right, and that is told', async (_case, arrange) => {
    const pem = certificate().Certificate!;
    const leaf = leafOf(pem);
    const above = pem.slice(leaf.length);
    const [root = ''] = await emulator.trustAnchors();
    certificate().Certificate = arrange(leaf, above, root);
    const { code, stderr } = await get();
    expect(code).toBe(0);
    expect(contentsOf(directory)).toMatchObject({ 'cert.pem': leaf, 'chain.pem': above, 'fullchain.pem': pem });
    expect(stderr).toContain(
      'esakit: the certificates came in another order, or with their root: they are put in order',
    );
    const printed = await esakit(`get --site ${SITE} --id ${CERTIFICATE} --pem`);
    expect(printed.stdout).toBe(pem);
  });

  test('is found without a fingerprint too', async () => {
    const pem = certificate().Certificate!;
    certificate().Certificate = pem.slice(leafOf(pem).length) + leafOf(pem);
    Object.assign(certificate().Result, { FingerprintSha256: '', SerialNumber: undefined });
    expect((await get()).code).toBe(0);
    expect(contentsOf(directory)['fullchain.pem']).toBe(pem);
  });

  test('with a certificate that has nothing to do with the others nothing is written', async () => {
    certificate().Certificate += leafOf(certificate(idOf('shop')).Certificate!);
    const { code, stderr } = await get();
    expect(code).toBe(1);
    expect(stderr).toBe(
      'esakit: the PEM text of the service has several leaves: www.example.com, shop.example.com; take them apart; nothing of it is shown\n',
    );
    expect(readdirSync(directory)).toEqual([]);
  });

  test('only an authority is not the certificate', async () => {
    const pem = certificate().Certificate!;
    certificate().Certificate = pem.slice(leafOf(pem).length);
    expect((await get()).code).toBe(1);
    expect(readdirSync(directory)).toEqual([]);
  });
});

test('directories are made one after the other, from the first that is there', async () => {
  const out = join(directory, 'a', 'b', 'c');
  const made: unknown[] = [];
  vi.mocked(fs.mkdir).mockImplementation((path, more) => {
    made.push([path, more]);
    return actual.mkdir(path, more);
  });
  expect((await get(out)).code).toBe(0);
  expect(made).toEqual(['a', join('a', 'b'), join('a', 'b', 'c')].map((path) => [join(directory, path), undefined]));
});

test.skipIf(process.platform !== 'linux')('where no directory can be made it says so', async () => {
  const { code, stderr } = await get('/proc/esakit/x');
  expect(code).toBe(1);
  expect(stderr).toBe(
    'esakit: can not write /proc/esakit/x: the directory can not be made, or a link leads nowhere; nothing was changed\n',
  );
});
