import { describe, expect, it } from 'vitest';
import { mapAdaptively } from '../../apps/explorer/src/overview/adaptive-map.js';
import { readInfo } from '../../apps/explorer/src/certificate/read-info.js';
import { gatherOverview, type Progress } from '../../apps/explorer/src/overview/gather.js';
import type { CertificateSummary, SiteSummary } from '../../apps/explorer/src/overview/model.js';
import { withLastKnown } from '../../apps/explorer/src/overview/last-known.js';
import { rowsOf as keptRowsOf, toRows } from '../../apps/explorer/src/overview/rows.js';
import { readSelection, select } from '../../apps/explorer/src/overview/select.js';
import { shortTimeLeft, timeLeftText } from '../../apps/explorer/src/ui/format.js';
import { groupUrgent, needsAction } from '../../apps/explorer/src/overview/urgent.js';
import { NOW, stage } from './support/app.js';

const DAY = 86_400_000;
const JUDGEMENT = { now: NOW, warnDays: 30 };

/** A certificate of 90 days that ends in some. */
const certificate = (name: string, days: number, more: Partial<CertificateSummary> = {}): CertificateSummary => ({
  siteId: '1',
  siteName: 'example.com',
  id: name,
  name,
  hostnames: [`${name}.example.com`],
  status: 'OK',
  type: 'free',
  issuer: 'CA',
  notBefore: new Date(NOW + (days - 90) * DAY).toISOString(),
  notAfter: new Date(NOW + days * DAY).toISOString(),
  validations: 0,
  ...more,
});

const rowsOf = (...certificates: CertificateSummary[]) =>
  toRows({ checkedAt: new Date(NOW).toISOString(), sites: [], certificates }, { now: NOW, warnDays: 30 });

describe('a certificate that has ended', () => {
  const old = certificate('old', -1);
  const wildcard = { hostnames: ['*.example.com'] };

  it.each([
    ['is superseded by a valid one that covers its name', certificate('new', 60, wildcard), ['new']],
    ['is not by one of another site', certificate('new', 60, { ...wildcard, siteId: '2' }), []],
    ['is not by one that ends soon itself', certificate('new', 10, wildcard), []],
    ['is not by one that is not valid yet', certificate('new', 200, wildcard), []],
    ['is not by one for another name', certificate('new', 60), []],
  ])('%s', (_what, other, expected) => {
    const row = rowsOf(old, other).find(({ name }) => name === 'old');
    expect([row?.supersededBy, row?.state]).toEqual([expected, expected.length > 0 ? 'superseded' : 'expired']);
  });

  it('alarms nobody where the site is offline', () => {
    const site = { siteId: '1', name: 'example.com', status: 'offline', plan: '', coverage: '', certificates: 1 };
    const overview = { checkedAt: new Date(NOW).toISOString(), sites: [site], certificates: [old] };
    const rows = toRows(overview, { now: NOW, warnDays: 30 });
    expect([rows[0]?.state, rows[0]?.level, needsAction(rows)]).toEqual(['expired', 'note', []]);
  });
});

it.each(['Revoked', 'SomethingNew'])('that is %s needs action', (status) => {
  expect(needsAction(rowsOf(certificate('one', 80, { status })))).toHaveLength(1);
});

const none = { notBefore: undefined, notAfter: undefined };

it('puts what has just broken or breaks next first, what ended long ago last, and leaves out what is superseded', () => {
  const rows = rowsOf(
    certificate('failed', 0, { ...none, status: 'ApplyFailed', siteId: '2' }),
    certificate('covered', -1),
    certificate('next-month', 20, { siteId: '2' }),
    certificate('fine', 80, { siteId: '2' }),
    certificate('in-two-hours', 2 / 24, { siteId: '2' }),
    certificate('tomorrow', 1.5, { siteId: '2' }),
    certificate('waiting', 0, { ...none, status: 'Applying', validations: 1, siteId: '2' }),
    certificate('ended', -1, { siteId: '2' }),
    certificate('long-dead', -40, { siteId: '2' }),
    certificate('ended-last-week', -8, { siteId: '2' }),
    certificate('wildcard', 80, { hostnames: ['*.example.com'] }),
  );
  expect(needsAction(rows).map(({ name }) => name)).toEqual([
    'in-two-hours',
    'ended',
    'tomorrow',
    'ended-last-week',
    'next-month',
    'waiting',
    'failed',
    'long-dead',
  ]);
});

