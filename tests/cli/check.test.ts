import { createHash } from 'node:crypto';
import { createServer as createTcpServer, type AddressInfo, type Server } from 'node:net';
import { createServer as createTlsServer, type TlsOptions } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Interruption } from '../../packages/cli/src/io.js';
import { selfSigned } from '../node/self-signed.js';
import { account, BIG_SITE, CERTIFICATE, esakit as anywhere, SITE } from './setup.js';

const { emulator, esakit, certificate, idOf, calls } = account();

interface Checked {
  readonly level: string;
  readonly results: readonly Record<string, unknown>[];
}

const asJson = async (line: string) => {
  const { code, stdout, stderr } = await esakit(`${line} --json`);
  return { code, stderr, ...(JSON.parse(stdout) as Checked) };
};

const byId = `check --site ${SITE} --id ${CERTIFICATE}`;
/** Gives the certificate so many days, as seen from now. */
const endIn = (days: number): void => {
  certificate().Result.NotAfter = new Date(Date.parse('2026-03-01T12:34:56Z') + days * 86_400_000).toISOString();
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
    [60, ' --warn 61 --fail 61', 2, 'critical', 'expiring'],
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

  test('that is not valid yet is a warning', async () => {
    certificate().Result.NotBefore = '2026-03-02 00:00:00';
    expect(await asJson(byId)).toMatchObject({ code: 1, results: [{ state: 'not-yet-valid' }] });
  });
});

describe('what is checked', () => {
  test('a site: all of its certificates, and the worst decides', async () => {
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
    expect(code).toBe(2);
    expect(results).toHaveLength(40);
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
    expect({ code, results }).toMatchObject({ code: 3, results: [{ level: 'unknown', id: null }] });
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
    expect(results[0]).toMatchObject({ level: 'unknown', siteName: 'example.com', id: null });
    expect(results[0]?.['message']).toMatch(/Forbidden\.RAM .*grant the RAM action/);
    expect(results.length).toBeGreaterThan(20);
  });
});

test('what can not be told hides no alarm', async () => {
  emulator.faults.add({ kind: 'error', code: 'Forbidden.RAM', action: 'ListCertificates', times: 1 });
  const { code, level, results } = await asJson('check');
  expect({ code, level }).toEqual({ code: 2, level: 'critical' });
  expect(new Set(results.map((result) => result['level']))).toEqual(new Set(['unknown', 'ok', 'critical']));
});

describe('what can not be told is unknown: 3', () => {
  test.each([
    ['check --site nowhere.example', /^esakit: there is no site nowhere\.example/],
    ['check --host www.example.test', /belongs to no site/],
    [`check --site ${SITE} --id nothing`, /Certificate\.NotFound/],
    ['check --id a', /^esakit: --id needs --site/],
    ['check --host a.example --id b', /give one of them/],
    ['check --host a:443', /is no hostname/],
    ['check --warn soon', /^esakit: --warn soon is no number of days/],
    ['check --fail=-1', /^esakit: --fail -1 is no number of days/],
    ['check --fail 31', /^esakit: --fail 31 comes before --warn 30/],
    ['check --format yaml', /^esakit: --format yaml is none of table, json, prometheus, junit/],
    ['check --json --format junit', /^esakit: --json and --format junit are two things/],
    ['check --served', /^esakit: --served needs --host/],
    ['check --host a.example --connect b', /^esakit: --connect needs --served/],
    ['check --host a.example --served --connect a:b', /^esakit: --connect a:b is no address/],
    ['check --host a.example --served --connect a:0', /is no address/],
    ['check --nonsense', /^esakit: unknown flag --nonsense/],
  ])('%s', async (line, message) => {
    const { code, stdout, stderr } = await esakit(line);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(message);
  });

  test('no credentials', async () => expect((await anywhere('check')).code).toBe(3));

  test('but an interruption is one', async () => {
    const signal = AbortSignal.abort(new Interruption('SIGTERM'));
    expect(await esakit('check', { signal })).toEqual({ code: 143, stdout: '', stderr: '' });
  });
});

