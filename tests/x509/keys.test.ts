import { generateKeyPairSync } from 'node:crypto';
import { inspectCertificate, type PublicKeyInfo, verifyCertificate } from '@esakit/x509';
import { describe, expect, test } from 'vitest';
import { ecKeys, edKeys, issue, type Keys, rsaKeys } from './issue.js';
import { read, verify } from './one.js';
import { faults, NOW, only } from './setup.js';
import { bits, der, field, integer, NULL, oid, sequence } from './write.js';

const rsa = (identifier: Buffer): Buffer =>
  sequence(sequence(identifier), bits(0, ...sequence(integer(0, ...Buffer.alloc(256, 0xff)), integer(1, 0, 1))));
/** Half of all first numbers have a zero in front, because they would be negative without. */
const withoutZero = (right: Buffer): Buffer =>
  right[4] === 0 ? sequence(der(0x02, right.subarray(5, 5 + 32)), right.subarray(5 + 32)) : Buffer.alloc(0);

const explicit = (namedCurve: string) => generateKeyPairSync('ec', { namedCurve, paramEncoding: 'explicit' });

describe('keys and signatures are called what they are', () => {
  const point = Buffer.alloc(65, 4);
  const ec = (parameters: Buffer): Buffer =>
    sequence(sequence(oid('1.2.840.10045.2.1'), parameters), bits(0, ...point));

  test.each<[string, Buffer, PublicKeyInfo, 'strong' | 'weak' | 'not judged']>([
    ['SM2', ec(oid('1.2.156.10197.1.301')), { algorithm: 'SM2', size: 256, curve: 'SM2' }, 'strong'],
    [
      'SM2 by an identifier of its own',
      sequence(sequence(oid('1.2.156.10197.1.301')), bits(0, ...point)),
      { algorithm: 'SM2', size: 256, curve: 'SM2' },
      'strong',
    ],
    ['P-256', ec(oid('1.2.840.10045.3.1.7')), { algorithm: 'ECDSA', size: 256, curve: 'P-256' }, 'strong'],
    ['P-192', ec(oid('1.2.840.10045.3.1.1')), { algorithm: 'ECDSA', size: 192, curve: 'P-192' }, 'weak'],
    ['secp256k1', ec(oid('1.3.132.0.10')), { algorithm: 'ECDSA', size: 256, curve: 'secp256k1' }, 'not judged'],
    [
      'a curve that nobody knows',
      ec(oid('1.3.132.0.26')),
      { algorithm: 'ECDSA', size: undefined, curve: '1.3.132.0.26' },
      'not judged',
    ],
    [
      'parameters that are not there',
      ec(NULL),
      { algorithm: 'ECDSA', size: undefined, curve: undefined },
      'not judged',
    ],
    ['RSASSA-PSS', rsa(oid('1.2.840.113549.1.1.10')), { algorithm: 'RSA-PSS', size: 2048 }, 'strong'],
    [
      'RSA that can not be read',
      sequence(sequence(oid('1.2.840.113549.1.1.1')), bits(0, 1)),
      { algorithm: 'RSA', size: undefined },
      'not judged',
    ],
    [
      'ML-DSA',
      sequence(sequence(oid('2.16.840.1.101.3.4.3.18')), bits(0, 1)),
      { algorithm: 'ML-DSA-65', size: undefined },
      'not judged',
    ],
    [
      'an algorithm that nobody knows',
      sequence(sequence(oid('1.2.3.4')), bits(0, 1)),
      { algorithm: '1.2.3.4', size: undefined },
      'not judged',
    ],
  ])('the key of %s', async (_name, key, info, strength) => {
    const request = { raw: { key } };
    expect(read(request).publicKey).toEqual(info);
    const finding = only(await verify(request), 'weak-key');
    expect([finding.ok, finding.severity]).toEqual(
      { strong: [true, 'warning'], weak: [false, 'error'], 'not judged': [false, 'warning'] }[strength],
    );
  });

  describe('parameters that are written out', () => {
    test.each([
      ['P-256', 'P-256', 256],
      ['P-384', 'P-384', 384],
      ['P-521', 'P-521', 521],
      ['secp224r1', 'P-224', 224],
      ['secp256k1', 'secp256k1', 256],
      ['brainpoolP256r1', undefined, 256],
    ])('are those of %s', async (given, curve, size) => {
      const own = explicit(given);
      expect(read({ keys: own }).publicKey).toEqual({ algorithm: 'ECDSA', size, curve });
      const signature = only(await verify({ keys: own }), 'chain-signature');
      expect(signature.ok).toBe(['P-256', 'P-384', 'P-521'].includes(given));
      const { ok, severity } = only(await verify({ keys: own }), 'weak-key');
      expect([ok, severity]).toEqual(
        signature.ok ? [true, 'warning'] : [false, curve === 'P-224' ? 'error' : 'warning'],
      );
    });

    const base = explicit('P-256').publicKey.export({ type: 'spki', format: 'der' });
    const generator = Buffer.from('046b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296', 'hex');
    test('in another kind of field they are of no known curve', () => {
      const key = Buffer.from(base);
      key.writeUInt8(2, key.indexOf(Buffer.from('2a8648ce3d0101', 'hex')) + 6);
      expect(read({ raw: { key } }).publicKey).toEqual({ algorithm: 'ECDSA', size: undefined, curve: undefined });
    });

    test.each<[string, (key: Buffer) => void]>([
      ['another generator', (key) => key.writeUInt8(0x6c, key.indexOf(generator) + 1)],
      ['another order', (key) => key.writeUInt8(0x52, key.indexOf(Buffer.from('f3b9cac2fc632551', 'hex')) + 7)],
      ['another prime', (key) => key.writeUInt8(0xfe, key.indexOf(Buffer.from('00ffffffff00000001', 'hex')) + 36 - 4)],
      ['another coefficient', (key) => key.writeUInt8(0x4a, key.indexOf(Buffer.from('3bce3c3e27d2604b', 'hex')) + 7)],
    ])('with %s they are of no known curve', (_name, change) => {
      const key = Buffer.from(base);
      change(key);
      expect(key.equals(base)).toBe(false);
      expect(read({ raw: { key } }).publicKey).toEqual({ algorithm: 'ECDSA', size: 256, curve: undefined });
    });
  });

  test.each<[string, Buffer, string, string | undefined, boolean]>([
    ['SM2', sequence(oid('1.2.156.10197.1.501')), 'SM2-SM3', 'SM3', true],
    ['RSA with SM3', sequence(oid('1.2.156.10197.1.504'), NULL), 'SM3-RSA', 'SM3', true],
    ['RSA with SHA-3', sequence(oid('2.16.840.1.101.3.4.3.14')), 'SHA3-256-RSA', 'SHA3-256', true],
    [
      'RSASSA-PSS without parameters',
      sequence(oid('1.2.840.113549.1.1.10'), sequence()),
      'SHA1-RSAPSS',
      'SHA-1',
      false,
    ],
    [
      'RSASSA-PSS with a hash that nobody knows',
      sequence(oid('1.2.840.113549.1.1.10'), sequence(field(0, sequence(oid('1.2.3'))))),
      '1.2.3-RSAPSS',
      '1.2.3',
      false,
    ],
    ['ML-DSA', sequence(oid('2.16.840.1.101.3.4.3.17')), 'ML-DSA-44', undefined, true],
    ['an algorithm that nobody knows', sequence(oid('1.2.3.4')), '1.2.3.4', undefined, false],
  ])('the signature of %s', async (_name, algorithm, name, hash, ok) => {
    const issuer = issue({ subject: 'CN=CA', ca: true });
    const leaf = issue({ issuer, names: ['www.example.com'], raw: { algorithm } });
    expect(inspectCertificate(leaf.pem).leaf.signature).toMatchObject({ name, hash });
    const findings = await verifyCertificate({ Certificate: leaf.pem + issuer.pem }, { now: NOW });
    const finding = findings.find(({ check }) => check === 'weak-signature');
    expect(finding).toMatchObject({ ok, severity: hash === 'SHA-1' ? 'error' : 'warning' });
  });

  test('RSASSA-PSS signatures are checked, by keys of either kind', async () => {
    const pss = generateKeyPairSync('rsa-pss', {
      modulusLength: 2048,
      hashAlgorithm: 'sha256',
      mgf1HashAlgorithm: 'sha256',
    });
    for (const one of [pss, ecKeys(), rsaKeys()]) {
      const issuer = issue({ subject: 'CN=CA', ca: true, keys: pss });
      const leaf = issue({ issuer, names: ['www.example.com'], keys: one });
      expect(faults(await verifyCertificate({ Certificate: leaf.pem + issuer.pem }, { now: NOW }))).toEqual([]);
    }
    const other = issue({ subject: 'CN=CA', ca: true, keys: rsaKeys(), keyIds: false });
    const leaf = issue({ issuer: { ...other, keys: pss }, names: ['www.example.com'] });
    const findings = await verifyCertificate({ Certificate: leaf.pem + other.pem }, { now: NOW });
    expect(faults(findings)).toEqual(['chain-signature']);
  });

  test.each([
    ['RSA', sequence(oid('1.2.840.113549.1.1.1'), NULL)],
    ['RSASSA-PSS', sequence(oid('1.2.840.113549.1.1.10'))],
  ])('a signature by a key of %s that takes a second to check is not judged', async (_name, algorithm) => {
    const numbers = sequence(integer(...Buffer.alloc(2049, 0x7f)), integer(1, 0, 1));
    const key = sequence(algorithm, bits(0, ...numbers));
    const huge = issue({ subject: 'CN=CA', ca: true, keyIds: false, raw: { key } });
    const keys = generateKeyPairSync('rsa-pss', {
      modulusLength: 2048,
      hashAlgorithm: 'sha256',
      mgf1HashAlgorithm: 'sha256',
    });
    const leaf = issue({ issuer: { ...huge, keys }, names: ['www.example.com'] });
    const findings = await verifyCertificate({ Certificate: leaf.pem + huge.pem }, { now: NOW });
    expect(findings.find(({ check }) => check === 'chain-signature')).toMatchObject({ ok: false, severity: 'warning' });
  });

  test('RSASSA-PSS without parameters has SHA-1 and 20 bytes of salt', async () => {
    const sha1 = { hashAlgorithm: 'sha1', mgf1HashAlgorithm: 'sha1' };
    const pss = generateKeyPairSync('rsa-pss', { modulusLength: 2048, ...sha1 });
    const signed = { hash: 'sha1', raw: { algorithm: sequence(oid('1.2.840.113549.1.1.10'), sequence()) } } as const;
    const issuer = issue({ subject: 'CN=CA', ca: true, keys: pss, ...signed });
    const leaf = issue({ issuer, names: ['www.example.com'], ...signed });
    const findings = await verifyCertificate({ Certificate: leaf.pem + issuer.pem }, { now: NOW });
    expect(faults(findings)).toEqual(['weak-signature']);
  });

  test('a signature of ECDSA is two positive numbers in DER, and nothing else', async () => {
    const issuer = issue({ subject: 'CN=CA', ca: true });
    const check = async (signature: (right: Buffer) => Buffer): Promise<boolean> => {
      const leaf = issue({ issuer, names: ['www.example.com'], raw: { signature } });
      const findings = await verifyCertificate({ Certificate: leaf.pem + issuer.pem }, { now: NOW });
      return findings.find(({ check: name }) => name === 'chain-signature')!.ok;
    };
    for (let round = 0; round < 12; round++) expect(await check(withoutZero)).toBe(false);
    expect(await check((right) => sequence(right.subarray(2), integer(1)))).toBe(false);
    expect(await check((right) => Buffer.concat([right, Buffer.of(0)]))).toBe(false);
    expect(await check((right) => sequence(right.subarray(2)))).toBe(true);
  });

  test.each<[string, Keys, Keys]>([
    ['RSA for ECDSA', rsaKeys(), ecKeys()],
    ['Ed25519 for ECDSA', edKeys(), ecKeys()],
    ['ECDSA for Ed25519', ecKeys(), edKeys()],
    [
      'RSASSA-PSS for RSA',
      generateKeyPairSync('rsa-pss', { modulusLength: 2048, hashAlgorithm: 'sha256', mgf1HashAlgorithm: 'sha256' }),
      rsaKeys(),
    ],
  ])('a key of one type never makes a signature of another: %s', async (_name, keys, real) => {
    const other = issue({ subject: 'CN=CA', ca: true, keys, keyIds: false });
    const leaf = issue({ issuer: { ...other, keys: real }, names: ['www.example.com'] });
    const findings = await verifyCertificate({ Certificate: leaf.pem + other.pem }, { now: NOW });
    expect(findings.filter(({ ok }) => !ok)).toMatchObject([{ check: 'chain-signature', severity: 'error' }]);
  });
});
