import process from 'node:process';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import { sourceEntries } from './tests/support/sources.js';

/** The package whose mutants are tried (scripts/mutate.sh): only its tests run, and those of its messages. */
const only = process.env['ESAKIT_MUTATE'];
/** Core's reader of certificates is tested by what the package x509 gives. */
const folders = only === 'core' ? '{core,x509}' : (only ?? '**');
/** These run for minutes when each step of theirs is counted. */
const SLOW = only === 'core' ? ['tests/x509/{limits,openssl*}.test.ts'] : [];
const tests = (...patterns: readonly string[]): string[] =>
  patterns
    .filter((pattern) => only === undefined || pattern.startsWith(`${only}/`) || pattern === `messages/${only}`)
    .map((pattern) => `tests/${pattern}.test.ts`);

/** Tests that run something outside of Node's own process: another runtime, a browser, the command. */
const RUNTIMES = tests(
  'acme/**/*',
  'bun/bun',
  'cli/{completion,process}',
  'core/{code-samples*,faults-aborts}',
  'deno/deno',
  'docs/recipes',
  'edge/workerd',
  'emulator/{openssl,python}',
  'examples/**/*',
  'explorer/{browser,changes-browser,console-browser,entries}',
  'node/exit',
  'x509/openssl*',
);

/** Tests that open a socket, or bundle. */
const SOCKETS = tests(
  'browser/{builds,direct-client,signing-proxy}',
  'cli/**/*',
  'core/{arbitrary-answers,fault-matrix,faults-*,misdirected,msw,redaction,redaction-parameters,lean-libraries}',
  'docs/commands',
  'edge/proxy-hostile',
  'emulator/{msw,server}',
  'node/**/*',
  'sdk/**/*',
  'soak/**/*',
);

/** With mutants, what is quick and notices much comes first, because the first test that fails ends a run. */
const FIRST = /\/(help|schema|layout|values|doctor-findings|completion-scripts|transcripts)\.test\.ts$/;
class QuickFirst extends BaseSequencer {
  override async sort(files: Parameters<BaseSequencer['sort']>[0]): ReturnType<BaseSequencer['sort']> {
    return [
      ...files.filter((file) => FIRST.test(file.moduleId)),
      ...files.filter((file) => !FIRST.test(file.moduleId)),
    ];
  }
}

/** Tests that watch where errors are made, from before the sources are loaded. */
const MESSAGES = tests(`messages/${only ?? '*'}`);

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
    environment: 'node',
    // Only against what hangs: a machine may be slow.
    testTimeout: 120_000,
    // Most of the time goes in waiting for sockets and other runtimes, so more than one for each core.
    maxWorkers: 3,
    ...(only !== undefined && { sequence: { sequencer: QuickFirst } }),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [`tests/${folders}/**/*.test.ts`],
          exclude: [...RUNTIMES, ...SOCKETS, ...MESSAGES, ...SLOW],
          // Half of the time went in loading the same sources for each file, and for most mutants of core all of it.
          // Each mutant has a process of its own.
          isolate: only !== undefined && only !== 'core',
          setupFiles: [
            'tests/support/offline.ts',
            'tests/support/tidy.ts',
            ...(only === 'core' ? ['tests/support/mutants.ts'] : []),
          ],
        },
      },
      { extends: true, test: { name: 'messages', include: MESSAGES } },
      ...(only === 'core'
        ? []
        : [{ extends: true as const, test: { name: 'sockets', include: SOCKETS, exclude: RUNTIMES } }]),
      // Another process runs what was built, without the mutants.
      ...(only === undefined ? [{ extends: true as const, test: { name: 'runtimes', include: RUNTIMES } }] : []),
    ],
    coverage: {
      provider: 'v8',
      include: ['packages/core/src/**/*.ts'],
      reporter: ['text', 'json-summary'],
      reportsDirectory: '.artifacts/coverage',
      thresholds: { lines: 95, branches: 95 },
    },
  },
});
