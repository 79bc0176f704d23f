import {
  certificateHealth,
  type CertificateInfo,
  certificatesHealth,
  type HealthOptions,
  ParameterError,
  parseLimits,
} from '@esakit/core';
import { describe, expect, test, vi } from 'vitest';

const now = new Date('2026-03-01T12:00:00Z');
const dated = (NotBefore: string, NotAfter: string, more: CertificateInfo = {}): CertificateInfo => ({
  Status: 'OK',
  NotBefore,
  NotAfter,
  ...more,
});
const ending = (NotAfter: string, more: CertificateInfo = {}) => dated('2025-03-01T00:00:00Z', NotAfter, more);

describe('the dates decide, in both of their forms', () => {
  test.each([
    ['2026-04-30T12:00:00Z', 'valid', 60],
    ['2026-04-30 12:00:00', 'valid', 60],
    ['2026-03-31T12:00:00Z', 'valid', 30],
    ['2026-03-31T11:59:59Z', 'expiring', 29],
    ['2026-03-02 12:00:00', 'expiring', 1],
    ['2026-03-01T12:00:01Z', 'expiring', 0],
    ['2026-03-01T12:00:00Z', 'expiring', 0],
    ['2026-03-01T11:59:59Z', 'expired', -1],
    ['2026-02-28 12:00:00', 'expired', -1],
    ['2025-03-01T12:00:00Z', 'expired', -365],
  ])('until %s: %s, %i days left', (NotAfter, state, daysLeft) => {
    expect(certificateHealth(ending(NotAfter), { now })).toMatchObject({
      state,
      daysLeft,
      notAfter: new Date(NotAfter.replace(' ', 'T').replace(/Z?$/, 'Z')),
    });
  });

  test.each([
    ['2026-03-01T12:00:00Z', 'valid'],
    ['2026-03-01 12:00:01', 'not-yet-valid'],
  ])('from %s: %s', (NotBefore, state) => {
    expect(certificateHealth(dated(NotBefore, '2027-01-01T00:00:00Z'), { now }).state).toBe(state);
  });

  test.each(['OK', 'Issued', 'Expiring', 'Expired', undefined, ''])('whatever is said by %j', (Status) => {
    expect(certificateHealth(ending('2027-01-01T00:00:00Z', { Status }), { now }).state).toBe('valid');
    expect(certificateHealth(ending('2026-03-02T00:00:00Z', { Status }), { now }).state).toBe('expiring');
    expect(certificateHealth(ending('2026-02-02T00:00:00Z', { Status }), { now }).state).toBe('expired');
  });

  test.each([
    [14, 'valid'],
    [19, 'valid'],
    [20, 'expiring'],
    [0, 'valid'],
    [Infinity, 'expiring'],
  ])('19 days left are under warnDays %d: %s', (warnDays, state) => {
    expect(certificateHealth(ending('2026-03-20T12:00:00Z'), { now, warnDays }).state).toBe(state);
  });
});

const stateAt = (NotAfter: string) => certificateHealth(ending(NotAfter, { Status: 'Suspended' }), { now }).state;

test('a status that nobody knows is never valid, and hides no end', () => {
  expect(stateAt('2027-01-01T00:00:00Z')).toBe('unknown');
  expect(stateAt('2026-03-02T00:00:00Z')).toBe('expiring');
  expect(stateAt('2026-02-02T00:00:00Z')).toBe('expired');
});

