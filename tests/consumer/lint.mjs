import { globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bin, consumer, packed, root } from './places.mjs';
import { inParallel, run } from './run.mjs';

/** What publint and arethetypeswrong have to say of the tarballs. */
export async function lintTarballs() {
  const tarballs = readdirSync(packed).filter((name) => name.endsWith('.tgz'));
  await inParallel(tarballs, async (name) => {
    await run(packed, bin('publint'), ['--strict', name]);
    // A command has nothing to import.
    if (!name.includes('-cli-')) await run(packed, bin('attw'), ['--profile', 'esm-only', '--format', 'ascii', name]);
  });
  return [`${tarballs.length} tarballs`, checkInstalledSize()];
}

/** The figure of docs/performance.md for @esakit/node and what it needs, against what npm installed. */
function checkInstalledSize() {
  const files = globSync('node_modules/@esakit/{core,node}/**/*', { cwd: consumer });
  const sizes = files.map((file) => statSync(join(consumer, file))).filter((one) => one.isFile());
  const megabytes = sizes.reduce((sum, { size }) => sum + size, 0) / 1e6;
  const [, said] = /^\| installed +\| 2 packages, ([\d.]+) MB/m.exec(read('docs/performance.md')) ?? [];
  if (!(Math.abs(Number(said) / megabytes - 1) < 0.1)) {
    throw new Error(`docs/performance.md has ${said} MB as installed, and it is ${megabytes.toFixed(1)}`);
  }
  return `${megabytes.toFixed(1)} MB installed`;
}

const read = (file) => readFileSync(join(root, file), 'utf8');
