import { X509Certificate } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { createIssuer } from '../support/issuer.js';
import { CERTIFICATE, FLEET_SITE, setup, SITE } from './setup.js';

const { key, issue } = createIssuer();
const other = createIssuer();
const pem = issue({ hosts: ['www.example.com', 'example.com'], days: 90 });
const { emulator, call } = setup();

beforeEach(() => emulator.reset());

const set = (form: Record<string, string>) => call('SetCertificate', {}, { form: { SiteId: SITE, ...form } });
const upload = (form: Record<string, string> = {}) =>
  set({ Type: 'upload', Certificate: pem, PrivateKey: key, ...form });
const cas = (form: Record<string, string> = {}) =>
  set({ Type: 'cas', CasId: '30000501', Region: 'cn-hangzhou', ...form });
const keyless = (form: Record<string, string> = {}) =>
  call(
    'SetCertificate',
    { KeyServerId: 'ks-1' },
    { form: { SiteId: SITE, Type: 'keyless', Certificate: pem, ...form } },
  );
const get = async (Id: string) => (await call('GetCertificate', { SiteId: SITE, Id })).body;
const byName = (name: string) =>
  [...emulator.state.certificates.values()].find(({ Result }) => Result.Name === name)!.Result;

describe('an upload', () => {
  test('is a new certificate, which says what its PEM says', async () => {
    const { status, body } = await upload({ Name: 'mine' });
    expect(status).toBe(200);
    expect(body).toEqual({ RequestId: expect.any(String), Id: expect.stringMatching(/^[0-9a-f]{32}$/) });
    const x509 = new X509Certificate(pem);
    expect(await get(body.Id)).toMatchObject({
      Certificate: pem,
      Status: 'OK',
      Result: {
        Id: body.Id,
        Name: 'mine',
        Type: 'upload',
        Region: 'cn-hangzhou',
        CommonName: 'www.example.com',
        SAN: 'www.example.com,example.com',
        NotAfter: '2026-05-30T12:34:56Z',
        SigAlg: 'ECDSA-SHA256',
        PubAlg: 'ECDSA',
        SerialNumber: x509.serialNumber.toLowerCase(),
        FingerprintSha256: x509.fingerprint256.replaceAll(':', '').toLowerCase(),
        CreateTime: '2026-03-01 12:34:56',
        UpdateTime: '2026-03-01 12:34:56',
      },
    });
  });

  test('needs no name', async () => {
    const { body } = await upload();
    expect((await get(body.Id)).Result.Name).toBe('www.example.com');
  });

  test.each([
    ['Expiring', 29],
    ['Expired', -1],
  ])('is %s by its dates', async (status, days) => {
    const { body } = await upload({ Certificate: issue({ hosts: ['example.com'], days }) });
    expect((await get(body.Id)).Status).toBe(status);
  });

  test.each([
    ['no certificate', { Certificate: '' }, 'MissingParameter', /Certificate/],
    ['no private key', { PrivateKey: '' }, 'MissingParameter', /PrivateKey/],
    ['a certificate that is none', { Certificate: 'PEM' }, 'InvalidSSLPub', /./],
    ['a certificate with its key', { Certificate: pem + key }, 'InvalidSSLPub', /./],
    ['a damaged certificate', { Certificate: pem.replace(/\n.{64}/, '\n') }, 'InvalidSSLPub', /./],
    ['a key that is none', { PrivateKey: 'key' }, 'InvalidSSLPri', /./],
    ['a damaged key', { PrivateKey: key.replace(/\n.{20}/, '\n') }, 'InvalidSSLPri', /./],
    ['the key of another', { PrivateKey: other.key }, 'CertificateNotMatchPrivateKey', /./],
    [
      'names of nobody here',
      { Certificate: issue({ hosts: ['a.test', 'notexample.com'], days: 9 }) },
      'CertificateDomainNotMatchSite',
      /./,
    ],
    ['a type of another kind', { Type: 'free' }, 'InvalidParameter', /Type/],
    ['an id of nobody', { Id: 'x' }, 'Certificate.NotFound', /./],
    ['the id of a free one', { Id: CERTIFICATE }, 'Certificate.StatusError', /./],
  ])('with %s is refused', async (_what, form, code, message) => {
    const before = emulator.state.certificates.size;
    const { body } = await upload(form);
    expect([body.Code, body.Message]).toEqual([code, expect.stringMatching(message)]);
    expect(body.Message).not.toContain('PRIVATE');
    expect(emulator.state.certificates.size).toBe(before);
  });

  test('of the same certificate twice is a duplicate on the site, and fine on another', async () => {
    const both = issue({ hosts: ['www.example.com', 'www.example.org'], days: 9 });
    expect((await upload({ Certificate: both })).status).toBe(200);
    expect((await upload({ Certificate: both, Name: 'another' })).body.Code).toBe('Certificate.Duplicated');
    expect((await upload({ Certificate: both, SiteId: FLEET_SITE })).status).toBe(200);
  });

  test('to an offline plan is refused', async () => {
    emulator.state.plans.get('esa-site-1234567890123')!.Status = 'offline';
    expect((await upload()).body.Code).toBe('Instance.NotOnline');
  });
});

