import { type Client, getCertificate } from '@esakit/core';
import { describe, expect, it } from 'vitest';
import { createServiceClock } from '../../packages/core/src/call/service-clock.js';
import { sampleAnswer, sampleInput } from '../support/hostile/sample.js';
import { failure, refusal, reply, scriptedClient, type Step } from '../support/scripted-service.js';

const HOUR = 3_600_000;
const TRUE_TIME = Date.parse('2026-01-02T03:04:05Z');
const SKEWED = TRUE_TIME - HOUR;

const tooOld = (code = 'InvalidTimeStamp.Expired') => refusal(code, 400, { date: new Date(TRUE_TIME).toUTCString() });
const dateOf = (request: { headers: Readonly<Record<string, string>> } | undefined) => request?.headers['x-acs-date'];

describe("the service's time", () => {
  it("is the machine's until an answer says otherwise", () => {
    const clock = createServiceClock(() => SKEWED);
    expect(clock.read()).toEqual({ time: SKEWED, offset: 0 });
    expect(clock.correct(new Date(TRUE_TIME).toUTCString(), 0)).toBe(true);
    expect(clock.read()).toEqual({ time: TRUE_TIME, offset: HOUR });
  });

  it.each([null, '', 'yesterday', 'Thu, 01 Jan 1970 00:00:00 GMT', '+275760-01-01T00:00:00Z'])(
    'is not corrected by the date %j',
    (date) => {
      const clock = createServiceClock(() => SKEWED);
      expect(clock.correct(date, 0)).toBe(false);
      expect(clock.read().offset).toBe(0);
    },
  );

  it('is measured once for two requests that were made with the same offset', () => {
    let now = SKEWED;
    const clock = createServiceClock(() => now);
    const { offset } = clock.read();
    clock.correct(new Date(TRUE_TIME).toUTCString(), offset);
    now += 5_000;
    // Its answer was sent before the wait, so measured now it would set the clock back by five seconds.
    expect(clock.correct(new Date(TRUE_TIME).toUTCString(), offset)).toBe(true);
    expect(clock.read().offset).toBe(HOUR);
  });

  it('is measured again when the correction no longer fits', () => {
    let now = SKEWED;
    const clock = createServiceClock(() => now);
    clock.correct(new Date(TRUE_TIME).toUTCString(), 0);
    now = TRUE_TIME;
    clock.correct(new Date(TRUE_TIME).toUTCString(), HOUR);
    expect(clock.read()).toEqual({ time: TRUE_TIME, offset: 0 });
  });
});

const call = (client: Client) => getCertificate(client, sampleInput, { retries: 0 });
const clientOf = (steps: readonly Step[]) => scriptedClient(steps, { clock: () => SKEWED });

describe('a call with a clock that is off', () => {
  const ok = reply(sampleAnswer);

  it.each(['InvalidTimeStamp.Expired', 'InvalidTimeStamp.Format', 'Unauthorized.InvalidTime'])(
    'is repeated with the right time after %s, without a retry',
    async (code) => {
      const { client, requests } = clientOf([tooOld(code), ok]);
      await expect(call(client)).resolves.toEqual(sampleAnswer);
      expect(requests.map(dateOf)).toEqual(['2026-01-02T02:04:05Z', '2026-01-02T03:04:05Z']);
    },
  );

  it('leaves the next call with the right time', async () => {
    const { client, requests } = clientOf([tooOld(), ok]);
    await call(client);
    await call(client);
    expect(requests.map(dateOf).slice(1)).toEqual(['2026-01-02T03:04:05Z', '2026-01-02T03:04:05Z']);
  });

  it('is repeated once only', async () => {
    const { client, requests } = clientOf([tooOld()]);
    expect(await failure(() => call(client))).toMatchObject({
      code: 'InvalidTimeStamp.Expired',
      attempts: 2,
      retryable: true,
      message: expect.stringContaining("set this machine's clock"),
    });
    expect(requests).toHaveLength(2);
  });

  it('fails at once where the answer has no date', async () => {
    const { client, requests } = clientOf([refusal('InvalidTimeStamp.Expired')]);
    expect(await failure(() => call(client))).toMatchObject({ code: 'InvalidTimeStamp.Expired', attempts: 1 });
    expect(requests).toHaveLength(1);
  });

  it('is corrected by the first of two calls in flight, and both succeed', async () => {
    let now = SKEWED;
    let answerSlow: (() => void) | undefined;
    const slow = () =>
      new Promise<ReturnType<typeof tooOld>>((resolve) => {
        answerSlow = () => resolve(tooOld());
      });
    const { client, requests } = scriptedClient([slow, tooOld(), ok, ok], { clock: () => now });
    const first = call(client);
    await expect.poll(() => requests.length).toBe(1);
    await expect(call(client)).resolves.toEqual(sampleAnswer);
    now += 5_000;
    answerSlow?.();
    await expect(first).resolves.toEqual(sampleAnswer);
    expect(requests.map(dateOf).slice(2)).toEqual(['2026-01-02T03:04:05Z', '2026-01-02T03:04:10Z']);
  });
});