describe('the status decides where nothing was issued, and where there are no dates', () => {
  const states = {
    OK: 'valid',
    Issued: 'valid',
    Expiring: 'expiring',
    Expired: 'expired',
    Applying: 'pending',
    ApplyFailed: 'failed',
    Canceled: 'failed',
    Revoked: 'revoked',
    '': 'unknown',
    'something new': 'unknown',
    constructor: 'unknown',
  };
  test.each(
    Object.entries(states).flatMap(([status, state]) =>
      [status, status.toLowerCase(), status.toUpperCase(), ` ${status} `].map((Status) => [Status, state]),
    ),
  )('%j: %s', (Status, state) => {
    expect(certificateHealth({ Status }, { now })).toMatchObject({
      state,
      notBefore: undefined,
      notAfter: undefined,
      daysLeft: undefined,
    });
  });

  test.each([
    ['Applying', 'pending'],
    ['APPLYFAILED', 'failed'],
    ['canceled', 'failed'],
    ['REVOKED', 'revoked'],
  ])('%s with dates is %s all the same', (Status, state) => {
    expect(certificateHealth(ending('2027-01-01T00:00:00Z', { Status }), { now })).toMatchObject({
      state,
      notAfter: new Date('2027-01-01T00:00:00Z'),
    });
  });

  test.each(['soon', '2026-13-01T00:00:00Z', '2027-02-29T00:00:00Z', '1798761600000'])(
    'with a date that can not be read (%j) it is unknown',
    (date) => {
      expect(certificateHealth({ Status: 'OK', NotAfter: date }, { now })).toMatchObject({
        state: 'unknown',
        level: 'unknown',
        daysLeft: undefined,
      });
      expect(certificateHealth(dated(date, '2027-01-01T00:00:00Z'), { now }).state).toBe('unknown');
      expect(certificateHealth(dated(date, '2026-02-01T00:00:00Z'), { now }).state).toBe('expired');
    },
  );

  test('an empty date is ignored', () => {
    expect(certificateHealth({ Status: 'OK', NotBefore: ' ', NotAfter: '' }, { now })).toMatchObject({
      state: 'valid',
      daysLeft: undefined,
    });
  });

  test('of nothing at all it can tell nothing', () => {
    const nothing = { state: 'unknown', notBefore: undefined, notAfter: undefined, daysLeft: undefined, hostnames: [] };
    expect(certificateHealth({}, { now })).toMatchObject(nothing);
    expect(certificateHealth(undefined, { now })).toMatchObject(nothing);
  });
});

test('its names are those of the certificate, in the form that travels', () => {
  const { hostnames } = certificateHealth({ SAN: 'WWW.Example.com, *.例子.测试', CommonName: 'other' }, { now });
  expect(hostnames).toEqual(['www.example.com', '*.xn--fsqu00a.xn--0zwm56d']);
  expect(certificateHealth({ CommonName: 'www.example.com' }, { now }).hostnames).toEqual(['www.example.com']);
});

describe('the advice says what to do', () => {
  test.each<[CertificateInfo, string]>([
    [ending('2026-04-30T12:00:00Z'), 'Nothing to do: it is valid for 60 days more.'],
    [{ Status: 'OK' }, 'Nothing to do.'],
    [
      ending('2026-03-10T12:00:00Z', { Type: 'Free' }),
      'It ends in 9 days: ESA renews it itself if its names lead to ESA and CAA records allow it, so look at both.',
    ],
    [
      ending('2026-03-04T12:00:00Z', { Type: 'Free' }),
      'It ends in 3 days: ESA should have renewed it and has not, so apply for a new one.',
    ],
    [
      dated('2026-02-25T12:00:00Z', '2026-03-03T12:00:00Z', { Type: 'free' }),
      'It ends in 2 days: ESA renews it itself',
    ],
    [{ Status: 'Expiring', Type: 'free' }, 'It ends soon: ESA renews it itself'],
    [ending('2026-02-08T00:00:00Z', { Type: 'free' }), 'Clients refuse it since 2026-02-08: apply for a new one.'],
    [ending('2026-03-02T12:00:00Z', { Type: 'upload' }), /in 1 day: have it renewed by its issuer and upload/.source],
    [ending('2026-03-01T13:00:00Z', { Type: 'cas' }), 'within a day: renew it in Certificate Management Service'],
    [{ Status: 'expiring' }, 'It ends soon: replace it.'],
    [ending('2026-02-08T00:00:00Z', { Type: 'keyless' }), 'Clients refuse it since 2026-02-08: have it renewed'],
    [ending('2026-02-08T00:00:00Z', { Type: 'constructor' }), 'since 2026-02-08: replace it.'],
    [{ Status: 'Expired' }, 'Clients refuse it: replace it.'],
    [dated('2026-03-02 00:00:00', '2027-01-01 00:00:00'), 'Clients refuse it until 2026-03-02T00:00:00Z: keep another'],
    [{ Status: 'Applying' }, 'wait until ESA says what to publish'],
    [{ Status: ' Applying ' }, 'wait until ESA says what to publish'],
    [{ Status: 'Applying', DCV: [{ Type: 'DNS' }] }, 'publish what validates its names'],
    [
      { Status: 'Revoked', Type: 'cas' },
      'It is revoked, and clients may refuse it: renew it in Certificate Management',
    ],
    [
      { Status: 'Frozen' },
      "It can't be judged, because its status Frozen is not a known one: look at it in the console",
    ],
    [{ Status: 'OK', NotAfter: 'soon' }, "It can't be judged, because its NotAfter is not a date (soon): look at it"],
    [{ NotBefore: 'x' }, 'because its NotBefore is not a date (x)'],
    [{ NotBefore: 'x', NotAfter: 'y' }, 'because its NotBefore is not a date (x)'],
    [{ NotBefore: '2026-01-01T00:00:00Z', NotAfter: 'y' }, 'because its NotAfter is not a date (y)'],
    [{ NotBefore: 'x', NotAfter: '2027-01-01T00:00:00Z' }, 'because its NotBefore is not a date (x)'],
    [{}, 'because it has neither status nor dates'],
    [
      dated('2026-09-01 00:00:00', '2026-05-01 00:00:00'),
      "It can't be judged, because it ends before it begins: look at it in the console of ESA.",
    ],
    [
      { Status: 'ApplyFailed', ApplyMessage: 'CAA forbids it', ApplyCode: 3 },
      'The application failed (CAA forbids it, code 3): put right',
    ],
    [{ Status: 'ApplyFailed', ApplyMessage: 'no' }, 'The application failed (no): put right'],
    [{ Status: 'ApplyFailed' }, 'The application failed: put right'],
    [{ Status: 'Canceled', ApplyMessage: 'canceled' }, 'apply again if the certificate is still needed'],
  ])('%o: %s', (result, advice) => {
    const told = certificateHealth(result, { now }).advice;
    expect(told).toContain(advice);
    expect(told).toMatch(/^[A-Z][^\n]*\.$/);
  });
});

