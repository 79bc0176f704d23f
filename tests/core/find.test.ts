import {
  certificateNames,
  type Client,
  coverage,
  createClient,
  findCertificates,
  findSite,
  ListSites,
  matchCertificates,
  ParameterError,
  readServiceDate,
  type Site,
  toAscii,
} from '@esakit/core';
import { createEmulator, type Emulator } from '@esakit/emulator';
import { beforeEach, describe, expect, test } from 'vitest';

const NOW = Date.parse('2026-03-01T12:34:56Z');
const emulator: Emulator = createEmulator({ clock: () => NOW });
const { credentials } = emulator;
const esa = createClient({ credentials, fetch: emulator.fetch, clock: () => NOW });
const now = new Date(NOW);

beforeEach(() => emulator.reset());

/** A client whose account holds what it is given, all on one page. */
const account = (Sites: Site[], Result: object[] = []): Client & { searches: unknown[] } => {
  const searches: unknown[] = [];
  const send = async (operation: { name: string }, input: unknown) => {
    searches.push(input);
    const sites = operation.name === ListSites.name;
    return { data: sites ? { Sites, TotalCount: Sites.length } : { Result, TotalCount: Result.length } };
  };
  return { region: 'cn-hangzhou', endpoint: '', searches, send: send as unknown as Client['send'] };
};

describe('a hostname', () => {
  test.each([
    ['www.example.com', 'www.example.com'],
    [' WWW.Example.COM. ', 'www.example.com'],
    ['例子.测试', 'xn--fsqu00a.xn--0zwm56d'],
    ['例子。测试', 'xn--fsqu00a.xn--0zwm56d'],
    ['Straße.de', 'xn--strae-oqa.de'],
    ['*.example.com', '*.example.com'],
    ['_dmarc.example.com', '_dmarc.example.com'],
    ['localhost', 'localhost'],
  ])('%j travels as %j', (name, ascii) => expect(toAscii(name)).toBe(ascii));

  test.each([
    '',
    '  ',
    '.',
    'a..b',
    '.example.com',
    'https://example.com',
    'example.com:443',
    'example.com/path',
    'example.com\\path',
    'user@example.com',
    'example.com?a',
    'example.com#a',
    'exam%70le.com',
    'exam ple.com',
    'exam\tple.com',
    '127.0.0.1',
    '0x7f.1',
    '[::1]',
    'example.com|x',
    `${'a'.repeat(64)}.com`,
    `${'a.'.repeat(126)}com`,
  ])('%j is not a hostname', (text) => expect(toAscii(text)).toBeUndefined());
});

describe('a certificate name covers a hostname', () => {
  test.each([
    ['www.example.com', 'www.example.com', 'exact'],
    ['*.example.com', 'www.example.com', 'wildcard'],
    ['*.example.com', 'xn--fsqu00a.example.com', 'wildcard'],
    ['*.example.com', '*.example.com', 'exact'],
    ['*.example.com', 'example.com', undefined],
    ['*.example.com', 'a.b.example.com', undefined],
    ['*.example.com', '.example.com', undefined],
    ['*.example.com', 'www.notexample.com', undefined],
    ['w*.example.com', 'www.example.com', undefined],
    ['www.*.com', 'www.example.com', undefined],
    ['*.*.example.com', 'a.b.example.com', undefined],
    ['*.com', 'example.com', undefined],
    ['*', 'localhost', undefined],
    ['example.com', 'www.example.com', undefined],
  ])('%s, %s: %s', (pattern, hostname, how) => expect(coverage(pattern, hostname)).toBe(how));

  test('the common name counts only where there is no alternative name', () => {
    expect(certificateNames({ CommonName: 'a.example.com', SAN: 'B.example.com, *.例子.com,' })).toEqual([
      'b.example.com',
      '*.xn--fsqu00a.com',
    ]);
    expect(certificateNames({ CommonName: 'a.example.com', SAN: '' })).toEqual(['a.example.com']);
    expect(certificateNames({ CommonName: 'Some Company' })).toEqual([]);
    expect(certificateNames({})).toEqual([]);
  });
});

