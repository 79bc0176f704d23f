import type { Platform } from '@esakit/core/adapter';
import { hostAccess, runCommand } from '@esakit/core/host';
import type { ConnectionSettings } from './connections/connection-settings.js';
import { nodeDigest } from './digest.js';
import { routedTransport } from './request/routed-transport.js';

/** Node as a platform, over connections that are resolved already. A file of its own: its types need those of Node. */
export const platformOver = (connections: ConnectionSettings): Platform => ({
  name: `node/${process.versions.node}`,
  env,
  ...hostAccess({
    files: () => process.getBuiltinModule('node:fs'),
    home: () => process.getBuiltinModule('node:os').homedir(),
    env,
    isWindows: process.platform === 'win32',
  }),
  run: (argv, limits) =>
    runCommand((...command) => process.getBuiltinModule('node:child_process').spawn(...command), argv, limits),
  warn: (message) => process.emitWarning(message, { type: 'EsakitWarning' }),
  transport: routedTransport(connections),
  digest: nodeDigest,
  // Further calls wait in the client: in a queue of sockets, they would use up the time of their attempts.
  concurrency: 256,
});

const env = (name: string): string | undefined => process.env[name];
