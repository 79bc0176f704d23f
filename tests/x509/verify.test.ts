import type { CertificateInfo } from '@esakit/core';
import { verifyCertificate } from '@esakit/x509';
import { describe, expect, test } from 'vitest';
import { ecKeys, edKeys, issue, issueChain, rsaKeys } from './issue.js';
import { faults, NOW, only, verify } from './setup.js';
import { bits, extension, oid, sequence, url } from './write.js';

const { root, middle, leaf } = issueChain();
const rsa = issueChain({ keys: rsaKeys() }, { keys: rsaKeys() });

const curves = issueChain({ keys: ecKeys('P-521') }, { keys: ecKeys('P-384') });
const nameOnly = issueChain({ keyIds: false }, { keyIds: false });

describe('a sound chain has no fault', () => {
  test.each([
    ['with an intermediate', [leaf, middle]],
    ['with the root too', [leaf, middle, root]],
    ['RSA', [rsa.leaf, rsa.middle]],
    ['of several curves', [curves.leaf, curves.middle, curves.root]],
    ['Ed25519', [issue({ keys: edKeys(), names: ['www.example.com'] })]],
    ['without key identifiers', [nameOnly.leaf, nameOnly.middle, nameOnly.root]],
    ['self-signed', [issue({ names: ['www.example.com'], keys: rsaKeys(), hash: 'sha1' })]],
  ])('%s', async (_name, chain) => {
    expect(faults(await verify(chain, { hostname: 'www.example.com' }))).toEqual([]);
  });
});

test('signatures whose numbers are shorter than the curve are right too', async () => {
  // every second number is, on this curve
  const issuer = issue({ subject: 'CN=CA', ca: true, keys: ecKeys('P-521') });
  for (let round = 0; round < 16; round++)
    expect(faults(await verify([issue({ names: ['www.example.com'], issuer }), issuer]))).toEqual([]);
});

describe('ESA says the same in many ways', () => {
  const sha256 = leaf.x509.fingerprint256;
  test.each<[CertificateInfo]>([
    [{ FingerprintSha256: sha256 }],
    [{ FingerprintSha256: ` ${sha256.toLowerCase()} ` }],
    [{ SerialNumber: '004BCDEF' }],
    [{ SerialNumber: '4b:cd:ef' }],
    [{ SerialNumber: '0x4bcdef' }],
    [{ SAN: '*.EXAMPLE.com, www.example.com ' }],
    [{ SAN: 'www.example.com,*.example.com,' }],
    [{ CommonName: ' WWW.example.com' }],
    [{ NotBefore: '2026-01-01 00:00:00' }],
    [{ NotAfter: '2026-12-31T23:59:59Z' }],
    [{ NotAfter: '2027-01-01T07:59:59+08:00' }],
    [{ PubAlg: 'ECDSA' }],
    [{ PubAlg: 'id-ecPublicKey' }],
    [{ PubAlg: 'EC' }],
    [{ SigAlg: 'ECDSA-SHA256' }],
    [{ SigAlg: 'ecdsa-with-SHA256' }],
    [{ SigAlg: 'SHA256withECDSA' }],
    [{ Issuer: 'test', IssuerCN: 'TEST  CA' }],
  ])('%j', async (info) => {
    const findings = await verify([leaf, middle], { info });
    expect(faults(findings)).toEqual([]);
    expect(findings.some(({ expected }) => expected === Object.values(info)[0])).toBe(true);
  });

  test.each([
    { SigAlg: 'SHA256-RSA' },
    { SigAlg: 'sha256WithRSAEncryption' },
    { PubAlg: 'rsaEncryption' },
    { PubAlg: 'RSA 2048' },
  ])('%j', async (info) => {
    expect(faults(await verify([rsa.leaf, rsa.middle], { info }))).toEqual([]);
  });

  test('internationalised names', async () => {
    const idn = issue({ subject: 'CN=xn--fsqu00a.xn--0zwm56d', names: ['xn--fsqu00a.xn--0zwm56d', 'a.example'] });
    const info = { SAN: 'A.example,例子.测试', CommonName: '例子.测试' };
    expect(faults(await verify([idn], { info, hostname: '例子.测试' }))).toEqual([]);
    const unicode = issue({ subject: 'CN=例子.测试', names: ['xn--fsqu00a.xn--0zwm56d'] });
    expect(faults(await verify([unicode], { info: { CommonName: 'xn--fsqu00a.xn--0zwm56d' } }))).toEqual([]);
  });

  test('addresses', async () => {
    const address = issue({ names: ['www.example.com', [192, 0, 2, 7]] });
    expect(faults(await verify([address], { info: { SAN: '192.0.2.7,www.example.com' } }))).toEqual([]);
  });
});

