import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { sitesOf } from './support/table.js';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The folders of sources whose messages a test of this folder holds. */
const held = globSync('*.test.ts', { cwd: here }).flatMap(
  (file) => /testMessages\('([^']+)'/.exec(readFileSync(join(here, file), 'utf8'))?.[1] ?? [],
);

it('every package that makes an error has a test of its messages', () => {
  const folders = globSync(['packages/*/src', 'apps/*/src'], { cwd: join(here, '../..') });
  expect(folders.length).toBeGreaterThan(9);
  expect(folders.filter((folder) => sitesOf(folder).length > 0).toSorted()).toEqual(held.toSorted());
});
