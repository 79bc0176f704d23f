import { generateKeyPairSync } from 'node:crypto';
import { checkPrivateKey } from '@esakit/x509';
import { describe, expect, test } from 'vitest';
import { ecKeys, issue, issueChain, type Keys, rsaKeys } from './issue.js';
import { check, EC_SIGNING, ed, importKey, p256, pem, rsa, RSA_SIGNING, sec1 } from './private-keys.js';
import { bits, field, integer, NULL, octets, oid, sequence, toPem } from './write.js';

/** A certificate with any public key. */
const withKey = (key: Buffer): string => issue({ names: ['www.example.com'], raw: { key } }).pem;

describe('a key of a kind that few have', () => {
  const explicit = generateKeyPairSync('ec', { namedCurve: 'P-256', paramEncoding: 'explicit' });
  const pss = generateKeyPairSync('rsa-pss', { modulusLength: 2048 });
  const ed448 = generateKeyPairSync('ed448');
  const k1 = ecKeys('secp256k1');
  const unknown = ecKeys('secp160r1');

  test.each<[string, Keys, string]>([
    ['a curve that is written out, PKCS#8', explicit, pem(explicit)],
    ['a curve that is written out, SEC 1', explicit, pem(explicit, 'sec1')],
    ['RSASSA-PSS', pss, pem(pss)],
    ['Ed448', ed448, pem(ed448)],
    ['a curve that WebCrypto does not know', k1, pem(k1, 'sec1')],
    ['a curve that nobody knows', unknown, pem(unknown)],
    ['line breaks that are escaped', p256, pem(p256).replaceAll('\n', String.raw`\n`)],
  ])('%s', async (_name, keys, key) => {
    expect(await check(keys, key)).toMatchObject({ ok: true, found: 'it' });
  });

  test.each<[string, Keys, Keys, string]>([
    ['RSASSA-PSS', pss, generateKeyPairSync('rsa-pss', { modulusLength: 2048 }), 'another RSA-PSS 2048 key'],
    ['RSA for RSASSA-PSS', pss, rsa, 'a key of type RSA 2048'],
    ['RSASSA-PSS for RSA', rsa, pss, 'a key of type RSA-PSS 2048'],
    ['Ed448', ed448, generateKeyPairSync('ed448'), 'another Ed448 key'],
    ['secp256k1', k1, ecKeys('secp256k1'), 'another ECDSA secp256k1 key'],
    ['P-256 for secp256k1', k1, p256, 'a key of type ECDSA P-256'],
    ['X25519', ed, generateKeyPairSync('x25519'), 'a key of type X25519'],
    ['DSA', rsa, generateKeyPairSync('dsa', { modulusLength: 1024, divisorLength: 160 }), 'a key of type DSA 1024'],
  ])('another: %s', async (_name, keys, other, found) => {
    expect(await check(keys, pem(other))).toMatchObject({ ok: false, severity: 'error', found });
  });

  test('DSA in its own format', async () => {
    const sizes = sequence(integer(0), integer(...Buffer.alloc(128, 0x7f)), integer(1));
    expect(await check(rsa, toPem(sizes, 'DSA PRIVATE KEY'))).toMatchObject({
      ok: false,
      found: 'a key of type DSA 1023',
    });
  });

  test('a key beside which the public key of the certificate stands is not believed', async () => {
    const [version, secret, ...rest] = sec1(ecKeys());
    const [, , curve, point] = sec1(p256);
    expect(rest).toHaveLength(2);
    const liar = toPem(sequence(version!, secret!, curve!, point!), 'EC PRIVATE KEY');
    expect(await check(p256, liar)).toMatchObject({
      ok: false,
      severity: 'error',
      found: 'a damaged private key',
      message: 'The private key is damaged: its numbers do not belong together. Look for another copy of it.',
    });
  });

  /** The numbers of an RSA key, of which the public ones are those of `rsa`. */
  const modulus = integer(0, ...Buffer.from(rsa.publicKey.export({ format: 'jwk' }).n!, 'base64url'));
  const exponent = integer(1, 0, 1);
  const RSA = sequence(oid('1.2.840.113549.1.1.1'), NULL);

  test.each([
    ['RSA', RSA],
    ['RSASSA-PSS', sequence(oid('1.2.840.113549.1.1.10'))],
  ])('nor are the public numbers of %s beside private ones of another key', async (_name, algorithm) => {
    const numbers = sequence(integer(0), modulus, exponent, ...[3, 5, 7, 1, 1, 1].map((number) => integer(number)));
    const liar = toPem(sequence(integer(0), algorithm, octets(numbers)), 'PRIVATE KEY');
    const certificate = withKey(sequence(algorithm, bits(0, ...sequence(modulus, exponent))));
    expect(await checkPrivateKey(liar, certificate)).toMatchObject({ ok: false, severity: 'error' });
  });

  test.each([
    ['no numbers', sequence()],
    ['something else than numbers', sequence(octets())],
    ['nothing', Buffer.alloc(0)],
    ['no DER', Buffer.from('hello')],
  ])('a certificate whose RSA key holds %s', async (_what, key) => {
    expect(await checkPrivateKey(pem(rsa), withKey(sequence(RSA, bits(0, ...key))))).toMatchObject({
      ok: false,
      severity: 'warning',
      found: "a key of type RSA, which this runtime can't use",
    });
  });

  test('SM2, which no WebCrypto knows, by the public key beside it', async () => {
    const SM2 = sequence(oid('1.2.840.10045.2.1'), oid('1.2.156.10197.1.301'));
    const [own, other] = [Buffer.alloc(65, 4), Buffer.concat([Buffer.of(4), Buffer.alloc(64, 5)])];
    const key = (point?: Buffer) =>
      toPem(
        sequence(
          integer(0),
          SM2,
          octets(sequence(integer(1), octets(Buffer.alloc(32, 1)), ...(point ? [field(1, bits(0, ...point))] : []))),
        ),
        'PRIVATE KEY',
      );
    const certificate = issue({ names: ['www.example.com'], raw: { key: sequence(SM2, bits(0, ...own)) } });
    const compare = async (privateKey: string) => await checkPrivateKey(privateKey, certificate.pem);
    expect(await compare(key(own))).toMatchObject({ ok: true });
    expect(await compare(key(other))).toMatchObject({ ok: false, severity: 'error', found: 'another SM2 key' });
    expect(await compare(key())).toMatchObject({
      ok: false,
      severity: 'warning',
      found: "a key of type SM2, which this runtime can't use",
    });
    expect(await compare(pem(p256))).toMatchObject({
      ok: false,
      severity: 'error',
      found: 'a key of type ECDSA P-256',
    });
  });
});

