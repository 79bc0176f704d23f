import type { Platform } from '@esakit/core/adapter';
import { bunDigest } from './digest.js';
import { runtime } from './runtime.js';
import { createTransport } from './transport.js';

/** What Bun brings: its environment, its `fetch`, and its digests. */
export const bunPlatform = (): Platform => ({
  name: `bun/${runtime().version}`,
  env: (name) => runtime().env[name],
  transport: createTransport(),
  digest: bunDigest,
  // What Bun's `fetch` has at the same time; others wait in it, in the time of their attempts.
  concurrency: 256,
});
