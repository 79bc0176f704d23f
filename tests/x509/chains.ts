import { ecKeys, issue, type Issued, type Request } from './issue.js';
import {
  bits,
  boolean,
  critical,
  distinguishedName,
  dns,
  extension,
  field,
  integer,
  names,
  NULL,
  octets,
  oid,
  primitive,
  sequence,
  set,
  url,
  utf8,
} from './write.js';

export const keys = ecKeys();
const [rootKeys, middleKeys] = [ecKeys(), ecKeys()];
const root = issue({ subject: 'O=Test,CN=Test Root', ca: true, keys: rootKeys });
export const middle = (request: Request = {}): Issued =>
  issue({ subject: 'CN=CA', ca: true, issuer: root, keys: middleKeys, ...request });
export const sound = middle();
export const leafOf = (issuer: Issued, request: Request = {}): Issued =>
  issue({ keys, issuer, names: ['www.example.com'], ...request });
/** Leaf, intermediate and root, where the intermediate has these extensions. */
export const below = (...extensions: Buffer[]): Chain => chainOf(middle({ extensions }));
export const chainOf = (issuer: Issued, request: Request = {}): Chain => [leafOf(issuer, request), issuer, root];
export const withExtension = (one: Buffer): Chain => chainOf(sound, { keyIds: false, extensions: [one] });
/** A chain whose leaf writes the name of its issuer in another way. */
function named(subject: Buffer, written: Buffer): Chain {
  const issuer = middle({ raw: { subject } });
  return [leafOf({ ...issuer, subject: written }), issuer, root];
}
export const called = (name: Buffer): Buffer => distinguishedName([['2.5.4.3', name]]);
const two = [
  ['2.5.4.3', utf8('a')],
  ['2.5.4.10', utf8('b')],
] as const;
/** A chain whose intermediate permits names, and whose leaf has one of a kind that no host has. */
export const constrained = (base: Buffer, name: Buffer): Chain =>
  chainOf(middle({ extensions: [critical('2.5.29.30', sequence(field(0, sequence(base))))] }), {
    names: undefined as never,
    extensions: [names(dns('www.example.com'), name)],
  });
/** Without extensions there are no key identifiers either. */
const ofVersion1: Request = { keyIds: false, raw: { version: Buffer.alloc(0), tail: Buffer.alloc(0) } };
const oldRoot = issue({ subject: 'CN=Old Root', keys: rootKeys, ...ofVersion1 });
const usageRoot = issue({ subject: 'CN=Old Root', keys: rootKeys, extensions: [critical('2.5.29.15', bits(1, 6))] });
const silentRoot = issue({ subject: 'CN=Old Root', keys: rootKeys });
const [SERVER, UNKNOWN] = ['1.3.6.1.5.5.7.3.1', '1.2.3.4'];
export const CLIENT = '1.3.6.1.5.5.7.3.2';
export const purposes = (...all: string[]): Buffer => extension('2.5.29.37', sequence(...all.map(oid)));
export const otherKeyId = {
  keyIds: false,
  extensions: [extension('2.5.29.35', sequence(primitive(0, Buffer.of(1, 2))))],
};
const expired: Request = { notAfter: '20260201000000Z' };

export type Chain = readonly [leaf: Issued, ...issuers: Issued[], root: Issued];

/**
 * Chains that are seldom seen, each with what is found, and with whether `openssl verify` accepts it: where it refuses
 * one there is a finding, and where it accepts one there is no error.
 */
