import { createHash } from 'node:crypto';
import { getEventListeners } from 'node:events';
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer as createTcpServer, type AddressInfo, type Server, Socket } from 'node:net';
import { join } from 'node:path';
import { createServer as createTlsServer, type TlsOptions, TLSSocket } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { refusal } from '@esakit/emulator';
import type { CheckResult } from '../../packages/cli/src/check/result.js';
import { checkServed } from '../../packages/cli/src/check/served.js';
import { Interruption } from '../../packages/cli/src/io.js';
import { selfSigned } from '../node/self-signed.js';
import { account, BIG_SITE, CERTIFICATE, emptyDirectory, esakit as anywhere, SITE } from './setup.js';

const { emulator, esakit, certificate, idOf, calls } = account();

interface Checked {
  readonly level: string;
  readonly complete: boolean;
  readonly results: readonly Record<string, unknown>[];
}

const asJson = async (line: string) => {
  const { code, stdout, stderr } = await esakit(`${line} --json`);
  return { code, stderr, ...(JSON.parse(stdout) as Checked) };
};

const byId = `check --site ${SITE} --id ${CERTIFICATE}`;
const inDays = (days: number): string => new Date(Date.parse('2026-03-01T12:34:56Z') + days * 86_400_000).toISOString();
/** Gives the certificate so many days, as seen from now, of a long lifetime or of the one that is given. */
const endIn = (days: number, lifetime = 365): void => {
  Object.assign(certificate().Result, { NotBefore: inDays(days - lifetime), NotAfter: inDays(days) });
};
/** Leaves only the certificates of these names. */
const keep = (...names: readonly string[]): void => {
  for (const [id, { Result }] of emulator.state.certificates) {
    if (!names.includes(Result.Name ?? '')) emulator.state.certificates.delete(id);
  }
};

describe('one certificate: exit code and level', () => {
  test.each([
    [60, '', 0, 'ok', 'valid'],
    [30, '', 0, 'ok', 'valid'],
    [29, '', 1, 'warning', 'expiring'],
    [7, '', 1, 'warning', 'expiring'],
    [6, '', 2, 'critical', 'expiring'],
    [0, '', 2, 'critical', 'expiring'],
    [-1, '', 2, 'critical', 'expired'],
    [60, ' --warn 61', 1, 'warning', 'expiring'],
    [30, ' --warn 31 --fail 31', 2, 'critical', 'expiring'],
    [3, ' --warn 3 --fail 0', 0, 'ok', 'valid'],
    [0, ' --warn 1 --fail 0', 1, 'warning', 'expiring'],
  ])('%i days left%s: %i, %s', async (days, flags, code, level, state) => {
    endIn(days);
    expect(await asJson(byId + flags)).toMatchObject({
      code,
      level,
      stderr: '',
      results: [{ level, state, daysLeft: days, id: CERTIFICATE, siteId: SITE, siteName: 'example.com' }],
    });
  });

  test.each([
    ['blog', 1, 'pending'],
    ['mail', 2, 'failed'],
    ['forum', 2, 'failed'],
    ['legacy', 2, 'expired'],
    ['shop', 0, 'valid'],
  ])('%s: %i, %s', async (name, code, state) => {
    expect(await asJson(`check --site ${SITE} --id ${idOf(name)}`)).toMatchObject({ code, results: [{ name, state }] });
    expect(calls()).toEqual(['GetCertificate']);
  });

  test.each([
    // lifetime, days left
    [6, 6, '', 0],
    [6, 2.9, '', 1],
    [6, 1.4, '', 2],
    [6, 6, ' --warn 30 --fail 7', 0],
    [47, 16, '', 0],
    [47, 15, '', 1],
    [90, 37, ' --warn 40%', 0],
    [90, 35, ' --warn 40%', 1],
    [90, 8, ' --fail 10%', 2],
    [90, 10, ' --fail 10%', 1],
  ])('of %d days with %d left%s: %i', async (lifetime, left, flags, code) => {
    endIn(left, lifetime);
    expect((await asJson(byId + flags)).code).toBe(code);
  });

  test('a limit in days that is more than a third of the lifetime is told, and a share is as it is', async () => {
    endIn(59, 90);
    const capped = await esakit(`${byId} --warn 60`);
    expect(capped.code).toBe(0);
    expect(capped.stderr).toBe(
      'esakit: ok: 1 ok\nesakit: --warn 60 is more than a third of the lifetime of a certificate, so there a third counts (--warn 70% is a share)\n',
    );
    expect((await esakit(`${byId} --warn 70%`)).code).toBe(1);
    expect((await esakit(byId)).stderr).toBe('esakit: ok: 1 ok\n');
  });

  test.each([
    [{}, { warnDays: 30, warnPercent: null, failDays: 7, failPercent: null }],
    [{ warn: '40%' }, { warnDays: null, warnPercent: 40, failDays: 7, failPercent: null }],
    [
      { warn: '20', fail: '7%' },
      { warnDays: 20, warnPercent: null, failDays: null, failPercent: 7 },
    ],
  ])('limits %o are told as %o', async (flags, limits) => {
    const line = Object.entries(flags).map(([name, value]) => ` --${name} ${value}`);
    expect(await asJson(byId + line.join(''))).toMatchObject(limits);
  });

  test('with a date that can not be read is unknown, and one that is revoked is critical', async () => {
    certificate().Result.NotAfter = '2026-02-30T00:00:00Z';
    expect(await asJson(byId)).toMatchObject({ code: 3, results: [{ state: 'unknown' }] });
    Object.assign(certificate().Result, { NotAfter: inDays(100), Status: 'Revoked' });
    expect(await asJson(byId)).toMatchObject({ code: 2, results: [{ state: 'revoked' }] });
  });

  test('an application that hangs is critical', async () => {
    certificate(idOf('blog')).Result.CreateTime = '2026-01-05 12:00:00';
    const { code, results } = await asJson(`check --site ${SITE} --id ${idOf('blog')}`);
    expect(code).toBe(2);
    expect(results[0]?.['message']).toMatch(
      /^It was applied for 55 days ago, and what validates its names is valid for/,
    );
  });

  test('that is not valid yet is a warning', async () => {
    certificate().Result.NotBefore = '2026-03-02 00:00:00';
    expect(await asJson(byId)).toMatchObject({ code: 1, results: [{ state: 'not-yet-valid' }] });
  });
});

