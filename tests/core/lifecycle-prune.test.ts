import type { CertificateInfo } from '@esakit/core';
import { createCustomHostname } from '@esakit/core/operations/custom-hostnames';
import {
  certificateQuota,
  type CustomHostnameUse,
  planPrune,
  prune,
  type PruneData,
  type PruneResult,
  readPruneData,
} from '@esakit/core/lifecycle';
import { refusal } from '@esakit/emulator';
import { describe, expect, test } from 'vitest';
import { account, issue, key, NOW, SITE } from './lifecycle.js';

const DAY = 86_400_000;
const at = (days: number): string => new Date(NOW.getTime() + days * DAY).toISOString().replace(/\.\d+/, '');

/** A certificate of the site: its names, and days until its end. */
const one = (Id: string, SAN: string, days: number, more: Partial<CertificateInfo> = {}): CertificateInfo => ({
  Id,
  SAN,
  Type: 'upload',
  Status: days < 0 ? 'Expired' : 'OK',
  NotBefore: at(days - 90),
  NotAfter: at(days),
  CreateTime: '2026-01-01 00:00:00',
  FingerprintSha256: '0'.repeat(64),
  ...more,
});

const dataOf = (certificates: readonly CertificateInfo[], more: Partial<PruneData> = {}): PruneData => ({
  siteId: SITE,
  siteName: 'example.com',
  certificates,
  served: ['www.example.com'],
  clientCas: [],
  customHostnames: [],
  now: NOW,
  ...more,
});

const decided = (certificates: readonly CertificateInfo[], more: Partial<PruneData> = {}): Record<string, string> => {
  const plan = planPrune(dataOf(certificates, more));
  return Object.fromEntries([
    ...plan.delete.map(({ certificate, reason }) => [certificate.Id, `goes: ${reason}`] as const),
    ...plan.keep.map(({ certificate, reason }) => [certificate.Id, `stays: ${reason}`] as const),
  ]);
};

const NOT_COVERED = 'stays: no other certificate that ends later covers all its names';

