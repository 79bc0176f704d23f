import type { Client } from '@esakit/core';
import { checkOptions, LIMITS } from '@esakit/core/adapter';
import { readAnswer } from './answer.js';
import { writeCall } from './call.js';
import { type ProxyClientOptions, readOptions } from './options.js';
import { post } from './post.js';

/**
 * Makes a client that calls through a signing proxy, such as `createSigningProxy` of `@esakit/edge`. The page holds no
 * key; the proxy decides who may call what, by the app's cookies or by `headers`.
 *
 * Inputs and answers are checked against the same schemas as everywhere, and errors come in the same classes. The proxy
 * does the retrying: a call is one request to it, and `retries` has no meaning here.
 *
 * @throws {ParameterError} for an option that can't be right, naming it.
 * @example
 * ```ts
 * import { createClient, getCertificate } from '@esakit/browser';
 *
 * const esa = createClient({ proxy: '/esa' });
 * const { Result } = await getCertificate(esa, { SiteId: '1234567890123', Id: 'babaded901474b9693acf530e0fb1d95' });
 * ```
 */
export function createClient(options: ProxyClientOptions): Client {
  const settings = readOptions(options);
  return {
    // Only the proxy knows it.
    region: '',
    endpoint: settings.proxy,
    // Async, so that a wrong parameter rejects like every other failure.
    send: async (operation, input, { signal, callId, timeout = settings.timeout, totalTimeout = Infinity } = {}) => {
      checkOptions({ signal, timeout, totalTimeout }, LIMITS, operation.name);
      const call = writeCall(operation, input, callId);
      const reply = await post(settings, call, { operation, timeout: Math.min(timeout, totalTimeout), signal });
      return readAnswer(operation, reply, settings);
    },
  };
}
