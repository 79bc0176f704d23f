import type { CacheStore } from './store.js';

/** What is needed of a KV namespace. */
export interface KvNamespace {
  get(key: string): Promise<string | null | undefined>;
  put(key: string, value: string, options: { readonly expirationTtl: number }): Promise<void>;
}

/** Shortest life of an entry that Workers KV takes, in seconds. */
const SHORTEST = 60;

/**
 * Keeps answers in a KV namespace, which all data centres share. Entries outlive a `maxAge` below a minute there, but
 * are not used then.
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