it('puts what has ended before what ends, where both are as near', () => {
  const rows = rowsOf(certificate('ends', 5), certificate('ended', -4, { siteId: '2' }), certificate('later', 6));
  const near = rows.map((row) => (row.name === 'ended' ? { ...row, daysLeft: -5 } : row));
  expect(needsAction(near).map(({ name }) => name)).toEqual(['ended', 'ends', 'later']);
});

describe('rows of an overview', () => {
  const overview = { checkedAt: new Date(NOW).toISOString(), sites: [], certificates: [certificate('a', 20)] };
  const judgement = { now: NOW, warnDays: 30 };

  it.each([
    ['ten seconds', { ...judgement, now: NOW + 9_999 }, true],
    ['no longer', { ...judgement, now: NOW + 10_000 }, false],
    ['no moment before', { ...judgement, now: NOW - 1 }, false],
    ['no other limit', { ...judgement, warnDays: 10 }, false],
  ])('are used again for %s', (_what, next, isKept) => {
    const rows = keptRowsOf(overview, judgement);
    expect(keptRowsOf(overview, next) === rows).toBe(isKept);
  });
});

describe('a search', () => {
  const rows = rowsOf(
    certificate('One', 80, { id: 'aB1', siteName: 'Shop.Example', hostnames: ['a.test'], issuer: 'B' }),
    certificate('two', 60, { id: 'cd2', siteName: 'blog.example', hostnames: ['*.b.test'], issuer: 'A', siteId: '2' }),
  );

  it.each([
    ['q=SHOP.exam', ['One']],
    ['q=one', ['One']],
    ['q=cd', ['two']],
    ['q=d2', []],
    ['q=x.b.test', ['two']],
    ['q=x.y.b.test', []],
    ['q=%20%20', ['One', 'two']],
    ['sort=issuer', ['two', 'One']],
    ['sort=issuer&order=desc', ['One', 'two']],
    ['order=desc', ['two', 'One']],
    ['order=asc', ['One', 'two']],
    ['site=2', ['two']],
    ['site=2x', ['One', 'two']],
    ['state=valid', ['One', 'two']],
    ['state=expired', []],
  ])('by %s finds %j', (query, names) => {
    const parameters = new URLSearchParams(query);
    const found = select(
      rows,
      readSelection((name) => parameters.get(name) ?? undefined),
    );
    expect(found.map(({ name }) => name)).toEqual(names);
  });

  it.each([
    ['1', 1],
    ['12', 12],
    ['999999', 999_999],
    ['1000000', 1],
    ['0', 1],
    ['-1', 1],
    ['2x', 1],
  ])('at page %s shows page %d', (page, expected) => {
    expect(readSelection((name) => (name === 'page' ? page : undefined)).page).toBe(expected);
  });
});

const site = (siteId: string, certificates: number, more: Partial<SiteSummary> = {}): SiteSummary => ({
  siteId,
  name: siteId,
  status: 'active',
  plan: '',
  coverage: '',
  certificates,
  ...more,
});

const throttled = { code: 'Throttling', message: 'Later.' };

const overviewOf = (day: number, sites: SiteSummary[], more: object = {}) => ({
  checkedAt: new Date(NOW + day * DAY).toISOString(),
  sites,
  certificates: sites.flatMap(({ siteId, certificates }) =>
    Array.from({ length: certificates }, (_, index) => certificate(`${siteId}-${day}-${index}`, 80, { siteId })),
  ),
  ...more,
});
const asOf = new Date(NOW).toISOString();

const namesOf = ({ certificates }: { certificates: readonly CertificateSummary[] }) =>
  certificates.map(({ name }) => name);

