import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Interruption } from '../../packages/cli/src/io.js';
import { checkEnvironment } from '../../packages/cli/src/doctor/environment.js';
import { checkNode } from '../../packages/cli/src/doctor/node-version.js';
import { account, contentsOf, emptyDirectory, esakit as anywhere, SITE } from './setup.js';

const { emulator, env, esakit, calls } = account();

interface Finding {
  readonly name: string;
  readonly state: string;
  readonly finding: string;
  readonly remedy?: string;
}

interface Document {
  readonly level: string;
  readonly findings: readonly Finding[];
  readonly sources: readonly object[];
}

type Surroundings = Parameters<typeof esakit>[1];

const asJson = async (line = '', surroundings: Surroundings = {}) => {
  const { code, stdout, stderr } = await esakit(`doctor${line} --json`, surroundings);
  const document = JSON.parse(stdout) as Document;
  return {
    code,
    stderr,
    stdout,
    ...document,
    of: (name: string) => document.findings.filter((one) => one.name === name),
  };
};

/** A server on this machine, for the time of a test file. */
function serving(listener: RequestListener) {
  let server: Server;
  beforeAll(async () => {
    server = createServer(listener).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** STS, which knows everybody as what a test says. */
let identity: { readonly status: number; readonly body: object };
const sts = serving((_request, response) => {
  response.writeHead(identity.status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(identity.body));
});
const USER = {
  status: 200,
  body: {
    IdentityType: 'RAMUser',
    AccountId: '1234567890123456',
    Arn: 'acs:ram::1234567890123456:user/monitor',
    PrincipalId: '2',
    RequestId: 'R',
  },
};
const withSts = () => ({ ALIBABA_CLOUD_STS_ENDPOINT: sts() });

describe('where all is fine', () => {
  test('the table says so, and ends with 0', async () => {
    identity = USER;
    const { code, stdout, stderr } = await esakit('doctor', { env: withSts() });
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'esakit: ok: 11 ok, 3 skipped\n' });
    const steady = stdout.replaceAll(/127\.0\.0\.1:\d+/g, '127.0.0.1:PORT').replace(/Node [\d.]+/, 'Node VERSION');
    await expect(steady.replaceAll(/ {2,}/g, '  ')).toMatchFileSnapshot('doctor.txt');
  });

  test('the document has the same, and how each source answered', async () => {
    identity = USER;
    const { code, level, findings, sources } = await asJson('', { env: withSts() });
    expect({ code, level }).toEqual({ code: 0, level: 'ok' });
    expect(findings.map(({ name }) => name.replace(/ 127.*/, ''))).toEqual([
      'node',
      'environment',
      'credentials',
      'credential files',
      'proxy',
      'dns',
      'tls',
      'endpoint',
      'clock',
      'identity',
      'permission ListCertificates',
      'permission GetCertificate',
      'permission ListSites',
      'permission GetSite',
    ]);
    expect(sources).toEqual([{ name: 'environment', state: 'used', reason: 'environment variables' }]);
  });

  test('it asks for the least, and only what reads', async () => {
    await asJson(' --for check,SetCertificate,DeleteCertificate');
    expect(new Set(calls())).toEqual(new Set(['ListSites', 'ListCertificates', 'GetCertificate', 'GetSite']));
    const pages = emulator.requests
      .filter(({ action }) => action?.startsWith('List'))
      .map(({ params }) => params['PageSize']);
    expect(new Set(pages)).toEqual(new Set(['1']));
  });

  test('a file gets it whole', async () => {
    const directory = emptyDirectory();
    const { code, stdout, stderr } = await esakit(`doctor --json --output ${join(directory, 'doctor.json')}`);
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: 'esakit: ok: 10 ok, 4 skipped\n' });
    expect(JSON.parse(contentsOf(directory)['doctor.json'] ?? '')).toMatchObject({ level: 'ok' });
  });

  test('an emulator in the process will do', async () => {
    const { code, stdout } = await anywhere('doctor --emulator');
    expect(code).toBe(0);
    expect(stdout).toContain('from the emulator');
  });
});

