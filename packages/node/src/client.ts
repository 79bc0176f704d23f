import type { Client } from '@esakit/core';
import { createPlatformClient, type PlatformClientOptions } from '@esakit/core/adapter';
import { nodePlatform } from './platform.js';

/**
 * Makes a client. Without options it takes its credentials from `ALIBABA_CLOUD_ACCESS_KEY_ID`,
 * `ALIBABA_CLOUD_ACCESS_KEY_SECRET` and `ALIBABA_CLOUD_SECURITY_TOKEN` at its first call, its region from
 * `ALIBABA_CLOUD_REGION_ID` and its endpoint from `ALIBABA_CLOUD_ESA_ENDPOINT`.
 *
 * @throws {ParameterError} for an invalid option or setting, which it names.
 * @example
 * ```ts
 * import { createClient, getCertificate } from '@esakit/node';
 *
 * const esa = createClient();
 * const { Certificate } = await getCertificate(esa, {
 *   SiteId: '1234567890123',
 *   Id: 'babaded901474b9693acf530e0fb1d95',
 * });
 * ```
 */
export const createClient = (options?: PlatformClientOptions): Client => createPlatformClient(nodePlatform(), options);
