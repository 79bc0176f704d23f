import { canonicalQuery, encodeForm, flatten, ParameterError, percentEncode } from '@esakit/core/sign';
import { anyString, fc } from '../support/property.js';
import { describe, expect, it } from 'vitest';

const text = fc.string({ unit: 'grapheme' });
const anyCharacter = anyString();
const name = fc.string({ unit: 'grapheme', minLength: 1 });
const pairs = fc.uniqueArray(fc.tuple(name, text), { selector: ([first]) => first });

describe('percent-encoding', () => {
  it('is undone by decodeURIComponent, and leaves nothing but unreserved characters and escapes', () => {
    fc.assert(
      fc.property(anyCharacter, (given) => {
        const encoded = percentEncode(given);
        expect(decodeURIComponent(encoded)).toBe(given);
        expect(encoded).toMatch(/^(?:[\w.~-]|%[0-9A-F]{2})*$/);
      }),
    );
  });

  it('refuses just the texts that have no UTF-8 form', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0xd700, max: 0xe100 })), (units) => {
        const given = String.fromCharCode(...units);
        const read = () => {
          try {
            return decodeURIComponent(percentEncode(given));
          } catch (error) {
            return error instanceof ParameterError && 'refused';
          }
        };
        expect(read()).toEqual(/\p{Surrogate}/u.test(given) ? 'refused' : given);
      }),
    );
  });
});

describe('a canonical query', () => {
  it('holds just what it was made of, sorted by name', () => {
    fc.assert(
      fc.property(pairs, (given) => {
        const query = canonicalQuery(given);
        const read = query === '' ? [] : query.split('&').map((pair) => pair.split('=').map(decodeURIComponent));
        expect(read).toEqual(given.toSorted(([a], [b]) => (a < b ? -1 : 1)));
      }),
    );
  });

  it('is read by URLSearchParams, and survives a URL as it is', () => {
    fc.assert(
      fc.property(pairs, (given) => {
        const query = canonicalQuery(given);
        const url = new URL(`https://host.example/?${query}`);
        expect(url.search.slice(1)).toBe(query);
        expect(Object.fromEntries(url.searchParams)).toEqual(Object.fromEntries(given));
        expect(canonicalQuery([...url.searchParams])).toBe(query);
      }),
    );
  });

  it('does not depend on the order of its parameters', () => {
    fc.assert(
      fc.property(
        pairs.chain((given) => fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length }))),
        ([given, shuffled]) => {
          expect(canonicalQuery(shuffled)).toBe(canonicalQuery(given));
        },
      ),
    );
  });
});

describe('a form', () => {
  it('is read by URLSearchParams', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text)), (given) => {
        const read = [...new URLSearchParams(encodeForm(given))];
        expect(read).toEqual(given);
      }),
    );
  });
});

type Tree = string | number | bigint | boolean | null | undefined | readonly Tree[] | { readonly [name: string]: Tree };

/** The leaves of a value with the way to each. */
function leavesOf(at: Tree, way: readonly string[] = []): [string, string][] {
  if (at === null || at === undefined) return [];
  if (Array.isArray(at)) return at.flatMap((item, index) => leavesOf(item, [...way, `${index + 1}`]));
  if (typeof at === 'object') return Object.entries(at).flatMap(([step, item]) => leavesOf(item, [...way, step]));
  return [[way.join('.'), String(at)]];
}

describe('the flat style', () => {
  const leaf = fc.oneof(text, fc.boolean(), fc.maxSafeInteger(), fc.bigInt());
  const key = fc.stringMatching(/^[A-Za-z]\w{0,5}$/);
  const { value } = fc.letrec<{ value: Tree }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom<Tree>(null, undefined),
      leaf,
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(key, tie('value'), { maxKeys: 4 }),
    ),
  }));
  const parameters = fc.dictionary(key, value, { maxKeys: 5 });

  it('names each leaf by the way to it, arrays counted from 1', () => {
    fc.assert(
      fc.property(parameters, (given) => {
        expect(flatten(given)).toEqual(leavesOf(given));
      }),
    );
  });

  it('always makes a query', () => {
    fc.assert(
      fc.property(parameters, (given) => {
        expect(() => canonicalQuery(flatten(given))).not.toThrow();
      }),
    );
  });
});