describe('credentials', () => {
  test('none: what each source said, and the rest is still looked at', async () => {
    const { code, of, sources } = await asJson('', {
      env: { ALIBABA_CLOUD_ACCESS_KEY_ID: '', ALIBABA_CLOUD_ACCESS_KEY_SECRET: '' },
    });
    expect(code).toBe(2);
    expect(of('credentials')).toEqual([
      {
        name: 'credentials',
        state: 'critical',
        finding: 'there are none',
        remedy:
          'set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET in the environment, or run aliyun configure',
      },
    ]);
    expect(of('credentials: CLI profile')).toEqual([
      { name: 'credentials: CLI profile', state: 'skipped', finding: '~/.aliyun/config.json is not there' },
    ]);
    expect(sources).toHaveLength(6);
    expect(of('clock')).toMatchObject([{ state: 'ok' }]);
    expect(of('permission ListCertificates, GetCertificate, ListSites, GetSite')).toMatchObject([{ state: 'unknown' }]);
    // Nobody knows this key, and it is asked once.
    expect(emulator.requests.map(({ code: answered }) => answered)).toEqual(['InvalidAccessKeyId.NotFound']);
  });

  test.each([
    ['half of a pair', { ALIBABA_CLOUD_ACCESS_KEY_SECRET: '' }, /ALIBABA_CLOUD_ACCESS_KEY_ID is set without/],
    [
      'an id of temporary ones without token',
      { ALIBABA_CLOUD_ACCESS_KEY_ID: 'STS.x' },
      /STS\. needs its securityToken/,
    ],
  ])('%s', async (_what, more, finding) => {
    const { code, of } = await asJson('', { env: more });
    expect(code).toBe(2);
    expect(of('credentials')).toMatchObject([
      {
        state: 'critical',
        finding: expect.stringMatching(finding),
        remedy: expect.stringContaining('mend this source'),
      },
    ]);
  });

  test.each([
    ['2026-03-01T12:30:00Z', 2, 'critical', /sso/],
    ['2026-03-01T12:38:00Z', 1, 'warning', /in less than 5 minutes$/],
    ['2026-03-01T18:00:00Z', 0, 'ok', /they end at 2026-03-01T18:00:00Z$/],
  ])('a session that ends at %s', async (end, code, state, finding) => {
    const home = emptyDirectory();
    mkdirSync(join(home, '.aliyun'));
    const { accessKeyId, accessKeySecret, securityToken } = emulator.temporaryCredentials;
    const profile = {
      name: 'sso',
      mode: 'CloudSSO',
      access_key_id: accessKeyId,
      access_key_secret: accessKeySecret,
      sts_token: securityToken,
      sts_expiration: Date.parse(end) / 1000,
    };
    const file = join(home, '.aliyun', 'config.json');
    writeFileSync(file, JSON.stringify({ current: 'sso', profiles: [profile] }), { mode: 0o600 });
    const own = { HOME: home, ALIBABA_CLOUD_ACCESS_KEY_ID: '', ALIBABA_CLOUD_ACCESS_KEY_SECRET: '' };
    const found = await asJson('', { env: own });
    expect(found.code).toBe(code);
    expect(found.of('credentials')).toMatchObject([{ state, finding: expect.stringMatching(finding) }]);
    expect(found.of('credential files')).toMatchObject([
      { state: 'ok', finding: 'only its owner can read ~/.aliyun/config.json' },
    ]);
  });

  test.runIf(process.platform !== 'win32').each([
    [0o644, 'every user'],
    [0o640, 'its group'],
  ])('a file of mode %o', async (mode, who) => {
    const home = emptyDirectory();
    mkdirSync(join(home, '.alibabacloud'));
    writeFileSync(join(home, '.alibabacloud', 'credentials'), '[default]\n');
    chmodSync(join(home, '.alibabacloud', 'credentials'), mode);
    const { code, of, stderr } = await asJson('', { env: { HOME: home } });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(of('credential files')).toEqual([
      {
        name: 'credential files',
        state: 'warning',
        finding: `${who} of this machine can read the keys in ~/.alibabacloud/credentials`,
        remedy: 'chmod 600 ~/.alibabacloud/credentials',
      },
    ]);
  });

  test('a profile that can not be read is a finding, and not the end', async () => {
    const home = emptyDirectory();
    mkdirSync(join(home, '.aliyun'));
    writeFileSync(join(home, '.aliyun', 'config.json'), '{ "current": ', { mode: 0o600 });
    const own = { HOME: home, ALIBABA_CLOUD_ACCESS_KEY_ID: '', ALIBABA_CLOUD_ACCESS_KEY_SECRET: '' };
    const { code, of } = await asJson('', { env: own });
    expect(code).toBe(2);
    expect(of('credentials')).toMatchObject([
      { state: 'critical', finding: expect.stringContaining('~/.aliyun/config.json') },
    ]);
  });
});

