import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Shape } from '@esakit/node';
import { describe, expect, test } from 'vitest';
import { distance, nearest } from '../../packages/cli/src/args/suggest.js';
import { refuseLiteralSecrets, toValue, valueName, valueSource } from '../../packages/cli/src/args/values.js';
import { fitAnswer } from '../../packages/cli/src/answer/fit.js';
import { readPace, type checkFlags, readCheckOptions } from '../../packages/cli/src/check/options.js';
import type { Values } from '../../packages/cli/src/args/command.js';
import type { Io } from '../../packages/cli/src/io.js';
import { emptyDirectory } from './setup.js';

/** What comes of something that may throw: its value, or its message. */
function outcome(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return (error as Error).message;
  }
}

const not = (text: string, what: string): string => `--x ${JSON.stringify(text)} is not ${what}`;

describe('the value of a parameter', () => {
  test.each<[string, Shape, readonly (readonly [string, unknown])[]]>([
    [
      'an id',
      'id',
      [
        ['1', '1'],
        [' 7 ', '7'],
        ['9223372036854775807', '9223372036854775807'],
        ['9223372036854775808', '--x 9223372036854775808 is not an id: ids go from 1 to 9223372036854775807'],
        ['0', not('0', 'an id in digits')],
        ['01', not('01', 'an id in digits')],
        ['x1', not('x1', 'an id in digits')],
        ['1x', not('1x', 'an id in digits')],
        ['-1', not('-1', 'an id in digits')],
        ['', not('', 'an id in digits')],
        ['12345678901234567890', not('12345678901234567890', 'an id in digits')],
      ],
    ],
    [
      'an integer',
      'int',
      [
        ['-12', -12],
        ['007', 7],
        ['-007', -7],
        ['0', 0],
        ['9007199254740993', 9007199254740993n],
        ['1.5', not('1.5', 'an integer')],
        ['a1', not('a1', 'an integer')],
        ['1a', not('1a', 'an integer')],
        ['--1', not('--1', 'an integer')],
        ['', not('', 'an integer')],
        ['12345678901234567890', not('12345678901234567890', 'an integer')],
      ],
    ],
    [
      'a count',
      'count',
      [
        ['12', 12],
        ['0', not('0', 'a positive integer')],
        ['-1', not('-1', 'a positive integer')],
        ['a1', not('a1', 'a positive integer')],
        ['1a', not('1a', 'a positive integer')],
      ],
    ],
    [
      'a number',
      'number',
      [
        ['-1.5', -1.5],
        ['10.25', 10.25],
        ['1e3', 1000],
        ['1E+12', 1e12],
        ['25e-12', 25e-12],
        ['1.', not('1.', 'a number')],
        ['a1', not('a1', 'a number')],
        ['1a', not('1a', 'a number')],
        ['1ea', not('1ea', 'a number')],
      ],
    ],
    [
      'a boolean',
      'boolean',
      [
        ['true', true],
        [' false ', false],
        ['yes', not('yes', 'true or false')],
        ['xtrue', not('xtrue', 'true or false')],
        ['truex', not('truex', 'true or false')],
        ['a'.repeat(70), not('a'.repeat(60), 'true or false')],
      ],
    ],
    [
      'a string',
      'string',
      [
        [' a ', ' a '],
        ['1', '1'],
      ],
    ],
    [
      'anything',
      'any',
      [
        ['{"a":1}', { a: 1 }],
        ['12', 12],
        ['{', '{'],
      ],
    ],
    [
      'an object',
      { a: 'string' },
      [
        ['{"a":"b"}', { a: 'b' }],
        ...['[1]', 'null', '1', '{'].map(
          (text) => [text, `--x takes a JSON object, as in '{"Name":"value"}'`] as const,
        ),
      ],
    ],
    [
      'a list, from one value',
      ['int'],
      [
        ['1', [1]],
        ['[1, 2]', [1, 2]],
        [' [3]', [3]],
        ['[', not('[', 'an integer')],
        ['a', not('a', 'an integer')],
      ],
    ],
  ])('%s', (_what, shape, cases) => {
    for (const [text, expected] of cases) {
      expect([text, outcome(() => toValue(shape, [text], '--x'))]).toEqual([text, expected]);
    }
  });

  test('of several: a list, or once too often', () => {
    expect(toValue(['string'], ['[a]', 'b'], '--x')).toEqual(['[a]', 'b']);
    expect(outcome(() => toValue('string', ['a', 'b'], '--x'))).toBe('--x is given twice, and it is not a list');
    expect(toValue('string', [], '--x')).toBe('');
  });

  test.each<[Shape, string]>([
    ['id', 'ID'],
    ['int', 'NUMBER'],
    ['count', 'NUMBER'],
    ['number', 'NUMBER'],
    ['boolean', 'true|false'],
    ['secret', '@FILE|-'],
    ['string', 'TEXT'],
    ['any', 'TEXT'],
    [{ a: 'string' }, 'JSON'],
    [['id'], 'ID'],
  ])('help calls that of %j %s', (shape, name) => expect(valueName(shape)).toBe(name));
});

