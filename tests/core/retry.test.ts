import { afterEach, describe, expect, it, vi } from 'vitest';
import { classify, type FailureKind, readRetryHint, retryDelay } from '../../packages/core/src/call/retry-rules.js';

afterEach(() => {
  vi.restoreAllMocks();
});

const NO_HEADERS = new Headers();

const codes: Readonly<Record<Exclude<FailureKind, 'unsent'>, readonly (readonly [code: string, status: number])[]>> = {
  final: [
    ['MissingParameter', 400],
    ['MissingSiteId', 400],
    ['Id.MissingParameter', 400],
    ['InvalidParameter', 400],
    ['IncompleteSignature', 400],
    ['SignatureDoesNotMatch', 400],
    ['SignatureDoesNotMatch', 403],
    ['InvalidAccessKeyId.NotFound', 404],
    ['InvalidAccessKeyId.Inactive', 400],
    ['InvalidSecurityToken.Malformed', 400],
    ['InvalidSecurityToken.MismatchWithAccessKey', 400],
    ['MissingSecurityToken', 400],
    ['Forbidden', 403],
    ['Forbidden.RAM', 403],
    ['NoPermission', 403],
    ['Forbidden.RiskControl', 403],
    ['Certificate.NotFound', 404],
    ['InvalidCertificate.NotFound', 400],
    ['SiteNotFound', 400],
    ['SiteNotFound.NotFound', 404],
    ['CertList.NotFound', 400],
    ['Certificate.Duplicated', 400],
    ['InvalidSSLPub', 400],
    ['InvalidSSLPri', 400],
    ['CertificateDomainNotMatchSite', 400],
    ['CertificateNotMatchPrivateKey', 400],
    ['CertQuotaCheckFailed', 400],
    ['Instance.NotOnline', 400],
    ['ACodeNobodyKnows', 400],
    ['http-400', 400],
    ['http-404', 404],
    ['http-501', 501],
    ['NotEmulated', 501],
  ],
  throttled: [
    ['Throttling', 400],
    ['Throttling.User', 400],
    ['Throttling.User', 429],
    ['Throttling.Api', 429],
    ['TooManyRequests', 429],
    ['TooManyRequests', 400],
    ['http-429', 429],
    ['ACodeNobodyKnows', 429],
  ],
  transient: [
    ['SignatureNonceUsed', 400],
    ['InternalException', 400],
    ['InternalError', 500],
    ['ServiceUnavailable', 503],
    ['ServiceInvokeFailed', 400],
    ['Site.ServiceBusy', 400],
    ['Record.ServiceBusy', 400],
    ['LockFailed', 400],
    ['http-408', 408],
    ['http-500', 500],
    ['http-502', 502],
    ['http-503', 503],
    ['http-504', 504],
    ['ACodeNobodyKnows', 500],
  ],
  clock: [
    ['InvalidTimeStamp.Expired', 400],
    ['InvalidTimeStamp.Format', 400],
    ['Unauthorized.InvalidTime', 403],
  ],
  credentials: [
    ['InvalidSecurityToken.Expired', 400],
    ['InvalidSecurityToken.Expired', 403],
    ['Unauthorized.InvalidToken', 403],
  ],
};

const cases = Object.entries(codes).flatMap(([kind, list]) => list.map(([code, status]) => ({ kind, code, status })));

describe('what can be done about an answer', () => {
  it.each(cases)('$code with HTTP $status is $kind', ({ code, status, kind }) => {
    expect(classify(code, status, NO_HEADERS)).toBe(kind);
  });

  it.each(cases)("$code with HTTP $status and the service's own hint is throttled", ({ code, status }) => {
    expect(classify(code, status, new Headers({ 'x-acs-retry-after': '100' }))).toBe('throttled');
  });

  it('retry-after does not make a failure throttled', () => {
    expect(classify('InvalidParameter', 400, new Headers({ 'retry-after': '1' }))).toBe('final');
    expect(classify('ServiceUnavailable', 503, new Headers({ 'retry-after': '1' }))).toBe('transient');
  });
});

