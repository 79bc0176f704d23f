import {
  GetCertificate,
  GetSite,
  ListCertificates,
  ListSites,
  listSites,
  type Operation,
  ParameterError,
  type SignedRequest,
} from '@esakit/core';
import { describe, expect, it } from 'vitest';
import { failure, reply, scriptedClient } from '../support/scripted-service.js';

/** What an operation is asked with, where nothing is wrong. */
const operations: readonly { operation: Operation<unknown, unknown>; right: Readonly<Record<string, unknown>> }[] = [
  { operation: GetCertificate, right: { SiteId: 1, Id: 'x' } },
  { operation: ListCertificates, right: { SiteId: 1 } },
  { operation: GetSite, right: { SiteId: 1 } },
  { operation: ListSites, right: {} },
];

const notInt64: readonly unknown[] = [
  undefined,
  null,
  '',
  'abc',
  ' 1',
  '1 ',
  '01',
  '+1',
  '1.5',
  '1e3',
  '0x1',
  '0',
  '-1',
  '9223372036854775808',
  '99999999999999999999',
  Number.NaN,
  Infinity,
  -1,
  0,
  1.5,
  2 ** 53,
  0n,
  -1n,
  2n ** 63n,
  true,
  [],
  [1],
  {},
  new Date(1),
  () => 1,
  Symbol('1'),
];
const notText: readonly unknown[] = [null, '', 1, 1n, Number.NaN, false, [], ['x'], {}, '\ud800', 'a\udfffb'];
const notBoolean: readonly unknown[] = [null, '', 'true', 0, 1, [], {}];
const notCount: readonly unknown[] = [null, '', '1', 0, -1, 1.5, Number.NaN, Infinity, 2 ** 53, 1n, true, []];

const wrong: readonly { of: Operation<unknown, unknown>; name: string; values: readonly unknown[] }[] = [
  { of: GetCertificate, name: 'SiteId', values: notInt64 },
  { of: GetCertificate, name: 'Id', values: [undefined, ...notText] },
  { of: ListCertificates, name: 'SiteId', values: notInt64 },
  { of: ListCertificates, name: 'Keyword', values: notText },
  { of: ListCertificates, name: 'ValidOnly', values: notBoolean },
  { of: ListCertificates, name: 'PageNumber', values: notCount },
  { of: ListCertificates, name: 'PageSize', values: notCount },
  { of: GetSite, name: 'SiteId', values: notInt64 },
  { of: ListSites, name: 'SiteName', values: notText },
  { of: ListSites, name: 'SiteSearchType', values: notText },
  { of: ListSites, name: 'Status', values: notText },
  { of: ListSites, name: 'AccessType', values: notText },
  { of: ListSites, name: 'Coverage', values: notText },
  { of: ListSites, name: 'PlanSubscribeType', values: notText },
  { of: ListSites, name: 'OnlyEnterprise', values: notBoolean },
  { of: ListSites, name: 'OrderBy', values: notText },
  { of: ListSites, name: 'ResourceGroupId', values: notText },
  { of: ListSites, name: 'TagFilter', values: [null, '', '[]', 1, { Key: 'k' }] },
  { of: ListSites, name: 'PageNumber', values: notCount },
  { of: ListSites, name: 'PageSize', values: notCount },
];

/** The error of a call with this input, once it is sure that nothing was sent. */
async function refused(operation: Operation<unknown, unknown>, input: unknown): Promise<ParameterError> {
  const { client, requests } = scriptedClient(reply({ RequestId: 'x' }));
  const error = await failure(() => client.send(operation, input));
  expect(requests).toHaveLength(0);
  expect(error).toBeInstanceOf(ParameterError);
  expect(error).toMatchObject({ code: 'invalid-parameter', operation: operation.name, attempts: 0, retryable: false });
  return error as ParameterError;
}

const cases = wrong.flatMap(({ of, name, values }) => values.map((value) => ({ of, name, value, shown: show(value) })));

function show(value: unknown): string {
  return typeof value === 'bigint' ? `${value}n` : (JSON.stringify(value) ?? String(value));
}

