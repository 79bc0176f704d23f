import process from 'node:process';
import { createClient } from '@esakit/node';
import { assets } from 'explorer:assets';
import { serveOnNode } from '../server/node.js';
import { startExplorer } from '../server/start.js';

startExplorer(
  { env: (name) => process.env[name], createClient, assets, exit: (code) => process.exit(code) },
  serveOnNode,
);
