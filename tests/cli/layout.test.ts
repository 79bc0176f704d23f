import type { GetCertificateOutput } from '@esakit/node';
import { describe, expect, test } from 'vitest';
import { showDetails } from '../../packages/cli/src/certificate/details.js';
import { describe as describeProgress } from '../../packages/cli/src/check/progress.js';
import { toTable } from '../../packages/cli/src/check/table.js';
import { withoutCertificate } from '../../packages/cli/src/check/result.js';
import { withIdsAsStrings } from '../../packages/cli/src/output/json.js';
import { toJunit } from '../../packages/cli/src/output/junit.js';
import { painter, statusColour } from '../../packages/cli/src/output/paint.js';
import { createStatusLine } from '../../packages/cli/src/output/status-line.js';
import { type Column, columnsOf, table } from '../../packages/cli/src/output/table.js';
import { visible, visibleLine, visibleOutput, visibleTexts } from '../../packages/cli/src/output/visible.js';
import { shorten, width } from '../../packages/cli/src/output/width.js';
import { fill, wrap, wrapCommand } from '../../packages/cli/src/output/wrap.js';

const plain = (_colour: string, text: string): string => text;
const marked = (colour: string, text: string): string => `<${colour}>${text}</${colour}>`;

describe('a line that is broken', () => {
  test.each([
    ['', 5, ['']],
    ['a b', 3, ['a b']],
    ['a bc', 3, ['a', 'bc']],
    ['aaaaaaa b', 3, ['aaaaaaa', 'b']],
    ['a bb ccc', 4, ['a bb', 'ccc']],
    ['a  b', 9, ['a  b']],
  ])('%j in %i columns', (line, columns, lines) => expect(wrap(line, columns)).toEqual(lines));

  test('fills paragraphs to 80 columns, and leaves what is laid out already', () => {
    const long = 'word '.repeat(20).trim();
    const [first, second] = ['word '.repeat(16).trim(), 'word '.repeat(4).trim()];
    expect(fill(`a\nb\n\n${long}`)).toBe(`a b\n\n${first}\n${second}`);
    expect(fill('Codes\n  0  fine\n  1  not')).toBe('Codes\n  0  fine\n  1  not');
    // What is too long goes on below its text, not below its key.
    expect(fill(`  0  ${long}\n  --flag      x`)).toBe(
      `  0  ${'word '.repeat(15).trim()}\n     ${'word '.repeat(5).trim()}\n  --flag      x`,
    );
  });

  test('breaks commands before flags and pipes', () => {
    expect(wrapCommand('esakit list --site a', 20)).toEqual(['esakit list --site a']);
    expect(wrapCommand('esakit list --site a --json', 20)).toEqual(['esakit list --site a \\', '  --json']);
    expect(wrapCommand('esakit list --json | jq .a > file && cat file', 20)).toEqual([
      'esakit list --json \\',
      '  | jq .a > file \\',
      '  && cat file',
    ]);
    expect(wrapCommand('esakit list aaaaaaaaaaaaaaaaaaaaaaa', 20)).toEqual(['esakit list aaaaaaaaaaaaaaaaaaaaaaa']);
    // Not right after its beginning.
    expect(wrapCommand('esakit --a bbbbbbbbbbbbbbbbbbbbbbbb', 20)).toEqual(['esakit --a bbbbbbbbbbbbbbbbbbbbbbbb']);
  });
});

describe('a text that is shortened', () => {
  test.each([
    ['abcdef', 6, 'abcdef'],
    ['abcdefg', 6, 'abc…fg'],
    ['abcdefg', 5, 'ab…fg'],
    ['abcdefg', 1, '…'],
    ['例例例例', 5, '例…例'],
    ['例例例例', 6, '例…例'],
    ['🔒🔒🔒', 4, '🔒…'],
    ['', 0, ''],
  ])('%j to %i columns', (text, columns, shown) => {
    expect(shorten(text, columns)).toBe(shown);
    expect(width(shown)).toBeLessThanOrEqual(columns);
  });
});

