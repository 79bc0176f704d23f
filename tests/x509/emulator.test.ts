import { createEmulator } from '@esakit/emulator';
import { type Check, inspectCertificate, verifyCertificate } from '@esakit/x509';
import { describe, expect, test } from 'vitest';
import { faults } from './setup.js';

const START = Date.parse('2026-03-01T12:34:56Z');
const emulator = createEmulator({ clock: () => START });
await emulator.ready();
const issued = [...emulator.state.certificates.values()].filter(({ Certificate }) => Certificate !== undefined);
const now = new Date(START);

describe('a certificate of the emulator has no fault but its age', () => {
  test.each(issued.map((certificate) => [certificate.Result.Name, certificate] as const))('%s', async (_name, body) => {
    const hostname = body.Result.CommonName.replace('*', 'any');
    const findings = await verifyCertificate(body, { hostname, now });
    expect(faults(findings)).toEqual(body.Result.Status === 'Expired' ? ['validity'] : []);
    expect(findings.every(({ message }) => /^\S.*\.$/.test(message))).toBe(true);
  });
});

test('each thing that ESA says is compared, and each of the chain is checked', async () => {
  const findings = await verifyCertificate(issued[0]!, { hostname: 'www.example.com', now });
  expect(findings.map(({ check, certificate }) => `${check} ${certificate}`)).toEqual([
    'fingerprint 0',
    'serial-number 0',
    'names 0',
    'common-name 0',
    'not-before 0',
    'not-after 0',
    'public-key-algorithm 0',
    'signature-algorithm 0',
    'issuer 0',
    'issuer-common-name 0',
    'hostname 0',
    'chain-order 0',
    'chain-complete 0',
    'chain-signature 0',
    'chain-authority 1',
    'weak-signature 0',
    'weak-signature 1',
    'weak-key 0',
    'weak-key 1',
    'server-usage 0',
    'validity 0',
    'validity 1',
  ]);
});

test('the certificate of another fails by all that they do not have in common', async () => {
  const [sample, shop] = issued as [(typeof issued)[0], (typeof issued)[0]];
  const swapped: Check[] = ['fingerprint', 'serial-number', 'names', 'common-name', 'not-before', 'not-after'];
  const findings = await verifyCertificate({ Certificate: shop.Certificate, Result: sample.Result }, { now });
  expect(faults(findings)).toEqual([
    ...swapped,
    'public-key-algorithm',
    'signature-algorithm',
    'issuer-common-name', // the organisation is the same
  ]);
});

test('the documented sample, as it is read', () => {
  const { leaf, chain } = inspectCertificate(issued[0]!.Certificate!);
  expect(leaf).toMatchObject({
    subject: 'CN=www.example.com',
    names: ['www.example.com', '*.example.com'],
    serialNumber: 'babaded901474b9693acf530e0fb1daa',
    publicKey: { algorithm: 'ECDSA', size: 256, curve: 'P-256' },
    signature: { name: 'ECDSA-SHA256', key: 'ECDSA', hash: 'SHA-256' },
    keyUsage: ['digitalSignature'],
    extendedKeyUsage: ['serverAuth'],
    basicConstraints: { ca: false },
    selfIssued: false,
  });
  expect(chain.map(({ commonName }) => commonName)).toEqual(['Esakit Emulator ECDSA CA']);
});

test('one that is not issued yet cannot be verified', async () => {
  const pending = [...emulator.state.certificates.values()].find(({ Result }) => Result.Status === 'Applying');
  await expect(verifyCertificate(pending!)).rejects.toThrow(
    'verifyCertificate: there is no Certificate to verify (status Applying): wait until it is issued',
  );
});
