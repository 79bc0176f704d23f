import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { defineConfig } from 'tsup';
import { mergeChunks } from './merge-chunks.js';
import { leanLibraries } from './lean-libraries.js';

// What is used of these is built into the package (docs/decisions/009), and their licenses come with it.
const BUILT_IN = ['@noble/hashes', 'valibot'];

const licenses = (): string =>
  BUILT_IN.map((name) => {
    const folder = new URL(`node_modules/${name}/`, import.meta.url);
    const license = readdirSync(folder).find((file) => /^licen[sc]e/i.test(file));
    if (!license) throw new Error(`${name} has no license`);
    return `${name}\n\n${readFileSync(new URL(license, folder), 'utf8').trim()}\n`;
  }).join('\n---\n\n');

/** Without globSync, because `npm run demo` has to build on Node 20 where the repository brings no newer one. */
const filesOfDist = (end: string): string[] =>
  readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(end))
    .map((file) => `dist/${file}`);

/** What is written from spec/ is data: its maps would be half of the package, and lead to what the declarations say. */
function dropMapsOfData(): void {
  for (const map of filesOfDist('.js.map')) {
    const { sources } = JSON.parse(readFileSync(map, 'utf8')) as { sources: string[] };
    if (!sources.every((source) => /\/(operations|catalog)\//.test(source))) continue;
    rmSync(map);
    const file = map.replace(/\.map$/, '');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\n?$/, '\n'));
  }
}

/**
 * esbuild lets each file import all chunks that it splits off, for what they might do when they are imported. Nothing
 * happens there, so these imports cost time in Node and a warning in a user's bundler, and do nothing.
 */
function dropBareImports(): void {
  for (const file of filesOfDist('.js')) {
    const code = readFileSync(file, 'utf8');
    // Replaced by blanks, so that the lines of its map stay.
    writeFileSync(file, code.replaceAll(/^import "\.{1,2}\/[^"]+";$/gm, ''));
  }
}

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string };

export default defineConfig({
  entry: [
    'src/index.ts',
    'src/adapter/adapter.ts',
    'src/catalog/index.ts',
    'src/certificates/lifecycle/index.ts',
    'src/certificates/metrics.ts',
    'src/credentials/index.ts',
    'src/adapter/host.ts',
    'src/inspect/code-samples.ts',
    'src/observe/opentelemetry.ts',
    'src/operations/*.ts',
    'src/proxy/index.ts',
    'src/sign/index.ts',
    'src/x509/index.ts',
  ],
  format: ['esm'],
  target: 'es2022',
  platform: 'neutral',
  define: { ESAKIT_VERSION: JSON.stringify(version) },
  dts: false, // TypeScript 7 has no JS API; tsc emits the declarations
  clean: true,
  sourcemap: true,
  noExternal: BUILT_IN,
  esbuildPlugins: [leanLibraries],
  esbuildOptions(options) {
    // The method in which noble hashes a block is called as a word of Node, of which core may hold none.
    options.mangleProps = /^process$/;
    options.mangleCache = { process: 'compress' };
  },
  onSuccess: async () => {
    await mergeChunks('dist');
    dropMapsOfData();
    dropBareImports();
    writeFileSync(new URL('dist/THIRD-PARTY-LICENSES.txt', import.meta.url), licenses());
  },
});
