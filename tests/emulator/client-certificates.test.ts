import { createPrivateKey, X509Certificate } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { createIssuer, createRequest } from '../support/issuer.js';
import { FLEET_SITE, setup, SITE } from './setup.js';

const { emulator, clock, call } = setup();
const request = createRequest('device-1');
const { issue } = createIssuer();
const ca = issue({ hosts: ['ca.example.com'], days: 365, ca: true });

beforeEach(() => emulator.reset());

const create = (form: Record<string, string>) =>
  call('CreateClientCertificate', { SiteId: SITE }, { form: { ValidityDays: '365', ...form } });
const ask = async (action: string, params: Record<string, string> = {}) =>
  (await call(action, { SiteId: SITE, ...params }, { method: 'GET' })).body;
const uploadAuthority = (form: Record<string, string> = {}) =>
  call('UploadClientCaCertificate', { SiteId: SITE }, { form: { Certificate: ca, Name: 'ours', ...form } });
const created = async () => (await create({ CSR: request.csr })).body.Id as string;

describe('a certificate of a client', () => {
  test('is issued from a request, and the key stays where it is', async () => {
    const { status, body } = await create({ CSR: request.csr });
    expect(status).toBe(200);
    expect(body).toEqual({
      RequestId: expect.any(String),
      Id: expect.stringMatching(/^[0-9a-f]{32}$/),
      CACertificateId: expect.stringMatching(/^[0-9a-f]{32}$/),
      Certificate: expect.stringContaining('BEGIN CERTIFICATE'),
      CommonName: 'device-1',
      Issuer: 'Esakit Emulator',
      NotBefore: '2026-03-01T12:34:56Z',
      NotAfter: '2027-03-01T12:34:56Z',
      SerialNumber: expect.stringMatching(/^4[0-9a-f]{31}$/),
      FingerprintSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      SignatureAlgorithm: 'ECDSA-SHA256',
      Status: 'active',
      ValidityDays: '365',
    });
    const x509 = new X509Certificate(body.Certificate);
    const authority = new X509Certificate(emulator.state.clientAuthorities.get(body.CACertificateId)!);
    expect(x509.checkPrivateKey(request.privateKey)).toBe(true);
    expect([x509.subject, x509.ca, x509.keyUsage]).toEqual(['CN=device-1', false, ['1.3.6.1.5.5.7.3.2']]);
    expect([authority.ca, x509.checkIssued(authority), x509.verify(authority.publicKey)]).toEqual([true, true, true]);
  });

  test.each(['RSA', 'ecdsa'])('without one comes with its %s key, this once', async (PkeyType) => {
    const { body } = await create({ PkeyType });
    const x509 = new X509Certificate(body.Certificate);
    expect(x509.checkPrivateKey(createPrivateKey(body.PrivateKey))).toBe(true);
    expect([body.CommonName, x509.publicKey.asymmetricKeyType]).toEqual([
      'example.com',
      { RSA: 'rsa', ecdsa: 'ec' }[PkeyType],
    ]);
    expect(await ask('GetClientCertificate', { Id: body.Id })).not.toHaveProperty('PrivateKey');
    expect(
      JSON.stringify([...emulator.state.clientCertificates.values()], (_name, value: unknown) =>
        typeof value === 'bigint' ? '' : value,
      ),
    ).not.toContain('PRIVATE');
  });

  test.each([
    ['neither request nor type of key', {}, 'MissingParameter', /CSR or PkeyType/],
    ['an unknown type of key', { PkeyType: 'DSA' }, 'InvalidParameter', /PkeyType/],
    ['no days', { CSR: request.csr, ValidityDays: '0' }, 'InvalidParameter', /ValidityDays/],
    ['more than a century', { CSR: request.csr, ValidityDays: '36501' }, 'InvalidParameter', /ValidityDays/],
    ['what is no request', { CSR: ca }, 'InvalidParameter', /CSR can't be read/],
    [
      'a damaged request',
      { CSR: request.csr.replace(/\n.{8}/, '\nAAAAAAAA') },
      'InvalidParameter',
      /CSR can't be read/,
    ],
    [
      'a request signed by another key',
      { CSR: createRequest('x', request.privateKey).csr },
      'InvalidParameter',
      /not signed/,
    ],
    [
      'a request and its key',
      { CSR: request.csr + request.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() },
      'InvalidParameter',
      /private key/,
    ],
  ])('with %s is refused', async (_what, form, code, message) => {
    const { body } = await create(form);
    expect([body.Code, body.Message]).toEqual([code, expect.stringMatching(message)]);
    expect(emulator.state.clientCertificates.size).toBe(0);
  });

  test('comes from one authority', async () => {
    const [one, other] = [await created(), await created()];
    const { Result } = await ask('ListClientCertificates');
    expect(Result.map(({ Id }: { Id: string }) => Id)).toEqual([one, other]);
    expect(new Set(Result.map((item: { CACertificateId: string }) => item.CACertificateId)).size).toBe(1);
    expect(Result[0]).toMatchObject({ Type: 'dcdn', Name: 'device-1', CreateTime: '2026-03-01 12:34:56' });
  });

  test('is revoked, activated, revoked again, and only then deleted', async () => {
    const Id = await created();
    const status = async () => (await ask('GetClientCertificate', { Id })).Status;
    const step = async (action: string) => (await ask(`${action}ClientCertificate`, { Id })).Code;
    expect([await step('Delete'), await step('Activate'), await status()]).toEqual([
      'Certificate.StatusError',
      'Certificate.StatusError',
      'active',
    ]);
    clock.now += 1000;
    expect(await ask('RevokeClientCertificate', { Id })).toEqual({
      RequestId: expect.any(String),
      Id,
      SiteId: Number(SITE),
      SiteName: 'example.com',
    });
    expect((await ask('GetClientCertificate', { Id })).Result.UpdateTime).toMatch(/:57$/);
    expect([await step('Revoke'), await status()]).toEqual(['Certificate.StatusError', 'revoked']);
    expect([await step('Activate'), await status()]).toEqual([undefined, 'active']);
    expect([await step('Revoke'), await step('Delete'), await step('Delete')]).toEqual([
      undefined,
      undefined,
      'Certificate.NotFound',
    ]);
    clock.now -= 1000;
  });

  test('is not that of another site', async () => {
    const Id = await created();
    expect((await ask('GetClientCertificate', { Id, SiteId: FLEET_SITE })).Code).toBe('Certificate.NotFound');
    expect((await ask('ListClientCertificates', { SiteId: FLEET_SITE })).TotalCount).toBe(0);
  });
});

describe('an authority of clients', () => {
  test('is uploaded, told, listed and deleted', async () => {
    const { body } = await uploadAuthority();
    expect(body).toMatchObject({ CommonName: 'ca.example.com', Status: 'OK', ValidityDays: '365' });
    const { Id } = body;
    expect(await ask('GetClientCaCertificate', { Id })).toMatchObject({
      Certificate: ca,
      Status: 'OK',
      Result: { Id, Name: 'ours', Type: 'upload', PubkeyAlgorithm: 'ECDSA' },
    });
    expect(await ask('ListClientCaCertificates')).toMatchObject({ TotalCount: 1, PageSize: 20, Result: [{ Id }] });
    expect((await ask('ListClientCaCertificates', { PageSize: '101' })).Code).toBe('InvalidParameter');
    expect((await uploadAuthority()).body.Code).toBe('Certificate.Duplicated');
    await ask('DeleteClientCaCertificate', { Id });
    expect((await ask('GetClientCaCertificate', { Id })).Code).toBe('Certificate.NotFound');
  });

  test('is one that may issue others', async () => {
    const { body } = await uploadAuthority({ Certificate: issue({ hosts: ['example.com'], days: 9 }) });
    expect(body.Code).toBe('InvalidSSLPub');
  });

  test.each([
    ['SetClientCaCertificateHostnames', 'GetClientCaCertificateHostnames', 'POST'],
    ['SetClientCertificateHostnames', 'GetClientCertificateHostnames', 'GET'],
  ] as const)('is bound to hostnames by %s', async (set, get, method) => {
    const { Id } = (await uploadAuthority()).body;
    const bind = async (names: unknown, form: Record<string, string> = {}) =>
      (await call(set, { SiteId: SITE }, { form: { Hostnames: JSON.stringify(names), ...form } })).body;
    const bound = async (params: Record<string, string> = {}) =>
      (await call(get, { SiteId: SITE, ...params }, { method })).body.Hostnames;
    expect(await bind(['A.example.com', 'example.com'], { Id })).toMatchObject({
      Id,
      SiteName: 'example.com',
      Hostnames: ['a.example.com', 'example.com'],
    });
    expect([await bound({ Id }), await bound()]).toEqual([['a.example.com', 'example.com'], []]);
    await bind(['b.example.com']); // ESA's own authority
    await bind(['c.example.com'], { Id });
    expect([await bound({ Id }), await bound()]).toEqual([['c.example.com'], ['b.example.com']]);
    const fifty = Array.from({ length: 50 }, (_, index) => `h${index}.example.com`);
    expect((await bind(fifty)).Hostnames).toHaveLength(50);
    expect((await bind([...fifty, 'example.com'])).Code).toBe('InvalidParameter');
    expect((await bind(['example.com', 'notexample.com'])).Message).toContain('Hostnames.2');
    expect((await bind([], { Id: 'x' })).Code).toBe('Certificate.NotFound');
  });
});