test.each([
  [3, { failDays: 1 }, 'ESA should have renewed it and has not'],
  [9, { failDays: 14 }, 'ESA renews it itself'],
])('whether ESA is late with %i days left does not depend on %o', (days, limits, advice) => {
  const free = ending(new Date(now.getTime() + days * 86_400_000).toISOString(), { Type: 'free' });
  expect(certificateHealth(free, { now, ...limits }).advice).toContain(advice);
});

test('without options it is about now and 30 days', () => {
  vi.useFakeTimers({ now });
  try {
    expect(certificateHealth({ Status: 'OK', NotAfter: '2026-03-31T12:00:00Z' }).state).toBe('valid');
    expect(certificateHealth({ Status: 'OK', NotAfter: '2026-03-31T11:59:59Z' }).state).toBe('expiring');
  } finally {
    vi.useRealTimers();
  }
});

test.each<HealthOptions>([
  { warnDays: -1 },
  { warnDays: NaN },
  { failDays: -1 },
  { warnShare: 1.1 },
  { failShare: -0.1 },
  { warnShare: NaN },
  { now: new Date(NaN) },
])('%o is refused', (options) => {
  expect(() => certificateHealth({}, options)).toThrow(ParameterError);
  expect(() => certificatesHealth([], options)).toThrow(ParameterError);
});

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const at = (milliseconds: number): string => new Date(now.getTime() + milliseconds).toISOString();
/** A certificate of so many days, with so many left. */
const living = (lifetime: number, left: number, more: CertificateInfo = {}): CertificateInfo =>
  dated(at((left - lifetime) * DAY), at(left * DAY), more);

const stateWith = (options: HealthOptions) =>
  certificateHealth({ Status: 'OK', NotAfter: at(20 * DAY) }, { now, ...options }).state;

