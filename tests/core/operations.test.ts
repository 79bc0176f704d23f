import {
  type Client,
  getCertificate,
  GetCertificate,
  getSite,
  listCertificates,
  ListCertificates,
  listSites,
  ResponseError,
  stringifyJson,
  type DriftEvent,
} from '@esakit/core';
import { describe, expect, it, vi } from 'vitest';
import { sampleAnswer, sampleInput } from '../support/hostile/sample.js';
import { failure, REQUEST_ID, reply, scriptedClient } from '../support/scripted-service.js';

const certificate = { ...sampleAnswer, Result: { ...sampleAnswer.Result, KeyServerId: 'ks-1' } };

const site = {
  SiteId: 1234567890123,
  SiteName: 'example.com ',
  Status: 'active',
  AccessType: 'NS',
  Coverage: 'global',
  CnameZone: 'example.cname.com',
  NameServerList: 'ns1.example.com,ns2.example.com',
  OfflineReason: 'requested',
  InstanceId: 'sp-xcdn-1',
  PlanName: 'plan-1',
  PlanSpecName: 'normal',
  ResourceGroupId: 'rg-1',
  VerifyCode: 'verify_1',
  Tags: { tag1: 'value1' },
  CreateTime: '2023-12-24T02:01:11Z',
  UpdateTime: '2023-12-24T02:01:11Z',
};

const answers: readonly { name: string; ask: (client: Client) => Promise<unknown>; answer: object }[] = [
  { name: 'GetCertificate', ask: (client) => getCertificate(client, sampleInput), answer: certificate },
  {
    name: 'ListCertificates',
    ask: (client) => listCertificates(client, { SiteId: 1 }),
    answer: {
      SiteId: 1234567890123,
      SiteName: 'example.com',
      PageNumber: 1,
      PageSize: 20,
      TotalCount: 1,
      RequestId: REQUEST_ID,
      Result: [certificate.Result],
    },
  },
  {
    name: 'ListSites',
    ask: (client) => listSites(client),
    answer: {
      PageNumber: 1,
      PageSize: 20,
      TotalCount: 1,
      RequestId: REQUEST_ID,
      Sites: [{ ...site, VisitTime: '2023-12-24T02:01:11Z' }],
    },
  },
  {
    name: 'GetSite',
    ask: (client) => getSite(client, { SiteId: 1 }),
    answer: {
      RequestId: REQUEST_ID,
      SiteModel: { ...site, VanityNSList: { 'ns1.example.com': '192.0.2.1' }, VersionManagement: true },
    },
  },
];

type Place = { readonly path: string; readonly value: unknown };

