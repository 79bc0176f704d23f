import { GetCertificate, type Operation } from '@esakit/core';
import { loadOperation, sampleAnswer } from '@esakit/core/catalog';
import { ListRecords } from '@esakit/core/operations/dns';
import { refusal } from '@esakit/emulator';
import { beforeEach, describe, expect, test } from 'vitest';
import { BIG_SITE, CERTIFICATE, setup, SITE, START } from './setup.js';

const { emulator, call, signed } = setup();

beforeEach(() => emulator.reset());

const listPools = (params: Record<string, string> = { SiteId: SITE }) =>
  call('ListOriginPools', params, { method: 'GET' });

describe('an operation that is not played', () => {
  test('is NotEmulated, in words that tell what to do', async () => {
    const { status, body } = await listPools();
    expect([status, body.Code]).toEqual([501, 'NotEmulated']);
    expect(body.Message).toBe(
      "The emulator does not play ListOriginPools. Give it an answer with emulator.answer('ListOriginPools', …), or create the emulator with sampleAnswers.",
    );
    expect(emulator.requests).toMatchObject([{ action: 'ListOriginPools', status: 501, params: { SiteId: SITE } }]);
  });

  test('is checked before', async () => {
    expect((await listPools({})).body.Code).toBe('MissingSiteId');
    const credentials = { ...emulator.credentials, accessKeySecret: 'wrong' };
    const unsigned = await call('ListOriginPools', { SiteId: SITE }, { method: 'GET', credentials });
    expect(unsigned.body.Code).toBe('SignatureDoesNotMatch');
  });

  test('is not a name that only an object has', async () => {
    for (const name of ['constructor', '__proto__', 'hasOwnProperty']) {
      expect((await call(name)).body.Code).toBe('InvalidAction.NotFound');
    }
  });
});

describe('a given answer', () => {
  test('is data, with a request id that the header repeats', async () => {
    emulator.answer('ListOriginPools', { TotalCount: 0, OriginPools: [] });
    const { status, body, headers } = await listPools();
    expect([status, body]).toEqual([
      200,
      { RequestId: headers.get('x-acs-request-id'), TotalCount: 0, OriginPools: [] },
    ]);
    expect(headers.has('x-esakit-sample')).toBe(false);
  });

  test('may have an id past 2^53, which keeps its digits, and a string that looks like one', async () => {
    emulator.answer('ListOriginPools', {
      SiteId: BigInt(BIG_SITE),
      Digits: BIG_SITE,
      Missing: undefined,
      Date: new Date(0),
    });
    const { text } = await listPools();
    expect(text.replace(/"RequestId":"[^"]*",/, '')).toBe(
      `{"SiteId":${BIG_SITE},"Digits":"${BIG_SITE}","Date":"1970-01-01T00:00:00.000Z"}`,
    );
  });

  test('is made from the call, whose parameters have the types of the shape', async () => {
    const calls: unknown[] = [];
    emulator.answer(ListRecords, (asked) => {
      calls.push(asked);
      return { TotalCount: asked.input.PageSize ?? 0, PageNumber: 1 };
    });
    const params = { SiteId: BIG_SITE, PageSize: '7', Proxied: 'TRUE', RecordName: 'a b' };
    const { body } = await call('ListRecords', params, { method: 'GET' });
    expect(body.TotalCount).toBe(7);
    expect(calls).toEqual([
      {
        operation: 'ListRecords',
        input: { SiteId: BigInt(BIG_SITE), PageSize: 7, Proxied: true, RecordName: 'a b' },
        state: emulator.state,
        now: START,
      },
    ]);
  });

  test.each([
    ['returned', () => refusal('OriginPool.NotFound', 'No such pool.', 404)],
    ['given', refusal('OriginPool.NotFound', 'No such pool.', 404)],
    [
      'thrown',
      () => {
        throw refusal('OriginPool.NotFound', 'No such pool.', 404);
      },
    ],
    ['rejected', () => Promise.reject(refusal('OriginPool.NotFound', 'No such pool.', 404))],
  ])('is a refusal that is %s', async (_how, answer) => {
    emulator.answer('ListOriginPools', answer);
    const { status, body } = await listPools();
    expect([status, body.Code, body.Message]).toEqual([404, 'OriginPool.NotFound', 'No such pool.']);
    expect(emulator.requests).toMatchObject([{ code: 'OriginPool.NotFound', status: 404 }]);
  });

  test('comes in turn, and the last one stays', async () => {
    emulator.answer('ListOriginPools', [refusal('Throttling.User'), () => ({ TotalCount: 1 }), { TotalCount: 2 }]);
    const answers: unknown[] = [];
    for (let i = 0; i < 4; i++) {
      const { body } = await listPools();
      answers.push(body.Code ?? body.TotalCount);
    }
    expect(answers).toEqual(['Throttling.User', 1, 2, 2]);
  });

  test('is taken back by what giving it returned, the one before counts again', async () => {
    const takeFirst = emulator.answer('ListOriginPools', { TotalCount: 1 });
    const takeSecond = emulator.answer('ListOriginPools', { TotalCount: 2 });
    expect((await listPools()).body.TotalCount).toBe(2);
    takeSecond();
    expect((await listPools()).body.TotalCount).toBe(1);
    takeSecond();
    takeFirst();
    expect((await listPools()).body.Code).toBe('NotEmulated');
  });

  test('ends with a reset', async () => {
    emulator.answer('ListOriginPools', {});
    emulator.reset();
    expect((await listPools()).body.Code).toBe('NotEmulated');
  });

  test('is of one operation, and of one emulator', async () => {
    emulator.answer('GetOriginPool', {});
    setup().emulator.answer('ListOriginPools', {});
    expect((await listPools()).body.Code).toBe('NotEmulated');
  });

  test('takes the place of what is played', async () => {
    emulator.answer(GetCertificate, ({ input, state }) => ({
      SiteName: state.sites.get(BigInt(input.SiteId))?.SiteName,
      Certificate: input.Id,
    }));
    const { body } = await call('GetCertificate', { SiteId: SITE, Id: CERTIFICATE });
    expect(body).toMatchObject({ SiteName: 'example.com', Certificate: CERTIFICATE });
  });

  test('comes after faults, signature and parameters', async () => {
    let asked = 0;
    emulator.answer('ListOriginPools', () => ({ TotalCount: ++asked }));
    emulator.faults.add({ kind: 'busy', times: 1 });
    expect((await listPools()).body.Code).toBe('ServiceUnavailable');
    expect((await listPools({})).body.Code).toBe('MissingSiteId');
    expect((await listPools()).body.TotalCount).toBe(1);
  });

  test.each([
    ['throws', () => Promise.reject(new Error('of the test')), 'Error: of the test'],
    ['is nothing', () => undefined, 'TypeError: it must be an object'],
    ['is null', () => null, 'TypeError: it must be an object'],
    ['is a string', () => 'text', 'TypeError: it must be an object'],
    ['is a list', () => [{}], 'TypeError: it must be an object'],
  ])('that %s is an internal error which says so', async (_what, answer: () => unknown, message) => {
    emulator.answer('ListOriginPools', answer as () => object);
    const { status, body } = await listPools();
    expect([status, body.Code]).toEqual([500, 'InternalError']);
    expect(body.Message).toBe(`The answer given to ListOriginPools failed: ${message}`);
  });

  test('that can not be written is one too', async () => {
    const circular: Record<string, unknown> = {};
    circular['self'] = circular;
    emulator.answer('ListOriginPools', circular);
    const { status, body } = await listPools();
    expect([status, body.Code]).toEqual([500, 'InternalError']);
    expect(body.Message).toMatch(/^The answer given to ListOriginPools failed: TypeError: Converting circular/);
  });

  test('that never comes ends with the abort of the call', async () => {
    emulator.answer('ListOriginPools', () => new Promise<object>(() => undefined));
    const { url, ...init } = signed('ListOriginPools', { SiteId: SITE }, { method: 'GET' });
    const controller = new AbortController();
    const pending = emulator.fetch(url, { ...init, signal: controller.signal });
    setTimeout(() => controller.abort(new Error('enough')));
    await expect(pending).rejects.toThrow('enough');
  });

  test('must be at least one', () => {
    expect(() => emulator.answer('ListOriginPools', [])).toThrow(
      new TypeError('an operation needs at least one answer'),
    );
  });
});

