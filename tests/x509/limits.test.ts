import { inspectCertificate, verifyCertificate } from '@esakit/x509';
import { describe, expect, test } from 'vitest';
import { ecKeys, issue, type Issued, type Request } from './issue.js';
import { faults, NOW } from './setup.js';
import {
  address,
  bits,
  critical,
  der,
  distinguishedName,
  dns,
  extension,
  field,
  integer,
  names,
  NULL,
  octets,
  oid,
  sequence,
  set,
  url,
  utf8,
} from './write.js';

/*
 * Each input is nearly as large as a PEM text may be, and made of as many parts of one kind as there is room for. What
 * costs more than in proportion would take minutes, and fail by the time limit of a test.
 */

/** Bytes of DER that fit into a PEM text of 1 MiB. */
const ROOM = 700_000;
const keys = ecKeys();
const of = (request: Request): Issued => issue({ keys, ...request });
/** As many of a part as there is room for, and as a list may have. */
function fill(part: Uint8Array, room = ROOM): Buffer {
  const count = Math.min(Math.floor(room / part.length), 100_000);
  return Buffer.alloc(count * part.length, part);
}
const withExtension = (type: string, value: Uint8Array): Issued => of({ extensions: [extension(type, value)] });
const numbered = (count: number, part: (index: number) => Buffer): Buffer =>
  Buffer.concat(Array.from({ length: count }, (_, index) => part(index)));
const commonName = (value: Buffer): Buffer => distinguishedName([['2.5.4.3', value]]);
const pemOf = (certificates: readonly Issued[]): string => certificates.map(({ pem }) => pem).join('');

describe('one certificate', () => {
  const rsa = sequence(der(0x02, Buffer.alloc(ROOM / 2, 0x7f)), der(0x02, Buffer.alloc(ROOM / 2, 0x7f)));
  test.each<[string, Issued, readonly string[]]>([
    [
      'an identifier of 700,000 arcs',
      of({ extensions: [sequence(der(0x06, Buffer.alloc(ROOM, 0x2a)), octets())] }),
      ['hostname', 'extensions'],
    ],
    [
      'an identifier of one arc',
      of({ extensions: [sequence(der(0x06, Buffer.alloc(ROOM, 0xaa)), octets())] }),
      ['hostname', 'extensions'],
    ],
    ['purposes', withExtension('2.5.29.37', sequence(fill(oid('1.3.6.1.5.5.7.3.1')))), ['hostname']],
    [
      'names',
      withExtension('2.5.29.17', sequence(numbered(33_000, (index) => dns(`${index}.example.com`)))),
      ['hostname'],
    ],
    [
      'malformed names',
      withExtension('2.5.29.17', sequence(numbered(33_000, (index) => dns(`${index}.example.com.`)))),
      ['hostname', 'malformed-names'],
    ],
    [
      'names of one character that is not seen',
      withExtension('2.5.29.17', sequence(fill(dns('\u00ad')))),
      ['hostname', 'malformed-names'],
    ],
    ['empty names', withExtension('2.5.29.17', sequence(fill(dns('')))), ['hostname', 'malformed-names']],
    [
      'the longest names',
      withExtension('2.5.29.17', sequence(fill(dns('a'.repeat(253))))),
      ['hostname', 'malformed-names'],
    ],
    [
      'one name of all labels',
      of({ extensions: [names(dns('a.'.repeat(ROOM / 2)))] }),
      ['hostname', 'malformed-names'],
    ],
    [
      'one name of characters that are not seen',
      of({ extensions: [names(dns('\u00ad'.repeat(ROOM)))] }),
      ['hostname', 'malformed-names'],
    ],
    [
      'one name in Unicode',
      of({ extensions: [names(dns(Buffer.from('中'.repeat(ROOM / 3))))] }),
      ['hostname', 'malformed-names'],
    ],
    ['addresses', withExtension('2.5.29.17', sequence(fill(address(192, 0, 2, 7)))), ['hostname']],
    ['addresses of 16 bytes', withExtension('2.5.29.17', sequence(fill(address(...Buffer.alloc(16))))), ['hostname']],
    ['names of other kinds', withExtension('2.5.29.17', sequence(fill(field(0)))), ['hostname']],
    ['parts of a name', of({ raw: { subject: sequence(fill(set(), ROOM / 2)) } }), ['hostname']],
    [
      'attributes in one part',
      of({ raw: { subject: sequence(set(fill(sequence(oid('2.5.4.3'), utf8('x')), ROOM / 2))) } }),
      ['hostname'],
    ],
    ['a common name of blanks', of({ raw: { subject: commonName(utf8(' '.repeat(ROOM / 2))) } }), ['hostname']],
    ['a common name of NULs', of({ raw: { subject: commonName(utf8('\0'.repeat(ROOM / 2))) } }), ['hostname']],
    ['a common name to escape', of({ raw: { subject: commonName(utf8(','.repeat(ROOM / 2))) } }), ['hostname']],
    ['a serial number', of({ raw: { serial: der(0x02, Buffer.alloc(ROOM, 0x7f)) } }), ['hostname']],
    ['a negative serial number', of({ raw: { serial: der(0x02, '\x80', Buffer.alloc(ROOM)) } }), ['hostname']],
    [
      'one extension, again and again',
      of({ extensions: [fill(extension('1.2.3', NULL))] }),
      ['hostname', 'extensions', 'extensions'],
    ],
    [
      'extensions that are not the same',
      of({ extensions: [numbered(30_000, (index) => critical(`1.2.${index}`, NULL))] }),
      ['hostname', 'extensions', 'extensions'],
    ],
    ['empty extensions', of({ extensions: [fill(sequence(), 190_000)] }), ['hostname', 'extensions']],
    [
      'locations',
      withExtension('1.3.6.1.5.5.7.1.1', sequence(fill(sequence(oid('1.3.6.1.5.5.7.48.1'), url('a'))))),
      ['hostname'],
    ],
    ['lists', withExtension('2.5.29.31', sequence(fill(sequence(field(0, field(0, url('a'))))))), ['hostname']],
    [
      'constraints of names',
      withExtension('2.5.29.30', sequence(field(0, fill(sequence(dns('a.example')))))),
      ['hostname'],
    ],
    [
      'a curve that is written out',
      of({
        raw: {
          key: sequence(
            sequence(
              oid('1.2.840.10045.2.1'),
              sequence(integer(1), sequence(oid('1.2.840.10045.1.1'), der(0x02, Buffer.alloc(ROOM, 1)))),
            ),
            bits(0),
          ),
        },
      }),
      ['hostname', 'chain-signature', 'weak-key'],
    ],
  ])('of %s', async (_name, { pem }, found) => {
    expect(pem.length).toBeLessThanOrEqual(1024 * 1024);
    const Result = { SAN: 'www.example.com', SerialNumber: inspectCertificate(pem).leaf.serialNumber };
    const findings = await verifyCertificate({ Certificate: pem, Result }, { now: NOW, hostname: 'a.test' });
    expect(faults(findings).filter((check) => check !== 'names')).toEqual(found);
  });

  test('more than 100,000 names are not read, and that is told', async () => {
    const { pem } = withExtension('2.5.29.17', sequence(fill(dns('')), dns('')));
    expect(faults(await verifyCertificate({ Certificate: pem }, { now: NOW }))).toEqual(['extensions']);
  });

  test('a modulus of millions of bits is not calculated with', async () => {
    const key = sequence(sequence(oid('1.2.840.113549.1.1.1'), NULL), der(0x03, '\0', rsa));
    const algorithm = sequence(oid('1.2.840.113549.1.1.11'), NULL);
    const { pem } = of({ raw: { key, algorithm } });
    const findings = await verifyCertificate({ Certificate: pem }, { now: NOW });
    expect(findings.filter(({ ok }) => !ok)).toMatchObject([
      { check: 'no-names' },
      { check: 'chain-signature', severity: 'warning' },
    ]);
  });

  test.each<[string, Buffer]>([
    ['elements', sequence(Buffer.alloc(ROOM, NULL))],
    [
      'depth',
      Array.from({ length: 100_000 }).reduce<Buffer>(
        (inner) => (inner.length < 120 ? sequence(inner) : inner),
        Buffer.alloc(0),
      ),
    ],
  ])('of nothing but %s is refused', (_name, bytes) => {
    expect(() =>
      inspectCertificate(`-----BEGIN CERTIFICATE-----\n${bytes.toString('base64')}\n-----END CERTIFICATE-----`),
    ).toThrow("can't be read (number 1)");
  });
});

