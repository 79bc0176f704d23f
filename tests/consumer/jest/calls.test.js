const { signRequest } = require('@esakit/core/sign');
const { createEmulator } = require('@esakit/emulator');
const { createClient, EsaError, getCertificate } = require('@esakit/node');
const { verifyCertificate } = require('@esakit/x509');

const emulator = createEmulator();
const esa = createClient({ credentials: emulator.credentials, fetch: emulator.fetch });

test('a call, and checks of what it gives', async () => {
  const output = await getCertificate(esa, { SiteId: '1234567890123', Id: 'babaded901474b9693acf530e0fb1d95' });
  const findings = await verifyCertificate(output);
  expect(findings.every(({ ok }) => ok)).toBe(true);
  expect(typeof signRequest).toBe('function');
});

test('an error is told by its class', async () => {
  await expect(getCertificate(esa, { SiteId: 1, Id: 'none' })).rejects.toBeInstanceOf(EsaError);
});
