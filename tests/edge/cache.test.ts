import {
  type CacheOptions,
  type CacheStore,
  type Client,
  GetCertificate,
  getCertificate,
  GetSite,
  iterate,
  ListCertificates,
  ListSites,
  ParameterError,
  ServiceError,
  withCache,
} from '@esakit/edge';
import { describe, expect, it, vi } from 'vitest';
import { sampleAnswer, sampleInput } from '../support/hostile/sample.js';
import { credentials, failure, refusal, reply, scriptedClient, type Step } from '../support/scripted-service.js';
import { deferred, handClock, mapStore } from './doubles.js';

const setup = (steps: Step | readonly Step[] = reply(sampleAnswer), more: Partial<CacheOptions> = {}) => {
  const { client, requests } = scriptedClient(steps);
  const store = mapStore();
  const clock = handClock();
  const cached = withCache(client, { store, maxAge: 60, scope: 'test', clock: clock.read, ...more });
  return { client, cached, requests, store, clock };
};

/** The address of a request as it counts here: its query. */
const queries = (requests: readonly { url: string }[]): string[] => requests.map(({ url }) => new URL(url).search);

const DeleteSite = { ...GetSite, name: 'DeleteSite', access: 'write' as const };

/** What becomes of a call whose stored answer was changed. */
const forge = async (change: (text: string) => string): Promise<{ requests: number; data: unknown }> => {
  const { cached, requests, store } = setup();
  await cached.send(GetCertificate, sampleInput);
  for (const [key, text] of store.entries) store.entries.set(key, change(text));
  const { data } = await cached.send(GetCertificate, sampleInput);
  return { requests: requests.length, data };
};
const edit = (change: object) => (text: string) => JSON.stringify({ ...(JSON.parse(text) as object), ...change });

const broken = (part: Partial<CacheStore>): CacheStore => ({ ...mapStore(), ...part });
const rejects = (): Promise<never> => Promise.reject(new Error('no store'));
const throws = (): never => {
  throw new Error('no store');
};

describe('a cached answer', () => {
  it('is given without a request while it is fresh', async () => {
    const { cached, requests, clock } = setup();
    const first = await cached.send(GetCertificate, sampleInput);
    clock.pass(59);
    const second = await cached.send(GetCertificate, sampleInput);
    expect(requests).toHaveLength(1);
    expect(second.data).toEqual(first.data);
    expect(first).toMatchObject({ attempts: 1, status: 200 });
    expect(second).toMatchObject({ attempts: 0, status: 200, requestId: first.requestId });
    expect(second.headers.get('age')).toBe('59');
  });

  it('is asked for anew at its maximum age, to the millisecond', async () => {
    const { cached, requests, clock } = setup();
    await cached.send(GetCertificate, sampleInput);
    clock.pass(59.999);
    await cached.send(GetCertificate, sampleInput);
    expect(requests).toHaveLength(1);
    clock.pass(0.001);
    await cached.send(GetCertificate, sampleInput);
    expect(requests).toHaveLength(2);
  });

  it('holds integers of 64 bits exactly', async () => {
    const { cached, requests } = setup(
      reply('{"SiteModel":{"SiteId":9007199254740993123,"Extra":[-9223372036854775808]}}'),
    );
    await cached.send(GetSite, { SiteId: 1 });
    const { data } = await cached.send(GetSite, { SiteId: 1 });
    expect(requests).toHaveLength(1);
    expect(data.SiteModel).toEqual({ SiteId: 9007199254740993123n, Extra: [-9223372036854775808n] });
  });

  it('is the caller’s own: changing it changes no other', async () => {
    const { cached } = setup();
    const [one, two] = await Promise.all([
      cached.send(GetCertificate, sampleInput),
      cached.send(GetCertificate, sampleInput),
    ]);
    one.data.Status = 'changed';
    one.headers.set('x', 'changed');
    const three = await cached.send(GetCertificate, sampleInput);
    expect([two.data.Status, three.data.Status, two.headers.get('x')]).toEqual(['OK', 'OK', null]);
  });

  it('is given to the functions and iterators of core', async () => {
    const { cached, requests } = setup(reply({ TotalCount: 1, Result: [{ Id: 'a' }] }));
    const ids: unknown[] = [];
    for (let round = 0; round < 2; round++) {
      for await (const { Id } of iterate(cached, ListCertificates, { SiteId: 1 })) ids.push(Id);
    }
    expect(ids).toEqual(['a', 'a']);
    expect(requests).toHaveLength(1);
  });

  it('comes from a client that tells what it is', () => {
    const { client, cached } = setup();
    expect(cached).toMatchObject({ region: client.region, endpoint: client.endpoint });
  });
});

