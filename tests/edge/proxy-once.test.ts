import { createClient, createSigningProxy, DeleteCertificate, GetCertificate, SetCertificate } from '@esakit/edge';
import type { Client, ClientOptions, SignedRequest } from '@esakit/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { credentials, refusal, reply, scriptedService, type Step } from '../support/scripted-service.js';
import { errorOf, page } from './page.js';

const input = { SiteId: 1, Id: 'babaded901474b9693acf530e0fb1d95' };
const done = reply({ RequestId: 'r-1' });

/** A proxy of a service that answers as told, and what makes more of them for the same service. */
function setup(steps: Step | readonly Step[], options: Partial<ClientOptions> = {}, more: object = {}) {
  const { transport, requests } = scriptedService(...[steps].flat());
  const onError = vi.fn<(error: unknown) => void>();
  const make = (clientOptions: Partial<ClientOptions> = {}) =>
    createSigningProxy({
      client: createClient({}, { credentials, transport, retries: 0, ...options, ...clientOptions }),
      authorize: (request) => request.headers.get('authorization') !== 'nobody',
      allow: [GetCertificate],
      allowChanges: [DeleteCertificate, SetCertificate],
      onError,
      ...more,
    });
  return { proxy: make(), make, requests, onError };
}

const write = (callId: string | undefined, more: Parameters<typeof page>[0] = {}, asked: object = input) =>
  page({ ...more, body: JSON.stringify({ operation: 'DeleteCertificate', input: asked, callId }) });

/** An answer that comes when the test says so. */
function held() {
  const waiting = new AbortController();
  const arrived = new Promise<typeof done>((resolve) => {
    waiting.signal.addEventListener('abort', () => resolve(done));
  });
  return { step: () => arrived, answer: () => waiting.abort() };
}

const nonces = (requests: readonly SignedRequest[]) => requests.map(({ headers }) => headers['x-acs-signature-nonce']);

afterEach(() => {
  vi.useRealTimers();
});

describe('a write of a page that arrives twice', () => {
  it('is run once, and both get the answer', async () => {
    const { proxy, requests } = setup(done);
    const answers = [await proxy(write('twice-1')), await proxy(write('twice-1'))];
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const [first, second] = await Promise.all(answers.map((answer) => answer.text()));
    expect(first).toBe('{"data":{"RequestId":"r-1"},"requestId":"r-1","status":200,"attempts":1}');
    expect(second).toBe(first);
    expect(requests).toHaveLength(1);
  });

  it('is run once while the first is under way', async () => {
    const { step, answer } = held();
    const { proxy, requests } = setup(step);
    const answers = [proxy(write('twice-2')), proxy(write('twice-2'))];
    await vi.waitFor(() => expect(requests).toHaveLength(1));
    answer();
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 200]);
    expect(requests).toHaveLength(1);
  });

  it('is run once where each request makes a proxy of its own', async () => {
    const { make, requests } = setup(done);
    for (const proxy of [make(), make()]) expect((await proxy(write('twice-3'))).status).toBe(200);
    expect(requests).toHaveLength(1);
  });

  it('goes on when the connection of the first has gone, which is when a browser sends the second', async () => {
    const { step, answer } = held();
    const { proxy, requests, onError } = setup(step);
    const gone = new AbortController();
    const first = proxy(write('twice-4', { signal: gone.signal }));
    await vi.waitFor(() => expect(requests).toHaveLength(1));
    gone.abort();
    expect((await first).status).toBe(499);
    const second = proxy(write('twice-4'));
    answer();
    expect((await second).status).toBe(200);
    expect(requests).toHaveLength(1);
    expect(onError).toHaveBeenCalledTimes(1);
  });

  it('gets the same error twice, with its outcome', async () => {
    const { proxy, requests } = setup(refusal('InternalError', 500));
    for (let time = 0; time < 2; time++) {
      const response = await proxy(write('twice-5'));
      expect(response.status).toBe(502);
      expect(await errorOf(response)).toMatchObject({
        code: 'InternalError',
        outcome: 'unknown',
        shownBy: 'GetCertificate',
        retryable: false,
      });
    }
    expect(requests).toHaveLength(1);
  });

  it('elsewhere is refused by the service, because its nonces follow from the id', async () => {
    const throttled = refusal('Throttling.User', 429, { 'x-acs-retry-after': '1' });
    const { proxy, requests } = setup([throttled, done], { retries: 1 });
    expect((await proxy(write('twice-6'))).status).toBe(200);
    expect(nonces(requests)).toEqual(['twice-6-1', 'twice-6-2']);
    const elsewhere = setup(refusal('SignatureNonceUsed'), { endpoint: 'https://esa.example' });
    const response = await elsewhere.proxy(write('twice-6'));
    expect(nonces(elsewhere.requests)).toEqual(['twice-6-1']);
    expect(await errorOf(response)).toMatchObject({ outcome: 'unknown', shownBy: 'GetCertificate' });
  });

  it('has to be let in each time', async () => {
    const { proxy, requests } = setup(done);
    expect((await proxy(write('twice-7'))).status).toBe(200);
    expect((await proxy(write('twice-7', { headers: { authorization: 'nobody' } }))).status).toBe(401);
    expect(requests).toHaveLength(1);
  });

  it('waits for the first no longer than a call may take', async () => {
    const { proxy, requests } = setup(() => new Promise(() => undefined), {}, { limits: { totalTimeout: 50 } });
    const hanging = { send: () => new Promise<never>(() => undefined), endpoint: 'https://x', region: 'x' } as Client;
    const stuck = createSigningProxy({
      client: hanging,
      authorize: () => true,
      allow: [],
      allowChanges: [DeleteCertificate],
      limits: { totalTimeout: 30 },
    });
    void stuck(write('twice-8'));
    const response = await stuck(write('twice-8'));
    expect(response.status).toBe(504);
    expect(await errorOf(response)).toMatchObject({ code: 'timeout', outcome: 'unknown', shownBy: 'GetCertificate' });
    expect((await proxy(write('twice-9'))).status).toBe(504);
    expect(requests).toHaveLength(1);
  });
});

