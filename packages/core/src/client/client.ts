import { runAttempts, type Session } from '../call/retry-loop.js';
import { createServiceClock } from '../call/service-clock.js';
import { createIdentitySource } from '../credentials/identity.js';
import type { Answer } from '../call/exchange.js';
import { createPace } from '../call/pace.js';
import { createRetryBudget } from '../call/retry-budget.js';
import { createGate } from '../util/concurrency.js';
import type { Operation } from '../operation/operation.js';
import { readParameters } from '../call/parameters.js';
import { buildRequest } from '../call/request.js';
import { type CallOptions, type ClientOptions, readSettings } from '../options/options.js';

/** Calls ESA for one account and region. It shows no secret, however it is printed. */
export interface Client {
  readonly region: string;
  /** Where it calls, as in `https://esa.cn-hangzhou.aliyuncs.com`. */
  readonly endpoint: string;
  /**
   * Calls an operation and gives its answer with everything around it. The function of the operation's name gives
   * only the documented body.
   *
   * @throws {AnyEsaError} or the reason of `options.signal`.
   */
  send<Input, Output>(
    operation: Operation<Input, Output>,
    input: Input,
    options?: CallOptions,
  ): Promise<Answer<Output>>;
}

/**
 * Makes a client. It does nothing yet: no request, no timer, no look at the environment.
 *
 * @throws {ParameterError} for an option that can't be right, naming it.
 * @throws {CredentialsError} for invalid fixed credentials.
 * @example
 * ```ts
 * import { createClient, GetCertificate } from '@esakit/core';
 *
 * const esa = createClient({
 *   credentials: { accessKeyId: 'yourAccessKeyId', accessKeySecret: 'yourAccessKeySecret' },
 *   hooks: { onRetry: ({ operation, attempt, delay }) => console.warn(operation, attempt, delay) },
 * });
 * const { data, requestId } = await esa.send(GetCertificate, {
 *   SiteId: 1234567890123,
 *   Id: 'babaded901474b9693acf530e0fb1d95',
 * });
 * ```
 */
export function createClient(options: ClientOptions): Client {
  const settings = readSettings(options);
  const clock = createServiceClock(settings.clock);
  const session: Session = {
    settings,
    // By the service's time, in which credentials end.
    identities: createIdentitySource(options.credentials, settings.digest, () => clock.read().time),
    clock,
    gate: createGate(settings.concurrency),
    pace: createPace(),
    budget: createRetryBudget(),
  };
  return {
    region: settings.region,
    endpoint: settings.endpoint.origin,
    // Async, so that a wrong parameter rejects like every other failure.
    send: async (operation, input, callOptions = {}) => {
      const parameters = readParameters(operation, input);
      return runAttempts(session, operation, buildRequest(operation, parameters, settings.endpoint), callOptions);
    },
  };
}
