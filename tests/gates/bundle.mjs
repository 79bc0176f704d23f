import { build } from 'esbuild';
import { consumer } from '../consumer/places.mjs';

/** What a bundler makes of a module that imports the packed packages. */
export async function bundle(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: consumer },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    minify: true,
  });
  return outputFiles[0];
}
