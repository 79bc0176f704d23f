import type { Platform } from '@esakit/core/adapter';
import { denoDigest } from './digest.js';
import { readVariable } from './environment.js';
import { runtime } from './runtime.js';
import { createTransport } from './transport.js';

/** Deno as a platform: the environment variables that may be read, its `fetch`, and its SHA-256. */
export const denoPlatform = (): Platform => ({
  name: `deno/${runtime().version.deno}`,
  env: readVariable,
  transport: createTransport(),
  digest: denoDigest,
});
