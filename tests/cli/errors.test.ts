import { type Proxy, TransportError } from '@esakit/node';
import { describe, expect, test } from 'vitest';
import { unreachable } from '../../packages/cli/src/connect.js';
import { messageOf } from '../../packages/cli/src/failure.js';
import { Interruption } from '../../packages/cli/src/io.js';
import { account, BIG_SITE, esakit, SITE } from './setup.js';

const { emulator, env, esakit: withAccount } = account();
const { accessKeyId, accessKeySecret } = emulator.credentials;

const NOTHING_FOUND = `esakit: no credentials: set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET in the environment, run aliyun configure, or add --emulator to try it without an account
  environment: ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET are not set
  OIDC: ALIBABA_CLOUD_ROLE_ARN, ALIBABA_CLOUD_OIDC_PROVIDER_ARN and ALIBABA_CLOUD_OIDC_TOKEN_FILE are not set
  CLI profile: ~/.aliyun/config.json is not there
  shared file: ~/.alibabacloud/credentials is not there
  instance role: ALIBABA_CLOUD_ECS_METADATA_DISABLED is true
  credentials URI: ALIBABA_CLOUD_CREDENTIALS_URI is not set
`;

describe('a failure ends with 1, says in a line what to do, and prints nothing', () => {
  test.each([
    ['without credentials', {}],
    ['with empty ones', { ALIBABA_CLOUD_ACCESS_KEY_ID: '', ALIBABA_CLOUD_ACCESS_KEY_SECRET: '' }],
  ])('%s', async (_case, environment) => {
    for (const line of ['sites', 'list --site example.com', 'get --host www.example.com', 'get --site 1 --id a']) {
      const { code, stdout, stderr } = await esakit(line, { env: environment });
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toBe(NOTHING_FOUND);
    }
  });

  test('with half of them', async () => {
    expect(await esakit('sites', { env: { ALIBABA_CLOUD_ACCESS_KEY_ID: accessKeyId } })).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'esakit: credentials: ALIBABA_CLOUD_ACCESS_KEY_ID is set without ALIBABA_CLOUD_ACCESS_KEY_SECRET: set both, or none\n',
    });
  });

  test.each([
    ['a wrong id', { ALIBABA_CLOUD_ACCESS_KEY_ID: 'nobody' }, /InvalidAccessKeyId.NotFound .*check the accessKeyId/],
    ['a wrong secret', { ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'wrong-secret' }, /SignatureDoesNotMatch/],
    ['an unreadable secret', { ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'wrong secret' }, /accessKeySecret has a space/],
    ['a wrong token', { ALIBABA_CLOUD_SECURITY_TOKEN: 'wrong-token' }, /SecurityToken/],
    [
      'nobody there',
      { ALIBABA_CLOUD_ESA_ENDPOINT: 'http://127.0.0.1:1' },
      /did not get through: .*ECONNREFUSED.*; check --endpoint or ALIBABA_CLOUD_ESA_ENDPOINT$/m,
    ],
  ])('%s', async (_case, environment, message) => {
    const { code, stdout, stderr } = await withAccount('sites', { env: environment });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^esakit: [^\n]+\n$/);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/wrong-|wrong secret|EmulatorAccessKeySecret|\bat .*\.[jt]s/);
  });

  test('with the id of the request, which support asks for', async () => {
    const { code, stderr } = await withAccount(`get --site ${SITE} --id nothing`);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^esakit: GetCertificate: Certificate.NotFound /);
    expect(stderr.split(emulator.requests[0]!.requestId)).toHaveLength(2);
  });

  test('without the control characters that a service may send', async () => {
    emulator.faults.add({ kind: 'error', code: 'Forbidden', message: 'no\u001b[2J way\r\u202e' });
    const { stderr } = await withAccount('sites');
    expect(stderr).toContain('no\ufffd[2J way\ufffd\ufffd');
  });
});

test('ESAKIT_DEBUG=1 shows where it comes from and its causes, and no secret', async () => {
  const { code, stderr } = await withAccount('sites', {
    env: { ESAKIT_DEBUG: '1', ALIBABA_CLOUD_ESA_ENDPOINT: 'http://127.0.0.1:1' },
  });
  expect(code).toBe(1);
  expect(stderr).toMatch(/\n {4}at .*\ncaused by: /s);
  expect(stderr).not.toContain(accessKeySecret);
});

describe('an error that comes back is tried again', () => {
  test.each([
    [true, /^esakit: .*Throttling.*; again in [01]\.\d s\n$/],
    [false, /^$/],
  ])('and shown only on a terminal (%s)', async (terminal, message) => {
    emulator.faults.add({ kind: 'throttle', retryAfterMs: 1, times: 1 });
    const { code, stderr } = await withAccount('sites', { terminal });
    expect(code).toBe(0);
    expect(stderr).toMatch(message);
  });
});

describe('a signal ends a call at once, without a word', () => {
  test.each([
    [new Interruption('SIGINT'), 130],
    [new Interruption('SIGTERM'), 143],
    [new Error('some other reason'), 130],
  ])('%s: %i', async (reason, code) => {
    emulator.faults.add({ kind: 'latency', delayMs: 600_000 });
    const controller = new AbortController();
    const running = withAccount('sites', { signal: controller.signal });
    setTimeout(() => controller.abort(reason), 50);
    expect(await running).toEqual({ code, stdout: '', stderr: '' });
  });
});

