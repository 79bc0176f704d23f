import { readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string };

export default defineConfig({
  entry: ['src/index.ts', 'src/code-samples.ts', 'src/sign/index.ts', 'src/wire/proxy.ts'],
  format: ['esm'],
  target: 'es2022',
  platform: 'neutral',
  define: { ESAKIT_VERSION: JSON.stringify(version) },
  dts: false, // TypeScript 7 has no JS API; tsc emits the declarations
  clean: true,
  sourcemap: true,
});