const refused = (shape: Shape, ...given: readonly string[]) =>
  outcome(() => refuseLiteralSecrets(shape, given, '--Key'));

describe('a secret on the command line', () => {
  const message = '--Key is secret, and others can read a command line: give --Key @FILE, --Key - for standard input';

  test('is refused without being repeated, however it is given', () => {
    expect(refused('secret', 'hunter2')).toBe(message);
    expect(refused('secret', '@@hunter2')).toBe(message);
    expect(refused('secret', '@')).toBe(message);
    expect(refused('secret', '-', 'hunter2')).toBe(message);
    expect(refused({ a: 'string', b: 'secret' }, '{"b":"hunter2"}')).toBe(message);
    expect(refused({ b: 'secret' }, 'no JSON')).toBe(message);
    expect(refused({ b: 'secret' }, 'null')).toBe(message);
    expect(refused([{ b: 'secret' }], '{"b":"hunter2"}')).toBe(message);
    expect(refused([{ b: 'secret' }], '[{"b":"hunter2"}]')).toBe(message);
    expect(outcome(() => refuseLiteralSecrets('secret', ['a'], '--param K', '--param K='))).toBe(
      '--param K is secret, and others can read a command line: give --param K=@FILE, --param K=- for standard input',
    );
  });

  test('is none where it is read from somewhere, or where nothing in it is secret', () => {
    expect(refused('secret', '-', '@file')).toBe(undefined);
    expect(refused('string', 'hunter2')).toBe(undefined);
    expect(refused({ a: 'string', b: 'secret' }, '{"a":"b"}')).toBe(undefined);
    expect(refused([{ a: 'string', b: 'secret' }], '[{"a":"b"}]')).toBe(undefined);
  });
});

const source = () => valueSource({ stdin: async () => 'from standard input' } as unknown as Io);

describe('where a value is read', () => {
  const file = join(emptyDirectory(), 'file');
  writeFileSync(file, 'from the file\n');

  test.each([
    ['a', 'a'],
    ['@', '@'],
    ['@@a', '@a'],
    ['a@b', 'a@b'],
    ['-', 'from standard input'],
    ['--', '--'],
  ])('%s', async (given, expected) => expect(await source().read(given, '--x')).toBe(expected));

  test('a file; one that is not there names the flag', async () => {
    expect(await source().read(`@${file}`, '--x')).toBe('from the file\n');
    await expect(source().read(`@${file}.none`, '--x')).rejects.toThrow(
      new RegExp(`^--x: can not read ${file}.none: ENOENT$`),
    );
  });

  test('standard input can be read once', async () => {
    const one = source();
    await one.read('-', '--x');
    await expect(one.read('-', '--y')).rejects.toThrow(/^--x and --y both read standard input$/);
  });
});

describe('a name that was mistyped', () => {
  test.each([
    ['', '', 0],
    ['a', '', 1],
    ['', 'abc', 3],
    ['abc', 'ABC', 0],
    ['abc', 'axc', 1],
    ['abc', 'acb', 1],
    ['ab', 'ba', 1],
    ['abcd', 'badc', 2],
    ['abc', 'ac', 1],
    ['ac', 'abc', 1],
    ['abc', 'cab', 2],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
    ['xyz', 'abc', 3],
  ])('%j is so far from %j: %i', (a, b, expected) => {
    expect(distance(a, b)).toBe(expected);
    expect(distance(b, a)).toBe(expected);
  });

  test.each([
    ['versoin', ['site', 'version'], 'version'],
    // Its beginning is nearer than anything.
    ['emul', ['email', 'emulator'], 'emulator'],
    ['e', ['emulator', 'f'], 'f'],
    ['ab', ['cd'], undefined],
    // A letter may be another in the shortest name, and a third of them in longer ones.
    ['x', ['y'], 'y'],
    ['abcxx', ['abcde'], undefined],
    ['abcdxx', ['abcdef'], 'abcdef'],
    ['anything', [], undefined],
  ])('%s among %j', (text, names, expected) => expect(nearest(text, names)).toBe(expected));
});

