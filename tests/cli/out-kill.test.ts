import { AsyncLocalStorage } from 'node:async_hooks';
import * as syncFs from 'node:fs';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Interruption } from '../../packages/cli/src/io.js';
import { account, CERTIFICATE, contentsOf, emptyDirectory, leafOf, SITE } from './setup.js';

// Node's own, but for what a test lets fail.
const { spiedFs, spiedPromises } = await vi.hoisted(() => import('./failing-files.js'));
vi.mock('node:fs', async (original) => spiedFs(await original<typeof syncFs>()));
vi.mock('node:fs/promises', async (original) => spiedPromises(await original<typeof fs>()));
const actual = await vi.importActual<typeof import('node:fs/promises')>('node:fs/promises');
const { renameSync } = await vi.importActual<typeof import('node:fs')>('node:fs');

const { emulator, esakit, certificate } = account();
const NAMES = ['cert.pem', 'certificate.json', 'chain.pem', 'fullchain.pem'];
const OLD = Object.fromEntries(NAMES.map((name) => [name, `old ${name}`]));
const JOURNAL = '.esakit-journal';

let directory: string;
beforeEach(() => {
  directory = emptyDirectory();
});
const STEPS = ['rename', 'open', 'link', 'rm', 'mkdir'] as const;
/** Every step of writing as it is. */
afterEach(() => void vi.resetAllMocks());

const get = () => esakit(['get', '--site', SITE, '--id', CERTIFICATE, '--out', directory]);

const writeOld = (): void => {
  for (const [name, text] of Object.entries(OLD)) writeFileSync(join(directory, name), text);
};

const fail = (code: string) => Object.assign(new Error(`${code}: it fails`), { code });

/** Which run a step belongs to. What a killed run has begun must stay dead while the next one works. */
const life = new AsyncLocalStorage<{ isOver: boolean }>();

/**
 * Fetches, and lets everything of that run hang from one step on, as it does for a process that is no more.
 *
 * @param failing - the rename that fails before; none by default.
 */
function killedAt(step: number, failing = 0): Promise<'killed' | Awaited<ReturnType<typeof get>>> {
  const mortal = { isOver: false };
  let steps = 0;
  let renames = 0;
  return new Promise((resolve, reject) => {
    const isDead = (): boolean => {
      const own = life.getStore();
      if (own === mortal && ++steps >= step) {
        mortal.isOver = true;
        resolve('killed');
      }
      return own?.isOver === true;
    };
    vi.mocked(syncFs.renameSync).mockImplementation((from, to) => {
      if (life.getStore() === mortal && ++renames === failing) throw fail('EIO');
      if (isDead()) throw new Error('killed');
      renameSync(from, to);
    });
    for (const name of STEPS) {
      const real = actual[name] as (...args: unknown[]) => Promise<never>;
      vi.mocked(fs[name] as typeof real).mockImplementation((...args: unknown[]) =>
        isDead() ? new Promise(() => {}) : real(...args),
      );
    }
    life.run(mortal, get).then(resolve, reject);
  });
}

const visible = (): Record<string, string> =>
  Object.fromEntries(Object.entries(contentsOf(directory)).filter(([name]) => !name.startsWith('.')));

const pemsOf = ({ 'certificate.json': _json, ...pems }: Record<string, string>) => pems;

const fresh = () => {
  const pem = certificate().Certificate!;
  return { 'cert.pem': leafOf(pem), 'chain.pem': pem.slice(leafOf(pem).length), 'fullchain.pem': pem };
};

