import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  define: { ESAKIT_VERSION: JSON.stringify('0.0.0-test') },
  // The sources, not what was built of them: coverage speaks of what people read.
  resolve: {
    alias: [
      { find: '@esakit/core/sign', replacement: source('packages/core/src/sign/index.ts') },
      { find: '@esakit/core/code-samples', replacement: source('packages/core/src/code-samples.ts') },
      { find: '@esakit/core/proxy', replacement: source('packages/core/src/wire/proxy.ts') },
      { find: /^@esakit\/emulator\/(msw|server)$/, replacement: source('packages/emulator/src/$1.ts') },
      { find: /^@esakit\/([^/]+)$/, replacement: source('packages/$1/src/index.ts') },
    ],
  },
  test: {
    include: ['tests/**/*.test.ts'],
    environment: 'node',
    // Only against what hangs: a machine may be slow.
    testTimeout: 120_000,
    // Most of the time goes in waiting for sockets and other runtimes, so more than one for each core.
    maxWorkers: 3,
    coverage: {
      provider: 'v8',
      include: ['packages/core/src/**/*.ts'],
      reporter: ['text', 'json-summary'],
      reportsDirectory: '.artifacts/coverage',
      thresholds: { lines: 95, branches: 95 },
    },
  },
});
