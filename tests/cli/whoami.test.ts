import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { account, esakit as anywhere } from './setup.js';

const { emulator, env, esakit } = account();

const USER = {
  IdentityType: 'AssumedRoleUser',
  AccountId: '1234567890123456',
  PrincipalId: '316959339000654321:session',
  RoleId: '316959339000654321',
  Arn: 'acs:ram::1234567890123456:assumed-role/certificates/session',
  RequestId: '3C87BF0C-1C57-5A1B-9D92-6B4E9C2F0001',
};

/** A fake of STS: what it is asked, and what it answers. */
let server: Server;
let answer: { status: number; body: object };
const asked: { action: string | undefined; version: string | undefined; authorization: string }[] = [];
beforeAll(async () => {
  server = createServer(({ headers }, response) => {
    asked.push({
      action: headers['x-acs-action'] as string | undefined,
      version: headers['x-acs-version'] as string | undefined,
      authorization: headers.authorization ?? '',
    });
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
});
beforeEach(() => {
  asked.length = 0;
  answer = { status: 200, body: USER };
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const sts = () => ({ ALIBABA_CLOUD_STS_ENDPOINT: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });

test('who signs, in which account, and what is called', async () => {
  const { code, stdout, stderr } = await esakit('whoami', { env: sts() });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toBe(
    [
      'Credentials   environment variables',
      'Identity      AssumedRoleUser acs:ram::1234567890123456:assumed-role/certificates/session',
      'Account       1234567890123456',
      'Account site  -',
      'Region        -',
      `Endpoint      ${env()['ALIBABA_CLOUD_ESA_ENDPOINT']}`,
      '',
    ].join('\n'),
  );
  expect(asked).toEqual([
    {
      action: 'GetCallerIdentity',
      version: '2015-04-01',
      authorization: expect.stringContaining(`Credential=${emulator.credentials.accessKeyId},`),
    },
  ]);
});

test('as JSON', async () => {
  const { stdout } = await esakit('whoami --json', { env: sts() });
  expect(JSON.parse(stdout)).toEqual({
    source: 'environment variables',
    expiration: null,
    identity: {
      type: 'AssumedRoleUser',
      arn: USER.Arn,
      account: '1234567890123456',
      principal: '316959339000654321:session',
    },
    accountSite: null,
    region: null,
    endpoint: env()['ALIBABA_CLOUD_ESA_ENDPOINT'],
  });
});

test('with an emulator, nobody else is asked', async () => {
  const { code, stdout } = await anywhere('whoami --emulator --json', { env: sts() });
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ source: 'the emulator', identity: null });
  expect(asked).toEqual([]);
});

describe('a failure ends with 1, in a line', () => {
  test('a key that STS does not know', async () => {
    answer = { status: 404, body: { Code: 'InvalidAccessKeyId.NotFound', Message: 'Not found.', RequestId: 'R-1' } };
    const { code, stdout, stderr } = await esakit('whoami', { env: sts() });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe(
      'esakit: GetCallerIdentity: InvalidAccessKeyId.NotFound (HTTP 404): Not found; check the accessKeyId: it does not exist, is disabled, or belongs to the other site (China or international); request id R-1\n',
    );
  });

  test('no credentials', async () => {
    const { code, stdout, stderr } = await anywhere('whoami');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^esakit: no credentials: set ALIBABA_CLOUD_ACCESS_KEY_ID/);
    expect(asked).toEqual([]);
  });

  test('an STS in the open', async () => {
    const { code, stderr } = await esakit('whoami', { env: { ALIBABA_CLOUD_STS_ENDPOINT: 'http://sts.example.com' } });
    expect(code).toBe(1);
    expect(stderr).toContain('ALIBABA_CLOUD_STS_ENDPOINT must use https:');
  });
});

test('--verbose tells of the attempts', async () => {
  const { stderr } = await esakit('whoami --verbose', { env: sts() });
  expect(stderr).toMatch(/^esakit: .*ListSites/m);
});

test('what STS answers can not move the cursor', async () => {
  answer = { status: 200, body: { ...USER, Arn: 'acs:ram::1:user/a\u001b[2J\nb' } };
  const { stdout } = await esakit('whoami', { env: sts() });
  expect(stdout).toContain('acs:ram::1:user/a\ufffd[2J\ufffdb\n');
});

test('no secret is shown', async () => {
  answer = { status: 200, body: { ...USER, Arn: `acs:ram::1:user/${emulator.credentials.accessKeySecret}` } };
  for (const line of ['whoami', 'whoami --json', 'whoami --verbose']) {
    const { stdout, stderr } = await esakit(line, { env: sts() });
    expect(stdout + stderr).not.toContain(emulator.credentials.accessKeySecret);
  }
});