describe('the limit is the smaller of the days and a share of the lifetime', () => {
  test.each<[number, number, HealthOptions, string]>([
    // lifetime and days left
    [90, 30, {}, 'ok'],
    [90, 29.9, {}, 'warning'],
    [90, 7, {}, 'warning'],
    [90, 6.9, {}, 'critical'],
    [398, 30, {}, 'ok'],
    [398, 29.9, {}, 'warning'],
    [45, 15, {}, 'ok'],
    [45, 14.9, {}, 'warning'],
    [45, 4.5, {}, 'warning'],
    [45, 4.4, {}, 'critical'],
    [10, 3.4, {}, 'ok'],
    [10, 3.3, {}, 'warning'],
    [9.9, 4.9, {}, 'warning'],
    [6, 3, {}, 'ok'],
    [6, 2.9, {}, 'warning'],
    [6, 1.5, {}, 'warning'],
    [6, 1.4, {}, 'critical'],
    [6, 6, { warnDays: 30, failDays: 7 }, 'ok'],
    [90, 20, { warnDays: 14 }, 'ok'],
    [90, 2, { failDays: 1 }, 'warning'],
    // only the share decides if no days are given
    [90, 36, { warnShare: 0.4 }, 'ok'],
    [90, 35.9, { warnShare: 0.4 }, 'warning'],
    [90, 8.9, { failShare: 0.1 }, 'critical'],
    [398, 35, { warnShare: 0.1 }, 'warning'],
    // and with days it is the smaller again
    [398, 35, { warnShare: 0.1, warnDays: 30 }, 'ok'],
    [90, 59, { warnDays: 60, warnShare: 1 }, 'warning'],
  ])('%d days, %d left, %o: %s', (lifetime, left, options, level) => {
    expect(certificateHealth(living(lifetime, left), { now, ...options }).level).toBe(level);
  });

  test('a certificate that was just issued is never worth a warning', () => {
    for (const lifetime of [0.25, 1, 6.67, 9.99, 10, 45, 47, 90, 200, 398]) {
      expect(certificateHealth(living(lifetime, lifetime), { now })).toMatchObject({ state: 'valid', level: 'ok' });
    }
  });

  test('only the days count where the lifetime is not known', () => {
    expect(stateWith({})).toBe('expiring');
    expect(stateWith({ warnDays: 20 })).toBe('valid');
    expect(stateWith({ warnShare: 0.01 })).toBe('expiring');
  });
});

describe('limits as people write them', () => {
  const none = { warnDays: undefined, warnShare: undefined, failDays: undefined, failShare: undefined };
  test.each([
    [{}, {}],
    [
      { warn: '30', fail: '0' },
      { warnDays: 30, failDays: 0 },
    ],
    [{ warn: ' 40% ' }, { warnShare: 0.4 }],
    [
      { warn: '40 %', fail: '10%' },
      { warnShare: 0.4, failShare: 0.1 },
    ],
    [
      { warn: '40%', fail: '90' },
      { warnShare: 0.4, failDays: 90 },
    ],
    [
      { warn: '14', fail: '14' },
      { warnDays: 14, failDays: 14 },
    ],
    [{ warn: '100%' }, { warnShare: 1 }],
  ])('%o', (texts, limits) => expect(parseLimits(texts)).toEqual({ ...none, ...limits }));

  test.each([
    [{ warn: 'soon' }, 'parseLimits: warn soon is neither days, as in 14, nor a share of the lifetime, as in 40%'],
    [{ fail: '-1' }, 'parseLimits: fail -1 is neither days'],
    [{ warn: '101%' }, 'parseLimits: warn 101% is neither days'],
    [{ warn: '' }, 'parseLimits: warn  is neither'],
    [{ fail: '31' }, 'parseLimits: fail 31 comes before warn 30: make warn the larger'],
    [{ warn: '5' }, 'parseLimits: fail 7 comes before warn 5'],
    [{ warn: '10%', fail: '11%' }, 'parseLimits: fail 11% comes before warn 10%'],
  ])('%o is refused', (texts, message) => {
    expect(() => parseLimits(texts)).toThrow(ParameterError);
    expect(() => parseLimits(texts)).toThrow(message);
  });

  test.each(['14d', '1.5', '123456', '100000', '1000%', '1.5%', '40 percent', 'x14', 'x40%'])(
    '%s is neither days nor a share',
    (warn) => expect(() => parseLimits({ warn })).toThrow(`parseLimits: warn ${warn} is neither days`),
  );
});

const applied = (ago: number, more: CertificateInfo = {}): CertificateInfo => ({
  Status: 'Applying',
  CommonName: 'www.example.com',
  CreateTime: at(-ago),
  ...more,
});