describe('a plan', () => {
  test.each<[string, CertificateInfo[], Partial<PruneData>, Record<string, string>]>([
    [
      'lets go what has ended and is not served',
      [one('a', 'old.example.com', -1)],
      {},
      { a: 'goes: it has ended, and none of its names is served' },
    ],
    [
      'keeps what has ended and is the last for a record',
      [one('a', 'www.example.com', -1)],
      {},
      { a: 'stays: it is the last one for www.example.com, which is served: replace it' },
    ],
    [
      'keeps what the list has twice, which is not its own successor',
      [one('a', 'www.example.com', 20), one('a', 'www.example.com', 20, { UpdateTime: '2026-01-02 00:00:00' })],
      {},
      { a: 'stays: the list has it more than once, so it changed while it was read: try again' },
    ],
    [
      'keeps the last for the site itself',
      [one('a', 'example.com', -1)],
      { served: [] },
      { a: 'stays: it is the last one for example.com, which is served: replace it' },
    ],
    [
      'keeps a wildcard that is the last for a record',
      [one('a', '*.example.com', -1)],
      {},
      { a: 'stays: it is the last one for www.example.com, which is served: replace it' },
    ],
    [
      'keeps the last for a name that a wildcard record serves',
      [one('a', 'a.b.example.com', -1)],
      { served: ['*.example.com'] },
      { a: 'stays: it is the last one for a.b.example.com, which is served: replace it' },
    ],
    [
      'keeps the last for a name outside of the site',
      [one('a', 'www.example.net', -1)],
      {},
      { a: 'stays: it is the last one for www.example.net, and whether that is served is not known' },
    ],
    [
      'lets go what has ended where another serves its record',
      [one('a', 'www.example.com,old.example.com', -1), one('b', '*.example.com', 60)],
      {},
      { a: 'goes: it has ended, and b covers all its names', b: NOT_COVERED },
    ],
    [
      'lets go what has ended where others cover what is served of it',
      [one('a', 'www.example.com,old.example.com', -1), one('b', 'www.example.com', 60)],
      {},
      { a: 'goes: it has ended, and none of its names is served', b: NOT_COVERED },
    ],
    [
      'lets go what a later one supersedes',
      [one('a', 'www.example.com', 9), one('b', 'www.example.com', 60, { Name: 'new' })],
      {},
      { a: 'goes: b (new) covers all its names, and ends later', b: NOT_COVERED },
    ],
    [
      'lets go all but the last of several renewals, and names that one',
      [one('a', 'www.example.com', 9), one('b', 'www.example.com', 60), one('c', '*.example.com', 80)],
      {},
      {
        a: 'goes: c covers all its names, and ends later',
        b: 'goes: c covers all its names, and ends later',
        c: NOT_COVERED,
      },
    ],
    [
      'keeps what only one that ends sooner covers',
      [one('a', 'www.example.com', 60), one('b', '*.example.com', 9)],
      {},
      { a: NOT_COVERED, b: NOT_COVERED },
    ],
    [
      'keeps exactly one of two that end at the same time',
      [one('a', 'www.example.com', 60), one('b', 'www.example.com', 60)],
      {},
      { a: 'goes: b covers all its names, and ends later', b: NOT_COVERED },
    ],
    [
      'takes no certificate that ended for a successor',
      [one('a', 'www.example.com', -9), one('b', 'www.example.com', -1)],
      {},
      {
        a: 'stays: it is the last one for www.example.com, which is served: replace it',
        b: 'stays: it is the last one for www.example.com, which is served: replace it',
      },
    ],
    [
      'takes no certificate that is not valid yet for a successor',
      [one('a', 'www.example.com', 9), one('b', 'www.example.com', 99, { NotBefore: at(5) })],
      {},
      { a: NOT_COVERED, b: 'stays: it is not valid yet' },
    ],
    [
      'lets go what two together supersede',
      [one('a', 'www.example.com,a.example.com', 9), one('b', 'www.example.com', 60), one('c', 'a.example.com', 60)],
      {},
      { a: 'goes: b and c cover all its names, and end later', b: NOT_COVERED, c: NOT_COVERED },
    ],
    [
      'keeps what another kind of key supersedes, until it has ended',
      [
        one('a', 'www.example.com', 9, { PubAlg: 'RSA' }),
        one('b', 'www.example.com', 60, { PubAlg: 'ECDSA' }),
        one('c', 'www.example.com', -9, { PubAlg: 'RSA' }),
      ],
      {},
      { a: NOT_COVERED, b: NOT_COVERED, c: 'goes: it has ended, and b covers all its names' },
    ],
    [
      'takes no certificate that is not on all nodes yet for a successor',
      [one('a', 'www.example.com', 9), one('b', 'www.example.com', 60, { Type: 'free', Status: 'Issued' })],
      {},
      { a: NOT_COVERED, b: 'stays: ESA issued it, and renews it' },
    ],
    [
      'keeps by the time of the service what a clock that is a day ahead lets go',
      [
        one('a', 'www.example.com', 9),
        one('b', 'www.example.com', 60, { NotBefore: at(-0.5) }),
        one('c', 'old.example.com', -0.5),
      ],
      { serviceTime: new Date(NOW.getTime() - DAY) },
      { a: NOT_COVERED, b: 'stays: it is not valid yet', c: NOT_COVERED },
    ],
    [
      'keeps by the own clock what the time of the service lets go',
      [one('a', 'www.example.com', 9), one('b', 'www.example.com', 60, { NotBefore: at(0.5) })],
      { serviceTime: new Date(NOW.getTime() + DAY) },
      { a: NOT_COVERED, b: NOT_COVERED },
    ],
    [
      'keeps free ones, and lets them supersede',
      [one('a', 'www.example.com', -1), one('b', 'www.example.com', 60, { Type: 'free' })],
      {},
      { a: 'goes: it has ended, and b covers all its names', b: 'stays: ESA issued it, and renews it' },
    ],
    [
      'keeps free ones that have ended',
      [one('a', 'old.example.com', -1, { Type: 'FREE' })],
      {},
      { a: 'stays: ESA issued it, and renews it' },
    ],
    [
      'keeps other types',
      [one('a', 'old.example.com', -1, { Type: 'keyless' }), one('b', 'old.example.com', -1, { Type: undefined })],
      {},
      { a: 'stays: its type is keyless', b: 'stays: its type is not known' },
    ],
    [
      'keeps what can not be judged',
      [
        one('a', 'old.example.com', -1, { NotAfter: 'soon' }),
        one('b', '192.0.2.1', -1),
        one('c', '', -1),
        one('d', 'old.example.com', 9, { Status: 'Applying' }),
      ],
      {},
      {
        a: 'stays: its state is not known',
        b: 'stays: not all of its names can be judged',
        c: 'stays: not all of its names can be judged',
        d: 'stays: it is being applied for',
      },
    ],
    [
      'keeps what has no end, and takes it for no successor',
      [one('a', 'www.example.com', 9), one('b', 'www.example.com', 0, { NotAfter: undefined, Status: 'OK' })],
      {},
      { a: NOT_COVERED, b: 'stays: its end is not known' },
    ],
    [
      'keeps a client CA',
      [one('a', 'old.example.com', -1, { FingerprintSha256: 'AB'.repeat(32) })],
      { clientCas: ['ab'.repeat(32)] },
      { a: 'stays: it is bound as a client CA' },
    ],
    [
      'keeps what may be a client CA',
      [one('a', 'old.example.com', -1)],
      { clientCas: undefined },
      { a: 'stays: whether it is a client CA is not known' },
    ],
    [
      'lets go what is revoked as what has ended',
      [one('a', 'old.example.com', 60, { Status: 'Revoked' }), one('b', 'x.example.com', 60, { Status: 'Revoked' })],
      { served: ['x.example.com'] },
      {
        a: 'goes: it is revoked, and none of its names is served',
        b: 'stays: it is the last one for x.example.com, which is served: replace it',
      },
    ],
    [
      'takes what is revoked for no successor, and lets it go though it ends later',
      [one('a', 'www.example.com', 9), one('b', 'www.example.com', 60, { Status: 'Revoked' })],
      {},
      {
        a: NOT_COVERED,
        b: 'goes: it is revoked, and a covers all its names',
      },
    ],
    [
      'keeps the one that was made last of those that end at the same time, however its time is written',
      [
        one('c', 'www.example.com', 60, { CreateTime: '2026-01-01T00:00:01' }),
        one('d', 'www.example.com', 60, { CreateTime: '2026-01-01 00:00:02' }),
        one('e', 'www.example.com', 60, { CreateTime: '2026-01-01 00:00:00' }),
      ],
      {},
      {
        c: 'goes: d covers all its names, and ends later',
        d: NOT_COVERED,
        e: 'goes: d covers all its names, and ends later',
      },
    ],
    ['keeps what has no id', [one('', 'old.example.com', -1)], {}, { '': 'stays: the service gives no id of it' }],
    [
      'keeps what may be a client CA because its fingerprint is not known',
      [
        one('a', 'old.example.com', -1, { FingerprintSha256: undefined }),
        one('b', 'old.example.com', -1, { FingerprintSha256: 'ab'.repeat(20) }),
        one('c', 'old.example.com', -1, { FingerprintSha256: 'cd'.repeat(32) }),
      ],
      { clientCas: ['ab'.repeat(32)] },
      {
        a: 'stays: whether it is a client CA is not known',
        b: 'stays: whether it is a client CA is not known',
        c: 'goes: it has ended, and none of its names is served',
      },
    ],
    [
      'keeps what has a name among others that can not be judged',
      [one('a', 'old.example.com, 192.0.2.1', -1), one('b', 'old.example.com, ,', -1)],
      {},
      { a: 'stays: not all of its names can be judged', b: 'goes: it has ended, and none of its names is served' },
    ],
    [
      'keeps the last for any name where the site is not known',
      [one('a', 'old.example.com', -1)],
      { siteName: undefined },
      { a: 'stays: it is the last one for old.example.com, and whether that is served is not known' },
    ],
    [
      'takes no name that only ends like that of the site for one of it',
      [one('a', 'oldexample.com', -1), one('b', '*.oldexample.com', -1)],
      {},
      {
        a: 'stays: it is the last one for oldexample.com, and whether that is served is not known',
        b: 'stays: it is the last one for *.oldexample.com, and whether that is served is not known',
      },
    ],
    [
      'lets go what is not below a wildcard record',
      [one('a', 'a.example.com', -1), one('b', 'b.example.com', -1)],
      { served: ['*.b.example.com'] },
      {
        a: 'goes: it has ended, and none of its names is served',
        b: 'goes: it has ended, and none of its names is served',
      },
    ],
    [
      'keeps the last for a name where the records are not known',
      [one('a', 'old.example.com', -1), one('b', 'b.example.com', -1), one('c', 'b.example.com', 60)],
      { served: undefined },
      {
        a: 'stays: it is the last one for old.example.com, and whether that is served is not known',
        b: 'goes: it has ended, and c covers all its names',
        c: NOT_COVERED,
      },
    ],
  ])('%s', (_what, certificates, more, expected) => {
    expect(decided(certificates, more)).toEqual(expected);
    expect(decided(certificates.toReversed(), more)).toEqual(expected);
  });

  test('never takes the last valid certificate of a name, in any mixture', () => {
    // A small generator of its own, so that a failure comes again.
    let seed = 7;
    const random = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
    const names = ['a.example.com', 'b.example.com', '*.example.com', 'example.com', 'www.example.com'];
    for (let round = 0; round < 400; round++) {
      const certificates = Array.from({ length: 1 + random(6) }, (_, index) =>
        one(
          `c${index}`,
          names.filter(() => random(3) === 0).join(',') || 'a.example.com',
          random(5) * 20 - 30,
          random(5) === 0 ? { Type: 'free' } : {},
        ),
      );
      const hosts = ['a.example.com', 'b.example.com', 'www.example.com', 'example.com'];
      const plan = planPrune(dataOf(certificates, { served: hosts }));
      const left = plan.keep.map(({ certificate }) => certificate);
      expect(plan.delete.length + left.length).toBe(certificates.length);
      for (const host of hosts) {
        const serves = (among: readonly CertificateInfo[]): boolean =>
          among.some(
            ({ SAN = '', NotAfter = '' }) =>
              NotAfter > at(0) &&
              SAN.split(',').some((name) => name === host || (name[0] === '*' && /^[a-z]+\.example/.test(host))),
          );
        expect([round, host, serves(left)]).toEqual([round, host, serves(certificates)]);
      }
    }
  });
});

