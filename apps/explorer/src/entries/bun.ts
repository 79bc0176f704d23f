import { createClient } from '@esakit/bun';
import { assets } from 'explorer:assets';
import { serveOnBun } from '../server/bun.js';
import { startExplorer } from '../server/start.js';

startExplorer({ env: (name) => Bun.env[name], createClient, assets, exit: (code) => process.exit(code) }, serveOnBun);