describe('a table', () => {
  interface Row {
    readonly id: string;
    readonly count: number;
    readonly advice?: string;
  }
  const columns: readonly Column<Row>[] = [
    { heading: 'ID', fit: 'shorten', cell: ({ id }) => ({ text: id, colour: 'green' }) },
    { heading: 'COUNT', align: 'right', cell: ({ count }) => String(count) },
    { heading: 'WHAT', fit: 'below', cell: ({ advice }) => advice && { text: advice, colour: 'red' } },
  ];
  const rows: readonly Row[] = [
    { id: 'a'.repeat(70), count: 7, advice: 'do this' },
    { id: 'b', count: 1000 },
  ];

  test('paints headings and cells, without their padding', () => {
    expect(table([{ id: 'b', count: 7, advice: 'x' }], columns, marked)).toBe(
      '<bold>ID</bold>  <bold>COUNT</bold>  <bold>WHAT</bold>\n<green>b</green>       7  <red>x</red>',
    );
  });

  test('on a terminal that is too narrow, moves advice below, and leaves out what is missing', () => {
    const [start, end] = ['a'.repeat(26), 'a'.repeat(26)];
    expect(table(rows, columns, plain, 60)).toBe(
      [`ID${' '.repeat(51)}  COUNT`, `${start}…${end}      7`, '  do this', `b${' '.repeat(52)}   1000`].join('\n'),
    );
    expect(table(rows, columns, marked, 60)).toContain('\n  <red>do this</red>\n');
  });

  test('is records on one that is narrower than 60 columns, or where nothing can be shortened any more', () => {
    const records = `ID     ${'a'.repeat(70)}\nCOUNT  7\nWHAT   do this\n\nID     b\nCOUNT  1000\nWHAT   -`;
    expect(table(rows, columns, plain, 59)).toBe(records);
    const wide: readonly Column<Row>[] = [{ heading: 'ID', cell: ({ id }) => id }];
    expect(table(rows, wide, plain, 65)).toBe(`ID  ${'a'.repeat(70)}\n\nID  b`);
  });

  test('fits exactly where it fits', () => {
    const row = [{ id: 'a'.repeat(60), count: 7, advice: 'do this' }];
    expect(table(row, columns, plain, 60 + 2 + 5 + 2 + 7)).toBe(table(row, columns, plain));
    expect(table(row, columns, plain, 60 + 2 + 5 + 2 + 6)).not.toBe(table(row, columns, plain));
  });

  test('takes from the widest first, and leaves nine columns of each', () => {
    const two: readonly Column<Row>[] = [
      { heading: 'ONE', fit: 'shorten', cell: ({ id }) => id },
      { heading: 'TWO', fit: 'shorten', cell: ({ advice }) => advice },
      { heading: 'THREE', cell: () => 'c'.repeat(48) },
    ];
    const inColumns = (limit: number) =>
      table([{ id: 'a'.repeat(20), count: 1, advice: 'b'.repeat(10) }], two, plain, limit)
        .split('\n')
        .at(1);
    const third = 'c'.repeat(48);
    expect(inColumns(73)).toBe(`aaaaa…aaaaa  bbbbbbbbbb  ${third}`);
    expect(inColumns(71)).toBe(`aaaa…aaaa  bbbbbbbbbb  ${third}`);
    expect(inColumns(70)).toBe(`aaaa…aaaa  bbbb…bbbb  ${third}`);
    expect(inColumns(69)).toBe('TWO    bbbbbbbbbb');
  });

  test('is as wide as the terminal, unless it is none or everything is asked for', () => {
    const stdout = { write: () => undefined, isTTY: true, columns: 70 };
    expect(columnsOf({ stdout }, false)).toBe(70);
    expect(columnsOf({ stdout }, true)).toBe(undefined);
    expect(columnsOf({ stdout: { ...stdout, isTTY: false } }, false)).toBe(undefined);
    expect(columnsOf({ stdout: { ...stdout, columns: 0 } }, false)).toBe(undefined);
  });
});

