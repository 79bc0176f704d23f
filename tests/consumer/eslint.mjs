import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { consumer, tools } from './places.mjs';

const require = createRequire(join(tools, 'x.js'));

/**
 * What the rules of eslint-plugin-import find: each package by `main`, and the entries below it with the resolver of
 * TypeScript, which is what docs/compatibility.md tells of.
 */
export async function checkEslint() {
  const file = join(consumer, 'linted.mjs');
  writeFileSync(
    file,
    ['@esakit/node', '@esakit/core/sign', '@esakit/core/operations/dns'].map((name) => `import '${name}';\n`).join(''),
  );
  assert.deepEqual(await unresolved(file, {}), ['@esakit/core/sign', '@esakit/core/operations/dns']);
  assert.deepEqual(await unresolved(file, { 'import/resolver': { typescript: true } }), []);
  return 'ESLint finds the packages, and with the resolver of TypeScript their entries';
}

async function unresolved(file, settings) {
  const { ESLint } = require('eslint');
  const eslint = new ESLint({
    cwd: consumer,
    overrideConfigFile: true,
    overrideConfig: {
      files: ['*.mjs'],
      plugins: { import: require('eslint-plugin-import') },
      rules: { 'import/no-unresolved': 'error' },
      settings,
    },
  });
  const [{ messages }] = await eslint.lintFiles([file]);
  return messages.map(({ message }) => /'([^']+)'/.exec(message)?.[1] ?? message);
}
