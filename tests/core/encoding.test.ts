import { canonicalQuery, encodeForm, ParameterError, percentEncode } from '@esakit/core/sign';
import { describe, expect, it } from 'vitest';

describe('percent-encoding', () => {
  it('leaves the unreserved characters of RFC 3986 alone', () => {
    const unreserved = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~';
    expect(percentEncode(unreserved)).toBe(unreserved);
  });

  it('encodes every other ASCII character in upper-case hexadecimal', () => {
    const others = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).filter(
      (char) => !/[\w.~-]/.test(char),
    );
    const expected = others.map((char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
    expect(others.map(percentEncode)).toEqual(expected);
  });

  it('encodes once: a percent sign is a character like others', () => {
    expect(percentEncode('%20')).toBe('%2520');
  });

  it.each(['\ud800', 'a\udc00b', '\udc00\ud800', 'é\ud83d'])('refuses half of a surrogate pair: %j', (text) => {
    const named = expect.objectContaining({ name: 'ParameterError', message: expect.stringContaining('surrogate') });
    expect(() => percentEncode(text)).toThrow(named);
    expect(() => canonicalQuery([['name', text]])).toThrow(named);
    expect(() => canonicalQuery([[text, 'value']])).toThrow(named);
    expect(() => encodeForm([['name', text]])).toThrow(named);
  });
});

describe('the canonical query', () => {
  it('of nothing is empty', () => {
    expect(canonicalQuery([])).toBe('');
  });

  it('writes a parameter without a value with its equals sign', () => {
    expect(canonicalQuery([['flag', '']])).toBe('flag=');
  });

  it('encodes names as well as values', () => {
    expect(canonicalQuery([['a b&c', 'd=e+f']])).toBe('a%20b%26c=d%3De%2Bf');
  });

  it.each([
    { names: ['b', 'a', 'B', 'A', '_', '1'], sorted: ['1', 'A', 'B', '_', 'a', 'b'] },
    { names: ['Key.2', 'Key.10', 'Key.1', 'Key'], sorted: ['Key', 'Key.1', 'Key.10', 'Key.2'] },
    // Before the encoding, where U+1F600 starts with U+D83D and so precedes U+FF5E.
    { names: ['\uff5e', '😀'], sorted: ['😀', '\uff5e'] },
  ])('sorts $names by code unit', ({ names, sorted }) => {
    const query = canonicalQuery(names.map((name) => [name, ''] as const));
    expect(query).toBe(sorted.map((name) => `${percentEncode(name)}=`).join('&'));
  });

  it('leaves the given pairs as they were', () => {
    const pairs = [
      ['b', '2'],
      ['a', '1'],
    ] as const;
    canonicalQuery(pairs);
    expect(pairs.map(([name]) => name)).toEqual(['b', 'a']);
  });

  it.each([
    { what: 'an empty name', pairs: [['', 'x']], says: 'empty name' },
    {
      what: 'a name given twice',
      pairs: [
        ['Id', '1'],
        ['Name', '2'],
        ['Id', '3'],
      ],
      says: 'Id is given twice',
    },
  ] satisfies { what: string; pairs: [string, string][]; says: string }[])('refuses $what', ({ pairs, says }) => {
    expect(() => canonicalQuery(pairs)).toThrow(ParameterError);
    expect(() => canonicalQuery(pairs)).toThrow(says);
  });
});

describe('a form', () => {
  it('keeps its order, and two fields of one name', () => {
    expect(
      encodeForm([
        ['b', '2'],
        ['a', '1'],
        ['b', '0'],
      ]),
    ).toBe('b=2&a=1&b=0');
  });

  it('writes a space as %20 and leaves what a form may hold', () => {
    expect(encodeForm([['a b', "c d+*!'()"]])).toBe("a%20b=c%20d%2B*!'()");
  });
});
