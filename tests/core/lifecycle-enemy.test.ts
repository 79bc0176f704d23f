import { type CertificateInfo, certificateNames, coverage, type SetCertificateInput } from '@esakit/core';
import { deployCertificate, planPrune, prune, readPruneData } from '@esakit/core/lifecycle';
import { describe, expect, test } from 'vitest';
import { account, issue, key, NOW, other, SITE } from './lifecycle.js';

const { emulator, client, certificates, upload, record, calls } = account();
const HOSTS = ['www.example.com', 'example.com'];
const pem = issue({ hosts: HOSTS, days: 90 });
const input = { siteId: SITE, certificate: pem, privateKey: key };
const options = { now: NOW, interval: 0 };

/** Whether a certificate that is valid now covers a host. */
const isServed = (host: string): boolean =>
  certificates().some(
    (one) =>
      Date.parse(one.NotAfter ?? '') > NOW.getTime() &&
      certificateNames(one).some((name) => coverage(name, host) !== undefined),
  );

/** A client whose first request of an operation waits for other work. */
const interrupted = (action: string, work: () => Promise<unknown>) => {
  let waits = true;
  return client({
    fetch: async (url, init) => {
      if (waits && new Headers(init?.headers).get('x-acs-action') === action) {
        waits = false;
        await work();
      }
      return emulator.fetch(url, init);
    },
  });
};

const run = () => deployCertificate(client(), input, options);
const planNow = async (esa = client()) => planPrune(await readPruneData(esa, { siteId: SITE }, { now: NOW }));

