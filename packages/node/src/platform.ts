import type { Platform } from '@esakit/core/adapter';
import type { ConnectionOptions } from './connections/connection-options.js';
import { resolveConnections } from './connections/connection-settings.js';
import { platformOver } from './platform-over.js';

/**
 * Node as a platform: its environment, files and processes, its HTTP client with kept-alive connections, and OpenSSL's
 * digests. For the sources of credentials of `@esakit/core/credentials`; `createClient` brings it itself.
 *
 * @example
 * ```ts
 * import { createClient, nodePlatform } from '@esakit/node';
 * import { profileCredentials } from '@esakit/core/credentials';
 *
 * const esa = createClient({ credentials: profileCredentials(nodePlatform(), { profile: 'work' }) });
 * ```
 */
export const nodePlatform = (options: ConnectionOptions = {}): Platform =>
  platformOver(resolveConnections(options, 'nodePlatform'));
