import {
  type CertificateInfo,
  type Client,
  GetSite,
  ListCertificates,
  ListSites,
  ServiceError,
  type Site,
} from '@esakit/core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { survey, type SurveyOptions } from '../../packages/cli/src/check/survey.js';

const now = new Date('2026-03-01T12:00:00Z');

afterEach(() => vi.useRealTimers());

const refusal = (code: string, operation: string): ServiceError =>
  new ServiceError(
    `${code}: refused`,
    { code, serviceMessage: '', recommend: undefined, accessDeniedDetail: undefined, excerpt: undefined },
    { operation, attempts: 3, status: code.startsWith('Throttling') ? 429 : 403 },
  );

const certificate = (Id: string, more: CertificateInfo = {}): CertificateInfo => ({
  Id,
  Status: 'OK',
  CommonName: `${Id}.example.com`,
  NotBefore: '2026-01-01T00:00:00Z',
  NotAfter: '2027-01-01T00:00:00Z',
  ...more,
});

interface Answers {
  readonly sites: readonly (readonly Site[])[];
  /** Pages of a site's certificates by its id; an error in place of a page is thrown. */
  readonly pages: Readonly<Record<string, readonly (readonly CertificateInfo[] | Error)[]>>;
  readonly sitesError?: Error;
  readonly attempts?: number;
}

/** A client whose account is that, and what it was asked. */
function account({ sites, pages, sitesError, attempts = 1 }: Answers) {
  const asked: string[] = [];
  const send = async (operation: { name: string }, input: { SiteId?: number | string; PageNumber?: number }) => {
    const page = input.PageNumber ?? 1;
    asked.push(`${operation.name} ${input.SiteId ?? ''} ${page}`);
    const all = operation.name === ListSites.name ? sites : (pages[String(input.SiteId)] ?? []);
    const found = all[page - 1] ?? (operation.name === ListSites.name ? sitesError : undefined);
    if (operation.name === GetSite.name) {
      return { data: { SiteModel: sites.flat().find(({ SiteId }) => SiteId === Number(input.SiteId)) } };
    }
    if (found instanceof Error) throw found;
    const list = operation.name === ListCertificates.name ? 'Result' : 'Sites';
    const missing = sitesError && list === 'Sites' ? 1 : 0;
    const total = all.reduce((sum, one) => sum + (one instanceof Error ? 1 : one.length), missing);
    return { data: { [list]: found ?? [], TotalCount: total }, attempts };
  };
  return { client: { region: 'cn-hangzhou', endpoint: '', send: send as unknown as Client['send'] }, asked };
}

const ALL = { site: undefined, id: undefined, host: undefined };
const options = (more: Partial<SurveyOptions> = {}): SurveyOptions => ({
  health: { now },
  concurrency: 4,
  signal: new AbortController().signal,
  progress: { start: () => undefined, step: () => undefined },
  ...more,
});

const site = (SiteId: number, more: Site = {}): Site => ({ SiteId, SiteName: `s${SiteId}.example`, ...more });

test('results are in the order of the sites, and say which could be listed', async () => {
  const { client } = account({
    sites: [[site(1), site(2)], [site(3)]],
    pages: { 1: [[certificate('a')], [certificate('b')]], 2: [[]], 3: [[certificate('c')]] },
  });
  const { found, sites } = await survey(client, ALL, options());
  expect(found.map(({ result }) => [result.siteId, result.id, result.level])).toEqual([
    ['1', 'a', 'ok'],
    ['1', 'b', 'ok'],
    ['2', null, 'note'],
    ['3', 'c', 'ok'],
  ]);
  expect(found[2]?.result.message).toBe('The site has no certificate.');
  expect(sites.map(({ listed }) => listed)).toEqual([true, true, true]);
});

test('progress is told', async () => {
  const { client } = account({
    sites: [[site(1), site(2), site(3)]],
    // What could not be read of a site is a result, and no certificate.
    pages: {
      1: [[certificate('a'), certificate('b')], refusal('InternalError', 'ListCertificates')],
      2: [[]],
      3: [refusal('Forbidden', 'ListCertificates')],
    },
  });
  const progress = { start: vi.fn<(total: number) => void>(), step: vi.fn<(certificates: number) => void>() };
  await survey(client, ALL, options({ progress }));
  expect(progress.start.mock.calls).toEqual([[3]]);
  expect(progress.step.mock.calls.flat().toSorted((a, b) => a - b)).toEqual([0, 0, 2]);
});