describe('an application', () => {
  const DCV = [{ Type: 'DNS', Key: '_acme-challenge.example.com', Value: 'x' }];
  test.each<[string, CertificateInfo, string, string]>([
    ['half an hour', applied(HOUR / 2, { DCV }), 'warning', 'It was applied for less than an hour ago: publish what'],
    [
      'two hours',
      applied(2 * HOUR, { DCV }),
      'warning',
      'It was applied for 2 hours ago, and what validates its names is valid for one hour: apply again',
    ],
    ['an hour', applied(HOUR, { DCV }), 'warning', 'It was applied for 1 hour ago: publish what validates its names'],
    [
      'a moment more than an hour',
      applied(HOUR + 1_000, { DCV }),
      'warning',
      'It was applied for 1 hour ago, and what validates its names is valid for one hour: apply again',
    ],
    ['seven days', applied(7 * DAY), 'warning', 'It was applied for 7 days ago: wait until ESA says what to publish'],
    ['two hours', applied(2 * HOUR), 'warning', 'It was applied for 2 hours ago: wait until ESA says what to publish'],
    ['seven days', applied(7 * DAY, { DCV }), 'warning', 'It was applied for 7 days ago, and what'],
    ['55 days', applied(55 * DAY, { DCV }), 'critical', 'It was applied for 55 days ago, and what validates'],
    [
      '55 days',
      applied(55 * DAY),
      'critical',
      'It was applied for 55 days ago, and ESA has not said what to publish: apply again.',
    ],
    ['an unknown time', { Status: 'Applying', CreateTime: 'once' }, 'warning', 'It is being applied for: wait'],
  ])('of %s: %o', (_age, info, level, advice) => {
    const health = certificateHealth(info, { now });
    expect(health).toMatchObject({ state: 'pending', level });
    expect(health.advice).toContain(advice);
  });

  test('that hangs raises no alarm where another covers its names, and stays an application', () => {
    const others = [ending('2027-01-01T00:00:00Z', { CommonName: '*.example.com' })];
    expect(certificateHealth(applied(55 * DAY), { now, others })).toMatchObject({ state: 'pending', level: 'warning' });
  });
});

const stateOf = (info: CertificateInfo, ...others: CertificateInfo[]) => {
  const { state, level } = certificateHealth(info, { now, others });
  return [state, level];
};