describe('what ESA says of another certificate is a fault', () => {
  test.each<[string, CertificateInfo]>([
    ['fingerprint', { FingerprintSha256: '0'.repeat(64) }],
    ['serial-number', { SerialNumber: '4bcdee' }],
    ['serial-number', { SerialNumber: '4bcdef00' }],
    ['names', { SAN: 'www.example.com' }],
    ['names', { SAN: 'www.example.com,*.example.com,example.com' }],
    ['names', { SAN: 'www.example.com,*.example.org' }],
    ['common-name', { CommonName: '*.example.com' }],
    ['not-before', { NotBefore: '2026-01-01T00:00:01Z' }],
    ['not-before', { NotBefore: 'yesterday' }],
    ['not-after', { NotAfter: '2026-12-31 23:59:58' }],
    ['not-after', { NotAfter: '2026-12-31T23:59:59+08:00' }],
    ['public-key-algorithm', { PubAlg: 'RSA' }],
    ['public-key-algorithm', { PubAlg: 'Ed25519' }],
    ['public-key-algorithm', { PubAlg: 'DSA' }],
    ['signature-algorithm', { SigAlg: 'ECDSA-SHA1' }],
    ['signature-algorithm', { SigAlg: 'SHA256-RSA' }],
    ['issuer', { Issuer: 'DigiCert' }],
    ['issuer-common-name', { IssuerCN: 'DigiCert Global Root CA' }],
  ])('%s: %j', async (check, info) => {
    const findings = await verify([leaf, middle], { info });
    expect(faults(findings)).toEqual([check]);
    expect(findings.find(({ ok }) => !ok)).toMatchObject({ expected: Object.values(info)[0], severity: 'error' });
  });

  test('with what was found instead', async () => {
    const info = {
      SAN: 'a.example',
      NotAfter: '2020-01-01 00:00:00',
      SigAlg: 'ECDSA-SHA1',
      PubAlg: 'RSA',
      Issuer: 'X',
    };
    const findings = await verify([leaf, middle], { info });
    expect(Object.fromEntries(findings.filter(({ ok }) => !ok).map(({ check, found }) => [check, found]))).toEqual({
      names: 'www.example.com,*.example.com',
      'not-after': '2026-12-31T23:59:59Z',
      'signature-algorithm': 'ECDSA-SHA256',
      'public-key-algorithm': 'ECDSA P-256',
      issuer: 'Test',
    });
  });
});

test('what ESA does not say has no finding', async () => {
  const pem = leaf.pem + middle.pem;
  const results = [undefined, {}, { SAN: '', NotAfter: ' ', Issuer: undefined, PubAlg: null as unknown as string }];
  for (const Result of results) {
    const findings = await verifyCertificate({ Certificate: pem, Result }, { now: NOW });
    expect(findings[0]?.check).toBe('chain-order');
  }
});

test('a certificate without a common name may be called by any of its names', async () => {
  const nameless = issue({ subject: '', names: ['a.example', 'b.example'] });
  expect(faults(await verify([nameless], { info: { CommonName: 'b.example' } }))).toEqual([]);
  expect(faults(await verify([nameless], { info: { CommonName: 'c.example' } }))).toEqual(['common-name']);
});

test('an issuer without an organisation may be called by its common name', async () => {
  const own = issue({ subject: 'CN=Alone', names: ['a.example'] });
  expect(faults(await verify([own], { info: { Issuer: 'Alone' } }))).toEqual([]);
  expect(faults(await verify([own], { info: { Issuer: 'Other' } }))).toEqual(['issuer']);
});

test('an issuer without either is called by neither', async () => {
  const own = issue({ subject: 'C=CN', names: ['a.example'] });
  const findings = await verify([own], { info: { Issuer: 'CN', IssuerCN: 'CN' } });
  expect(faults(findings)).toEqual(['issuer', 'issuer-common-name']);
  expect(only(findings, 'issuer')).toMatchObject({ expected: 'CN', found: 'C=CN' });
  expect(only(findings, 'issuer-common-name')).toMatchObject({ expected: 'CN', found: 'C=CN' });
});