describe('what fails hides nothing else', () => {
  test('a page of a site', async () => {
    const { client } = account({
      sites: [[site(1), site(2)]],
      pages: {
        1: [[certificate('a')], refusal('InternalError', 'ListCertificates')],
        2: [[certificate('b')]],
      },
    });
    const { found, sites } = await survey(client, ALL, options());
    expect(found.map(({ result }) => [result.siteId, result.id, result.level])).toEqual([
      ['1', 'a', 'ok'],
      ['1', null, 'unknown'],
      ['2', 'b', 'ok'],
    ]);
    expect(found[1]?.result.message).toMatch(
      /^Only 1 of its certificates could be read, and then: .*InternalError: refused/,
    );
    expect(sites.map(({ listed }) => listed)).toEqual([false, true]);
  });

  test('a page of the sites', async () => {
    const { client } = account({
      sites: [[site(1)]],
      sitesError: refusal('InternalError', 'ListSites'),
      pages: { 1: [[certificate('a')]] },
    });
    const { found } = await survey(client, ALL, options());
    expect(found.map(({ result }) => [result.id, result.level])).toEqual([
      ['a', 'ok'],
      [null, 'unknown'],
    ]);
    expect(found[1]?.result.message).toMatch(/^Only 1 of the sites could be listed, and then: .*InternalError/);
  });

  test('but without any site there is nothing', async () => {
    const error = refusal('InternalError', 'ListSites');
    const { client } = account({ sites: [], sitesError: error, pages: {} });
    await expect(survey(client, ALL, options())).rejects.toBe(error);
  });
});

test('the certificates of a site are judged beside each other, and as its status has it', async () => {
  const old = certificate('old', { NotAfter: '2026-02-01T00:00:00Z', CommonName: 'a.example.com' });
  const { client } = account({
    sites: [[site(1), site(2, { Status: 'offline' })]],
    pages: { 1: [[old, certificate('a')]], 2: [[old]] },
  });
  const { found } = await survey(client, ALL, options());
  expect(found.map(({ result }) => [result.state, result.level, result.supersededBy])).toEqual([
    ['superseded', 'note', ['a']],
    ['valid', 'ok', undefined],
    ['expired', 'note', undefined],
  ]);
});

test('a site that is given by its id has its name and status', async () => {
  const old = certificate('old', { NotAfter: '2026-02-01T00:00:00Z' });
  const { client } = account({ sites: [[site(1, { Status: 'moved' })]], pages: { 1: [[old]] } });
  const { found } = await survey(client, { ...ALL, site: '1' }, options());
  expect(found[0]?.result).toMatchObject({ siteId: '1', siteName: 's1.example', level: 'note', state: 'expired' });
});

describe('a service that is too busy', () => {
  test('is asked again later', async () => {
    vi.useFakeTimers();
    const throttled = refusal('Throttling.User', 'ListCertificates');
    const pages: Record<string, (CertificateInfo[] | Error)[]> = { 1: [throttled], 2: [[certificate('b')]] };
    const { client, asked } = account({ sites: [[site(1), site(2)]], pages });
    const surveying = survey(client, ALL, options());
    await vi.advanceTimersByTimeAsync(10);
    pages['1'] = [[certificate('a')]];
    await vi.runAllTimersAsync();
    expect((await surveying).found.map(({ result }) => result.id)).toEqual(['a', 'b']);
    expect(asked.filter((one) => one === 'ListCertificates 1 1')).toHaveLength(2);
  });

  test('and given up after five times', async () => {
    vi.useFakeTimers();
    const { client, asked } = account({
      sites: [[site(1)]],
      pages: { 1: [refusal('Throttling.User', 'ListCertificates')] },
    });
    const surveying = survey(client, ALL, options());
    await vi.runAllTimersAsync();
    expect((await surveying).found).toMatchObject([{ result: { level: 'unknown', siteId: '1' } }]);
    expect(asked.filter((one) => one === 'ListCertificates 1 1')).toHaveLength(5);
  });
});

test('what was not looked at when it was interrupted is said', async () => {
  const controller = new AbortController();
  const many = Array.from({ length: 20 }, (_, index) => site(index + 1));
  const pages = Object.fromEntries(many.map(({ SiteId }) => [String(SiteId), [[certificate(`c${String(SiteId)}`)]]]));
  const { client } = account({ sites: [many], pages });
  let answered = 0;
  const stopping: Client = {
    ...client,
    send: async (operation, input, more) => {
      controller.signal.throwIfAborted();
      const answer = await client.send(operation, input, more);
      if (++answered === 6) controller.abort(new Error('ended by SIGINT'));
      return answer;
    },
  };
  const { found } = await survey(stopping, ALL, options({ signal: controller.signal, concurrency: 1 }));
  expect(found).toHaveLength(20);
  expect(found.filter(({ certificate: one }) => one)).toHaveLength(5);
  expect(found.at(-1)?.result).toMatchObject({
    level: 'unknown',
    siteName: 's20.example',
    message: 'not looked at: ended by SIGINT',
  });
});