describe('superseded', () => {
  const good = ending('2027-01-01T00:00:00Z', { Id: 'good', Name: 'renewed', SAN: 'www.example.com,*.example.com' });
  const old = (more: CertificateInfo = {}): CertificateInfo =>
    ending('2026-02-01T00:00:00Z', { Id: 'old', Type: 'cas', SAN: 'www.example.com', ...more });
  test.each<[string, CertificateInfo, string]>([
    [
      'has ended',
      old(),
      'It has ended on 2026-02-01, and all its names are covered by renewed: it may be deleted, and counts against the quota until then.',
    ],
    ['is about to end', old({ NotAfter: '2026-03-05T12:00:00Z' }), 'It ends in 4 days, and all'],
    ['is revoked', old({ Status: 'Revoked' }), 'It is revoked, and all'],
    [
      'could not be issued',
      old({ Status: 'ApplyFailed', Type: 'free' }),
      'It could not be issued, and all its names are covered by renewed: nothing to do.',
    ],
    [
      'has ended, as its status says',
      { Id: 'old', Status: 'Expired', CommonName: 'a.example.com' },
      'It has ended, and all',
    ],
  ])('is one that %s and whose names a valid one covers', (_case, info, advice) => {
    const health = certificateHealth(info, { now, others: [good] });
    expect(health).toMatchObject({ state: 'superseded', level: 'note', supersededBy: [good] });
    expect(health.advice).toContain(advice);
  });

  test('is not one that the list has twice', () => {
    const twice = [old(), { ...old({ NotAfter: '2026-12-01T00:00:00Z' }), UpdateTime: '2026-03-01T00:00:00Z' }];
    expect(certificatesHealth(twice, { now }).map(({ state }) => state)).toEqual(['expired', 'valid']);
  });

  test.each<[string, CertificateInfo, CertificateInfo, string]>([
    ['a name is not covered', old({ SAN: 'www.example.com,a.b.example.com' }), good, 'expired'],
    [
      'a wildcard is covered by a name of it only',
      old({ SAN: '*.example.com' }),
      { ...good, SAN: 'www.example.com' },
      'expired',
    ],
    ['a name is an address', old({ SAN: 'www.example.com,192.0.2.1' }), good, 'expired'],
    ['it has no names', old({ SAN: '' }), good, 'expired'],
    ['the other one ends soon too', old(), { ...good, NotAfter: '2026-03-10T00:00:00Z' }, 'expired'],
    ['the other one is not valid yet', old(), { ...good, NotBefore: '2026-03-02T00:00:00Z' }, 'expired'],
    ['the other one is unknown', old(), { ...good, NotAfter: 'later' }, 'expired'],
    ['the other one is itself', { ...good, NotAfter: '2026-03-02T00:00:00Z' }, { ...good }, 'expiring'],
    ['it is unknown', old({ NotAfter: 'soon' }), good, 'unknown'],
    ['it is valid', old({ NotAfter: '2027-01-01T00:00:00Z' }), good, 'valid'],
  ])('is none where %s', (_case, info, other, state) => expect(stateOf(info, other)[0]).toBe(state));

  test('is one whose names several cover together, each named once', () => {
    const apex = ending('2027-01-01T00:00:00Z', { Id: 'apex', SAN: 'example.com' });
    const all = old({ SAN: 'example.com,www.example.com,shop.example.com' });
    const health = certificateHealth(all, { now, others: [apex, good] });
    expect(health.supersededBy).toEqual([apex, good]);
    expect(health.advice).toContain('covered by apex, renewed:');
    expect(stateOf(all, good)).toEqual(['expired', 'critical']);
  });

  test('in a list, each beside the others and in their order', () => {
    const twin = ending('2026-12-31T00:00:00Z', { Id: 'twin', SAN: 'www.example.com' });
    const states = certificatesHealth([old(), good, twin, old({ SAN: 'other.example' })], { now });
    expect(states.map(({ state }) => state)).toEqual(['superseded', 'valid', 'valid', 'expired']);
  });

  test('more than three successors are counted', () => {
    const names = ['a', 'b', 'c', 'd', 'e'].map((name) => `${name}.example.org`);
    const others = names.map((SAN) => ending('2027-01-01T00:00:00Z', { Id: SAN, SAN }));
    expect(certificateHealth(old({ SAN: names.join(', ') }), { now, others }).advice).toContain(
      'covered by a.example.org, b.example.org, c.example.org and 2 more:',
    );
  });

  test('500 of 61 names each take no time to speak of', () => {
    const many = Array.from({ length: 500 }, (_, index) =>
      ending(index % 2 ? '2027-01-01T00:00:00Z' : '2026-03-02T00:00:00Z', {
        Id: String(index),
        SAN: Array.from({ length: 61 }, (_one, name) => `h${name}.s${index >> 1}.example.com`).join(','),
      }),
    );
    const states = certificatesHealth(many, { now }).map(({ state }) => state);
    expect(states.filter((state) => state === 'superseded')).toHaveLength(250);
  });
});

const levelOf = (info: CertificateInfo) => certificateHealth(info, { now, siteStatus: 'offline' }).level;

describe('a site that serves nobody', () => {
  test.each(['offline', 'moved', ' Offline '])('(%s) has nothing worse than a note', (siteStatus) => {
    const health = certificateHealth(ending('2026-02-08T00:00:00Z'), { now, siteStatus });
    expect(health).toMatchObject({ state: 'expired', level: 'note' });
    expect(health.advice).toBe(
      `The site is ${siteStatus.trim().toLowerCase()}. Clients refuse it since 2026-02-08: replace it.`,
    );
  });

  test('besides what is unknown, and what is fine', () => {
    expect(levelOf({ Status: 'Frozen' })).toBe('unknown');
    expect(levelOf(ending('2027-01-01T00:00:00Z'))).toBe('ok');
  });

  test.each(['active', 'pending', 'frozen', undefined])('stays at its own level with the status %s', (siteStatus) => {
    expect(certificateHealth(ending('2026-02-08T00:00:00Z'), { now, siteStatus }).level).toBe('critical');
  });
});