const hundred = (make: (index: number) => Request): string =>
  pemOf(
    Array.from({ length: 100 }, (_, index) =>
      of({ keyIds: false, ca: true, serial: `01${index.toString(16).padStart(2, '0')}`, ...make(index) }),
    ),
  );

describe('a hundred certificates', () => {
  test.each<[string, string]>([
    ['of one name', hundred(() => ({ subject: 'CN=Same' }))],
    ['of one long name', hundred(() => ({ subject: `CN=${'a'.repeat(3000)}` }))],
    [
      'of one name with many parts',
      hundred(() => ({ raw: { subject: sequence(fill(set(sequence(oid('2.5.4.3'), utf8('x'))), 3000)) } })),
    ],
  ])('%s', (_name, pem) => {
    expect(pem.length).toBeLessThanOrEqual(1024 * 1024);
    expect(inspectCertificate(pem).chain).toHaveLength(99);
  });

  test('each issued by the next, and with constraints of names', async () => {
    const limits = extension('2.5.29.30', sequence(field(0, fill(sequence(dns('a.example')), 1000))));
    const chain: Issued[] = [];
    for (let index = 0; index < 100; index++)
      chain.unshift(
        of({
          subject: `CN=${index}`,
          ca: true,
          extensions: [limits, names(fill(dns('b.a.example'), 1000))],
          ...(chain[0] && { issuer: chain[0] }),
        }),
      );
    const findings = await verifyCertificate({ Certificate: pemOf(chain) }, { now: NOW });
    const checked = findings.filter(({ check }) => check === 'name-constraints');
    expect(checked).toHaveLength(99);
    expect(checked.at(0)?.ok).toBe(true);
    expect(checked.at(-1)).toMatchObject({ ok: false, severity: 'warning' });
  });
});
