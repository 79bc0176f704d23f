import type { Operation } from '@esakit/core';
import { beforeEach, describe, expect, test } from 'vitest';
import { setup } from './setup.js';

const { emulator, call } = setup();

const NAME = 'OwnOperation';
const operation = {
  name: NAME,
  method: 'POST',
  access: 'write',
  input: {
    'Text?': 'text',
    'Line?': 'string',
    'On?': 'boolean',
    'Id?': 'id',
    'Int?': 'int',
    'Count?': 'count',
    'Number?': 'number',
    'Any?': 'any',
    'List?': ['int'],
    'Tags?': [{ Key: 'string', 'Value?': 'text' }],
    'Record?': { '*': 'int' },
    'Json?': { 'Id?': 'id', 'Name?': 'string', 'Port?': 'int', 'On?': 'boolean', 'Any?': 'any' },
    'JsonList?': [{ Key: 'string', 'Value?': 'text' }],
    'JsonRecord?': { '*': ['int'] },
  },
  json: ['Json', 'JsonList', 'JsonRecord'],
  output: {},
} as const satisfies Operation<never, unknown>;

let arrived: unknown;

beforeEach(() => {
  arrived = undefined;
  emulator.reset();
  emulator.answer(operation as Operation<object, object>, ({ input }) => {
    arrived = input;
    return {};
  });
});

/** The input that arrived, or the message of the refusal. */
async function read(params: Record<string, string>): Promise<unknown> {
  const { status, body } = await call(NAME, params);
  return status === 200 ? arrived : `${body.Code}: ${body.Message}`;
}

const invalid = (name: string, why = 'is not valid') => `InvalidParameter: Specified parameter ${name} ${why}.`;

describe('a scalar', () => {
  test.each<[string, string, unknown]>([
    ['Text', '', ''],
    ['Text', ' a ', ' a '],
    ['Line', ' a ', ' a '],
    ['On', 'true', true],
    ['On', 'FALSE', false],
    ['On', '1', true],
    ['On', '0', false],
    ['Id', '1', 1],
    ['Id', '9007199254740991', 9007199254740991],
    ['Id', '9007199254740992', 9007199254740992n],
    ['Id', '9223372036854775807', 9223372036854775807n],
    ['Int', '0', 0],
    ['Int', '-9223372036854775808', -9223372036854775808n],
    ['Count', '9007199254740991', 9007199254740991],
    ['Number', '-1.5', -1.5],
    ['Number', '2e-3', 0.002],
    ['Number', '9007199254740993', 9007199254740993n],
    ['Any', '1', '1'],
  ])('%s=%s', async (name, text, value) => {
    expect(await read({ [name]: text })).toEqual({ [name]: value });
  });

  test.each([
    ['On', 'yes'],
    ['On', ' true'],
    ['Id', '0'],
    ['Id', '-1'],
    ['Id', '1.0'],
    ['Id', '1e3'],
    ['Id', '0x10'],
    ['Id', ' 1'],
    ['Id', '9223372036854775808'],
    ['Int', '-9223372036854775809'],
    ['Int', '1.5'],
    ['Count', '0'],
    ['Count', '9007199254740992'],
    ['Number', '1e400'],
    ['Number', 'NaN'],
    ['Number', 'Infinity'],
    ['Number', '.5'],
    ['Number', '9223372036854775808'],
  ])('refuses %s=%s', async (name, text) => {
    expect(await read({ [name]: text })).toBe(invalid(name));
  });

  test.each(['Line', 'On', 'Id', 'Int', 'Count', 'Number', 'Any', 'List', 'Json', 'JsonList'])(
    'that is empty is missing: %s',
    async (name) => {
      expect(await read({ [name]: '' })).toEqual({});
    },
  );
});

describe('the flat style', () => {
  test.each<[string, Record<string, string>, unknown]>([
    ['a list in the order of its numbers', { 'List.10': '3', 'List.2': '2', 'List.1': '1' }, { List: [1, 2, 3] }],
    ['a list whose nulls were left out', { 'List.1': '1', 'List.3': '3' }, { List: [1, 3] }],
    [
      'a list of objects',
      { 'Tags.1.Key': 'a', 'Tags.1.Value': '', 'Tags.2.Key': 'b', 'Tags.2.Other': 'c' },
      { Tags: [{ Key: 'a', Value: '' }, { Key: 'b' }] },
    ],
    [
      'a record',
      { 'Record.a': '1', 'Record.__proto__': '2' },
      {
        Record: Object.fromEntries([
          ['a', 1],
          ['__proto__', 2],
        ]),
      },
    ],
    ['anything in an object', { 'Any.a': '1', 'Any.b.1': 'x', 'Any.b.2': 'y' }, { Any: { a: '1', b: ['x', 'y'] } }],
    ['anything in a list', { 'Any.2': 'b', 'Any.1.k': 'a' }, { Any: [{ k: 'a' }, 'b'] }],
    ['a parameter that only begins alike', { Listing: '1', 'Tagsx.1.Key': 'a', 'Text.1': 'x' }, {}],
  ])('%s', async (_what, params, input) => {
    expect(await read(params)).toEqual(input);
  });

  test.each<[Record<string, string>, string, string?]>([
    [{ 'List.0': '1' }, 'List.0'],
    [{ 'List.01': '1' }, 'List.01'],
    [{ 'List.x': '1' }, 'List.x'],
    [{ 'List.1': 'x' }, 'List.1'],
    [{ List: '1' }, 'List'],
    [{ 'Tags.1': 'a' }, 'Tags.1'],
    [{ 'Tags.1.Value': 'a' }, 'Tags.1.Key', 'is missing'],
    [{ 'Record.a': 'x' }, 'Record.a'],
    [{ [`Any${'.a'.repeat(17)}`]: 'x' }, `Any${'.a'.repeat(16)}`, 'is too deep'],
  ])('refuses %j', async (params, name, why) => {
    expect(await read(params)).toBe(invalid(name, why));
  });

  test('a list of 50,000 numbers, without trying all for each', async () => {
    const form = Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`List.${i + 1}`, '1']));
    expect((await call(NAME, {}, { form })).status).toBe(200);
    expect((arrived as { List: number[] }).List).toHaveLength(50_000);
  });
});