/** Every place of an answer, as in `Result.DCV[0].Type`. */
function placesOf(value: unknown, path = ''): Place[] {
  const here = path === '' ? [] : [{ path, value }];
  // What a customer names is not part of the documented shape.
  if (/(Tags|VanityNSList)$/.test(path) || typeof value !== 'object' || value === null) return here;
  return [
    ...here,
    ...Object.entries(value).flatMap(([key, item]) =>
      placesOf(item, Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`),
    ),
  ];
}

/** A copy with another value at one place. */
function replaced(value: object, path: string, other: unknown): object {
  const copy = structuredClone(value) as Record<string, unknown>;
  const keys = path.match(/[^.[\]]+/g) ?? [];
  let at = copy;
  for (const key of keys.slice(0, -1)) at = at[key] as Record<string, unknown>;
  at[keys.at(-1) ?? ''] = other;
  return copy;
}

const kindOf = (value: unknown) => (Array.isArray(value) ? 'array' : typeof value);
const others: Readonly<Record<string, unknown>> = { string: 'text', number: 7, boolean: true, object: {}, array: [] };

describe.each(answers)('the documented answer of $name', ({ name, ask, answer }) => {
  it('is given as it is', async () => {
    const { client } = scriptedClient(reply(answer));
    expect(await ask(client)).toEqual(answer);
  });

  it('may miss any field, or have null in its place', async () => {
    for (const { path } of placesOf(answer).filter(({ path: at }) => !at.endsWith(']'))) {
      for (const missing of [undefined, null]) {
        const { client } = scriptedClient(reply({ ...replaced(answer, path, missing), Kept: 1 }));
        expect({ path, result: await ask(client) }).toEqual({
          path,
          result: { ...replaced(answer, path, undefined), Kept: 1 },
        });
      }
    }
  });

  it('may have more fields, at any depth', async () => {
    const text = JSON.stringify(answer).replaceAll(/(?<!"VanityNSList":)\{(?=")/g, '{"Added":{"n":9007199254740993},');
    const { client } = scriptedClient(reply(text));
    const kept = stringifyJson(await ask(client)).match(/"Added":\{"n":9007199254740993\}/g);
    expect(kept).toHaveLength(text.match(/"Added"/g)?.length ?? -1);
  });

  const drifts = placesOf(answer).flatMap(({ path, value }) =>
    Object.entries(others)
      .filter(([kind]) => kind !== kindOf(value))
      .map(([kind, other]) => ({ path, kind, other })),
  );

  it.each(drifts)('is refused with $kind as $path', async ({ path, kind, other }) => {
    const { client } = scriptedClient(reply(replaced(answer, path, other), 200, { 'x-acs-request-id': REQUEST_ID }));
    const error = await failure(() => ask(client));
    expect(error).toBeInstanceOf(ResponseError);
    expect(error).toMatchObject({
      code: 'unexpected-shape',
      operation: name,
      requestId: REQUEST_ID,
      status: 200,
      attempts: 1,
      retryable: false,
    });
    const received = kind === 'number' ? '7' : kind;
    expect((error as ResponseError).issues).toEqual([{ path, expected: expect.any(String), received }]);
    expect((error as ResponseError).message).toMatch(/: expected an? \w+, received \S+ at \S+$/);
  });
});

describe('an answer of another shape', () => {
  const drifted = { ...sampleAnswer, Status: 5, Extra: 'hunter2' };

  it('is handed through as it is where validation is lenient, and reported', async () => {
    const onDrift = vi.fn<(event: DriftEvent) => void>();
    const { client } = scriptedClient(reply(drifted), { validation: 'lenient', hooks: { onDrift } });
    const { data } = await client.send(GetCertificate, sampleInput);
    expect(data).toEqual(drifted);
    expect(onDrift.mock.calls).toEqual([
      [
        {
          operation: 'GetCertificate',
          attempt: 1,
          requestId: REQUEST_ID,
          issues: [{ path: 'Status', expected: 'a string', received: '5' }],
        },
      ],
    ]);
  });

  it('is handed through where nobody listens', async () => {
    const { client } = scriptedClient(reply(drifted), { validation: 'lenient' });
    expect(await getCertificate(client, sampleInput)).toEqual(drifted);
  });

  it('is not reported where it has the documented shape, nor where validation is strict', async () => {
    const onDrift = vi.fn<(event: DriftEvent) => void>();
    const right = scriptedClient(reply(sampleAnswer), { validation: 'lenient', hooks: { onDrift } });
    await getCertificate(right.client, sampleInput);
    const strict = scriptedClient(reply(drifted), { hooks: { onDrift } });
    await failure(() => getCertificate(strict.client, sampleInput));
    expect(onDrift).not.toHaveBeenCalled();
  });

  it('is described without its texts', async () => {
    const { client } = scriptedClient(reply({ ...sampleAnswer, SiteId: 'hunter2', Result: 'hunter2' }));
    const error = (await failure(() => getCertificate(client, sampleInput))) as ResponseError;
    expect(error.issues.map(({ path, received }) => [path, received])).toEqual([
      ['SiteId', 'string'],
      ['Result', 'string'],
    ]);
    expect(JSON.stringify([error.message, error.issues])).not.toContain('hunter2');
  });
});

describe('an integer of 64 bits in an answer', () => {
  it('is not a fraction', async () => {
    const { client } = scriptedClient(reply({ ...sampleAnswer, SiteId: 1.5 }));
    expect(await failure(() => getCertificate(client, sampleInput))).toMatchObject({
      issues: [{ path: 'SiteId', received: '1.5' }],
    });
  });

  it.each([
    { text: '9007199254740991', value: 9007199254740991 },
    { text: '9007199254740993', value: 9007199254740993n },
    { text: '9223372036854775807', value: 9223372036854775807n },
  ])('$text is exact', async ({ text, value }) => {
    const { client } = scriptedClient(
      reply(`{"SiteId":${text},"Result":[{"ApplyCode":${text}}],"TotalCount":${text}}`),
    );
    expect(await listCertificates(client, { SiteId: 1 })).toStrictEqual({
      SiteId: value,
      Result: [{ ApplyCode: value }],
      TotalCount: value,
    });
  });
});

describe('send', () => {
  it('gives the answer with everything around it', async () => {
    const { client } = scriptedClient([
      new Error('reset'),
      reply(sampleAnswer, 200, { 'x-acs-request-id': 'from-the-header', 'x-acs-trace-id': 'trace' }),
    ]);
    const answer = await client.send(GetCertificate, sampleInput, { retries: 1 });
    expect(answer).toEqual({
      data: sampleAnswer,
      requestId: 'from-the-header',
      status: 200,
      headers: expect.any(Headers),
      attempts: 2,
    });
    expect(answer.headers.get('x-acs-trace-id')).toBe('trace');
  });

  it('knows the request id of the body where the headers have none', async () => {
    const { client } = scriptedClient(reply(sampleAnswer));
    expect((await client.send(GetCertificate, sampleInput)).requestId).toBe(sampleAnswer.RequestId);
  });

  it('knows none where there is none', async () => {
    const { client } = scriptedClient(reply({ SiteName: 'x' }));
    expect((await client.send(ListCertificates, { SiteId: 1 })).requestId).toBeUndefined();
  });
});

describe('a success that has none of the documented fields', () => {
  it.each(['{"a":1}', '{"data":{"Sites":[]}}', '{"code":200,"data":{"Sites":[]}}'])('is refused: %s', async (text) => {
    const { client } = scriptedClient(reply(text));
    const error = await failure(() => listSites(client));
    expect(error).toBeInstanceOf(ResponseError);
    expect(error).toMatchObject({
      code: 'unexpected-shape',
      reason: 'the answer has another shape than documented: expected a documented field, received none',
      issues: [{ path: '', expected: 'a documented field', received: 'none' }],
    });
  });

  it('is refused under lenient validation too', async () => {
    const { client } = scriptedClient(reply('{"code":200}'), { validation: 'lenient' });
    expect(await failure(() => listSites(client))).toMatchObject({ code: 'unexpected-shape' });
  });

  it('passes with one of them, or where the operation has none', async () => {
    const { client } = scriptedClient(reply({ RequestId: 'x', Newer: 1 }));
    expect(await listSites(client)).toEqual({ RequestId: 'x', Newer: 1 });
    const open = scriptedClient(reply({ Newer: 1 }));
    const anything = { ...GetCertificate, output: { '*': 'any' } } as const;
    expect((await open.client.send(anything, sampleInput)).data).toEqual({ Newer: 1 });
  });
});
