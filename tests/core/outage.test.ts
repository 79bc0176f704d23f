import { type EsaError, GetCertificate, getCertificate, SetCertificate, TransportFault } from '@esakit/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleAnswer, sampleInput } from '../support/hostile/sample.js';
import { refusal, reply, scriptedClient, type Step } from '../support/scripted-service.js';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-01-02T03:04:05Z') });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const ok = reply(sampleAnswer);
const down = refusal('ServiceUnavailable', 503);

/** How many of the calls succeed, and with how many attempts each ended. */
async function all(calls: readonly Promise<{ readonly attempts: number }>[]) {
  const endings = Promise.all(
    calls.map((call) =>
      call.then(
        ({ attempts }) => ({ attempts, code: 'ok' }),
        (error: EsaError) => ({ attempts: error.attempts, code: error.code }),
      ),
    ),
  );
  await vi.runAllTimersAsync();
  return endings;
}

describe('in a long outage', () => {
  it.each<[string, Step]>([
    ['a service that is unavailable', down],
    ['a network that fails', new Error('ECONNRESET')],
    ['a refused connection', Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })],
  ])('1,000 calls send little more than 1,000 requests: %s', async (_, step) => {
    const { client, requests } = scriptedClient(step);
    for (let call = 0; call < 1_000; call++) await all([client.send(GetCertificate, sampleInput)]);
    expect(requests.length).toBeGreaterThanOrEqual(1_100);
    expect(requests.length).toBeLessThanOrEqual(1_110);
  });

  it('calls at the same time share the budget', async () => {
    const { client, requests } = scriptedClient(down);
    await all(Array.from({ length: 200 }, () => client.send(GetCertificate, sampleInput)));
    expect(requests.length).toBeLessThanOrEqual(200 * 1.1 + 10);
  });

  it('the first calls have all their retries, and a client of its own has its own budget', async () => {
    for (let client = 0; client < 3; client++) {
      const { client: own, requests } = scriptedClient(down);
      await all([own.send(GetCertificate, sampleInput), own.send(GetCertificate, sampleInput)]);
      expect(requests).toHaveLength(6);
    }
  });

  it('what succeeds in the end takes nothing: half of the requests may fail for ever', async () => {
    let sent = 0;
    const { client } = scriptedClient(() => {
      if (sent++ % 2 === 0) throw new Error('ECONNRESET');
      return ok;
    });
    for (let call = 0; call < 100; call++) {
      expect(await all([client.send(GetCertificate, sampleInput)])).toEqual([{ attempts: 2, code: 'ok' }]);
    }
  });

  it('a kept connection that is closed each time costs no budget', async () => {
    let sent = 0;
    const { client } = scriptedClient(() => {
      if (sent++ % 2 === 0) throw new TransportFault('network', 'closed', { stale: true });
      return ok;
    });
    for (let call = 0; call < 100; call++) await expect(getCertificate(client, sampleInput)).resolves.toBeDefined();
    expect(sent).toBe(200);
  });
});

/** A service that allows so many requests a second, and as many at once. */
function limited(perSecond: number, headers: Readonly<Record<string, string>> = {}) {
  let tokens = perSecond;
  let last = performance.now();
  let throttled = 0;
  const step = () => {
    const now = performance.now();
    tokens = Math.min(perSecond, tokens + ((now - last) * perSecond) / 1_000);
    last = now;
    if (tokens < 1) {
      throttled++;
      return refusal('Throttling.User', 429, headers);
    }
    tokens--;
    return ok;
  };
  return { step, throttled: () => throttled };
}

describe('a service that throttles', () => {
  it.each<[number, Readonly<Record<string, string>>]>([
    [10, {}],
    [20, {}],
    [50, {}],
    [20, { 'x-acs-retry-after': '0' }],
    [20, { 'retry-after': '1' }],
  ])('lets all of 200 callers at once through, at %i a second (%o)', async (perSecond, headers) => {
    const service = limited(perSecond, headers);
    const { client } = scriptedClient(service.step);
    const started = performance.now();
    const endings = await all(Array.from({ length: 200 }, () => client.send(GetCertificate, sampleInput)));
    expect(endings.filter(({ code }) => code === 'ok')).toHaveLength(200);
    expect(performance.now() - started).toBeLessThan(60_000);
    expect(service.throttled()).toBeLessThan(250);
  });

  it('slows writes down too, which it has not carried out', async () => {
    const service = limited(20);
    const { client } = scriptedClient(() => {
      const answer = service.step();
      return answer === ok ? reply({ Id: 'x', RequestId: 'y' }) : answer;
    });
    const change = { SiteId: 1, Type: 'cas' };
    const endings = await all(Array.from({ length: 100 }, () => client.send(SetCertificate, change)));
    expect(endings.filter(({ code }) => code === 'ok')).toHaveLength(100);
  });

  it('keeps nobody waiting once it has not throttled for a while', async () => {
    const { client, requests } = scriptedClient([refusal('Throttling.User', 429), ok]);
    await all([client.send(GetCertificate, sampleInput)]);
    await vi.advanceTimersByTimeAsync(30_000);
    const started = performance.now();
    await Promise.all(Array.from({ length: 50 }, () => getCertificate(client, sampleInput)));
    expect(performance.now()).toBe(started);
    expect(requests).toHaveLength(52);
  });

  it('spaces requests by 200 ms at first, and by twice as much after each further throttling', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const times: number[] = [];
    const started = performance.now();
    const { client } = scriptedClient(() => {
      times.push(Math.round(performance.now() - started));
      return refusal('Throttling.User', 429);
    });
    await all([client.send(GetCertificate, sampleInput, { retries: 4 })]);
    const gaps = times.slice(2).map((time, index) => time - (times[index + 1] ?? 0));
    expect(times[0]).toBe(0);
    // A little less each time, because the pace picks up again while a call waits.
    for (const [index, [least, most]] of [
      [350, 400],
      [650, 800],
      [1_200, 1_600],
    ].entries()) {
      expect(gaps[index]).toBeGreaterThan(least ?? 0);
      expect(gaps[index]).toBeLessThanOrEqual(most ?? 0);
    }
  });

  it('ends the waiting of a caller who gives up, and of no other', async () => {
    const { client, requests } = scriptedClient([refusal('Throttling.User', 429), ok]);
    await all([client.send(GetCertificate, sampleInput)]);
    const controller = new AbortController();
    const calls = [0, 1, 2].map((index) =>
      client.send(GetCertificate, sampleInput, index === 1 ? { signal: controller.signal } : {}).then(
        () => 'ok',
        (reason: unknown) => reason,
      ),
    );
    await vi.advanceTimersByTimeAsync(1);
    controller.abort('enough');
    await vi.runAllTimersAsync();
    expect(await Promise.all(calls)).toEqual(['ok', 'enough', 'ok']);
    expect(requests).toHaveLength(4);
  });
});
