import { generateKeyPairSync } from 'node:crypto';
import { ecKeys, edKeys, issue, issueChain, type Issued, type Keys, type Request, rsaKeys } from './issue.js';
import {
  address,
  bits,
  boolean,
  critical,
  der,
  distinguishedName,
  dns,
  extension,
  field,
  generalizedTime,
  integer,
  names,
  NULL,
  oid,
  primitive,
  type Rdn,
  sequence,
  set,
  url,
  utcTime,
  utf8,
} from './write.js';

const CN = '2.5.4.3';
const root = issue({ subject: 'O=Test,CN=Test Root', ca: true });
/** One pair of keys for all to which keys don't matter. */
const keys = ecKeys();
const of = (request: Request): Issued => issue({ keys, issuer: root, ...request });
const subject = (...rdns: readonly Rdn[]): Issued => of({ raw: { subject: distinguishedName(...rdns) } });
const explicit = (namedCurve: string): Keys => generateKeyPairSync('ec', { namedCurve, paramEncoding: 'explicit' });
const withExtensions = (...extensions: Buffer[]): Issued => of({ extensions });
const dates = (notBefore: Buffer, notAfter: Buffer): Issued => of({ raw: { notBefore, notAfter } });

/** Certificates of every kind that is seen in public, sound ones and odd ones, by what is special about them. */
export const corpus: readonly (readonly [kind: string, certificate: Issued])[] = [
  // keys
  ...[1024, 2041, 2048, 3072, 4096].map((size) => [`RSA ${size}`, issue({ keys: rsaKeys(size) })] as const),
  ...[
    'P-256',
    'P-384',
    'P-521',
    'secp224r1',
    'prime192v1',
    'secp256k1',
    'brainpoolP256r1',
    'brainpoolP384r1',
    'brainpoolP512r1',
  ].map((curve) => [`ECDSA ${curve}`, issue({ keys: ecKeys(curve) })] as const),
  ...['P-256', 'P-384', 'P-521', 'secp256k1'].map(
    (curve) => [`ECDSA ${curve}, its parameters written out`, issue({ keys: explicit(curve) })] as const,
  ),
  ['Ed25519', issue({ keys: edKeys() })],
  ['Ed448', issue({ keys: generateKeyPairSync('ed448') })],
  ['DSA', issue({ keys: generateKeyPairSync('dsa', { modulusLength: 1024, divisorLength: 160 }) })],
  ['RSASSA-PSS', issue({ keys: pssKeys() })],
  ['X25519', of({ raw: { key: generateKeyPairSync('x25519').publicKey.export({ type: 'spki', format: 'der' }) } })],
  // signatures
  ...(['md5', 'sha1', 'sha256', 'sha384', 'sha512'] as const).map(
    (hash) => [`signed with RSA and ${hash}`, issue({ keys, issuer: issue({ keys: rsaKeys() }), hash })] as const,
  ),
  ...(['sha1', 'sha256', 'sha384', 'sha512'] as const).map(
    (hash) => [`signed with ECDSA and ${hash}`, of({ hash })] as const,
  ),
  // distinguished names
  ['no subject', of({ subject: '', names: ['www.example.com'] })],
  ['letters of everywhere', of({ subject: 'C=CN,O=浙江,CN=例子.测试' })],
  [
    'two attributes in one name',
    subject(
      [
        [CN, utf8('a')],
        ['2.5.4.11', utf8('b')],
      ],
      [['2.5.4.10', utf8('c')]],
    ),
  ],
  [
    'each type of string',
    subject(...[der(0x13, 'print'), der(0x16, 'ia5'), der(0x12, '12 34')].map((text) => [[CN, text] as const])),
  ],
  ['BMPString', subject([[CN, der(0x1e, Buffer.from('4e2d6587', 'hex'))]])],
  ['UniversalString', subject([[CN, der(0x1c, Buffer.from('00004e2d0001f600', 'hex'))]])],
  ['characters to escape', subject([[CN, utf8('a,b+c"d\\e<f>g;h')]], [['2.5.4.10', utf8('#x')]])],
  ['spaces around', subject([[CN, utf8(' x ')]])],
  [
    'every attribute',
    subject(
      ...['3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '42', '43'].map((last) => [
        [`2.5.4.${last}`, utf8(`v${last}`)] as const,
      ]),
    ),
  ],
  [
    'domain components and mail',
    subject(
      [['0.9.2342.19200300.100.1.25', der(0x16, 'example')]],
      [['1.2.840.113549.1.9.1', der(0x16, 'a@example.com')]],
    ),
  ],
  ['an attribute that nobody knows', subject([['1.2.3.4', utf8('x')]])],
  ['several common names', subject([[CN, utf8('first')]], [[CN, utf8('last')]])],
  // numbers and dates
  ...[
    '00',
    '01',
    '7f',
    '0080',
    '00babaded901474b9693acf530e0fb1daa',
    '80',
    'ff01',
    'ff',
    '8000',
    `7f${'ab'.repeat(19)}`,
  ].map((serial) => [`the serial number ${serial}`, of({ serial })] as const),
  ['dates of the last century', dates(utcTime('500101000000Z'), utcTime('991231235959Z'))],
  ['dates after 2049', dates(utcTime('491231235959Z'), generalizedTime('20500101000000Z'))],
  ['no end', dates(utcTime('260101000000Z'), generalizedTime('99991231235959Z'))],
  ['a leap day', dates(utcTime('240229000000Z'), generalizedTime('20000229000000Z'))],
  ['years with zeros in front', dates(generalizedTime('00010101000000Z'), generalizedTime('09990101000000Z'))],
  ['version 1', of({ raw: { version: Buffer.alloc(0), tail: Buffer.alloc(0) } })],
  [
    'unique identifiers',
    of({ raw: { tail: Buffer.concat([primitive(1, Buffer.of(0, 1)), primitive(2, Buffer.of(0, 2))]) } }),
  ],
  // extensions
  ['no extensions', of({ raw: { tail: Buffer.alloc(0) } })],
  [
    'names of all kinds',
    withExtensions(
      names(
        dns('www.example.com'),
        primitive(1, 'a@example.com'),
        url('https://www.example.com/'),
        address(192, 0, 2, 7),
        address(...Buffer.from('20010db8000000000000000000000001', 'hex')),
        field(0, oid('1.2.3.4'), field(0, utf8('x'))),
        field(4, distinguishedName([[CN, utf8('x')]])),
        primitive(8, oid('1.2.3.4').subarray(2)),
        dns('*.example.com'),
      ),
    ),
  ],
  ...[
    '00000000000000000000000000000000',
    '00000000000000000000000000000001',
    'fe800000000000000001000200030004',
    '20010db8000000010000000000000001',
    '20010db8000100020003000400050006',
    '00010000000000000000000000000000',
  ].map((hex) => [`the address ${hex}`, withExtensions(names(address(...Buffer.from(hex, 'hex'))))] as const),
  ['all key usages', withExtensions(critical('2.5.29.15', bits(7, 0xff, 0x80)))],
  ['key usages one by one', withExtensions(critical('2.5.29.15', bits(2, 0b1010_0100)))],
  [
    'purposes',
    withExtensions(
      extension(
        '2.5.29.37',
        sequence(...[1, 2, 3, 4, 8, 9, 77].map((last) => oid(`1.3.6.1.5.5.7.3.${last}`)), oid('2.5.29.37.0')),
      ),
    ),
  ],
  ['an authority', of({ ca: true })],
  ['an authority of a depth', of({ ca: true, pathLength: 0 })],
  ['a depth of two bytes', withExtensions(critical('2.5.29.19', sequence(boolean(0xff), integer(1, 0))))],
  ['no authority, written out', withExtensions(critical('2.5.29.19', sequence(boolean(0))))],
  ['not critical, written out', withExtensions(extension('2.5.29.19', sequence(), 0))],
  [
    'locations',
    withExtensions(
      extension(
        '1.3.6.1.5.5.7.1.1',
        sequence(
          sequence(oid('1.3.6.1.5.5.7.48.1'), url('http://ocsp.example.com')),
          sequence(oid('1.3.6.1.5.5.7.48.2'), url('http://ca.example.com/ca.crt')),
          sequence(oid('1.3.6.1.5.5.7.48.2'), field(4, distinguishedName([[CN, utf8('x')]]))),
        ),
      ),
      extension(
        '2.5.29.31',
        sequence(
          sequence(field(0, field(0, url('http://crl.example.com/1'), url('ldap://crl.example.com/1')))),
          sequence(field(0, field(0, url('http://crl.example.com/2'))), primitive(1, Buffer.of(1, 2))),
          sequence(field(2, field(4, distinguishedName([[CN, utf8('x')]])))),
        ),
      ),
    ),
  ],
  [
    'an issuer told by name and number',
    withExtensions(
      extension(
        '2.5.29.35',
        sequence(field(1, field(4, distinguishedName([[CN, utf8('x')]]))), primitive(2, Buffer.of(1))),
      ),
    ),
  ],
  [
    'extensions that nobody knows',
    withExtensions(extension('1.2.3.4.5', NULL), extension('2.25.329800735698586629295641978511506172918', set())),
  ],
  [
    'timestamps of logs, and a feature',
    withExtensions(
      extension('1.3.6.1.4.1.11129.2.4.2', der(0x04, Buffer.of(0, 0))),
      extension('1.3.6.1.5.5.7.1.24', sequence(integer(5))),
    ),
  ],
  ['an intermediate', issueChain().middle],
];

function pssKeys(): Keys {
  return generateKeyPairSync('rsa-pss', {
    modulusLength: 2048,
    hashAlgorithm: 'sha256',
    mgf1HashAlgorithm: 'sha256',
  });
}
