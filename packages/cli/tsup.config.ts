import { readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string };

export default defineConfig({
  entry: ['src/main.ts'],
  format: ['esm'],
  target: 'es2022',
  platform: 'node',
  splitting: true, // a command's code is loaded when it runs
  define: { ESAKIT_VERSION: JSON.stringify(version) },
  removeNodeProtocol: false, // `node:` says what it is, and Deno wants it said
  dts: false, // a command has no declarations
  clean: true,
  sourcemap: true,
});
