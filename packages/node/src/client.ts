import { type Client, ParameterError } from '@esakit/core';
import { createProfileClient, type ProfileClientOptions } from '@esakit/core/host';
import { type ConnectionOptions, connectionOptionsOf } from './connections/connection-options.js';
import { resolveConnections } from './connections/connection-settings.js';
import { platformOver } from './platform-over.js';

/** Options of a client on Node: those of every client, and how its connections are made. */
export interface NodeClientOptions extends ProfileClientOptions, ConnectionOptions {}

/**
 * Makes a client. Without options its credentials come, at its first call, from the first that has some: the variables
 * `ALIBABA_CLOUD_ACCESS_KEY_ID`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET` and `ALIBABA_CLOUD_SECURITY_TOKEN`; an OIDC token; a
 * profile of `~/.aliyun/config.json`; `~/.alibabacloud/credentials`; the role of the instance; a credentials URI. The
 * region is that of `ALIBABA_CLOUD_REGION_ID` or of the profile, the endpoint that of `ALIBABA_CLOUD_ESA_ENDPOINT`.
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
export function createClient(options: NodeClientOptions = {}): Client {
  const given = connectionOptionsOf(options);
  const replaced = options.transport ? 'transport' : options.fetch ? 'fetch' : undefined;
  const [name] = Object.keys(given);
  if (replaced && name !== undefined) {
    const expected = `left out: the option ${replaced} makes the connections`;
    throw new ParameterError(`${name} must be ${expected}`, 'createClient', [
      { path: name, expected, received: 'another value' },
    ]);
  }
  const connections = resolveConnections(given, 'createClient');
  const client = createProfileClient(platformOver(connections), options);
  // A setting that is not a proxy's URL is told here, before any call.
  if (!replaced) connections.findProxy?.(client.endpoint);
  return client;
}
