// Packs the packages and installs them with npm in a folder, as a user would, for all checks that need them installed.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { consumer, packed, root } from './places.mjs';
import { startRegistry } from './registry.mjs';
import { run } from './run.mjs';

const stamp = join(consumer, 'installed');

/** Packs and installs, unless that is done and nothing was built since. */
export async function prepareConsumer({ always = false } = {}) {
  if (!always && existsSync(stamp) && statSync(stamp).mtimeMs > lastBuilt()) return;
  const started = new Date();
  pack();
  const registry = await startRegistry(packed);
  try {
    rmSync(consumer, { recursive: true, force: true });
    await installWithNpm(consumer, registry, registry.names);
  } finally {
    registry.close();
  }
  writeFileSync(stamp, started.toISOString());
}

/** Installs packages with npm in a folder that has nothing in it. */
export async function installWithNpm(folder, registry, names) {
  writeProject(folder, registry);
  await run(folder, 'npm', [
    'install',
    '--no-audit',
    '--no-fund',
    '--no-update-notifier',
    '--prefer-offline',
    '--loglevel=error',
    ...names,
  ]);
}

/** An empty project that takes the packages of our scope from the registry. */
export function writeProject(folder, registry) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, '.npmrc'), `@esakit:registry=${registry.url}\n`);
  writeFileSync(join(folder, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }\n');
}

function pack() {
  rmSync(packed, { recursive: true, force: true });
  mkdirSync(packed, { recursive: true });
  const args = ['-r', '--filter', './packages/*', 'pack', '--pack-destination', packed];
  execFileSync('pnpm', args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** When the last file of any package was made, in milliseconds. */
function lastBuilt() {
  const packages = join(root, 'packages');
  const files = readdirSync(packages).flatMap((name) => {
    const dist = join(packages, name, 'dist');
    const built = existsSync(dist) ? readdirSync(dist, { recursive: true }).map((file) => join(dist, file)) : [];
    return [join(packages, name, 'package.json'), ...built];
  });
  return Math.max(...files.filter((file) => existsSync(file)).map((file) => statSync(file).mtimeMs));
}
