import { X509Certificate } from 'node:crypto';
import { createEmulator } from '@esakit/emulator';
import { describe, expect, test } from 'vitest';
import { CERTIFICATE, setup, START } from './setup.js';

const { emulator } = setup();
await emulator.ready();
const [anchor] = await emulator.trustAnchors();
const root = new X509Certificate(anchor!);
const all = [...emulator.state.certificates.values()];
const issued = all.filter(({ Certificate }) => Certificate !== undefined);

describe('each certificate agrees with what is said of it', () => {
  test.each(issued.map((certificate) => [certificate.Result.Name, certificate] as const))(
    '%s',
    (_name, certificate) => {
      const { Result } = certificate;
      const [leaf, intermediate, ...more] = certificate.Certificate!.match(
        /-----BEGIN[^]+?-----END CERTIFICATE-----\n/g,
      )!;
      const x509 = new X509Certificate(leaf ?? '');
      const issuer = new X509Certificate(intermediate!);
      expect(more).toEqual([]);
      expect(x509.fingerprint256.replaceAll(':', '').toLowerCase()).toBe(Result.FingerprintSha256);
      expect(x509.serialNumber.toLowerCase()).toBe(Result.SerialNumber);
      expect(new Date(x509.validFrom).toISOString()).toBe(Result.NotBefore!.replace('Z', '.000Z'));
      expect(new Date(x509.validTo).toISOString()).toBe(Result.NotAfter!.replace('Z', '.000Z'));
      expect(x509.subject).toBe(`CN=${Result.CommonName}`);
      expect(x509.subjectAltName).toBe(
        Result.SAN.split(',')
          .map((name) => `DNS:${name}`)
          .join(', '),
      );
      expect(new Set(x509.issuer.split('\n'))).toEqual(new Set([`CN=${Result.IssuerCN}`, `O=${Result.Issuer}`]));
      expect(x509.publicKey.asymmetricKeyType).toBe({ ECDSA: 'ec', RSA: 'rsa' }[Result.PubAlg!]);
      expect(issuer.publicKey.asymmetricKeyType).toBe({ 'ECDSA-SHA256': 'ec', 'SHA256-RSA': 'rsa' }[Result.SigAlg!]);
      expect([x509.ca, issuer.ca, root.ca]).toEqual([false, true, true]);
      expect([x509.checkIssued(issuer), issuer.checkIssued(root), root.checkIssued(root)]).toEqual([true, true, true]);
      expect(x509.verify(issuer.publicKey)).toBe(true);
      expect(issuer.verify(root.publicKey)).toBe(true);
      expect(root.verify(root.publicKey)).toBe(true);
      expect(Date.parse(issuer.validFrom)).toBeLessThan(Date.parse(x509.validFrom));
      expect(Date.parse(issuer.validTo)).toBeGreaterThan(Date.parse(x509.validTo));
    },
  );
});

test('the authorities outlast every certificate by years', () => {
  const YEAR = 365 * 24 * 60 * 60 * 1000;
  const leaves = issued.map(({ Result }) => Result);
  const first = Math.min(...leaves.map(({ NotBefore }) => Date.parse(NotBefore!)));
  const last = Math.max(...leaves.map(({ NotAfter }) => Date.parse(NotAfter!)));
  const intermediates = issued.map(({ Certificate }) => new X509Certificate(Certificate!.split(/(?=-----BEGIN)/)[1]!));
  for (const authority of [root, ...intermediates]) {
    expect(Date.parse(authority.validFrom)).toBeLessThan(first - 2 * YEAR);
    expect(Date.parse(authority.validTo)).toBeGreaterThan(last + 2 * YEAR);
  }
});

test('the statuses agree with the dates', () => {
  const day = 24 * 60 * 60 * 1000;
  for (const { Result } of issued) {
    const left = (Date.parse(Result.NotAfter!) - START) / day;
    const state = left < 0 ? 'Expired' : left < 30 ? 'Expiring' : 'OK';
    expect(Result.Status.replace('Issued', 'OK')).toBe(state);
    expect(Date.parse(Result.NotBefore!)).toBeLessThan(START);
  }
});

test('there are certificates of every state, type and key, a wildcard and an internationalised name', () => {
  const statuses = new Set(all.map(({ Result }) => Result.Status));
  expect(statuses).toEqual(new Set(['OK', 'Expiring', 'Expired', 'Issued', 'Applying', 'ApplyFailed', 'Canceled']));
  expect(new Set(all.map(({ Result }) => Result.Type))).toEqual(new Set(['free', 'cas', 'upload', 'keyless']));
  expect(new Set(issued.map(({ Result }) => Result.PubAlg))).toEqual(new Set(['ECDSA', 'RSA']));
  expect(issued.some(({ Result }) => Result.SAN === '*.example.net')).toBe(true);
  expect(issued.some(({ Result }) => Result.CommonName.startsWith('xn--'))).toBe(true);
  const rsa = issued.find(({ Result }) => Result.PubAlg === 'RSA')!;
  expect(new X509Certificate(rsa.Certificate!).publicKey.asymmetricKeyDetails?.modulusLength).toBe(2048);
});

test('ids, names and serial numbers are the same in every emulator', () => {
  const others = [...setup().emulator.state.certificates.values()];
  expect(others.map(({ Result }) => [Result.Id, Result.SerialNumber])).toEqual(
    all.map(({ Result }) => [Result.Id, Result.SerialNumber]),
  );
});

test('each certificate has a serial number of its own, made of its id', () => {
  const serials = issued.map(({ Result }) => Result.SerialNumber);
  expect(new Set(serials).size).toBe(issued.length);
  const made = serials.filter((one) => one !== 'babaded901474b9693acf530e0fb1daa');
  for (const one of made) expect(one).toMatch(/^4[0-9a-f]{31}$/);
  expect(made[0]).toBe('426527187c51a117cd1aa1563abaad3d');
});

test('a certificate has a CasId if it came from there, as the documented sample does, and no other one has', () => {
  const withCasId = all.filter(({ Result }) => Result.CasId !== undefined).map(({ Result }) => Result);
  const expected = all.filter(({ Result }) => Result.Type === 'cas' || Result.Id === CERTIFICATE);
  expect(withCasId).toEqual(expected.map(({ Result }) => Result));
  expect(withCasId.slice(0, 3).map(({ Name, CasId }) => [Name, CasId])).toEqual([
    ['yourCertName', '30000478'],
    ['shop', '39277441'],
    ['api', '31360466'],
  ]);
  expect(new Set(withCasId.map(({ CasId }) => CasId)).size).toBe(withCasId.length);
});

test('emulators of one day share their certificates, those of another have their own', async () => {
  const sameDay = createEmulator({ clock: () => START + 60_000 });
  const nextDay = createEmulator({ clock: () => START + 24 * 60 * 60 * 1000 });
  await Promise.all([sameDay.ready(), nextDay.ready()]);
  const sample = emulator.state.certificates.get(CERTIFICATE)!;
  expect(sameDay.state.certificates.get(CERTIFICATE)).toEqual(sample);
  expect(nextDay.state.certificates.get(CERTIFICATE)?.Certificate).not.toBe(sample.Certificate);
  expect(nextDay.state.certificates.get(CERTIFICATE)?.Result.NotAfter).toBe('2026-04-30T16:00:00Z');
});