describe('a wrong parameter is refused before any request, and named', () => {
  it.each(cases)('$of.name: $name = $shown', async ({ of, name, value }) => {
    const right = operations.find(({ operation }) => operation === of)?.right;
    const error = await refused(of, { ...right, [name]: value });
    expect(error.issues.map(({ path }) => path)).toEqual([name]);
    expect(error.message).toMatch(new RegExp(`^${of.name}: expected .+, received .+ at ${name}$`));
  });

  it.each(operations.flatMap(({ operation, right }) => Object.keys(right).map((name) => ({ operation, name, right }))))(
    '$operation.name without $name',
    async ({ operation, name, right }) => {
      const { [name]: _left, ...rest } = right;
      const error = await refused(operation, rest);
      expect(error.issues).toEqual([{ path: name, expected: expect.any(String), received: 'undefined' }]);
    },
  );

  it.each(
    operations.flatMap(({ operation, right }) =>
      ['siteId', 'id', 'Unknown', 'RegionId', ''].map((name) => ({ operation, name, right })),
    ),
  )('$operation.name with the unknown name "$name"', async ({ operation, name, right }) => {
    const error = await refused(operation, { ...right, [name]: 7 });
    expect(error.issues).toEqual([{ path: name, expected: 'no parameter of this name', received: '7' }]);
  });

  it.each(
    operations.flatMap(({ operation }) =>
      [null, undefined, 'SiteId=1', 1, true].map((input) => ({ operation, input })),
    ),
  )('$operation.name with $input in place of its parameters', async ({ operation, input }) => {
    const error = await refused(operation, input);
    expect(error.message).toMatch(/^\w+: expected an object, received \S+$/);
  });

  it('listSites with null, which no default replaces', async () => {
    const { client, requests } = scriptedClient(reply({ RequestId: 'x' }));
    expect(await failure(() => listSites(client, null as never))).toBeInstanceOf(ParameterError);
    expect(requests).toHaveLength(0);
  });

  it('all of them at once', async () => {
    const error = await refused(GetCertificate, { SiteId: -1, Id: '' });
    expect(error.issues).toEqual([
      { path: 'SiteId', expected: expect.stringContaining('positive integer'), received: '-1' },
      { path: 'Id', expected: expect.stringContaining('a non-empty string'), received: 'an empty string' },
    ]);
    expect(error.message).toContain('; expected a non-empty string');
  });

  it.each([
    { TagFilter: [{ Value: 'v' }], path: 'TagFilter[0].Key' },
    { TagFilter: [{ Key: 'k' }, { Key: '' }], path: 'TagFilter[1].Key' },
    { TagFilter: [{ Key: 'k', Value: 1 }], path: 'TagFilter[0].Value' },
    { TagFilter: [{ Key: 'k', Other: 'x' }], path: 'TagFilter[0].Other' },
    { TagFilter: ['k'], path: 'TagFilter[0]' },
  ])('a wrong one within a list, with its place: $path', async ({ TagFilter, path }) => {
    const error = await refused(ListSites, { TagFilter });
    expect(error.issues.map((issue) => issue.path)).toEqual([path]);
  });

  it('and no more than the first few of many in the message', async () => {
    const error = await refused(ListSites, { TagFilter: Array.from({ length: 1_000 }, () => 'hunter2') });
    expect(error.issues).toHaveLength(1_000);
    expect(error.message).toMatch(/and 995 more$/);
    expect(error.message.length).toBeLessThan(500);
  });

  it('without telling a text that could be a secret', async () => {
    const error = await refused(GetCertificate, { SiteId: 'hunter2', Id: ['hunter2'] });
    expect(JSON.stringify([error.message, error.issues])).not.toContain('hunter2');
    expect(error.issues.map(({ received }) => received)).toEqual(['string', 'array']);
  });
});

/** The request of a call. */
async function wireOf(operation: Operation<unknown, unknown>, input: object): Promise<SignedRequest | undefined> {
  const { client, requests } = scriptedClient(reply({ RequestId: 'x' }));
  await client.send(operation, input);
  return requests[0];
}

describe('a right parameter travels exactly', () => {
  it.each([
    { values: [1, 1n, '1'], text: '1' },
    { values: [1234567890123, 1234567890123n, '1234567890123'], text: '1234567890123' },
    { values: [9007199254740991, 9007199254740991n, '9007199254740991'], text: '9007199254740991' },
    { values: [9007199254740993n, '9007199254740993'], text: '9007199254740993' },
    { values: [9223372036854775807n, '9223372036854775807'], text: '9223372036854775807' },
  ])('SiteId $text, whether number, bigint or text', async ({ values, text }) => {
    for (const SiteId of values) {
      const request = await wireOf(GetCertificate, { SiteId, Id: 'x' });
      expect(new URL(request?.url ?? '').search).toBe(`?Id=x&SiteId=${text}`);
    }
  });

  it.each([
    {
      operation: GetCertificate,
      input: { SiteId: 1, Id: "a b*c'd/é😀" },
      method: 'POST',
      query: '?Id=a%20b%2Ac%27d%2F%C3%A9%F0%9F%98%80&SiteId=1',
    },
    {
      operation: ListCertificates,
      input: { SiteId: 1, ValidOnly: false, PageNumber: 2, PageSize: 50, Keyword: 'www' },
      method: 'POST',
      query: '?Keyword=www&PageNumber=2&PageSize=50&SiteId=1&ValidOnly=false',
    },
    { operation: GetSite, input: { SiteId: 1 }, method: 'GET', query: '?SiteId=1' },
    { operation: ListSites, input: {}, method: 'GET', query: '' },
    { operation: ListSites, input: { TagFilter: undefined, SiteName: undefined }, method: 'GET', query: '' },
    { operation: ListSites, input: { TagFilter: [] }, method: 'GET', query: '?TagFilter=%5B%5D' },
    {
      operation: ListSites,
      input: { TagFilter: [{ Key: 'tag1', Value: 'a b&c=d' }, { Key: 'k' }, { Key: 'e', Value: '' }] },
      method: 'GET',
      query: `?TagFilter=${encodeURIComponent('[{"Key":"tag1","Value":"a b&c=d"},{"Key":"k"},{"Key":"e","Value":""}]')}`,
    },
    {
      operation: ListSites,
      input: {
        SiteSearchType: 'fuzzy',
        AccessType: 'NS',
        Coverage: 'global',
        PlanSubscribeType: 'basicplan',
        OnlyEnterprise: true,
        OrderBy: 'visitTime',
        ResourceGroupId: 'rg-1',
        Status: 'pending',
      },
      method: 'GET',
      query:
        '?AccessType=NS&Coverage=global&OnlyEnterprise=true&OrderBy=visitTime&PlanSubscribeType=basicplan&ResourceGroupId=rg-1&SiteSearchType=fuzzy&Status=pending',
    },
  ] as const)('$operation.name $input', async ({ operation, input, method, query }) => {
    const request = await wireOf(operation, input);
    expect(request).toMatchObject({ method, url: `https://esa.cn-hangzhou.aliyuncs.com/${query}` });
    expect(request?.body).toBeUndefined();
    expect(request?.headers).not.toHaveProperty('content-type');
    expect(request?.headers).toMatchObject({ 'x-acs-action': operation.name, 'x-acs-version': '2024-09-10' });
  });
});