describe('identity', () => {
  test.each([
    [USER, 'ok', /^RAMUser acs:ram::1234567890123456:user\/monitor$/],
    [
      { status: 200, body: { ...USER.body, IdentityType: 'Account', Arn: 'acs:ram::1:root' } },
      'warning',
      /^the key is of the account itself/,
    ],
    [
      { status: 404, body: { Code: 'InvalidAccessKeyId.NotFound', Message: 'Not found.' } },
      'critical',
      /^InvalidAccessKeyId\.NotFound \(HTTP 404\)/,
    ],
    [{ status: 403, body: { Code: 'Forbidden.RiskControl' } }, 'unknown', /^Forbidden\.RiskControl/],
  ])('%o is %s', async (answer, state, finding) => {
    identity = answer;
    const { of } = await asJson('', { env: withSts() });
    expect(of('identity')).toMatchObject([{ state, finding: expect.stringMatching(finding) }]);
  });

  test('an STS that is not there is unknown', async () => {
    const { code, of } = await asJson('', { env: { ALIBABA_CLOUD_STS_ENDPOINT: 'http://127.0.0.1:1' } });
    expect(code).toBe(3);
    expect(of('identity')).toMatchObject([{ state: 'unknown', finding: expect.stringContaining('ECONNREFUSED') }]);
  });

  test('keys for this machine are shown to nobody else', async () => {
    const { of } = await asJson();
    expect(of('identity')).toMatchObject([{ state: 'skipped' }]);
  });
});

describe('permissions', () => {
  test('a refusal is critical, and names the policy', async () => {
    emulator.faults.add({ kind: 'error', code: 'NoPermission', action: 'ListCertificates' });
    const { code, of } = await asJson(` --for list --site ${SITE}`);
    expect(code).toBe(2);
    expect(of('permission ListCertificates')).toMatchObject([
      {
        state: 'critical',
        finding: expect.stringContaining('esa:ListCertificates'),
        remedy: `have it granted; the policy: esakit policy ListCertificates --site ${SITE}`,
      },
    ]);
    expect(of('permission ListSites')).toMatchObject([{ state: 'ok' }]);
  });

  test('what changes something is never tried, and unknown', async () => {
    const { code, of } = await asJson(` --for setcertificate --site ${SITE}`);
    expect(code).toBe(3);
    expect(of('permission SetCertificate')).toEqual([
      {
        name: 'permission SetCertificate',
        state: 'unknown',
        finding: 'it changes something, so it is not tried',
        remedy: `have it granted; the policy: esakit policy SetCertificate --site ${SITE}`,
      },
    ]);
    expect(calls()).not.toContain('SetCertificate');
  });

  test('what needs more than a site is unknown', async () => {
    const { of } = await asJson(' --for GetRecord');
    expect(of('permission GetRecord')).toMatchObject([
      { state: 'unknown', finding: 'it needs RecordId, so it is not tried' },
    ]);
  });

  test('without a site or a certificate there is nothing to try it with', async () => {
    emulator.state.certificates.clear();
    const withoutCertificates = await asJson(' --for get');
    expect(withoutCertificates.of('permission GetCertificate')).toMatchObject([
      { state: 'unknown', finding: 'there is no certificate to try it with' },
    ]);
    emulator.state.sites.clear();
    const withoutSites = await asJson(' --for list');
    expect(withoutSites.of('permission ListCertificates')).toMatchObject([
      { state: 'unknown', finding: 'there is no site to try it with' },
    ]);
  });

  test('a site that is not there is a finding', async () => {
    const { of } = await asJson(' --site exampel.com');
    expect(of('site')).toMatchObject([
      { state: 'critical', finding: expect.stringContaining('did you mean example.com?') },
    ]);
  });
});

