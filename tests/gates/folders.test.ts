import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The rows of "Where things are" whose folder has folders that a newcomer looks for. */
const ROWS = ['packages/cli/src/', 'packages/emulator/src/', 'packages/node/src/', 'apps/explorer/src/'];

it.each(ROWS)('CONTRIBUTING names each folder of %s, and no other', (folder) => {
  const text = readFileSync(`${root}CONTRIBUTING.md`, 'utf8');
  const row = text.split('\n').find((line) => line.startsWith(`| \`${folder}\``)) ?? '';
  const named = Array.from(row.slice(row.indexOf('|', 1)).matchAll(/`([\w-]+)\/`/g), ([, name = '']) => name);
  const there = readdirSync(root + folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(named.toSorted()).toEqual(there.map(({ name }) => name).toSorted());
});
