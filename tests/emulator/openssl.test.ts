import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { setup, SITE } from './setup.js';

const version = spawnSync('openssl', ['version'], { encoding: 'utf8' }).stdout ?? '';
const MISSING = version.startsWith('OpenSSL 3.')
  ? ''
  : ` (skipped: there is ${version.trim() || 'no openssl'}, and not OpenSSL 3)`;

const folder = mkdtempSync(join(tmpdir(), 'esakit-openssl-'));
const file = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function openssl(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('openssl', args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`openssl ${args[0]}: ${stderr}`);
  return stdout;
}

describe.skipIf(MISSING !== '')(`with openssl${MISSING}`, () => {
  test.each([
    ['RSA', ['rsa:2048']],
    ['P-384', ['ec', '-pkeyopt', 'ec_paramgen_curve:P-384']],
    ['Ed25519', ['ed25519']],
  ])(
    'a client’s request for an %s key comes back as a certificate that its authority vouches for',
    async (_type, key) => {
      const { emulator, call, clock } = setup();
      const subject = ['-subj', '/O=Test/CN=device', '-addext', 'subjectAltName=DNS:a.example.com'];
      openssl('req', '-new', '-newkey', ...key, '-nodes', '-keyout', 'key.pem', '-out', 'request.pem', ...subject);
      const form = { ValidityDays: '30', CSR: readFileSync(file('request.pem'), 'utf8') };
      const { body } = await call('CreateClientCertificate', { SiteId: SITE }, { form });
      writeFileSync(file('certificate.pem'), body.Certificate);
      writeFileSync(file('authority.pem'), emulator.state.clientAuthorities.get(body.CACertificateId)!);
      const at = String(Math.floor(clock.now / 1000) + 1);
      const checks = ['-purpose', 'sslclient', '-x509_strict', '-attime', at, '-CAfile', 'authority.pem'];
      expect(openssl('verify', ...checks, 'certificate.pem')).toBe('certificate.pem: OK\n');
      expect(openssl('x509', '-in', 'certificate.pem', '-noout', '-pubkey')).toBe(
        openssl('pkey', '-in', 'key.pem', '-pubout'),
      );
      expect(openssl('x509', '-in', 'certificate.pem', '-noout', '-subject')).toBe('subject=O = Test, CN = device\n');
    },
  );

  test('a free certificate that was applied for is one that its root vouches for', async () => {
    const { emulator, call, clock } = setup();
    const { body } = await call('ApplyCertificate', { SiteId: SITE, Domains: '*.example.com' });
    clock.now += 60_000;
    const { Certificate } = (await call('GetCertificate', { SiteId: SITE, Id: body.Result[0].Id })).body;
    writeFileSync(file('chain.pem'), Certificate);
    writeFileSync(file('root.pem'), (await emulator.trustAnchors())[0]!);
    const at = String(Math.floor(clock.now / 1000));
    const checks = ['-purpose', 'sslserver', '-verify_hostname', 'a.example.com', '-attime', at, '-x509_strict'];
    expect(openssl('verify', ...checks, '-CAfile', 'root.pem', '-untrusted', 'chain.pem', 'chain.pem')).toBe(
      'chain.pem: OK\n',
    );
  });
});
