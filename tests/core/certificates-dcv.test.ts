import { dcvInstructions, type DomainControlValidation } from '@esakit/core';
import { describe, expect, test } from 'vitest';
import { quoteTxt, readTxt } from '../../packages/core/src/certificates/dcv/txt.js';

const instruct = (validation: DomainControlValidation, siteName?: string) =>
  dcvInstructions({ DCV: [validation] }, { siteName })[0];

const PATH = '/.well-known/acme-challenge/pH20CqwS5L3ZnvkhI436DCzadKFuG7QcUcvB_4KsAow';
const CONTENT = 'pH20CqwS5L3ZnvkhI436DCzadKFuG7QcUcvB_4KsAow.KfzYo4LH3EgOt7a73G-RqZkbR0eYtLfEUmtmqGmr4FQ';

describe('a record', () => {
  test('is given as a line of a zone file, and as name and value for a console', () => {
    const validation = {
      Id: '7',
      Type: 'DNS',
      Key: '_acme-challenge.dev.example.com',
      Value: 'abc-_9',
      Status: 'pending',
    };
    expect(instruct(validation, 'example.com')).toEqual({
      type: 'DNS',
      record: 'TXT',
      id: '7',
      status: 'pending',
      name: '_acme-challenge.dev.example.com',
      relativeName: '_acme-challenge.dev',
      value: 'abc-_9',
      zoneLine: '_acme-challenge.dev.example.com. 300 IN TXT "abc-_9"',
    });
  });

  test.each([
    ['_acme-challenge.example.com', 'example.com', '_acme-challenge'],
    ['_acme-challenge.example.com', ' Example.COM. ', '_acme-challenge'],
    ['_acme-challenge.例子.测试', '例子.测试', '_acme-challenge'],
    ['_DNSAUTH.Example.com.', 'example.com', '_dnsauth'],
    ['example.com', 'example.com', '@'],
    ['_acme-challenge.example.com', 'ample.com', undefined],
    ['_acme-challenge.example.com', undefined, undefined],
    ['_acme-challenge.example.com', 'no name', undefined],
  ])('%s in the zone %s is %s', (Key, siteName, relativeName) => {
    expect(instruct({ Type: 'dns', Key, Value: 'x' }, siteName)).toMatchObject({ type: 'DNS', relativeName });
  });
});

describe('a record of another kind', () => {
  test.each([
    ['cname', 'X.authority.example', 'x.authority.example.'],
    [' CNAME ', 'x.authority.example.', 'x.authority.example.'],
  ])('a validation of type %j is a CNAME record', (Type, Value, target) => {
    expect(instruct({ Type, Key: '_dnsauth.www.example.com', Value }, 'example.com')).toMatchObject({
      type: 'DNS',
      record: 'CNAME',
      relativeName: '_dnsauth.www',
      value: Value,
      zoneLine: `_dnsauth.www.example.com. 300 IN CNAME ${target}`,
    });
  });

  test.each(['EMAIL', 'FILE', 'constructor'])('one of type %s is left out', (Type) => {
    expect(instruct({ Type, Key: '_acme-challenge.example.com', Value: 'x' })).toBeUndefined();
  });

  test.each(['TXT', '', undefined])('one of type %j is a TXT record', (Type) => {
    expect(instruct({ Type, Key: '_acme-challenge.example.com', Value: 'x' })).toMatchObject({ record: 'TXT' });
  });

  test('a name of one label is relative to the zone', () => {
    const validation = { Type: 'DNS', Key: '_acme-challenge', Value: 'x' };
    expect(instruct(validation, 'example.com')).toMatchObject({
      name: '_acme-challenge.example.com',
      relativeName: '_acme-challenge',
      zoneLine: '_acme-challenge.example.com. 300 IN TXT "x"',
    });
    expect(instruct(validation)).toMatchObject({
      relativeName: '_acme-challenge',
      zoneLine: '_acme-challenge 300 IN TXT "x"',
    });
  });
});

describe('a file', () => {
  test('is given as path and content', () => {
    const validation = { Type: 'HTTP', Key: `http://www.example.com${PATH}`, Value: CONTENT };
    expect(instruct(validation, 'example.com')).toEqual({
      type: 'HTTP',
      id: undefined,
      status: undefined,
      url: `http://www.example.com${PATH}`,
      host: 'www.example.com',
      path: PATH,
      value: CONTENT,
    });
  });

  test.each([
    ['HTTP', `www.example.com${PATH}`, `http://www.example.com${PATH}`],
    [' http ', `https://www.example.com${PATH}`, `https://www.example.com${PATH}`],
    [undefined, `http://www.example.com${PATH}`, `http://www.example.com${PATH}`],
    ['HTTP', ` http://www.example.com${PATH}\n`, `http://www.example.com${PATH}`],
    ['HTTP', 'http://www.example.com/.well-known/../../etc', 'http://www.example.com/etc'],
  ])('of type %j at %j is at %s', (Type, Key, url) => {
    expect(instruct({ Type, Key, Value: 'x' })).toMatchObject({ type: 'HTTP', url, path: new URL(url).pathname });
  });
});

test.each<DomainControlValidation>([
  {},
  { Type: 'DNS', Key: '_acme-challenge.example.com' },
  { Type: 'DNS', Key: '_acme-challenge.example.com', Value: ' ' },
  { Type: 'DNS', Value: 'x' },
  { Type: 'DNS', Key: 'not a name', Value: 'x' },
  { Type: 'HTTP', Key: 'http://', Value: 'x' },
  { Type: 'HTTP', Key: 'ftp://www.example.com/x', Value: 'x' },
])('%o can not be published yet, and is left out', (validation) => {
  const good = { Type: 'DNS', Key: '_acme-challenge.example.com', Value: 'good' };
  expect(dcvInstructions({ DCV: [validation, good] })).toMatchObject([{ value: 'good' }]);
});

test('of nothing there is nothing', () => {
  expect(dcvInstructions(undefined)).toEqual([]);
  expect(dcvInstructions({})).toEqual([]);
});

describe('text of a TXT record', () => {
  test.each([
    ['plain', 'a b=c', '"a b=c"'],
    ['empty', '', '""'],
    ['quotes and backslashes', String.raw`a"b\c`, String.raw`"a\"b\\c"`],
    ['outside of printable ASCII', 'ä\t\u007f', String.raw`"\195\164\009\127"`],
    ['of 255 bytes', 'x'.repeat(255), `"${'x'.repeat(255)}"`],
    ['of 256 bytes', 'x'.repeat(256), `"${'x'.repeat(255)}" "x"`],
    ['of 600 bytes', 'x'.repeat(600), `"${'x'.repeat(255)}" "${'x'.repeat(255)}" "${'x'.repeat(90)}"`],
    ['cut within a character', `${'x'.repeat(254)}ä`, String.raw`"${'x'.repeat(254)}\195" "\164"`],
  ])('%s is quoted, and read back', (_case, text, quoted) => {
    expect(quoteTxt(text)).toBe(quoted);
    expect(readTxt(quoted)).toBe(text);
  });

  test.each([
    ['abc', 'abc'],
    ['a b', 'a b'],
    ['"ab""cd"', 'abcd'],
    ['"ab"  "cd" ', 'abcd'],
    ['"ab', '"ab'],
    ['ab"cd"', 'ab"cd"'],
    ['"a" b', '"a" b'],
    [String.raw`"\097\b"`, 'ab'],
    ['"ä"', 'ä'],
  ])('%j is read as %j', (data, text) => expect(readTxt(data)).toBe(text));
});