/** A custom hostname of the site, and what is known of the certificate that it uses. */
const use = (hostname: string, more: Partial<CustomHostnameUse> = {}): CustomHostnameUse => ({
  hostname,
  certificateId: undefined,
  casId: undefined,
  isKnown: true,
  ...more,
});

describe('custom hostnames', () => {
  const OLD = one('a', 'shop.customer.test', 9);
  const NEW = one('b', 'shop.customer.test', 60);

  test.each<[string, CertificateInfo[], readonly CustomHostnameUse[] | undefined, Record<string, string>]>([
    [
      'keep the certificate that one uses, though another supersedes it',
      [OLD, NEW],
      [use('shop.customer.test', { certificateId: 'a' })],
      { a: 'stays: the custom hostname shop.customer.test uses it: give that another one first', b: NOT_COVERED },
    ],
    [
      'keep the one that is used by its id in Certificate Management Service',
      [one('a', 'shop.customer.test', 9, { Type: 'cas', CasId: '77' }), NEW],
      [use('other.customer.test', { casId: '77' })],
      { a: 'stays: the custom hostname other.customer.test uses it: give that another one first', b: NOT_COVERED },
    ],
    [
      'keep one that has ended and is used',
      [one('a', 'shop.customer.test', -9), NEW],
      [use('shop.customer.test', { certificateId: 'a' })],
      { a: 'stays: the custom hostname shop.customer.test uses it: give that another one first', b: NOT_COVERED },
    ],
    [
      'keep what covers one whose certificate is not known, and nothing else',
      [OLD, NEW, one('c', 'old.example.com', -1)],
      [use('shop.customer.test', { isKnown: false })],
      {
        a: 'stays: whether the custom hostname shop.customer.test uses it is not known',
        b: 'stays: whether the custom hostname shop.customer.test uses it is not known',
        c: 'goes: it has ended, and none of its names is served',
      },
    ],
    [
      'that can not be read keep everything',
      [OLD, NEW, one('c', 'old.example.com', -1)],
      undefined,
      {
        a: 'stays: whether a custom hostname uses it is not known',
        b: 'stays: whether a custom hostname uses it is not known',
        c: 'stays: whether a custom hostname uses it is not known',
      },
    ],
    [
      'let go what none of them uses',
      [OLD, NEW],
      [use('shop.customer.test', { certificateId: 'b' })],
      {
        a: 'goes: b covers all its names, and ends later',
        b: 'stays: the custom hostname shop.customer.test uses it: give that another one first',
      },
    ],
    [
      'are served, inside of the site and outside',
      [one('a', 'shop.customer.test', -1), one('b', '*.shop.example.com', -1)],
      [use('shop.customer.test'), use('x.shop.example.com')],
      {
        a: 'stays: it is the last one for shop.customer.test, which is served: replace it',
        b: 'stays: it is the last one for x.shop.example.com, which is served: replace it',
      },
    ],
  ])('%s', (_case, all, customHostnames, expected) => {
    expect(decided(all, { customHostnames })).toEqual(expected);
  });
});

