import { arrangeChain, type Finding, inspectCertificate, verifyCertificate } from '@esakit/x509';
import { describe, expect, test } from 'vitest';
import { ecKeys, issue, type Issued, rsaKeys } from './issue.js';
import { faults, NOW, only } from './setup.js';
import { bits, critical, extension, NULL, toPem } from './write.js';

const rootA = issue({ subject: 'CN=Root A', ca: true });
const rootB = issue({ subject: 'CN=Root B', ca: true });
const rootAByB = issue({ subject: 'CN=Root A', ca: true, keys: rootA.keys, issuer: rootB });
const rootC = issue({ subject: 'CN=Root C', ca: true });
const rootBByC = issue({ subject: 'CN=Root B', ca: true, keys: rootB.keys, issuer: rootC });
const rootCByD = issue({ subject: 'CN=Root C', ca: true, keys: rootC.keys, issuer: issue({ subject: 'CN=Root D' }) });
const keys = ecKeys();
const intByA = issue({ subject: 'CN=Int', ca: true, keys, issuer: rootA });
const intByB = issue({ subject: 'CN=Int', ca: true, keys, issuer: rootB });
const leaf = issue({ names: ['www.example.com'], issuer: intByA });
const other = issue({ subject: 'CN=shop.example.com', names: ['shop.example.com'], issuer: intByA });
const stranger = issue({ subject: 'CN=Stranger', ca: true });

const join = (certificates: readonly Issued[]): string => certificates.map(({ pem }) => pem).join('');
const verify = (...given: readonly Issued[]): Promise<Finding[]> =>
  verifyCertificate({ Certificate: join(given) }, { now: NOW });
const order = async (...given: readonly Issued[]): Promise<Finding> => only(await verify(...given), 'chain-order');

describe('of several paths the one to a root is taken', () => {
  const good = 'Leaf first, each certificate is followed by its issuer.';
  test.each<[string, readonly Issued[], string, string]>([
    [
      'whose intermediate comes second',
      [leaf, intByB, intByA, rootA],
      'www.example.com → Int (by Root A) → Root A',
      'Int (by Root B)',
    ],
    [
      'whose intermediate comes first',
      [leaf, intByA, intByB, rootA],
      'www.example.com → Int (by Root A) → Root A',
      'Int (by Root B)',
    ],
    [
      'to the other root',
      [leaf, intByA, intByB, rootB],
      'www.example.com → Int (by Root B) → Root B',
      'Int (by Root A)',
    ],
    [
      'where both are dead ends, the first',
      [leaf, intByB, intByA],
      'www.example.com → Int (by Root B)',
      'Int (by Root A)',
    ],
    [
      'where one is longer, that one',
      [leaf, intByB, intByA, rootAByB],
      'www.example.com → Int (by Root A) → Root A',
      'Int (by Root B)',
    ],
    [
      'where a dead end is as long, the one to the root',
      [leaf, intByB, rootBByC, intByA, rootA],
      'www.example.com → Int (by Root A) → Root A',
      'Int (by Root B), Root B',
    ],
    [
      'where a dead end is longer, the one to the root',
      [leaf, intByB, rootBByC, intByA, rootCByD, rootA],
      'www.example.com → Int (by Root A) → Root A',
      'Int (by Root B), Root B, Root C',
    ],
    [
      'where the root is there in two forms, the shorter',
      [leaf, intByA, rootA, rootAByB],
      'www.example.com → Int → Root A (by Root A)',
      'Root A (by Root B)',
    ],
    [
      'to a root that another has signed',
      [leaf, intByA, rootAByB, rootB],
      'www.example.com → Int → Root A → Root B',
      '',
    ],
  ])('%s', async (_name, given, right, alternatives) => {
    const findings = await verify(...given);
    expect(faults(findings)).toEqual([]);
    const { expected, message } = only(findings, 'chain-order');
    expect(expected).toBe(right);
    expect(message).toBe(
      alternatives === '' ? good : `${good} Another path may go by ${alternatives}, which does no harm.`,
    );
  });

  test('with keys that fit, before those of which only the name does', async () => {
    const namesake = issue({ subject: 'CN=Int', ca: true, issuer: rootA });
    const nameless = issue({ subject: 'CN=Int', ca: true, keyIds: false, issuer: rootA, keys });
    expect(faults(await verify(leaf, namesake, intByA))).toEqual(['chain-order']);
    expect((await order(leaf, nameless, namesake)).expected).toBe('www.example.com → Int (number 2)');
    expect(only(await verify(leaf, nameless), 'chain-signature').ok).toBe(true);
    const silent = issue({ names: ['www.example.com'], issuer: { ...intByA, keyIds: false } });
    expect(faults(await verify(silent, intByA))).toEqual([]);
    expect(
      faults(await verify(silent, intByA, issue({ subject: 'CN=Int', ca: true, keyIds: false, issuer: rootA }))),
    ).toEqual([]);
  });

  test('an authority whose name is only the beginning of the issuer is another one', async () => {
    const short = issue({ subject: 'O=Test', ca: true, keyIds: false });
    const long = issue({ subject: 'O=Test,CN=CA', ca: true, keyIds: false });
    for (const [issuer, wrong] of [
      [short, long],
      [long, short],
    ] as const) {
      const signed = issue({ issuer, names: ['www.example.com'] });
      expect(inspectCertificate(signed.pem + issuer.pem).leaf.selfIssued).toBe(false);
      expect(faults(await verify(signed, wrong))).toEqual(['chain-order', 'chain-complete']);
    }
  });

  test('certificates that issue each other in a circle come to an end', async () => {
    const [one, two] = [ecKeys(), ecKeys()];
    const names = { subject: 'CN=One', ca: true, keys: one };
    const first = issue({ ...names, issuer: issue({ subject: 'CN=Two', keys: two }) });
    const second = issue({ subject: 'CN=Two', ca: true, keys: two, issuer: first });
    const end = issue({ issuer: second, names: ['www.example.com'] });
    expect(faults(await verify(end, second, first))).toEqual([]);
    expect(inspectCertificate(join([first, second])).chain).toHaveLength(1);
  });

  test('a hundred certificates of one name take no more than that', () => {
    const same = Array.from({ length: 99 }, (_, index) =>
      issue({
        subject: 'CN=Same',
        ca: true,
        keys,
        issuer: intByA,
        keyIds: false,
        serial: `01${index.toString(16).padStart(2, '0')}`,
        raw: { subject: intByA.subject },
      }),
    );
    const { chain } = inspectCertificate(join([leaf, ...same]));
    expect(chain).toHaveLength(99);
  });
});

