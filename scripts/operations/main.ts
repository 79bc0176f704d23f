/**
 * Writes everything that follows from the description of the API in `spec/`.
 *
 * `--check` ends with 1 where that changes a file: somebody has changed what is written, or not written it anew.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { areaFile } from './area-file.ts';
import { descriptionsFile, listFile, loadersFile, operationsPage } from './catalog-files.ts';
import { areasFile, ramFile } from './inspect-files.ts';
import { readSpec } from './spec.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const source = `${root}packages/core/src/`;
const generated = [`${source}operations`, `${source}catalog/descriptions`];

const spec = readSpec();
const names = new Set(spec.operations.map(({ operation }) => operation));
const files = new Map([
  [`${source}catalog/list.ts`, listFile(spec)],
  [`${source}catalog/loaders.ts`, loadersFile(spec)],
  [`${source}inspect/areas.ts`, areasFile(spec)],
  [`${source}inspect/ram-actions.ts`, ramFile(spec)],
  [`${root}docs/operations.md`, operationsPage(spec)],
]);
for (const [area, about] of Object.entries(spec.areas)) {
  const operations = spec.operations.filter((operation) => operation.area === area);
  files.set(`${source}operations/${area}.ts`, areaFile(area, about, operations, names));
  files.set(`${source}catalog/descriptions/${area}.ts`, descriptionsFile(operations));
}

const read = (file: string): string | undefined => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);
const stale = generated
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`))
  .filter((file) => !files.has(file));
const before = new Map([...files.keys()].map((file) => [file, read(file)]));

for (const file of stale) rmSync(file);
for (const [file, text] of files) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
execFileSync('oxfmt', [...files.keys()], { stdio: ['ignore', 'ignore', 'inherit'] });

const changed = [...stale, ...[...files.keys()].filter((file) => read(file) !== before.get(file))];
for (const file of changed) console.log(`changed: ${file.slice(root.length)}`);
if (process.argv.includes('--check') && changed.length > 0) process.exitCode = 1;
