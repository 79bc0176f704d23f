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
  checkOptions(options, LIMITS, 'createClient');
  checkOptions(options, OTHERS, 'createClient');
  const region = options.region ?? 'cn-hangzhou';
  if (options.endpoint === undefined) checkRegion(region, 'region');
  return {
    region,
    endpoint: readEndpoint(options.endpoint ?? `esa.${region}.aliyuncs.com`, options.allowInsecureEndpoint, (rule) =>
      fail('endpoint', rule),
    ),
    transport: options.transport ?? fetchTransport(options.fetch),
    digest: options.digest ?? nobleDigest,
    timeout: options.timeout ?? 10_000,
    totalTimeout: options.totalTimeout ?? 60_000,
    retries: options.retries ?? 2,
    maxResponseBytes: options.maxResponseBytes ?? 8 * 2 ** 20,
    concurrency: options.concurrency ?? Infinity,
    userAgent: options.userAgent,
    clock: options.clock ?? Date.now,
    nonce: options.nonce ?? randomUuid,
    lenient: options.validation === 'lenient',
    hooks: options.hooks ?? {},
  };
}

/** What an option has to be, and how that is said after its name. */
type Rule = readonly [accepts: (value: unknown) => boolean, rule: string];

/** Rules by the names of options. */
export type Rules = Readonly<Record<string, Rule>>;

/** A time that a timer can measure. */
export const MILLISECONDS: Rule = [
  (value) => value === Infinity || (typeof value === 'number' && value > 0 && value <= MAX_TIMER),
  'must be milliseconds above 0, or Infinity',
];
const POSITIVE: Rule = [(value) => isCount(value) && value > 0, 'must be a positive integer'];
const FUNCTION: Rule = [(value) => typeof value === 'function', 'must be a function'];

const isCount = (value: unknown): value is number =>
  value === Infinity || (Number.isSafeInteger(value) && (value as number) >= 0);

/** What bounds a call. */
export const LIMITS: Rules = {
  timeout: MILLISECONDS,
  totalTimeout: MILLISECONDS,
  retries: [isCount, 'must be a non-negative integer'],
  signal: [
    (value) => value === null || typeof (value as AbortSignal).throwIfAborted === 'function',
    'must be an AbortSignal',
  ],
};

/** An id in the form of a nonce. */
export const CALL_ID: Rules = {
  callId: [
    (value) => typeof value === 'string' && /^[\w-]{1,64}$/.test(value),
    'must be 1 to 64 letters, digits, - or _',
  ],
};

const OTHERS: Rules = {
  maxResponseBytes: POSITIVE,
  concurrency: POSITIVE,
  clock: FUNCTION,
  nonce: FUNCTION,
  fetch: FUNCTION,
  transport: FUNCTION,
  userAgent: [(value) => /^[ -~]+$/.test(String(value)), 'must be printable ASCII'],
  validation: [(value) => value === 'strict' || value === 'lenient', 'must be strict or lenient'],
};

/**
 * Asserts that each option that is given follows its rule.
 *
 * @throws {ParameterError} naming the option and the rule.
 */
export function checkOptions(options: object, rules: Rules, operation: string): void {
  for (const name in rules) {
    const [accepts, rule] = rules[name] as Rule;
    const value = (options as Readonly<Record<string, unknown>>)[name];
    if (value !== undefined && !accepts(value)) fail(name, rule, operation);
  }
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

/** @param rule - how it goes on after the option's name. */
function fail(option: string, rule: string, operation = 'createClient'): never {
  const expected = rule.replace(/^must be /, '');
  throw new ParameterError(`${option} ${rule}`, operation, [{ path: option, expected, received: 'another value' }]);
}