describe('what is never cached', () => {
  it('an error', async () => {
    const { cached, requests, store } = setup([refusal('Certificate.NotFound', 404), reply(sampleAnswer)]);
    await expect(cached.send(GetCertificate, sampleInput)).rejects.toThrow(ServiceError);
    expect(store.entries.size).toBe(0);
    await cached.send(GetCertificate, sampleInput);
    expect(requests).toHaveLength(2);
  });

  it('an operation that changes something', async () => {
    const { cached, requests, store } = setup(reply({ RequestId: 'x' }));
    await cached.send(DeleteSite, { SiteId: 1 });
    await cached.send(DeleteSite, { SiteId: 1 });
    expect(requests).toHaveLength(2);
    expect(store.entries.size).toBe(0);
  });

  it('an operation that changes something, whose options reach the client as they are', async () => {
    const { client } = scriptedClient(reply({ RequestId: 'x' }));
    const asked: unknown[] = [];
    const send: Client['send'] = (...call) => {
      asked.push(call);
      return client.send(...call);
    };
    const cached = withCache({ ...client, send }, { store: mapStore(), maxAge: 60, scope: 'test' });
    const { signal } = new AbortController();
    const options = { signal, timeout: 1_000, totalTimeout: 2_000, retries: 1, callId: 'mine' };
    await cached.send(DeleteSite, { SiteId: 1 }, options);
    expect(asked).toEqual([[DeleteSite, { SiteId: 1 }, options]]);
  });

  it.each([
    { SiteId: 1, PrivateKey: 'k' },
    { Result: { privatekey: 'k' } },
    { Result: { DCV: [{ private_key_pem: { pem: 'k' } }] } },
    { SiteId: 1, Note: '-----BEGIN EC PRIVATE KEY-----\nMHc' },
  ])('an answer with a private key: %j', async (more) => {
    const { cached, requests, store } = setup(reply(more));
    await cached.send(GetCertificate, sampleInput);
    const { data } = await cached.send(GetCertificate, sampleInput);
    expect(data).toEqual(more);
    expect(requests).toHaveLength(2);
    expect(store.entries.size).toBe(0);
  });

  it('an input that the operation refuses, which fails as without a cache', async () => {
    const get = vi.fn<CacheStore['get']>(async () => undefined);
    const { cached, requests } = setup(reply(sampleAnswer), { store: { ...mapStore(), get } });
    const input = { SiteId: '1', Id: 7 } as unknown as typeof sampleInput;
    expect(await failure(() => cached.send(GetCertificate, input))).toBeInstanceOf(ParameterError);
    expect(requests).toHaveLength(0);
    expect(get).not.toHaveBeenCalled();
  });
});

it('an answer with an empty field for a private key is cached all the same', async () => {
  const { cached, requests } = setup(reply({ PrivateKey: '', Result: { PrivateKey: null } }));
  await cached.send(GetCertificate, sampleInput);
  await cached.send(GetCertificate, sampleInput);
  expect(requests).toHaveLength(1);
});