describe('the pause before a retry', () => {
  const ceilings = [
    { kind: 'transient', retry: 1, ceiling: 100 },
    { kind: 'transient', retry: 2, ceiling: 200 },
    { kind: 'transient', retry: 5, ceiling: 1_600 },
    { kind: 'transient', retry: 8, ceiling: 12_800 },
    { kind: 'transient', retry: 9, ceiling: 20_000 },
    { kind: 'transient', retry: 2_000, ceiling: 20_000 },
    { kind: 'throttled', retry: 1, ceiling: 1_000 },
    { kind: 'throttled', retry: 2, ceiling: 2_000 },
    { kind: 'throttled', retry: 5, ceiling: 16_000 },
    { kind: 'throttled', retry: 6, ceiling: 20_000 },
  ] as const;

  it.each(ceilings)('$kind, retry $retry: anywhere from 0 to $ceiling ms', ({ kind, retry, ceiling }) => {
    const random = vi.spyOn(Math, 'random');
    for (const part of [0, 0.25, 0.999_999]) {
      random.mockReturnValue(part);
      expect(retryDelay(kind, retry, undefined)).toBeCloseTo(part * ceiling, 6);
    }
  });

  it.each([
    ['throttled', 1, 1_234, 1_234, 2_234],
    ['throttled', 2, 1_234, 1_234, 3_234],
    ['transient', 1, 604_800_000, 604_800_000, 604_800_100],
    ['unsent', 1, 100, 100, 200],
  ] as const)('after %s, retry %i, is what the service asks for (%i) and jitter', (kind, retry, hint, least, most) => {
    for (const [random, expected] of [
      [0, least],
      [0.5, (least + most) / 2],
      [1, most],
    ] as const) {
      vi.spyOn(Math, 'random').mockReturnValue(random);
      expect(retryDelay(kind, retry, hint)).toBe(expected);
    }
  });

  it('is none where only a kept connection was closed', () => {
    expect(retryDelay('transient', 9, 0)).toBe(0);
  });
});

describe('the hint of an answer', () => {
  const NOW = Date.parse('2026-01-02T03:04:05Z');

  it.each([
    { what: 'none', headers: {}, hint: undefined },
    { what: 'milliseconds of the service', headers: { 'x-acs-retry-after': '1500' }, hint: 1_500 },
    { what: 'zero milliseconds', headers: { 'x-acs-retry-after': '0' }, hint: 100 },
    { what: 'milliseconds before seconds', headers: { 'x-acs-retry-after': '5', 'retry-after': '60' }, hint: 5 },
    { what: 'standard seconds', headers: { 'retry-after': '60' }, hint: 60_000 },
    { what: 'zero seconds', headers: { 'retry-after': '0' }, hint: 100 },
    { what: 'a date', headers: { 'retry-after': 'Fri, 02 Jan 2026 03:04:15 GMT' }, hint: 10_000 },
    { what: 'a date that has passed', headers: { 'retry-after': 'Fri, 02 Jan 2026 03:04:00 GMT' }, hint: 100 },
    { what: 'an invalid date', headers: { 'retry-after': 'Fri, 99 Foo 2026 99:99:99 GMT' }, hint: undefined },
    { what: 'a date of another form', headers: { 'retry-after': '2026-01-02T03:04:15Z' }, hint: undefined },
    { what: 'nonsense', headers: { 'retry-after': 'soon' }, hint: undefined },
    { what: 'an empty header', headers: { 'retry-after': '' }, hint: undefined },
    { what: 'negative milliseconds', headers: { 'x-acs-retry-after': '-5' }, hint: undefined },
    {
      what: 'nonsense of the service before seconds',
      headers: { 'x-acs-retry-after': 'x', 'retry-after': '2' },
      hint: 2_000,
    },
    { what: 'a fraction of the service', headers: { 'x-acs-retry-after': '1.5' }, hint: undefined },
  ])('$what', ({ headers, hint }: { headers: Record<string, string>; hint: number | undefined }) => {
    expect(readRetryHint(new Headers(headers), NOW)).toBe(hint);
  });
});
