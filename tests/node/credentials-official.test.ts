/** Side by side with the vendor's library, which reads the same files and the same environment. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createProfileClient } from '@esakit/core/host';
import { defaultChain } from '@esakit/core/credentials';
import { listSites, nodePlatform } from '@esakit/node';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reply } from '../support/scripted-service.js';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'esakit-credentials-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

type Variables = Readonly<Record<string, string>>;

const put = (path: string, text: string): string => {
  const file = join(home, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text, { mode: 0o600 });
  return file;
};
const putConfig = (profiles: readonly object[], current = 'default') =>
  put('.aliyun/config.json', JSON.stringify({ current, profiles }));

const SCRIPT = `
const { default: Credential } = require('@alicloud/credentials');
new Credential().getCredential().then(
  ({ accessKeyId, accessKeySecret, securityToken }) =>
    console.log(JSON.stringify({ accessKeyId, accessKeySecret, securityToken: securityToken || undefined })),
  (error) => {
    console.error(error.message);
    console.log(JSON.stringify({ failed: true }));
  },
);`;

/** What the vendor's library finds, in a process of its own. */
const official = (env: Variables): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const cwd = fileURLToPath(new URL('../../', import.meta.url));
    const variables = {
      PATH: process.env['PATH'] ?? '',
      HOME: home,
      ALIBABA_CLOUD_ECS_METADATA_DISABLED: 'true',
      ...env,
    };
    execFile(process.execPath, ['-e', SCRIPT], { cwd, env: variables, timeout: 60_000 }, (error, stdout) => {
      if (error) reject(error);
      else resolve(JSON.parse(stdout));
    });
  });

const platformOf = (env: Variables) => ({
  ...nodePlatform(),
  env: (name: string) => ({ HOME: home, ALIBABA_CLOUD_ECS_METADATA_DISABLED: 'true', ...env })[name],
  homeDirectory: () => home,
});

async function own(env: Variables) {
  try {
    const { accessKeyId, accessKeySecret, securityToken } = await defaultChain(platformOf(env))();
    return { accessKeyId, accessKeySecret, securityToken };
  } catch {
    return { failed: true };
  }
}

const AK = { name: 'default', mode: 'AK', access_key_id: 'fileId', access_key_secret: 'fileSecret' };
const INI = `# keys of the team
[default]
type = access_key
access_key_id = iniId
access_key_secret = iniSecret   ; of 2026

[other]
type=access_key
access_key_id="otherId"
access_key_secret = 'otherSecret'
`;
const KEYS = { ALIBABA_CLOUD_ACCESS_KEY_ID: 'envId', ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'envSecret' };

describe('both find the same', () => {
  it.each<{ what: string; env?: Variables; arrange?: () => void }>([
    { what: 'in the environment', env: KEYS, arrange: () => putConfig([AK]) },
    { what: 'in the environment, with a token', env: { ...KEYS, ALIBABA_CLOUD_SECURITY_TOKEN: 'envToken' } },
    { what: 'in the current profile', arrange: () => putConfig([{ ...AK, name: 'a' }, AK], 'a') },
    {
      what: 'in the profile that is named',
      env: { ALIBABA_CLOUD_PROFILE: 'b' },
      arrange: () => putConfig([AK, { ...AK, name: 'b', access_key_id: 'bId' }]),
    },
    {
      what: 'in the first of two profiles of a name',
      arrange: () => putConfig([AK, { ...AK, access_key_id: 'second' }]),
    },
    {
      what: 'in a profile with a token',
      arrange: () => putConfig([{ ...AK, mode: 'StsToken', access_key_id: 'STS.x', sts_token: 'fileToken' }]),
    },
    {
      what: 'in a profile with a command',
      arrange: () => {
        const script = put(
          'bin/my keys.js',
          `console.log(JSON.stringify({ mode: 'StsToken', access_key_id: 'STS.' + process.argv[2],
            access_key_secret: process.argv[3], sts_token: 'commandToken', expiration: '2999-01-01T00:00:00Z' }));`,
        );
        const line = `"${process.execPath}" '${script}' a\\.b "c\\"d"`;
        putConfig([{ name: 'default', mode: 'External', process_command: line }]);
      },
    },
    { what: 'in the shared file', arrange: () => put('.alibabacloud/credentials', INI) },
    {
      what: 'in a section of the shared file',
      env: { ALIBABA_CLOUD_PROFILE: 'other' },
      arrange: () => put('.alibabacloud/credentials', INI),
    },
    {
      what: 'where the profiles are switched off',
      env: { ALIBABA_CLOUD_CLI_PROFILE_DISABLED: 'True' },
      arrange: () => {
        putConfig([AK]);
        put('.alibabacloud/credentials', INI);
      },
    },
    { what: 'where there is nothing' },
  ])('$what', async ({ env = {}, arrange }) => {
    arrange?.();
    const [theirs, ours] = await Promise.all([official(env), own(env)]);
    expect(ours).toEqual(theirs);
  });

  it('in a shared file elsewhere', async () => {
    const file = put('elsewhere/keys.ini', INI);
    const env = { ALIBABA_CLOUD_CREDENTIALS_FILE: file };
    expect(await own(env)).toEqual(await official(env));
  });
});

describe('both take from a credentials URI', () => {
  const keys = {
    AccessKeyId: 'STS.uri',
    AccessKeySecret: 'uriSecret',
    SecurityToken: 'uriToken',
    Expiration: new Date(Date.now() + 3_600_000).toISOString(),
  };
  it.each([
    ['what it answers', 200, keys],
    ['nothing where it answers with an error', 500, keys],
    ['nothing where a field is missing', 200, { ...keys, SecurityToken: undefined }],
  ])('%s', async (_what, status, body) => {
    const server = createServer((_, response) => response.writeHead(status).end(JSON.stringify(body)));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const env = { ALIBABA_CLOUD_CREDENTIALS_URI: `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys` };
    expect(await own(env)).toEqual(await official(env));
    server.closeAllConnections();
    server.close();
  });
});

describe('where the vendor fails, ours', () => {
  it('reads a file with a byte order mark', async () => {
    put('.aliyun/config.json', `\uFEFF${JSON.stringify({ current: 'default', profiles: [AK] })}`);
    expect(await official({})).toEqual({ failed: true });
    expect(await own({})).toMatchObject({ accessKeyId: 'fileId' });
  });

  it('shows nothing of a broken file', async () => {
    put('.aliyun/config.json', `{"profiles": [{"access_key_secret": "CANARY"`);
    const error: unknown = await defaultChain(platformOf({}))().catch((reason: unknown) => reason);
    expect(String(error)).toContain('~/.aliyun/config.json is not JSON from line 1, column 45 on');
    expect(String(error)).not.toContain('CANARY');
  });
});

it('an object of the vendor is a provider', async () => {
  const { default: module } = await import('@alicloud/credentials');
  const Credential = (module as unknown as { default?: typeof module }).default ?? module;
  const theirs = new (Credential as unknown as new (config: object) => { getCredential(): Promise<object> })({
    type: 'access_key',
    accessKeyId: 'theirId',
    accessKeySecret: 'theirSecret',
  });
  const seen: string[] = [];
  const client = createProfileClient(platformOf({}), {
    credentials: theirs,
    transport: async ({ headers }) => {
      seen.push(headers['authorization'] ?? '');
      return reply({ PageNumber: 1, PageSize: 1, TotalCount: 0, RequestId: 'r', Sites: [] });
    },
  });
  await listSites(client, {});
  expect(seen[0]).toContain('Credential=theirId,');
});