describe('an operation of a user', () => {
  const own: Operation<{ Name: string; Count?: number }, { Done?: boolean }> = {
    name: 'NotInTheCatalog',
    method: 'POST',
    access: 'write',
    input: { Name: 'string', 'Count?': 'int' },
    output: { Done: 'boolean' },
  };

  test('is answered and checked by its shape', async () => {
    emulator.answer(own, ({ input }) => ({ Done: input.Count === 3 }));
    expect((await call(own.name, { Name: 'x', Count: '3' })).body.Done).toBe(true);
    expect((await call(own.name, { Count: '3' })).body.Message).toBe('The parameter Name is required.');
    expect((await call(own.name, { Name: 'x' }, { method: 'GET' })).status).toBe(405);
  });

  test('with a schema gets its parameters as strings', async () => {
    const input = { '~standard': { version: 1, vendor: 'tests', validate: (value: unknown) => ({ value }) } } as const;
    const schema = { ...own, input } as unknown as Operation<Record<string, string>, object>;
    emulator.answer(schema, ({ input: given }) => ({ given }));
    expect((await call(own.name, { Count: '3' }, { form: { Name: 'x' } })).body.given).toEqual({
      Count: '3',
      Name: 'x',
    });
  });
});

describe('sample answers', () => {
  const everywhere = setup({ sampleAnswers: true });
  const some = setup({ sampleAnswers: ['GetOriginPool'] });

  test('are made from the shape and marked', async () => {
    const { status, body, headers } = await everywhere.call('ListOriginPools', { SiteId: SITE }, { method: 'GET' });
    const sample = sampleAnswer(await loadOperation('ListOriginPools'));
    expect([status, headers.get('x-esakit-sample')]).toEqual([200, '1']);
    expect(body).toEqual({ ...sample, RequestId: headers.get('x-acs-request-id') });
  });

  test('are only those asked for', async () => {
    const params = { SiteId: SITE, Id: '1' };
    expect((await some.call('GetOriginPool', params, { method: 'GET' })).status).toBe(200);
    expect((await some.call('ListOriginPools', params, { method: 'GET' })).body.Code).toBe('NotEmulated');
  });

  test('take the place neither of what is played nor of what is given', async () => {
    const { body, headers } = await everywhere.call('GetSite', { SiteId: SITE }, { method: 'GET' });
    expect([body.SiteModel.SiteName, headers.has('x-esakit-sample')]).toEqual(['example.com', false]);
    const takeBack = everywhere.emulator.answer('ListOriginPools', { TotalCount: 5 });
    const given = await everywhere.call('ListOriginPools', { SiteId: SITE }, { method: 'GET' });
    takeBack();
    expect([given.body.TotalCount, given.headers.has('x-esakit-sample')]).toEqual([5, false]);
  });
});
