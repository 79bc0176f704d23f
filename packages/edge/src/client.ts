import type { Client } from '@esakit/core';
import { createPlatformClient, type PlatformClientOptions } from '@esakit/core/adapter';
import { bindingCredentials, edgePlatform } from './platform.js';

/**
 * Makes a client in a fetch handler. It takes its credentials from the bindings `ALIBABA_CLOUD_ACCESS_KEY_ID`,
 * `ALIBABA_CLOUD_ACCESS_KEY_SECRET` and `ALIBABA_CLOUD_SECURITY_TOKEN`, its region from `ALIBABA_CLOUD_REGION_ID` and
 * its endpoint from `ALIBABA_CLOUD_ESA_ENDPOINT`; each may be in `process.env` instead. A client is cheap: make one for
 * each request.
 *
 * @param bindings - the second argument of a handler on Cloudflare; nothing where settings are in `process.env`.
 * @throws {ParameterError} for an invalid option or setting, which it names.
 * @throws {CredentialsError} for invalid `options.credentials`. Missing credentials reject the first call.
 * @example
 * ```ts
 * import { createClient, getCertificate } from '@esakit/edge';
 *
 * export default {
 *   async fetch(request: Request, env: object): Promise<Response> {
 *     const esa = createClient(env);
 *     const input = { SiteId: '1234567890123', Id: 'babaded901474b9693acf530e0fb1d95' };
 *     const { Certificate } = await getCertificate(esa, input, { signal: request.signal });
 *     return new Response(Certificate);
 *   },
 * };
 * ```
 */
export const createClient = (bindings?: object, options: PlatformClientOptions = {}): Client =>
  createPlatformClient(edgePlatform(bindings), {
    ...options,
    credentials: options.credentials ?? bindingCredentials(bindings),
  });
