import { inspect } from 'node:util';
import { createPrivateKey } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { ecKeys, edKeys, issue, type Keys, rsaKeys } from './issue.js';
import {
  check,
  EC_SIGNING,
  ed,
  encrypted,
  importKey,
  p256,
  pem,
  rsa,
  RSA_SIGNING,
  withoutPublicKey,
} from './private-keys.js';
import { faults, verify } from './setup.js';
import { toPem } from './write.js';

const NOT_A_KEY = {
  name: 'ParameterError',
  operation: 'verifyCertificate',
  message: 'verifyCertificate: privateKey must be PEM text or a private CryptoKey',
};

describe('the key of the certificate', () => {
  test.each<[string, Keys, string]>([
    ['PKCS#8 ECDSA P-256', p256, pem(p256)],
    ['PKCS#8 RSA', rsa, pem(rsa)],
    ['PKCS#8 Ed25519', ed, pem(ed)],
    ['PKCS#1', rsa, pem(rsa, 'pkcs1')],
    ['SEC 1 P-256', p256, pem(p256, 'sec1')],
    ...(['P-384', 'P-521'] as const).map((curve): [string, Keys, string] => {
      const keys = ecKeys(curve);
      return [`SEC 1 ${curve}`, keys, pem(keys, 'sec1')];
    }),
    ['with Windows line ends and text around', p256, `\uFEFFmy key\r\n${pem(p256).replaceAll('\n', '\r\n').trim()}`],
    [
      'after the parameters of its curve',
      p256,
      toPem(Buffer.from('06082a8648ce3d030107', 'hex'), 'EC PARAMETERS') + pem(p256, 'sec1'),
    ],
    ['after its certificate', p256, issue({ keys: p256 }).pem + pem(p256)],
  ])('%s', async (_name, keys, key) => {
    expect(await check(keys, key)).toMatchObject({ ok: true, found: 'it' });
  });

  test.each<[string, Keys, Promise<CryptoKey>]>([
    ['ECDSA', p256, importKey(p256, EC_SIGNING, ['sign'])],
    ['RSA', rsa, importKey(rsa, RSA_SIGNING, ['sign'])],
    ['RSA with SHA-512', rsa, importKey(rsa, { ...RSA_SIGNING, hash: 'SHA-512' }, ['sign'])],
    ['RSA-PSS', rsa, importKey(rsa, { ...RSA_SIGNING, name: 'RSA-PSS' }, ['sign'])],
    ['Ed25519', ed, importKey(ed, { name: 'Ed25519' }, ['sign'])],
    ['for decryption only, extractable', rsa, importKey(rsa, { ...RSA_SIGNING, name: 'RSA-OAEP' }, ['decrypt'], true)],
    [
      'for key agreement only, extractable',
      p256,
      importKey(p256, { ...EC_SIGNING, name: 'ECDH' }, ['deriveBits'], true),
    ],
  ])('as a CryptoKey: %s', async (_name, keys, key) => {
    expect(await check(keys, await key)).toMatchObject({ ok: true });
  });
});

describe('another key', () => {
  const [otherEc, otherRsa, otherEd] = [ecKeys(), rsaKeys(), edKeys()];
  test.each<[string, Keys, string, string]>([
    ['of the same curve', p256, pem(otherEc), 'another ECDSA P-256 key'],
    ['of the same curve, SEC 1', p256, pem(otherEc, 'sec1'), 'another ECDSA P-256 key'],
    ['RSA of the same size', rsa, pem(otherRsa), 'another RSA 2048 key'],
    ['RSA of the same size, PKCS#1', rsa, pem(otherRsa, 'pkcs1'), 'another RSA 2048 key'],
    ['RSA of another size', rsa, pem(rsaKeys(3072)), 'a key of type RSA 3072'],
    ['Ed25519', ed, pem(otherEd), 'another Ed25519 key'],
    ['of another curve', p256, pem(ecKeys('P-384')), 'a key of type ECDSA P-384'],
    ['of another type', p256, pem(rsa), 'a key of type RSA 2048'],
    ['of another type', rsa, pem(p256, 'sec1'), 'a key of type ECDSA P-256'],
  ])('%s', async (_name, keys, key, found) => {
    expect(await check(keys, key)).toMatchObject({
      ok: false,
      severity: 'error',
      found,
      message: expect.stringContaining('belongs to another certificate'),
    });
  });

  test.each<[string, Keys, Promise<CryptoKey>]>([
    ['ECDSA', p256, importKey(otherEc, EC_SIGNING, ['sign'])],
    ['RSA', rsa, importKey(otherRsa, RSA_SIGNING, ['sign'])],
    ['of another type', rsa, importKey(p256, EC_SIGNING, ['sign'])],
    ['extractable', p256, importKey(otherEc, { ...EC_SIGNING, name: 'ECDH' }, ['deriveBits'], true)],
  ])('as a CryptoKey: %s', async (_name, keys, key) => {
    expect(await check(keys, await key)).toMatchObject({ ok: false, severity: 'error' });
  });

  test('is the only fault', async () => {
    const certificate = issue({ keys: p256, names: ['www.example.com'] });
    expect(faults(await verify([certificate], { privateKey: pem(otherEc) }))).toEqual(['private-key']);
  });
});

