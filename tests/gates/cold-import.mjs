import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { consumer } from '../consumer/places.mjs';
import { areas } from './areas.mjs';
import { run } from '../consumer/run.mjs';

/** Milliseconds of the empty module on a machine for which the promises are. */
const REFERENCE = 40;

const ROUND = 10;
const ROUNDS = 4;

/** What is imported, and the milliseconds above an empty module that are promised for it. */
const modulesOf = () => ({
  empty: ['export {};', 0],
  '@esakit/node': [`import '@esakit/node';`, 20],
  '@esakit/core/sign': [`import '@esakit/core/sign';`, 20],
  'all operations': [
    areas()
      .map((area) => `import '${area}';`)
      .join('\n'),
    25,
  ],
});

/**
 * Loads modules in processes of their own, by turns, and compares the best times: what else the machine does makes some
 * runs slower, and none faster. A machine that is slow at the empty module has as much more time for the others.
 */
export async function checkColdImport() {
  const modules = modulesOf();
  const best = Object.fromEntries(Object.keys(modules).map((name) => [name, Infinity]));
  const files = Object.entries(modules).map(([name, [code]], index) => {
    const file = join(consumer, `cold-${index}.mjs`);
    writeFileSync(file, `${code}\nprocess.stdout.write(String(performance.now()));\n`);
    return [name, file];
  });
  const above = (name) => best[name] - best.empty;
  const limit = (name) => modules[name][1] * Math.max(1, best.empty / REFERENCE);
  const names = Object.keys(modules).slice(1);
  for (let round = 0; round < ROUNDS; round++) {
    for (let turn = 0; turn < ROUND; turn++) {
      for (const [name, file] of files) {
        best[name] = Math.min(best[name], Number(await run(consumer, process.execPath, [file])));
      }
    }
    if (names.every((name) => above(name) <= limit(name))) {
      const figures = names.map((name) => `${name} ${above(name).toFixed(1)} ms`).join(', ');
      return `cold import above an empty module (${best.empty.toFixed(1)} ms): ${figures}`;
    }
  }
  const figures = names.map((name) => `${name} ${above(name).toFixed(1)} of ${limit(name).toFixed(1)} ms`).join(', ');
  throw new Error(`a cold import takes more above an empty module than is promised: ${figures}`);
}