test.each([
  [1000, []],
  [1001, ['names']],
])('of what ESA says, %d names of other forms are brought into the usual one', async (count, expected) => {
  const many = Array.from({ length: count }, (_, index) => `${index}.example.com`);
  const own = issue({ names: many });
  const SAN = many.map((name) => `${name}.`).join(',');
  expect(faults(await verify([own], { info: { SAN } }))).toEqual(expected);
});

test.each([
  [999, true],
  [1000, false],
])('after %d malformed names, that one seems to cover the host: %s', async (count, isSeen) => {
  const others = Array.from({ length: count }, (_, index) => `${index}.example.com.`);
  const own = issue({ names: [...others, 'www.example.com.'] });
  const { message } = only(await verify([own], { hostname: 'www.example.com' }), 'hostname');
  expect(message.includes('though it seems to')).toBe(isSeen);
});

describe('the hostname', () => {
  test.each([
    ['www.example.com', true],
    ['WWW.Example.com.', true],
    ['api.example.com', true],
    ['*.example.com', true],
    ['example.com', false],
    ['a.b.example.com', false],
    ['wwwexample.com', false],
    ['www.example.org', false],
  ])('%s is covered: %s', async (hostname, ok) => {
    expect(only(await verify([leaf, middle], { hostname }), 'hostname').ok).toBe(ok);
  });

  test('a wildcard of a top-level domain, or of a part of a label, covers nothing', async () => {
    const greedy = issue({ names: ['*.com', 'w*.example.com', '*'] });
    for (const hostname of ['example.com', 'www.example.com', 'com'])
      expect(faults(await verify([greedy], { hostname }))).toEqual(['hostname', 'malformed-names']);
  });

  test('only a common name is a warning, since browsers ignore it', async () => {
    const old = issue({ subject: 'CN=www.example.com' });
    const byCommonName = only(await verify([old], { hostname: 'www.example.com' }), 'hostname');
    expect(byCommonName).toMatchObject({ ok: false, severity: 'warning', found: 'www.example.com' });
    const neither = only(await verify([old], { hostname: 'www.example.org' }), 'hostname');
    expect(neither).toMatchObject({ ok: false, severity: 'error' });
  });

  test('the common name is nothing beside alternative names', async () => {
    const two = issue({ subject: 'CN=www.example.com', names: ['other.example.com'] });
    expect(only(await verify([two], { hostname: 'www.example.com' }), 'hostname')).toMatchObject({
      ok: false,
      severity: 'error',
      expected: 'www.example.com',
      found: 'other.example.com',
    });
  });

  test.each(['', 'https://www.example.com', '192.0.2.7', 'a b', 7])('%j is not a hostname', async (hostname) => {
    await expect(verify([leaf], { hostname: hostname as string })).rejects.toMatchObject({
      name: 'ParameterError',
      operation: 'verifyCertificate',
    });
  });
});