describe('what was known of a site', () => {
  it('takes the place of less that was read of it', () => {
    const before = overviewOf(0, [site('1', 2), site('2', 1), site('3', 1)]);
    const now = overviewOf(1, [
      site('1', 1, { problem: throttled }),
      site('2', 1, { problem: throttled }),
      site('3', 0),
      site('4', 0, { problem: throttled }),
    ]);
    const shown = withLastKnown(now, before);
    expect(shown.sites).toEqual([
      site('1', 2, { problem: throttled, asOf }),
      site('2', 1, { problem: throttled }),
      site('3', 0),
      site('4', 0, { problem: throttled }),
    ]);
    expect(namesOf(shown)).toEqual(['2-1-0', '1-0-0', '1-0-1']);
    expect(withLastKnown(overviewOf(2, [site('1', 0, { problem: throttled })]), shown).sites).toEqual([
      site('1', 2, { problem: throttled, asOf }),
    ]);
  });

  it('stays where the list of sites breaks off before it', () => {
    const before = overviewOf(0, [site('1', 1), site('2', 1)]);
    const shown = withLastKnown(overviewOf(1, [site('1', 1)], { problem: throttled }), before);
    expect(shown.sites).toEqual([site('1', 1), site('2', 1, { problem: throttled, asOf })]);
    expect(namesOf(shown)).toEqual(['1-1-0', '2-0-0']);
    expect(withLastKnown(overviewOf(1, [site('1', 1)]), before).sites).toEqual([site('1', 1)]);
  });

  it('is nothing at first, and left alone where all could be read', () => {
    const now = overviewOf(1, [site('1', 1)]);
    expect(withLastKnown(now, undefined)).toBe(now);
    expect(withLastKnown(now, overviewOf(0, [site('1', 2)]))).toBe(now);
  });
});

describe('a certificate of another shape', () => {
  it.each([
    [null, {}],
    ['text', {}],
    [
      { Name: 5, Id: 7n, Type: true, Issuer: {}, Status: null, SAN: ['a', 1, null], ApplyCode: 3 },
      { Name: '5', Id: '7', SAN: 'a,1', ApplyCode: 3 },
    ],
    [
      { SAN: 'a,b', ApplyCode: '3', DCV: [{ Key: 'k', Value: 1 }, null, 'x'] },
      { SAN: 'a,b', ApplyCode: '3', DCV: [{ Key: 'k' }] },
    ],
    [{ DCV: 'x' }, { DCV: [] }],
  ])('%o is read as %o', (info, read) => {
    expect(readInfo(info)).toEqual(read);
  });
});

describe('the same said of many', () => {
  it('is one row with their number', () => {
    const rows = rowsOf(
      ...['a', 'b', 'c'].map((name) => certificate(name, 10, { siteId: name })),
      certificate('d', 11),
    );
    expect(
      groupUrgent(needsAction(rows)).map(({ first, rows: all, advice }) => [first.name, all.length, advice]),
    ).toEqual([
      [
        'a',
        3,
        'It ends in 10 days: ESA renews it itself if its names lead to ESA and CAA records allow it, so look at both.',
      ],
      [
        'd',
        1,
        'It ends in 11 days: ESA renews it itself if its names lead to ESA and CAA records allow it, so look at both.',
      ],
    ]);
  });
});

it('judges 500 certificates with 61 names each, every other of which ended, at once', () => {
  const rows = Array.from({ length: 500 }, (_, index) =>
    certificate(`n${index}`, index % 2 ? 80 : -5, {
      hostnames: [
        ...Array.from({ length: 60 }, (_unused, name) => `h${name}.example.com`),
        index % 2 ? `q${index}.example.net` : 'last.example.org',
      ],
    }),
  );
  const started = performance.now();
  expect(rowsOf(...rows).filter(({ supersededBy }) => supersededBy.length > 0)).toEqual([]);
  // Far above what it takes, far below what comparing each with each took: 40 s.
  expect(performance.now() - started).toBeLessThan(2_000);
});

describe('a time to an end', () => {
  it.each([
    [-400.5, 'ended 400 days ago', '-400'],
    [-3.5, 'ended 3 days ago', '-3'],
    [-2.9, 'ended 69 hours ago', '-69 h'],
    [-0.01, 'ended less than an hour ago', '< 1 h'],
    [0.01, 'less than an hour left', '< 1 h'],
    [0.05, '1 hour left', '1 h'],
    [2.99, '71 hours left', '71 h'],
    [3, '3 days left', '3'],
    [1.5, '36 hours left', '36 h'],
    [59.9, '59 days left', '59'],
  ])('of %d days is %j, in a column %j', (days, text, short) => {
    const [row] = rowsOf(certificate('one', days));
    if (!row) throw new Error('no row');
    expect([timeLeftText(row), shortTimeLeft(row)]).toEqual([text, short]);
  });
});

