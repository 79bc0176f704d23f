/**
 * For packages that bring core to a runtime, and for clients of a signing proxy: a platform's client, and the steps
 * that they share with core's own.
 *
 * @module
 */
import { type Client, createClient } from '../client/client.js';
import { environmentCredentials } from '../credentials/environment.js';
import { checkRegion, type ClientOptions } from '../options/options.js';
import type { Surroundings } from '../credentials/surroundings.js';
import type { Digest } from '../sign/digest.js';
import type { Transport } from '../transport/transport.js';
import { VERSION } from '../version.js';

/** What an adapter tells core about its runtime. Everything of a platform comes in through here. */
export interface Platform extends Surroundings {
  /** Name and version for the user agent, as in `node/24.1.0`. */
  readonly name: string;
  /** Value of an environment variable or binding; undefined where it is not set. */
  readonly env: (name: string) => string | undefined;
  /** A transport that is faster than `fetch`. */
  readonly transport?: Transport;
  /** Calls in flight at the same time where the runtime would let the others wait without a word, in their own time. */
  readonly concurrency?: number;
  /** A digest that is faster than the one in pure JavaScript. */
  readonly digest?: Digest;
}

/** Options of a client on a platform, which knows a default for each. */
export type PlatformClientOptions = Partial<ClientOptions>;

/**
 * Makes a client with what a platform offers. Options come first, then the environment
 * (`ALIBABA_CLOUD_ESA_ENDPOINT`, `ALIBABA_CLOUD_REGION_ID` and the credentials), then core's own defaults.
 *
 * @throws {ParameterError} for an option or a setting that can't be right, naming it.
 * @throws {CredentialsError} for fixed credentials that can't be right.
 */
export function createPlatformClient(platform: Platform, options: PlatformClientOptions = {}): Client {
  const { env } = platform;
  const endpoint = options.endpoint ?? (env('ALIBABA_CLOUD_ESA_ENDPOINT') || undefined);
  const region = options.region ?? (env('ALIBABA_CLOUD_REGION_ID') || undefined);
  // Told by the name of the variable, which is likely set for another tool.
  if (endpoint === undefined && options.region === undefined && region) checkRegion(region, 'ALIBABA_CLOUD_REGION_ID');
  return createClient({
    ...options,
    credentials: options.credentials ?? environmentCredentials(env),
    region,
    endpoint,
    // An explicit `fetch` takes precedence over the platform's transport.
    transport: options.transport ?? (options.fetch ? undefined : platform.transport),
    digest: options.digest ?? platform.digest,
    concurrency: options.concurrency ?? platform.concurrency,
    userAgent: options.userAgent ?? `esakit/${VERSION} ${platform.name}`,
  });
}

export type { Permission, RunLimits, RunOutcome, TextFile } from '../credentials/surroundings.js';
export { ID, SECRET, TOKEN } from '../credentials/environment.js';
export type { FailedCall } from '../errors.js';
export { validateOutput } from '../call/validate.js';
export { check, checkInput } from '../operation/check.js';
export { secretsOf } from '../operation/secrets.js';
export { CALL_ID, checkOptions, LIMITS, MILLISECONDS, type Rules } from '../options/options.js';
export { redirectFault, type ReplyHead, tooLargeFault } from '../transport/fault.js';
export { fetchTransport } from '../transport/fetch.js';
export { type Cancellation, onAbort, withLimit } from '../util/deadline.js';
export { isLinkLocal, isLoopback } from '../util/loopback.js';
export { randomUuid } from '../util/uuid.js';
