import type { Credentials, CredentialsProvider } from '../credentials/credentials.js';
import { ParameterError } from '../errors.js';
import type { Hooks } from './hooks.js';
import { MAX_TIMER } from '../util/deadline.js';
import type { Digest } from '../sign/digest.js';
import { nobleDigest } from '../sign/digest.js';
import { readEndpoint } from '../util/endpoint.js';
import { randomUuid } from '../util/uuid.js';
import { fetchTransport } from '../transport/fetch.js';
import type { Transport } from '../transport/transport.js';

/** What bounds one call. */
export interface CallOptions {
  /**
   * Ends the call at once, in flight or in a pause; it rejects with the signal's reason. Whether a write in flight is
   * carried out is not known then.
   */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for one attempt, to the last byte of its answer. */
  readonly timeout?: number | undefined;
  /** Milliseconds for the whole call, with all attempts and pauses. */
  readonly totalTimeout?: number | undefined;
  /** How many times a failed attempt may be repeated. */
  readonly retries?: number | undefined;
  /**
   * An id for a write, never used for another: 1 to 64 letters, digits, `-` or `_`. The nonces of its attempts follow
   * from it, so the service refuses a second call with the same id, from wherever it comes. Reads ignore it.
   */
  readonly callId?: string | undefined;
}

/** How a client is made. Only `credentials` is required; adapters bring those too. */
export interface ClientOptions {
  /** An AccessKey pair, or an async function that gives one whenever it is needed. */
  readonly credentials: Credentials | CredentialsProvider;
  /** `cn-hangzhou` (default) for accounts of the China site, `ap-southeast-1` for international ones. */
  readonly region?: string | undefined;
  /** Host or URL of the service, where it is not the region's own: a VPC endpoint, an emulator. */
  readonly endpoint?: string | URL | undefined;
  /** Allows `http:` to another machine. Answers can then be forged on the way. */
  readonly allowInsecureEndpoint?: boolean | undefined;
  /** Replaces the runtime's `fetch`. */
  readonly fetch?: typeof fetch | undefined;
  /** Replaces the way requests are sent altogether. */
  readonly transport?: Transport | undefined;
  /** SHA-256 and HMAC; pure JavaScript by default. */
  readonly digest?: Digest | undefined;
  /** Milliseconds for one attempt; 10,000 by default. */
  readonly timeout?: number | undefined;
  /** Milliseconds for a whole call; 60,000 by default. */
  readonly totalTimeout?: number | undefined;
  /** How many times a failed attempt may be repeated; 2 by default. */
  readonly retries?: number | undefined;
  /** Size from which on an answer is refused; 8 MiB by default. */
  readonly maxResponseBytes?: number | undefined;
  /** Calls in flight at the same time; the others wait. No limit, unless the adapter has one. */
  readonly concurrency?: number | undefined;
  /** Value of the `user-agent` header. */
  readonly userAgent?: string | undefined;
  /** Milliseconds since 1970; `Date.now` by default. */
  readonly clock?: (() => number) | undefined;
  /** A unique text for each request; a random UUID by default. */
  readonly nonce?: (() => string) | undefined;
  /**
   * `lenient` hands an answer with fields of another type through and reports it to `hooks.onDrift`; `strict` by default.
   * An answer that has none of the documented fields is refused either way.
   */
  readonly validation?: 'strict' | 'lenient' | undefined;
  readonly hooks?: Hooks | undefined;
}

/** Options, checked and complete. Credentials are not among them. */
export interface Settings {
  readonly region: string;
  readonly endpoint: URL;
  readonly transport: Transport;
  readonly digest: Digest;
  readonly timeout: number;
  readonly totalTimeout: number;
  readonly retries: number;
  readonly maxResponseBytes: number;
  readonly concurrency: number;
  readonly userAgent: string | undefined;
  readonly clock: () => number;
  readonly nonce: () => string;
  readonly lenient: boolean;
  readonly hooks: Hooks;
}