test('certificates age with the clock', async () => {
  const aging = setup();
  const statuses = async () => {
    const { body } = await aging.call('ListCertificates', { SiteId: SITE, Keyword: 'a' });
    return Object.fromEntries(body.Result.map(({ Name, Status }: Record<string, string>) => [Name, Status]));
  };
  expect(await statuses()).toMatchObject({
    yourCertName: 'OK',
    api: 'Expiring',
    legacy: 'Expired',
    mail: 'ApplyFailed',
  });
  aging.clock.now += 40 * 24 * 60 * 60 * 1000;
  expect(await statuses()).toMatchObject({
    yourCertName: 'Expiring',
    api: 'Expired',
    legacy: 'Expired',
    mail: 'ApplyFailed',
  });
});

describe('a replacement', () => {
  test('keeps id, name, creation and place in the list', async () => {
    const legacy = byName('legacy');
    const before = [...emulator.state.certificates.keys()];
    const { body } = await upload({ Id: legacy.Id });
    expect(body.Id).toBe(legacy.Id);
    expect([...emulator.state.certificates.keys()]).toEqual(before);
    expect((await get(legacy.Id)).Result).toMatchObject({
      Name: 'legacy',
      Status: 'OK',
      SAN: 'www.example.com,example.com',
      CreateTime: legacy.CreateTime,
      UpdateTime: '2026-03-01 12:34:56',
    });
  });

  test('of one of Certificate Management Service by an upload leaves no CasId', async () => {
    const { body } = await upload({ Id: byName('shop').Id, Name: 'renamed' });
    const { Result } = await get(body.Id);
    expect([Result.Type, Result.CasId, Result.Name]).toEqual(['upload', undefined, 'renamed']);
  });
});

describe('a certificate of Certificate Management Service', () => {
  test('is set by its CasId', async () => {
    const { body } = await cas();
    expect((await get(body.Id)).Result).toMatchObject({
      Type: 'cas',
      CasId: '30000501',
      Name: 'shop-2026',
      SAN: 'shop.example.com,pay.example.com',
    });
    expect((await cas()).body.Code).toBe('Certificate.Duplicated');
  });

  test.each([
    ['no CasId', { CasId: '' }, 'MissingParameter'],
    ['no Region', { Region: '' }, 'MissingParameter'],
    ['another Region', { Region: 'ap-southeast-1' }, 'InvalidCertificate.NotFound'],
    ['an unknown CasId', { CasId: '1' }, 'InvalidCertificate.NotFound'],
    ['the CasId of one that the site has', { CasId: 'shop' }, 'Certificate.Duplicated'],
    ['names of nobody here', { CasId: '30000503' }, 'CertificateDomainNotMatchSite'],
  ])('with %s is refused', async (_what, { CasId, ...form }: Record<string, string>, code) => {
    const id = CasId === 'shop' ? byName('shop').CasId! : CasId;
    expect((await cas({ ...form, ...(id !== undefined && { CasId: id }) })).body.Code).toBe(code);
  });

  test('is a duplicate by its CasId too, whatever is behind it by now', async () => {
    const { CasId } = byName('shop');
    const Certificate = issue({ hosts: ['shop.example.com'], days: 90 });
    emulator.state.casCertificates.get(BigInt(CasId!))!.Certificate = Certificate;
    expect((await cas({ CasId: CasId! })).body.Code).toBe('Certificate.Duplicated');
  });

  test('is listed there, with its end in milliseconds', async () => {
    const { body } = await call('ListCasCertificates', { SearchKeyword: '2026', PageSize: '1000' });
    expect(body).toMatchObject({ TotalCount: 2, PageNumber: 1, PageSize: 1000 });
    expect(body.Certificates[1]).toEqual({
      Id: 30000502,
      Name: 'wildcard-2026',
      Region: 'cn-hangzhou',
      CommonName: '*.example.com',
      Issuer: 'Esakit Emulator ECDSA CA',
      Fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      NotAfter: String(Date.parse('2027-02-27T16:00:00Z')),
    });
    expect((await call('ListCasCertificates', { PageSize: '1001' })).body.Code).toBe('InvalidParameter');
  });
});

