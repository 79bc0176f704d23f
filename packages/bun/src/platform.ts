import type { Platform } from '@esakit/core/adapter';
import { bunDigest } from './digest.js';
import { runtime } from './runtime.js';

/** What Bun brings: its environment and its digests. Its `fetch`, which core uses, is its fastest HTTP client. */
export const bunPlatform = (): Platform => ({
  name: `bun/${runtime().version}`,
  env: (name) => runtime().env[name],
  digest: bunDigest,
});
