import { copyFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

// Core brings what it has built in, and its licenses.
const core = 'node_modules/@esakit/core/dist';
const LICENSES = 'THIRD-PARTY-LICENSES.txt';

const common = {
  format: ['esm'],
  target: 'es2022',
  platform: 'neutral',
  dts: false, // TypeScript 7 has no JS API; tsc emits the declarations
} as const;

export default defineConfig([
  // For bundlers: what a page doesn't use of it and of core stays out.
  { ...common, entry: ['src/index.ts'], sourcemap: true },
  // For a page without one: all in one file, straight from a CDN.
  {
    ...common,
    entry: { 'esakit.min': 'src/index.ts' },
    noExternal: [/./],
    minify: true,
    treeshake: true,
    onSuccess: async () => copyFileSync(`${core}/${LICENSES}`, `dist/${LICENSES}`),
  },
]);
