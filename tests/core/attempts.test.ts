import {
  type ClientOptions,
  EsaError,
  GetCertificate,
  getCertificate,
  ListSites,
  type RetryEvent,
  TransportFault,
} from '@esakit/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleAnswer, sampleInput } from '../support/hostile/sample.js';
import { failure, refusal, reply, scriptedClient, type Step } from '../support/scripted-service.js';

const ok = reply(sampleAnswer);

/** A service that never answers. */
const silent = () => new Promise<never>(() => {});

/** An operation that changes something, and sends part of it in a form. */
const SetThing: typeof ListSites = {
  ...ListSites,
  name: 'SetThing',
  method: 'POST',
  access: 'write',
  form: ['SiteName', 'TagFilter'],
};

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-01-02T03:04:05Z') });
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A call of an operation that meets these steps: how it ends, and what it waited. */
async function run(
  steps: readonly Step[],
  options: Partial<ClientOptions> = {},
  operation: 'reads' | 'writes' = 'reads',
) {
  const delays: number[] = [];
  const onRetry = ({ delay }: RetryEvent) => void delays.push(delay);
  const { client, requests } = scriptedClient(steps, { ...options, hooks: { onRetry } });
  const call: Promise<{ attempts: number }> =
    operation === 'reads' ? client.send(GetCertificate, sampleInput) : client.send(SetThing, { SiteName: 'a b' });
  const outcome = call.then(
    ({ attempts }) => ({ attempts, error: undefined }),
    (error: unknown) => ({ attempts: (error as EsaError).attempts, error: error as EsaError }),
  );
  await vi.runAllTimersAsync();
  return { ...(await outcome), delays, requests };
}

