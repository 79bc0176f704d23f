import { type Host, hostAccess, type HostCommand, type HostFiles, runCommand } from '@esakit/core/host';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** A file system with one file, `a`, that remembers which are open. */
function files(size = 4, mode = 0o100_640) {
  const open = new Set<number>();
  const fs: HostFiles = {
    openSync(path) {
      if (path !== 'a') throw Object.assign(new Error(path), { code: path });
      open.add(7);
      return 7;
    },
    fstatSync: () => ({ mode, size }),
    readFileSync: (file) => `text${file}`,
    closeSync: (file) => open.delete(file),
  };
  return { fs, open };
}

const hostOf = (host: Partial<Host>): Host => ({
  files: () => files().fs,
  home: () => '/home/system',
  env: () => undefined,
  isWindows: false,
  ...host,
});

describe('a file of the host', () => {
  it('is its text and who may read it', () => {
    const { fs, open } = files();
    expect(hostAccess(hostOf({ files: () => fs })).readFile('a')).toEqual({ text: 'text7', mode: 0o640 });
    expect(open.size).toBe(0);
  });

  it('has no mode on Windows', () => {
    expect(hostAccess(hostOf({ isWindows: true })).readFile('a')).toEqual({ text: 'text7', mode: undefined });
  });

  it.each(['ENOENT', 'ENOTDIR'])('is undefined where there is none (%s)', (code) => {
    expect(hostAccess(hostOf({})).readFile(code)).toBeUndefined();
  });

  it('throws what the system says else', () => {
    expect(() => hostAccess(hostOf({})).readFile('EACCES')).toThrow(expect.objectContaining({ code: 'EACCES' }));
  });

  it('may have 1 MiB, and is closed where it has more', () => {
    expect(hostAccess(hostOf({ files: () => files(2 ** 20).fs })).readFile('a')).toMatchObject({ text: 'text7' });
    const { fs, open } = files(2 ** 20 + 1);
    expect(() => hostAccess(hostOf({ files: () => fs })).readFile('a')).toThrow(
      expect.objectContaining({ code: 'EFBIG', message: 'the file is too large' }),
    );
    expect(open.size).toBe(0);
  });
});

const byName = (name: string): string => `/by/${name}`;

const noSuchUser = (): string => {
  throw new Error('no such user');
};

describe('the home directory', () => {
  it('is that of the environment, by the name of the system', () => {
    expect(hostAccess(hostOf({ env: byName })).homeDirectory()).toBe('/by/HOME');
    expect(hostAccess(hostOf({ env: byName, isWindows: true })).homeDirectory()).toBe('/by/USERPROFILE');
  });

  it('is what the system knows where the environment has none', () => {
    expect(hostAccess(hostOf({})).homeDirectory()).toBe('/home/system');
    expect(hostAccess(hostOf({ env: () => '' })).homeDirectory()).toBe('/home/system');
  });

  it('is undefined where nobody knows it', () => {
    expect(hostAccess(hostOf({ home: () => '' })).homeDirectory()).toBeUndefined();
    expect(hostAccess(hostOf({ home: noSuchUser })).homeDirectory()).toBeUndefined();
  });
});

/** A command that does what the test says, and how it ends. */
function start(limits = { timeout: 1_000, maxBytes: 6 }) {
  const listeners = new Map<string, (...values: unknown[]) => void>();
  const on = (event: string, listener: never): unknown => listeners.set(event, listener);
  const seen: unknown[] = [];
  const child: HostCommand = {
    stdout: { on, destroy: () => seen.push('destroyed') },
    on,
    kill: (signal) => seen.push(signal),
  };
  const outcome = runCommand(
    (...given) => {
      seen.push(given);
      return child;
    },
    ['tool', 'a', 'b c'],
    limits,
  );
  return { outcome, seen, emit: (event: string, ...values: unknown[]) => listeners.get(event)?.(...values) };
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a command', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('runs without a shell, and gives what it prints', async () => {
    const { outcome, seen, emit } = start();
    const text = bytes('a€b');
    emit('data', text.subarray(0, 2));
    emit('data', text.subarray(2));
    emit('close', 3, null);
    expect(await outcome).toEqual({ code: 3, stdout: 'a€b' });
    expect(seen).toEqual([
      ['tool', ['a', 'b c'], { shell: false, stdio: ['ignore', 'pipe', 'ignore'], windowsHide: true }],
    ]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('without an exit code has failed', async () => {
    const { outcome, emit } = start();
    emit('close', null, null);
    expect(await outcome).toEqual({ code: 1, stdout: '' });
  });

  it('that a signal ends says which', async () => {
    const { outcome, emit } = start();
    emit('close', null, 'SIGTERM');
    expect(await outcome).toEqual({ failure: 'SIGTERM' });
  });

  it.each([
    [{ code: 'ENOENT' }, 'not-found'],
    [{ code: 'EACCES' }, 'EACCES'],
    [{}, 'it did not start'],
    [{ code: 5 }, 'it did not start'],
  ])('that does not start for %j says %s', async (error, failure) => {
    const { outcome, emit } = start();
    emit('error', error);
    expect(await outcome).toEqual({ failure });
    const refused = runCommand(
      () => {
        throw error;
      },
      ['tool'],
      { timeout: 1, maxBytes: 1 },
    );
    expect(await refused).toEqual({ failure });
  });

  it('without words starts nothing that has a name', async () => {
    const given: unknown[] = [];
    await runCommand(
      (command, rest) => {
        given.push(command, rest);
        throw new Error('nothing');
      },
      [],
      { timeout: 1, maxBytes: 1 },
    );
    expect(given).toEqual(['', []]);
  });

  it('is killed when its time is over, and nobody waits for its pipe', async () => {
    const { outcome, seen } = start();
    vi.advanceTimersByTime(999);
    expect(seen).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(await outcome).toEqual({ failure: 'timeout' });
    expect(seen.slice(1)).toEqual(['SIGKILL', 'destroyed']);
  });

  it('is killed when it prints too much, and not before', async () => {
    const { outcome, seen, emit } = start();
    emit('data', bytes('123456'));
    expect(seen).toHaveLength(1);
    emit('data', bytes('7'));
    expect(await outcome).toEqual({ failure: 'too-large' });
    expect(seen.slice(1)).toEqual(['SIGKILL', 'destroyed']);
    expect(vi.getTimerCount()).toBe(0);
  });
});
