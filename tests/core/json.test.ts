import { parseJson, stringifyJson } from '@esakit/core';
import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.restoreAllMocks();
});

type Reviver = (this: unknown, key: string, value: unknown, context?: { source: string }) => unknown;

/** `JSON.parse` as runtimes have it that don't show a number's source text to a reviver. */
function withoutSourceText(): void {
  const parse = JSON.parse;
  vi.spyOn(JSON, 'parse').mockImplementation((text: string, reviver?: Reviver): unknown =>
    parse(
      text,
      reviver &&
        function (this: unknown, key: string, value: unknown) {
          return reviver.call(this, key, value);
        },
    ),
  );
}

const readings: readonly { text: string; value: unknown }[] = [
  { text: '9007199254740991', value: 9007199254740991 },
  { text: '9007199254740992', value: 9007199254740992n },
  { text: '9007199254740993', value: 9007199254740993n },
  { text: '-9007199254740991', value: -9007199254740991 },
  { text: '-9007199254740993', value: -9007199254740993n },
  { text: '9223372036854775807', value: 9223372036854775807n },
  { text: '-9223372036854775808', value: -9223372036854775808n },
  { text: '123456789012345678901234567890', value: 123456789012345678901234567890n },
  { text: '[1,9007199254740993,{"a":9007199254740993}]', value: [1, 9007199254740993n, { a: 9007199254740993n }] },
  { text: ' { "a" :\t9007199254740993\n,"b":1 } ', value: { a: 9007199254740993n, b: 1 } },
  // Not integers: there is no exact value to give, and JSON.parse has the nearest.
  { text: '9007199254740993.5', value: Number('9007199254740993.5') },
  { text: '9007199254740993e2', value: 900719925474099300 },
  { text: '1E400', value: Infinity },
  { text: '0.12345678901234567890', value: Number('0.12345678901234567890') },
  { text: '1e-20', value: 1e-20 },
  // Within texts and names nothing is a number.
  { text: '["9007199254740993"]', value: ['9007199254740993'] },
  { text: '{"9007199254740993":9007199254740993}', value: { '9007199254740993': 9007199254740993n } },
  {
    text: '{"n":9007199254740993,"t":"a:9007199254740993,"}',
    value: { n: 9007199254740993n, t: 'a:9007199254740993,' },
  },
  { text: '["\\"9007199254740993",9007199254740993]', value: ['"9007199254740993', 9007199254740993n] },
  {
    text: '["\\\\",9007199254740993,"\\\\\\"9007199254740993"]',
    value: ['\\', 9007199254740993n, '\\"9007199254740993'],
  },
  { text: '["\\u0022",9007199254740993]', value: ['"', 9007199254740993n] },
  { text: '["\u2028\\n9007199254740993",9007199254740993]', value: ['\u2028\n9007199254740993', 9007199254740993n] },
];

describe.each([
  { runtime: 'with source text for revivers', prepare: () => {} },
  { runtime: 'without source text for revivers', prepare: withoutSourceText },
])('reading, in a runtime $runtime', ({ prepare }) => {
  it.each(readings)('$text is read exactly', ({ text, value }) => {
    prepare();
    expect(parseJson(text)).toStrictEqual(value);
  });
});

describe('reading', () => {
  it('keeps a name that objects have of their own', () => {
    const read = parseJson('{"__proto__":9007199254740993,"constructor":1}') as object;
    expect(Object.entries(read)).toEqual([
      ['__proto__', 9007199254740993n],
      ['constructor', 1],
    ]);
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
  });

  it('takes what is as deep as a service could nest it', () => {
    const depth = 1_000;
    let read = parseJson(`${'{"a":['.repeat(depth)}9007199254740993${']}'.repeat(depth)}`);
    for (let level = 0; level < depth; level++) read = (read as { a: unknown[] }).a[0];
    expect(read).toBe(9007199254740993n);
  });

  it.each([
    '',
    ' ',
    '01',
    '-',
    '+1',
    '1.',
    '.5',
    "{'a':1}",
    '{a:1}',
    '[1,]',
    '{"a":1,}',
    'NaN',
    'undefined',
    '9007199254740993n',
    '09007199254740993',
    '-09007199254740993',
    '9007199254740993.',
    '9007199254740993-1',
    '{9007199254740993:1}',
    '[9007199254740993 9007199254740993]',
    '"\n"',
    '"9007199254740993',
    '9007199254740993"',
    '<Error/>',
  ])('refuses %j, as JSON.parse does', (text) => {
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
    expect(() => parseJson(text)).toThrow(SyntaxError);
  });
});

describe('writing', () => {
  it.each([
    { value: 9223372036854775807n, text: '9223372036854775807' },
    { value: { a: -1n, b: [0n] }, text: '{"a":-1,"b":[0]}' },
    { value: { n: 1n, t: '1', u: '"1"' }, text: '{"n":1,"t":"1","u":"\\"1\\""}' },
    { value: { a: undefined, b: null, c: 'é' }, text: '{"b":null,"c":"é"}' },
    { value: [new Date(0)], text: '["1970-01-01T00:00:00.000Z"]' },
  ])('$text', ({ value, text }) => {
    expect(stringifyJson(value)).toBe(text);
  });

  it('indents as JSON.stringify does', () => {
    expect(stringifyJson({ a: 1n, b: [2] }, 2)).toBe('{\n  "a": 1,\n  "b": [\n    2\n  ]\n}');
  });

  it('restores what was read', () => {
    const text = '{"SiteId":9223372036854775807,"Name":"9223372036854775807","List":[-9223372036854775808,1]}';
    expect(stringifyJson(parseJson(text))).toBe(text);
  });
});
