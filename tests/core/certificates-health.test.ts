import { certificateHealth, type CertificateInfo, ParameterError } from '@esakit/core';
import { describe, expect, test, vi } from 'vitest';

const now = new Date('2026-03-01T12:00:00Z');
const dated = (NotBefore: string, NotAfter: string, more: CertificateInfo = {}): CertificateInfo => ({
  Status: 'OK',
  NotBefore,
  NotAfter,
  ...more,
});
const ending = (NotAfter: string, more: CertificateInfo = {}) => dated('2026-01-01T00:00:00Z', NotAfter, more);

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

  test.each(['OK', 'Issued', 'Expiring', 'Expired', 'something new', undefined])('whatever is said by %s', (Status) => {
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

describe('the status decides where nothing was issued, and where there are no dates', () => {
  const states = {
    OK: 'valid',
    Issued: 'valid',
    Expiring: 'expiring',
    Expired: 'expired',
    Applying: 'pending',
    ApplyFailed: 'failed',
    Canceled: 'failed',
    '': 'pending',
    'something new': 'pending',
    constructor: 'pending',
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
  ])('%s with dates is %s all the same', (Status, state) => {
    expect(certificateHealth(ending('2027-01-01T00:00:00Z', { Status }), { now })).toMatchObject({
      state,
      notAfter: new Date('2027-01-01T00:00:00Z'),
    });
  });

  test.each(['', 'soon', '2026-13-01T00:00:00Z'])('a date that is none (%j) is no date', (NotAfter) => {
    expect(certificateHealth({ Status: 'OK', NotAfter }, { now })).toMatchObject({
      state: 'valid',
      daysLeft: undefined,
    });
  });

  test('of nothing at all it can tell nothing', () => {
    const nothing = { state: 'pending', notBefore: undefined, notAfter: undefined, daysLeft: undefined, hostnames: [] };
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
    [ending('2026-03-10T12:00:00Z', { Type: 'Free' }), 'It ends in 9 days: apply for a new one.'],
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
    [{ Status: 'Frozen' }, 'It has no dates and its status is Frozen: look at it in the console'],
    [{}, 'its status is missing'],
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

test('without options it is about now and 30 days', () => {
  vi.useFakeTimers({ now });
  try {
    expect(certificateHealth({ NotAfter: '2026-03-31T12:00:00Z' }).state).toBe('valid');
    expect(certificateHealth({ NotAfter: '2026-03-31T11:59:59Z' }).state).toBe('expiring');
  } finally {
    vi.useRealTimers();
  }
});

test.each([{ warnDays: -1 }, { warnDays: NaN }, { now: new Date(NaN) }])('%o is refused', (options) => {
  expect(() => certificateHealth({}, options)).toThrow(ParameterError);
});
