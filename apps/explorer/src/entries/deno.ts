import { createClient } from '@esakit/deno';
import { assets } from 'explorer:assets';
import { serveOnDeno } from '../server/deno.js';
import { startExplorer } from '../server/start.js';

startExplorer(
  { env: (name) => Deno.env.get(name), createClient, assets, exit: (code) => Deno.exit(code) },
  serveOnDeno,
);
