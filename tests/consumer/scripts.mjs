import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { consumer, oldestNode } from './places.mjs';
import { run } from './run.mjs';

/** Runs what a user's scripts do. */
export async function checkScripts() {
  const uses = fileURLToPath(new URL('uses', import.meta.url));
  cpSync(uses, join(consumer, 'uses'), { recursive: true });
  const said = [];
  for (const node of [process.execPath, oldestNode]) {
    said.push(await run(consumer, node, ['uses/modules.mjs']));
    said.push(await run(consumer, node, ['--no-warnings', 'uses/commonjs.cjs']));
  }
  said.push(await run(consumer, join(consumer, 'node_modules/.bin/esakit'), ['--version']));
  return said.map((line) => line.trim());
}
