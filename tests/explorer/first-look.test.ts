import { createClient } from '@esakit/core';
import { createEmulator } from '@esakit/emulator';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NOW, stage } from './support/app.js';

const PATIENT = { timeout: 30_000 };

/** An explorer that knows nothing yet, at a service that answers once it is told to. */
function slowStage(shared = true) {
  const emulator = createEmulator({ clock: () => NOW });
  const opened: { now: () => void } = { now: () => undefined };
  const gate = new Promise<void>((resolve) => {
    opened.now = resolve;
  });
  const client = createClient({
    credentials: emulator.credentials,
    clock: () => NOW,
    retries: 0,
    async fetch(...request: Parameters<typeof emulator.fetch>) {
      await gate;
      return emulator.fetch(...request);
    },
  });
  return { ...stage({ client, shared, source: 'account', patience: 1_500 }), open: () => opened.now(), emulator };
}

/** Lets timers run until an answer is there, and tells how many milliseconds that took. */
async function timed(answer: Promise<Response>): Promise<{ response: Response; took: number }> {
  const begun = Date.now();
  const state = { isThere: false };
  const response = answer.finally(() => {
    state.isThere = true;
  });
  for (let passed = 0; !state.isThere && passed < 10_000; passed += 50) await vi.advanceTimersByTimeAsync(50);
  return { response: await response, took: Date.now() - begun };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the first look at an account that takes long', () => {
  it.each(['/', '/sites', '/quota'])('%s says how far it is, and comes back by itself', async (path) => {
    const { ask, open } = slowStage();
    const first = await timed(ask(path));
    expect([first.response.status, first.response.headers.get('refresh')]).toEqual([200, '2']);
    const page = await first.response.text();
    expect(page).toContain('Reading the list of sites …');
    expect(page).not.toMatch(/all is well|no certificates/i);
    expect(first.took).toBeLessThanOrEqual(1_600);

    const second = await timed(ask(path));
    expect(second.took).toBeLessThanOrEqual(50);
    expect(second.response.headers.get('refresh')).toBe('2');

    open();
    vi.useRealTimers();
    await vi.waitFor(async () => expect((await ask(path)).headers.get('refresh')).toBeNull(), PATIENT);
  });

  it('is one look, however many pages wait for it', async () => {
    const { ask, open, emulator } = slowStage();
    await Promise.all([timed(ask('/')), timed(ask('/')), timed(ask('/sites'))]);
    open();
    vi.useRealTimers();
    await vi.waitFor(async () => expect((await ask('/')).headers.get('refresh')).toBeNull(), PATIENT);
    expect(emulator.requests.filter(({ action }) => action === 'ListSites')).toHaveLength(1);
  });

  it('is waited for by programs', async () => {
    const { ask, open } = slowStage();
    const metrics = ask('/metrics');
    await timed(ask('/'));
    open();
    vi.useRealTimers();
    expect(await (await metrics).text()).toContain('esakit_last_check_success 1');
  });

  it('is waited for where requests may not share work', async () => {
    const { ask, open } = slowStage(false);
    const page = ask('/');
    await vi.advanceTimersByTimeAsync(5_000);
    open();
    vi.useRealTimers();
    expect(await (await page).text()).toContain('All 40 certificates');
  });
});

it('a first look that fails at once is an error page, not a page that waits', async () => {
  const credentials = { accessKeyId: 'an-id', accessKeySecret: 'a-secret' };
  const refusal = { Code: 'Forbidden.RAM', Message: 'No.', RequestId: 'A-1' };
  const fetch = async () => Response.json(refusal, { status: 403 });
  const client = createClient({ credentials, clock: () => NOW, retries: 0, fetch });
  const { response } = await timed(stage({ client, source: 'account', patience: 1_500 }).ask('/'));
  expect([response.status, response.headers.get('refresh')]).toEqual([502, null]);
  expect(await response.text()).toContain('Forbidden.RAM');
});
