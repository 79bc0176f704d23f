import type { CacheStore, HttpCache, KvNamespace } from '@esakit/edge';

/** A clock to set by hand. */
export function handClock(start = Date.parse('2026-01-02T03:04:05Z')) {
  let now = start;
  return {
    read: () => now,
    pass: (seconds: number) => {
      now += seconds * 1_000;
    },
  };
}

function checkKey(key: string): void {
  const size = new TextEncoder().encode(key).length;
  if (size === 0 || key === '.' || key === '..') throw new TypeError('Key name cannot be empty, "." or ".."');
  if (size > 512)
    throw new Error(`KV GET failed: 414 UTF-8 encoded length of ${size} exceeds key length limit of 512.`);
}

/** Workers KV with its limits: keys up to 512 bytes, lives from a minute, `null` for what is not there. */
export function kvDouble(clock: () => number): KvNamespace & { readonly entries: Map<string, string> } {
  const ends = new Map<string, number>();
  const entries = new Map<string, string>();
  return {
    entries,
    get: async (key) => {
      checkKey(key);
      return (ends.get(key) ?? 0) > clock() ? (entries.get(key) ?? null) : null;
    },
    put: async (key, value, { expirationTtl }) => {
      checkKey(key);
      if (!Number.isInteger(expirationTtl) || expirationTtl < 60) {
        throw new Error(
          `KV PUT failed: 400 Invalid expiration_ttl of ${expirationTtl}. Expiration TTL must be at least 60.`,
        );
      }
      entries.set(key, value);
      ends.set(key, clock() + expirationTtl * 1_000);
    },
  };
}

/** A `Cache` as workers have it: absolute URLs, no partial answers, gone after its `max-age`. */
export function cacheDouble(clock: () => number): HttpCache & { readonly entries: Map<string, Response> } {
  const ends = new Map<string, number>();
  const entries = new Map<string, Response>();
  return {
    entries,
    match: async (url) => {
      const { href } = new URL(url);
      return (ends.get(href) ?? 0) > clock() ? entries.get(href)?.clone() : undefined;
    },
    put: async (url, response) => {
      const { href, protocol } = new URL(url);
      if (!/^https?:$/.test(protocol)) throw new TypeError('Invalid URL');
      if (response.status === 206 || response.headers.get('vary') === '*') throw new TypeError('Cannot cache response');
      if (response.bodyUsed) throw new TypeError('Body has already been used');
      const age = /^max-age=(\d+)$/.exec(response.headers.get('cache-control') ?? '')?.[1];
      entries.set(href, response);
      ends.set(href, clock() + Number(age ?? 0) * 1_000);
    },
  };
}

/** A store that remembers everything, for ever. */
export function mapStore(): CacheStore & { readonly entries: Map<string, string> } {
  const entries = new Map<string, string>();
  return {
    entries,
    get: async (key) => entries.get(key),
    put: async (key, value) => {
      entries.set(key, value);
    },
  };
}

/** A promise to be settled by hand. */
export function deferred<T>() {
  let resolve!: (value: T) => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise<T>((onValue, onReason) => {
    resolve = onValue;
    reject = onReason;
  });
  return { promise, resolve, reject };
}
