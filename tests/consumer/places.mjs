import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));
/** Where the tarballs are. */
export const packed = join(root, '.artifacts/packages');
/** Where all packages are installed. */
export const consumer = join(root, '.artifacts/consumer');
/** Where tools of users are that the repository itself does not need. */
export const tools = join(root, '.artifacts/tools');

/** A command of the repository. */
export const bin = (name) => join(root, 'node_modules/.bin', name);
/** The Node version that is promised at least, or the one that runs this where there is no other. */
export const oldestNode = orElse(join(root, 'tests/node-matrix/node_modules/node20/bin/node'), process.execPath);

function orElse(file, other) {
  return existsSync(file) ? file : other;
}