const { emulator, client, certificates, upload, record, calls } = account();

/** Two that may go, and two that stay. */
async function fill(): Promise<Record<'expired' | 'superseded' | 'current' | 'last', string>> {
  record('www.example.com');
  record('_acme-challenge.old.example.com', 'TXT');
  return {
    expired: await upload({ hosts: ['old.example.com'], days: -9 }),
    superseded: await upload({ hosts: ['www.example.com'], days: 9 }),
    current: await upload({ hosts: ['www.example.com'], days: 60 }),
    last: await upload({ hosts: ['example.com'], days: -9 }),
  };
}

const planNow = async () => planPrune(await readPruneData(client(), { siteId: SITE }, { now: NOW }));
const options = { now: NOW };
const idsOf = (list: readonly { certificate: CertificateInfo }[]) => list.map(({ certificate }) => certificate.Id);

describe('reading', () => {
  test('gets all pages, and the names of records that serve', async () => {
    const { expired, superseded } = await fill();
    for (let index = 0; index < 110; index++)
      emulator.state.certificates.set(`x${index}`, {
        SiteId: BigInt(SITE),
        Result: { ...emulator.state.certificates.get(expired)!.Result, Id: `x${index}`, Type: 'free' },
      });
    const data = await readPruneData(client(), { siteId: SITE }, options);
    expect([data.certificates.length, data.served, data.siteName]).toEqual([114, ['www.example.com'], 'example.com']);
    expect(idsOf(planPrune(data).delete)).toEqual([expired, superseded]);
  });

  test.each([
    ['ListRecords', 'served'],
    ['ListClientCaCertificates', 'clientCas'],
    ['ListCustomHostnames', 'customHostnames'],
  ] as const)('leaves undefined what %s refuses', async (action, field) => {
    await fill();
    emulator.faults.add({ kind: 'error', code: 'NoPermission', action });
    const data = await readPruneData(client(), { siteId: SITE }, options);
    expect(data[field]).toBeUndefined();
    expect(planPrune(data).unknown).toEqual([expect.stringContaining(`${action}: NoPermission`)]);
  });

  test.each(['ListCertificates', 'ListRecords', 'ListClientCaCertificates', 'ListCustomHostnames'])(
    'stops at a list of %s that breaks off',
    async (action) => {
      await fill();
      emulator.answer(action as 'ListRecords', { TotalCount: 9 });
      await expect(readPruneData(client(), { siteId: SITE }, options)).rejects.toMatchObject({ code: 'incomplete' });
    },
  );
});

