import fc from 'fast-check';
import { checkInput } from '@esakit/core/adapter';
import { loadOperation, operationNames, readShape, type Scalar } from '@esakit/core/catalog';
import type { Shape } from '@esakit/core';
import { describe, expect, it } from 'vitest';
import { addItem, removeItem } from '../../apps/explorer/src/console/form/edit.js';
import { canonicalJson, fillForm } from '../../apps/explorer/src/console/form/fill.js';
import { buildForm } from '../../apps/explorer/src/console/form/node.js';
import { withLineBreaks } from '../../apps/explorer/src/console/form/pem.js';
import { readForm } from '../../apps/explorer/src/console/form/read.js';

const read = (shape: Shape, typed: Readonly<Record<string, string>>): unknown =>
  readForm(buildForm(shape, new Map(Object.entries(typed))));

describe('a form', () => {
  const TABLE: readonly [string, Shape, Record<string, string>, unknown][] = [
    ['nothing', { 'A?': 'string' }, {}, {}],
    ['an empty field', { A: 'string' }, { A: '' }, {}],
    ['a control of another name', { 'A?': 'string' }, { B: 'x' }, {}],
    ['a string without its margin', { A: 'string' }, { A: ' a b ' }, { A: 'a b' }],
    ['a text as it is', { A: 'text' }, { A: ' a\r\nb ' }, { A: ' a\nb ' }],
    ['one of several words', { A: 'x|y' }, { A: 'x' }, { A: 'x' }],
    ['a word that is not published', { A: 'x|y' }, { A: 'z' }, { A: 'z' }],
    ['an id of 64 bits', { A: 'id' }, { A: ' 9007199254740993123 ' }, { A: '9007199254740993123' }],
    ['an integer', { A: 'int' }, { A: '-12' }, { A: -12 }],
    ['an integer of 64 bits', { A: 'int' }, { A: '9007199254740993123' }, { A: 9007199254740993123n }],
    ['no integer', { A: 'int' }, { A: '1e3' }, { A: '1e3' }],
    ['a count', { A: 'count' }, { A: '2' }, { A: 2 }],
    ['no count', { A: 'count' }, { A: 'two' }, { A: 'two' }],
    ['a number', { A: 'number' }, { A: '-1.5e3' }, { A: -1500 }],
    ['yes', { A: 'boolean' }, { A: 'true' }, { A: true }],
    ['no', { A: 'boolean' }, { A: 'false' }, { A: false }],
    ['neither', { A: 'boolean' }, { A: 'maybe' }, { A: 'maybe' }],
    ['JSON', { A: 'any' }, { A: '{"id":9007199254740993123}' }, { A: { id: 9007199254740993123n } }],
    ['a word as JSON', { A: 'any' }, { A: 'word' }, { A: 'word' }],
    ['lines', { A: ['string'] }, { A: 'a\r\n\r\n b \r\n' }, { A: ['a', 'b'] }],
    ['lines of numbers', { A: ['number'] }, { A: '1\n2' }, { A: [1, 2] }],
    ['a field in an object', { A: { 'B?': 'string', 'C?': 'int' } }, { 'A.C': '1' }, { A: { C: 1 } }],
    ['an empty object that is required', { A: { 'B?': 'string' } }, {}, { A: {} }],
    ['an empty object that is not', { 'A?': { B: 'string' } }, {}, {}],
    ['items', { A: [{ B: 'string' }] }, { 'A[]': '2', 'A[0].B': 'x', 'A[1].B': 'y' }, { A: [{ B: 'x' }, { B: 'y' }] }],
    ['a list that is required begins with an item', { A: [{ 'B?': 'string' }] }, {}, { A: [{}] }],
    ['a list of no items', { A: [{ B: 'string' }] }, { 'A[]': '0' }, {}],
    ['an item beyond the count', { 'A?': [{ B: 'string' }] }, { 'A[0].B': 'x' }, {}],
    [
      'no more items than a person types',
      { A: [{ 'B?': 'string' }] },
      { 'A[]': '999' },
      { A: Array.from({ length: 200 }, () => ({})) },
    ],
    [
      'names with values',
      { A: { '*': 'int' } },
      { 'A[]': '2', 'A[0].name': 'x.y', 'A[0].value': '1', 'A[1].name': '' },
      { A: { 'x.y': 1 } },
    ],
    [
      'names with lists',
      { A: { '*': ['string'] } },
      { 'A[]': '1', 'A[0].name': 'x', 'A[0].value': 'a\nb' },
      { A: { x: ['a', 'b'] } },
    ],
  ];
  it.each(TABLE)('reads %s', (_what, shape, typed, input) => {
    expect(read(shape, typed)).toEqual(input);
  });

  it('has what is required first', () => {
    expect(
      buildForm({ 'A?': 'string', B: 'string', 'C?': 'string', D: 'string' }, new Map()).map(({ label }) => label),
    ).toEqual(['B', 'D', 'A', 'C']);
  });

  it.each<[string, Shape, unknown]>([
    ['an empty string', { A: 'text' }, { A: '' }],
    ['an item of several lines', { A: ['text'] }, { A: ['a\nb'] }],
    ['a field that the operation does not have', { 'A?': 'text' }, { B: 1 }],
    ['a value of another type', { A: { B: 'text' } }, { A: 'text' }],
    ['an empty list', { A: ['text'] }, { A: [] }],
  ])('does not hold %s', (_what, shape, input) => {
    expect(fillForm(shape, input)).toBeUndefined();
  });
});

