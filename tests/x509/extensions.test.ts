import { verifyCertificate } from '@esakit/x509';
import { describe, expect, test } from 'vitest';
import { issue } from './issue.js';
import { read, verify } from './one.js';
import { faults, NOW, only } from './setup.js';
import {
  bits,
  boolean,
  critical,
  der,
  dns,
  extension,
  field,
  integer,
  names,
  NULL,
  octets,
  oid,
  sequence,
  url,
  utf8,
} from './write.js';

describe('an extension that is damaged spoils nothing but itself', () => {
  const ID = '1.3.6.1.5.5.7.1.1';
  test.each<[string, Buffer, 'error' | 'warning' | undefined, string]>([
    ['policies, which nobody here reads', extension('2.5.29.32', NULL), undefined, ''],
    ['other names of the issuer', extension('2.5.29.18', NULL), undefined, ''],
    ['access information', extension(ID, NULL), 'warning', 'authorityInfoAccess'],
    ['access information without a content', extension(ID, Buffer.alloc(0)), 'warning', 'authorityInfoAccess'],
    [
      'access information with a blank behind it',
      extension(ID, Buffer.from('30000500', 'hex')),
      'warning',
      'authorityInfoAccess',
    ],
    [
      'access information without a location',
      extension(ID, sequence(sequence(oid('1.2.3')))),
      'warning',
      'authorityInfoAccess',
    ],
    ['critical access information', critical(ID, NULL), 'error', 'authorityInfoAccess'],
    ['locations of lists', extension('2.5.29.31', NULL), 'warning', 'crlDistributionPoints'],
    ['key identifiers', extension('2.5.29.35', NULL), 'warning', 'authorityKeyIdentifier'],
    ['key usage', extension('2.5.29.15', NULL), 'error', 'keyUsage'],
    ['key usage of three bytes', extension('2.5.29.15', bits(0, 1, 2, 3)), 'error', 'keyUsage'],
    ['key usage with 8 unused bits', extension('2.5.29.15', bits(8, 1)), 'error', 'keyUsage'],
    ['purposes', extension('2.5.29.37', sequence(NULL)), 'error', 'extKeyUsage'],
    ['constraints', extension('2.5.29.19', NULL), 'error', 'basicConstraints'],
    [
      'constraints with a negative depth',
      extension('2.5.29.19', sequence(boolean(0xff), integer(0xff))),
      'error',
      'basicConstraints',
    ],
    [
      'constraints with a boolean that is not DER',
      extension('2.5.29.19', sequence(boolean(1))),
      'error',
      'basicConstraints',
    ],
    ['constraints of names', extension('2.5.29.30', sequence(field(0, sequence()))), 'error', 'nameConstraints'],
    ['a critical flag that is not DER', extension('1.2.3.4', NULL, 1), 'warning', '1.2.3.4'],
    ['an identifier that is not one', sequence(NULL, octets()), 'warning', "one whose identifier can't be read"],
    [
      'an identifier that does not end',
      sequence(der(0x06, '\x55\x9d'), octets()),
      'warning',
      "one whose identifier can't be read",
    ],
    [
      'an identifier with a zero in front',
      sequence(der(0x06, '\x55\x80\x1d'), octets()),
      'warning',
      "one whose identifier can't be read",
    ],
    ['no value', sequence(oid('1.2.3.4')), 'warning', '1.2.3.4'],
    ['no extension', NULL, 'warning', "one whose identifier can't be read"],
  ])('%s', async (_name, damaged, severity, found) => {
    const findings = await verify({ keyIds: false, extensions: [damaged] }, { hostname: 'www.example.com' });
    expect(faults(findings)).toEqual(severity === undefined ? [] : ['extensions']);
    expect(read({ extensions: [damaged] }).names).toEqual(['www.example.com']);
    if (severity === undefined) return;
    expect(only(findings, 'extensions')).toEqual({
      check: 'extensions',
      ok: false,
      severity,
      certificate: 0,
      expected: 'extensions that can be read',
      found,
      message: `www.example.com has an extension that can't be read, and ${severity === 'error' ? '' : 'some '}clients refuse that: have it reissued.`,
    });
  });

  test('names that are damaged cover nothing', async () => {
    const findings = await verify(
      { names: undefined as never, extensions: [extension('2.5.29.17', NULL)] },
      { hostname: 'www.example.com' },
    );
    expect(faults(findings)).toEqual(['hostname', 'extensions']);
  });

  test('names of other kinds beside those of hosts are passed over', () => {
    const others = [
      field(3, sequence()),
      field(4, NULL),
      field(5, field(1, utf8('x'))),
      field(0, oid('1.2.3'), field(0, NULL)),
    ];
    expect(read({ extensions: [names(...others, dns('a.example'))], names: undefined as never }).names).toEqual([
      'a.example',
    ]);
  });

  test('lists of revoked certificates are at the addresses of a full name, and nowhere else', () => {
    const points = [
      sequence(field(0, field(0, dns('a.example'), url('http://a.example/list'), url('ldap://a.example/list')))),
      sequence(field(0, field(1, url('http://a.example/relative')))),
      sequence(field(2, url('http://a.example/issuer'))),
      sequence(),
    ];
    const { crl } = read({ extensions: [extension('2.5.29.31', sequence(...points))] });
    expect(crl).toEqual(['http://a.example/list', 'ldap://a.example/list']);
  });

  test('and is told in the list of all', () => {
    expect(
      read({ keyIds: false, extensions: [critical('2.5.29.15', NULL), extension('1.2.3', NULL)] }).extensions,
    ).toEqual([
      { oid: '2.5.29.17', name: 'subjectAltName', critical: false, readable: true },
      { oid: '2.5.29.15', name: 'keyUsage', critical: true, readable: false },
      { oid: '1.2.3', name: undefined, critical: false, readable: true },
    ]);
  });
});

