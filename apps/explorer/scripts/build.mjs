// Builds the entry files, each one file with everything in it: dist/node.js, dist/cloudflare.js and so on.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';

const packages = new URL('../../../packages/', import.meta.url);

/** Each module that a package of the workspace exports, by the name that it is imported by. */
function sourcesOf(name) {
  const { exports } = JSON.parse(readFileSync(new URL(`${name}/package.json`, packages), 'utf8'));
  const sourceOf = (types) => types.replace('./dist/', `${name}/src/`).replace(/\.d\.ts$/, '.ts');
  return Object.entries(exports).flatMap(([place, { types }]) => {
    if (types === undefined || place.endsWith('.js')) return [];
    const pair = [`@esakit/${name}${place.slice(1)}`, sourceOf(types)];
    if (!place.endsWith('*')) return [pair];
    const folder = new URL(pair[1].replace('*.ts', ''), packages);
    const modules = readdirSync(folder).map((file) => file.replace(/\.ts$/, ''));
    return modules.map((module) => pair.map((text) => text.replace('*', module)));
  });
}

/** Takes the packages of the workspace from their sources, so that nothing has to be built before. */
export const FROM_SOURCES = {
  // The library for proxies names Node's modules in the old way; what is built of the package looks them up.
  external: ['node:*', 'assert', 'http', 'https', 'net', 'os', 'tls', 'tty', 'url', 'util'],
  alias: Object.fromEntries(
    ['browser', 'bun', 'core', 'deno', 'edge', 'emulator', 'node', 'x509']
      .flatMap(sourcesOf)
      .map(([name, path]) => [name, fileURLToPath(new URL(path, packages))]),
  ),
  define: { ESAKIT_VERSION: '"0.0.0"' },
};

/** Chunks that a package shares among its modules say nothing to those who bundle them. */
const QUIET = { 'ignored-bare-import': 'silent' };

const source = (path) => fileURLToPath(new URL(`../src/${path}`, import.meta.url));

export const ENTRIES = ['node', 'deno', 'bun', 'cloudflare', 'vercel', 'esa-functions'];

/** Style and scripts of the pages, under names that change with their content. */
export async function buildAssets(options = {}) {
  const { outputFiles } = await bundle({
    entryPoints: {
      main: source('client/main.ts'),
      console: source('client/console.ts'),
      changes: source('client/changes.ts'),
      theme: source('client/theme.ts'),
    },
    outdir: 'assets',
    write: false,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'warning',
    logOverride: QUIET,
    ...options,
  });
  const style = await bundle({
    entryPoints: [source('assets/style.css')],
    write: false,
    minify: true,
    logLevel: 'warning',
  });
  const files = {};
  const add = (name, ending, type, body) => {
    const digest = createHash('sha256').update(body).digest('hex').slice(0, 12);
    const path = `/assets/${name}.${digest}.${ending}`;
    files[path] = { type, body };
    return path;
  };
  const script = (name) => outputFiles.find(({ path }) => path.endsWith(`${name}.js`)).text;
  return {
    style: add('style', 'css', 'text/css; charset=utf-8', style.outputFiles[0].text),
    theme: add('theme', 'js', 'text/javascript; charset=utf-8', script('theme')),
    script: add('main', 'js', 'text/javascript; charset=utf-8', script('main')),
    console: add('console', 'js', 'text/javascript; charset=utf-8', script('console')),
    changes: add('changes', 'js', 'text/javascript; charset=utf-8', script('changes')),
    files,
  };
}

/** Makes `import { assets } from 'explorer:assets'` give them. */
const assetsPlugin = (assets) => ({
  name: 'explorer-assets',
  setup(bundling) {
    bundling.onResolve({ filter: /^explorer:assets$/ }, ({ path }) => ({ path, namespace: 'explorer' }));
    bundling.onLoad({ filter: /.*/, namespace: 'explorer' }, () => ({
      contents: `export const assets = ${JSON.stringify(assets)};`,
      loader: 'js',
    }));
  },
});

/** @param {{ outdir: string, entries?: string[], options?: import('esbuild').BuildOptions }} what */
export async function build({ outdir, entries = ENTRIES, options = {} }) {
  const assets = await buildAssets(options);
  await bundle({
    entryPoints: entries.map((name) => source(`entries/${name}.ts`)),
    outdir,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['import', 'default'],
    target: 'es2022',
    external: ['node:*'],
    logLevel: 'warning',
    logOverride: QUIET,
    plugins: [assetsPlugin(assets)],
    ...options,
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const options = process.argv.includes('--sources') ? FROM_SOURCES : {};
  await build({ outdir: fileURLToPath(new URL('../dist', import.meta.url)), options });
}
