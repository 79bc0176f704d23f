import { byLevel, type Level, LEVEL_CODES, LEVELS, worstLevel } from '@esakit/core';
import { type CertificateSample, formatMetrics } from '@esakit/core/metrics';
import { describe, expect, test } from 'vitest';

const checkedAt = new Date('2026-03-01T12:34:56Z');
const sample: CertificateSample = {
  siteId: '9007199254740993123',
  siteName: 'example.com',
  id: 'babaded9',
  name: 'a"b\\c\nd',
  hostname: 'www.example.com',
  level: 'warning',
  state: 'expiring',
  notBefore: new Date('2026-01-29T16:00:00Z'),
  notAfter: new Date('2026-03-04T16:00:00.500Z'),
  served: { address: 'www.example.com:443', matches: false },
};
const nothing = { certificates: [], sites: [], checkedAt, success: true };
const valuesIn = (text: string): string[] => text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

test('all that is known of a check, each family with its help and type', () => {
  const sites = [
    { siteId: '1', siteName: 'example.com', listed: true },
    { siteId: '2', siteName: 'example.net', listed: false },
  ];
  const labels = `site_id="9007199254740993123",site="example.com",id="babaded9",name="a\\"b\\\\c\\nd",hostname="www.example.com"`;
  expect(formatMetrics({ certificates: [sample], sites, checkedAt, success: false })).toBe(`\
# HELP esakit_last_check_timestamp_seconds When the last check was made, in seconds since 1970.
# TYPE esakit_last_check_timestamp_seconds gauge
esakit_last_check_timestamp_seconds 1772368496
# HELP esakit_last_check_success Whether the last check could read everything: 1 or 0.
# TYPE esakit_last_check_success gauge
esakit_last_check_success 0
# HELP esakit_site_listed Whether the site's certificates could be listed: 1 or 0.
# TYPE esakit_site_listed gauge
esakit_site_listed{site_id="1",site="example.com"} 1
esakit_site_listed{site_id="2",site="example.net"} 0
# HELP esakit_certificate_level How urgent it is: 0 fine, 1 warning, 2 critical, 3 unknown.
# TYPE esakit_certificate_level gauge
esakit_certificate_level{${labels}} 1
# HELP esakit_certificate_state The state of the certificate, as a label; always 1.
# TYPE esakit_certificate_state gauge
esakit_certificate_state{${labels},state="expiring"} 1
# HELP esakit_certificate_not_before_timestamp_seconds Start of its validity, in seconds since 1970.
# TYPE esakit_certificate_not_before_timestamp_seconds gauge
esakit_certificate_not_before_timestamp_seconds{${labels}} 1769702400
# HELP esakit_certificate_not_after_timestamp_seconds End of its validity, in seconds since 1970.
# TYPE esakit_certificate_not_after_timestamp_seconds gauge
esakit_certificate_not_after_timestamp_seconds{${labels}} 1772640000.5
# HELP esakit_certificate_served Whether the server shows this very certificate: 1 or 0.
# TYPE esakit_certificate_served gauge
esakit_certificate_served{${labels},address="www.example.com:443"} 0
`);
});

test('of nothing, only when it was and that it succeeded', () => {
  expect(valuesIn(formatMetrics(nothing))).toEqual([
    'esakit_last_check_timestamp_seconds 1772368496',
    'esakit_last_check_success 1',
  ]);
});

test('what is not known has no sample', () => {
  const { state: _s, notBefore: _b, notAfter: _a, served: _v, ...rest } = sample;
  const text = formatMetrics({ ...nothing, certificates: [rest] });
  expect(valuesIn(text).map((line) => line.split('{')[0])).toEqual([
    'esakit_last_check_timestamp_seconds 1772368496',
    'esakit_last_check_success 1',
    'esakit_certificate_level',
  ]);
});

test('of two samples with the same labels the first counts', () => {
  const certificates: CertificateSample[] = [sample, { ...sample, level: 'critical' }, { ...sample, id: 'other' }];
  const levels = valuesIn(formatMetrics({ ...nothing, certificates })).filter((line) => line.includes('_level'));
  expect(levels.map((line) => line.slice(-1))).toEqual(['1', '1']);
});

test('no label value holds control characters or a raw line break', () => {
  const site = { siteId: '1', siteName: 'a\u001b[2J\u202eb\r\nc\u2028', listed: true };
  expect(valuesIn(formatMetrics({ ...nothing, sites: [site] })).at(-1)).toBe(
    'esakit_site_listed{site_id="1",site="a\ufffd[2J\ufffdb\ufffd\\nc\ufffd"} 1',
  );
});

describe('levels', () => {
  test.each<[readonly Level[], Level]>([
    [[], 'ok'],
    [['ok', 'note'], 'note'],
    [['warning', 'note', 'ok'], 'warning'],
    [['unknown', 'warning'], 'unknown'],
    [['unknown', 'critical', 'ok'], 'critical'],
  ])('the worst of %j is %s', (levels, worst) => expect(worstLevel(levels)).toBe(worst));

  test('sort with the worst first', () => {
    expect(LEVELS.toSorted(byLevel)).toEqual(['critical', 'unknown', 'warning', 'note', 'ok']);
  });

  test('have the exit codes of monitoring plug-ins', () => {
    expect(LEVEL_CODES).toEqual({ ok: 0, note: 0, warning: 1, critical: 2, unknown: 3 });
  });
});