describe('an answer of another shape', () => {
  const shape: Shape = {
    Name: 'string',
    Text: 'text',
    Key: 'secret',
    Count: 'int',
    Flag: 'boolean',
    Any: 'any',
    Names: ['string'],
    Items: [{ Id: 'id' }],
  };
  const fitted = (value: object) => fitAnswer(shape, value);

  test.each<[object, object]>([
    [
      { Name: 'a', Count: 1, Flag: true, Any: [null], Names: ['a'], Items: [{ Id: 1 }] },
      { Name: 'a', Count: 1, Flag: true, Any: [null], Names: ['a'], Items: [{ Id: 1 }] },
    ],
    // A string is never left out.
    [{ Name: 7 }, { Name: '7' }],
    [{ Name: true }, { Name: 'true' }],
    [
      { Text: 7, Key: 8 },
      { Text: '7', Key: '8' },
    ],
    [{ Name: ['a', 1, { b: 2 }] }, { Name: 'a,1,{"b":2}' }],
    [{ Name: { a: 1n } }, { Name: '{"a":1}' }],
    [{ Name: null }, {}],
    [{ Count: '12' }, { Count: 12 }],
    [{ Count: '-12' }, { Count: -12 }],
    [{ Count: 12n }, { Count: 12n }],
    [{ Count: '9007199254740993' }, { Count: 9007199254740993n }],
    [{ Count: '1.5' }, {}],
    [{ Count: 'a1' }, {}],
    [{ Count: '1a' }, {}],
    [{ Count: '' }, {}],
    [{ Count: '12345678901234567890' }, {}],
    [{ Count: true }, {}],
    [{ Count: [1] }, {}],
    [{ Flag: 'TRUE' }, { Flag: true }],
    [{ Flag: 'false' }, { Flag: false }],
    [{ Flag: 'yes' }, {}],
    [{ Flag: 1 }, {}],
    [{ Any: 'a' }, { Any: 'a' }],
    [{ Names: 'a' }, {}],
    [{ Names: { 0: 'a' } }, {}],
    // An item is never left out, or the others would be counted wrong.
    [{ Items: ['a', null, [], { Id: '7' }] }, { Items: [{}, {}, {}, { Id: 7 }] }],
    [{ New: { a: '1' } }, { New: { a: '1' } }],
  ])('%o is read as %o', (given, expected) => expect(fitted(given)).toEqual(expected));

  test('an object is not a list, nor a string', () => {
    expect(fitAnswer(shape, [])).toBe(undefined);
    expect(fitAnswer(shape, 'a')).toBe(undefined);
    expect(fitAnswer(shape, null)).toBe(undefined);
  });
});

describe('the flags of check', () => {
  const none: Values<typeof checkFlags> = {
    site: undefined,
    id: undefined,
    host: undefined,
    warn: undefined,
    fail: undefined,
    only: undefined,
    verify: false,
    served: false,
    connect: undefined,
    format: undefined,
    output: undefined,
    timeout: undefined,
    concurrency: undefined,
    wide: false,
    json: false,
  } as never;
  const options = (given: object) => outcome(() => readCheckOptions({ ...none, ...given }));

  test.each([
    ['1', 1],
    ['100', 100],
    ['0', '--concurrency 0 is not a number from 1 to 100'],
    ['101', '--concurrency 101 is not a number from 1 to 100'],
    ['1x', '--concurrency 1x is not a number from 1 to 100'],
    ['x1', '--concurrency x1 is not a number from 1 to 100'],
    ['', '--concurrency  is not a number from 1 to 100'],
    ['0000001', '--concurrency 0000001 is not a number from 1 to 100'],
  ])('--concurrency %s', (concurrency, expected) => {
    expect(outcome(() => readPace({ concurrency, timeout: undefined }).concurrency)).toBe(expected);
  });

  test('--timeout is in seconds, and has no default; --concurrency has', () => {
    expect(readPace({ timeout: '7', concurrency: undefined })).toEqual({ timeout: 7000, concurrency: 24 });
    expect(readPace({ timeout: '86400', concurrency: undefined }).timeout).toBe(86_400_000);
    expect(outcome(() => readPace({ timeout: '86401', concurrency: undefined }))).toBe(
      '--timeout 86401 is not a number from 1 to 86400',
    );
    expect(readPace({ timeout: undefined, concurrency: undefined }).timeout).toBe(undefined);
  });

  test('the format: one of them, and JSON by --json too', () => {
    expect(options({})).toMatchObject({ format: 'table', only: undefined });
    expect(options({ json: true })).toMatchObject({ format: 'json' });
    expect(options({ json: true, format: 'json' })).toMatchObject({ format: 'json' });
    expect(options({ json: true, format: 'junit' })).toBe(
      '--json and --format junit are two things to print: give one of them',
    );
    for (const format of ['table', 'json', 'prometheus', 'junit'])
      expect(options({ format })).toMatchObject({ format });
    for (const only of ['note', 'warning', 'critical', 'unknown']) expect(options({ only })).toMatchObject({ only });
  });

  test.each([
    [{ served: true }, '--served needs --host: give the host that serves'],
    [{ connect: 'a' }, '--connect needs --served'],
    [{ id: 'a' }, '--id needs --site (esakit sites shows which there are)'],
    [{ host: 'a.example', id: 'a' }, '--host looks for a certificate and --id names one: give one of them'],
    [{ warn: '14d' }, /^--warn 14d is neither days, as in 14, /],
    [{ fail: '10', warn: '5' }, /--warn/],
  ])('%j', (given, message) => {
    expect(options(given)).toMatch(message);
  });
});