describe('the service', () => {
  test('a clock that differs', async () => {
    emulator.faults.add({ kind: 'skew', skewMs: 3_600_000 });
    const { of } = await asJson();
    expect(of('clock')).toMatchObject([
      { state: 'critical', finding: expect.stringMatching(/^60 minutes behind the service's, which/) },
    ]);
  });

  test('a key that it does not know', async () => {
    const { code, of } = await asJson('', { env: { ALIBABA_CLOUD_ACCESS_KEY_ID: 'nobody' } });
    expect(code).toBe(2);
    const host = new URL(env()['ALIBABA_CLOUD_ESA_ENDPOINT'] ?? '').host;
    expect(of(`endpoint ${host}`)).toMatchObject([{ state: 'critical', finding: `${host} does not know the key` }]);
  });

  test('nobody there', async () => {
    const { code, of } = await asJson(' --endpoint http://127.0.0.1:1');
    expect(code).toBe(2);
    expect(of('endpoint 127.0.0.1:1')).toMatchObject([
      { state: 'critical', finding: expect.stringContaining('ECONNREFUSED') },
    ]);
    expect(of('clock')).toMatchObject([{ state: 'unknown' }]);
    expect(of('permission ListSites')).toMatchObject([{ state: 'unknown' }]);
  });

  test('Ctrl-C prints what was found until then', async () => {
    emulator.faults.add({ kind: 'latency', delayMs: 600_000 });
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Interruption('SIGINT')), 300);
    const { code, of } = await asJson('', { signal: controller.signal });
    expect(code).toBe(3);
    expect(of('node')).toMatchObject([{ state: 'ok' }]);
    const host = new URL(env()['ALIBABA_CLOUD_ESA_ENDPOINT'] ?? '').host;
    expect(of(`endpoint ${host}`)).toEqual([
      { name: `endpoint ${host}`, state: 'unknown', finding: 'interrupted before it was known' },
    ]);
  });
});

test('trouble on a terminal reads as follows', async () => {
  const { code, stdout, stderr } = await esakit('doctor --for list,SetCertificate --endpoint https://127.0.0.1:1', {
    env: {
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: '',
      ALICLOUD_ACCESS_KEY: 'x',
      ALIBABA_CLOUD_ROLE_ARN: 'acs:ram::1:role/r',
      NODE_TLS_REJECT_UNAUTHORIZED: '0',
      NO_COLOR: '1',
    },
    terminal: true,
    columns: 80,
  });
  expect(code).toBe(2);
  expect(stderr).toMatch(/^esakit: critical: /);
  const steady = stdout.replace(/Node [\d.]+/, 'Node VERSION');
  await expect(steady.replaceAll(/ +$/gm, '')).toMatchFileSnapshot('doctor-trouble.txt');
});

describe('no secret is shown', () => {
  test.each(['', ' --json'])('by doctor%s, whatever goes wrong', async (flags) => {
    identity = {
      status: 400,
      body: { Code: 'HIDEME.key', Message: 'the secret HIDEME-secret is not that of HIDEME-token' },
    };
    emulator.faults.add({ kind: 'error', code: 'Forbidden', message: 'HIDEME-secret and HIDEME-token' });
    const { stdout, stderr } = await esakit(`doctor${flags}`, {
      env: {
        ...withSts(),
        ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'HIDEME-secret',
        ALIBABA_CLOUD_SECURITY_TOKEN: 'HIDEME-token',
        ALICLOUD_ACCESS_KEY_ID: 'HIDEME-other',
        Ali_Secret: 'HIDEME-older',
        HTTPS_PROXY: 'http://HIDEME-user:HIDEME-password@127.0.0.1:1',
      },
    });
    expect(stdout).toContain('proxy');
    expect(stdout.replace('HIDEME.key', '') + stderr).not.toContain('HIDEME');
  });
});

