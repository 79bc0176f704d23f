import type { CertificateInfo } from '@esakit/core';
import { type DeploymentInput, deployCertificate, planDeployment } from '@esakit/core/lifecycle';
import { refusal } from '@esakit/emulator';
import { describe, expect, test } from 'vitest';
import { failure } from '../support/scripted-service.js';
import { account, issue, key, NOW, SITE } from './lifecycle.js';

const { emulator, client, certificates, upload } = account();
const HOSTS = ['www.example.com', 'example.com'];
const pem = issue({ hosts: HOSTS, days: 90 });
const input: DeploymentInput = { siteId: SITE, certificate: pem, privateKey: key };
const cas: DeploymentInput = { siteId: SITE, casId: 30_000_501 };
const options = { now: NOW, interval: 0 };

const plan = (more: Partial<DeploymentInput> = {}) =>
  planDeployment(client(), { siteId: SITE, certificate: pem, ...more }, { now: NOW });
const planOf = (of: Partial<DeploymentInput>) => planDeployment(client(), { ...cas, ...of }, { now: NOW });
const messageOf = async (work: () => Promise<unknown>): Promise<string> => ((await failure(work)) as Error).message;

describe('the certificate that is replaced', () => {
  test('is that with a key of the same kind before the one that ends last, then the one of the first id', async () => {
    const ends = { hosts: HOSTS, days: 10 };
    await upload({ hosts: HOSTS, days: 60 }, { PubAlg: 'RSA' });
    const ids = [await upload(ends), await upload(ends), await upload(ends)].toSorted();
    const { existing, notes } = await plan();
    expect(existing?.Id).toBe(ids[0]);
    expect(notes).toContainEqual(
      expect.stringMatching(
        /^So have \w+ \(www.example.com\), \w+ \(www.example.com\): of these, the one that ends last/,
      ),
    );
    expect(notes).toContain('One with a key of another kind stays beside it.');
  });

  test.each([undefined, '', 'unheard of'])('with a key of the kind %j is not warned of', async (PubAlg) => {
    const Id = await upload({ hosts: HOSTS, days: 10 }, { PubAlg });
    const { existing, notes } = await plan();
    expect(existing?.Id).toBe(Id);
    expect(notes).toEqual([
      `${Id} (www.example.com) has the same names.`,
      'Whether the private key belongs to it was not checked: no key was given.',
    ]);
  });

  test.each<[string, Partial<CertificateInfo>]>([
    ['whose end is not known', { NotAfter: undefined }],
    ['whose end can not be read', { NotAfter: 'soon' }],
    ['that ends with it', { NotAfter: new Date(NOW.getTime() + 90 * 86_400_000).toISOString() }],
  ])('%s is not warned of', async (_what, more) => {
    await upload({ hosts: HOSTS, days: 10 }, more);
    expect((await plan()).notes.join(' ')).not.toContain('Warning');
  });

  test('has an id', async () => {
    await upload({ hosts: HOSTS, days: 10 }, { Id: '' });
    expect(await plan()).toMatchObject({ action: 'add', existing: undefined });
    expect((await plan()).notes[0]).toBe('No custom certificate of the site has its names.');
  });

  test('keeps its name, unless another is given', async () => {
    await upload({ hosts: HOSTS, days: 10 }, { Name: ' shop ' });
    await deployCertificate(client(), input, options);
    expect(certificates()).toMatchObject([{ Name: 'shop' }]);
    const next = issue({ hosts: HOSTS, days: 89 });
    await deployCertificate(client(), { ...input, certificate: next, name: 'new' }, options);
    expect(certificates()).toMatchObject([{ Name: 'new' }]);
  });
});

describe('a certificate that the site has', () => {
  test('stays, and so does the one of another id', async () => {
    const other = await upload({ hosts: ['shop.example.com'], days: 10 });
    const { id } = await deployCertificate(client(), input, options);
    expect((await plan({ id })).notes[0]).toBe(`The site has this certificate: ${id} (www.example.com).`);
    expect((await plan({ id: other })).notes[0]).toBe(
      `The site has this certificate: ${id} (www.example.com); ${other} stays as it is.`,
    );
  });

  test('as a free one is added beside it', async () => {
    const { id } = await deployCertificate(client(), input, options);
    emulator.state.certificates.get(id)!.Result.Type = 'free';
    expect(await plan()).toMatchObject({ action: 'add' });
  });

  test('from Certificate Management Service is known by its id there, or by its fingerprint', async () => {
    const { id, certificate } = await deployCertificate(client(), cas, options);
    const result = emulator.state.certificates.get(id)!.Result as Partial<CertificateInfo>;
    delete result.FingerprintSha256;
    expect(await planOf({})).toMatchObject({ action: 'none', existing: { Id: id } });
    Object.assign(result, { CasId: '7' });
    expect(await planOf({})).toMatchObject({ action: 'add' });
    Object.assign(result, { CasId: '30000501', Type: 'upload' });
    expect(await planOf({})).toMatchObject({ action: 'add' });
    Object.assign(result, { FingerprintSha256: certificate.FingerprintSha256 });
    expect(await planOf({})).toMatchObject({ action: 'none' });
  });
});

