/** Code samples as files that run. */
import { mkdtempSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { sourceEntries } from './sources.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the files are. */
export const directory = mkdtempSync(join(tmpdir(), 'esakit-code-'));

/** The file of a runtime that is installed beside the tests. */
export const bin = (name: string): string => join(root, 'node_modules', '.bin', name);

const sources = sourceEntries();

/** A module with all that it imports, from the sources, as a file. */
export async function bundle(name: string, code: string): Promise<string> {
  const outfile = join(directory, `${name}.mjs`);
  await build({
    stdin: { contents: code, resolveDir: root },
    outfile,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    // A library that only a proxy needs asks for Node's modules in the old way.
    external: ['node:*', ...builtinModules],
    define: { ESAKIT_VERSION: '"0.0.0-test"' },
    logLevel: 'silent',
    plugins: [
      {
        name: 'sources',
        setup: (building) =>
          building.onResolve({ filter: /^(npm:)?@esakit\// }, ({ path }) => {
            const entry = path.replace(/^npm:/, '');
            return { path: sources[entry] ?? '' };
          }),
      },
    ],
  });
  return outfile;
}
