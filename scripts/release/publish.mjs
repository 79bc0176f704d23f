// Publishes the tarballs of a folder with npm, those first that others depend on, and passes over what is published
// already: a run that was interrupted can be run again.
//
//     node scripts/release/publish.mjs FOLDER [--registry URL] [--no-provenance]
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: { registry: { type: 'string' }, provenance: { type: 'boolean', default: true } },
});
const [folder] = positionals;
if (!folder) throw new Error('which folder of tarballs?');
const flags = [...(values.registry ? [`--registry=${values.registry}`] : []), `--provenance=${values.provenance}`];

for (const { file, manifest } of inOrder(readTarballs(resolve(folder)))) {
  const id = `${manifest.name}@${manifest.version}`;
  if (isPublished(id)) console.log(`${id} is published already`);
  else {
    npm(['publish', file, ...flags]);
    console.log(`${id} published`);
  }
}

function readTarballs(path) {
  const names = readdirSync(path).filter((name) => name.endsWith('.tgz'));
  if (names.length === 0) throw new Error(`${path} has no tarballs`);
  return names.map((name) => {
    const file = join(path, name);
    const manifest = execFileSync('tar', ['-xzOf', file, 'package/package.json'], { encoding: 'utf8' });
    return { file, manifest: JSON.parse(manifest) };
  });
}

/** Each after all that it depends on, so that at any time what is published can be installed. */
function inOrder(tarballs) {
  const left = new Map(tarballs.map((one) => [one.manifest.name, one]));
  const ordered = [];
  while (left.size > 0) {
    const next = [...left.values()].find(
      (one) => !Object.keys(one.manifest.dependencies ?? {}).some((name) => left.has(name)),
    );
    if (!next) throw new Error(`these depend on each other: ${[...left.keys()].join(', ')}`);
    left.delete(next.manifest.name);
    ordered.push(next);
  }
  return ordered;
}

function isPublished(id) {
  try {
    return npm(['view', id, 'version', ...flags.slice(0, -1)]).trim() !== '';
  } catch (error) {
    // The name is not there at all. Anything else, as a network that is down, ends the run.
    if (/\bE404\b/.test(error.stderr)) return false;
    throw error;
  }
}

function npm(args) {
  return execFileSync('npm', [...args, '--loglevel=error'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
