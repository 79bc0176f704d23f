import { X509Certificate } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { pemOf, read, verify } from './one.js';
import { faults, only } from './setup.js';
import { address, der, distinguishedName, dns, integer, names, NULL, oid, sequence, set, utf8 } from './write.js';

/** What OpenSSL takes, and other clients refuse. */
const LENIENT: ReadonlySet<unknown> = new Set(['-www.example.com', 'w*.example.com']);

describe('a name of the certificate covers letter by letter, or nothing', () => {
  test.each<[string, string | Buffer, string, string]>([
    ['a final dot', 'www.example.com.', 'www.example.com', 'www.example.com.'],
    ['a wildcard with a final dot', '*.example.com.', 'www.example.com', '*.example.com.'],
    ['a blank before it', ' www.example.com', 'www.example.com', '" www.example.com"'],
    ['a blank after it', 'www.example.com ', 'www.example.com', '"www.example.com "'],
    ['a line break', 'www.example.com\n', 'www.example.com', String.raw`"www.example.com\n"`],
    ['a NUL', 'www.example.com\0', 'www.example.com', String.raw`"www.example.com\u0000"`],
    [
      'a NUL and another name',
      'www.example.com\0.evil.example',
      'www.example.com',
      String.raw`"www.example.com\u0000.evil.example"`,
    ],
    ['a soft hyphen', 'www.exam\u00adple.com', 'www.example.com', String.raw`"www.exam\u00adple.com"`],
    [
      'a right-to-left mark',
      Buffer.from('www.example.com\u202e'),
      'www.example.com',
      String.raw`"www.example.com\u202e"`,
    ],
    ['a superscript', '\u00b2.example.com', '2.example.com', '"².example.com"'],
    ['Latin-1', 'm\u00fcnchen.example', 'xn--mnchen-3ya.example', '"münchen.example"'],
    ['UTF-8', Buffer.from('münchen.example'), 'xn--mnchen-3ya.example', '"münchen.example"'],
    ['nothing', '', 'www.example.com', '""'],
    ['a hyphen in front', '-www.example.com', '-www.example.com', '-www.example.com'],
    ['a part of a label', 'w*.example.com', 'www.example.com', 'w*.example.com'],
    ['a wildcard in the middle', 'www.*.com', 'www.example.com', 'www.*.com'],
    ['a label of 64 characters', `${'a'.repeat(64)}.example`, 'www.example.com', `${'a'.repeat(64)}.example`],
    ['more than 253 characters', `${'a.'.repeat(126)}ab`, 'www.example.com', `${'a.'.repeat(126)}ab`],
  ])('not with %s', async (_name, name, hostname, found) => {
    const request = { names: undefined as never, extensions: [names(dns(name))] };
    const byOpenSsl = new X509Certificate(pemOf(request)).checkHost(hostname, { subject: 'never' });
    expect(byOpenSsl).toBe(LENIENT.has(name) ? name : undefined);
    const findings = await verify(request, { hostname });
    expect(faults(findings)).toEqual(['hostname', 'malformed-names']);
    expect(only(findings, 'malformed-names')).toMatchObject({ severity: 'warning', found });
  });

  test.each([
    ['www.example.com', 'www.example.com'],
    ['WWW.EXAMPLE.COM', 'www.example.com'],
    ['*.Example.com', 'www.example.com'],
    ['_dmarc.example.com', '_dmarc.example.com'],
    [`${'a'.repeat(63)}.example`, `${'a'.repeat(63)}.example`],
    ['xn--mnchen-3ya.example', 'münchen.example'],
  ])('%s covers %s', async (name, hostname) => {
    expect(faults(await verify({ names: [name] }, { hostname }))).toEqual([]);
  });

  test('the reason is told where a name looks as if it covered the host', async () => {
    const { message } = only(
      await verify({ names: ['www.example.com.'] }, { hostname: 'www.example.com' }),
      'hostname',
    );
    expect(message).toBe(
      "The certificate doesn't cover www.example.com, though it seems to: clients compare letter by letter, and www.example.com. is not how a certificate writes a name. Have it reissued.",
    );
  });

  test('an address covers no hostname, whatever it looks like', async () => {
    const findings = await verify({ names: [[119, 119, 119, 46]] }, { hostname: 'www' });
    expect(faults(findings)).toEqual(['hostname']);
  });

  test('a hundred names are listed, and the others counted', async () => {
    const many = Array.from({ length: 102 }, (_, index) => `${index}.example.com`);
    expect(only(await verify({ names: many }, { hostname: 'a.example' }), 'hostname').found).toBe(
      `${many.slice(0, 100).join(', ')} and 2 more`,
    );
  });
});