describe('what could move a cursor or hide', () => {
  test.each([
    ['a\u001b[2Kb', 'a\ufffd[2Kb'],
    ['a\u0000\u007f\u0085b', 'a\ufffd\ufffd\ufffdb'],
    ['a\u202eb\u2028\u2029\ufeff', 'a\ufffdb\ufffd\ufffd\ufffd'],
    ['a\u200c\u200db', 'a\u200c\u200db'],
    ['a\nb\tc', 'a\nb\ufffdc'],
  ])('%j is shown as %j', (text, shown) => {
    expect(visible(text)).toBe(shown);
    expect(visibleLine(text)).toBe(shown.replaceAll('\n', '\ufffd'));
  });

  test('in a whole output, colours of ours and tabs stay', () => {
    expect(visibleOutput('\u001b[31mred\u001b[39m\t\n\u200c\u200d')).toBe('\u001b[31mred\u001b[39m\t\n\u200c\u200d');
    expect(visibleOutput('\u001b[2K\u001b[311m\u009b31m\u202e')).toBe('\ufffd[2K\ufffd[311m\ufffd31m\ufffd');
    // A control character of one unit in front of what looks like a colour.
    expect(visibleOutput('\u0007[31m')).toBe('\ufffd[31m');
  });

  test('in every text of an answer, however deep; all else stays', () => {
    expect(visibleTexts({ a: ['x\n', { b: '\u0007' }], c: 1n, d: null, e: true })).toEqual({
      a: ['x\ufffd', { b: '\ufffd' }],
      c: 1n,
      d: null,
      e: true,
    });
  });
});

test('ids as strings: those named so, and integers of any name that are too large', () => {
  expect(
    withIdsAsStrings({
      SiteId: 7,
      Ids: [1, 2, { Id: 3, Identity: 4 }],
      id: 5,
      Ratio: 1.5,
      RateId: 1.5,
      Big: 9007199254740993n,
      Name: null,
      Valid: true,
      Text: 'a',
    }),
  ).toEqual({
    SiteId: '7',
    Ids: ['1', '2', { Id: '3', Identity: 4 }],
    id: 5,
    Ratio: 1.5,
    RateId: 1.5,
    Big: '9007199254740993',
    Name: null,
    Valid: true,
    Text: 'a',
  });
});

