// Runs the conformance suite on every runtime, from the packages as a user installs them, and prints one table.
//
//     node scripts/conformance.mjs [part of a runtime's name …]
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { consumer, root } from '../tests/consumer/places.mjs';
import { prepareConsumer } from '../tests/consumer/prepare.mjs';

const suite = join(root, 'tests/conformance');

await prepareConsumer();
const entries = readdirSync(join(suite, 'entries')).map((name) => join(suite, 'entries', name));
await build({
  entryPoints: [join(suite, 'main.ts'), ...entries].map((file) => ({ in: file, out: basename(file, '.ts') })),
  outdir: join(consumer, 'conformance'),
  outExtension: { '.js': '.mjs' },
  bundle: true,
  // Not the packages: they are imported from where they are installed.
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'es2022',
  sourcemap: 'inline',
  logLevel: 'warning',
});
const { main } = await import(pathToFileURL(join(consumer, 'conformance/main.mjs')).href);
process.exitCode = (await main(root, consumer, process.argv.slice(2))) ? 0 : 1;
// Exits even if a runtime has left something open, but only after everything is printed.
setTimeout(() => process.exit(), 1_000).unref();