describe('findSite', () => {
  test.each([
    ['www.example.com', 'example.com'],
    ['example.com', 'example.com'],
    ['EXAMPLE.com.', 'example.com'],
    ['*.example.com', 'example.com'],
    ['a.b.example.com', 'example.com'],
    ['staging.example.com', 'staging.example.com'],
    ['a.staging.example.com', 'staging.example.com'],
    ['notstaging.example.com', 'example.com'],
    ['old-example.com', 'old-example.com'],
    ['www.例子.测试', 'xn--fsqu00a.xn--0zwm56d'],
  ])('%s belongs to %s', async (hostname, name) => {
    expect((await findSite(esa, { hostname }))?.SiteName).toBe(name);
    expect(emulator.requests).toHaveLength(1);
  });

  test.each(['www.example.test', 'com', 'ample.com', 'localhost'])('%s belongs to none', async (hostname) => {
    expect(await findSite(esa, { hostname })).toBeUndefined();
  });

  test('an id that a number cannot hold stays exact', async () => {
    expect((await findSite(esa, { hostname: 'example.net' }))?.SiteId).toBe(9007199254740993123n);
  });

  test('of two sites of a name, the one in use counts, in any order', async () => {
    const sites = [
      { SiteId: 1, SiteName: 'example.com', Status: 'moved' },
      { SiteId: 2, SiteName: 'example.com ', Status: 'Active' },
    ];
    expect((await findSite(account(sites), { hostname: 'www.example.com' }))?.SiteId).toBe(2);
    expect((await findSite(account(sites.toReversed()), { hostname: 'www.example.com' }))?.SiteId).toBe(2);
  });

  test('a longer name counts more than being in use', async () => {
    const sites = [
      { SiteId: 1, SiteName: 'example.com', Status: 'active' },
      { SiteId: 2, SiteName: 'a.example.com', Status: 'pending' },
      { SiteId: 3 },
    ];
    expect((await findSite(account(sites), { hostname: 'a.example.com' }))?.SiteId).toBe(2);
  });

  test.each(['例子.测试', 'xn--fsqu00a.xn--0zwm56d', 'www.例子.测试', 'WWW.XN--FSQU00A.xn--0zwm56d', '例子。测试'])(
    '%s finds a site that is stored in either form, by one search for all',
    async (hostname) => {
      for (const SiteName of ['例子.测试', 'xn--fsqu00a.xn--0zwm56d', ' XN--FSQU00A.测试 ']) {
        const client = account([{ SiteId: 1, SiteName }]);
        expect((await findSite(client, { hostname }))?.SiteId).toBe(1);
        expect(client.searches).toEqual([{ PageNumber: 1 }]);
      }
    },
  );

  test('the longest name counts, whatever the forms of the names are', async () => {
    const sites = [
      { SiteId: 1, SiteName: 'xn--fsqu00a.xn--0zwm56d', Status: 'active' },
      { SiteId: 2, SiteName: '例子.例子.测试' },
      { SiteId: 3, SiteName: 'x例子.例子.测试', Status: 'active' },
    ];
    expect((await findSite(account(sites), { hostname: 'www.例子.xn--fsqu00a.测试' }))?.SiteId).toBe(2);
  });

  test('the ending is searched for where it is the same in both forms', async () => {
    const client = account([{ SiteId: 1, SiteName: '例子.example.com' }]);
    expect((await findSite(client, { hostname: 'xn--fsqu00a.example.com' }))?.SiteId).toBe(1);
    expect(client.searches).toMatchObject([{ SiteName: 'example.com', SiteSearchType: 'suffix' }]);
  });
});

const names = async (hostname: string) =>
  (await findCertificates(esa, { hostname, now })).map(({ certificate, match, state }) => [
    certificate.Name,
    match,
    state,
  ]);