/** @throws {ParameterError} naming the option. */
export function readSettings(options: ClientOptions): Settings {
  const region = options.region ?? 'cn-hangzhou';
  if (options.endpoint === undefined) checkRegion(region, 'region');
  const { userAgent, validation = 'strict' } = options;
  if (userAgent !== undefined && !/^[ -~]+$/.test(userAgent)) fail('userAgent', 'must be printable ASCII');
  for (const name of ['clock', 'nonce', 'fetch', 'transport'] as const) {
    if (options[name] !== undefined && typeof options[name] !== 'function') fail(name, 'must be a function');
  }
  if (validation !== 'strict' && validation !== 'lenient') fail('validation', 'must be strict or lenient');
  return {
    ...readLimits(options, { timeout: 10_000, totalTimeout: 60_000, retries: 2 }, 'createClient'),
    region,
    endpoint: readEndpoint(
      options.endpoint ?? `esa.${region}.aliyuncs.com`,
      options.allowInsecureEndpoint ?? false,
      (rule) => fail('endpoint', rule),
    ),
    transport: options.transport ?? fetchTransport(options.fetch),
    digest: options.digest ?? nobleDigest,
    maxResponseBytes: checkCount('maxResponseBytes', options.maxResponseBytes ?? 8 * 2 ** 20),
    concurrency: checkCount('concurrency', options.concurrency ?? Infinity),
    userAgent,
    clock: options.clock ?? Date.now,
    nonce: options.nonce ?? randomUuid,
    lenient: validation === 'lenient',
    hooks: options.hooks ?? {},
  };
}

/**
 * Asserts that ESA's API is in a region: one that is set for other tools would only end in a name without an address.
 *
 * @param source - where the region was set.
 * @throws {ParameterError} naming the regions.
 */
export function checkRegion(region: string, source: string): void {
  if (region !== 'cn-hangzhou' && region !== 'ap-southeast-1') {
    fail(
      source,
      'must be one of ESA: accounts of the China site use cn-hangzhou, international ones ap-southeast-1; another needs an endpoint',
    );
  }
}

/** The bounds of a call: its own, else the client's. */
export function readLimits(
  own: CallOptions,
  base: Required<Pick<Settings, 'timeout' | 'totalTimeout' | 'retries'>>,
  operation: string,
): Pick<Settings, 'timeout' | 'totalTimeout' | 'retries'> {
  const { timeout = base.timeout, totalTimeout = base.totalTimeout, retries = base.retries } = own;
  checkSignal(own.signal, operation);
  return {
    timeout: checkMilliseconds('timeout', timeout, operation),
    totalTimeout: checkMilliseconds('totalTimeout', totalTimeout, operation),
    retries: checkCount('retries', retries, 0, operation),
  };
}

/** @throws {ParameterError} for an invalid signal. */
export function checkSignal(signal: AbortSignal | undefined, operation: string): void {
  if (signal != null && typeof signal.throwIfAborted !== 'function')
    fail('signal', 'must be an AbortSignal', operation);
}

/** @throws {ParameterError} for an id that is not in the form of a nonce. */
export const checkCallId = (callId: string | undefined, operation: string): string | undefined =>
  callId === undefined || (typeof callId === 'string' && /^[\w-]{1,64}$/.test(callId))
    ? callId
    : fail('callId', 'must be 1 to 64 letters, digits, - or _', operation);

/** @throws {ParameterError} for a time that no timer can measure. */
export const checkMilliseconds = (name: string, value: number, operation: string): number =>
  value === Infinity || (typeof value === 'number' && value > 0 && value <= MAX_TIMER)
    ? value
    : fail(name, 'must be milliseconds above 0, or Infinity', operation);

const checkCount = (name: string, value: number, least = 1, operation?: string): number =>
  value === Infinity || (Number.isSafeInteger(value) && value >= least)
    ? value
    : fail(name, `must be a ${least ? 'positive' : 'non-negative'} integer`, operation);

/** @param rule - how it goes on after the option's name. */
function fail(option: string, rule: string, operation = 'createClient'): never {
  const expected = rule.replace(/^must be /, '');
  throw new ParameterError(`${option} ${rule}`, operation, [{ path: option, expected, received: 'another value' }]);
}