/** A custom hostname whose certificate is superseded in the site's list. */
async function saas() {
  const domain = { hosts: ['www.example.com'] };
  record('saas.example.com');
  const RecordId = [...emulator.state.records.keys()].at(-1)!;
  const old = { Certificate: issue({ ...domain, days: 9 }), PrivateKey: key };
  const esa = client();
  const { HostnameId = 0 } = await createCustomHostname(esa, {
    SiteId: SITE,
    Hostname: 'www.example.com',
    RecordId,
    SslFlag: 'on',
    CertType: 'upload',
    ...old,
  });
  const later = await upload({ ...domain, days: 60 });
  const bound = certificates().find(({ Id }) => Id !== later)?.Id ?? '';
  return { bound, later, HostnameId };
}

describe('prune and custom hostnames', () => {
  test('a certificate that one uses is never deleted', async () => {
    const { bound } = await saas();
    const plan = await planNow();
    expect(plan.delete).toEqual([]);
    expect(plan.keep.find(({ certificate }) => certificate.Id === bound)?.reason).toContain('uses it');
  });

  test('nor one that is given to one while it runs', async () => {
    const { bound, later, HostnameId } = await saas();
    const hostname = emulator.state.customHostnames.get(BigInt(HostnameId))!;
    hostname.CertId = later;
    const plan = await planNow();
    expect(idsOf(plan.delete)).toEqual([bound]);
    let looks = 0;
    const esa = client({
      fetch: async (url, init) => {
        // After what is read for all, and before the look that comes just before the deletion.
        const isLook = new Headers(init?.headers).get('x-acs-action') === 'ListCustomHostnames';
        if (isLook && ++looks === 2) hostname.CertId = bound;
        return emulator.fetch(url, init);
      },
    });
    expect((await prune(esa, plan, options))[0]).toMatchObject({ outcome: 'kept' });
    expect(looks).toBe(2);
    expect(certificates().map(({ Id }) => Id)).toContain(bound);
  });

  test.each(['GetCustomHostname', 'ListCustomHostnames'])('nor where %s is refused', async (action) => {
    const { bound, later, HostnameId } = await saas();
    emulator.state.customHostnames.get(BigInt(HostnameId))!.CertId = later;
    const plan = await planNow();
    emulator.faults.add({ kind: 'error', code: 'NoPermission', action });
    const refused = await planNow();
    expect(refused.delete).toEqual([]);
    expect(refused.unknown).toEqual([expect.stringContaining(`${action}: NoPermission`)]);
    expect(idsOf(plan.delete)).toEqual([bound]);
    expect((await prune(client(), plan, options))[0]).toMatchObject({ outcome: 'kept' });
  });

  test('all pages of them are read', async () => {
    const { bound } = await saas();
    const [found] = emulator.state.customHostnames.values();
    for (let index = 0; index < 700; index++) {
      const HostnameId = BigInt(index + 1);
      emulator.state.customHostnames.set(HostnameId, { ...found!, HostnameId, Hostname: `h${index}.customer.test` });
    }
    emulator.state.customHostnames.delete(found!.HostnameId);
    emulator.state.customHostnames.set(found!.HostnameId, found!);
    expect(idsOf((await planNow()).keep)).toContain(bound);
    // Only of the one whose name a certificate covers.
    expect(calls().filter((name) => name === 'GetCustomHostname')).toHaveLength(1);
  });
});

