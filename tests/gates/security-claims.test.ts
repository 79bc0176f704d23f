import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The rows of the table in SECURITY.md: a claim, the file of its test, and the test's name or that of its group. */
const claims = [
  ...readFileSync(`${root}SECURITY.md`, 'utf8').matchAll(/^\| (.+?) +\| `(tests\/[^`]+)`: (.+?) +\|$/gm),
].map(([, claim = '', file = '', name = '']) => ({ claim, file, name }));

it('SECURITY.md names a test for each of its claims', () => {
  const table = readFileSync(`${root}SECURITY.md`, 'utf8').split('## What we claim')[1]?.split('\n## ')[0] ?? '';
  const rows = table.split('\n').filter((line) => line.startsWith('|')).length - 2;
  expect(rows).toBeGreaterThan(30);
  expect(claims).toHaveLength(rows);
});

it.each(claims)('$claim: $file has the test', ({ file, name }) => {
  expect(existsSync(root + file), `${file} is not there: name in SECURITY.md where the test is now`).toBe(true);
  const names = readFileSync(root + file, 'utf8').matchAll(/\b(?:describe|it|test)\b[^]*?\(\s*(['"`])(.+?)\1,/g);
  const found = Array.from(names, ([, , title = '']) => title).some((title) => title.startsWith(name));
  expect(found, `${file} has no test that begins with "${name}": name in SECURITY.md which one it is now`).toBe(true);
});
