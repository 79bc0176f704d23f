import { ParameterError } from '@esakit/core';
import type { CacheStore } from './store.js';

/** The part of a `Cache` that the store uses. */
export interface HttpCache {
  match(url: string): Promise<Response | undefined>;
  put(url: string, response: Response): Promise<void>;
}

/**
 * A host that can't exist (RFC 6761, 6.4), so that no request from outside is ever answered with an entry.
 */
const BASE = 'https://esakit.invalid/';

/**
 * Keeps answers in the runtime's Cache API, on Cloudflare Workers (one cache for each data centre) and Deno Deploy.
 *
 * @param cache - a cache of your own; by default the one named `esakit`. `caches.default` of Cloudflare is shared with
 * the zone's visitors, so it is not the default.
 * @throws {ParameterError} where the runtime has no Cache API.
 * @example
 * ```ts
 * import { cacheApiStore, createClient, withCache } from '@esakit/edge';
 *
 * const esa = withCache(createClient(), { store: cacheApiStore(), maxAge: 300, scope: 'my-account' });
 * ```
 */
export function cacheApiStore(cache?: HttpCache): CacheStore {
  const { caches } = globalThis as { readonly caches?: { open(name: string): Promise<HttpCache> } };
  if (!cache && !caches) {
    throw new ParameterError('this runtime has no Cache API: use kvStore or a store of your own', 'cacheApiStore');
  }
  const open = async (): Promise<HttpCache | undefined> => cache ?? caches?.open('esakit');
  return {
    get: async (key) => (await (await open())?.match(BASE + key))?.text(),
    put: async (key, value, ttlSeconds) => {
      const headers = { 'content-type': 'application/json', 'cache-control': `max-age=${ttlSeconds}` };
      await (await open())?.put(BASE + key, new Response(value, { headers }));
    },
  };
}