describe('a key that cannot be read', () => {
  test.each([
    ['encrypted PKCS#8', encrypted('pkcs8', p256.privateKey), 'openssl pkey -in encrypted.pem -out key.pem'],
    ['encrypted PKCS#1', encrypted('pkcs1', rsa.privateKey), 'openssl pkey -in encrypted.pem -out key.pem'],
    ['encrypted SEC 1', encrypted('sec1', p256.privateKey), 'openssl pkey -in encrypted.pem -out key.pem'],
    ['OpenSSH', toPem(Buffer.from('openssh-key-v1'), 'OPENSSH PRIVATE KEY'), 'ssh-keygen -p -m PKCS8'],
    ['of an unknown format', toPem(Buffer.from('3000', 'hex'), 'ANY PRIVATE KEY'), 'openssl pkey'],
    ['no key at all', issue().pem, '-----BEGIN PRIVATE KEY-----'],
    ['empty', '', '-----BEGIN PRIVATE KEY-----'],
    ['cut off', pem(p256).slice(0, -30), 'without its END line'],
    ['of broken base64', pem(p256).replace('\nM', '\n*'), 'base64 is broken'],
    ['no DER', toPem(Buffer.from('nonsense')), '-----BEGIN PRIVATE KEY-----'],
    ['no DER', toPem(Buffer.from('nonsense'), 'PRIVATE KEY'), 'is damaged'],
    ['no DER', toPem(Buffer.from('nonsense'), 'RSA PRIVATE KEY'), 'is damaged'],
    ['SEC 1 without a curve', toPem(Buffer.from('3003020101', 'hex'), 'EC PRIVATE KEY'), 'is damaged'],
    ['DER that is not a key', toPem(issue().x509.raw, 'PRIVATE KEY'), 'is damaged'],
  ])('%s', async (_name, key, remedy) => {
    const finding = await check(p256, key);
    expect(finding).toMatchObject({ ok: false, message: expect.stringContaining(remedy) });
    expect(finding.message).toMatch(/\.$/);
  });

  test('a damaged one is an error', async () => {
    const der = p256.privateKey.export({ type: 'pkcs8', format: 'der' });
    der.fill(0xff, 40);
    expect(await check(p256, toPem(der, 'PRIVATE KEY'))).toMatchObject({
      ok: false,
      severity: 'error',
      found: 'a damaged private key',
    });
  });

  test('a CryptoKey that neither signs nor can be exported is a warning', async () => {
    const key = await importKey(rsa, { ...RSA_SIGNING, name: 'RSA-OAEP' }, ['decrypt']);
    expect(await check(rsa, key)).toMatchObject({ ok: false, severity: 'warning' });
  });

  test('on a curve that WebCrypto does not know the public key beside it decides, and without one nothing does', async () => {
    const keys = ecKeys('secp256k1');
    expect(await check(keys, pem(keys))).toMatchObject({ ok: true });
    expect(await check(keys, pem(ecKeys('secp256k1')))).toMatchObject({
      ok: false,
      severity: 'error',
      found: 'another ECDSA secp256k1 key',
    });
    expect(await check(keys, withoutPublicKey(keys))).toMatchObject({
      ok: false,
      severity: 'warning',
      found: "a key of type ECDSA secp256k1, which this runtime can't use",
      message: 'Whether the private key fits is not judged, because this runtime does not know keys of this type.',
    });
  });

  test.each([null, 7, {}, p256.privateKey])('%o is not a key', async (key) => {
    await expect(check(p256, key as unknown as string)).rejects.toMatchObject(NOT_A_KEY);
  });

  test('refuses a public key', async () => {
    const { publicKey } = await crypto.subtle.generateKey(EC_SIGNING, false, ['sign', 'verify']);
    await expect(check(p256, publicKey)).rejects.toMatchObject(NOT_A_KEY);
  });
});

test('nothing of a private key is in what comes back, whether right, wrong, damaged or in the wrong place', async () => {
  const keys = ecKeys();
  const texts = [pem(keys), pem(keys, 'sec1'), pem(rsa, 'pkcs1'), pem(keys).replace('\n-----END', '*\n-----END')];
  const certificate = issue({ keys, names: ['www.example.com'] });
  for (const privateKey of texts) {
    const told = [
      await verify([certificate], { privateKey }),
      await verify([issue({ names: ['www.example.com'] })], { privateKey }),
      await verify([{ ...certificate, pem: certificate.pem + privateKey }]).catch((error: unknown) => error),
    ];
    const output = told.map((one) => inspect(one, { depth: 9, showHidden: true }) + JSON.stringify(one)).join('\n');
    const lines = privateKey.split('\n').filter((line) => line.length > 8 && !line.startsWith('-----'));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(output).not.toContain(line.slice(0, 8));
    const secret = createPrivateKey(pem(keys)).export({ format: 'jwk' }).d!;
    expect(output).not.toContain(secret.slice(0, 8));
  }
});