describe('the key of an answer', () => {
  it('is the same for every way to write a parameter that travels the same', async () => {
    const { cached, requests } = setup();
    const { Id } = sampleInput;
    for (const SiteId of [1234567890123, 1234567890123n, '1234567890123'])
      await cached.send(GetCertificate, { SiteId, Id });
    await cached.send(GetCertificate, { Id, SiteId: '1234567890123' });
    expect(requests).toHaveLength(1);
    await cached.send(ListSites, {});
    await cached.send(ListSites, { SiteName: undefined });
    expect(requests).toHaveLength(2);
  });

  it('differs for all that travels differently, however its texts are crafted', async () => {
    const { cached, requests, store } = setup(reply({ Sites: [] }));
    const inputs = [
      {},
      { SiteName: 'a' },
      { SiteName: 'a', Status: 'b' },
      { SiteName: 'a","Status","b' },
      { SiteName: 'a"],["Status","b"' },
      { SiteName: 'a&Status=b' },
      { SiteName: 'a,Status,b' },
      { SiteName: 'a\u0000Status\u0000b' },
      { Status: 'a' },
      { SiteName: 'A' },
      { SiteName: 'a ' },
      { SiteName: 'é' },
      { SiteName: 'e\u0301' },
      { TagFilter: [] },
      { TagFilter: [{ Key: 'a' }] },
      { TagFilter: [{ Key: 'a', Value: 'b' }] },
      { TagFilter: [{ Key: 'a', Value: '' }] },
      { SiteName: '[{"Key":"a"}]' },
      { OnlyEnterprise: true },
      { SiteName: 'true' },
      { PageNumber: 1 },
      { PageNumber: 1, PageSize: 1 },
      { PageNumber: 11 },
    ];
    for (const input of inputs) await cached.send(ListSites, input);
    expect(new Set(queries(requests)).size).toBe(inputs.length);
    expect(store.entries.size).toBe(inputs.length);
  });

  it('differs for operations, endpoints, regions and scopes', async () => {
    const store = mapStore();
    const answer = reply({ RequestId: 'r' });
    const one = scriptedClient(answer).client;
    const variants: [Client, string][] = [
      [one, 'a'],
      [one, 'b'],
      [one, 'a","https://esa.cn-hangzhou.aliyuncs.com'],
      [scriptedClient(answer, { region: 'ap-southeast-1' }).client, 'a'],
      [scriptedClient(answer, { endpoint: 'esa.example' }).client, 'a'],
      [scriptedClient(answer, { endpoint: 'esa.example', region: 'ap-southeast-1' }).client, 'a'],
    ];
    for (const [client, scope] of variants) {
      const cached = withCache(client, { store, maxAge: 60, scope });
      await cached.send(GetSite, { SiteId: 1 });
      await cached.send({ ...GetSite, name: 'GetSiteToo' }, { SiteId: 1 });
    }
    expect(store.entries.size).toBe(2 * variants.length);
  });

  it('fits every store and shows nothing of the call', async () => {
    const { cached, store } = setup(reply({ RequestId: 'r' }));
    await cached.send(ListSites, { SiteName: 'é'.repeat(5_000) });
    expect([...store.entries.keys()]).toEqual([expect.stringMatching(/^esakit\/1\/[0-9a-f]{64}$/)]);
  });
});

it('nothing that is stored holds a credential', async () => {
  const { cached, store } = setup(reply(sampleAnswer, 200, { 'x-acs-request-id': 'r' }));
  await cached.send(GetCertificate, sampleInput);
  const all = JSON.stringify([...store.entries]);
  expect(all).not.toContain(credentials.accessKeyId);
  expect(all).not.toContain(credentials.accessKeySecret);
});

describe('an entry that can’t be used', () => {
  it.each([
    ['cut off', (text: string) => text.slice(0, 40)],
    ['empty', () => ''],
    ['no object', () => 'null'],
    ['a page of HTML', () => '<html>'],
    ['without a time', edit({ at: undefined })],
    ['with a text as its time', edit({ at: '2026' })],
    ['from far in the future', edit({ at: Date.parse('2030-01-01') })],
    ['of another shape', edit({ data: { Certificate: 7 } })],
    ['without data', edit({ data: undefined })],
    ['an array for data', edit({ data: [] })],
  ])('is passed over: %s', async (_what, change) => {
    const { requests, data } = await forge(change);
    expect(requests).toBe(2);
    expect(data).toEqual(sampleAnswer);
  });

  it('may be a little ahead of this clock', async () => {
    const { requests } = await forge(edit({ at: Date.parse('2026-01-02T03:04:06Z') }));
    expect(requests).toBe(1);
  });
});

