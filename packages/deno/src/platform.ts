import { directTransport, hostAccess, type Platform } from '@esakit/core/host';
import { denoDigest } from './digest.js';
import { readVariable } from './environment.js';
import { lacks } from './permissions.js';
import { runCommand } from './run-command.js';
import { runtime } from './runtime.js';
import { createTransport, explained } from './transport.js';

/** Deno as a platform: the environment and files that may be read, its processes, its `fetch`, and its SHA-256. */
export const denoPlatform = (): Platform => ({
  name: `deno/${runtime().version.deno}`,
  env: readVariable,
  ...hostAccess({
    files: () => process.getBuiltinModule('node:fs'),
    // The system's own notion of it takes a permission that nothing else needs.
    home: () => undefined,
    env: readVariable,
    isWindows: runtime().build.os === 'windows',
  }),
  run: runCommand,
  lacks,
  // oxlint-disable-next-line no-console -- a warning for the user
  warn: (message) => console.warn(`esakit: ${message}`),
  transport: createTransport(),
  direct: explained(directTransport(() => process.getBuiltinModule('node:http'))),
  digest: denoDigest,
});