describe('the leaf is found wherever it stands', () => {
  test('before an authority that names hosts too', () => {
    const authority = issue({ subject: 'CN=Authority', ca: true, names: ['a.example'] });
    expect(inspectCertificate(join([authority, leaf])).leaf.commonName).toBe('www.example.com');
    expect(inspectCertificate(join([stranger, authority])).leaf.commonName).toBe('Authority');
  });

  test('and of two self-signed ones with the same name and key it is the first', async () => {
    const own = { keys, names: ['www.example.com'] };
    const [first, second] = [issue({ ...own, serial: '01' }), issue({ ...own, serial: '02' })];
    expect(inspectCertificate(join([first, second])).leaf.serialNumber).toBe('01');
    expect((await order(first, second)).message).toBe(
      'Not all of the PEM belongs to the chain: leave out www.example.com (number 2).',
    );
  });
});

describe('what does not belong to the chain', () => {
  test.each<[string, readonly Issued[], string]>([
    ['a stranger', [leaf, intByA, stranger], 'Stranger (number 3)'],
    ['a duplicate', [leaf, intByA, intByA], 'Int (number 3)'],
    ['the leaf twice', [leaf, leaf, intByA], 'www.example.com (number 2)'],
    ['another leaf', [leaf, intByA, other], 'shop.example.com (number 3)'],
    ['a root of another path', [leaf, intByA, rootB], 'Root B (number 3)'],
  ])('%s is a warning', async (_name, given, named) => {
    expect(await order(...given)).toMatchObject({
      ok: false,
      severity: 'warning',
      message: `Not all of the PEM belongs to the chain: leave out ${named}.`,
    });
  });

  test('in front of the leaf it is an error', async () => {
    expect(await order(stranger, leaf, intByA)).toMatchObject({
      ok: false,
      severity: 'error',
      expected: 'www.example.com → Int',
      found: 'Stranger → www.example.com → Int',
      message:
        'The certificates are in the wrong order, and some clients refuse that: put them in the order www.example.com → Int.',
    });
  });
});

describe('a chain without a leaf', () => {
  const missing = { check: 'leaf', severity: 'error', certificate: 0, expected: 'the certificate of a server' };
  test.each<[string, readonly Issued[]]>([
    ['intermediate and root', [intByA, rootA]],
    ['only the intermediate', [intByA]],
    ['in the wrong order', [rootA, intByA]],
  ])('is an error: %s', async (_name, given) => {
    expect((await verify(...given)).find(({ check }) => check === 'leaf')).toMatchObject({
      ...missing,
      found: 'one of an authority',
      message: 'Int is an authority: the certificate of the server is missing. Put it first.',
    });
  });

  test('an authority that names hosts may be a server, for some clients', async () => {
    const both = issue({ ca: true, names: ['www.example.com'] });
    expect(only(await verify(both), 'leaf')).toMatchObject({
      severity: 'warning',
      message:
        "www.example.com is an authority's certificate too, and some clients refuse it: have one issued for the server only.",
    });
  });

  test.each<[string, number, string | undefined]>([
    ['digitalSignature', 0x80, undefined],
    ['keyEncipherment', 0x20, undefined],
    ['keyAgreement', 0x08, undefined],
    ['keyCertSign', 0x04, 'one whose key is for keyCertSign'],
    ['cRLSign', 0x02, 'one whose key is for cRLSign'],
  ])('a key for %s', async (_name, usage, found) => {
    const extensions = [critical('2.5.29.15', bits(0, usage))];
    const findings = (await verify(issue({ names: ['www.example.com'], extensions }))).filter(({ ok }) => !ok);
    const message = 'www.example.com is not for servers, and clients refuse it: have one issued for the server only.';
    expect(findings).toMatchObject(found === undefined ? [] : [{ check: 'leaf', severity: 'error', found, message }]);
  });

  test('an authority with names whose key signs only is an error', async () => {
    const one = issue({ ca: true, names: ['www.example.com'], extensions: [critical('2.5.29.15', bits(1, 0x06))] });
    expect(only(await verify(one), 'leaf')).toMatchObject({ severity: 'error', found: 'one of an authority' });
  });
});

