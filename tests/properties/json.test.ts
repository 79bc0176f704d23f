import { parseJson, stringifyJson } from '@esakit/core';
import { anyString, fc } from '../support/property.js';
import { describe, expect, it } from 'vitest';

/** JSON values with integers of any size among them, as bigints where a number would round. */
const integer = fc
  .oneof(fc.bigInt(), fc.bigInt({ min: 2n ** 53n - 3n, max: 2n ** 53n + 3n }), fc.maxSafeInteger().map(BigInt))
  .map((big) => (Number.isSafeInteger(Number(big)) ? Number(big) : big));
const digits = fc.stringMatching(/^-?\d{1,30}$/);
const text = fc.oneof(anyString(), digits, fc.stringMatching(/^["\\0-9 ,:{}[\]-]{0,30}$/));
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<unknown>(null, true, false),
    integer,
    text,
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(text, tie('value'), { maxKeys: 5, noNullPrototype: true }),
  ),
}));

/** The same with white space between its parts. */
const spaced = (compact: string, indent: number) => JSON.stringify(JSON.parse(compact) as unknown, null, indent);

/** Whether an integer is in it that a number may not hold exactly. */
function roundsIntegers(at: unknown): boolean {
  if (typeof at === 'object' && at !== null) return Object.values(at).some(roundsIntegers);
  return Number.isInteger(at) && !Number.isSafeInteger(at);
}

/** Whether a text is read, or what it is refused with. */
function outcomeOf(parse: (text: string) => unknown, given: string): string {
  try {
    parse(given);
    return 'read';
  } catch (error) {
    return (error as Error).name;
  }
}

describe('parseJson', () => {
  it('agrees with JSON.parse on any JSON whose numbers are safe', () => {
    fc.assert(
      fc.property(fc.json({ stringUnit: 'binary' }), fc.nat(3), (compact, indent) => {
        const given = spaced(compact, indent);
        fc.pre(!roundsIntegers(JSON.parse(given)));
        expect(parseJson(given)).toStrictEqual(JSON.parse(given));
      }),
    );
  });

  it('agrees with JSON.parse on what is not JSON', () => {
    const piece = fc.constantFrom(...'{ } [ ] , : " \\ - . e 0 1 9007199254740993 null "a"'.split(' '), ' ');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const given = pieces.join('');
        expect(outcomeOf(parseJson, given)).toBe(outcomeOf(JSON.parse, given));
      }),
      { numRuns: 500 },
    );
  });
});

describe('stringifyJson', () => {
  it('is undone by parseJson, for integers of any size', () => {
    fc.assert(
      fc.property(value, fc.nat(3), (given, indent) => {
        expect(parseJson(stringifyJson(given, indent))).toStrictEqual(given);
      }),
    );
  });

  it('writes what JSON.stringify does where there is no bigint', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(3), (given, indent) => {
        expect(stringifyJson(given, indent)).toBe(JSON.stringify(given, null, indent));
      }),
    );
  });
});
