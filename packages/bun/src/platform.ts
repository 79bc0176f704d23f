import { directTransport, hostAccess, type Platform, runCommand } from '@esakit/core/host';
import { bunDigest } from './digest.js';
import { builtin, nodeProcess, runtime } from './runtime.js';
import { createTransport } from './transport.js';

/** Bun as a platform: its environment, files and processes, its `fetch`, and its digests. */
export const bunPlatform = (): Platform => ({
  name: `bun/${runtime().version}`,
  env,
  ...hostAccess({
    files: () => builtin('node:fs'),
    home: () => builtin('node:os').homedir(),
    env,
    isWindows: nodeProcess().platform === 'win32',
  }),
  run: (argv, limits) => runCommand((...command) => builtin('node:child_process').spawn(...command), argv, limits),
  // oxlint-disable-next-line no-console -- a warning for the user
  warn: (message) => console.warn(`esakit: ${message}`),
  transport: createTransport(),
  direct: directTransport(() => builtin('node:http')),
  digest: bunDigest,
  // As many as Bun's `fetch` runs at the same time. Further ones would wait in it and use up the time of their
  // attempts.
  concurrency: 256,
});

const env = (name: string): string | undefined => runtime().env[name];