describe('a certificate is called by what there is', () => {
  test.each([
    ['its common name', issue({ subject: 'O=Test,CN=shop' }), 'shop'],
    ['its name', issue({ subject: 'O=Test' }), 'O=Test'],
    ['its host', issue({ subject: '', names: ['a.example'] }), 'a.example'],
    ['its number', issue({ subject: '' }), 'serial number 4bcdef'],
    ['a hundred letters of it', issue({ subject: `CN=${'a'.repeat(101)}` }), `${'a'.repeat(100)}…`],
  ])('%s', async (_name, certificate, called) => {
    expect(only(await verify(certificate), 'validity').message).toBe(`${called} is valid.`);
  });
});

describe('arrangeChain', () => {
  const [l, a, b] = [leaf.pem, intByA.pem, intByB.pem];
  test.each<[string, readonly Issued[], string, string | undefined]>([
    ['in order', [leaf, intByA], a, undefined],
    ['reversed', [intByA, leaf], a, undefined],
    ['the root between', [leaf, rootA, intByA], a, rootA.pem],
    ['only the leaf', [leaf], '', undefined],
    ['duplicates', [intByA, leaf, intByA, leaf], a, undefined],
    ['two paths', [intByB, leaf, rootA, intByA], a + b, rootA.pem],
    ['a root in two forms', [rootAByB, rootA, leaf, intByA], a + rootAByB.pem, rootA.pem],
    ['two roots', [leaf, intByB, intByA, rootA, rootB], b + a, rootB.pem],
  ])('%s', (_name, given, chain, root) => {
    expect(arrangeChain(join(given))).toEqual({ leaf: l, chain, fullChain: l + chain, root });
  });

  test('whatever the text looked like, the parts are PEM in lines of 64 columns', () => {
    const text = `\uFEFFmy chain\r\n${join([intByA, leaf]).replaceAll('CERTIFICATE', 'X509 CERTIFICATE').replaceAll('\n', '\\n')}`;
    expect(arrangeChain(text)).toEqual({ leaf: l, chain: a, fullChain: l + a, root: undefined });
  });

  test('a long certificate too', () => {
    const long = issue({ names: Array.from({ length: 500 }, (_, index) => `${index}.example.com`) });
    expect(arrangeChain(long.pem).leaf).toBe(long.pem);
  });

  test('a self-signed certificate of a server is a leaf, an authority or not', () => {
    for (const ca of [false, true]) {
      const own = issue({ names: ['www.example.com'], ca });
      expect(arrangeChain(own.pem)).toEqual({ leaf: own.pem, chain: '', fullChain: own.pem, root: undefined });
    }
  });

  test.each<[string, readonly Issued[], string]>([
    ['no leaf', [intByA, rootA], 'has no leaf: Int, Root A are authorities; add the certificate of the site'],
    ['only an authority', [rootA], 'has no leaf: Root A is an authority; add the certificate of the site'],
    ['two leaves', [leaf, other, intByA], 'has several leaves: www.example.com, shop.example.com; take them apart'],
    [
      'one between is missing',
      [leaf, rootA],
      'does not link up: Root A did not issue www.example.com, or one between is missing',
    ],
    [
      'a stranger',
      [leaf, intByA, stranger],
      'does not link up: Stranger did not issue www.example.com, or one between is missing',
    ],
  ])('refuses: %s', (_name, given, message) => {
    expect(() => arrangeChain(join(given))).toThrow(
      expect.objectContaining({
        name: 'ParameterError',
        operation: 'arrangeChain',
        message: `arrangeChain: the PEM ${message}`,
      }),
    );
  });

  test('refuses what inspectCertificate refuses', () => {
    expect(() => arrangeChain(toPem(NULL))).toThrow(
      "arrangeChain: the PEM holds a certificate that can't be read (number 1): it is damaged, or not X.509",
    );
  });
});

test('an authority that has renewed its own key does not count for the depth', async () => {
  const top = issue({ subject: 'CN=Top', ca: true, pathLength: 0, issuer: rootA });
  const renewed = issue({ subject: 'CN=Top', ca: true, pathLength: 0, issuer: top });
  const end = issue({ issuer: renewed, names: ['www.example.com'] });
  expect(faults(await verify(end, renewed, top))).toEqual([]);
});

test('an issuer whose constraints can not be read is not an authority', async () => {
  const issuer = issue({ subject: 'CN=CA', keys: rsaKeys(), extensions: [extension('2.5.29.19', NULL)] });
  expect(faults(await verify(issue({ issuer, names: ['www.example.com'] }), issuer))).toEqual([
    'chain-authority 1',
    'extensions 1',
  ]);
});
