import { type Answer, type CallOptions, type Client, type Operation, ParameterError } from '@esakit/core';
import { readEntry, writeEntry } from './entry.js';
import { createFlights } from './flights.js';
import { cacheKey } from './key.js';
import type { CacheStore } from './store.js';

/** How answers are cached. */
export interface CacheOptions {
  readonly store: CacheStore;
  /** Seconds from which on an answer is asked for anew. */
  readonly maxAge: number;
  /**
   * A name for the account whose answers these are, never a secret. Clients of different accounts that share a store
   * must have different ones, or they see each other's answers.
   */
  readonly scope: string;
  /** Keeps a worker alive until an answer is stored, as `ctx.waitUntil` does. Without it, the caller waits for that. */
  readonly waitUntil?: ((work: Promise<unknown>) => void) | undefined;
  /** Told of what the store throws; the call goes on without it. */
  readonly onStoreError?: ((error: unknown) => void) | undefined;
  /** Milliseconds since 1970; `Date.now` by default. */
  readonly clock?: (() => number) | undefined;
}

/** Milliseconds for the store: a cache that is slower than that is none. */
const STORE_TIMEOUT = 1_000;

/**
 * A client that answers reading operations from a store as long as what is there is fresh. Errors, answers with a
 * secret and operations that change something are never stored, and calls for the same thing at the same time
 * share one request. A cached answer has `attempts: 0` and its age in seconds in the header `age`. Where a fresh answer
 * is needed, call the client itself.
 *
 * @throws {ParameterError} for an option that can't be right, naming it.
 * @example
 * ```ts
 * import { cacheApiStore, createClient, getCertificate, withCache } from '@esakit/edge';
 *
 * export default {
 *   async fetch(_request: Request, env: object, ctx: { waitUntil(work: Promise<unknown>): void }): Promise<Response> {
 *     const esa = withCache(createClient(env), {
 *       store: cacheApiStore(),
 *       maxAge: 300,
 *       scope: 'my-account',
 *       waitUntil: (work) => ctx.waitUntil(work),
 *     });
 *     const { Certificate } = await getCertificate(esa, {
 *       SiteId: '1234567890123',
 *       Id: 'babaded901474b9693acf530e0fb1d95',
 *     });
 *     return new Response(Certificate);
 *   },
 * };
 * ```
 */
export function withCache(client: Client, options: CacheOptions): Client {
  const { store, maxAge, scope, waitUntil, onStoreError, clock = Date.now } = options;
  if (!(maxAge > 0 && Number.isFinite(maxAge))) fail('maxAge must be seconds above 0');
  if (typeof scope !== 'string' || scope === '') fail('scope must be a text that names the account, and not empty');
  if (typeof store?.get !== 'function' || typeof store.put !== 'function') fail('store must have get and put');
  const flights = createFlights();

  /** Runs what has to do with the store, and never fails or takes long. */
  const attempt = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      const tooLong = new Promise<never>((_resolve, reject) => {
        timer = setTimeout(() => reject(new Error(`the store took more than ${STORE_TIMEOUT} ms`)), STORE_TIMEOUT);
      });
      return await Promise.race([work(), tooLong]);
    } catch (error) {
      onStoreError?.(error);
      return undefined;
    } finally {
      clearTimeout(timer);
    }
  };

  const look = <Output>(key: string, operation: Operation<unknown, Output>): Promise<Answer<Output> | undefined> =>
    attempt(async () => {
      const text = await store.get(key);
      return text == null ? undefined : readEntry(text, operation, clock(), maxAge * 1_000);
    });

  const keep = (key: string, operation: Operation<unknown, unknown>, answer: Answer<unknown>): Promise<void> =>
    attempt(async () => {
      const text = writeEntry(operation, answer, clock());
      if (text !== undefined) await store.put(key, text, Math.ceil(maxAge));
    });

  const load = async <Input, Output>(
    key: string,
    operation: Operation<Input, Output>,
    input: Input,
    callOptions: CallOptions,
  ): Promise<Answer<Output>> => {
    const kept = await look(key, operation);
    if (kept) return kept;
    const answer = await client.send(operation, input, callOptions);
    const keeping = keep(key, operation, answer);
    if (waitUntil) waitUntil(keeping);
    else await keeping;
    return answer;
  };

  return {
    region: client.region,
    endpoint: client.endpoint,
    send: async (operation, input, { signal, ...limits } = {}) => {
      const key = operation.access !== 'write' ? cacheKey(client, scope, operation, input) : undefined;
      if (key === undefined) return client.send(operation, input, { signal, ...limits });
      // Who gives a call less time must not end it for the others.
      const { timeout, totalTimeout, retries } = limits;
      const flight = [key, timeout, totalTimeout, retries].map(String).join(' ');
      const { value, joined } = await flights.join(
        flight,
        (shared) => load(key, operation, input, { ...limits, signal: shared }),
        signal,
      );
      return joined ? copy(value) : value;
    },
  };
}

/** For each caller its own: one may change what it got. */
const copy = <Output>(answer: Answer<Output>): Answer<Output> => ({
  ...answer,
  data: structuredClone(answer.data),
  headers: new Headers(answer.headers),
});

function fail(message: string): never {
  throw new ParameterError(message, 'withCache');
}