describe('what is checked', () => {
  test('a site: all of its certificates, and the worst decides', async () => {
    certificate(idOf('api')).Result.NotAfter = '2026-03-02 00:00:00';
    certificate(idOf('api')).Result.SAN = 'a.b.example.com';
    const { code, level, results } = await asJson('check --site example.com');
    expect({ code, level }).toEqual({ code: 2, level: 'critical' });
    expect(results).toHaveLength(8);
    expect((await asJson('check --site example.net')).code).toBe(0);
  });

  test('a site of several pages', async () => {
    const sample = certificate(idOf('node-01'));
    for (let n = 0; n < 120; n++) {
      const Id = `more-${n}`;
      emulator.state.certificates.set(Id, { ...sample, Result: { ...sample.Result, Id } });
    }
    expect((await asJson('check --site example.org')).results).toHaveLength(147);
  });

  test('all, with the name and the exact id of each site', async () => {
    const { code, results } = await asJson('check');
    expect(code).toBe(1);
    expect(results.filter(({ id }) => id !== null)).toHaveLength(40);
    expect(results.filter(({ siteId }) => siteId === BIG_SITE)).toMatchObject([{ siteName: 'example.net' }, {}, {}]);
  });

  test('the best for a host', async () => {
    expect(await asJson('check --host legacy.example.com')).toMatchObject({
      code: 0,
      results: [{ id: CERTIFICATE, siteName: 'example.com', state: 'valid' }],
    });
    expect((await asJson('check --host www.example.net --site example.net')).results).toMatchObject([{ name: 'apex' }]);
  });

  test('a host without a certificate is critical', async () => {
    const { code, results } = await asJson('check --host a.b.example.com');
    expect({ code, results }).toMatchObject({
      code: 2,
      results: [{ level: 'critical', id: null, state: null, siteId: SITE, hostnames: ['a.b.example.com'] }],
    });
  });

  test.each(['check --site staging.example.com', 'check'])('nothing at all is unknown: %s', async (line) => {
    emulator.state.certificates.clear();
    const { code, results } = await asJson(line);
    expect(code).toBe(3);
    expect(results[0]).toMatchObject({ level: 'unknown', id: null });
    expect(results[0]?.['message']).toMatch(/^There is no certificate to check/);
  });

  test('a site that can not be looked at is unknown, and does not hide the others', async () => {
    emulator.faults.add({ kind: 'error', code: 'Forbidden.RAM', action: 'ListCertificates', times: 1 });
    for (const one of emulator.state.certificates.values()) {
      if (one.Result.NotAfter === undefined || one.Result.Status !== 'OK')
        emulator.state.certificates.delete(one.Result.Id);
    }
    const { code, level, results } = await asJson('check');
    expect({ code, level }).toEqual({ code: 3, level: 'unknown' });
    const failed = results.find((result) => result['level'] === 'unknown');
    expect(failed).toMatchObject({ id: null, siteName: expect.stringMatching(/^\S+\.\S+$/) });
    expect(failed?.['message']).toMatch(/Forbidden\.RAM .*grant the RAM action/);
    expect(results.length).toBeGreaterThan(20);
  });
});

test('what can not be told hides no alarm', async () => {
  certificate(idOf('node-01')).Result.NotAfter = '2026-02-01 00:00:00';
  emulator.faults.add({ kind: 'error', code: 'Forbidden.RAM', action: 'ListCertificates', times: 1 });
  const { code, level, results } = await asJson('check');
  expect({ code, level }).toEqual({ code: 2, level: 'critical' });
  expect(results.map((result) => result['level'])).toEqual(expect.arrayContaining(['unknown', 'ok', 'critical']));
});

