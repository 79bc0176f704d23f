import process from 'node:process';

/** The package whose sources are changed: `npm run mutate x509`. */
const name = process.env['ESAKIT_MUTATE'] ?? 'core';
const folder = name === 'explorer' ? 'apps/explorer' : `packages/${name}`;
/** A folder or a file of it: `--only src/call`. */
const only = (process.env['ESAKIT_MUTATE_ONLY'] ?? 'src').replace(/\/$/, '');
const sampled = process.env['ESAKIT_MUTATE_SAMPLE'] !== undefined;

export default {
  // What is written from spec/ is held by the tests of all operations.
  mutate: [
    only.endsWith('.ts') ? `${folder}/${only}` : `${folder}/${only}/**/*.ts`,
    '!packages/core/src/operations/**',
    '!packages/core/src/catalog/{list,loaders,descriptions/**/*}.ts',
    // They run in a browser and in other runtimes only.
    '!apps/explorer/src/{client,entries}/**',
  ],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner', ...(sampled ? ['./scripts/mutate-sample.mjs'] : [])],
  checkers: sampled ? ['sample'] : [],
  // Nearly all tests of core import all of it. Which of them concern a change follows from what each of them reaches.
  vitest: { configFile: 'vitest.config.ts', related: name !== 'core' },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // A busy machine is not a change that was noticed.
  timeoutMS: 30_000,
  timeoutFactor: 4,
  dryRunTimeoutMinutes: 30,
  // The packages of a workspace find each other where they are only. The files are restored at the end, and on Ctrl-C.
  inPlace: true,
  reporters: ['clear-text', 'progress-append-only', ...(sampled ? ['sample'] : [])],
  clearTextReporter: { reportTests: false, logTests: false, reportScoreTable: !sampled, allowEmojis: false },
  // An interrupted run goes on where it was. A sample is done before it is worth that.
  incremental: !sampled,
  incrementalFile: `.artifacts/mutants-${name}${only.slice('src'.length).replaceAll('/', '-')}.json`,
  tempDirName: '.artifacts/stryker',
  thresholds: { high: 95, low: 90, break: sampled ? null : 90 },
};
