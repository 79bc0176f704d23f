import { beforeEach, describe, expect, test } from 'vitest';
import { CERTIFICATE, setup, SITE, START } from './setup.js';

const DAY = 24 * 60 * 60 * 1000;
const { emulator, clock, call, getCertificate, send } = setup();

beforeEach(() => {
  emulator.reset();
  clock.now = START;
});

describe('the clock', () => {
  test('goes by itself, is moved on, and set', () => {
    expect(emulator.clock.now()).toBe(START);
    emulator.clock.advance(DAY);
    emulator.clock.advance(1);
    expect(emulator.clock.now()).toBe(START + DAY + 1);
    clock.now += 10;
    expect(emulator.clock.now()).toBe(START + DAY + 11);
    emulator.clock.set(START - DAY);
    expect(emulator.clock.now()).toBe(START - DAY);
    emulator.reset();
    expect(emulator.clock.now()).toBe(START + 10);
  });

  test('takes integers only', () => {
    expect(() => emulator.clock.advance(0.5)).toThrow(new TypeError('expected an integer of milliseconds'));
    expect(() => emulator.clock.set(Number.NaN)).toThrow(TypeError);
    expect(emulator.clock.now()).toBe(START);
  });

  test('lets statuses follow with the next request, dated by either time', async () => {
    emulator.clock.advance(70 * DAY);
    const unmoved = await send(getCertificate());
    expect([unmoved.status, unmoved.body.Status]).toEqual([200, 'Expired']);
    expect(unmoved.headers.get('date')).toBe(new Date(START + 70 * DAY).toUTCString());
    expect((await send(getCertificate({ date: new Date(emulator.clock.now()) }))).status).toBe(200);
    const between = await send(getCertificate({ date: new Date(START + 35 * DAY) }));
    expect(between.body.Code).toBe('InvalidTimeStamp.Expired');
  });

  test('does not let a nonce be used twice, however far it is moved', async () => {
    const request = getCertificate();
    await send(request);
    emulator.clock.advance(DAY);
    await call('ListSites', {}, { method: 'GET' });
    expect((await send(request)).body.Code).toBe('SignatureNonceUsed');
  });
});

const datesAs = async (form?: 'iso' | 'spaced') => {
  const own = setup(form ? { variants: { dates: form } } : {});
  const { Result } = (await own.call('GetCertificate', { SiteId: SITE, Id: CERTIFICATE })).body;
  const kept = own.emulator.state.certificates.get(CERTIFICATE)!.Result;
  expect([kept.NotAfter, kept.CreateTime]).toEqual(['2026-04-29T16:00:00Z', '2020-05-12 02:00:53']);
  return [Result.NotAfter, Result.CreateTime];
};

const statusesAs = async (noPermission?: 400) => {
  const own = setup(noPermission ? { variants: { noPermission } } : {});
  own.emulator.faults.add({ kind: 'error', code: 'NoPermission', times: 1 });
  own.emulator.faults.add({ kind: 'error', code: 'Forbidden.RAM' });
  const answers = [await own.send(own.getCertificate()), await own.send(own.getCertificate())];
  expect(own.emulator.requests.map(({ status }) => status)).toEqual(answers.map(({ status }) => status));
  return answers.map(({ status, body }) => [status, body.Code]);
};

describe('a variant of the service', () => {
  test('writes all dates in one form', async () => {
    expect(await datesAs()).toEqual(['2026-04-29T16:00:00Z', '2020-05-12 02:00:53']);
    expect(await datesAs('iso')).toEqual(['2026-04-29T16:00:00Z', '2020-05-12T02:00:53Z']);
    expect(await datesAs('spaced')).toEqual(['2026-04-29 16:00:00', '2020-05-12 02:00:53']);
  });

  test('answers NoPermission with 400', async () => {
    expect(await statusesAs()).toEqual([
      [403, 'NoPermission'],
      [403, 'Forbidden.RAM'],
    ]);
    expect(await statusesAs(400)).toEqual([
      [400, 'NoPermission'],
      [403, 'Forbidden.RAM'],
    ]);
  });

  test('sets a certificate and does not tell its id', async () => {
    const own = setup({ variants: { setCertificateId: false } });
    const form = { SiteId: SITE, Type: 'cas', CasId: '30000501', Region: 'cn-hangzhou' };
    const { status, body } = await own.call('SetCertificate', {}, { form });
    expect([status, Object.keys(body)]).toEqual([200, ['RequestId']]);
    const list = await own.call('ListCertificates', { SiteId: SITE, Keyword: 'shop-2026' });
    expect(list.body.TotalCount).toBe(1);
  });
});

test.each([
  [{ delays: { records: -1 } }, 'delays.records must be milliseconds from 0'],
  [{ delays: { issue: 0.5 } }, 'delays.issue must be milliseconds from 0'],
  [{ delays: { list: 1 } }, 'delays.list is not known: expected records, validation, issue, rollout'],
  [{ plans: { mine: { free_cert: -1 } } }, 'plans.mine.free_cert must be an integer from 0'],
])('%j is refused when the emulator is created', (options, message) => {
  expect(() => setup(options as object)).toThrow(new TypeError(message));
});