describe('the chain', () => {
  test.each([
    ['reversed', [root, middle, leaf]],
    ['the leaf last', [middle, leaf]],
    ['the root too early', [leaf, root, middle]],
  ])('in the wrong order: %s', async (_name, given) => {
    // what is said of the first would be said of the leaf, wherever it stands
    const findings = await verify([leaf, middle, root]);
    expect(faults(findings)).toEqual([]);
    const Certificate = given.map(({ pem }) => pem).join('');
    const swapped = await verifyCertificate({ Certificate }, { now: NOW, hostname: 'www.example.com' });
    expect(faults(swapped)).toEqual(['chain-order']);
    const right = given.length === 3 ? 'www.example.com → Test CA → Test Root' : 'www.example.com → Test CA';
    expect(only(swapped, 'chain-order')).toMatchObject({ expected: right, message: expect.stringContaining(right) });
  });

  test('with a stranger, or with one of them twice', async () => {
    const stranger = issue({ subject: 'CN=Stranger', ca: true });
    const findings = await verify([leaf, middle, stranger]);
    expect(faults(findings)).toEqual(['chain-order']);
    expect(only(findings, 'chain-order').message).toMatch(/leave out Stranger/);
    expect(faults(await verify([leaf, leaf, middle]))).toEqual(['chain-order']);
  });

  test('without the intermediate', async () => {
    const findings = await verify([leaf]);
    expect(faults(findings)).toEqual(['chain-complete']);
    expect(only(findings, 'chain-complete')).toMatchObject({ severity: 'warning', found: 'only the leaf' });
    const unrelated = await verify([leaf, issue({ subject: 'CN=Stranger', ca: true })]);
    expect(faults(unrelated)).toEqual(['chain-order', 'chain-complete']);
  });

  test('the missing intermediate is to be had where the leaf says so', async () => {
    const access = sequence(sequence(oid('1.3.6.1.5.5.7.48.2'), url('http://ca.example.com/ca.crt')));
    const alone = issue({ issuer: middle, extensions: [extension('1.3.6.1.5.5.7.1.1', access)] });
    expect(only(await verify([alone]), 'chain-complete').message).toContain('http://ca.example.com/ca.crt');
  });

  test('the root is mentioned, and no fault', async () => {
    expect(only(await verify([leaf, middle, root]), 'root')).toMatchObject({ ok: true, certificate: 2 });
    expect((await verify([leaf, middle])).some(({ check }) => check === 'root')).toBe(false);
  });

  test('an intermediate of the same name with another key', async () => {
    const namesake = issue({ subject: 'O=Test,CN=Test CA', ca: true, issuer: root });
    const findings = await verify([leaf, namesake]);
    expect(faults(findings)).toEqual(['chain-signature']);
    expect(only(findings, 'chain-signature')).toMatchObject({ severity: 'error', certificate: 0 });
    const otherType = issue({ subject: 'O=Test,CN=Test CA', ca: true, issuer: root, keys: rsaKeys() });
    expect(faults(await verify([leaf, otherType]))).toEqual(['chain-signature']);
  });

  test('a certificate that was changed after it was signed', async () => {
    const changed = Buffer.from(leaf.x509.raw);
    changed.write('wwx', changed.lastIndexOf('www.example.com'));
    const pem = `-----BEGIN CERTIFICATE-----\n${changed.toString('base64')}\n-----END CERTIFICATE-----\n`;
    expect(faults(await verify([{ ...leaf, pem }, middle]))).toEqual(['fingerprint', 'names', 'chain-signature']);
  });

  test('an invalid signature', async () => {
    for (const tail of ['ff', '00']) {
      const changed = Buffer.from(leaf.x509.raw);
      changed.fill(Buffer.from(tail, 'hex'), changed.length - 60);
      const pem = `-----BEGIN CERTIFICATE-----\n${changed.toString('base64')}\n-----END CERTIFICATE-----\n`;
      expect(faults(await verify([{ ...leaf, pem }, middle]))).toEqual(['fingerprint', 'chain-signature']);
    }
  });

  test('a self-signed certificate that another key signed', async () => {
    const keys = ecKeys();
    const subject = issue().subject;
    const forged = issue({ keys, names: ['a.example'], issuer: { ...leaf, keys: ecKeys(), subject, keyIds: false } });
    expect(faults(await verify([forged]))).toEqual(['chain-signature']);
  });

  test('two algorithms in one certificate', async () => {
    const two = issue({ names: ['www.example.com'], issuer: middle, innerAlgorithm: 'ec sha384' });
    expect(faults(await verify([two, middle]))).toEqual(['chain-signature']);
  });

  test('an issuer that is not an authority', async () => {
    const server = issue({ subject: 'CN=server.example.com', issuer: root });
    const child = issue({ names: ['www.example.com'], issuer: server });
    const findings = await verify([child, server]);
    expect(faults(findings)).toEqual(['chain-authority 1']);
    expect(only(findings, 'chain-authority').found).toBe('a certificate that is not an authority');
  });

  test('an authority whose key may not sign certificates', async () => {
    const limited = issueChain({}, { extensions: [extension('2.5.29.15', bits(7, 0x80))] }); // digitalSignature
    const findings = await verify([limited.leaf, limited.middle]);
    expect(faults(findings)).toEqual(['chain-authority 1']);
    const allowed = issueChain({}, { extensions: [extension('2.5.29.15', bits(2, 0x04))] }); // keyCertSign
    expect(faults(await verify([allowed.leaf, allowed.middle]))).toEqual([]);
  });

  test('a chain longer than an authority allows', async () => {
    const top = issue({ subject: 'CN=Top', issuer: root, ca: true, pathLength: 0 });
    const sub = issue({ subject: 'CN=Sub', issuer: top, ca: true, pathLength: 0 });
    const findings = await verify([issue({ names: ['www.example.com'], issuer: sub }), sub, top]);
    expect(faults(findings)).toEqual(['chain-authority 2']);
    expect(faults(await verify([issue({ names: ['www.example.com'], issuer: top }), top]))).toEqual([]);
  });
});