describe('items', () => {
  const typed = new Map([
    ['L[]', '3'],
    ['L[0].A', 'a'],
    ['L[1].A', 'b'],
    ['L[1].In[0].B', 'inner'],
    ['L[2].A', 'c'],
    ['L2[1].A', 'of another list'],
  ]);

  it('are added at the end', () => {
    expect(addItem(typed, 'L', 3).get('L[]')).toBe('4');
  });

  it('are removed with all that is in them, and the others move up', () => {
    expect(Object.fromEntries(removeItem(typed, 'L', 1, 3))).toEqual({
      'L[]': '2',
      'L[0].A': 'a',
      'L[1].A': 'c',
      'L2[1].A': 'of another list',
    });
  });
});

describe('a key that was pasted into a field of one line', () => {
  const body = 'A'.repeat(70);

  it('gets its line breaks back', () => {
    const pasted = `-----BEGIN EC PRIVATE KEY-----${body}-----END EC PRIVATE KEY-----`;
    expect(withLineBreaks(pasted)).toBe(
      `-----BEGIN EC PRIVATE KEY-----\n${'A'.repeat(64)}\n${'A'.repeat(6)}\n-----END EC PRIVATE KEY-----\n`,
    );
  });

  it.each([
    'a password',
    `-----BEGIN A-----\n${body}\n-----END A-----\n`,
    `-----BEGIN A-----${body}-----END B-----`,
    `-----BEGIN A-----Proc-Type: 4,ENCRYPTED ${body}-----END A-----`,
  ])('anything else stays as it is: %j', (text) => {
    expect(withLineBreaks(text)).toBe(text);
  });
});

/** Strings as people type them: of one line, without a margin. */
const word = fc
  .string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
  .filter((text) => text.trim() === text && !/[\n\r\p{Surrogate}]/u.test(text));
const name = fc.stringMatching(/^[A-Za-z][\w.-]{0,8}$/).filter((text) => text !== '__proto__');

const SCALARS: Readonly<Record<Scalar, fc.Arbitrary<unknown>>> = {
  string: word,
  text: word,
  secret: word,
  id: fc.bigInt({ min: 1n, max: 2n ** 63n - 1n }).map(String),
  int: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  count: fc.integer({ min: 1 }),
  number: fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
  boolean: fc.boolean(),
  any: fc.jsonValue().filter((value) => value !== null && value !== ''),
};

/** Inputs of a shape. */
function inputOf(shape: Shape): fc.Arbitrary<unknown> {
  const part = readShape(shape);
  if (part.kind === 'scalar') return part.words ? fc.constantFrom(...part.words) : SCALARS[part.type];
  if (part.kind === 'list') return fc.array(inputOf(part.item), { minLength: 1, maxLength: 3 });
  if (part.kind === 'record') return fc.dictionary(name, inputOf(part.item), { minKeys: 1, maxKeys: 3 });
  const fields = part.fields.map(({ name: key, shape: inner }) => [key, inputOf(inner)] as const);
  const requiredKeys = part.fields.filter(({ optional }) => !optional).map(({ name: key }) => key);
  return fc.record(Object.fromEntries(fields), { requiredKeys });
}

/** Without what is optional and has nothing in it, which no form tells from what is missing. */
function withoutEmpty(shape: Shape, value: unknown): unknown {
  const part = readShape(shape);
  if (part.kind === 'list') return (value as unknown[]).map((item) => withoutEmpty(part.item, item));
  if (part.kind === 'record') {
    return Object.fromEntries(
      Object.entries(value as object).map(([key, item]) => [key, withoutEmpty(part.item, item)]),
    );
  }
  if (part.kind !== 'object') return value;
  const fields = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    part.fields.flatMap(({ name: key, shape: inner, optional }): [string, unknown][] => {
      if (fields[key] === undefined) return [];
      const item = withoutEmpty(inner, fields[key]);
      const empty = optional && readShape(inner).kind === 'object' && Object.keys(item as object).length === 0;
      return empty ? [] : [[key, item]];
    }),
  );
}

describe('for every operation', () => {
  it.each(operationNames)('%s: a form that is filled with an input reads back to it', async (operationName) => {
    const operation = await loadOperation(operationName);
    fc.assert(
      fc.property(inputOf(operation.input), (generated) => {
        const input = withoutEmpty(operation.input, generated);
        const values = fillForm(operation.input, input);
        expect(values).toBeDefined();
        const again = readForm(buildForm(operation.input, values ?? new Map()));
        expect(canonicalJson(again)).toBe(canonicalJson(input));
        checkInput(operation, again);
      }),
      { numRuns: 10 },
    );
  });

  it('no parameter has the name of a control of the page', async () => {
    const operations = await Promise.all(operationNames.map(loadOperation));
    const names = operations.flatMap(({ input }) => Object.keys(input));
    expect(names.filter((parameter) => !/^[A-Z]/.test(parameter))).toEqual([]);
  });
});
