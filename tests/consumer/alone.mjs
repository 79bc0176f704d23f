import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { oldestNode, packed } from './places.mjs';
import { installWithNpm } from './prepare.mjs';
import { startRegistry } from './registry.mjs';
import { inParallel, run } from './run.mjs';

/**
 * Installs each package where there is nothing else, outside of the repository, so that a dependency it doesn't declare
 * is missing, and loads all that it exports on the oldest Node, by import and by require.
 */
export async function checkAlone() {
  const registry = await startRegistry(packed);
  try {
    return await inParallel(registry.names, (name) => checkOne(name, registry));
  } finally {
    registry.close();
  }
}

async function checkOne(name, registry) {
  const folder = mkdtempSync(join(tmpdir(), 'esakit-alone-'));
  try {
    await installWithNpm(folder, registry, [name]);
    const own = join(folder, 'node_modules', name);
    const { exports, bin } = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8'));
    const entries = Object.entries(exports)
      // Of msw and OpenTelemetry, which are the user's to bring.
      .filter(([path]) => !['./package.json', './msw', './opentelemetry'].includes(path))
      .flatMap(([path, { default: file }]) => (path.includes('*') ? expand(path, join(own, file)) : [path]))
      .map((path) => name + path.slice(1));
    writeFileSync(join(folder, 'import.mjs'), entries.map((entry) => `await import('${entry}');\n`).join(''));
    writeFileSync(join(folder, 'require.cjs'), entries.map((entry) => `require('${entry}');\n`).join(''));
    await run(folder, oldestNode, ['import.mjs']);
    await run(folder, oldestNode, ['--no-warnings', 'require.cjs']);
    for (const command of Object.keys(bin ?? {})) {
      await run(folder, join(folder, 'node_modules/.bin', command), ['--version']);
    }
    return describeInstall(name, join(folder, 'node_modules'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The entries that a pattern stands for: one for each file. */
const expand = (path, pattern) => globSync(pattern).map((file) => path.replace('*', basename(file, extname(file))));

function describeInstall(name, modules) {
  const files = readdirSync(modules, { recursive: true }).map((file) => join(modules, file));
  const packages = files.filter((file) =>
    /node_modules[\\/](@[^\\/]+[\\/])?[^@.\\/][^\\/]*[\\/]package\.json$/.test(file),
  );
  const bytes = files.reduce((sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0), 0);
  return `${name.padEnd(18)} ${packages.length} packages, ${(bytes / 2 ** 20).toFixed(1)} MiB`;
}