describe('two deployments at once', () => {
  test.each([
    ['an empty site', async () => undefined],
    ['a site with its forerunner', () => upload({ hosts: HOSTS, days: 9 })],
    ['a site with one place left', () => upload({ hosts: ['shop.example.com'], days: 9 })],
  ])('of the same certificate to %s leave it there once', async (_what, before) => {
    await before();
    const done = await Promise.all([run(), run()]);
    const there = certificates().filter((one) => certificateNames(one).includes('example.com'));
    expect(there).toHaveLength(1);
    expect(done.map(({ id }) => id)).toEqual([there[0]?.Id, there[0]?.Id]);
  });

  test('of the same certificate, one just before the write of the other, are both done', async () => {
    const esa = interrupted('SetCertificate', () => deployCertificate(client(), input, options));
    expect(await deployCertificate(esa, input, options)).toMatchObject({ action: 'none' });
    expect(certificates()).toHaveLength(1);
  });

  test('of two certificates for the last place: one is told that there is none', async () => {
    await upload({ hosts: ['shop.example.com'], days: 9 });
    const second = other.issue({ hosts: ['api.example.com'], days: 60 });
    const done = await Promise.allSettled([
      deployCertificate(client(), input, options),
      deployCertificate(client(), { siteId: SITE, certificate: second, privateKey: other.key }, options),
    ]);
    expect(done.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const refused = done.find(({ status }) => status === 'rejected');
    expect((refused as PromiseRejectedResult).reason).toMatchObject({ name: 'DeployError', code: 'quota' });
    expect(isServed('shop.example.com')).toBe(true);
    expect(certificates()).toHaveLength(2);
  });
});

describe('a deployment while a prune runs', () => {
  test('into the certificate that was to go keeps it', async () => {
    const old = await upload({ hosts: ['www.example.com'], days: 9 });
    await upload({ hosts: HOSTS, days: 60 });
    const plan = await planNow();
    expect(plan.delete.map(({ certificate }) => certificate.Id)).toEqual([old]);
    const renewed = { siteId: SITE, certificate: issue({ hosts: ['www.example.com'], days: 80 }), privateKey: key };
    // After the plan, and before the look that comes just before a deletion.
    const esa = interrupted('ListClientCaCertificates', () =>
      deployCertificate(client(), { ...renewed, id: old }, options),
    );
    expect(await prune(esa, plan, { now: NOW })).toMatchObject([{ outcome: 'kept' }]);
    expect(certificates().map(({ Id }) => Id)).toContain(old);
  });

  test('of a successor that goes again meanwhile keeps the old one', async () => {
    const old = await upload({ hosts: ['www.example.com'], days: 9 });
    const later = await upload({ hosts: ['www.example.com'], days: 60 });
    const plan = await planNow();
    const esa = interrupted('ListCustomHostnames', async () => emulator.state.certificates.delete(later));
    expect(await prune(esa, plan, { now: NOW })).toMatchObject([{ certificate: { Id: old }, outcome: 'kept' }]);
    expect(isServed('www.example.com')).toBe(true);
  });
});

test('two prunes at once delete each certificate once, and none that is needed', async () => {
  record('www.example.com');
  for (const days of [3, 9, 20, 60]) await upload({ hosts: ['www.example.com'], days });
  const plan = await planNow();
  const done = await Promise.all([prune(client(), plan, { now: NOW }), prune(client(), plan, { now: NOW })]);
  expect(certificates()).toHaveLength(1);
  expect(isServed('www.example.com')).toBe(true);
  for (const result of done.flat()) expect(result.outcome).toMatch(/^(deleted|gone)$/);
});

describe('names in other spellings', () => {
  test.each<[string, Partial<CertificateInfo>]>([
    ['capitals', { SAN: 'WWW.Example.COM,EXAMPLE.com' }],
    ['a final dot', { SAN: 'www.example.com.,example.com.' }],
    ['spaces', { SAN: ' www.example.com , example.com ' }],
    ['another order', { SAN: 'example.com,www.example.com' }],
    ['a name twice', { SAN: 'example.com,www.example.com,example.com' }],
  ])('%s: the forerunner is found', async (_what, more) => {
    const id = await upload({ hosts: HOSTS, days: 9 }, more);
    expect(await deployCertificate(client(), input, options)).toMatchObject({ action: 'replace', id });
  });

  test('a wildcard and its apex are two names, and neither is lost', async () => {
    const both = await upload({ hosts: ['*.example.com', 'example.com'], days: 9 });
    await upload({ hosts: ['*.example.com'], days: 60 });
    expect((await planNow()).delete).toEqual([]);
    const apex = await upload({ hosts: ['example.com'], days: 60 });
    expect((await planNow()).delete.map(({ certificate }) => certificate.Id)).toEqual([both]);
    emulator.state.certificates.get(apex)!.Result.SAN = 'EXAMPLE.COM.';
    expect((await planNow()).delete.map(({ certificate }) => certificate.Id)).toEqual([both]);
  });

  test('an internationalised name is the same in both forms', async () => {
    const ascii = await upload({ hosts: ['xn--bcher-kva.example.com'], days: 9 });
    await upload({ hosts: ['xn--bcher-kva.example.com'], days: 60 }, { SAN: 'BÜCHER.example.com' });
    expect((await planNow()).delete.map(({ certificate }) => certificate.Id)).toEqual([ascii]);
  });
});

describe('a service that does not do what it says', () => {
  test('and takes a certificate without keeping it is not believed', async () => {
    emulator.answer('SetCertificate', { Id: 'nowhere' });
    const error = await deployCertificate(client(), input, options).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'DeployError', code: 'unconfirmed' });
  });

  test('and puts another certificate there is not believed', async () => {
    const stranger = await upload({ hosts: HOSTS, days: 20 });
    emulator.answer('SetCertificate', ({ input: { Id } }: { input: SetCertificateInput }) => ({ Id: Id ?? stranger }));
    const error = await deployCertificate(client(), input, options).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'DeployError', code: 'unconfirmed' });
  });

  test('and breaks off the list of certificates changes nothing', async () => {
    await upload({ hosts: HOSTS, days: 9 });
    const plan = await planNow();
    emulator.answer('ListCertificates', { Result: [], TotalCount: 3 });
    const from = emulator.requests.length;
    await expect(deployCertificate(client(), input, options)).rejects.toMatchObject({ code: 'incomplete' });
    await expect(prune(client(), { ...plan, delete: plan.keep }, { now: NOW })).rejects.toMatchObject({
      code: 'incomplete',
    });
    expect(calls(from).filter((name) => /^(Set|Delete)/.test(name ?? ''))).toEqual([]);
  });
});