describe('the environment', () => {
  const KEY = { ALIBABA_CLOUD_ACCESS_KEY_ID: 'LTAI', ALIBABA_CLOUD_ACCESS_KEY_SECRET: 's' };

  test.each<[object, string, RegExp]>([
    [KEY, 'ok', /^no variable misleads$/],
    [{ ALICLOUD_ACCESS_KEY: 'x' }, 'warning', /^ALICLOUD_ACCESS_KEY is set, but is not read here$/],
    [
      { ...KEY, ALIBABACLOUD_ACCESS_KEY_ID: 'x' },
      'warning',
      /^ALIBABACLOUD_ACCESS_KEY_ID differs from ALIBABA_CLOUD_ACCESS_KEY_ID/,
    ],
    [{ ...KEY, ALIBABACLOUD_ACCESS_KEY_ID: 'LTAI' }, 'ok', /^no variable misleads$/],
    [{ ALIBABACLOUD_PROFILE: 'x' }, 'warning', /^ALIBABACLOUD_PROFILE is set/],
    [{ ...KEY, ALIBABA_CLOUD_SECURITY_TOKEN: 't' }, 'warning', /^ALIBABA_CLOUD_SECURITY_TOKEN is set, but/],
    [
      { ...KEY, ALIBABA_CLOUD_ACCESS_KEY_ID: 'STS.x', ALIBABA_CLOUD_SECURITY_TOKEN: 't' },
      'ok',
      /^no variable misleads$/,
    ],
    [{ ...KEY, ALIBABA_CLOUD_ROLE_ARN: 'acs:ram::1:role/r' }, 'warning', /the role is not assumed$/],
    [{ NODE_TLS_REJECT_UNAUTHORIZED: '0' }, 'critical', /^NODE_TLS_REJECT_UNAUTHORIZED=0: Node trusts every server/],
  ])('%o is %s', (variables, state, finding) => {
    expect(checkEnvironment(variables as Record<string, string>)).toMatchObject([
      { state, finding: expect.stringMatching(finding) },
    ]);
  });
});

test.each([
  ['20.19.0', '2026-03-01', 'ok'],
  ['20.19.0', '2026-05-01', 'warning'],
  ['24.1.0', '2026-05-01', 'ok'],
  ['26.0.0', '2040-01-01', 'ok'],
])('Node %s on %s is %s', (version, day, state) => {
  expect(checkNode(version, Date.parse(day)).state).toBe(state);
});

describe('wrong usage ends with 3, before anything is asked', () => {
  test.each([
    ['doctor --for chekc', 'unknown operation "chekc": esakit operations WORDS finds them'],
    ['doctor --site 0', '--site 0 is not an id: ids go from 1 to 9223372036854775807'],
    [
      'doctor --emulator --endpoint http://127.0.0.1:1',
      '--emulator and --endpoint name two places to call: give one of them',
    ],
    ['doctor --endpoint http://esa.example.com', /^esakit: endpoint must use https: .*; it comes from --endpoint \(/],
    ['doctor --region cn-beijing', /^esakit: region must be one of ESA: .*; it comes from --region \(/],
  ])('%s', async (line, message) => {
    const { code, stdout, stderr } = await anywhere(line);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^esakit: [^\n]+ \(see: esakit help doctor\)\n$/);
  });
});

test.each([
  ['ALIBABACLOUD_ACCESS_KEY_ID', 'ALIBABA_CLOUD_ACCESS_KEY_ID'],
  ['ALICLOUD_ACCESS_KEY_ID', 'ALIBABA_CLOUD_ACCESS_KEY_ID'],
  ['ALICLOUD_ACCESS_KEY', 'ALIBABA_CLOUD_ACCESS_KEY_ID'],
  ['ACCESS_KEY_ID', 'ALIBABA_CLOUD_ACCESS_KEY_ID'],
  ['Ali_Key', 'ALIBABA_CLOUD_ACCESS_KEY_ID'],
  ['ALIBABACLOUD_PROFILE', 'ALIBABA_CLOUD_PROFILE'],
  ['ALICLOUD_PROFILE', 'ALIBABA_CLOUD_PROFILE'],
  ['ALIBABACLOUD_REGION_ID', 'ALIBABA_CLOUD_REGION_ID'],
  ['ALICLOUD_REGION', 'ALIBABA_CLOUD_REGION_ID'],
  ['ALIBABA_CLOUD_ENDPOINT', 'ALIBABA_CLOUD_ESA_ENDPOINT'],
])('%s is not read, but %s', (other, ours) => {
  const toldOf = (set: Readonly<Record<string, string>>) =>
    checkEnvironment(set).flatMap(({ finding, remedy }) => (finding.startsWith(other) ? [[finding, remedy]] : []));
  expect(toldOf({ [other]: 'a' })).toEqual([
    [`${other} is set, but is not read here`, `set ${ours} if it is meant for esakit`],
  ]);
  expect(toldOf({ [other]: 'a', [ours]: 'b' })).toEqual([
    [`${other} differs from ${ours}, and is not read here`, 'unset one of them, or give both one value'],
  ]);
  expect(toldOf({ [other]: 'a', [ours]: 'a' })).toEqual([]);
  expect(toldOf({ [other]: '' })).toEqual([]);
});
