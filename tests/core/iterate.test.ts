import {
  iterate,
  ListCertificates,
  type ListCertificatesInput,
  ListSites,
  ResponseError,
  type SignedRequest,
} from '@esakit/core';
import { describe, expect, it } from 'vitest';
import { failure, refusal, reply, scriptedClient } from '../support/scripted-service.js';

const parameterOf = (request: SignedRequest | undefined, name: string) =>
  new URL(request?.url ?? 'about:blank').searchParams.get(name);
const pagesOf = (requests: readonly SignedRequest[]) => requests.map((request) => parameterOf(request, 'PageNumber'));

/** A site with so many certificates, whose pages are never larger than the service allows. */
function site({ count, cap = Infinity, total = true }: { count: number; cap?: number; total?: boolean }) {
  return scriptedClient((request) => {
    const size = Math.min(Number(parameterOf(request, 'PageSize') ?? 10), cap);
    const start = (Number(parameterOf(request, 'PageNumber')) - 1) * size;
    const length = Math.max(0, Math.min(size, count - start));
    const Result = Array.from({ length }, (_, index) => ({ Id: `c${start + index + 1}` }));
    return reply({ Result, PageSize: size, ...(total && { TotalCount: count }) });
  });
}

type Options = Omit<ListCertificatesInput, 'PageNumber'>;

async function idsOf(client: Parameters<typeof iterate>[0], input: Options = { SiteId: 1 }) {
  const ids: (string | undefined)[] = [];
  for await (const { Id } of iterate(client, ListCertificates, input)) ids.push(Id);
  return ids;
}

/** A page whose count says nothing. */
const pageOf = (...ids: string[]) => reply({ Result: ids.map((Id) => ({ Id })), TotalCount: 0 });

/** A list of four in which a field changes from request to request. */
const changing = (items: (page: number) => object[]) => {
  let request = 0;
  return scriptedClient(() => {
    request++;
    return reply({ Result: items(request).map((one) => ({ ...one, UpdateTime: `${request}` })), TotalCount: 4 });
  });
};

const idsTo = (count: number) => Array.from({ length: count }, (_, index) => `c${index + 1}`);