describe('checkPrivateKey', () => {
  const certificate = issue({ keys: p256, names: ['www.example.com'] });

  test('says the same as verifyCertificate, of a certificate with or without its chain, in any order', async () => {
    const { leaf, middle } = issueChain({ keys: p256 });
    for (const key of [pem(p256), pem(rsa), 'text'])
      for (const text of [certificate.pem, leaf.pem + middle.pem, middle.pem + leaf.pem])
        expect(await checkPrivateKey(key, text)).toEqual(await check(p256, key));
  });

  test('takes a CryptoKey', async () => {
    expect(await checkPrivateKey(await importKey(p256, EC_SIGNING, ['sign']), certificate.pem)).toMatchObject({
      ok: true,
    });
  });

  test('names the size of a CryptoKey', async () => {
    const key = await importKey(rsaKeys(3072), RSA_SIGNING, ['sign']);
    const { pem: text } = issue({ keys: rsa });
    expect(await checkPrivateKey(key, text)).toMatchObject({ ok: false, found: 'a key of type RSA 3072' });
  });

  test('names itself in its errors', async () => {
    await expect(checkPrivateKey(pem(p256), '')).rejects.toMatchObject({
      name: 'ParameterError',
      message:
        'checkPrivateKey: the PEM holds no certificate: expected -----BEGIN CERTIFICATE-----, found nothing of the kind',
    });
    await expect(checkPrivateKey(7 as never, certificate.pem)).rejects.toMatchObject({
      name: 'ParameterError',
      message: 'checkPrivateKey: privateKey must be PEM text or a private CryptoKey',
    });
  });
});
