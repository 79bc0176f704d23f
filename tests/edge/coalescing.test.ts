import { GetCertificate, ServiceError, TransportError, withCache } from '@esakit/edge';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleAnswer, sampleInput } from '../support/hostile/sample.js';
import { refusal, reply, scriptedClient, type Step } from '../support/scripted-service.js';
import { deferred, mapStore } from './doubles.js';

/** A service whose answers come when the test says so. */
function slowService() {
  const pending: { answer: (step: Exclude<Step, (...given: never[]) => unknown>) => void; signal: AbortSignal }[] = [];
  const { client, requests } = scriptedClient((_request, { signal }) => {
    const { promise, resolve, reject } = deferred<ReturnType<typeof reply>>();
    signal.addEventListener('abort', () => reject(signal.reason));
    pending.push({ answer: (step) => (step instanceof Error ? reject(step) : resolve(step)), signal });
    return promise;
  });
  const cached = withCache(client, { store: mapStore(), maxAge: 60, scope: 'test' });
  return { cached, requests, pending };
}

/** Lets everything run that waits for nothing but its turn. */
const settle = () => vi.advanceTimersByTimeAsync(0);

describe('concurrent calls for the same thing', () => {
  const unhandled = vi.fn<(reason: unknown) => void>();

  beforeEach(() => {
    vi.useFakeTimers();
    unhandled.mockClear();
    process.on('unhandledRejection', unhandled);
  });

  afterEach(async () => {
    vi.useRealTimers();
    await new Promise(setImmediate);
    process.off('unhandledRejection', unhandled);
    if (unhandled.mock.calls.length > 0) throw new Error('a rejection was left unhandled');
  });

  it('share one request', async () => {
    const { cached, requests, pending } = slowService();
    const calls = Array.from({ length: 10 }, () => cached.send(GetCertificate, sampleInput));
    await settle();
    pending[0]?.answer(reply(sampleAnswer));
    const answers = await Promise.all(calls);
    expect(requests).toHaveLength(1);
    expect(answers.every(({ data, attempts }) => data.Status === 'OK' && attempts === 1)).toBe(true);
  });

  it('share its failure, and the next asks again', async () => {
    const { cached, requests, pending } = slowService();
    const calls = [cached.send(GetCertificate, sampleInput), cached.send(GetCertificate, sampleInput)];
    const outcomes = Promise.allSettled(calls);
    await settle();
    pending[0]?.answer(refusal('Certificate.NotFound', 404));
    expect((await outcomes).map((outcome) => outcome.status === 'rejected' && outcome.reason)).toEqual([
      expect.any(ServiceError),
      expect.any(ServiceError),
    ]);
    const again = cached.send(GetCertificate, sampleInput);
    await settle();
    pending[1]?.answer(reply(sampleAnswer));
    await again;
    expect(requests).toHaveLength(2);
  });

  it.each([0, 1])('go on where caller %i aborts, which ends with its own reason at once', async (leaving) => {
    const { cached, requests, pending } = slowService();
    const controllers = [new AbortController(), new AbortController()];
    const calls = controllers.map(({ signal }) => cached.send(GetCertificate, sampleInput, { signal }));
    const outcomes = calls.map((call) => call.catch((error: unknown) => error));
    await settle();
    controllers[leaving]?.abort('enough');
    expect(await outcomes[leaving]).toBe('enough');
    expect(pending[0]?.signal.aborted).toBe(false);
    pending[0]?.answer(reply(sampleAnswer));
    expect(await outcomes[1 - leaving]).toMatchObject({ data: { Status: 'OK' } });
    expect(requests).toHaveLength(1);
  });

  it('stop the request when the last has aborted, and who comes then starts a new one', async () => {
    const { cached, requests, pending } = slowService();
    const controllers = [new AbortController(), new AbortController()];
    const outcomes = controllers.map(({ signal }) =>
      cached.send(GetCertificate, sampleInput, { signal }).catch((error: unknown) => error),
    );
    await settle();
    for (const controller of controllers) controller.abort('enough');
    expect(await Promise.all(outcomes)).toEqual(['enough', 'enough']);
    expect(pending[0]?.signal.aborted).toBe(true);
    const next = cached.send(GetCertificate, sampleInput);
    await settle();
    pending[1]?.answer(reply(sampleAnswer));
    expect(await next).toMatchObject({ attempts: 1 });
    expect(requests).toHaveLength(2);
  });

  it('refuse a caller that has aborted before', async () => {
    const { cached, requests } = slowService();
    const signal = AbortSignal.abort('before');
    await expect(cached.send(GetCertificate, sampleInput, { signal })).rejects.toBe('before');
    expect(requests).toHaveLength(0);
  });

  it('leave no listener on a signal', async () => {
    const { cached, pending } = slowService();
    const { signal } = new AbortController();
    const add = vi.spyOn(signal, 'addEventListener');
    const remove = vi.spyOn(signal, 'removeEventListener');
    const call = cached.send(GetCertificate, sampleInput, { signal });
    await settle();
    pending[0]?.answer(reply(sampleAnswer));
    await call;
    expect(add.mock.calls.length).toBeGreaterThan(0);
    expect(remove.mock.calls.map(([, listener]) => listener)).toEqual(add.mock.calls.map(([, listener]) => listener));
    expect(vi.getTimerCount()).toBe(0);
  });

  it('do not share where one has less time than the other', async () => {
    const { cached, requests, pending } = slowService();
    const hurried = cached.send(GetCertificate, sampleInput, { totalTimeout: 100 }).catch((error: unknown) => error);
    const patient = cached.send(GetCertificate, sampleInput);
    await vi.advanceTimersByTimeAsync(100);
    expect(await hurried).toBeInstanceOf(TransportError);
    pending[1]?.answer(reply(sampleAnswer));
    expect(await patient).toMatchObject({ attempts: 1 });
    expect(requests).toHaveLength(2);
  });

  it('do not wait for ever for a request that another worker’s end has stopped', async () => {
    const { cached, requests, pending } = slowService();
    // Its promise never settles: so it is where a worker has ended its request.
    void cached.send(GetCertificate, sampleInput, { totalTimeout: Infinity, timeout: Infinity });
    const second = cached.send(GetCertificate, sampleInput, { totalTimeout: Infinity, timeout: Infinity });
    await vi.advanceTimersByTimeAsync(2_999);
    expect(requests).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(requests).toHaveLength(2);
    const third = cached.send(GetCertificate, sampleInput, { totalTimeout: Infinity, timeout: Infinity });
    pending[1]?.answer(reply(sampleAnswer));
    expect(await second).toMatchObject({ attempts: 1 });
    expect(await third).toMatchObject({ data: { Status: 'OK' } });
    expect(requests).toHaveLength(2);
  });
});