describe('a clock that is wrong', () => {
  test.each([
    ['ahead of', 24 * 3_600_000],
    ['behind', -24 * 3_600_000],
  ])('by a day is said, and loses no certificate (%s the service)', async (word, skew) => {
    const old = await upload({ hosts: ['www.example.com'], days: 9 });
    // Valid from half a day later on.
    await upload({ hosts: ['www.example.com'], days: 60 }, { NotBefore: at(0.5) });
    const now = new Date(NOW.getTime() + skew);
    const plan = planPrune(await readPruneData(client(), { siteId: SITE }, { now }));
    expect(plan.delete).toEqual([]);
    expect(plan.unknown).toEqual([`the time is 1440 minutes ${word} that of the service: set the clock`]);
    const wanted = { ...plan, delete: plan.keep.filter(({ certificate }) => certificate.Id === old) };
    expect(await prune(client(), wanted, { now })).toMatchObject([{ outcome: 'kept' }]);
  });
});

describe('prune', () => {
  test('deletes what the plan lets go, and nothing else', async () => {
    const { expired, superseded, current, last } = await fill();
    const results = await prune(client(), await planNow(), options);
    expect(results.map(({ outcome, certificate }) => [outcome, certificate.Id])).toEqual([
      ['deleted', expired],
      ['deleted', superseded],
    ]);
    expect(certificates().map(({ Id }) => Id)).toEqual([current, last]);
  });

  test('judges each anew just before', async () => {
    const { superseded, current, expired } = await fill();
    const plan = await planNow();
    emulator.state.certificates.delete(expired);
    emulator.state.certificates.delete(current);
    const results = await prune(client(), plan, options);
    expect(results.map(({ outcome, message }) => [outcome, message])).toEqual([
      ['gone', 'it is not there any more'],
      ['kept', 'no other certificate that ends later covers all its names'],
    ]);
    expect(certificates().map(({ Id }) => Id)).toContain(superseded);
  });

  test('leaves alone what is another by now', async () => {
    const { expired } = await fill();
    const plan = await planNow();
    emulator.state.certificates.get(expired)!.Result.FingerprintSha256 = 'f'.repeat(64);
    expect((await prune(client(), plan, options))[0]).toMatchObject({
      outcome: 'kept',
      message: 'it was replaced meanwhile',
    });
  });

  test('goes on after one that fails', async () => {
    await fill();
    const plan = await planNow();
    emulator.faults.add({ kind: 'error', code: 'NoPermission', action: 'DeleteCertificate', times: 1 });
    const results = await prune(client(), plan, options);
    expect(results.map(({ outcome }) => outcome)).toEqual(['failed', 'deleted']);
    expect(results[0]?.message).toContain('DeleteCertificate: NoPermission');
  });

  test.each([
    ['was carried out', 'reset', 'deleted', 2],
    ['was not carried out', 'busy', 'failed', 3],
  ] as const)('looks where the answer is lost: it %s', async (_what, kind, outcome, left) => {
    await fill();
    const plan = await planNow();
    emulator.faults.add({ kind, action: 'DeleteCertificate', times: 1 });
    expect((await prune(client(), plan, options)).map((result) => result.outcome)).toEqual([outcome, 'deleted']);
    expect(certificates()).toHaveLength(left);
  });

  test('says what it deleted for, and what it found where an answer was lost', async () => {
    await fill();
    const plan = await planNow();
    emulator.faults.add({ kind: 'busy', action: 'DeleteCertificate', times: 1 });
    const [first, second] = await prune(client(), plan, options);
    expect(first?.message).toMatch(/^it is still there: DeleteCertificate: /);
    expect(second?.message).toBe(plan.delete[1]?.reason);
    expect([first, second].map((result) => result?.certificate)).toEqual(plan.delete.map((item) => item.certificate));
  });

  test.each([
    ['Certificate.NotFound', 'gone', 'it is not there any more'],
    ['InvalidCertificate.NotFound', 'gone', 'it is not there any more'],
    ['OtherCertificate.NotFound', 'failed', expect.stringContaining('DeleteCertificate: OtherCertificate.NotFound')],
    ['Certificate.NotFoundHere', 'failed', expect.stringContaining('DeleteCertificate: Certificate.NotFoundHere')],
  ])('where the service answers %s, it is %s', async (code, outcome, message) => {
    await fill();
    const plan = await planNow();
    emulator.answer('DeleteCertificate', refusal(code, 'No.', 404));
    expect((await prune(client(), plan, options))[0]).toMatchObject({ outcome, message });
  });

  test('says unknown where it can not look', async () => {
    await fill();
    const plan = await planNow();
    emulator.faults.add({ kind: 'reset', action: 'DeleteCertificate', times: 1 });
    emulator.faults.add({ kind: 'error', code: 'NoPermission', action: 'GetCertificate' });
    expect((await prune(client(), plan, options))[0]?.outcome).toBe('unknown');
  });

  test('ends with the reason of its signal, and what was done has been told', async () => {
    await fill();
    const plan = await planNow();
    const controller = new AbortController();
    const told: PruneResult[] = [];
    const work = prune(client(), plan, {
      ...options,
      signal: controller.signal,
      onResult: (result) => {
        told.push(result);
        controller.abort(new Error('enough'));
      },
    });
    await expect(work).rejects.toThrow('enough');
    expect(told.map(({ outcome }) => outcome)).toEqual(['deleted']);
    expect(certificates()).toHaveLength(3);
  });

  test('of an empty plan asks for nothing', async () => {
    const plan = planPrune(dataOf([]));
    const from = emulator.requests.length;
    expect(await prune(client(), plan, options)).toEqual([]);
    expect(calls(from)).toEqual([]);
  });
});