describe('an id', () => {
  it('of another call is refused', async () => {
    const { proxy, requests } = setup(done);
    await proxy(write('id-1'));
    const response = await proxy(write('id-1', {}, { ...input, SiteId: 2 }));
    expect(response.status).toBe(400);
    expect(await errorOf(response)).toMatchObject({
      name: 'ProxyError',
      code: 'malformed',
      reason: 'another call has this callId',
    });
    expect(requests).toHaveLength(1);
  });

  it.each(['', 'a b', 'x'.repeat(65), 7, null, {}])('may not be %j', async (callId) => {
    const { proxy, requests } = setup(done);
    const response = await proxy(write(callId as string));
    expect(response.status).toBe(400);
    expect(requests).toHaveLength(0);
  });

  it('may be left out: the call runs as often as it arrives', async () => {
    const { proxy, requests } = setup(done);
    await proxy(write(undefined));
    await proxy(write(undefined));
    expect(new Set(nonces(requests)).size).toBe(2);
  });

  it('says nothing to a read', async () => {
    const { proxy, requests } = setup(reply({ RequestId: 'r' }));
    const body = JSON.stringify({ operation: 'GetCertificate', input, callId: 'read-1' });
    await proxy(page({ body }));
    await proxy(page({ body }));
    expect(new Set(nonces(requests)).size).toBe(2);
  });

  it('is one of a service: another has ids of its own', async () => {
    const { make, requests } = setup(done);
    await make()(write('id-2'));
    await make({ region: 'ap-southeast-1' })(write('id-2'));
    expect(requests).toHaveLength(2);
  });
});

describe('what is remembered is bounded', () => {
  it('in time: five minutes', async () => {
    vi.useFakeTimers();
    const { proxy, requests } = setup(done);
    await proxy(write('old-1'));
    vi.advanceTimersByTime(299_999);
    await proxy(write('old-1'));
    expect(requests).toHaveLength(1);
    vi.advanceTimersByTime(1);
    await proxy(write('old-1'));
    expect(requests).toHaveLength(2);
  });

  it('and what is forgotten before its answer comes counts no more', async () => {
    vi.useFakeTimers();
    const big = reply({ RequestId: 'r', Padding: 'x'.repeat(1_500_000) });
    const waiting = new AbortController();
    const arrived = new Promise<typeof big>((resolve) => {
      waiting.signal.addEventListener('abort', () => resolve(big));
    });
    const slow = setup(() => arrived);
    const answers = ['gone-1', 'gone-2', 'gone-3'].map((id) => slow.proxy(write(id)));
    await vi.waitFor(() => expect(slow.requests).toHaveLength(3));
    // The time of day only: no limit of the calls is over.
    vi.setSystemTime(Date.now() + 3_600_000);
    const { proxy, requests } = setup(done);
    await proxy(write('after-1'));
    waiting.abort();
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 200, 200]);
    await proxy(write('after-2'));
    for (const id of ['after-1', 'after-2']) expect((await proxy(write(id))).status).toBe(200);
    expect(requests).toHaveLength(2);
  });

  it('in number: a thousand', async () => {
    const { proxy, requests } = setup(done);
    await proxy(write('many-0'));
    for (let index = 1; index <= 1_001; index++) await proxy(write(`many-${index}`));
    const before = requests.length;
    await proxy(write('many-1001'));
    expect(requests).toHaveLength(before);
    await proxy(write('many-0'));
    expect(requests).toHaveLength(before + 1);
  });

  it('in size: four million characters', async () => {
    const { proxy, requests } = setup(reply({ RequestId: 'r', Padding: 'x'.repeat(1_500_000) }));
    for (const id of ['big-1', 'big-2', 'big-3']) await proxy(write(id));
    await proxy(write('big-3'));
    expect(requests).toHaveLength(3);
    await proxy(write('big-1'));
    expect(requests).toHaveLength(4);
  });
});
