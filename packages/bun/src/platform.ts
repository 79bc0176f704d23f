import type { Platform } from '@esakit/core/adapter';
import { bunDigest } from './digest.js';
import { runtime } from './runtime.js';
import { createTransport } from './transport.js';

/** Bun as a platform: its environment, its `fetch`, and its digests. */
export const bunPlatform = (): Platform => ({
  name: `bun/${runtime().version}`,
  env: (name) => runtime().env[name],
  transport: createTransport(),
  digest: bunDigest,
  // As many as Bun's `fetch` runs at the same time. Further ones would wait in it and use up the time of their
  // attempts.
  concurrency: 256,
});
