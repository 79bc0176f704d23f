import {
  cacheApiStore,
  GetSite,
  type HttpCache,
  type KvNamespace,
  kvStore,
  ParameterError,
  withCache,
} from '@esakit/edge';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { reply, scriptedClient } from '../support/scripted-service.js';
import { cacheDouble, handClock, kvDouble } from './doubles.js';

const answer = reply({ SiteModel: { SiteName: 'example.com' } });

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a KV namespace', () => {
  it.each([1, 30, 59.5, 60, 300])(
    'keeps answers for %d seconds, though it takes no life below a minute',
    async (maxAge) => {
      const clock = handClock();
      const kv = kvDouble(clock.read);
      const { client, requests } = scriptedClient(answer);
      const onStoreError = vi.fn<(error: unknown) => void>();
      const cached = withCache(client, { store: kvStore(kv), maxAge, scope: 'test', clock: clock.read, onStoreError });
      await cached.send(GetSite, { SiteId: 1 });
      clock.pass(maxAge - 0.5);
      expect(await cached.send(GetSite, { SiteId: 1 })).toMatchObject({
        attempts: 0,
        data: { SiteModel: { SiteName: 'example.com' } },
      });
      clock.pass(0.5);
      expect(await cached.send(GetSite, { SiteId: 1 })).toMatchObject({ attempts: 1 });
      expect(requests).toHaveLength(2);
      expect(onStoreError).not.toHaveBeenCalled();
    },
  );

  it('is called as a method of its own', async () => {
    class Namespace implements KvNamespace {
      readonly #entries = new Map<string, string>();
      async get(key: string): Promise<string | null> {
        return this.#entries.get(key) ?? null;
      }
      async put(key: string, value: string): Promise<void> {
        this.#entries.set(key, value);
      }
    }
    const store = kvStore(new Namespace());
    await store.put('a', 'b', 60);
    expect(await store.get('a')).toBe('b');
  });
});

describe('the Cache API', () => {
  it('keeps answers under a host that no request can reach', async () => {
    const clock = handClock();
    const cache = cacheDouble(clock.read);
    const { client, requests } = scriptedClient(answer);
    const cached = withCache(client, { store: cacheApiStore(cache), maxAge: 90, scope: 'test', clock: clock.read });
    await cached.send(GetSite, { SiteId: 1 });
    clock.pass(89);
    expect(await cached.send(GetSite, { SiteId: 1 })).toMatchObject({ attempts: 0 });
    clock.pass(1);
    await cached.send(GetSite, { SiteId: 1 });
    expect(requests).toHaveLength(2);
    expect([...cache.entries.keys()]).toEqual([
      expect.stringMatching(/^https:\/\/esakit\.invalid\/esakit\/1\/[0-9a-f]{64}$/),
    ]);
    const [kept] = cache.entries.values();
    expect(kept?.headers.get('cache-control')).toBe('max-age=90');
  });

  it('is the runtime’s own cache named esakit by default, opened when it is needed', async () => {
    const cache = cacheDouble(Date.now);
    const open = vi.fn<(name: string) => Promise<HttpCache>>(async () => cache);
    vi.stubGlobal('caches', { open });
    const store = cacheApiStore();
    expect(open).not.toHaveBeenCalled();
    await store.put('a', 'b', 60);
    expect(await store.get('a')).toBe('b');
    expect(open).toHaveBeenCalledWith('esakit');
  });

  it('is missed at once where the runtime has none', () => {
    vi.stubGlobal('caches', undefined);
    expect(() => cacheApiStore()).toThrow(ParameterError);
    expect(() => cacheApiStore(cacheDouble(Date.now))).not.toThrow();
  });
});
