import { beforeEach, describe, expect, test } from 'vitest';
import { setup, SITE, START } from './setup.js';

const CNAME_SITE = '1234567890126';
const { emulator, clock, call } = setup();

beforeEach(() => {
  emulator.reset();
  clock.now = START;
});

const txt = (more: Record<string, string> = {}) => ({
  SiteId: SITE,
  RecordName: '_acme-challenge.example.com',
  Type: 'TXT',
  Ttl: '60',
  Data: '{"Value":"token"}',
  ...more,
});
const create = (more: Record<string, string> = {}) => call('CreateRecord', txt(more));
const get = async (RecordId: string | number) =>
  (await call('GetRecord', { RecordId: String(RecordId) }, { method: 'GET' })).body;
const list = async (params: Record<string, string> = {}) =>
  (await call('ListRecords', { SiteId: SITE, ...params }, { method: 'GET' })).body;
const names = async (params: Record<string, string> = {}) =>
  (await list(params)).Records.map(({ RecordName }: { RecordName: string }) => RecordName);

describe('a new record', () => {
  test('is there at once by its id, and in lists some seconds later', async () => {
    const { status, body } = await create({ Comment: 'for a test' });
    expect(status).toBe(200);
    const record = {
      SiteId: 1234567890123,
      SiteName: 'example.com',
      RecordId: body.RecordId,
      RecordName: '_acme-challenge.example.com',
      RecordType: 'TXT',
      RecordSourceType: 'Domain',
      Data: { Value: 'token' },
      Ttl: 60,
      Proxied: false,
      Comment: 'for a test',
      CreateTime: '2026-03-01T12:34:56Z',
      UpdateTime: '2026-03-01T12:34:56Z',
    };
    expect((await get(body.RecordId)).RecordModel).toEqual(record);
    clock.now += 1999;
    expect((await list()).TotalCount).toBe(0);
    clock.now += 1;
    expect(await list()).toMatchObject({ TotalCount: 1, PageNumber: 1, PageSize: 500, Records: [record] });
  });

  test('is listed after the delay that the emulator is told', async () => {
    const own = setup({ delays: { records: 0 } });
    await own.call('CreateRecord', txt());
    expect((await own.call('ListRecords', { SiteId: SITE }, { method: 'GET' })).body.TotalCount).toBe(1);
  });

  test.each([
    ['a short name', { RecordName: '_acme-challenge' }, 'InvalidParameter', /RecordName/],
    ['@ as its name', { RecordName: '@' }, 'InvalidParameter', /RecordName/],
    ['a name that only ends like the site', { RecordName: 'notexample.com' }, 'InvalidParameter', /RecordName/],
    ['an unknown type', { Type: 'A' }, 'InvalidParameter', /Type/],
    ['no value', { Data: '{}' }, 'InvalidParameter', /Data.Value/],
    ['data that is no JSON', { Data: 'token' }, 'InvalidParameter', /Data/],
    ['a long value', { Data: JSON.stringify({ Value: 'x'.repeat(451) }) }, 'InvalidParameter', /450/],
    ['a TTL of 29', { Ttl: '29' }, 'InvalidParameter', /Ttl/],
    ['a TTL of 86401', { Ttl: '86401' }, 'InvalidParameter', /Ttl/],
    ['a long comment', { Comment: 'x'.repeat(51) }, 'InvalidParameter', /Comment/],
    ['a proxy for nothing', { Type: 'CNAME', Proxied: 'true' }, 'MissingParameter', /BizName/],
    ['an unknown site', { SiteId: '1' }, 'SiteNotFound', /./],
    [
      'a site connected by CNAME',
      { SiteId: CNAME_SITE, RecordName: 'a.staging.example.com' },
      'InvalidParameter.CnameSiteRecordUnsupport',
      /./,
    ],
    [
      'a site connected by CNAME and no proxy',
      { SiteId: CNAME_SITE, RecordName: 'a.staging.example.com', Type: 'CNAME' },
      'InvalidParameter.CnameSiteRecordNoProxied',
      /./,
    ],
  ])('with %s is refused', async (_what, more, code, message) => {
    const { body } = await create(more);
    expect([body.Code, body.Message]).toEqual([code, expect.stringMatching(message)]);
    expect(emulator.state.records.size).toBe(0);
  });

  test('with an automatic TTL, the longest value, or a value in lower case is fine', async () => {
    const Value = 'x'.repeat(450);
    const { body } = await create({ Ttl: '1', Data: JSON.stringify({ value: Value }) });
    expect((await get(body.RecordId)).RecordModel.Data).toEqual({ Value });
  });

  test('of the same name, type and value is a conflict; another value stands beside it', async () => {
    await create();
    expect((await create({ Ttl: '120', Data: '{"value":"token"}' })).body.Code).toBe(
      'Record.RecordNameConflictWithSameRecordType',
    );
    expect((await create({ Data: '{"Value":"other"}' })).status).toBe(200);
  });

  test('of a site connected by CNAME is proxied', async () => {
    const more = { RecordName: 'a.staging.example.com', Type: 'CNAME', Proxied: 'true', BizName: 'web' };
    expect((await create({ SiteId: CNAME_SITE, ...more })).status).toBe(200);
  });
});

