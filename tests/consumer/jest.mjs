import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { consumer, oldestNode, tools } from './places.mjs';
import { run } from './run.mjs';

const jest = join(tools, 'node_modules/jest/bin/jest.js');

/**
 * Runs a test of Jest in its CommonJS mode, in both ways that docs/start/jest.md tells of: on the oldest Node with
 * packages that Babel turns into CommonJS, and on Node 24 with require() of ES modules.
 */
export async function checkJest() {
  const folder = join(consumer, 'jest');
  cpSync(fileURLToPath(new URL('jest', import.meta.url)), folder, { recursive: true });
  const env = { ESAKIT_TOOLS: join(tools, 'node_modules') };
  await run(folder, oldestNode, [jest, '--config', 'transformed.config.cjs', '--no-cache'], { env });
  const native = { ...env, NODE_OPTIONS: '--experimental-vm-modules --no-warnings' };
  await run(folder, process.execPath, [jest, '--config', 'native.config.cjs'], { env: native });
  return 'Jest in CommonJS mode, with Babel and with require() of ES modules';
}
