import process from 'node:process';
import { createClient } from '@esakit/node';
import { assets } from 'explorer:assets';
import { serveOnNode } from '../server/node.js';
import { startExplorer } from '../server/start.js';

startExplorer(
  {
    env: (name) => process.env[name],
    // The emulator inside this process has a fetch of its own, and needs no proxy.
    createClient: (options) => createClient(options?.fetch ? options : { ...options, proxy: 'environment' }),
    assets,
    exit: (code) => process.exit(code),
  },
  serveOnNode,
);