describe('ListRecords', () => {
  test('finds by name, type and proxy', async () => {
    await create();
    await create({ RecordName: 'www.example.com' });
    await create({
      RecordName: 'api.example.com',
      Type: 'A/AAAA',
      Data: '{"Value":"192.0.2.1"}',
      Proxied: 'true',
      BizName: 'api',
    });
    clock.now += 2000;
    expect(await names({ RecordName: 'example.com' })).toEqual([]);
    expect(await names({ RecordName: 'WWW.example.com' })).toEqual(['www.example.com']);
    expect(await names({ RecordName: '_acme', RecordMatchType: 'prefix' })).toEqual(['_acme-challenge.example.com']);
    expect(await names({ RecordName: 'example.com', RecordMatchType: 'suffix' })).toHaveLength(3);
    expect(await names({ RecordName: 'pi', RecordMatchType: 'fuzzy' })).toEqual(['api.example.com']);
    expect(await names({ Type: 'A/AAAA' })).toEqual(['api.example.com']);
    expect(await names({ Proxied: 'false' })).toHaveLength(2);
    expect(await names({ BizName: 'api' })).toEqual(['api.example.com']);
    expect(await names({ PageSize: '2', PageNumber: '2' })).toEqual(['api.example.com']);
    expect((await list({ RecordName: 'a', RecordMatchType: 'regex' })).Code).toBe('InvalidParameter');
  });
});

describe('a record', () => {
  test('is changed', async () => {
    const { body } = await create({ Comment: 'stays' });
    const other = await create({ Data: '{"Value":"other"}' });
    clock.now += 60_000;
    const change = (Value: string) =>
      call('UpdateRecord', { RecordId: String(body.RecordId), Data: JSON.stringify({ Value }), Ttl: '300' });
    expect((await change('changed')).body).toEqual({ RequestId: expect.any(String) });
    expect((await get(body.RecordId)).RecordModel).toMatchObject({
      Data: { Value: 'changed' },
      Ttl: 300,
      Comment: 'stays',
      CreateTime: '2026-03-01T12:34:56Z',
      UpdateTime: '2026-03-01T12:35:56Z',
    });
    expect((await change('changed')).status).toBe(200); // not in conflict with itself
    expect((await change('other')).body.Code).toBe('Record.RecordNameConflictWithSameRecordType');
    expect((await get(other.body.RecordId)).RecordModel.Data.Value).toBe('other');
  });

  test('is deleted, once', async () => {
    const { body } = await create();
    const remove = () => call('DeleteRecord', { RecordId: String(body.RecordId) });
    expect((await remove()).body).toEqual({ RequestId: expect.any(String) });
    const again = await remove();
    expect([again.status, again.body.Code]).toEqual([404, 'Record.NotFound']);
    expect((await get(body.RecordId)).Code).toBe('Record.NotFound');
  });
});

test('several records are created as far as they can be', async () => {
  const record = { RecordName: 'a.example.com', Type: 'TXT', Ttl: 1, Data: { Value: 'x' } };
  const RecordList = JSON.stringify([record, record, { ...record, RecordName: 'b.example.com' }]);
  const { body } = await call('BatchCreateRecords', { SiteId: SITE, RecordList });
  expect(body.RecordResultList).toMatchObject({
    TotalCount: 3,
    Success: [{ RecordName: 'a.example.com' }, { RecordName: 'b.example.com' }],
    Failed: [{ RecordName: 'a.example.com', Description: expect.stringContaining('SameRecordType') }],
  });
  expect(emulator.state.records.size).toBe(2);
});

test('a record without a type is none', async () => {
  const record = { RecordName: 'a.example.com', Ttl: 1, Data: { Value: 'x' } };
  const { body } = await call('BatchCreateRecords', { SiteId: SITE, RecordList: JSON.stringify([record]) });
  const Description = 'InvalidParameter: Specified parameter Type is not valid.';
  expect(body.RecordResultList).toEqual({ Success: [], Failed: [{ ...record, Description }], TotalCount: 1 });
  expect(emulator.state.records.size).toBe(0);
});
