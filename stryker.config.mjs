import process from 'node:process';

/** The package whose sources are changed: `npm run mutate x509`. */
const name = process.env['ESAKIT_MUTATE'] ?? 'core';
const source = name === 'explorer' ? 'apps/explorer/src' : `packages/${name}/src`;

export default {
  // What is written from spec/ is held by the tests of all operations.
  mutate: [
    `${source}/**/*.ts`,
    '!packages/core/src/operations/**',
    '!packages/core/src/catalog/{list,loaders,descriptions/**}',
  ],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.config.ts' },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // The packages of a workspace find each other where they are only. The files are restored at the end, and on Ctrl-C.
  inPlace: true,
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { reportTests: false, logTests: false, allowEmojis: false },
  // An interrupted run goes on where it was.
  incremental: true,
  incrementalFile: `.artifacts/mutants-${name}.json`,
  tempDirName: '.artifacts/stryker',
  thresholds: { high: 95, low: 90, break: 90 },
};