describe('what can not be told is unknown: 3', () => {
  test.each([
    ['check --id a', /^esakit: --id needs --site/],
    ['check --host a.example --id b', /give one of them/],
    ['check --host a:443', /is not an? hostname/],
    [
      'check --warn soon',
      /^esakit: --warn soon is neither days, as in 14, nor a share of the lifetime, as in 40% \(see/,
    ],
    ['check --warn 120%', /^esakit: --warn 120% is neither days/],
    ['check --fail=-1', /^esakit: --fail -1 is neither days/],
    ['check --fail 31', /^esakit: --fail 31 comes before --warn 30: make --warn the larger/],
    ['check --warn 10% --fail 11%', /^esakit: --fail 11% comes before --warn 10%/],
    ['check --only ok', /^esakit: --only ok is none of note, warning, unknown, critical/],
    ['check --timeout 0', /^esakit: --timeout 0 is not a number from 1 to 86400/],
    ['check --concurrency many', /^esakit: --concurrency many is not a number from 1 to 100/],
    ['check --format yaml', /^esakit: --format yaml is none of table, json, prometheus, junit/],
    ['check --json --format junit', /^esakit: --json and --format junit are two things/],
    ['check --served', /^esakit: --served needs --host/],
    ['check --host a.example --connect b', /^esakit: --connect needs --served/],
    ['check --host a.example --served --connect a:b', /^esakit: --connect a:b is not an address/],
    ['check --host a.example --served --connect a:0', /is not an address/],
    ['check --nonsense', /^esakit: unknown flag --nonsense/],
  ])('%s', async (line, message) => {
    const { code, stdout, stderr } = await esakit(line);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(message);
  });

  test.each([
    ['check --site nowhere.example', /^there is no site nowhere\.example/],
    ['check --host www.example.test', /^www\.example\.test belongs to no site: the account has [\w., -]+$/],
    [`check --site ${SITE} --id nothing`, /Certificate\.NotFound/],
  ])('%s', async (line, message) => {
    const { code, complete, results } = await asJson(line);
    expect({ code, complete }).toEqual({ code: 3, complete: false });
    expect(results).toMatchObject([{ level: 'unknown', id: null, message: expect.stringMatching(message) }]);
  });

  test('no credentials', async () => {
    const { code, stdout } = await anywhere('check --json');
    expect(code).toBe(3);
    expect(JSON.parse(stdout).results[0].message).toMatch(/^no credentials: set /);
  });
});

async function withAnUnreadSite(format: string) {
  emulator.faults.clear();
  emulator.faults.add({ kind: 'error', code: 'Forbidden.RAM', action: 'ListCertificates', times: 1 });
  return esakit(`check --concurrency 1 --format ${format}`);
}

describe('formats', () => {
  test('a table in the order of levels, and a summary beside it', async () => {
    certificate(idOf('legacy')).Result.SAN = 'a.b.example.com';
    const { code, stdout, stderr } = await esakit('check --site example.com');
    const [heading, ...rows] = stdout.trimEnd().split('\n');
    expect(code).toBe(2);
    expect(heading).toMatch(/^LEVEL +SITE +CERTIFICATE +HOSTNAMES +STATE +EXPIRES +DAYS +WHAT TO DO$/);
    expect(rows.map((row) => row.split(' ')[0])).toEqual([
      'critical',
      'warning',
      'warning',
      'note',
      'note',
      'note',
      'ok',
      'ok',
    ]);
    expect(stderr).toBe('esakit: critical: 1 critical, 2 warning, 3 note, 2 ok\n');
    expect(stdout).not.toContain('\u001b');
    const terminal = await esakit('check --site example.com', { terminal: true });
    expect(terminal.stdout).toContain('\u001b[31mcritical');
    const plain = await esakit('check --site example.com', { terminal: true, env: { NO_COLOR: '1' } });
    expect(plain.stdout).toBe(stdout);
  });

  test('in every one of them, what could not be read is said before what is critical', async () => {
    certificate(idOf('node-01')).Result.NotAfter = '2026-02-01 00:00:00';
    const table = await withAnUnreadSite('table');
    const levels = table.stdout
      .split('\n')
      .flatMap((row) => /^(unknown|critical|warning|note|ok) /.exec(row)?.[1] ?? []);
    const order = ['unknown', 'critical', 'warning', 'note', 'ok'];
    expect(levels).toEqual(levels.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(levels).toEqual(expect.arrayContaining(['unknown', 'critical', 'ok']));
    expect(table.stderr).toMatch(/^esakit: critical: 1 unknown, \d+ critical, /);
    const json = JSON.parse((await withAnUnreadSite('json')).stdout) as Checked;
    expect(json.results.map(({ level }) => level)).toEqual(levels);
    const junit = (await withAnUnreadSite('junit')).stdout;
    expect(junit.indexOf('<error type="unknown"')).toBeLessThan(junit.indexOf('<failure type="critical"'));
    const prometheus = (await withAnUnreadSite('prometheus')).stdout;
    expect(prometheus.indexOf('esakit_last_check_success 0')).toBeLessThan(prometheus.indexOf('_level'));
  });

  test('text for Prometheus', async () => {
    Object.assign(certificate().Result, { Name: 'a"b\\c\nd' });
    const { code, stdout, stderr } = await esakit(`${byId} --format prometheus`);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const labels = `site_id="${SITE}",site="example.com",id="${CERTIFICATE}",name="a\\"b\\\\c\\nd",hostname="www.example.com"`;
    expect(stdout.split('\n').filter((text) => !text.startsWith('#'))).toEqual([
      'esakit_last_check_timestamp_seconds 1772368496',
      'esakit_last_check_success 1',
      `esakit_certificate_level{${labels}} 0`,
      `esakit_certificate_state{${labels},state="valid"} 1`,
      `esakit_certificate_not_before_timestamp_seconds{${labels}} 1769702400`,
      `esakit_certificate_not_after_timestamp_seconds{${labels}} 1777478400`,
      '',
    ]);
  });

  test('a JUnit report', async () => {
    Object.assign(certificate(idOf('mail')).Result, { ApplyMessage: '<"a" & b>\u0007', SAN: 'a.b.example.com' });
    const { code, stdout, stderr } = await esakit('check --site example.com --format junit');
    expect({ code, stderr }).toEqual({ code: 2, stderr: '' });
    expect(stdout).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="esakit check" tests="8" failures="3" errors="0">/,
    );
    expect(stdout).toContain('timestamp="2026-03-01T12:34:56"');
    expect(stdout).toContain(
      `<testcase classname="example.com" name="www.example.com, *.example.com (${CERTIFICATE})" time="0"/>`,
    );
    expect(stdout).toContain('message="The application failed (&lt;&quot;a&quot; &amp; b&gt;\ufffd, code 3)');
    expect(stdout.match(/<failure type="warning"/g)).toHaveLength(2);
    expect(stdout.match(/<failure type="critical"/g)).toHaveLength(1);
    expect(stdout.match(/<testcase/g)).toHaveLength(8);
  });

  test('what is unknown is an error of a JUnit report', async () => {
    emulator.state.certificates.clear();
    emulator.state.sites.clear();
    const { stdout } = await esakit('check --format junit');
    expect(stdout).toContain('tests="1" failures="0" errors="1"');
    expect(stdout).toContain(
      '<error type="unknown" message="There is no certificate to check (accounts of the China site use the region cn-hangzhou, international ones ap-southeast-1)."/>',
    );
  });

  test('no control characters, whatever the service sends', async () => {
    Object.assign(certificate(idOf('mail')).Result, { ApplyMessage: '\u001b[2J\u202e', SAN: 'a.b.example.com' });
    for (const format of ['table', 'junit']) {
      // oxlint-disable-next-line no-control-regex
      expect((await esakit(`check --site ${SITE} --format ${format}`)).stdout).not.toMatch(/[\u001b\u202e]/);
    }
  });
});

const outage = () => emulator.faults.add({ kind: 'error', code: 'Forbidden.RAM' });
const hang = (times: number) =>
  emulator.faults.add({ kind: 'latency', delayMs: 600_000, action: 'ListCertificates', times });

describe('whatever fails, there is a whole document', () => {
  test('for Prometheus', async () => {
    outage();
    const { code, stdout, stderr } = await esakit('check --format prometheus');
    expect(code).toBe(3);
    expect(stdout.split('\n').filter((line) => !line.startsWith('#'))).toEqual([
      'esakit_last_check_timestamp_seconds 1772368496',
      'esakit_last_check_success 0',
      'esakit_certificate_level{site_id="",site="",id="",name="",hostname=""} 3',
      '',
    ]);
    expect(stderr).toMatch(/^esakit: ListSites: Forbidden\.RAM [^\n]*\n$/);
  });

  test('as JSON and as JUnit', async () => {
    outage();
    const [json, junit] = [await asJson('check'), await esakit('check --format junit')];
    expect(json).toMatchObject({
      code: 3,
      level: 'unknown',
      complete: false,
      results: [{ level: 'unknown', id: null }],
    });
    expect(junit.code).toBe(3);
    expect(junit.stdout).toContain('tests="1" failures="0" errors="1"');
    expect(junit.stdout).toContain('<error type="unknown" message="ListSites: Forbidden.RAM');
  });

  test('a site that could not be listed is a metric', async () => {
    emulator.faults.add({ kind: 'error', code: 'Forbidden.RAM', action: 'ListCertificates' });
    const { stdout } = await esakit('check --site example.com --format prometheus');
    expect(stdout).toContain(`\nesakit_site_listed{site_id="${SITE}",site="example.com"} 0\n`);
    expect(stdout).toContain('\nesakit_last_check_success 0\n');
    emulator.faults.clear();
    const all = (await esakit('check --format prometheus')).stdout;
    expect(all.match(/^esakit_site_listed\{.*\} 1$/gm)).toHaveLength(6);
    expect(all).toContain('\nesakit_last_check_success 1\n');
  });

  test('the same refusal at many sites is one row of a table, with their number', async () => {
    emulator.faults.add({ kind: 'error', code: 'Forbidden.RAM', action: 'ListCertificates' });
    const { code, stdout, stderr } = await esakit('check');
    const rows = stdout.trimEnd().split('\n').slice(1);
    expect({ code, rows: rows.length }).toEqual({ code: 3, rows: 1 });
    expect(rows[0]).toMatch(/Forbidden\.RAM .*[^.]\. The same at 5 sites: \S+, \S+, \S+ and 2 more\.$/);
    expect(stderr).toBe('esakit: unknown: 6 unknown\n');
    expect((await asJson('check')).results).toHaveLength(6);
    emulator.faults.clear();
    emulator.faults.add({ kind: 'error', code: 'Forbidden.RAM', action: 'ListCertificates', times: 2 });
    expect((await esakit('check')).stdout).toMatch(/Forbidden\.RAM .*[^.]\. The same at example\.\w+\.$/m);
  });

  test('Ctrl-C keeps what was read', async () => {
    hang(2);
    const controller = new AbortController();
    const checking = esakit('check --json', { signal: controller.signal });
    await vi.waitFor(() => expect(calls().filter((name) => name === 'ListCertificates')).toHaveLength(4), 5_000);
    controller.abort(new Interruption('SIGINT'));
    const { code, stdout, stderr } = await checking;
    const { complete, results } = JSON.parse(stdout) as Checked;
    expect({ code, complete }).toEqual({ code: 3, complete: false });
    const unread = results.filter(({ level }) => level === 'unknown');
    // Two hang; an answer may also have been on its way.
    expect(unread.length).toBeGreaterThanOrEqual(2);
    expect(new Set(unread.map(({ message }) => message))).toEqual(new Set(['not looked at: ended by SIGINT']));
    expect(stderr).toBe(
      `esakit: not looked at: ended by SIGINT (and ${unread.length - 1} more that could not be read)\n`,
    );
    expect(new Set(results.map(({ siteId }) => siteId)).size).toBe(6);
  });

  test('so does the end of the time', async () => {
    hang(1);
    const { code, results } = await asJson('check --timeout 1 --concurrency 4');
    const unread = results.filter(({ level }) => level === 'unknown');
    expect(new Set(unread.map(({ message }) => message))).toEqual(
      new Set(['not looked at: the 1 s of --timeout were over']),
    );
    expect(code).toBe(3);
    expect(new Set(results.map(({ siteId }) => siteId)).size).toBe(6);
  });

  test('one that is interrupted before anything is known says so', async () => {
    const signal = AbortSignal.abort(new Interruption('SIGTERM'));
    const { code, stdout } = await esakit('check --format prometheus', { signal });
    expect(code).toBe(3);
    expect(stdout).toContain('esakit_last_check_success 0\n');
  });

  test('an empty account is not fine', async () => {
    emulator.state.sites.clear();
    expect(await asJson('check')).toMatchObject({
      code: 3,
      level: 'unknown',
      complete: true,
      results: [
        {
          message:
            'There is no certificate to check (accounts of the China site use the region cn-hangzhou, international ones ap-southeast-1).',
        },
      ],
    });
  });
});

describe('--only', () => {
  test.each([
    ['note', ['critical', 'warning', 'note']],
    ['warning', ['critical', 'warning']],
    ['critical', ['critical']],
  ])('%s shows what is so bad or worse, and changes no exit code', async (only, levels) => {
    certificate(idOf('legacy')).Result.SAN = 'a.b.example.com';
    const { code, level, results } = await asJson(`check --site example.com --only ${only}`);
    expect({ code, level }).toEqual({ code: 2, level: 'critical' });
    expect(new Set(results.map((result) => result['level']))).toEqual(new Set(levels));
    const { stdout } = await esakit(`check --site example.com --only ${only}`);
    expect(stdout.trimEnd().split('\n')).toHaveLength(results.length + 1);
  });

  test('where all is fine there is no table, and the summary', async () => {
    expect(await esakit('check --site example.net --only warning')).toEqual({
      code: 0,
      stdout: '',
      stderr: 'esakit: ok: 3 ok\n',
    });
  });

  test('metrics have all', async () => {
    const [all, some] = [
      await esakit('check --format prometheus'),
      await esakit('check --format prometheus --only critical'),
    ];
    expect(some.stdout).toBe(all.stdout);
  });
});

describe('--output', () => {
  test('writes the document whole, and nothing else', async () => {
    const directory = emptyDirectory();
    const file = join(directory, 'new', 'esa.prom');
    const { code, stdout } = await esakit(`check --format prometheus --output ${file}`);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(readFileSync(file, 'utf8')).toBe((await esakit('check --format prometheus')).stdout);
    expect(readdirSync(join(directory, 'new'))).toEqual(['esa.prom']);
  });

  test('a table has no colours there', async () => {
    const file = join(emptyDirectory(), 'table');
    const { stderr } = await esakit(`check --site example.net --output ${file}`, { terminal: true });
    expect(readFileSync(file, 'utf8')).toMatch(/^LEVEL +SITE/);
    expect(stderr).toContain('esakit: ok: 3 ok\n');
  });

  test('keeps mode and link of the file that is there', async () => {
    const directory = emptyDirectory();
    writeFileSync(join(directory, 'real'), 'old');
    chmodSync(join(directory, 'real'), 0o640);
    symlinkSync('real', join(directory, 'link'));
    await esakit(`check --site example.net --json --output ${join(directory, 'link')}`);
    expect(JSON.parse(readFileSync(join(directory, 'real'), 'utf8'))).toMatchObject({ level: 'ok' });
    expect(statSync(join(directory, 'real')).mode & 0o777).toBe(0o640);
    expect(readdirSync(directory).toSorted()).toEqual(['link', 'real']);
  });

  test('keeps the last file where nothing could be read, and writes one where there is none', async () => {
    const file = join(emptyDirectory(), 'esa.prom');
    emulator.faults.add({ kind: 'error', code: 'Forbidden.RAM' });
    const first = await esakit(`check --format prometheus --output ${file}`);
    expect(first.stderr).not.toContain('as it was');
    expect(readFileSync(file, 'utf8')).toContain('esakit_last_check_success 0\n');
    writeFileSync(file, 'the last good one');
    const { code, stderr } = await esakit(`check --format prometheus --output ${file}`);
    expect(code).toBe(3);
    expect(stderr).toMatch(/^esakit: nothing could be read: \S+ is as it was\nesakit: ListSites: Forbidden\.RAM /);
    expect(readFileSync(file, 'utf8')).toBe('the last good one');
  });

  test('writes what could be read in part', async () => {
    const file = join(emptyDirectory(), 'esa.json');
    writeFileSync(file, 'old');
    emulator.faults.add({ kind: 'error', code: 'Forbidden.RAM', action: 'ListCertificates', times: 1 });
    await esakit(`check --json --output ${file}`);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ complete: false });
  });

  test('what is in the way is told, and is unknown', async () => {
    const directory = emptyDirectory();
    const { code, stdout, stderr } = await esakit(`check --site example.net --json --output ${directory}`);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toBe(`esakit: can not write ${directory}: a directory is in the way; nothing was changed\n`);
  });
});