describe('gathering', () => {
  it('has each certificate once, under its site', async () => {
    const { client } = stage();
    const { sites, certificates } = await gatherOverview(client, JUDGEMENT);
    expect(sites.map(({ certificates: number }) => number)).toEqual([8, 3, 27, 1, 0, 1]);
    expect(new Set(certificates.map(({ id }) => id)).size).toBe(40);
  });

  it('tells how far it is, from before the sites are known', async () => {
    const told: Progress[] = [];
    await gatherOverview(stage().client, JUDGEMENT, { onProgress: (progress) => told.push(progress) });
    expect(told).toEqual([{ done: 0, total: undefined }, ...[0, 1, 2, 3, 4, 5, 6].map((done) => ({ done, total: 6 }))]);
    expect(told[0]).toHaveProperty('total');
  });

  it('keeps what was read where the list of sites breaks off', async () => {
    const { client, emulator } = stage();
    const real = client.send.bind(client);
    let pages = 0;
    const breaking: typeof client = {
      ...client,
      send: async (operation, input, options) => {
        if (operation.name !== 'ListSites') return real(operation, input, options);
        if (++pages === 2) emulator.faults.add({ kind: 'error', code: 'ServiceUnavailable', times: 1 });
        return real(operation, { ...(input as object), PageSize: 4 } as typeof input, options);
      },
    };
    const { sites, certificates, problem } = await gatherOverview(breaking, JUDGEMENT);
    expect([sites.length, certificates.length, problem?.code]).toEqual([4, 39, 'ServiceUnavailable']);
  });

  it('ends with who asked for it, instead of calling each site a failure', async () => {
    const { client, emulator } = stage();
    const controller = new AbortController();
    emulator.faults.add({ kind: 'latency', delayMs: 60_000, action: 'ListCertificates' });
    const gathering = gatherOverview(client, JUDGEMENT, { signal: controller.signal });
    await expect.poll(() => emulator.requests.length).toBe(1);
    controller.abort('gone');
    await expect(gathering).rejects.toBe('gone');
  });
});

const never = (): boolean => false;

const failing = async (): Promise<never> => {
  throw new RangeError('gone');
};

describe('many at a time', () => {
  it('keeps the order, and runs no more than 32 at once', async () => {
    let [running, most] = [0, 0];
    const task = async (item: number): Promise<number> => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setImmediate(resolve));
      running--;
      return item * 2;
    };
    const items = Array.from({ length: 200 }, (_, index) => index);
    expect(await mapAdaptively(items, task, { isThrottled: never })).toEqual(items.map((item) => item * 2));
    expect(most).toBe(32);
  });

  it('slows down and tries again where the service throttles, and gives up after four tries', async () => {
    const tries = new Map<number, number>();
    const pauses: number[] = [];
    const task = async (item: number): Promise<string> => {
      const count = (tries.get(item) ?? 0) + 1;
      tries.set(item, count);
      return item === 7 || count === 1 ? 'throttled' : `read ${item}`;
    };
    const results = await mapAdaptively([1, 7], task, {
      isThrottled: (result) => result === 'throttled',
      pause: async (milliseconds) => void pauses.push(milliseconds),
    });
    expect(results).toEqual(['read 1', 'throttled']);
    expect(pauses.toSorted((a, b) => a - b)).toEqual([1_000, 1_000, 2_000, 3_000]);
    expect(tries.get(7)).toBe(4);
  });

  it('fails with a task', async () => {
    await expect(mapAdaptively([1], failing, { isThrottled: never })).rejects.toThrow(new RangeError('gone'));
  });

  it('of nothing is nothing', async () => {
    expect(await mapAdaptively([], async () => 1, { isThrottled: never })).toEqual([]);
  });
});

it('works out what is the same for all who look only once', () => {
  const rows = rowsOf(certificate('one', 3), certificate('two', 80));
  expect(needsAction(rows)).toBe(needsAction(rows));
  expect(groupUrgent(needsAction(rows))).toBe(groupUrgent(needsAction(rows)));
  expect(needsAction([...rows])).not.toBe(needsAction(rows));
});
