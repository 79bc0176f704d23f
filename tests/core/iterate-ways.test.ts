import { iterate, type ListOperation } from '@esakit/core';
import { ListSiteFunctions } from '@esakit/core/operations/rules';
import { ListRoutineBuilds, ListRoutineEnvironmentVariables } from '@esakit/core/operations/routines';
import { DescribeSiteLogs } from '@esakit/core/operations/logs';
import { ListScheduledPreloadJobs } from '@esakit/core/operations/cache';
import { ListTagResources } from '@esakit/core/operations/sites';
import { ListTraceTasks } from '@esakit/core/operations/analytics';
import { type CatalogOperation, loadOperation, operationNames } from '@esakit/core/catalog';
import { describe, expect, it } from 'vitest';
import { sampleInput } from '../support/sample-input.js';
import { sampleOutput } from '../support/sample-output.js';
import { reply, scriptedClient } from '../support/scripted-service.js';

/** The parameter that chose each page, and the items. */
async function follow<Input, Output, Item>(
  operation: ListOperation<Input, Output, Item>,
  input: object,
  pages: readonly object[],
  chosen: string,
): Promise<{ readonly chosen: unknown[]; readonly items: unknown[] }> {
  const { client, requests } = scriptedClient(pages.map((page) => reply(page)));
  const items: unknown[] = [];
  for await (const item of iterate(client, operation, input as Input & object)) items.push(item);
  const sent = requests.map(({ url, body }) => new URLSearchParams(`${new URL(url).search.slice(1)}&${body ?? ''}`));
  return { chosen: sent.map((parameters) => parameters.get(chosen)), items };
}

/** A part of an answer with a list and a count of its own. */
const part = (LogName: string, TotalCount: number) => ({
  LogInfos: [{ LogName }],
  PageInfos: { TotalCount },
});

