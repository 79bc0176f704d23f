import type { Platform } from '@esakit/core/adapter';
import { type ConnectionSettings, resolveConnections } from './connection-options.js';
import { nodeDigest } from './digest.js';
import { transportOver } from './transport.js';

/** Node as a platform: its environment, its HTTP client with kept-alive connections, and OpenSSL's digests. */
export const nodePlatform = (connections: ConnectionSettings = resolveConnections({}, 'nodePlatform')): Platform => ({
  name: `node/${process.versions.node}`,
  env: (name) => process.env[name],
  transport: transportOver(connections),
  digest: nodeDigest,
  // Further calls wait in the client: in a queue of sockets, they would use up the time of their attempts.
  concurrency: 256,
});