describe('colours', () => {
  test.each([
    ['OK', 'green'],
    ['issued', 'green'],
    ['Active', 'green'],
    ['Expiring', 'yellow'],
    ['applying', 'yellow'],
    ['pending', 'yellow'],
    ['Expired', 'red'],
    ['ApplyFailed', 'red'],
    ['offline', 'red'],
    ['moved', undefined],
    [undefined, undefined],
  ])('of the status %s', (status, colour) => expect(statusColour(status)).toBe(colour));

  test.each([
    [true, {}, true],
    [undefined, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { TERM: 'dumb' }, false],
    [false, { FORCE_COLOR: '', NO_COLOR: '1' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [true, { FORCE_COLOR: 'false' }, false],
  ])('on a terminal: %s, with %j: %s', (isTTY, env, isPainted) => {
    const output = { write: () => undefined, isTTY };
    expect(painter({ env } as never, output)('red', 'a')).toBe(isPainted ? '\u001b[31ma\u001b[39m' : 'a');
  });
});

const lineOn = (isTTY: boolean, env: Record<string, string> = {}) => {
  let text = '';
  const line = createStatusLine({ stderr: { isTTY, write: (more) => (text += more) }, env });
  line.erase();
  line.show('a');
  line.show('b');
  line.erase();
  line.erase();
  return [line.isShown, text];
};

test('a line on a terminal is written anew, and taken away once', () => {
  const erase = '\r\u001b[K';
  expect(lineOn(true)).toEqual([true, `${erase}a${erase}b${erase}`]);
  expect(lineOn(false)).toEqual([false, '']);
  expect(lineOn(true, { TERM: 'dumb' })).toEqual([false, '']);
});

test.each([
  [{ done: 0, total: 7, found: 0, elapsed: 5_000 }, 'checked 0 of 7 sites, 0 certificates'],
  [{ done: 1, total: 7, found: 1, elapsed: 1_000 }, 'checked 1 of 7 sites, 1 certificate, about 6 s left'],
  [{ done: 2, total: 3, found: 2, elapsed: 1_001 }, 'checked 2 of 3 sites, 2 certificates, about 1 s left'],
  [{ done: 7, total: 7, found: 9, elapsed: 1_000 }, 'checked 7 of 7 sites, 9 certificates'],
])('%j is told as %s', (state, text) => expect(describeProgress(state)).toBe(text));

/** A site that could not be read. */
const failing = (site: number, code: string | undefined, message = 'It failed') => ({
  result: withoutCertificate('unknown', message, { siteId: String(site), siteName: site === 4 ? null : `s${site}` }),
  ...(code !== undefined && { error: Object.assign(new Error('x'), { code, operation: 'ListCertificates' }) }),
});

const rowOf = (site: string, message: string) => `unknown | ${site} | - | - | - | - | - | ${message}`;

const resultOf = (level: 'ok' | 'note' | 'warning' | 'critical' | 'unknown', more: object = {}) => ({
  ...withoutCertificate(level, 'a & b < "c" >', { siteName: 'example.com', siteId: '1' }),
  ...more,
});

describe('results', () => {
  test('that fail for the same reason are one row', () => {
    const rows = (...found: readonly ReturnType<typeof failing>[]) =>
      toTable(found, plain, undefined)
        .split('\n')
        .slice(1)
        .map((row) => row.replaceAll(/ {2,}/g, ' | '));
    expect(rows(failing(1, 'A'))).toEqual([rowOf('s1', 'It failed')]);
    expect(rows(failing(1, 'A'), failing(2, 'A'))).toEqual([rowOf('s1', 'It failed. The same at s2.')]);
    expect(rows(failing(1, 'A'), failing(2, 'A'), failing(4, 'A'))).toEqual([
      rowOf('s1', 'It failed. The same at 2 sites: s2, 4.'),
    ]);
    expect(rows(failing(1, 'A'), failing(2, 'A'), failing(3, 'A'), failing(4, 'A'), failing(5, 'A'))).toEqual([
      rowOf('s1', 'It failed. The same at 4 sites: s2, s3, 4 and 1 more.'),
    ]);
    expect(rows(failing(1, 'A'), failing(2, 'B'))).toHaveLength(2);
    expect(rows(failing(1, undefined), failing(2, undefined))).toHaveLength(1);
    expect(rows(failing(1, undefined), failing(2, undefined, 'Another.'))).toHaveLength(2);
  });

  test('as JUnit: what is fine or a note passes, a warning fails, what is unknown is an error', () => {
    expect(
      toJunit(
        [
          resultOf('ok', { id: 'x', name: 'n', hostnames: ['a.example', 'b.example'] }),
          resultOf('note', { id: 'x', name: 'n' }),
          resultOf('warning', { id: 'x' }),
          resultOf('critical', { siteName: null }),
          resultOf('unknown', { siteName: null, siteId: null, message: 'a\u0007b\uffff' }),
        ],
        '2026-03-01T12:34:56.789Z',
      ),
    ).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="esakit check" tests="5" failures="2" errors="1">
  <testsuite name="esakit check" tests="5" failures="2" errors="1" skipped="0" timestamp="2026-03-01T12:34:56">
    <testcase classname="example.com" name="a.example, b.example (x)" time="0"/>
    <testcase classname="example.com" name="n (x)" time="0"/>
    <testcase classname="example.com" name="(x)" time="0">
      <failure type="warning" message="a &amp; b &lt; &quot;c&quot; &gt;"/>
    </testcase>
    <testcase classname="1" name="certificates" time="0">
      <failure type="critical" message="a &amp; b &lt; &quot;c&quot; &gt;"/>
    </testcase>
    <testcase classname="esakit" name="certificates" time="0">
      <error type="unknown" message="a\ufffdb\ufffd"/>
    </testcase>
  </testsuite>
</testsuites>
`);
  });
});

const details = (answer: GetCertificateOutput) =>
  showDetails(answer, undefined, Date.parse('2026-03-01T12:34:56Z'), marked);

const validity = (text: string): string | undefined => text.split('\n').find((line) => line.includes('Valid'));

test('the details of a certificate of which little is known', () => {
  expect(details({})).toBe(
    '<bold>PEM</bold>    none\n<bold>To do</bold>  ' +
      "It can't be judged, because it has neither status nor dates: look at it in the console of ESA.",
  );
  expect(validity(details({ Result: { NotBefore: '2026-01-01T00:00:00Z' } }))).toMatch(/2026-01-01 00:00:00 UTC to -$/);
  expect(validity(details({ Result: { NotAfter: '2026-06-01T00:00:00Z' } }))).toMatch(
    / - to 2026-06-01 00:00:00 UTC \(/,
  );
});
