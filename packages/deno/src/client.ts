import type { Client } from '@esakit/core';
import { createProfileClient, type ProfileClientOptions } from '@esakit/core/host';
import { denoPlatform } from './platform.js';

/**
 * Makes a client. Without options its credentials come, at its first call, from the first that has some: the variables
 * `ALIBABA_CLOUD_ACCESS_KEY_ID`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET` and `ALIBABA_CLOUD_SECURITY_TOKEN`; an OIDC token; a
 * profile of `~/.aliyun/config.json`; `~/.alibabacloud/credentials`; the role of the instance; a credentials URI. The
 * region is that of `ALIBABA_CLOUD_REGION_ID` or of the profile, the endpoint that of `ALIBABA_CLOUD_ESA_ENDPOINT`.
 *
 * It needs permission to reach the endpoint and to read the variables and files that it uses, and never asks for one. A
 * variable or file that may not be read counts as not there. A call without a permission that it needs rejects with an
 * error that names the flag.
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
export const createClient = (options?: ProfileClientOptions): Client => createProfileClient(denoPlatform(), options);
