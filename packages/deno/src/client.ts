import type { Client } from '@esakit/core';
import { createPlatformClient, type PlatformClientOptions } from '@esakit/core/adapter';
import { denoCredentials } from './environment.js';
import { denoPlatform } from './platform.js';

/**
 * Makes a client. Without options it takes its credentials from `ALIBABA_CLOUD_ACCESS_KEY_ID`,
 * `ALIBABA_CLOUD_ACCESS_KEY_SECRET` and `ALIBABA_CLOUD_SECURITY_TOKEN` at its first call, its region from
 * `ALIBABA_CLOUD_REGION_ID` and its endpoint from `ALIBABA_CLOUD_ESA_ENDPOINT`.
 *
 * It needs permission to reach the endpoint and to read the variables that it uses. A variable that may not be read
 * counts as not set. A call without a permission that it needs rejects with an error that names the flag.
 *
 * @throws {ParameterError} for an invalid option or setting, which it names.
 * @throws {CredentialsError} for invalid fixed credentials.
 * @example
 * ```ts
 * import { createClient, getCertificate } from '@esakit/deno';
 *
 * const esa = createClient();
 * const { Certificate } = await getCertificate(esa, {
 *   SiteId: '1234567890123',
 *   Id: 'babaded901474b9693acf530e0fb1d95',
 * });
 * ```
 */
export const createClient = (options: PlatformClientOptions = {}): Client =>
  createPlatformClient(denoPlatform(), { ...options, credentials: options.credentials ?? denoCredentials });