describe('findCertificates', () => {
  test.each([
    ['www.example.com', [['yourCertName', 'exact', 'valid']]],
    [
      'shop.example.com',
      [
        ['shop', 'exact', 'valid'],
        ['yourCertName', 'wildcard', 'valid'],
      ],
    ],
    [
      'legacy.example.com',
      [
        ['yourCertName', 'wildcard', 'valid'],
        ['legacy', 'exact', 'expired'],
      ],
    ],
    [
      'blog.example.com',
      [
        ['yourCertName', 'wildcard', 'valid'],
        ['blog', 'exact', 'pending'],
      ],
    ],
    [
      'mail.example.com',
      [
        ['yourCertName', 'wildcard', 'valid'],
        ['mail', 'exact', 'failed'],
      ],
    ],
    ['www.dev.example.com', [['dev', 'wildcard', 'pending']]],
    ['node-27.example.org', [['node-27', 'exact', 'valid']]],
    ['www.例子.测试', [['例子', 'exact', 'valid']]],
    ['example.com', []],
    ['www.example.test', []],
  ])('for %s', async (hostname, found) => expect(await names(hostname)).toEqual(found));

  test('says why each stands where it stands', async () => {
    const reasons = (await findCertificates(esa, { hostname: 'legacy.example.com', now })).map(({ reason }) => reason);
    expect(reasons).toEqual([
      'covers legacy.example.com by *.example.com, valid until 2026-04-29',
      'names legacy.example.com itself, expired since 2026-02-08',
    ]);
  });

  test('a name of its own counts more than a wildcard of the same certificate', async () => {
    const certificate = { SAN: '*.example.com,www.example.com', NotAfter: '2027-01-01T00:00:00Z' };
    const found = await findCertificates(account([], [certificate]), { hostname: 'www.example.com', siteId: 1, now });
    expect(found).toMatchObject([{ match: 'exact', name: 'www.example.com' }]);
  });

  test('takes the site that it is given', async () => {
    const query = { hostname: 'www.example.com', now };
    expect(await findCertificates(esa, { ...query, siteId: '9007199254740993123' })).toEqual([]);
    expect(emulator.requests.map(({ action }) => action)).toEqual(['ListCertificates']);
  });

  test('the best is first: valid, then exact, then the later end', async () => {
    const rows: [string, string, string, (string | undefined)?][] = [
      ['failed', '', '', 'Canceled'],
      ['pending', '', '', 'Applying'],
      ['says nothing', '', '', undefined],
      ['odd', '2026-01-01T00:00:00Z', '2027-13-01T00:00:00Z', 'OK'],
      ['revoked', '2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z', 'Revoked'],
      ['expired wildcard', '2025-01-01 00:00:00', '2026-03-01 12:34:55'],
      ['expired', '2025-01-01 00:00:00', '2026-02-01 00:00:00'],
      ['future', '2026-03-01T12:34:57Z', '2027-01-01T00:00:00Z'],
      ['no dates', '', '', 'ok'],
      ['later wildcard', '2026-01-01T00:00:00Z', '2027-03-01T00:00:00Z'],
      ['sooner', '2026-01-01T00:00:00Z', '2026-03-01T12:34:56Z'],
      ['later', '2026-01-01T00:00:00Z', '2027-01-01 00:00:00'],
    ];
    const certificates = rows.map(([Name, NotBefore, NotAfter, Status]) => ({
      Name,
      NotBefore,
      NotAfter,
      Status,
      CommonName: Name.includes('wildcard') ? '*.example.com' : 'www.example.com',
    }));
    const found = await findCertificates(account([], certificates), { hostname: 'www.example.com', siteId: 1, now });
    expect(found.map(({ certificate }) => certificate.Name)).toEqual([
      'later',
      'sooner',
      'no dates',
      'later wildcard',
      'says nothing',
      'odd',
      'future',
      'expired',
      'expired wildcard',
      'revoked',
      'pending',
      'failed',
    ]);
    expect(found.map(({ state }) => state)).toEqual([
      ...Array.from({ length: 4 }, () => 'valid'),
      'unknown',
      'unknown',
      'not-yet-valid',
      'expired',
      'expired',
      'revoked',
      'pending',
      'failed',
    ]);
    const reasonOf = (name: string) => found.find(({ certificate }) => certificate.Name === name)?.reason;
    expect(reasonOf('future')).toBe('names www.example.com itself, valid from 2026-03-01');
    expect(reasonOf('odd')).toBe("names www.example.com itself, in a state that can't be judged (status OK)");
    expect(reasonOf('says nothing')).toContain("can't be judged (status unknown)");
    expect(reasonOf('revoked')).toBe('names www.example.com itself, revoked');
    expect(matchCertificates(certificates, { hostname: 'WWW.example.com', now })).toEqual(found);
    expect(found.at(-1)?.reason).toBe('names www.example.com itself, not issued (status Canceled)');
  });

  test.each([findSite, findCertificates])('$name refuses what is not a hostname, without a request', async (find) => {
    const refused = find(esa, { hostname: 'https://www.example.com/' });
    await expect(refused).rejects.toThrow(`${find.name}: hostname must be a name such as www.example.com`);
    await expect(refused).rejects.toBeInstanceOf(ParameterError);
    expect(emulator.requests).toEqual([]);
  });

  test('ends with its signal', async () => {
    emulator.faults.add({ kind: 'latency', delayMs: 600_000 });
    const reason = new Error('enough');
    const controller = new AbortController();
    const pending = findCertificates(esa, { hostname: 'www.example.com' }, { signal: controller.signal });
    controller.abort(reason);
    await expect(pending).rejects.toBe(reason);
  });
});

describe('a date of the service', () => {
  test.each([
    ['2023-11-26T16:00:00Z', '2023-11-26T16:00:00.000Z'],
    ['2022-06-24 07:48:51', '2022-06-24T07:48:51.000Z'],
    [' 2022-06-24T07:48:51 ', '2022-06-24T07:48:51.000Z'],
    ['2022-06-24T07:48:51.5+08:00', '2022-06-23T23:48:51.500Z'],
    ['2022-06-24T07:48:51-0230', '2022-06-24T10:18:51.000Z'],
    ['2024-02-29T23:59:59Z', '2024-02-29T23:59:59.000Z'],
    ['0099-01-01T00:00:00Z', '0099-01-01T00:00:00.000Z'],
  ])('%j is %s', (text, iso) => expect(readServiceDate(text)?.toISOString()).toBe(iso));

  test.each([
    undefined,
    '',
    '-',
    'yesterday',
    '2022-06-24',
    '1798761600000',
    '2022-13-24T07:48:51Z',
    '2022-00-24T07:48:51Z',
    '2022-06-00T07:48:51Z',
    '2023-02-29T00:00:00Z',
    '2022-06-31 00:00:00',
    '2022-06-24T24:00:00Z',
    '2022-06-24T07:60:00Z',
    '2022-06-24T07:48:60Z',
    '2022-06-24T07:48:51+24:00',
    '2022-06-24T07:48:51+08:60',
    '2022-06-24T07:48:51Zulu',
  ])('%j is not a date', (text) => expect(readServiceDate(text)).toBeUndefined());
});
