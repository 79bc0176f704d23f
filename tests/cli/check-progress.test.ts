import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createProgress, describe as describeProgress } from '../../packages/cli/src/check/progress.js';
import type { Io } from '../../packages/cli/src/io.js';

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

function terminal(isTTY: boolean, env: Io['env'] = {}) {
  const written: string[] = [];
  const io = {
    stdout: { write: () => undefined },
    stderr: { isTTY, write: (text: string) => written.push(text) },
    stdin: async () => '',
    env,
    signal: new AbortController().signal,
    now: Date.now,
  };
  return { io, written };
}

test.each([
  [{ done: 0, total: 600, found: 0, elapsed: 3_000 }, 'checked 0 of 600 sites, 0 certificates'],
  [{ done: 120, total: 600, found: 340, elapsed: 1_200 }, 'checked 120 of 600 sites, 340 certificates, about 5 s left'],
  [{ done: 600, total: 600, found: 1, elapsed: 9_000 }, 'checked 600 of 600 sites, 1 certificate'],
])('%o: %s', (state, text) => expect(describeProgress(state)).toBe(text));

describe('on a terminal', () => {
  test('one line is written over and over, and taken away at the end', async () => {
    const { io, written } = terminal(true);
    const progress = createProgress(io);
    progress.start(2);
    expect(written).toEqual(['\r\u001b[Kchecked 0 of 2 sites, 0 certificates']);
    progress.step(3);
    await vi.advanceTimersByTimeAsync(200);
    expect(written.at(-1)).toBe('\r\u001b[Kchecked 1 of 2 sites, 3 certificates, about 1 s left');
    progress.stop();
    expect(written.at(-1)).toBe('\r\u001b[K');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(written).toHaveLength(3);
  });

  test('other lines stay whole', () => {
    const { io, written } = terminal(true);
    const progress = createProgress(io);
    progress.start(2);
    progress.io.stderr.write('esakit: again in 1 s\n');
    expect(written.slice(1)).toEqual(['\r\u001b[K', 'esakit: again in 1 s\n']);
  });
});

test.each([
  ['no terminal', false, {}],
  ['a dumb one', true, { TERM: 'dumb' }],
])('%s: nothing is written', async (_case, isTTY, env) => {
  const { io, written } = terminal(isTTY, env);
  const progress = createProgress(io);
  progress.start(2);
  progress.step(1);
  await vi.advanceTimersByTimeAsync(1_000);
  progress.stop();
  expect(written).toEqual([]);
});