const usage = (purpose: number) => ({
  extensions: [extension('2.5.29.37', sequence(oid(`1.3.6.1.5.5.7.3.${purpose}`)))],
});

describe('strength', () => {
  test.each([
    ['SHA-1', 'sha1', rsaKeys(), []],
    ['SHA-1', 'sha1', ecKeys(), []],
    ['MD5', 'md5', rsaKeys(), ['chain-signature']],
  ] as const)('a signature with %s', async (found, hash, keys, more) => {
    const issuer = issue({ subject: 'CN=CA', ca: true, keys });
    const findings = await verify([issue({ names: ['www.example.com'], issuer, hash }), issuer]);
    expect(faults(findings)).toEqual([...more, 'weak-signature']);
    expect(findings.find(({ check }) => check === 'weak-signature')).toMatchObject({ found, severity: 'error' });
  });

  test('WebCrypto has no MD5, so whether such a signature is right is a warning', async () => {
    const issuer = issue({ subject: 'CN=CA', ca: true, keys: rsaKeys() });
    expect(
      (await verify([issue({ names: ['www.example.com'], issuer, hash: 'md5' }), issuer])).find(({ ok }) => !ok),
    ).toMatchObject({
      check: 'chain-signature',
      severity: 'warning',
      found: "MD5-RSA, which this runtime can't check",
    });
  });

  test('of an intermediate', async () => {
    const weak = issueChain({}, { hash: 'sha1', keys: rsaKeys(1024) });
    expect(faults(await verify([weak.leaf, weak.middle]))).toEqual(['weak-signature 1', 'weak-key 1']);
  });

  test.each([
    ['RSA 1024', rsaKeys(1024), false],
    ['RSA 2047', rsaKeys(2047), false],
    ['RSA 2048', rsaKeys(2048), true],
    ['ECDSA P-256', ecKeys(), true],
    ['Ed25519', edKeys(), true],
    ['ECDSA P-224', ecKeys('secp224r1'), false],
  ])('the key %s is strong enough: %s', async (found, keys, ok) => {
    const findings = await verify([issue({ keys, issuer: middle }), middle]);
    expect(findings.find(({ check }) => check === 'weak-key')).toMatchObject({ found, ok });
  });

  test('a certificate that is not for servers', async () => {
    expect(faults(await verify([issue({ names: ['www.example.com'], ...usage(2) })]))).toEqual(['server-usage']);
    expect(faults(await verify([issue({ names: ['www.example.com'], ...usage(1) })]))).toEqual([]);
  });
});

const validityOn = async (now: string) => only(await verify([issue()], { now: new Date(now) }), 'validity');

describe('validity', () => {
  const short = issueChain({}, { notBefore: '20260201000000Z', notAfter: '20261130000000Z' });

  test.each([
    ['2025-12-31T23:59:59.999Z', ['validity', 'validity 1']],
    ['2026-01-01T00:00:00.000Z', ['validity 1']],
    ['2026-02-01T00:00:00.000Z', []],
    ['2026-11-30T00:00:00.000Z', []],
    ['2026-11-30T00:00:00.001Z', ['validity 1']],
    ['2026-12-31T23:59:59.000Z', ['validity 1']],
    ['2026-12-31T23:59:59.001Z', ['validity', 'validity 1']],
  ])('on %s', async (now, expected) => {
    expect(faults(await verify([short.leaf, short.middle], { now: new Date(now) }))).toEqual(expected);
  });

  test('tells what has expired from what is not valid yet', async () => {
    expect((await validityOn('2025-01-01')).message).toMatch(/not valid yet/);
    expect((await validityOn('2027-01-01')).message).toMatch(/has expired/);
    expect(await validityOn('2027-01-01')).toMatchObject({
      expected: 'valid on 2027-01-01T00:00:00.000Z',
      found: 'valid from 2026-01-01T00:00:00.000Z to 2026-12-31T23:59:59.000Z',
    });
  });

  test.each([new Date(NaN), '2026-01-01'])('an invalid time: %s', async (now) => {
    await expect(verify([leaf], { now: now as Date })).rejects.toMatchObject({ name: 'ParameterError' });
  });
});

test.each([
  [{}, ''],
  [{ Result: {} }, ''],
  [{ Result: { Status: 'Applying' } }, ' (status Applying)'],
])('without a certificate, %o, the status is told where it is known', async (body, status) => {
  await expect(verifyCertificate(body)).rejects.toThrow(
    `verifyCertificate: there is no Certificate to verify${status}: wait until it is issued`,
  );
});
