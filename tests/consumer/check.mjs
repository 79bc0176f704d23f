// Uses the packed tarballs in every way that a user does, one step after the other.
import { performance } from 'node:perf_hooks';
import { checkGates } from '../gates/main.mjs';
import { checkAlone } from './alone.mjs';
import { checkBundles } from './bundles.mjs';
import { checkEslint } from './eslint.mjs';
import { checkJest } from './jest.mjs';
import { checkManagers } from './managers.mjs';
import { lintTarballs } from './lint.mjs';
import { prepareConsumer } from './prepare.mjs';
import { checkRelease } from './release.mjs';
import { runExamples } from './run-examples.mjs';
import { checkScripts } from './scripts.mjs';
import { installTools } from './tools.mjs';
import { checkTypes } from './types.mjs';

const steps = [
  ['packed, and installed with npm', () => Promise.all([prepareConsumer({ always: true }), installTools()])],
  ['the tarballs hold what they should', lintTarballs],
  ['each installed alone in an empty folder, imported and required', checkAlone],
  ['used from ES modules, CommonJS and the command line', checkScripts],
  ['installed and used with pnpm, Deno and Bun', checkManagers],
  ['a release: versions, changelogs, published to a registry here, used in an empty folder', checkRelease],
  ['types', checkTypes],
  ['examples of documents and docstrings, run', runExamples],
  ['tested with Jest', checkJest],
  ['linted with ESLint', checkEslint],
  ['bundled and run', checkBundles],
  ['gates', checkGates],
];

const wanted = process.argv.slice(2);
for (const [name, step] of steps) {
  if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) continue;
  const started = performance.now();
  console.log(`\n${name}`);
  for (const line of [(await step()) ?? []].flat()) if (typeof line === 'string') console.log(`  ${line}`);
  console.log(`  ${((performance.now() - started) / 1_000).toFixed(1)} s`);
}
