import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tools } from './places.mjs';
import { run } from './run.mjs';

const versions = {
  'typescript-5.4': 'npm:typescript@5.4.5',
  '@babel/core': '8.1.3',
  '@babel/preset-env': '8.0.7',
  eslint: '9.39.5',
  'eslint-import-resolver-typescript': '4.4.5',
  'eslint-plugin-import': '2.32.0',
  jest: '30.5.2',
  '@rollup/plugin-commonjs': '29.0.3',
  '@rollup/plugin-node-resolve': '16.0.3',
};

/** Installs what users have and the repository itself does not need; once, for none of it changes. */
export async function installTools() {
  if (Object.keys(versions).every((name) => existsSync(join(tools, 'node_modules', name, 'package.json')))) return;
  mkdirSync(tools, { recursive: true });
  writeFileSync(join(tools, 'package.json'), JSON.stringify({ private: true, dependencies: versions }));
  await run(tools, 'npm', ['install', '--no-audit', '--no-fund', '--loglevel=error']);
}