describe('formats', () => {
  test('a table, the worst first, and a summary beside it', async () => {
    const { code, stdout, stderr } = await esakit('check --site example.com');
    const [heading, ...rows] = stdout.trimEnd().split('\n');
    expect(code).toBe(2);
    expect(heading).toMatch(/^LEVEL +SITE +CERTIFICATE +HOSTNAMES +STATE +EXPIRES +DAYS +WHAT TO DO$/);
    expect(rows.map((row) => row.split(' ')[0])).toEqual([
      ...Array.from({ length: 3 }, () => 'critical'),
      ...Array.from({ length: 3 }, () => 'warning'),
      'ok',
      'ok',
    ]);
    expect(stderr).toBe('esakit: critical: 2 ok, 3 warning, 3 critical\n');
    expect(stdout).not.toContain('\u001b');
    const terminal = await esakit('check --site example.com', { terminal: true });
    expect(terminal.stdout).toContain('\u001b[31mcritical');
    const plain = await esakit('check --site example.com', { terminal: true, env: { NO_COLOR: '1' } });
    expect(plain.stdout).toBe(stdout);
  });

  test('text for Prometheus', async () => {
    Object.assign(certificate().Result, { Name: 'a"b\\c\nd' });
    const { code, stdout, stderr } = await esakit(`${byId} --format prometheus`);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const labels = `site_id="${SITE}",site="example.com",id="${CERTIFICATE}",name="a\\"b\\\\c\\nd",hostname="www.example.com"`;
    expect(stdout).toBe(`\
# HELP esakit_certificate_level How bad it is: 0 fine, 1 warning, 2 critical, 3 unknown.
# TYPE esakit_certificate_level gauge
esakit_certificate_level{${labels}} 0
# HELP esakit_certificate_state The state of the certificate, as a label; always 1.
# TYPE esakit_certificate_state gauge
esakit_certificate_state{${labels},state="valid"} 1
# HELP esakit_certificate_not_before_timestamp_seconds Start of its validity, in seconds since 1970.
# TYPE esakit_certificate_not_before_timestamp_seconds gauge
esakit_certificate_not_before_timestamp_seconds{${labels}} 1769702400
# HELP esakit_certificate_not_after_timestamp_seconds End of its validity, in seconds since 1970.
# TYPE esakit_certificate_not_after_timestamp_seconds gauge
esakit_certificate_not_after_timestamp_seconds{${labels}} 1777478400
`);
  });

  test('a JUnit report', async () => {
    Object.assign(certificate(idOf('mail')).Result, { ApplyMessage: '<"a" & b>\u0007' });
    const { code, stdout, stderr } = await esakit('check --site example.com --format junit');
    expect({ code, stderr }).toEqual({ code: 2, stderr: '' });
    expect(stdout).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="esakit check" tests="8" failures="6" errors="0">/,
    );
    expect(stdout).toContain('timestamp="2026-03-01T12:34:56"');
    expect(stdout).toContain(
      `<testcase classname="example.com" name="www.example.com, *.example.com (${CERTIFICATE})" time="0"/>`,
    );
    expect(stdout).toContain('message="The application failed (&lt;&quot;a&quot; &amp; b&gt;\ufffd, code 3)');
    expect(stdout.match(/<failure type="warning"/g)).toHaveLength(3);
    expect(stdout.match(/<failure type="critical"/g)).toHaveLength(3);
    expect(stdout.match(/<testcase/g)).toHaveLength(8);
  });

  test('what is unknown is an error of a JUnit report', async () => {
    emulator.state.certificates.clear();
    const { stdout } = await esakit('check --format junit');
    expect(stdout).toContain('tests="1" failures="0" errors="1"');
    expect(stdout).toContain('<error type="unknown" message="There is no certificate to check."/>');
  });

  test('no control characters, whatever the service sends', async () => {
    certificate(idOf('mail')).Result.ApplyMessage = '\u001b[2J\u202e';
    for (const format of ['table', 'junit']) {
      // oxlint-disable-next-line no-control-regex
      expect((await esakit(`check --site ${SITE} --format ${format}`)).stdout).not.toMatch(/[\u001b\u202e]/);
    }
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
  let silent: Server;
  const SNICallback: TlsOptions['SNICallback'] = (name, done) => {
    names.push(name);
    done(null);
  };
  beforeAll(async () => {
    server = createTlsServer({ cert, key, SNICallback }).on('tlsClientError', () => {});
    silent = createTcpServer(() => {});
    await Promise.all([listen(server), listen(silent)]);
  });
  afterAll(() => {
    server.close();
    silent.close();
  });

  const served = (port = portOf(server), more = '') =>
    asJson(`check --host www.example.com --served --connect 127.0.0.1:${port}${more}`);

  test('the very certificate that was issued is fine', async () => {
    certificate().Result.FingerprintSha256 = fingerprint.toUpperCase().replace(/..(?=.)/g, '$&:');
    const address = `127.0.0.1:${portOf(server)}`;
    expect(await served()).toMatchObject({ code: 0, results: [{ served: { address, fingerprint, matches: true } }] });
    expect(names.at(-1)).toBe('www.example.com');
    const { stdout } = await esakit(`check --host www.example.com --served --connect ${address} --format prometheus`);
    expect(stdout).toContain(`,address="${address}"} 1\n`);
  });

  test('does not make up for one that is about to end', async () => {
    certificate().Result.FingerprintSha256 = fingerprint;
    expect(await served(portOf(server), ' --warn 90')).toMatchObject({ code: 1, results: [{ level: 'warning' }] });
  });

  test('another certificate is critical', async () => {
    const { code, results } = await served();
    expect({ code, results }).toMatchObject({
      code: 2,
      results: [{ level: 'critical', served: { fingerprint, matches: false } }],
    });
    expect(results[0]?.['message']).toContain(`serves another certificate, ${fingerprint} in place of `);
  });

  test('is unknown where ESA gives no fingerprint', async () => {
    certificate().Result.FingerprintSha256 = '';
    expect(await served()).toMatchObject({ code: 3, results: [{ level: 'unknown', served: { matches: false } }] });
  });

  test('nobody there is critical', async () => {
    const free = createTcpServer();
    await listen(free);
    const port = portOf(free);
    await new Promise((resolve) => free.close(resolve));
    const { code, results } = await served(port);
    expect({ code, results }).toMatchObject({ code: 2, results: [{ served: { fingerprint: null, matches: false } }] });
    expect(results[0]?.['message']).toContain('could not be asked for its certificate: connect ECONNREFUSED');
  });

  test('a server that says nothing is left when the command is ended', async () => {
    const controller = new AbortController();
    silent.once('connection', () => controller.abort(new Interruption('SIGINT')));
    const line = `check --host www.example.com --served --connect 127.0.0.1:${portOf(silent)}`;
    expect(await esakit(line, { signal: controller.signal })).toEqual({ code: 130, stdout: '', stderr: '' });
  });
});