describe('a keyless certificate', () => {
  test('takes a key server in place of a key', async () => {
    const form = { Name: 'own', Host: 'keyless.example.com', Port: '2407' };
    const server = await call('SetKeylessServer', { SiteId: SITE }, { form });
    const KeyServerId = server.body.Id as string;
    const sent = { SiteId: SITE, Type: 'keyless', Certificate: pem };
    const { body } = await call('SetCertificate', { KeyServerId }, { form: sent });
    expect((await get(body.Id)).Result).toMatchObject({ Type: 'keyless', KeyServerId });
  });

  test('is refused for a key server that is not there', async () => {
    expect((await keyless()).body.Code).toBe('KeylessServer.NotFound');
  });

  test('needs the key server', async () => {
    expect((await set({ Type: 'keyless', Certificate: pem })).body.Code).toBe('MissingParameter');
  });
});

describe('DeleteCertificate', () => {
  test('deletes', async () => {
    const { status, body } = await call('DeleteCertificate', { SiteId: SITE, Id: CERTIFICATE }, { method: 'GET' });
    expect([status, body]).toEqual([
      200,
      { RequestId: expect.any(String), Id: CERTIFICATE, SiteId: 1234567890123, SiteName: 'example.com' },
    ]);
    expect((await get(CERTIFICATE)).Code).toBe('Certificate.NotFound');
    const again = await call('DeleteCertificate', { SiteId: SITE, Id: CERTIFICATE }, { method: 'GET' });
    expect(again.body.Code).toBe('Certificate.NotFound');
  });

  test('finds none of another site', async () => {
    const params = { SiteId: FLEET_SITE, Id: CERTIFICATE };
    expect((await call('DeleteCertificate', params, { method: 'GET' })).body.Code).toBe('Certificate.NotFound');
    expect(emulator.state.certificates.has(CERTIFICATE)).toBe(true);
  });
});

test('ids are the same in every emulator', async () => {
  const again = setup();
  const { body } = await again.call(
    'SetCertificate',
    {},
    { form: { SiteId: SITE, Type: 'upload', Certificate: pem, PrivateKey: key } },
  );
  expect(body.Id).toBe((await upload()).body.Id);
});

describe('ListCertificatesByRecord', () => {
  test('tells what each record has', async () => {
    const { body } = await call('ListCertificatesByRecord', {
      SiteId: SITE,
      RecordName: 'api.example.com, blog.example.com,a.dev.example.com,x.y.example.com',
    });
    expect(body).toMatchObject({ SiteName: 'example.com', TotalCount: 4 });
    expect(body.Result).toEqual([
      { RecordName: 'api.example.com', Status: 'configured', Count: 2, ApplylingCount: 0 },
      { RecordName: 'blog.example.com', Status: 'configured', Count: 1, ApplylingCount: 1 },
      { RecordName: 'a.dev.example.com', Status: 'applying', Count: 0, ApplylingCount: 1 },
      { RecordName: 'x.y.example.com', Status: 'none', Count: 0, ApplylingCount: 0 },
    ]);
  });

  test('gives the certificates, and only valid ones, when asked', async () => {
    const params = { SiteId: SITE, RecordName: 'legacy.example.com', Detail: '1' };
    const names = async (more: object) =>
      (await call('ListCertificatesByRecord', { ...params, ...more })).body.Result[0].Certificates.map(
        ({ Name }: { Name: string }) => Name,
      );
    expect(await names({})).toEqual(['yourCertName', 'legacy']);
    expect(await names({ ValidOnly: 'true' })).toEqual(['yourCertName']);
  });

  test('refuses what is no name', async () => {
    const { body } = await call('ListCertificatesByRecord', { SiteId: SITE, RecordName: 'a b' });
    expect(body.Code).toBe('InvalidParameter');
  });
});