describe('retries', () => {
  it('are two by default, with growing pauses', async () => {
    const { attempts, error, delays, requests } = await run([refusal('InternalError', 500)]);
    expect({ attempts, delays }).toEqual({ attempts: 3, delays: [50, 100] });
    expect(error).toMatchObject({ code: 'InternalError', attempts: 3, retryable: true });
    expect(requests).toHaveLength(3);
  });

  it('wait longer for a service that is throttling', async () => {
    const { attempts, delays } = await run([refusal('Throttling.User', 429), refusal('Throttling.User', 429), ok]);
    expect({ attempts, delays }).toEqual({ attempts: 3, delays: [500, 1_000] });
  });

  it('wait as long as the service asks', async () => {
    const { attempts, delays } = await run([refusal('Throttling.User', 429, { 'x-acs-retry-after': '1234' }), ok]);
    expect({ attempts, delays }).toEqual({ attempts: 2, delays: [1_734] });
  });

  it("read a date by the service's time, not the machine's", async () => {
    const hour = 3_600_000;
    const serverTime = Date.now() + hour;
    const { delays } = await run([
      refusal('InvalidTimeStamp.Expired', 400, { date: new Date(serverTime).toUTCString() }),
      refusal('ServiceUnavailable', 503, { 'retry-after': new Date(serverTime + 5_000).toUTCString() }),
      ok,
    ]);
    expect(delays).toEqual([0, 5_050]);
  });

  it('can be none', async () => {
    const { attempts, error, delays } = await run([refusal('InternalError', 500), ok], { retries: 0 });
    expect({ attempts, delays }).toEqual({ attempts: 1, delays: [] });
    expect(error).toMatchObject({ code: 'InternalError', retryable: true });
  });

  it('can be more, for a client or for one call', async () => {
    const steps = [...Array.from({ length: 5 }, () => refusal('InternalError', 500)), ok];
    expect(await run(steps, { retries: 5 })).toMatchObject({ attempts: 6, error: undefined });
    const { client } = scriptedClient(steps, { retries: 0 });
    const call = client.send(GetCertificate, sampleInput, { retries: 5 });
    await vi.runAllTimersAsync();
    await expect(call).resolves.toMatchObject({ attempts: 6 });
  });

  it('do not count what only set the clock', async () => {
    const date = new Date().toUTCString();
    const steps = [refusal('InvalidTimeStamp.Expired', 400, { date }), refusal('InternalError', 500), ok];
    expect(await run(steps, { retries: 1 })).toMatchObject({ attempts: 3, error: undefined });
  });

  it('end where the kind of failure changes to one that lasts', async () => {
    const { attempts, error } = await run([refusal('InternalError', 500), refusal('SiteNotFound')]);
    expect(attempts).toBe(2);
    expect(error).toMatchObject({ code: 'SiteNotFound', attempts: 2, retryable: false });
  });

  it('are not for an answer of another shape', async () => {
    const { attempts, error } = await run([reply({ SiteId: 'x' }), ok]);
    expect(attempts).toBe(1);
    expect(error).toMatchObject({ code: 'unexpected-shape' });
  });

  it('leave no timer when the call has ended', async () => {
    await run([refusal('InternalError', 500), ok]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('what may be sent again', () => {
  const steps: readonly { what: string; step: Step; reads: number; writes: number }[] = [
    { what: 'throttling', step: refusal('Throttling.User', 429), reads: 2, writes: 2 },
    { what: "the service's own hint", step: refusal('Odd', 400, { 'x-acs-retry-after': '5' }), reads: 2, writes: 2 },
    { what: 'an internal error', step: refusal('InternalError', 500), reads: 2, writes: 1 },
    { what: 'an internal exception with HTTP 400', step: refusal('InternalException'), reads: 2, writes: 1 },
    { what: 'a busy site', step: refusal('Site.ServiceBusy'), reads: 2, writes: 1 },
    { what: 'a bad gateway', step: reply('<html/>', 502), reads: 2, writes: 1 },
    { what: 'a network fault', step: new Error('ECONNRESET'), reads: 2, writes: 1 },
    { what: 'a timeout', step: new TransportFault('timeout', 'too late'), reads: 2, writes: 1 },
    { what: 'an answer that is too large', step: new TransportFault('too-large', 'too large'), reads: 1, writes: 1 },
    { what: 'a redirect', step: new TransportFault('redirect', 'elsewhere'), reads: 1, writes: 1 },
    { what: 'a wrong parameter', step: refusal('InvalidParameter'), reads: 1, writes: 1 },
    { what: 'a wrong signature', step: refusal('SignatureDoesNotMatch', 403), reads: 1, writes: 1 },
  ];

  it.each(steps)('after $what: a read $reads times, a write $writes', async ({ step, reads, writes }) => {
    expect((await run([step, ok], {}, 'reads')).attempts).toBe(reads);
    expect((await run([step, ok], {}, 'writes')).attempts).toBe(writes);
  });

  it.each(['reads', 'writes'] as const)('one that %s, after the clock was set', async (operation) => {
    const step = refusal('InvalidTimeStamp.Expired', 400, { date: new Date().toUTCString() });
    expect((await run([step, ok], { retries: 0 }, operation)).attempts).toBe(2);
  });

  it('a kept-alive connection that had been closed costs no pause', async () => {
    const { attempts, delays } = await run([new TransportFault('network', 'closed', { stale: true }), ok]);
    expect({ attempts, delays }).toEqual({ attempts: 2, delays: [0] });
  });

  it('each attempt with its own nonce, date and signature, and the same query', async () => {
    const { requests } = await run([refusal('Throttling.User', 429, { 'x-acs-retry-after': '3000' }), ok]);
    const [first, second] = requests;
    expect(second?.url).toBe(first?.url);
    for (const name of ['x-acs-signature-nonce', 'x-acs-date', 'authorization']) {
      expect(second?.headers[name]).not.toBe(first?.headers[name]);
    }
  });

  it('a form, with its type and the hash of its bytes signed', async () => {
    const { client, requests } = scriptedClient(ok);
    await client.send(SetThing, { Status: 'active', SiteName: 'a b*é', TagFilter: [{ Key: 'k' }] });
    expect(requests[0]).toMatchObject({ method: 'POST', url: 'https://esa.cn-hangzhou.aliyuncs.com/?Status=active' });
    expect(requests[0]?.body).toBe('SiteName=a%20b*%C3%A9&TagFilter=%5B%7B%22Key%22%3A%22k%22%7D%5D');
    expect(requests[0]?.headers['content-type']).toBe('application/x-www-form-urlencoded');
    expect(requests[0]?.headers['authorization']).toContain('SignedHeaders=content-type;host;');
  });
});

describe('the time of a whole call', () => {
  it('fails at once where a hint goes beyond it, with what really failed', async () => {
    const { client } = scriptedClient(refusal('Throttling.User', 429, { 'retry-after': '120' }));
    const error = await failure(() => getCertificate(client, sampleInput));
    expect(error).toMatchObject({ name: 'ServiceError', code: 'Throttling.User', attempts: 1, retryable: true });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends a pause that fits no more after the attempts before it', async () => {
    const answer = refusal('Throttling.User', 429, { 'x-acs-retry-after': '500' });
    const slow = () => new Promise<typeof answer>((resolve) => void setTimeout(resolve, 700, answer));
    const { error, attempts } = await run([slow], { totalTimeout: 1_100 });
    expect({ attempts, code: error?.code }).toEqual({ attempts: 1, code: 'Throttling.User' });
  });

  it('ends attempts that each have more time', async () => {
    const { error, attempts } = await run([silent], { timeout: 10_000, totalTimeout: 15_000 });
    expect(attempts).toBe(2);
    expect(error).toMatchObject({
      name: 'TransportError',
      code: 'timeout',
      message: 'GetCertificate: no answer within 15000 ms in all (option totalTimeout)',
      cause: { name: 'TransportError', code: 'timeout' },
      retryable: true,
    });
  });

  it('of one attempt ends it and leaves the rest for others', async () => {
    const { attempts, error } = await run([silent, ok], { timeout: 1_000 });
    expect({ attempts, error }).toEqual({ attempts: 2, error: undefined });
  });

  it('that has no end is still not for a pause that no timer can measure', async () => {
    const { attempts, error, delays } = await run([refusal('Throttling.User', 429, { 'retry-after': '9999999999' })], {
      totalTimeout: Infinity,
    });
    expect({ attempts, delays, code: error?.code }).toEqual({ attempts: 1, delays: [], code: 'Throttling.User' });
  });

  it('that has no end waits for what a service asks', async () => {
    const week = 7 * 24 * 3_600;
    const { attempts, delays } = await run([refusal('Throttling.User', 429, { 'retry-after': String(week) }), ok], {
      totalTimeout: Infinity,
    });
    expect({ attempts, delays }).toEqual({ attempts: 2, delays: [week * 1_000 + 500] });
  });
});

/** Something that can't even be looked at. */
const unreadable = {
  get message(): string {
    throw new Error('from the getter');
  },
};

describe('a fault of the transport', () => {
  it('has its cause', async () => {
    const thrown = new TypeError('fetch failed', {
      cause: Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }),
    });
    const { error } = await run([thrown], { retries: 0 });
    expect(error).toMatchObject({
      name: 'TransportError',
      code: 'network',
      retryable: true,
      message: 'GetCertificate: the request did not get through: connect ECONNREFUSED',
      cause: { name: 'TypeError', message: 'fetch failed', cause: { code: 'ECONNREFUSED' } },
    });
  });

  it('finds the first of several causes', async () => {
    const { error } = await run([new AggregateError([new Error('::1 refused'), new Error('127.0.0.1 refused')], '')], {
      retries: 0,
    });
    expect(error?.message).toContain('::1 refused');
  });

  it.each([
    { thrown: 'a text', says: 'did not get through: a text' },
    { thrown: undefined, says: 'the request did not get through' },
    { thrown: { odd: true }, says: 'the request did not get through' },
    { thrown: unreadable, says: 'the request did not get through' },
  ])('that throws something odd is one all the same: $says', async ({ thrown, says }) => {
    const { error } = await run(
      [
        () => {
          throw thrown;
        },
      ],
      { retries: 0 },
    );
    expect(error).toMatchObject({ name: 'TransportError', code: 'network', message: expect.stringContaining(says) });
  });

  it('keeps its own code and message', async () => {
    const { error } = await run([new TransportFault('too-large', 'the answer is larger than 5 bytes')]);
    expect(error).toMatchObject({
      code: 'too-large',
      retryable: false,
      message: 'GetCertificate: the answer is larger than 5 bytes',
    });
    expect(error?.cause).toBeUndefined();
  });
});

describe('an abort by the caller', () => {
  it('in a pause rejects at once with the reason and leaves no timer', async () => {
    const controller = new AbortController();
    const { client, requests } = scriptedClient(refusal('Throttling.User', 429));
    const failed = failure(() => getCertificate(client, sampleInput, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(1);
    expect(requests).toHaveLength(1);
    controller.abort('enough');
    expect(await failed).toBe('enough');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('in flight reaches the transport, and the call rejects with the reason whatever that throws', async () => {
    const controller = new AbortController();
    const onRetry = vi.fn<(event: RetryEvent) => void>();
    let seen: AbortSignal | undefined;
    const { client } = scriptedClient(
      (_request, { signal }) => {
        seen = signal;
        return new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(new Error('some error of its own')));
        });
      },
      { hooks: { onRetry } },
    );
    const failed = failure(() => getCertificate(client, sampleInput, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(1);
    controller.abort('enough');
    expect(await failed).toBe('enough');
    expect(seen?.reason).toBe('enough');
    await vi.runAllTimersAsync();
    expect(onRetry).not.toHaveBeenCalled();
  });

  it('before the call sends nothing', async () => {
    const { client, requests } = scriptedClient(ok);
    expect(await failure(() => getCertificate(client, sampleInput, { signal: AbortSignal.abort('no') }))).toBe('no');
    expect(requests).toHaveLength(0);
  });

  it('while the credentials are fetched sends nothing', async () => {
    const controller = new AbortController();
    const { client, requests } = scriptedClient(ok, {
      credentials: async () => {
        controller.abort('no');
        return { accessKeyId: 'id', accessKeySecret: 'secret' };
      },
    });
    expect(await failure(() => getCertificate(client, sampleInput, { signal: controller.signal }))).toBe('no');
    await vi.advanceTimersByTimeAsync(1);
    expect(requests).toHaveLength(0);
  });

  it('does not change an answer that has come', async () => {
    const controller = new AbortController();
    const { client } = scriptedClient(ok);
    const answer = await getCertificate(client, sampleInput, { signal: controller.signal });
    controller.abort('late');
    expect(answer).toEqual(sampleAnswer);
  });
});