export const chains: readonly (readonly [
  kind: string,
  chain: Chain,
  found: readonly string[],
  openSslAccepts: boolean,
])[] = [
  ['a root of version 1', [leafOf(oldRoot), oldRoot], [], true],
  ['a root that only limits its key', [leafOf(usageRoot), usageRoot], [], true],
  ['a root that says nothing of it', [leafOf(silentRoot), silentRoot], ['chain-authority 1'], false],
  ['an intermediate of version 1', chainOf(middle({ ca: false, ...ofVersion1 })), ['chain-authority 1'], false],
  [
    'basic constraints with more behind',
    chainOf(middle({ ca: false, extensions: [critical('2.5.29.19', sequence(boolean(0xff), integer(0), NULL))] })),
    ['chain-authority 1', 'extensions 1'],
    false,
  ],
  ['an intermediate for servers', below(purposes(CLIENT, SERVER)), [], true],
  ['an intermediate for clients', below(purposes(CLIENT)), ['server-usage 1'], false],
  ['an intermediate for something unknown', below(purposes(UNKNOWN)), ['server-usage 1'], false],
  ['an intermediate for nothing', below(purposes()), ['server-usage 1'], false],
  ['unused bits that are set', below(critical('2.5.29.15', bits(3, 0x8c))), ['extensions 1'], false],
  ['unused bits of nothing', below(critical('2.5.29.15', bits(3))), ['extensions 1'], false],
  ...(
    [
      ['subjectKeyIdentifier', '2.5.29.14', octets('abc')],
      ['authorityKeyIdentifier', '2.5.29.35', sequence()],
      ['issuerAltName', '2.5.29.18', sequence(dns('x.example'))],
      ['authorityInfoAccess', '1.3.6.1.5.5.7.1.1', sequence(sequence(oid('1.3.6.1.5.5.7.48.1'), url('http://o')))],
      ['tlsFeature', '1.3.6.1.5.5.7.1.24', sequence(integer(5))],
      ['signedCertificateTimestampList', '1.3.6.1.4.1.11129.2.4.2', octets(Buffer.of(0, 0))],
    ] as const
  ).flatMap(([name, type, value]) => [
    [`critical ${name}`, withExtension(critical(type, value)), ['extensions'], false] as const,
    [`${name} that is not critical`, withExtension(extension(type, value)), [], true] as const,
  ]),
  ['critical policies', withExtension(critical('2.5.29.32', sequence(sequence(oid('2.23.140.1.2.1'))))), [], true],
  ['the identifier of another key', chainOf(sound, otherKeyId), ['chain-signature'], false],
  ['an issuer without a key identifier', chainOf(middle({ keyIds: false }), otherKeyId), [], true],
  ['blanks in front of a name', named(called(utf8('  Test ca')), called(utf8('Test ca'))), [], true],
  ['blanks behind a name', named(called(utf8('Test ca')), called(utf8('Test ca '))), [], true],
  ['a tab in a name', named(called(utf8('Test\tca')), called(utf8('Test ca'))), [], true],
  ['attributes in another order', named(distinguishedName(two), distinguishedName(two.toReversed())), [], true],
  ['an empty part', named(sequence(set(), called(utf8('a')).subarray(2)), called(utf8('a'))), [], true],
  [
    'parts in another order',
    named(distinguishedName([two[0]], [two[1]]), distinguishedName([two[1]], [two[0]])),
    ['chain-order', 'chain-complete'],
    false,
  ],
  [
    'two attributes for one with a plus in it',
    named(distinguishedName(two), called(utf8('a+O=b'))),
    ['chain-order', 'chain-complete'],
    false,
  ],
  [
    'a mail address outside',
    constrained(primitive(1, 'example.com'), primitive(1, 'a@example.org')),
    ['name-constraints 1'],
    false,
  ],
  [
    'a URL outside',
    constrained(primitive(6, 'example.com'), url('https://example.org/')),
    ['name-constraints 1'],
    false,
  ],
  ['a URL, and constraints of mail addresses', constrained(primitive(1, 'a.example'), url('https://b/')), [], true],
  ['a renewed intermediate after the expired one', between(middle(expired), sound), [], true],
  ['a renewed intermediate before the expired one', between(sound, middle(expired)), [], true],
];

/** Two intermediates with the same key; one of them is enough. */
function between(first: Issued, second: Issued): Chain {
  return [leafOf(first), first, second, root];
}
