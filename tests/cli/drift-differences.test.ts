import type { Shape } from '@esakit/node';
import { describe, expect, test } from 'vitest';
import { differencesFromEmulator, differencesFromShape } from '../../packages/cli/src/drift/differences.js';
import { newObservation, type Observation, observe } from '../../packages/cli/src/drift/observe.js';

const seen = (shape: Shape, ...values: readonly unknown[]): Observation => {
  const observation = newObservation();
  for (const value of values) observe(observation, shape, value);
  return observation;
};
const types = (observed: Observation['documented']): Record<string, string> =>
  Object.fromEntries([...observed].map(([path, set]) => [path, [...set].join(' ')]));

/** Where values differ from a shape, a line each. */
const fromShape = (shape: Shape, ...values: readonly unknown[]): string[] =>
  differencesFromShape('GetIt', shape, seen(shape, ...values)).map(
    ({ path, kind, expected, received }) => `${path}: ${kind}, ${expected}, ${received}`,
  );

describe('what is noted of an answer', () => {
  test('is types by path, and no value', () => {
    const shape: Shape = { A: 'int', B: ['string'], C: { D: 'boolean' } };
    const { documented, undocumented } = seen(shape, {
      A: 1n,
      B: ['x', null, 2.5],
      C: { D: true, E: {} },
      F: [1],
      'a.example.com': 1,
      A12345: 1,
      [`A${'b'.repeat(40)}`]: 1,
      A1234: 'x',
      lower: 1,
    });
    expect(types(documented)).toEqual({
      '': 'object',
      A: 'integer',
      B: 'array',
      'B[]': 'string null number',
      C: 'object',
      'C.D': 'boolean',
    });
    expect(types(undocumented)).toEqual({
      F: 'array',
      'C.E': 'object',
      A1234: 'string',
      '(a name that may be data)': 'integer',
    });
  });

  test('does not go where the shape is another', () => {
    expect(
      types(seen({ A: ['int'], B: { C: 'int' }, D: 'any' }, { A: { X: 1 }, B: [1], D: { X: 1 } }).documented),
    ).toEqual({
      '': 'object',
      A: 'object',
      B: 'array',
      D: 'object',
    });
  });
});

const many = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`N${String.fromCodePoint(65 + index)}`, 1]));

describe('beside a description', () => {
  const shape: Shape = { A: 'int', B: ['string'], C: { D: 'number' }, E: 'any', F: 'boolean' };

  test('nothing differs where all is as described', () => {
    expect(fromShape(shape, { A: 1, B: ['x'], C: { D: 1 }, E: null, F: true }, { E: 1 })).toEqual([]);
    expect(fromShape(shape, { A: 1, B: [], C: { D: 1.5 }, E: [1], F: false })).toEqual([]);
  });

  test('what is missing, of another type, null, or not described', () => {
    expect(fromShape(shape, { A: '1', B: 'x', C: { D: true }, F: null, G: 'new' })).toEqual([
      'A: type, integer, string',
      'B: type, array, string',
      'C.D: type, number, boolean',
      'E: missing, any, nothing',
      'F: missing, boolean, null',
      'G: undocumented, nothing, string',
    ]);
    expect(fromShape(shape, { A: 1.5, B: [7], C: [], E: 1, F: 'true' })).toEqual([
      'A: type, integer, number',
      'B[]: type, string, integer',
      'C: type, object, array',
      'F: type, boolean, string',
    ]);
    expect(fromShape({ A: 'id' }, { A: 'x' }, { A: true }, { A: 1 })).toEqual(['A: type, integer, boolean or string']);
    expect(fromShape({ A: 'count', B: 'text', C: 'string' }, [])).toEqual([': type, object, array']);
    expect(fromShape({ A: 'count', B: 'text', C: 'on|off' }, {})).toEqual([
      'A: missing, integer, nothing',
      'B: missing, string, nothing',
      'C: missing, string, one of the published, nothing',
    ]);
  });

  test('of very many names, the first twenty of an object, and that there are more', () => {
    expect(fromShape({}, many(20))).toHaveLength(20);
    const lines = fromShape({ A: {} }, { A: many(23), B: 1 });
    expect(lines).toHaveLength(22);
    expect(lines.at(-1)).toBe('B: undocumented, nothing, integer');
    expect(lines.filter((line) => line.includes('more'))).toEqual(['A.(more of them): undocumented, nothing, fields']);
  });
});

describe('beside the emulator', () => {
  const shape: Shape = { A: 'any', B: ['any'], C: { D: 'any', E: 'any' } };
  const beside = (service: object, emulated: object): string[] =>
    differencesFromEmulator('GetIt', seen(shape, service), seen(shape, emulated)).map(
      ({ path, kind, expected, received, against }) => `${against} ${path}: ${kind}, ${expected}, ${received}`,
    );

  test('what only one of them has, and what has another type', () => {
    expect(beside({ A: 1, C: { D: 'x' } }, { A: 'x', C: { E: 1 } })).toEqual([
      'emulator A: type, string, integer',
      'emulator C.D: additional, nothing, string',
      'emulator C.E: missing, integer, nothing',
    ]);
  });

  test('nothing where they share a type, where both have null, or where an object is not there at all', () => {
    expect(beside({ A: null }, { A: null })).toEqual([]);
    expect(beside({ A: 1 }, { A: 2 })).toEqual([]);
    expect(beside({}, { C: { D: 1 } })).toEqual(['emulator C: missing, object, nothing']);
    expect(beside({ B: [] }, { B: [1] })).toEqual([]);
    expect(beside({ B: ['x'] }, { B: [1] })).toEqual(['emulator B[]: type, integer, string']);
  });
});
