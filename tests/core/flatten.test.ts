import { flatten, ParameterError } from '@esakit/core/sign';
import { describe, expect, it } from 'vitest';

describe('the flat style', () => {
  it.each([
    { what: 'a text', parameters: { A: 'x' }, flat: { A: 'x' } },
    { what: 'an empty text', parameters: { A: '' }, flat: { A: '' } },
    { what: 'booleans', parameters: { A: true, B: false }, flat: { A: 'true', B: 'false' } },
    { what: 'numbers', parameters: { A: 0, B: -1, C: 1.5 }, flat: { A: '0', B: '-1', C: '1.5' } },
    {
      what: 'the largest safe number and a bigint beyond it',
      parameters: { A: Number.MAX_SAFE_INTEGER, B: 2n ** 63n - 1n },
      flat: { A: '9007199254740991', B: '9223372036854775807' },
    },
    { what: 'null and undefined', parameters: { A: null, B: undefined, C: 'x' }, flat: { C: 'x' } },
    { what: 'an array, from 1', parameters: { A: ['x', 'y'] }, flat: { 'A.1': 'x', 'A.2': 'y' } },
    {
      what: 'an array with holes, which keep their number',
      parameters: { A: ['x', null, 'y', undefined, 'z'] },
      flat: { 'A.1': 'x', 'A.3': 'y', 'A.5': 'z' },
    },
    {
      what: 'a sparse array',
      parameters: { A: Object.assign(Array.from<string>({ length: 0 }), { 1: 'x' }) },
      flat: { 'A.2': 'x' },
    },
    { what: 'empty arrays and objects', parameters: { A: [], B: {} }, flat: {} },
    {
      what: 'objects in arrays in objects',
      parameters: { Filter: { Tag: [{ Key: 'k', Values: ['v', 'w'] }, { Key: 'l' }] } },
      flat: {
        'Filter.Tag.1.Key': 'k',
        'Filter.Tag.1.Values.1': 'v',
        'Filter.Tag.1.Values.2': 'w',
        'Filter.Tag.2.Key': 'l',
      },
    },
    {
      what: 'an object without a prototype',
      parameters: Object.assign(Object.create(null) as object, { A: 'x' }),
      flat: { A: 'x' },
    },
  ])('lays out $what', ({ parameters, flat }: { parameters: object; flat: object }) => {
    expect(Object.fromEntries(flatten(parameters))).toEqual(flat);
  });

  it.each([
    { what: 'NaN', parameters: { Page: Number.NaN }, at: 'Page' },
    { what: 'infinity', parameters: { Page: { Size: Infinity } }, at: 'Page.Size' },
    { what: 'a rounded number', parameters: { Ids: [1, 2 ** 53] }, at: 'Ids.2' },
    { what: 'a function', parameters: { Tag: { Key: () => 'x' } }, at: 'Tag.Key' },
    { what: 'a symbol', parameters: { Tag: Symbol('x') }, at: 'Tag' },
    { what: 'a date', parameters: { Since: new Date(0) }, at: 'Since' },
    { what: 'a map', parameters: { Tag: [new Map([['Key', 'x']])] }, at: 'Tag.1' },
    { what: 'an empty name', parameters: { Tag: { '': 'x' } }, at: 'Tag' },
    { what: 'an empty name at the top', parameters: { '': 'x' }, at: 'the request' },
  ])('refuses $what and says where it stands', ({ parameters, at }) => {
    const thrown = expect.objectContaining({ name: 'ParameterError', message: expect.stringContaining(`: ${at} has`) });
    expect(() => flatten(parameters)).toThrow(ParameterError);
    expect(() => flatten(parameters)).toThrow(thrown);
  });
});
