import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts'],
  format: ['esm'],
  target: 'es2022',
  platform: 'node',
  removeNodeProtocol: false, // `node:` says what it is, and Deno wants it said
  dts: false, // TypeScript 7 has no JS API; tsc emits the declarations
  clean: true,
  sourcemap: true,
});
