import { beforeEach, describe, expect, test } from 'vitest';
import { createIssuer } from '../support/issuer.js';
import { setup, SITE } from './setup.js';

const DAY = 86_400_000;
const texts = new Map<string, string>();
const { emulator, clock, call } = setup({
  validation: { resolveTxt: (name) => [texts.get(name) ?? ''], fetchText: (url) => texts.get(url) },
});
const { key, issue } = createIssuer();
const HOST = 'shop.customer.test';
const pem = issue({ hosts: [HOST], days: 90 });
const start = clock.now;

beforeEach(() => {
  clock.now = start;
  texts.clear();
  emulator.reset();
  emulator.state.records.set(7n, {
    SiteId: BigInt(SITE),
    RecordId: 7n,
    RecordName: 'saas.example.com',
    RecordType: 'A/AAAA',
    Data: { Value: '192.0.2.1' },
    Ttl: 1,
    Proxied: true,
    CreateTime: '',
    UpdateTime: '',
  });
});

const ask = async (action: string, params: Readonly<Record<string, unknown>>) =>
  (await call(action, Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)])))).body;
const create = (more: Record<string, string> = {}) =>
  ask('CreateCustomHostname', { SiteId: SITE, RecordId: '7', Hostname: HOST, SslFlag: 'off', ...more });
const get = async (id: unknown) =>
  (await ask('GetCustomHostname', { HostnameId: String(id) })).CustomHostnameModel as Record<string, unknown>;
const uploaded = { SslFlag: 'on', CertType: 'upload', Certificate: pem, PrivateKey: key };
const listed = async (more: Record<string, string> = {}) =>
  (await ask('ListCustomHostnames', { SiteId: SITE, ...more })).Hostnames as Record<string, unknown>[];
const certificates = async (): Promise<number> =>
  (await ask('ListCertificates', { SiteId: SITE })).TotalCount as number;

describe('a custom hostname', () => {
  test('is made, told, listed, verified and deleted', async () => {
    const { HostnameId, Hostname } = await create({ Hostname: 'Shop.Customer.test.' });
    expect(Hostname).toBe(HOST);
    const told = await get(HostnameId);
    expect(told).toMatchObject({ Hostname: HOST, Status: 'pending', RecordName: 'saas.example.com', SslFlag: 'off' });
    expect(await listed()).toEqual([told]);
    expect((await ask('VerifyCustomHostname', { HostnameId })).Passed).toBe(false);
    texts.set(String(told['VerifyHost']), String(told['VerifyCode']));
    expect((await ask('VerifyCustomHostname', { HostnameId })).Passed).toBe(true);
    expect((await get(HostnameId))['Status']).toBe('active');
    expect((await ask('DeleteCustomHostname', { HostnameId })).Code).toBeUndefined();
    expect((await ask('GetCustomHostname', { HostnameId })).Code).toBe('CustomHostname.NotFound');
  });

  test.each<[string, Record<string, string>, string]>([
    ['a name that is not one', { Hostname: 'a b' }, 'InvalidParameter'],
    ['a wildcard', { Hostname: '*.customer.test' }, 'InvalidParameter'],
    ['a record that is not there', { RecordId: '8' }, 'Record.NotFound'],
    ['a flag that is none', { SslFlag: 'maybe' }, 'InvalidParameter'],
    ['HTTPS without a certificate', { SslFlag: 'on' }, 'InvalidParameter'],
    ['a certificate of another host', { ...uploaded, Hostname: 'other.test' }, 'CertificateDomainNotMatchSite'],
    ['a certificate without its key', { ...uploaded, PrivateKey: '' }, 'MissingParameter'],
  ])('is refused for %s', async (_case, params, code) => {
    expect((await create(params)).Code).toBe(code);
    expect(emulator.state.customHostnames.size).toBe(0);
  });

  test('is there once', async () => {
    await create();
    expect((await create()).Code).toBe('CustomHostname.Duplicated');
  });

  test.each([
    [{ Hostname: HOST }, 1],
    [{ Hostname: 'customer.test' }, 0],
    [{ Hostname: 'customer.test', NameMatchType: 'suffix' }, 2],
    [{ Hostname: 'shop', NameMatchType: 'prefix' }, 1],
    [{ Hostname: 'tome', NameMatchType: 'fuzzy' }, 2],
    [{ Status: 'active' }, 0],
    [{ RecordId: '8' }, 0],
    [{ PageSize: '1', PageNumber: '2' }, 1],
  ])('is found by %o', async (query, count) => {
    await create();
    await create({ Hostname: 'a.customer.test' });
    expect(await listed(query as Record<string, string>)).toHaveLength(count);
  });

  test('uses an uploaded certificate, which only its answer tells', async () => {
    const before = await certificates();
    const { HostnameId } = await create(uploaded);
    const { CertId, ...told } = await get(HostnameId);
    expect(told).toMatchObject({ CertType: 'upload', CertStatus: 'OK', Certificate: pem });
    expect(told).not.toHaveProperty('PrivateKey');
    const [one] = await listed();
    expect(one).toMatchObject({ CertType: 'upload', CertStatus: 'OK', CertNotAfter: expect.any(String) });
    expect(one).not.toHaveProperty('CertId');
    expect(await certificates()).toBe(before + 1);
    expect((await ask('GetCertificate', { SiteId: SITE, Id: String(CertId) })).Certificate).toBe(pem);

    const renewed = issue({ hosts: [HOST], days: 120 });
    await ask('UpdateCustomHostname', { HostnameId, CertType: 'upload', Certificate: renewed, PrivateKey: key });
    expect((await get(HostnameId))['Certificate']).toBe(renewed);
    expect(await certificates()).toBe(before + 1);
    await ask('DeleteCustomHostname', { HostnameId });
    expect(await certificates()).toBe(before);
  });

  test('shares a certificate that the site has', async () => {
    const form = { SiteId: SITE, Type: 'upload', Certificate: issue({ hosts: ['a.example.com', HOST], days: 60 }) };
    const { body } = await call('SetCertificate', {}, { form: { ...form, PrivateKey: key } });
    const { HostnameId } = await create({ ...uploaded, Certificate: form.Certificate });
    expect((await get(HostnameId))['CertId']).toBe(body.Id);
    await ask('DeleteCustomHostname', { HostnameId });
    expect((await ask('GetCertificate', { SiteId: SITE, Id: body.Id })).Code).toBeUndefined();
  });

  test('gets a free certificate once the file is there, and again where that failed', async () => {
    const { HostnameId } = await create({ SslFlag: 'on', CertType: 'free' });
    expect((await ask('ApplyCustomHostnameCertificate', { HostnameId })).Code).toBe('ApplyCertificateNotAllowed');
    clock.now += 60_000;
    const first = await get(HostnameId);
    expect(first).toMatchObject({
      CertStatus: 'Applying',
      CertHttpKey: expect.stringContaining(`http://${HOST}/.well-known/acme-challenge/`),
    });
    clock.now += 3_700_000;
    expect(await get(HostnameId)).toMatchObject({ CertStatus: 'ApplyFailed', CertApplyCode: 3 });
    expect((await ask('ApplyCustomHostnameCertificate', { HostnameId })).Code).toBeUndefined();
    clock.now += 60_000;
    const again = await get(HostnameId);
    expect(again['CertId']).not.toBe(first['CertId']);
    texts.set(String(again['CertHttpKey']), String(again['CertHttpValue']));
    await get(HostnameId);
    clock.now += 60_000;
    expect(await get(HostnameId)).toMatchObject({ CertType: 'free', CertStatus: 'OK' });
    clock.now += 65 * DAY;
    expect(await get(HostnameId)).toMatchObject({ CertStatus: 'Expiring' });
    expect((await ask('ApplyCustomHostnameCertificate', { HostnameId })).Code).toBeUndefined();
  });

  test('is in a snapshot', async () => {
    const { HostnameId } = await create(uploaded);
    const snapshot = JSON.parse(JSON.stringify(await emulator.snapshot()));
    expect(JSON.stringify(snapshot)).not.toContain('PRIVATE KEY');
    emulator.reset();
    emulator.restore(snapshot);
    expect((await get(HostnameId))['Hostname']).toBe(HOST);
  });
});