describe('distinguished names are read in all their types', () => {
  test.each<[string, Buffer, string]>([
    ['NumericString', der(0x12, '12345'), '12345'],
    ['T61String', der(0x14, 'm\u00fcnchen'), 'münchen'],
    ['VisibleString', der(0x1a, 'x'), 'x'],
    ['BMPString', der(0x1e, Buffer.from('4e2d', 'hex')), '中'],
    ['UniversalString', der(0x1c, Buffer.from('00004e2d0001f600', 'hex')), '中😀'],
    ['UTF8String that is not UTF-8', der(0x0c, 'm\u00fcnchen'), 'münchen'],
    ['another type', integer(5), '#020105'],
  ])('%s', (_name, value, text) => {
    const { subject, commonName } = read({ raw: { subject: distinguishedName([['2.5.4.3', value]]) } });
    expect([subject, commonName]).toEqual([`CN=${text}`, text]);
  });

  test.each<[string, Buffer, string]>([
    ['an empty part', sequence(set(sequence(oid('2.5.4.3'), utf8('x'))), set()), 'CN=x'],
    [
      'two in one part',
      distinguishedName([
        ['2.5.4.3', utf8('a')],
        ['2.5.4.11', utf8('b')],
      ]),
      'CN=a+OU=b',
    ],
    [
      'what RFC 4514 escapes',
      distinguishedName([['2.5.4.3', utf8(' a,b+c"d\\e<f>g;h#i ')]]),
      String.raw`CN=\ a\,b\+c\"d\\e\<f\>g\;h#i\ `,
    ],
    ['a number sign in front', distinguishedName([['2.5.4.3', utf8('#a')]]), String.raw`CN=\#a`],
    ['line breaks', distinguishedName([['2.5.4.3', utf8('a\r\n\t\0b')]]), String.raw`CN=a\0d\0a\09\00b`],
  ])('%s', (_name, subject, text) => {
    expect(read({ raw: { subject } }).subject).toBe(text);
  });

  test('and make a certificate unreadable that has none', () => {
    for (const subject of [
      NULL,
      sequence(NULL),
      sequence(set(NULL)),
      sequence(set(sequence(oid('2.5.4.3')))),
      sequence(set(sequence(NULL, NULL))),
    ])
      expect(() => read({ raw: { subject } })).toThrow("can't be read (number 1)");
    const half = distinguishedName([['2.5.4.3', der(0x1e, 'abc')]]);
    expect(() => read({ raw: { subject: half } })).toThrow("can't be read (number 1)");
  });
});

describe('addresses', () => {
  test.each([
    ['c0000207', '192.0.2.7'],
    ['20010db8000000000000000000000001', '2001:db8::1'],
    ['fe800000000000000001000200030004', 'fe80::1:2:3:4'],
    ['00000000000000000000000000000000', '::'],
    ['20010db8000000010000000000000001', '2001:db8:0:1::1'],
    ['00010000000000020000000000000003', '1:0:0:2::3'],
    ['00010000000000020003000000000004', '1::2:3:0:0:4'],
    ['00010000000200030004000500060007', '1:0:2:3:4:5:6:7'],
    ['c00002', '#c00002'],
  ])('%s is %s', (hex, text) => {
    const one = names(address(...Buffer.from(hex, 'hex')));
    expect(read({ names: undefined as never, extensions: [one] }).names).toEqual([text]);
  });
});