describe('a kill leaves the old files or the new ones, and the next run ends what was begun', () => {
  // More steps than there are: from some number on the run ends by itself.
  const steps = Array.from({ length: 32 }, (_, index) => index + 1);

  test.each([
    ['over old files', writeOld],
    ['into an empty directory', () => undefined],
  ])('%s', async (_case, prepare) => {
    let ended = 0;
    for (const step of steps) {
      directory = emptyDirectory();
      prepare();
      const before = visible();
      const outcome = await killedAt(step);
      // With a journal the files may be on their way; without one they are the old ones or the new ones.
      const allowed = JOURNAL in contentsOf(directory) ? [pemsOf(visible())] : [pemsOf(before), fresh()];
      expect(allowed).toContainEqual(pemsOf(visible()));
      if (outcome !== 'killed') ended++;

      // Whatever becomes of the next run, it ends what was begun first.
      emulator.faults.add({ kind: 'error', code: 'Forbidden.RAM', times: 1 });
      expect((await get()).code).toBe(1);
      expect([pemsOf(before), fresh()]).toContainEqual(pemsOf(contentsOf(directory)));
      expect(readdirSync(directory).filter((name) => name.startsWith('.'))).toEqual([]);
      expect((await get()).code).toBe(0);
      expect(pemsOf(contentsOf(directory))).toEqual(fresh());
    }
    expect(ended).toBeGreaterThan(0);
    expect(ended).toBeLessThan(steps.length);
  });

  test('also while old files are being put back', async () => {
    for (const step of steps) {
      directory = emptyDirectory();
      writeOld();
      await killedAt(step, 3);
      emulator.faults.add({ kind: 'error', code: 'Forbidden.RAM', times: 1 });
      expect((await get()).code).toBe(1);
      expect([pemsOf(OLD), fresh()]).toContainEqual(pemsOf(contentsOf(directory)));
      expect(readdirSync(directory).toSorted()).toEqual(NAMES);
    }
  });

  const otherPid = process.ppid;

  test('another process that is writing is not disturbed', async () => {
    writeOld();
    const text = JSON.stringify({ mark: `${otherPid}-12345678`, files: [], undo: false });
    writeFileSync(join(directory, JOURNAL), text);
    writeFileSync(join(directory, `.cert.pem.${otherPid}-12345678.new`), 'theirs');
    const { code, stderr } = await get();
    expect(code).toBe(1);
    expect(stderr).toBe(
      `esakit: another esakit (process ${otherPid}) is writing into ${directory}: nothing was changed\n`,
    );
    expect(readdirSync(directory)).toContain(`.cert.pem.${otherPid}-12345678.new`);
  });

  test('but what is older than a minute is left over', async () => {
    writeFileSync(join(directory, `.cert.pem.${otherPid}-12345678.new`), 'theirs');
    writeFileSync(join(directory, '.cert.pem.note'), 'mine');
    const then = new Date(Date.now() - 61_000);
    for (const name of readdirSync(directory)) await actual.utimes(join(directory, name), then, then);
    expect((await get()).code).toBe(0);
    expect(readdirSync(directory).filter((name) => name.startsWith('.'))).toEqual(['.cert.pem.note']);
  });

  test.each([
    'hello',
    '{"mark":"../x","files":[{"name":"cert.pem"}]}',
    '{"mark":"1-12345678","files":[{"name":"key.pem"}]}',
  ])('a journal that no run has written (%s) moves nothing', async (text) => {
    writeOld();
    writeFileSync(join(directory, 'key.pem'), 'key');
    writeFileSync(join(directory, '.key.pem.1-12345678.new'), 'not a key');
    writeFileSync(join(directory, JOURNAL), text);
    await actual.utimes(join(directory, JOURNAL), new Date(0), new Date(0));
    expect((await get()).code).toBe(0);
    expect(readFileSync(join(directory, 'key.pem'), 'utf8')).toBe('key');
  });

  test('Ctrl-C before anything is replaced changes nothing', async () => {
    writeOld();
    const controller = new AbortController();
    vi.mocked(fs.link).mockImplementation((from, to) => {
      controller.abort(new Interruption('SIGINT'));
      return actual.link(from, to);
    });
    const { code } = await esakit(['get', '--site', SITE, '--id', CERTIFICATE, '--out', directory], {
      signal: controller.signal,
    });
    expect(code).toBe(130);
    expect(contentsOf(directory)).toEqual(OLD);
  });
});