describe('following the pages of a list that pages', () => {
  it('by a token', async () => {
    const input = { RegionId: 'cn-hangzhou', ResourceType: 'site' };
    const pages = [
      { TagResources: [{ TagKey: 'a' }], NextToken: 't1', TotalCount: 3 },
      { TagResources: [], NextToken: 't2', TotalCount: 3 },
      { TagResources: [{ TagKey: 'b' }, { TagKey: 'c' }], NextToken: '' },
    ];
    expect(await follow(ListTagResources, input, pages, 'NextToken')).toEqual({
      chosen: [null, 't1', 't2'],
      items: [{ TagKey: 'a' }, { TagKey: 'b' }, { TagKey: 'c' }],
    });
  });

  it('by a token that is a number, with a lenient client', async () => {
    const pages = [
      '{"TagResources":[{"TagKey":"a"}],"NextToken":9007199254740993123}',
      '{"TagResources":[{"TagKey":"b"}],"NextToken":null}',
    ];
    const { client, requests } = scriptedClient(
      pages.map((page) => reply(page)),
      { validation: 'lenient' },
    );
    const keys: unknown[] = [];
    const input = { RegionId: 'cn-hangzhou', ResourceType: 'site' };
    for await (const { TagKey } of iterate(client, ListTagResources, input)) keys.push(TagKey);
    expect(keys).toEqual(['a', 'b']);
    expect(new URL(requests[1]!.url).searchParams.get('NextToken')).toBe('9007199254740993123');
  });

  it('by a token that comes again, with an error', async () => {
    const pages = [
      { TagResources: [{ TagKey: 'a' }], NextToken: 't1' },
      { TagResources: [{ TagKey: 'b' }], NextToken: 't1' },
    ];
    const input = { RegionId: 'cn-hangzhou', ResourceType: 'site' };
    await expect(follow(ListTagResources, input, pages, 'NextToken')).rejects.toMatchObject({
      code: 'incomplete',
      reason: 'the list repeats itself on page 2, after 2 items, so it is incomplete: call again',
    });
  });

  it('by PageIndex', async () => {
    const pages = [
      { Data: [{ Id: 1 }], TotalCount: 2 },
      { Data: [{ Id: 2 }], TotalCount: 2 },
    ];
    const { chosen, items } = await follow(ListRoutineBuilds, { RoutineName: 'r' }, pages, 'PageIndex');
    expect(chosen).toEqual(['1', '2']);
    expect(items).toHaveLength(2);
  });

  it('in the form, with a record of items', async () => {
    const pages = [
      { EnvironmentVariables: { A: { Type: 'text', Value: '1' } }, TotalCount: 2 },
      { EnvironmentVariables: { B: { Type: 'text', Value: '2' } }, TotalCount: 2 },
    ];
    const { chosen, items } = await follow(
      ListRoutineEnvironmentVariables,
      { Name: 'r', Env: 'production' },
      pages,
      'PageNumber',
    );
    expect(chosen).toEqual(['1', '2']);
    expect(items).toEqual([
      ['A', { Type: 'text', Value: '1' }],
      ['B', { Type: 'text', Value: '2' }],
    ]);
  });

  it('within each part of an answer, of which each counts its own', async () => {
    const pages = [
      { SiteLogDetails: [part('a', 1), part('b', 2)] },
      { SiteLogDetails: [part('c', 2)] },
      { SiteLogDetails: [] },
    ];
    const { items } = await follow(DescribeSiteLogs, { SiteId: 1 }, pages, 'PageNumber');
    expect(items).toEqual([{ LogName: 'a' }, { LogName: 'b' }, { LogName: 'c' }]);
  });

  it('with a count that is a string', async () => {
    const pages = [{ Jobs: [{ Id: 'a' }], TotalCount: '1' }];
    const { chosen } = await follow(ListScheduledPreloadJobs, { SiteId: 1 }, pages, 'PageNumber');
    expect(chosen).toEqual(['1']);
  });

  it('with a count that says nothing of the whole, to an empty page', async () => {
    const pages = [{ List: [{ TraceId: 'a' }], Count: 1 }, { List: [{ TraceId: 'b' }], Count: 1 }, { List: [] }];
    const { chosen, items } = await follow(ListTraceTasks, {}, pages, 'PageNumber');
    expect(chosen).toEqual(['1', '2', '3']);
    expect(items).toEqual([{ TraceId: 'a' }, { TraceId: 'b' }]);
  });

  it('with a list for each of several names', async () => {
    const pages = [
      { Configs: { cache_rules: [{ ConfigId: 1 }, { ConfigId: 2 }], https: [{ ConfigId: 3 }] }, TotalCount: 1 },
      { Configs: {} },
    ];
    const { items } = await follow(ListSiteFunctions, { SiteId: 1 }, pages, 'PageNumber');
    expect(items).toEqual([
      ['cache_rules', { ConfigId: 1 }],
      ['cache_rules', { ConfigId: 2 }],
      ['https', { ConfigId: 3 }],
    ]);
  });
});

const operations = await Promise.all(operationNames.map((name) => loadOperation(name)));
const paged = operations.filter((one): one is CatalogOperation & ListOperation<object, object, unknown> => !!one.pages);

describe('every operation that pages', () => {
  it('is one of 72', () => expect(paged).toHaveLength(72));

  it.each(paged.map((operation) => ({ name: operation.name, operation })))(
    '$name: gives its items',
    async ({ operation }) => {
      const { pages, output } = operation;
      const sample = sampleOutput(output) as Record<string, unknown>;
      const counted = {
        ...sample,
        ...(pages.token && { [pages.token]: '' }),
        TotalCount: sample['TotalCount'] === 'text' ? '1' : 1,
      };
      const { client } = scriptedClient(
        [counted, emptied(counted)].map((answer) => reply(JSON.stringify(answer, plain))),
      );
      const items: unknown[] = [];
      const {
        PageNumber: _page,
        PageIndex: _index,
        NextToken: _token,
        ...input
      } = Object(sampleInput(operation.input)) as Record<string, unknown>;
      for await (const item of iterate(client, operation, input)) items.push(item);
      expect(items.length).toBeGreaterThan(0);
      expect(items.every((item) => typeof item === 'object' || typeof item === 'string')).toBe(true);
    },
  );
});

/** An answer with nothing in its lists. */
function emptied(value: unknown): unknown {
  if (Array.isArray(value)) return [];
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, emptied(field)]));
}

/** Counts within an answer are 1, so that there is one page. */
const plain = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? 1 : value);