const ofFreeOnes = (more: object) => ({ QuotaName: ' free_cert ', ...more });

const sitesOf = (count: (used: number) => number | string, id: (id: number) => number | string) => [
  { SiteId: id(1), SiteName: ' a ', SiteUsage: count(2) },
  { SiteId: id(2), SiteName: '', SiteUsage: count(0) },
  { SiteId: id(3) },
  { SiteName: 'd', SiteUsage: count(1) },
];

describe('the quota', () => {
  test('is that of the plan, with what counts here', async () => {
    const { expired, superseded, current, last } = await fill();
    emulator.state.certificates.get(current)!.Result.Type = 'free';
    const quota = await certificateQuota(client(), { siteId: SITE });
    expect(quota).toMatchObject({
      custom: {
        limit: 2,
        used: 3,
        left: 0,
        unknown: undefined,
        sites: [{ siteId: SITE, siteName: 'example.com', used: 3 }],
      },
      free: { limit: 10, used: 1, left: 9, unknown: undefined },
    });
    expect(quota.counted.map(({ Id }) => Id)).toEqual([expired, superseded, last]);
  });

  test('is unknown where it is refused, never 0', async () => {
    emulator.faults.add({ kind: 'error', code: 'NoPermission', action: 'ListInstanceQuotasWithUsage' });
    emulator.faults.add({ kind: 'error', code: 'NoPermission', action: 'GetCertificateQuota' });
    const { custom, free } = await certificateQuota(client(), { siteId: SITE });
    expect(custom).toMatchObject({ limit: undefined, used: undefined, left: undefined });
    expect(custom.unknown).toContain('ListInstanceQuotasWithUsage: NoPermission');
    expect(free).toMatchObject({ limit: undefined, used: undefined, left: undefined });
    expect(free.unknown).toContain('; GetCertificateQuota: NoPermission');
  });

  test.each([
    ['which is not there', { Quotas: [] }, 'ListInstanceQuotasWithUsage does not mention customHttpCert'],
    ['without a number', { Quotas: [{ QuotaName: 'customHttpCert', QuotaValue: 'many', Usage: '' }] }, 'no number'],
  ])('%s is unknown', async (_what, answer, reason) => {
    emulator.answer('ListInstanceQuotasWithUsage', answer);
    const { custom, free } = await certificateQuota(client(), { siteId: SITE });
    expect(custom).toMatchObject({ limit: undefined, used: undefined, left: undefined });
    expect(custom.unknown).toContain(reason);
    // The other operation says it.
    expect(free).toMatchObject({ limit: 10, used: 0, left: 10, unknown: undefined });
  });

  test.each([
    ['of the plan', { QuotaValue: ' 10 ', Usage: '3' }, { Quota: 1, QuotaUsage: 1 }, { limit: 10, used: 3, left: 7 }],
    ['that are over the limit', { QuotaValue: '10', Usage: '12' }, {}, { limit: 10, used: 12, left: 0 }],
    ['of fifteen digits', { QuotaValue: '9'.repeat(15), Usage: '0' }, {}, { limit: 10 ** 15 - 1, used: 0 }],
    ['of no more digits', { QuotaValue: '9'.repeat(16), Usage: '0' }, { Quota: 7 }, { limit: 7, used: 0, left: 7 }],
    ['that are some', { QuotaValue: '-1', Usage: '1.5' }, { Quota: 7, QuotaUsage: 2 }, { limit: 7, used: 2, left: 5 }],
    ['each by itself', { QuotaValue: '5' }, { Quota: 7, QuotaUsage: 2 }, { limit: 5, used: 2, left: 3 }],
    ['of which one is missing', { QuotaValue: '5' }, {}, { limit: 5, used: undefined, left: undefined }],
  ])('reads counts %s', async (_what, ofPlan, ofFree, expected) => {
    emulator.answer('ListInstanceQuotasWithUsage', { Quotas: [ofFreeOnes(ofPlan)] });
    emulator.answer('GetCertificateQuota', ofFree);
    const quota = await certificateQuota(client(), { siteId: SITE });
    expect(quota.free).toMatchObject(expected);
    expect(quota.free.unknown).toBe(quota.free.left === undefined ? 'the service gives no number' : undefined);
    expect(quota.custom.unknown).toBe('ListInstanceQuotasWithUsage does not mention customHttpCert');
  });

  const [ofThePlan, ofTheOther] = [sitesOf(String, Number), sitesOf(Number, String)];
  test.each([
    ['of the plan', ofThePlan, [{ SiteId: '9', SiteUsage: 9 }]],
    ['of the other where the plan has none', [], ofTheOther],
    ['of the other where the plan says nothing', undefined, ofTheOther],
  ])('has the sites that are told with a number: %s', async (_what, ofPlan, ofFree) => {
    emulator.answer('ListInstanceQuotasWithUsage', {
      Quotas: [ofFreeOnes({ QuotaValue: '9', Usage: '2', ...(ofPlan && { SiteUsage: ofPlan }) })],
    });
    emulator.answer('GetCertificateQuota', { SiteUsage: ofFree });
    expect((await certificateQuota(client(), { siteId: SITE })).free.sites).toEqual([
      { siteId: '1', siteName: 'a', used: 2 },
      { siteId: '2', siteName: undefined, used: 0 },
    ]);
  });

  test('is an error where nothing reaches the service', async () => {
    emulator.faults.add({ kind: 'reset', action: 'GetCertificateQuota' });
    await expect(certificateQuota(client(), { siteId: SITE })).rejects.toMatchObject({ name: 'TransportError' });
  });
});
