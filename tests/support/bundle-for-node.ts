import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { sourceEntries } from './sources.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles a script with the sources of the packages that it imports, for a process of Node. */
export async function bundleForNode(contents: string, outfile: string): Promise<void> {
  await build({
    stdin: { contents, resolveDir: root },
    alias: sourceEntries(),
    define: { ESAKIT_VERSION: '"0.0.0-test"' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    // A library that is loaded behind a proxy asks for Node's modules in the old way.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    outfile,
    logLevel: 'silent',
  });
}
