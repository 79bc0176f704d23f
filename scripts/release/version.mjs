// Turns the changesets into versions and changelogs, and gives JSR the same version: what a release begins with.
//
//     node scripts/release/version.mjs [folder of the repository]
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('../..', import.meta.url));
const root = process.argv[2] ?? home;
const bin = (name) => join(home, 'node_modules/.bin', name);
const run = (name, args) => execFileSync(bin(name), args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });

run('changeset', ['version']);

const { version } = JSON.parse(readFileSync(join(root, 'packages/core/package.json'), 'utf8'));
for (const file of globSync('packages/*/jsr.json', { cwd: root })) {
  const jsr = JSON.parse(readFileSync(join(root, file), 'utf8'));
  const imports = Object.entries(jsr.imports ?? {}).map(([name, from]) => [
    name,
    name.startsWith('@esakit/') ? from.replace(/@\^[\d.]+/, `@^${version}`) : from,
  ]);
  writeFileSync(join(root, file), JSON.stringify({ ...jsr, version, imports: Object.fromEntries(imports) }));
}
run('oxfmt', ['packages/*/jsr.json', 'packages/*/package.json']);
console.log(version);