describe('a store that fails', () => {
  it.each([
    ['get rejects', { get: rejects }],
    ['get throws', { get: throws }],
    ['put rejects', { put: rejects }],
    ['put throws', { put: throws }],
  ])('fails no call, and is reported: %s', async (_what, part) => {
    const onStoreError = vi.fn<(error: unknown) => void>();
    const { cached } = setup(reply(sampleAnswer), { store: broken(part), onStoreError });
    const { data } = await cached.send(GetCertificate, sampleInput);
    expect(data).toEqual(sampleAnswer);
    expect(onStoreError).toHaveBeenCalledExactlyOnceWith(new Error('no store'));
  });

  it.each([
    ['get', { get: () => new Promise<string>(() => undefined) }],
    ['put', { put: () => new Promise<void>(() => undefined) }],
  ])('holds no call up where %s never ends', async (_what, part) => {
    vi.useFakeTimers();
    try {
      const { cached } = setup(reply(sampleAnswer), { store: broken(part) });
      const answer = cached.send(GetCertificate, sampleInput);
      await vi.advanceTimersByTimeAsync(1_000);
      expect((await answer).data).toEqual(sampleAnswer);
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('storing', () => {
  it('is waited for, because a worker may end with its answer', async () => {
    const store = mapStore();
    const put = async (key: string, value: string, ttl: number): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      await store.put(key, value, ttl);
    };
    const { cached } = setup(reply(sampleAnswer), { store: { ...store, put } });
    await cached.send(GetCertificate, sampleInput);
    expect(store.entries.size).toBe(1);
  });

  it('holds no answer up where waitUntil takes care of it', async () => {
    const stored = deferred<void>();
    const work: Promise<unknown>[] = [];
    const { cached } = setup(reply(sampleAnswer), {
      store: { ...mapStore(), put: () => stored.promise },
      waitUntil: (one) => work.push(one),
    });
    await cached.send(GetCertificate, sampleInput);
    expect(work).toHaveLength(1);
    stored.resolve();
    await work[0];
  });

  it('asks the store to keep an answer for its maximum age in whole seconds', async () => {
    const put = vi.fn<CacheStore['put']>(async () => undefined);
    const { cached } = setup(reply(sampleAnswer), { store: { ...mapStore(), put }, maxAge: 1.5 });
    await cached.send(GetCertificate, sampleInput);
    expect(put).toHaveBeenCalledExactlyOnceWith(expect.any(String), expect.any(String), 2);
  });
});

it.each([
  [{ maxAge: 0 }, 'maxAge'],
  [{ maxAge: -1 }, 'maxAge'],
  [{ maxAge: NaN }, 'maxAge'],
  [{ maxAge: Infinity }, 'maxAge'],
  [{ scope: '' }, 'scope'],
  [{ scope: undefined as unknown as string }, 'scope'],
  [{ store: undefined as unknown as CacheStore }, 'store'],
  [{ store: new Map() as unknown as CacheStore }, 'store'],
])('an option that can’t be right is named: %j', (more, name) => {
  expect(() => setup(reply({}), more)).toThrow(ParameterError);
  expect(() => setup(reply({}), more)).toThrow(`withCache: ${name} must`);
});

it('getCertificate takes the cached client in place of the other', async () => {
  const { cached, requests } = setup();
  await getCertificate(cached, sampleInput);
  expect((await getCertificate(cached, sampleInput)).Certificate).toBe(sampleAnswer.Certificate);
  expect(requests).toHaveLength(1);
});
