import { readFileSync } from 'node:fs';
import { createRequire, findPackageJSON } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Setting } from './runner.js';

/** Version of a package of the repository, or of one that another of its packages brings. */
export function installedVersion({ root }: Setting, name: string, broughtBy?: string): string {
  const own = pathToFileURL(join(root, 'package.json'));
  const base = broughtBy === undefined ? own : pathToFileURL(createRequire(own).resolve(broughtBy));
  const file = findPackageJSON(name, base);
  return file === undefined ? 'unknown' : (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
