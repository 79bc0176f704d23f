import type { Transport } from '@esakit/core';
import type { Platform } from '@esakit/core/adapter';
import { nodeDigest } from './digest.js';
import { createTransport } from './transport.js';

/** Node as a platform: its environment, its HTTP client with kept-alive connections, and OpenSSL's digests. */
export const nodePlatform = (transport: Transport = createTransport()): Platform => ({
  name: `node/${process.versions.node}`,
  env: (name) => process.env[name],
  transport,
  digest: nodeDigest,
  // Further calls wait in the client: in a queue of sockets, they would use up the time of their attempts.
  concurrency: 256,
});
