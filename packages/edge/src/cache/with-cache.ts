import { type Answer, type CallOptions, type Client, type Operation, ParameterError } from '@esakit/core';
import { readEntry, writeEntry } from './entry.js';
import { createFlights } from './flights.js';
import { cacheKey } from './key.js';
import type { CacheStore } from './store.js';

/** How answers are cached. */
export interface CacheOptions {
  readonly store: CacheStore;
  /** Seconds after which a cached answer is stale. */
  readonly maxAge: number;
  /**
   * A name for the account whose answers these are, never a secret. Clients of different accounts that share a store
   * must have different ones, or they see each other's answers.
   */
  readonly scope: string;
  /** Keeps a worker alive until an answer is stored, as `ctx.waitUntil` does. Without it, the caller waits for that. */
  readonly waitUntil?: ((work: Promise<unknown>) => void) | undefined;
  /** Called with each error of the store. The call goes on without the store. */
  readonly onStoreError?: ((error: unknown) => void) | undefined;
  /** Milliseconds since 1970; `Date.now` by default. */
  readonly clock?: (() => number) | undefined;
}

/** Milliseconds that the store may take. A slower cache is of no use. */
const STORE_TIMEOUT = 1_000;

/**
 * A client that answers operations that read from a store while the stored answer is fresh. Errors, answers with a
 * secret and operations that change something are never stored. Simultaneous calls for the same thing share one
 * request. A cached answer has `attempts: 0` and its age in seconds in the header `age`. Where a fresh answer is
 * needed, call the original client.
 *
 * @throws {ParameterError} for an invalid option, which it names.
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
  if (!(maxAge > 0 && Number.isFinite(maxAge))) fail('maxAge must be a positive number of seconds');
  if (typeof scope !== 'string' || scope === '') fail('scope must be a non-empty string that names the account');
  if (typeof store?.get !== 'function' || typeof store.put !== 'function') fail('store must have get and put');
  const flights = createFlights();

  /** Runs a task of the store. It never throws, and it ends after `STORE_TIMEOUT`. */
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

  const find = <Output>(key: string, operation: Operation<unknown, Output>): Promise<Answer<Output> | undefined> =>
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
    const kept = await find(key, operation);
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
      // A caller with a shorter timeout must not end the call for the others.
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

/** A copy for each caller, because a caller may change its answer. */
const copy = <Output>(answer: Answer<Output>): Answer<Output> => ({
  ...answer,
  data: structuredClone(answer.data),
  headers: new Headers(answer.headers),
});

function fail(message: string): never {
  throw new ParameterError(message, 'withCache');
}