const other = (): string => certificate(idOf('shop')).Certificate!;

describe('the PEM is looked at too', () => {
  const byHost = 'check --host www.example.com';

  test.each([byId, byHost])('of one certificate: %s', async (line) => {
    certificate().Certificate = other();
    const { code, results } = await asJson(line);
    expect({ code, level: results[0]?.['level'], state: results[0]?.['state'] }).toEqual({
      code: 2,
      level: 'critical',
      state: 'valid',
    });
    expect(results[0]?.['message']).toMatch(
      /^Its PEM is another certificate\. serial number: ESA says babaded901474b9693acf530e0fb1daa, the PEM has [\da-f]+; fingerprint: /,
    );
  });

  test('what is wrong with it stands before what was wrong already', async () => {
    certificate().Certificate = other();
    endIn(20);
    const message = (await asJson(byId)).results[0]?.['message'];
    expect(message).toMatch(/^Its PEM is another certificate\. .* It ends in 20 days: ESA renews it itself if .*\.$/);
  });

  test.each<[string, (pem: string) => string, number, RegExp]>([
    [
      'in another order',
      (pem) => pem.slice(pem.indexOf('-----BEGIN', 1)) + pem.slice(0, pem.indexOf('-----BEGIN', 1)),
      1,
      /^Its PEM: /,
    ],
    [
      'without its chain',
      (pem) => pem.slice(0, pem.indexOf('-----BEGIN', 1)),
      1,
      /^Its PEM: The intermediate is missing/,
    ],
    ['that can not be read', () => 'hello', 3, /^the PEM text can not be verified: /],
    [
      'that is missing',
      () => '',
      0,
      /^ESA gave no PEM of it, so only what ESA says of it is judged\. Nothing to do: it is valid for \d+ days more\.$/,
    ],
  ])('one %s', async (_case, edit, code, message) => {
    certificate().Certificate = edit(certificate().Certificate!);
    const outcome = await asJson(byId);
    expect(outcome).toMatchObject({ code, results: [{ id: CERTIFICATE }] });
    expect(outcome.results[0]?.['message']).toMatch(message);
  });

  test('the host has to be covered by it', async () => {
    certificate().Result.SAN = 'blog.example.com';
    const { code, results } = await asJson('check --host blog.example.com');
    expect(code).toBe(0);
    certificate().Result.SAN = 'a.b.example.com';
    const uncovered = await asJson('check --host a.b.example.com');
    expect({ code: uncovered.code, ids: results.length }).toEqual({ code: 2, ids: 1 });
    expect(uncovered.results[0]?.['message']).toMatch(/^Its PEM: The certificate doesn't cover a\.b\.example\.com/);
  });

  test('that has ended is critical, whatever the service says', async () => {
    const id = idOf('legacy');
    Object.assign(certificate(id).Result, { NotAfter: inDays(100), NotBefore: inDays(-200), Status: 'OK' });
    const { code, results } = await asJson(`check --site ${SITE} --id ${id}`);
    expect(code).toBe(2);
    expect(results[0]?.['message']).toMatch(/^Its PEM: legacy\.example\.com has expired/);
  });

  test('that ends days before the end that the service says is a warning, as long as it is valid', async () => {
    const end = String(certificate().Result.NotAfter);
    const later = new Date(Date.parse(end) + 40 * 86_400_000).toISOString().replace('.000', '');
    certificate().Result.NotAfter = later;
    const { code, results } = await asJson(byId);
    expect(code).toBe(1);
    expect(results[0]?.['message']).toBe(
      `Its PEM: it ends on ${end.slice(0, 10)} already, but ESA says ${later.slice(0, 10)}.`,
    );
    // Eight hours may be those of another time zone.
    certificate().Result.NotAfter = new Date(Date.parse(end) + 8 * 3_600_000).toISOString().replace('.000', '');
    expect((await asJson(byId)).code).toBe(0);
  });

  test('of many only with --verify', async () => {
    keep('yourCertName', 'shop', 'blog');
    certificate().Certificate = other();
    expect((await asJson('check --site example.com')).code).toBe(1);
    expect(calls()).toEqual(['ListSites', 'GetSite', 'ListCertificates']);
    expect((await asJson('check --site example.com --verify')).code).toBe(2);
    // Not of the application, which has none.
    expect(calls().slice(3)).toEqual(['ListSites', 'GetSite', 'ListCertificates', 'GetCertificate', 'GetCertificate']);
  });

  test('that can not be read is unknown', async () => {
    emulator.faults.add({ kind: 'error', code: 'Forbidden.RAM', action: 'GetCertificate' });
    const { code, complete, results } = await asJson(byHost);
    expect({ code, complete }).toEqual({ code: 3, complete: false });
    expect(results[0]).toMatchObject({ id: CERTIFICATE, state: 'valid', level: 'unknown' });
    expect(results[0]?.['message']).toMatch(/^Its PEM could not be read: GetCertificate: Forbidden\.RAM/);
  });
});

describe('sites that need no alarm', () => {
  test('one that is offline, and one without a certificate', async () => {
    const { stdout } = await esakit('check --only note');
    expect(stdout).toMatch(/^note +old-example\.com .* The site is offline\. Clients refuse it since /m);
    expect(stdout).toMatch(/^note +staging\.example\.com .* The site has no certificate\.$/m);
    expect((await esakit('check --site old-example.com')).code).toBe(0);
    expect((await esakit('check --host www.old-example.com')).code).toBe(0);
  });

  test('its status is worth no failure', async () => {
    emulator.faults.add({ kind: 'error', code: 'Forbidden.RAM', action: 'GetSite' });
    expect(await asJson('check --site old-example.com')).toMatchObject({
      code: 2,
      complete: true,
      results: [{ siteName: 'old-example.com', level: 'critical' }],
    });
  });
});

test('superseded certificates name their successors, and metrics have the state', async () => {
  keep('yourCertName', 'legacy');
  const { code, results } = await asJson('check --site example.com');
  expect(code).toBe(0);
  expect(results.find(({ name }) => name === 'legacy')).toMatchObject({
    level: 'note',
    state: 'superseded',
    supersededBy: [CERTIFICATE],
    message: expect.stringContaining('all its names are covered by yourCertName'),
  });
  const { stdout } = await esakit('check --site example.com --format prometheus');
  expect(stdout).toMatch(/^esakit_certificate_level\{.*name="legacy".*\} 0$/m);
  expect(stdout).toMatch(/^esakit_certificate_state\{.*name="legacy".*state="superseded"\} 1$/m);
});

/** The custom hostname shows that certificate, or does not say which. */
const useIn = (CertId: string | undefined) =>
  emulator.answer('GetCustomHostname', { CustomHostnameModel: { ...(CertId && { CertId }) } });

describe('a superseded certificate that a custom hostname may show', () => {
  const hostname = { HostnameId: 7, CertType: 'upload' };
  const check = async (days = 3) => {
    keep('yourCertName', 'legacy');
    const { Result } = certificate(idOf('legacy'));
    Object.assign(Result, { Type: 'upload', NotBefore: inDays(days - 90), NotAfter: inDays(days) });
    emulator.answer('ListCustomHostnames', {
      Hostnames: [{ ...hostname, Hostname: Result.SAN?.split(',')[0]?.replace('*', 'any') }],
      TotalCount: 1,
    });
    const found = await asJson('check --site example.com');
    return { ...found, legacy: found.results.find(({ name }) => name === 'legacy') };
  };

  test.each([
    [
      20,
      1,
      'warning',
      'expiring',
      /^It ends on 2026-03-21, and the custom hostname \S+ still shows it, .*UpdateCustom/,
    ],
    [
      3,
      2,
      'critical',
      'expiring',
      /^It ends on 2026-03-04, and the custom hostname \S+ still shows it, .*UpdateCustom/,
    ],
    [-1, 2, 'critical', 'expired', /^It has ended on 2026-02-28, and the custom hostname \S+ still shows it, /],
  ])('is judged by itself where one shows it, %i days before its end', async (days, code, level, state, message) => {
    useIn(idOf('legacy'));
    const found = await check(days);
    expect(found).toMatchObject({ code, complete: true, legacy: { level, state } });
    expect(found.legacy?.['message']).toMatch(message);
    expect(found.legacy?.['message']).toContain(CERTIFICATE);
    expect(found.legacy).not.toHaveProperty('supersededBy');
  });

  test('stays a note where they show another one', async () => {
    useIn(CERTIFICATE);
    expect(await check()).toMatchObject({ code: 0, legacy: { level: 'note', state: 'superseded' } });
  });

  test.each([
    ['NoPermission', 'ListCustomHostnames', 0, 'note'],
    ['NoPermission', 'GetCustomHostname', 0, 'note'],
    ['InvalidParameter', 'ListCustomHostnames', 3, 'unknown'],
  ])('is not known to be shown after %s from %s, which is said once', async (code, operation, exit, level) => {
    useIn(undefined);
    if (operation === 'GetCustomHostname') emulator.answer(operation, refusal(code));
    else emulator.faults.add({ kind: 'error', code, action: operation, times: 9 });
    const found = await check();
    expect(found).toMatchObject({ code: exit, legacy: { level: 'note', state: 'superseded' } });
    const said = found.results.filter(({ message }) => String(message).startsWith('Whether custom hostnames show'));
    expect(said).toMatchObject([{ level, id: null, message: expect.stringContaining(code) }]);
  });

  test('is not asked about where none is superseded', async () => {
    keep('yourCertName');
    await asJson('check --site example.com');
    expect(calls()).not.toContain('ListCustomHostnames');
  });
});

const portOf = (one: Server): number => (one.address() as AddressInfo).port;
const listen = (one: Server) => new Promise<void>((resolve) => one.listen(0, '127.0.0.1', resolve));

describe('--served', () => {
  const { cert, key } = selfSigned();
  const fingerprint = createHash('sha256')
    .update(Buffer.from(cert.replace(/-----[^-]+-----|\s/g, ''), 'base64'))
    .digest('hex');
  const names: string[] = [];
  let server: Server;
  const SNICallback: TlsOptions['SNICallback'] = (name, done) => {
    names.push(name);
    done(null);
  };
  beforeAll(async () => {
    server = createTlsServer({ cert, key, SNICallback }).on('tlsClientError', () => {});
    await listen(server);
  });
  afterAll(() => {
    server.close();
  });

  const served = (port = portOf(server), more = '') =>
    asJson(`check --host www.example.com --served --connect 127.0.0.1:${port}${more}`);

  /** Lets a certificate be the one that the server shows; its PEM is left out, so that only this is judged. */
  const show = (id = CERTIFICATE): void => {
    certificate(id).Result.FingerprintSha256 = fingerprint.toUpperCase().replace(/..(?=.)/g, '$&:');
    certificate(id).Certificate = '';
  };

  test('the very certificate that was issued is fine', async () => {
    show();
    const address = `127.0.0.1:${portOf(server)}`;
    expect(await served()).toMatchObject({ code: 0, results: [{ served: { address, fingerprint, matches: true } }] });
    expect(names.at(-1)).toBe('www.example.com');
    const { stdout } = await esakit(`check --host www.example.com --served --connect ${address} --format prometheus`);
    expect(stdout).toContain(`,address="${address}"} 1\n`);
  });

  test('an address has no name to send (RFC 6066, 3), and no connection and no listener is left behind', async () => {
    names.length = 0;
    const { signal } = new AbortController();
    const address = { host: 'localhost', port: portOf(server) };
    const found = {
      result: { level: 'ok', message: 'Fine.' } as CheckResult,
      certificate: { FingerprintSha256: fingerprint },
    };
    const ended = new Promise((resolve) => server.once('connection', (socket) => socket.once('close', resolve)));
    const options = { name: '127.0.0.1', address, signal, health: { now: new Date(inDays(0)) } };
    expect(await checkServed(found, options)).toMatchObject({ level: 'ok', served: { matches: true } });
    expect(names).toEqual([]);
    await ended;
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  test('a server is asked also where the site has no certificate for the host', async () => {
    emulator.state.certificates.clear();
    const { code, results } = await served();
    expect(code).toBe(2);
    expect(results).toMatchObject([{ id: null, served: { fingerprint, matches: false } }]);
    expect(results[0]?.['message']).toContain(`127.0.0.1:${portOf(server)} serves ${fingerprint}, issued by a test`);
  });

  test('does not make up for one that is about to end', async () => {
    show();
    endIn(20);
    expect(await served()).toMatchObject({ code: 1, results: [{ level: 'warning' }] });
  });

  /** Makes `shop` one for the host that begins and ends then, and that the server shows. */
  const showOther = (notBefore: string, notAfter: string, more: object = {}): void => {
    show(idOf('shop'));
    const dates = { NotBefore: notBefore, NotAfter: notAfter };
    Object.assign(certificate(idOf('shop')).Result, { SAN: '*.example.com', ...dates, ...more });
  };

  describe('another one of the site is what it is worth by itself', () => {
    test.each([
      [-300, 50, 0, 'serves the older one, shop, valid until 2026-04-20.'],
      [-300, 20, 1, 'serves the older one, shop, valid until 2026-03-21.'],
      [-300, 3, 2, 'serves the older one, shop, valid until 2026-03-04.'],
      [-300, -3, 2, 'serves the older one, shop, which ended on 2026-02-26.'],
      [-300, 90, 0, 'serves another one of the site, shop, valid until 2026-05-30.'],
    ])('from day %i to day %i: %i', async (start, end, code, message) => {
      showOther(inDays(start), inDays(end));
      const outcome = await served();
      expect(outcome).toMatchObject({ code, results: [{ id: CERTIFICATE, served: { fingerprint, matches: false } }] });
      expect(outcome.results[0]?.['message']).toContain(message);
    });

    test('also where it does not cover the host at all', async () => {
      const id = idOf('shop');
      showOther(inDays(-300), inDays(200), { SAN: 'elsewhere.example.com', Name: '' });
      expect((await served()).results[0]?.['message']).toContain(`serves another one of the site, ${id}, valid`);
    });
  });

  test('another certificate is critical, and described', async () => {
    const { code, results } = await served();
    expect({ code, results }).toMatchObject({
      code: 2,
      results: [{ level: 'critical', served: { fingerprint, matches: false } }],
    });
    expect(results[0]?.['message']).toMatch(
      new RegExp(
        `serves a certificate that is none of the site's, ${fingerprint}, issued by .+, valid until \\d{4}-\\d\\d-\\d\\d: see where www\\.example\\.com leads`,
      ),
    );
  });

  test('is unknown where ESA gives no fingerprint', async () => {
    certificate().Result.FingerprintSha256 = '';
    expect(await served()).toMatchObject({ code: 3, results: [{ level: 'unknown', served: { matches: false } }] });
  });

  test('nobody there is unknown', async () => {
    const free = createTcpServer();
    await listen(free);
    const port = portOf(free);
    await new Promise((resolve) => free.close(resolve));
    const { code, results } = await served(port);
    expect({ code, results }).toMatchObject({
      code: 3,
      results: [{ level: 'unknown', state: 'valid', served: { fingerprint: null, matches: null } }],
    });
    expect(results[0]?.['message']).toContain('could not be asked for its certificate: connect ECONNREFUSED');
    const line = `check --host www.example.com --served --connect 127.0.0.1:${port} --format prometheus`;
    expect((await esakit(line)).stdout).not.toContain('esakit_certificate_served');
  });

  test('a server that says nothing for 10 s is unknown', async () => {
    const asked = vi.spyOn(TLSSocket.prototype, 'setTimeout').mockImplementation(function (this: TLSSocket, _, onEnd) {
      Socket.prototype.setTimeout.call(this, 20, onEnd);
      return this;
    });
    const silent = createTcpServer(() => {});
    await listen(silent);
    const { code, results } = await served(portOf(silent));
    silent.close();
    expect(asked.mock.calls[0]?.[0]).toBe(10_000);
    asked.mockRestore();
    expect(code).toBe(3);
    expect(results[0]?.['message']).toMatch(/could not be asked for its certificate: no answer within 10 s\.$/);
  });

  test('a server that says nothing is left when the command is ended, and all else is told', async () => {
    const controller = new AbortController();
    // Of its own: a connection of another test may arrive after that has ended, and would end this command too early.
    const silent = createTcpServer(() => {});
    await listen(silent);
    silent.once('connection', () => controller.abort(new Interruption('SIGINT')));
    const line = `check --host www.example.com --served --connect 127.0.0.1:${portOf(silent)} --json`;
    const { code, stdout } = await esakit(line, { signal: controller.signal });
    silent.close();
    expect(code).toBe(3);
    expect(JSON.parse(stdout).results).toMatchObject([
      { id: CERTIFICATE, state: 'valid', message: expect.stringMatching(/could not be asked .*: ended by SIGINT\.$/) },
    ]);
  });
});
