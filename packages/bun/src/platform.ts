import type { Platform } from '@esakit/core/adapter';
import { hostAccess } from '@esakit/core/host';
import { bunDigest } from './digest.js';
import { nodeProcess, runtime } from './runtime.js';
import { createTransport } from './transport.js';

/** Bun as a platform: its environment, files and processes, its `fetch`, and its digests. */
export const bunPlatform = (): Platform => ({
  name: `bun/${runtime().version}`,
  env,
  ...hostAccess({
    files: () => nodeProcess().getBuiltinModule('node:fs'),
    spawn: (...command) =>
      nodeProcess()
        .getBuiltinModule('node:child_process')
        .spawn(...command),
    home: () => nodeProcess().getBuiltinModule('node:os').homedir(),
    env,
    isWindows: nodeProcess().platform === 'win32',
  }),
  // oxlint-disable-next-line no-console -- told to the one who runs it
  warn: (message) => console.warn(`esakit: ${message}`),
  transport: createTransport(),
  digest: bunDigest,
  // As many as Bun's `fetch` runs at the same time. Further ones would wait in it and use up the time of their attempts.
  concurrency: 256,
});

const env = (name: string): string | undefined => runtime().env[name];