describe('JSON in one string', () => {
  test.each<[string, string, unknown]>([
    [
      'Json',
      '{"Id":9007199254740993,"Name":"9007199254740993","Port":-1}',
      { Id: 9007199254740993n, Name: '9007199254740993', Port: -1 },
    ],
    ['Json', '{"Id":"9007199254740993","On":true}', { Id: 9007199254740993n, On: true }],
    ['Json', '{"Any":[1.5,{"a":null}],"Other":{"x":[1]},"Name":null}', { Any: [1.5, { a: null }], Other: { x: [1] } }],
    // Only an integer is one: a fraction and an exponent make a number, however many digits there are.
    [
      'Json',
      '{"Any":[9007199254740993.5,1.2345678901234567,12345678901234567e3,-9007199254740993]}',
      { Any: [9007199254740994, 1.2345678901234567, 12345678901234567000, -9007199254740993n] },
    ],
    ['JsonList', '[]', []],
    ['JsonList', '[{"Key":"a\\"b\\\\","Value":""}]', [{ Key: 'a"b\\', Value: '' }]],
    ['JsonRecord', '{"a":[1,12345678901234567890]}', undefined],
    ['JsonRecord', '{"a":[1],"b":[]}', { a: [1], b: [] }],
  ])('%s=%s', async (name, text, value) => {
    const expected = value === undefined ? invalid(`${name}.a.2`) : { [name]: value };
    expect(await read({ [name]: text })).toEqual(expected);
  });

  test.each<[string, string, string, string?]>([
    ['Json', '{', 'Json', 'is not valid JSON'],
    ['Json', '[]', 'Json'],
    ['Json', '"{}"', 'Json'],
    ['Json', '1', 'Json'],
    ['Json', '{"Id":0}', 'Json.Id'],
    ['Json', '{"Id":1.5}', 'Json.Id'],
    ['Json', '{"Port":"1"}', 'Json.Port'],
    ['Json', '{"Port":1e30}', 'Json.Port'],
    ['Json', '{"Name":1}', 'Json.Name'],
    ['Json', '{"Name":""}', 'Json.Name'],
    ['Json', '{"On":"true"}', 'Json.On'],
    ['JsonList', '{}', 'JsonList'],
    ['JsonList', '[null]', 'JsonList.1'],
    ['JsonList', '[{"Key":"a"},[]]', 'JsonList.2'],
    ['JsonList', '[{"Key":"a"},{"Value":"b"}]', 'JsonList.2.Key', 'is missing'],
    ['JsonRecord', '{"a":1}', 'JsonRecord.a'],
    ['JsonRecord', '{"a":["1"]}', 'JsonRecord.a.1'],
  ])('refuses %s=%s', async (name, text, path, why) => {
    expect(await read({ [name]: text })).toBe(invalid(path, why));
  });

  test('null is as good as missing', async () => {
    expect(await read({ Json: 'null' })).toEqual({});
  });

  test('nothing about its depth ends the emulator', async () => {
    const deep = `{"Any":${'['.repeat(100_000)}1234567890123456${']'.repeat(100_000)}}`;
    const { status } = await call(NAME, {}, { form: { Json: deep } });
    expect([200, 400]).toContain(status);
    expect(await read({ Line: 'a' })).toEqual({ Line: 'a' });
  });
});

describe('strict places', () => {
  const strict = setup({ strictPlaces: true });
  const own = { ...operation, form: ['Line', 'Tags'] } as Operation<object, object>;
  strict.emulator.answer(own, ({ input }) => input);

  test.each<[string, Record<string, string>, Record<string, string>, unknown]>([
    ['are kept', { Text: 'a' }, { Line: 'b' }, { Text: 'a', Line: 'b' }],
    ['are kept in the flat style', { 'List.1': '1' }, { 'Tags.1.Key': 'a' }, { List: [1], Tags: [{ Key: 'a' }] }],
    ['do not matter for what only begins alike', { Liner: 'a', 'Tagsx.1': 'b' }, { Texts: 'c' }, {}],
  ])('%s', async (_what, query, form, input) => {
    const { body } = await strict.call(NAME, query, { form });
    const { RequestId: _requestId, ...echo } = body;
    expect(echo).toEqual(input);
  });

  test.each<[Record<string, string>, Record<string, string>, string]>([
    [{ Line: 'a' }, { Line: 'a' }, 'Line belongs in the form body'],
    [{ 'Tags.1.Key': 'a' }, { Line: 'a' }, 'Tags belongs in the form body'],
    [{}, { Text: 'a' }, 'Text belongs in the query'],
    [{}, { 'List.1': '1' }, 'List belongs in the query'],
  ])('refuse %j with the form %j', async (query, form, message) => {
    const { body } = await strict.call(NAME, query, { form });
    expect(body.Message).toBe(`Specified parameter ${message}.`);
  });
});
