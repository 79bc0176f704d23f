import type { Platform } from '@esakit/core/adapter';
import { denoDigest } from './digest.js';
import { readVariable } from './environment.js';
import { runtime } from './runtime.js';
import { createTransport } from './transport.js';

/** What Deno brings: those variables of its environment that may be read, its `fetch`, and its SHA-256. */
export const denoPlatform = (): Platform => ({
  name: `deno/${runtime().version.deno}`,
  env: readVariable,
  transport: createTransport(),
  digest: denoDigest,
});
