import { beforeEach, describe, expect, test } from 'vitest';
import { createIssuer } from '../support/issuer.js';
import { FLEET_SITE, setup, SITE } from './setup.js';

const { emulator, call } = setup();
const { key, issue } = createIssuer();
const other = createIssuer();
const pem = issue({ hosts: ['edge.example.com'], days: 30 });

beforeEach(() => emulator.reset());

const ask = async (action: string, params: Record<string, string> = {}) =>
  (await call(action, { SiteId: SITE, ...params }, { method: 'GET' })).body;

describe.each([
  ['OriginCaCertificate', false, false],
  ['OriginClientCertificate', true, true],
  ['SiteOriginClientCertificate', true, false],
])('%s', (name, hasKey, tellsHostnames) => {
  const upload = async (form: Record<string, string> = {}) => {
    const all = { Certificate: pem, Name: 'mine', ...(hasKey && { PrivateKey: key }), ...form };
    return (await call(`Upload${name}`, {}, { form: { SiteId: SITE, ...all } })).body;
  };

  test('is uploaded, told, listed and deleted', async () => {
    const uploaded = await upload();
    expect(uploaded).toMatchObject({ CommonName: 'edge.example.com', Status: 'OK', ValidityDays: '365' });
    const { Id } = uploaded;
    const Result = {
      Id,
      Name: 'mine',
      Type: 'upload',
      Status: 'OK',
      CommonName: 'edge.example.com',
      SAN: 'edge.example.com',
      NotBefore: '2025-03-31T12:34:56Z',
      NotAfter: '2026-03-31T12:34:56Z',
      Issuer: 'edge.example.com',
      SerialNumber: expect.stringMatching(/^[0-9a-f]{18}$/),
      FingerprintSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      SignatureAlgorithm: 'ECDSA-SHA256',
      PubkeyAlgorithm: 'ECDSA',
      CreateTime: '2026-03-01 12:34:56',
      UpdateTime: '2026-03-01 12:34:56',
      ...(tellsHostnames && { Hostnames: [] }),
    };
    const answer = { RequestId: expect.any(String), SiteId: Number(SITE), SiteName: 'example.com' };
    expect(await ask(`Get${name}`, { Id })).toEqual({ ...answer, Status: 'OK', Certificate: pem, Result });
    expect(await ask(`List${name}s`)).toEqual({
      ...answer,
      TotalCount: 1,
      PageNumber: 1,
      PageSize: 20,
      Result: [Result],
    });
    expect((await ask(`Get${name}`, { Id, SiteId: FLEET_SITE })).Code).toBe('Certificate.NotFound');
    expect(await ask(`Delete${name}`, { Id })).toEqual({ ...answer, Id });
    expect((await ask(`Delete${name}`, { Id })).Code).toBe('Certificate.NotFound');
  });

  test('is there once, readable, and with its key', async () => {
    await upload();
    expect((await upload()).Code).toBe('Certificate.Duplicated');
    expect((await upload({ Certificate: 'x' })).Code).toBe('InvalidSSLPub');
    if (!hasKey) return;
    expect((await upload({ PrivateKey: other.key })).Code).toBe('CertificateNotMatchPrivateKey');
    expect((await upload({ PrivateKey: '' })).Code).toBe('MissingParameter');
  });

  test('is of its own kind', async () => {
    const { Id } = await upload();
    const kinds = ['OriginCaCertificate', 'OriginClientCertificate', 'SiteOriginClientCertificate'];
    for (const kind of kinds.filter((one) => one !== name))
      expect((await ask(`Get${kind}`, { Id })).Code).toBe('Certificate.NotFound');
  });
});

test('an origin client certificate is bound to hostnames of the site', async () => {
  const form = { Certificate: pem, PrivateKey: key };
  const { Id } = (await call('UploadOriginClientCertificate', { SiteId: SITE }, { form })).body;
  const bind = async (names: readonly string[]) =>
    (
      await call(
        'SetOriginClientCertificateHostnames',
        {},
        { form: { SiteId: SITE, Id, Hostnames: JSON.stringify(names) } },
      )
    ).body;
  const none = await ask('GetOriginClientCertificateHostnames', { Id });
  expect(none).toEqual({
    RequestId: expect.any(String),
    SiteId: Number(SITE),
    SiteName: 'example.com',
    Id,
    Hostnames: [],
  });
  expect((await bind(['a.example.com'])).Hostnames).toEqual(['a.example.com']);
  expect((await bind(['a.example.org'])).Code).toBe('InvalidParameter');
  expect((await ask('GetOriginClientCertificateHostnames', { Id })).Hostnames).toEqual(['a.example.com']);
  expect((await ask('GetOriginClientCertificate', { Id })).Result.Hostnames).toEqual(['a.example.com']);
});
