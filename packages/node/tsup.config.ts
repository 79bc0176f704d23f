import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { defineConfig } from 'tsup';

// Built into the package, in the file that is loaded behind a proxy (docs/decisions/020).
const BUILT_IN = ['https-proxy-agent', 'agent-base'];

/** Where the library is, and its own dependencies beside it. */
const beside = dirname(realpathSync(new URL('node_modules/https-proxy-agent', import.meta.url)));
const licenses = (): string =>
  BUILT_IN.map((name) => {
    const license = readFileSync(join(beside, name, 'LICENSE'), 'utf8');
    return `${name}\n\n${license.trim()}\n`;
  }).join('\n---\n\n');

/** What the library could do besides, and what it would need for it: a log of its own, and Kerberos. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  debug: 'export default () => () => {};',
  'proxy-agent-negotiate': 'export const createNegotiateAuth = () => undefined;',
};

/**
 * Node's modules are looked up when the file is loaded, as everywhere in this package. An import would move to the top of
 * a user's bundle of one file, and be paid for by everybody.
 */
const NODE = /^(assert|http|https|net|tls|url)$/;
const lookUp = (name: string): string => `module.exports = process.getBuiltinModule('node:${name}');`;

export default defineConfig({
  entry: ['src/index.ts'],
  format: ['esm'],
  target: 'es2022',
  platform: 'node',
  splitting: true, // what a proxy needs is a file of its own
  removeNodeProtocol: false, // `node:` says what it is, and Deno wants it said
  dts: false, // TypeScript 7 has no JS API; tsc emits the declarations
  clean: true,
  sourcemap: true,
  noExternal: [...BUILT_IN, ...Object.keys(LEFT_OUT)],
  esbuildPlugins: [
    {
      name: 'trim',
      setup(build) {
        build.onResolve({ filter: /^(debug|proxy-agent-negotiate)$/ }, ({ path }) => ({ path, namespace: 'left-out' }));
        build.onLoad({ filter: /./, namespace: 'left-out' }, ({ path }) => ({ contents: LEFT_OUT[path] ?? '' }));
        build.onResolve({ filter: NODE }, ({ path }) => ({ path, namespace: 'looked-up' }));
        build.onLoad({ filter: /./, namespace: 'looked-up' }, ({ path }) => ({ contents: lookUp(path) }));
      },
    },
  ],
  onSuccess: async () => {
    writeFileSync(new URL('dist/THIRD-PARTY-LICENSES.txt', import.meta.url), licenses());
  },
});