describe('an id', () => {
  test('of none, where there are no others', async () => {
    expect(await messageOf(() => plan({ id: 'nope' }))).toBe(
      'deployCertificate: the site has no certificate nope; of its own it has none',
    );
  });

  test('of one whose type is not known', async () => {
    const id = await upload({ hosts: HOSTS, days: 10 }, { Type: '' });
    expect(await messageOf(() => plan({ id }))).toContain("is of the type unknown, which can't be replaced");
  });

  test('of the last one for many names names five', async () => {
    const hosts = [1, 2, 3, 4, 5, 6].map((number) => `a${number}.example.com`);
    const five = await upload({ hosts: hosts.slice(1), days: 10 });
    expect(await messageOf(() => plan({ id: five }))).toContain(`${hosts.slice(1).join(', ')}, which the new one`);
    const six = await upload({ hosts: hosts.map((host) => `x.${host}`), days: 10 });
    expect(await messageOf(() => plan({ id: six }))).toContain('x.a5.example.com and more, which the new one');
  });

  test.each([
    ['is valid', 10, true],
    ['has ended', -1, false],
  ])('of one that %s, for a certificate whose names are not known', async (_what, days, isWarned) => {
    const id = await upload({ hosts: HOSTS, days });
    const warning = `Warning: whether it covers the names of ${id} (www.example.com) is not known.`;
    expect((await planOf({ id })).notes.includes(warning)).toBe(isWarned);
  });
});

describe('a certificate of Certificate Management Service', () => {
  test('is looked at there: its region, its end, its fingerprint', async () => {
    const { id, certificate } = await deployCertificate(client(), cas, options);
    emulator.state.certificates.delete(id);
    const found = await planOf({});
    expect(found).toMatchObject({ casId: '30000501', fingerprint: certificate.FingerprintSha256 });
    expect(found.notAfter?.toISOString().slice(0, 19)).toBe(certificate.NotAfter?.slice(0, 19));
    expect(found.notes).toContain(
      'Its names are not known here, so none is replaced: give the id of the one that it follows.',
    );
  });

  test.each<[string, string | undefined, string | undefined, string]>([
    ['that is given', 'cn-beijing', 'cn-shanghai', 'cn-beijing'],
    ['that the service names', undefined, ' cn-shanghai ', 'cn-shanghai'],
    ['of the client, where it names none', undefined, ' ', 'cn-hangzhou'],
    ['of the client, where nothing is said', undefined, undefined, 'cn-hangzhou'],
  ])('is taken from the region %s', async (_what, casRegion, Region, sent) => {
    emulator.answer('ListCasCertificates', { Certificates: [{ Id: 30_000_501, Region }], TotalCount: 1 });
    emulator.answer('SetCertificate', { Id: 'x' });
    await failure(() => deployCertificate(client(), { ...cas, casRegion }, options));
    const { params } = emulator.requests.find(({ action }) => action === 'SetCertificate')!;
    expect(params).toMatchObject({ Type: 'cas', CasId: '30000501', Region: sent });
  });

  test.each([
    ['a second ago', -1000, true],
    ['now', 0, false],
    ['at no known time', Number.NaN, false],
  ])('that ended %s', async (_what, after, isRefused) => {
    const NotAfter = Number.isNaN(after) ? undefined : String(NOW.getTime() + after);
    emulator.answer('ListCasCertificates', { Certificates: [{ Id: 30_000_501, NotAfter }], TotalCount: 1 });
    const message = await planOf({}).then(
      () => undefined,
      (error: Error) => error.message,
    );
    const refused =
      'deployCertificate: the certificate 30000501 has ended on 2026-03-01: renew it there, and give the new id';
    expect(message).toBe(isRefused ? refused : undefined);
  });

  test('goes by its id only where the service refuses to list them', async () => {
    emulator.answer('ListCasCertificates', refusal('NoPermission'));
    const { notes, fingerprint, notAfter } = await planOf({});
    expect([fingerprint, notAfter]).toEqual([undefined, undefined]);
    expect(notes.join(' ')).toMatch(/The certificate can not be looked at where it is stored: ListCas.*\.$/);
    const lost = client({ fetch: async () => Promise.reject(new TypeError('fetch failed')) });
    expect(await failure(() => planDeployment(lost, cas, { now: NOW }))).toMatchObject({ name: 'TransportError' });
  });
});

const STEPS = [
  'ListCasCertificates',
  'GetSite',
  'ListCertificates',
  'GetCertificateQuota',
  'ListInstanceQuotasWithUsage',
  'SetCertificate',
  'GetCertificate',
] as const;

describe('the options of a call', () => {
  test.each(STEPS)('apply to %s: an abort ends it', async (action) => {
    const reason = new Error('enough');
    const controller = new AbortController();
    emulator.answer(action, () => {
      controller.abort(reason);
      return refusal('NoPermission');
    });
    const { signal } = controller;
    expect(await failure(() => deployCertificate(client(), cas, { ...options, signal }))).toBe(reason);
  });

  test.each(STEPS.filter((action) => action !== 'SetCertificate'))('apply to %s: it is tried again', async (action) => {
    let tries = 0;
    emulator.answer(action, () => {
      tries++;
      return refusal('ServiceUnavailable');
    });
    await deployCertificate(client(), cas, { ...options, retries: 1 }).catch(() => undefined);
    expect(tries).toBe(2);
  });
});
