import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { sitesOf } from './support/table.js';

const here = fileURLToPath(new URL('.', import.meta.url));

const tests = globSync('*.test.ts', { cwd: here }).map((file) => readFileSync(join(here, file), 'utf8'));
/** What a word is followed by in the tests of this folder. */
const after = (word: string) => tests.flatMap((text) => new RegExp(`${word}'([^']+)'`).exec(text)?.[1] ?? []);

/** The folders of sources whose messages a test of this folder holds. */
const held = after(String.raw`testMessages\(`);

it('every package that makes an error has a test of its messages', () => {
  const folders = globSync(['packages/*/src', 'apps/*/src'], { cwd: join(here, '../..') });
  expect(folders.length).toBeGreaterThan(9);
  expect(folders.filter((folder) => sitesOf(folder).length > 0).toSorted()).toEqual(held.toSorted());
});

it('what one test leaves out, another one holds', () => {
  expect(after(String.raw`without: \[`)).toEqual(after(String.raw`and: \[`));
});