describe('what clients refuse a certificate for is told', () => {
  test.each<[string, readonly Buffer[], string, string, string]>([
    [
      'a critical extension that nobody knows',
      [critical('1.2.3.4.5', NULL)],
      'extensions',
      '1.2.3.4.5',
      "www.example.com has a critical extension that is not known, and clients refuse what they don't know: have it reissued without.",
    ],
    [
      'an extension twice',
      [extension('1.2.3.4.5', NULL), extension('1.2.3.4.5', NULL)],
      'extensions',
      '1.2.3.4.5',
      'www.example.com has an extension twice, and clients refuse that: have it reissued.',
    ],
    [
      'the mark of a precertificate',
      [critical('1.3.6.1.4.1.11129.2.4.3', NULL)],
      'precertificate',
      'a precertificate',
      'www.example.com is a precertificate, made for the logs of Certificate Transparency, and clients refuse it: take the certificate that was issued after it.',
    ],
  ])('%s', async (_name, extensions, check, found, message) => {
    const findings = (await verify({ extensions })).filter(({ ok }) => !ok);
    expect(findings).toMatchObject([{ check, severity: 'error', found, message, certificate: 0 }]);
  });

  test.each([
    ['key usage', critical('2.5.29.15', bits(7, 0x80))],
    ['purposes', critical('2.5.29.37', sequence(oid('1.3.6.1.5.5.7.3.1')))],
    ['policies', critical('2.5.29.32', sequence())],
    ['an extension that nobody knows and that is not critical', extension('1.2.3.4.5', NULL)],
  ])('not %s', async (_name, one) => {
    expect(faults(await verify({ extensions: [one] }))).toEqual([]);
  });

  test('of names that are there twice the first count', () => {
    expect(read({ extensions: [names(dns('b.example'))] }).names).toEqual(['www.example.com']);
  });

  test('ten extensions are named, and the others counted', async () => {
    const extensions = Array.from({ length: 12 }, (_, index) => critical(`1.2.3.${index}`, NULL));
    expect(only(await verify({ extensions }), 'extensions').found).toBe(
      '1.2.3.0, 1.2.3.1, 1.2.3.2, 1.2.3.3, 1.2.3.4, 1.2.3.5, 1.2.3.6, 1.2.3.7, 1.2.3.8, 1.2.3.9 and 2 more',
    );
  });

  test('in an intermediate too', async () => {
    const issuer = issue({ subject: 'CN=CA', ca: true, extensions: [critical('1.2.3', NULL)] });
    const Certificate = issue({ issuer, names: ['www.example.com'] }).pem + issuer.pem;
    expect(faults(await verifyCertificate({ Certificate }, { now: NOW }))).toEqual(['extensions 1']);
  });
});