test('region and endpoint: a flag comes before the environment', async () => {
  const endpoint = env()['ALIBABA_CLOUD_ESA_ENDPOINT']!;
  const wrong = { ALIBABA_CLOUD_ESA_ENDPOINT: 'http://127.0.0.1:1', ALIBABA_CLOUD_REGION_ID: 'no region' };
  const { code } = await withAccount(`sites --endpoint ${endpoint} --region ap-southeast-1`, { env: wrong });
  expect(code).toBe(0);
});

const namesOf = async (site: string) => {
  const { stdout } = await withAccount(['list', '--site', site, '--json']);
  return (JSON.parse(stdout) as { Result: { Name: string }[] }).Result.map(({ Name }) => Name);
};

describe('--site', () => {
  test.each(['example.net', ' EXAMPLE.net. ', BIG_SITE])('takes %j', async (site) => {
    expect(await namesOf(site)).toEqual(['wildcard', 'apex', 'hsm']);
  });

  test.each(['例子.测试', 'xn--fsqu00a.xn--0zwm56d'])('takes an internationalised name, %s', async (site) => {
    expect(await namesOf(site)).toEqual(['例子']);
  });

  test('is not looked up where it is an id', async () => {
    await namesOf(SITE);
    expect(emulator.requests.map(({ action }) => action)).toEqual(['ListCertificates']);
  });

  test('is found where the service shows its name with white space', async () => {
    const site = emulator.state.sites.get(BigInt(BIG_SITE))!;
    site.SiteName = 'example.net ';
    expect(await namesOf('example.net')).toHaveLength(3);
  });

  test('of an unknown name: what there is, the nearest first', async () => {
    const { code, stdout, stderr } = await withAccount('list --site exampel.net');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(
      /^esakit: there is no site exampel\.net: did you mean example\.net\? the account has example\.net, example\.[^\n]+\n$/,
    );
  });

  test('of an unknown name, in an account of many', async () => {
    const sample = emulator.state.sites.get(BigInt(SITE))!;
    for (let n = 1n; n <= 20n; n++)
      emulator.state.sites.set(n, { ...sample, SiteId: n, SiteName: `site-${n}.example` });
    const { stderr } = await withAccount('list --site site-21.example');
    expect(stderr).toMatch(/ and 16 more \(see: esakit sites\)\n$/);
    expect(stderr.match(/site-\d+\.example/g)).toHaveLength(12);
  });

  test('in an account without sites: the region may be the wrong one', async () => {
    emulator.state.sites.clear();
    const { code, stderr } = await withAccount('list --site example.com');
    expect(code).toBe(1);
    expect(stderr).toContain('the account has none in cn-hangzhou (accounts of the China site');
  });

  test('that names two sites: their ids', async () => {
    const sample = emulator.state.sites.get(BigInt(SITE))!;
    emulator.state.sites.set(7n, { ...sample, SiteId: 7n });
    const { code, stderr } = await withAccount('list --site example.com');
    expect(code).toBe(1);
    expect(stderr).toBe(`esakit: there are 2 sites example.com: give the id, ${SITE} or 7\n`);
  });
});

test('invisible characters are escapes in JSON, with the same value', async () => {
  const site = emulator.state.sites.get(BigInt(SITE))!;
  site.SiteName = 'a\u009b2J\u202e\u061cb';
  const { stdout } = await withAccount('sites --json');
  expect(stdout).toContain('"a\\u009b2J\\u202e\\u061cb"');
  expect(
    (JSON.parse(stdout) as { Sites: { SiteName: string }[] }).Sites.some((one) => one.SiteName === site.SiteName),
  ).toBe(true);
  expect((await withAccount('sites')).stdout).toContain('a\ufffd2J\ufffd\ufffdb');
});

const failed = (code: 'network' | 'timeout' | 'redirect') =>
  new TransportError('no way', code, { operation: 'ListSites' });
const told = (error: Error, endpoint?: string, way?: Proxy): string =>
  messageOf(unreachable(error, endpoint, way)).replace('ListSites: ', '');

describe('a service that could not be reached', () => {
  const proxy = { name: 'proxy.test:80', source: 'HTTPS_PROXY' } as Proxy;
  test('what to check, by where it is and how it is reached', () => {
    expect(told(failed('network'))).toBe('no way; is this machine offline, or behind a proxy? HTTPS_PROXY names one');
    expect(told(failed('network'), 'esa.test')).toBe('no way; check --endpoint or ALIBABA_CLOUD_ESA_ENDPOINT');
    expect(told(failed('timeout'), 'esa.test', proxy)).toBe(
      'no way; the way leads through the proxy proxy.test:80 (HTTPS_PROXY)',
    );
  });

  test('any other error stays as it is', () => {
    for (const error of [failed('redirect'), failed('timeout'), new Error('x')]) {
      expect(unreachable(error, undefined, undefined)).toBe(error);
    }
    const error = failed('network');
    expect(unreachable(error, undefined, proxy)).toBe(error);
  });
});
