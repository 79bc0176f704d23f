import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Io, Interruption } from '../../packages/cli/src/io.js';

/** A process in place of this one, with what was written to it. */
function createProcess(stdin: readonly Uint8Array[] = []) {
  const written = { stdout: '', stderr: '' };
  const output = (name: keyof typeof written) =>
    Object.assign(new EventEmitter(), { write: (text: string) => void (written[name] += text) });
  async function* read(): AsyncGenerator<Uint8Array> {
    yield* stdin;
  }
  return Object.assign(new EventEmitter(), {
    argv: ['node', 'main.js', 'list', '--all'],
    env: { HOME: '/nowhere' },
    pid: 4711,
    exitCode: undefined as number | undefined,
    stdout: output('stdout'),
    stderr: output('stderr'),
    stdin: read(),
    kill: vi.fn<(pid: number, signal: string) => void>(),
    written,
  });
}

type Run = (argv: readonly string[], io: Io) => Promise<number>;
type FakeProcess = ReturnType<typeof createProcess>;

/** Runs the file of the command with a process, and with something in place of all commands. */
async function start(fake: FakeProcess, run: Run): Promise<void> {
  vi.doMock('node:process', () => ({ default: fake }));
  vi.doMock('../../packages/cli/src/run.js', () => ({ run }));
  await import('../../packages/cli/src/main.js');
}

const failing = (code: string): Error => Object.assign(new Error(`${code}: no`), { code });

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.doUnmock('node:process');
  vi.doUnmock('../../packages/cli/src/run.js');
});

describe('the process of the command', () => {
  test('hands over what it was given, and ends with the code of the command', async () => {
    const fake = createProcess();
    const run = vi.fn<Run>(async () => 3);
    await start(fake, run);
    const [argv, io] = run.mock.calls[0]!;
    expect(argv).toEqual(['list', '--all']);
    expect([io.stdout, io.stderr, io.env]).toEqual([fake.stdout, fake.stderr, fake.env]);
    expect(io.now()).toBe(Date.now());
    expect(io.signal.aborted).toBe(false);
    expect(fake.exitCode).toBe(3);
  });

  test.each([
    ['UTF-8', Buffer.from('one 例')],
    ['what its byte order mark says', Buffer.from('\uFEFFone 例', 'utf16le')],
  ])('reads the standard input as %s, where the command asks for it', async (_encoding, bytes) => {
    // Within a character.
    const fake = createProcess([bytes.subarray(0, -1), bytes.subarray(-1)]);
    let text = '';
    await start(fake, async (_argv, io) => {
      text = await io.stdin();
      return 0;
    });
    expect(text).toBe('one 例');
    expect(fake.exitCode).toBe(0);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)(
    '%s ends the command in order, and the second one at once',
    async (name) => {
      const fake = createProcess();
      let reason: unknown;
      await start(fake, async (_argv, { signal }) => {
        expect([fake.listenerCount('SIGINT'), fake.listenerCount('SIGTERM')]).toEqual([1, 1]);
        fake.emit(name);
        reason = signal.reason;
        return 130;
      });
      expect(reason).toBeInstanceOf(Error);
      expect(reason).toMatchObject({ name: Interruption.name, signal: name });
      // Without a listener, a signal has the process end.
      expect(fake.listenerCount(name)).toBe(0);
    },
  );

  test('a command that does not end within five seconds of a signal is ended', async () => {
    const fake = createProcess();
    const timer = vi.spyOn(globalThis, 'setTimeout');
    await start(fake, async () => {
      fake.emit('SIGTERM');
      return 143;
    });
    // It keeps nothing alive.
    expect(timer.mock.results.map(({ value }) => (value as NodeJS.Timeout).hasRef())).toEqual([false]);
    vi.advanceTimersByTime(4_999);
    expect(fake.kill).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(fake.kill.mock.calls).toEqual([[4711, 'SIGTERM']]);
  });

  test.each(['stdout', 'stderr'] as const)('a reader of %s that leaves early is no failure', async (name) => {
    const fake = createProcess();
    await start(fake, async () => {
      fake[name].emit('error', failing('EPIPE'));
      return 0;
    });
    expect([fake.exitCode, fake.written]).toEqual([0, { stdout: '', stderr: '' }]);
  });

  test.each([
    ['stdout', 'esakit: can not write the output: ENOSPC: no\n'],
    ['stderr', ''],
  ] as const)('%s that can not be written ends with 1', async (name, stderr) => {
    const fake = createProcess();
    await start(fake, async () => {
      fake[name].emit('error', failing('ENOSPC'));
      return 0;
    });
    expect([fake.exitCode, fake.written]).toEqual([1, { stdout: '', stderr }]);
  });
});
