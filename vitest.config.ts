import process from 'node:process';
import { defineConfig } from 'vitest/config';
import { sourceEntries } from './tests/support/sources.js';

export default defineConfig({
  define: { ESAKIT_VERSION: JSON.stringify('0.0.0-test') },
  // The sources, not what was built of them: coverage speaks of what people read.
  resolve: {
    alias: Object.entries(sourceEntries()).map(([entry, file]) => ({
      find: new RegExp(`^${entry}$`),
      replacement: file,
    })),
  },
  test: {
    // Of one package only, where its mutants are tried (scripts/mutate.sh).
    include: [`tests/${process.env['ESAKIT_MUTATE'] ?? '**'}/**/*.test.ts`],
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
