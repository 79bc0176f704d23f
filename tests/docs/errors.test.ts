import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

const ERRORS = 'packages/core/src/errors.ts';

/** Each kind of error, and where its codes are declared. */
const KINDS = [
  ['CredentialsError', ERRORS],
  ['TransportError', ERRORS],
  ['ResponseError', ERRORS],
  ['WaitError', ERRORS],
  ['ServiceError', ERRORS],
  ['DeployError', 'packages/core/src/certificates/lifecycle/deploy-error.ts'],
  ['ProxyError', 'packages/core/src/proxy/proxy-error.ts'],
] as const;

/** The words of `export type NameCode = 'a' | 'b';`. */
function codesOf(kind: string, file: string): string[] {
  const [, union = ''] = new RegExp(String.raw`export type ${kind}Code =([^;]*);`).exec(read(file)) ?? [];
  return Array.from(union.matchAll(/'([^']+)'/g), ([, code = '']) => code);
}

/** The codes with a row below the heading of a kind; each row says what to do in its last column. */
function rowsOf(kind: string): string[] {
  const section =
    read('docs/errors.md')
      .split(`\n### ${kind}\n`)[1]
      ?.split(/\n##+ /)[0] ?? '';
  const [, rows = ''] = section.split(/^\| -[-| ]+\|$/m);
  return Array.from(rows.matchAll(/^\| (`[^|]+`) +\|(?: \d{3} +\|)? *\S[^|]{20,}\|$/gm), ([, codes = '']) => codes)
    .flatMap((codes) => codes.split(', '))
    .map((code) => code.slice(1, -1));
}

it.each(KINDS)('the page of errors says what to do for every code of a %s', (kind, file) => {
  const codes = codesOf(kind, file);
  expect(codes.length).toBeGreaterThan(1);
  expect(codes.filter((code) => !rowsOf(kind).includes(code))).toEqual([]);
});

it.each(KINDS.filter(([kind]) => kind !== 'ServiceError'))('it has no code that a %s does not have', (kind, file) => {
  expect(rowsOf(kind).filter((code) => !codesOf(kind, file).includes(code))).toEqual([]);
});

it('it says what to do for every code that the emulator answers with', () => {
  const [, table = ''] = /const table = \{([^]*?)\n\}/.exec(read('packages/emulator/src/http/errors.ts')) ?? [];
  const codes = Array.from(table.matchAll(/^ {2}'?([\w.]+)'?: \[/gm), ([, code = '']) => code);
  expect(codes.length).toBeGreaterThan(40);
  expect(codes.filter((code) => !rowsOf('ServiceError').includes(code))).toEqual([]);
});

it('it lists each code once for a kind', () => {
  const twice = KINDS.flatMap(([kind]) => rowsOf(kind).filter((code, index, all) => all.indexOf(code) !== index));
  expect(twice).toEqual([]);
});