describe('following the pages of a list', () => {
  it.each([
    { count: 0, pages: ['1'] },
    { count: 1, pages: ['1'] },
    { count: 9, pages: ['1'] },
    { count: 10, pages: ['1'] },
    { count: 11, pages: ['1', '2'] },
    { count: 35, pages: ['1', '2', '3', '4'] },
  ])('gives all $count and asks for pages $pages', async ({ count, pages }) => {
    const { client, requests } = site({ count });
    expect(await idsOf(client)).toEqual(idsTo(count));
    expect(pagesOf(requests)).toEqual(pages);
  });

  it('ends with an empty page where there is no total', async () => {
    const { client, requests } = site({ count: 20, total: false });
    expect(await idsOf(client)).toEqual(idsTo(20));
    expect(pagesOf(requests)).toEqual(['1', '2', '3']);
  });

  it('goes on past a count that is less than what is on the page', async () => {
    const { client } = scriptedClient([pageOf('c1', 'c2'), pageOf('c3'), pageOf()]);
    expect(await idsOf(client)).toEqual(['c1', 'c2', 'c3']);
  });

  describe('with a field that changes from request to request', () => {
    it('is an error when the same ids come again', async () => {
      const { client, requests } = changing(() => [{ Id: 'c1' }, { Id: 'c2' }]);
      await expect(idsOf(client)).rejects.toMatchObject({
        code: 'incomplete',
        reason: 'the list repeats itself on page 2, after 2 of 4 items, so it is incomplete: call again',
      });
      expect(requests).toHaveLength(2);
    });

    it('goes on where two pages share only some ids, or items share theirs', async () => {
      const shifted = changing((page) => (page === 1 ? [{ Id: 'c1' }, { Id: 'c2' }] : [{ Id: 'c2' }, { Id: 'c3' }]));
      expect(await idsOf(shifted.client)).toEqual(['c1', 'c2', 'c2', 'c3']);
      const shared = changing(() => [{ Id: 'c1' }, { Id: 'c1' }]);
      expect(await idsOf(shared.client)).toEqual(['c1', 'c1', 'c1', 'c1']);
    });
  });

  it.each([
    { what: 'an empty page before its count', pages: [{ Result: [], TotalCount: 5 }], says: 'ends' },
    { what: 'a page without a list before its count', pages: [{ TotalCount: 5 }], says: 'ends' },
    { what: 'a page without list and count', pages: [{ RequestId: 'x' }], says: 'is missing' },
    { what: 'the same page again', pages: [{ Result: [{ Id: 'c1' }], TotalCount: 5 }], says: 'repeats itself' },
  ])('is an error after what was read: $what', async ({ pages, says }) => {
    const { client, requests } = scriptedClient([
      reply({ Result: [{ Id: 'c1' }], TotalCount: 5 }),
      ...pages.map((page) => reply(page)),
    ]);
    const read: unknown[] = [];
    const error = await failure(async () => {
      for await (const { Id } of iterate(client, ListCertificates, { SiteId: 1 })) read.push(Id);
    });
    expect(read).toEqual(['c1']);
    expect(error).toBeInstanceOf(ResponseError);
    expect(error).toMatchObject({ code: 'incomplete', operation: 'ListCertificates', retryable: true });
    expect((error as ResponseError).message).toMatch(
      new RegExp(
        `^ListCertificates: the list ${says} on page 2, after 1 (of 5 )?items, so it is incomplete: call again$`,
      ),
    );
    expect(requests).toHaveLength(2);
  });

  it('is an error where the first page has neither list nor count, and none where the count is 0', async () => {
    const broken = scriptedClient(reply({ RequestId: 'x' }));
    expect(await failure(() => idsOf(broken.client))).toMatchObject({ code: 'incomplete' });
    const empty = scriptedClient(reply({ TotalCount: 0 }));
    expect(await idsOf(empty.client)).toEqual([]);
  });

  it('ends where a service ignores the page and gives all at once', async () => {
    const { client, requests } = scriptedClient(reply({ Result: [{ Id: 'c1' }, { Id: 'c2' }], TotalCount: 2 }));
    expect(await idsOf(client)).toEqual(['c1', 'c2']);
    expect(requests).toHaveLength(1);
  });

  it('misses nothing where the service gives smaller pages than asked for', async () => {
    const { client, requests } = site({ count: 25, cap: 10 });
    expect(await idsOf(client, { SiteId: 1, PageSize: 500 })).toEqual(idsTo(25));
    expect(pagesOf(requests)).toEqual(['1', '2', '3']);
    expect(parameterOf(requests[0], 'PageSize')).toBe('500');
  });

  it('reads a total beyond 2^53', async () => {
    const { client } = scriptedClient([
      reply('{"Result":[{"Id":"c1"}],"TotalCount":9007199254740993}'),
      reply({ Result: [], TotalCount: 1 }),
    ]);
    expect(await idsOf(client)).toEqual(['c1']);
  });

  it('sends its input with each page', async () => {
    const { client, requests } = site({ count: 11 });
    await idsOf(client, { SiteId: '9223372036854775807', ValidOnly: true, Keyword: 'www' });
    for (const request of requests) {
      expect(parameterOf(request, 'SiteId')).toBe('9223372036854775807');
      expect(parameterOf(request, 'ValidOnly')).toBe('true');
      expect(parameterOf(request, 'Keyword')).toBe('www');
    }
  });

  it('starts with the first page, whatever the input says', async () => {
    const { client, requests } = site({ count: 11 });
    const input: ListCertificatesInput = { SiteId: 1, PageNumber: 2 };
    expect(await idsOf(client, input)).toEqual(idsTo(11));
    expect(pagesOf(requests)).toEqual(['1', '2']);
  });

  it('asks for a page when its first item is asked for, and no sooner', async () => {
    const { client, requests } = site({ count: 25 });
    const certificates = iterate(client, ListCertificates, { SiteId: 1 });
    expect(requests).toHaveLength(0);
    for (let item = 1; item <= 10; item++) await certificates.next();
    expect(requests).toHaveLength(1);
    expect(await certificates.next()).toMatchObject({ value: { Id: 'c11' } });
    expect(requests).toHaveLength(2);
  });

  it('asks for no more pages after a break', async () => {
    const { client, requests } = site({ count: 25 });
    for await (const { Id } of iterate(client, ListCertificates, { SiteId: 1 })) if (Id === 'c3') break;
    expect(requests).toHaveLength(1);
  });

  it('ends with the reason of an abort between two pages', async () => {
    const { client, requests } = site({ count: 25 });
    const controller = new AbortController();
    const seen: unknown[] = [];
    const error = await failure(async () => {
      for await (const { Id } of iterate(client, ListCertificates, { SiteId: 1 }, { signal: controller.signal })) {
        seen.push(Id);
        if (Id === 'c10') controller.abort('enough');
      }
    });
    expect(error).toBe('enough');
    expect(seen).toEqual(idsTo(10));
    expect(requests).toHaveLength(1);
  });

  it('fails with the error of a page, after the items before it', async () => {
    const { client } = scriptedClient([reply({ Result: [{ Id: 'c1' }], TotalCount: 2 }), refusal('SiteNotFound')]);
    const certificates = iterate(client, ListCertificates, { SiteId: 1 });
    expect(await certificates.next()).toMatchObject({ value: { Id: 'c1' } });
    expect(await failure(() => certificates.next())).toMatchObject({ code: 'SiteNotFound' });
    expect(await certificates.next()).toEqual({ done: true, value: undefined });
  });

  it('gives sites from ListSites', async () => {
    const { client } = scriptedClient(reply({ Sites: [{ SiteName: 'example.com' }], TotalCount: 1 }));
    const names: unknown[] = [];
    for await (const { SiteName } of iterate(client, ListSites, {})) names.push(SiteName);
    expect(names).toEqual(['example.com']);
  });
});
