import type { CacheStore } from './store.js';

/** The part of a KV namespace that the store uses. */
export interface KvNamespace {
  get(key: string): Promise<string | null | undefined>;
  put(key: string, value: string, options: { readonly expirationTtl: number }): Promise<void>;
}

/** The shortest time to live that Workers KV accepts, in seconds. */
const SHORTEST = 60;

/**
 * Keeps answers in a KV namespace, which all data centres share. KV keeps an entry for at least a minute; with a
 * shorter `maxAge` it is not used for that long.
 *
 * @example
 * ```ts
 * import { createClient, kvStore, type KvNamespace, withCache } from '@esakit/edge';
 *
 * const cached = (env: { CERTIFICATES: KvNamespace }) =>
 *   withCache(createClient(env), { store: kvStore(env.CERTIFICATES), maxAge: 300, scope: 'my-account' });
 * ```
 */
export const kvStore = (namespace: KvNamespace): CacheStore => ({
  get: (key) => namespace.get(key),
  put: (key, value, ttlSeconds) => namespace.put(key, value, { expirationTtl: Math.max(SHORTEST, ttlSeconds) }),
});
