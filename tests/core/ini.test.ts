import { describe, expect, test } from 'vitest';
import { parseIni } from '../../packages/core/src/util/ini.js';

/** The sections as plain objects, or the number of the line that can't be read. */
function parse(text: string): unknown {
  const sections = parseIni(text);
  return typeof sections === 'number'
    ? sections
    : Object.fromEntries([...sections].map(([name, values]) => [name, { ...values }]));
}

describe('an ini file', () => {
  test.each<[what: string, text: string, sections: unknown]>([
    ['nothing', '', {}],
    ['only comments and blanks', '# a\n ; b = c\n\n  \t\n', {}],
    ['a section without values', '[a]', { a: {} }],
    ['values', '[a]\nb=c\nlong key = d e', { a: { b: 'c', 'long key': 'd e' } }],
    ['a value with an equals sign', '[a]\nb = c=d', { a: { b: 'c=d' } }],
    ['an empty value', '[a]\nb =', { a: { b: '' } }],
    ['line ends of each kind', '[a]\r\nb=c\rd=e\nf=g', { a: { b: 'c', d: 'e', f: 'g' } }],
    ['blanks around all', '  [ a b ]  \n\tb  =  c  ', { 'a b': { b: 'c' } }],
    ['a comment after a section', '[a]# b\n[c] ; d', { a: {}, c: {} }],
    ['a comment after a value', '[a]\nb = c # d\ne = f\t;g\nh = i  #', { a: { b: 'c', e: 'f', h: 'i' } }],
    ['no comment without a blank', '[a]\nb = c#d;e', { a: { b: 'c#d;e' } }],
    ['quotes', '[a]\nb = "c # d"\ne = \'f ; g\'\nh = ""', { a: { b: 'c # d', e: 'f ; g', h: '' } }],
    ['quotes around a part', '[a]\nb = x"c"\nd = "e"x\nf = "g\'', { a: { b: 'x"c"', d: '"e"x', f: '"g\'' } }],
    ['a section that comes again', '[a]\nb=1\n[c]\nd=2\n[a]\nb=3\ne=4', { a: { b: '3', e: '4' }, c: { d: '2' } }],
    ['a key with brackets', '[a]\n[b = c\nx[d] = e', { a: { '[b': 'c', 'x[d]': 'e' } }],
  ])('with %s', (_what, text, sections) => {
    expect(parse(text)).toEqual(sections);
  });

  test.each<[what: string, text: string, line: number]>([
    ['a value before any section', 'a = b', 1],
    ['a line without an equals sign', '[a]\n\nb', 3],
    ['a value without a key', '[a]\n= b', 2],
    ['an empty section', '[]', 1],
    ['words after a section', '[a] b', 1],
    ['words before a section', '# a\nb [a]', 2],
    ['a section that is not closed', '[a', 1],
  ])('with %s gives the number of that line', (_what, text, line) => {
    expect(parse(text)).toBe(line);
  });

  test('has sections and keys of any name', () => {
    const sections = parseIni('[__proto__]\n__proto__ = a\nconstructor = b');
    expect(sections).toBeInstanceOf(Map);
    expect(Object.entries((sections as Map<string, object>).get('__proto__') ?? {})).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
    ]);
  });
});