const set = async (form: Record<string, string> = {}) => {
  const all = { Name: 'own', Host: 'keys.example.com', Port: '2407', ...form };
  return (await call('SetKeylessServer', { SiteId: SITE }, { form: all })).body;
};

describe('a keyless server', () => {
  test('is made, changed, told, listed and deleted', async () => {
    const { Id } = await set();
    const head = { SiteId: Number(SITE), SiteName: 'example.com' };
    const told = { Id, Name: 'own', Host: 'keys.example.com', Port: 2407, Verify: false };
    const time = '2026-03-01T20:34:56+08:00';
    expect(await ask('GetKeylessServer', { SiteId: SITE, Id })).toMatchObject({ ...head, ...told, CreateTime: time });
    clock.now += 1_000;
    const client = { ClientCertificate: pem, ClientPrivateKey: key };
    expect((await set({ Id, Name: 'new', Verify: 'true', CaCertificate: pem, ...client })).Id).toBe(Id);
    const list = await ask('ListKeylessServers', { SiteId: SITE });
    expect(list).toMatchObject({
      ...head,
      TotalCount: 1,
      Result: [{ ...told, Name: 'new', Verify: true, CreateTime: time, UpdateTime: '2026-03-01T20:34:57+08:00' }],
    });
    expect(JSON.stringify(list)).not.toContain('PRIVATE KEY');
    expect(await ask('DeleteKeylessServer', { SiteId: SITE, Id })).toMatchObject({ ...head, Id });
    expect((await ask('GetKeylessServer', { SiteId: SITE, Id })).Code).toBe('KeylessServer.NotFound');
  });

  test.each<[string, Record<string, string>, string]>([
    ['an id that is not there', { Id: 'none' }, 'KeylessServer.NotFound'],
    ['a port that is none', { Port: '70000' }, 'InvalidParameter'],
    ['a host with a scheme', { Host: 'https://a.example' }, 'InvalidParameter'],
    ['an authority that checks nothing', { CaCertificate: pem }, 'InvalidParameter'],
    ['a client without its key', { ClientCertificate: pem }, 'MissingParameter'],
    ['a key without its client', { ClientPrivateKey: key }, 'MissingParameter'],
    ['what is not a certificate', { ClientCertificate: 'a', ClientPrivateKey: key }, 'InvalidSSLPub'],
  ])('is refused for %s', async (_case, form, code) => {
    expect((await set(form)).Code).toBe(code);
    expect([...emulator.state.keylessServers.keys()]).toEqual(['ks-emulator']);
  });
});
