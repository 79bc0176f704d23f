import { defaultChain, profileCredentials, sharedFileCredentials } from '@esakit/core/credentials';
import { describe, expect, it } from 'vitest';
import { failure, reply } from '../support/scripted-service.js';
import {
  assumed,
  CONFIG,
  config,
  formOf,
  HOME,
  NOW,
  session,
  settle,
  SHARED,
  surroundingsOf,
  type World,
} from '../support/surroundings.js';
import { BROKEN } from '../support/broken-credentials.js';

const AK = { name: 'default', mode: 'AK', access_key_id: 'fileId', access_key_secret: 'fileSecret' };
const ROLE = 'acs:ram::1234567890123456:role/deploy';
const OTHER = 'acs:ram::1234567890123456:role/other';
const SECONDS = NOW / 1_000;
const cache = { access_key_id: 'STS.c', access_key_secret: 'secret-c', sts_token: 'token-c' };

const read = (profiles: readonly object[], world: World = {}, profile?: string) => {
  const { surroundings, ...seen } = surroundingsOf({ ...world, files: { [CONFIG]: config(profiles), ...world.files } });
  return { provide: profileCredentials(surroundings, { profile }), ...seen };
};

describe('a profile with keys', () => {
  it('of mode AK leaves a token alone that another mode has left', async () => {
    const { provide } = read([{ ...AK, sts_token: 'old' }]);
    expect(await provide()).toEqual({
      accessKeyId: 'fileId',
      accessKeySecret: 'fileSecret',
      securityToken: undefined,
      source: 'profile "default" of ~/.aliyun/config.json',
      refreshAfter: new Date(NOW + 30_000),
    });
  });

  it.each([
    [undefined, undefined],
    [0, undefined],
    [SECONDS + 60, new Date(NOW + 60_000)],
  ])('of mode StsToken ends as it says (%s)', async (sts_expiration, expiration) => {
    const { provide } = read([{ name: 'default', mode: 'StsToken', ...cache, sts_expiration }]);
    expect(await provide()).toMatchObject({ accessKeyId: 'STS.c', securityToken: 'token-c' });
    expect((await provide()).expiration).toEqual(expiration);
  });

  it.each(['CloudSSO', 'OAuth'])('of mode %s has those of the last login, without a request', async (mode) => {
    const { provide, asked } = read([{ name: 'default', mode, ...cache, sts_expiration: SECONDS + 60 }]);
    expect(await provide()).toMatchObject({ accessKeyId: 'STS.c', expiration: new Date(NOW + 60_000) });
    expect(asked).toEqual([]);
  });

  it('is read anew each time', async () => {
    const world: World = { files: { [CONFIG]: config([AK]) } };
    const { surroundings } = surroundingsOf(world);
    const provide = profileCredentials(surroundings);
    expect(await settle(provide)).toMatchObject({ accessKeyId: 'fileId' });
    world.files = { [CONFIG]: config([{ ...AK, access_key_id: 'rotated' }]) };
    expect(await settle(provide)).toMatchObject({ accessKeyId: 'rotated' });
  });

  it('may have a byte order mark before it, and another place', async () => {
    const { surroundings } = surroundingsOf({
      env: { ALIBABA_CLOUD_CONFIG_FILE: '/etc/aliyun.json' },
      files: { '/etc/aliyun.json': `\uFEFF${config([AK])}` },
    });
    expect(await settle(profileCredentials(surroundings))).toMatchObject({
      source: 'profile "default" of /etc/aliyun.json',
    });
  });

  it.each([0o644, 0o606])('that everybody can read (%o) is warned of once', async (mode) => {
    const path = `/etc/open-${mode}.json`;
    const { surroundings, warnings } = surroundingsOf({
      env: { ALIBABA_CLOUD_CONFIG_FILE: path },
      files: { [path]: { text: config([AK]), mode } },
    });
    await profileCredentials(surroundings)();
    await profileCredentials(surroundings)();
    expect(warnings).toEqual([`every user of this machine can read the secrets in ${path}: chmod 600 ${path}`]);
  });

  it('is warned of where the shared file is open and holds a secret', async () => {
    const path = '/etc/open-credentials';
    const key = '[default]\ntype = access_key\naccess_key_id = a\n';
    const warningsOf = async (text: string, mode = 0o644): Promise<readonly string[]> => {
      const { surroundings, warnings } = surroundingsOf({
        env: { ALIBABA_CLOUD_CREDENTIALS_FILE: path },
        files: { [path]: { text, mode } },
      });
      await defaultChain(surroundings)().catch(() => undefined);
      return warnings;
    };
    expect(await warningsOf(key)).toEqual([]);
    expect(await warningsOf(`${key}access_key_secret = b`, 0o640)).toEqual([]);
    expect(await warningsOf(`${key}access_key_secret = b`)).toEqual([
      `every user of this machine can read the secrets in ${path}: chmod 600 ${path}`,
    ]);
  });

  it('that only its owner and group can read, or that holds no secret, is not warned of', async () => {
    for (const file of [
      { text: config([AK]), mode: 0o640 },
      { text: config([{ name: 'default', mode: 'EcsRamRole' }]), mode: 0o644 },
      { text: config([AK]) },
    ]) {
      const { surroundings, warnings } = surroundingsOf({ files: { [CONFIG]: file } });
      await profileCredentials(surroundings)().catch(() => undefined);
      expect(warnings).toEqual([]);
    }
  });
});

const chained = (name: string, source_profile: string) => ({
  name,
  mode: 'ChainableRamRoleArn',
  source_profile,
  ram_role_arn: ROLE,
});

const metadata: World['answer'] = ({ url, method }) => {
  if (method === 'PUT') return reply('metadataToken');
  return url.host === '100.100.100.200' ? reply({ ...session('ecs'), Code: 'Success' }) : assumed('role');
};

describe('a profile with a role', () => {
  it('assumes it with its own keys, and all that it says', async () => {
    const profile = {
      ...AK,
      mode: 'RamRoleArn',
      access_key_id: 'STS.own',
      sts_token: 'ownToken',
      ram_role_arn: ROLE,
      ram_session_name: 'me@work',
      expired_seconds: 900,
      sts_region: 'cn-beijing',
      enable_vpc: true,
      external_id: 'x-1',
      policy: '{"Version":"1"}',
    };
    const { provide, asked } = read([profile], { answer: () => assumed('role') });
    expect(await provide()).toEqual({
      accessKeyId: 'STS.role',
      accessKeySecret: 'secret-role',
      securityToken: 'token-role',
      expiration: new Date(NOW + 3_600_000),
      source: `role ${ROLE} by profile "default" of ~/.aliyun/config.json`,
    });
    const [{ method, url, headers } = { url: new URL('x:') }] = asked;
    expect([method, url.origin]).toEqual(['POST', 'https://sts-vpc.cn-beijing.aliyuncs.com']);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      Format: 'JSON',
      RoleArn: ROLE,
      RoleSessionName: 'me@work',
      DurationSeconds: '900',
      ExternalId: 'x-1',
      Policy: '{"Version":"1"}',
    });
    expect(headers).toMatchObject({
      'x-acs-action': 'AssumeRole',
      'x-acs-version': '2015-04-01',
      'x-acs-security-token': 'ownToken',
      'x-acs-date': '2026-03-01T12:34:56Z',
    });
    expect(headers?.['authorization']).toMatch(/^ACS3-HMAC-SHA256 Credential=STS\.own,/);
  });

  it.each<{ what: string; profile: object; env?: Record<string, string>; host: string }>([
    { what: 'nowhere else', profile: {}, host: 'https://sts.aliyuncs.com' },
    {
      what: 'the region of the profile',
      profile: { sts_region: 'cn-beijing' },
      host: 'https://sts.cn-beijing.aliyuncs.com',
    },
    {
      what: 'the endpoint of the profile before that of the environment',
      profile: { sts_endpoint: 'sts.own.example', sts_region: 'cn-beijing' },
      env: { ALIBABA_CLOUD_STS_ENDPOINT: 'https://sts.env.example' },
      host: 'https://sts.own.example',
    },
    {
      what: 'the endpoint of the environment',
      profile: { sts_region: 'cn-beijing' },
      env: { ALIBABA_CLOUD_STS_ENDPOINT: 'http://127.0.0.1:99' },
      host: 'http://127.0.0.1:99',
    },
    {
      what: 'the region of the environment, in its VPC',
      profile: {},
      env: { ALIBABA_CLOUD_STS_REGION: 'cn-hangzhou', ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED: 'true' },
      host: 'https://sts-vpc.cn-hangzhou.aliyuncs.com',
    },
  ])('asks STS at $what', async ({ profile, env = {}, host }) => {
    const { provide, asked } = read([{ ...AK, mode: 'RamRoleArn', ram_role_arn: ROLE, ...profile }], {
      env,
      answer: () => assumed('role'),
    });
    await provide();
    expect(asked[0]?.url.origin).toBe(host);
  });

  it('leads through others to keys, a role at a time', async () => {
    const profiles = [
      { name: 'default', mode: 'ChainableRamRoleArn', source_profile: 'middle', ram_role_arn: ROLE, external_id: 'x' },
      { name: 'middle', mode: 'ChainableRamRoleArn', source_profile: 'keys', ram_role_arn: OTHER },
      { ...AK, name: 'keys' },
    ];
    const { provide, asked } = read(profiles, {
      answer: ({ url }) => assumed(url.searchParams.get('RoleArn') === OTHER ? 'middle' : 'end'),
    });
    expect(await settle(provide)).toMatchObject({
      accessKeyId: 'STS.end',
      source: `role ${ROLE} by role ${OTHER} by profile "keys" of ~/.aliyun/config.json`,
    });
    expect(asked.map(({ url, headers }) => [url.searchParams.get('RoleArn'), headers['x-acs-security-token']])).toEqual(
      [
        [OTHER, undefined],
        [ROLE, 'token-middle'],
      ],
    );
  });

  it('finds a circle', async () => {
    const { provide, asked } = read([chained('default', 'b'), chained('b', 'c'), chained('c', 'b')]);
    expect(await failure(provide)).toMatchObject({
      code: 'invalid',
      reason: 'profile "b" of ~/.aliyun/config.json: source_profile leads in a circle: "default" → "b" → "c" → "b"',
    });
    expect(asked).toEqual([]);
  });

  it('of an identity provider sends the token of its file', async () => {
    const profile = {
      name: 'default',
      mode: 'OIDC',
      oidc_provider_arn: 'acs:ram::1:oidc-provider/ack',
      oidc_token_file: `${HOME}/token`,
      ram_role_arn: ROLE,
      ram_session_name: 'pod',
      expired_seconds: 1_200,
    };
    const { provide, asked } = read([profile], {
      files: { [`${HOME}/token`]: 'a.b.c\n' },
      answer: () => assumed('pod'),
    });
    expect(await settle(provide)).toMatchObject({ accessKeyId: 'STS.pod', source: `role ${ROLE} (OIDC)` });
    expect(asked[0]?.headers['authorization']).toBeUndefined();
    expect(Object.fromEntries(asked[0]?.url.searchParams ?? [])).toEqual({
      Action: 'AssumeRoleWithOIDC',
      Format: 'JSON',
      SignatureNonce: expect.any(String),
      Timestamp: '2026-03-01T12:34:56Z',
      Version: '2015-04-01',
    });
    expect(formOf(asked[0]!)).toEqual({
      RoleArn: ROLE,
      RoleSessionName: 'pod',
      DurationSeconds: '1200',
      OIDCProviderArn: 'acs:ram::1:oidc-provider/ack',
      OIDCToken: 'a.b.c',
    });
  });

  it('of the instance', async () => {
    const { provide } = read([{ name: 'default', mode: 'EcsRamRole', ram_role_name: 'web' }], { answer: metadata });
    expect(await settle(provide)).toMatchObject({
      accessKeyId: 'STS.ecs',
      source: 'instance role "web" (profile "default" of ~/.aliyun/config.json)',
    });
  });

  it('by the role of the instance', async () => {
    const profile = { name: 'default', mode: 'RamRoleArnWithRoleName', ram_role_name: 'web', ram_role_arn: ROLE };
    const { provide, asked } = read([profile], { answer: metadata });
    expect(await settle(provide)).toMatchObject({ accessKeyId: 'STS.role' });
    expect(asked.at(-1)?.headers['x-acs-security-token']).toBe('token-ecs');
  });

  it('of an address', async () => {
    const profile = { name: 'default', mode: 'CredentialsURI', credentials_uri: 'https://keys.example/secret-path' };
    const { provide } = read([profile], { answer: () => reply({ ...session('uri'), Code: 'Success' }) });
    expect(await settle(provide)).toMatchObject({ accessKeyId: 'STS.uri', source: 'credentials URI at keys.example' });
  });
});

describe('which profile', () => {
  const two = [AK, { ...AK, name: 'work', access_key_id: 'workId' }];

  it.each<{ what: string; env?: Record<string, string>; current?: string; profile?: string; id: string }>([
    { what: 'the current one', current: 'work', id: 'workId' },
    { what: 'default where there is no current one', current: '', id: 'fileId' },
    { what: 'that of the environment', env: { ALIBABA_CLOUD_PROFILE: 'work' }, id: 'workId' },
    { what: 'that of the option', env: { ALIBABA_CLOUD_PROFILE: 'work' }, profile: 'default', id: 'fileId' },
  ])('$what', async ({ env = {}, current = 'default', profile, id }) => {
    const { surroundings } = surroundingsOf({ env, files: { [CONFIG]: config(two, current) } });
    expect(await settle(profileCredentials(surroundings, { profile }))).toMatchObject({ accessKeyId: id });
  });

  it('may be in the shared file', async () => {
    const { surroundings } = surroundingsOf({
      env: { ALIBABA_CLOUD_PROFILE: 'team' },
      files: {
        [CONFIG]: config(two),
        [SHARED]: '[team]\ntype=access_key\naccess_key_id=teamId\naccess_key_secret=teamSecret',
      },
    });
    expect(await settle(defaultChain(surroundings))).toMatchObject({ accessKeyId: 'teamId' });
  });
});

describe('what is configured and broken stops the chain', () => {
  it.each(BROKEN)('%s', async (_what, world) => {
    const { surroundings, asked } = surroundingsOf(world);
    const error = (await failure(() => defaultChain(surroundings)())) as Error & { reason: string; code: string };
    expect(error).toMatchObject({ name: 'CredentialsError', code: 'invalid', operation: 'credentials' });
    expect(`${error.stack}${JSON.stringify(error)}`).not.toContain('CANARY');
    expect(asked).toEqual([]);
  });
});

const readShared = (text: string, world: World = {}) => {
  const { surroundings, ...seen } = surroundingsOf({ ...world, files: { [SHARED]: text } });
  return { provide: sharedFileCredentials(surroundings), ...seen };
};

describe('the shared file', () => {
  it('has keys', async () => {
    const { provide } = readShared(
      '[default]\r\ntype = access_key\r\naccess_key_id = a=b\r\naccess_key_secret = s#1 # mine\r\n',
    );
    expect(await provide()).toMatchObject({
      accessKeyId: 'a=b',
      accessKeySecret: 's#1',
      refreshAfter: new Date(NOW + 30_000),
    });
  });

  it('has a role to assume', async () => {
    const { provide, asked } = readShared(
      `[default]\ntype = ram_role_arn\naccess_key_id = a\naccess_key_secret = b\nrole_arn = ${ROLE}\nrole_session_name = s1\npolicy = {"a":"b"}`,
      { answer: () => assumed('role') },
    );
    expect(await settle(provide)).toMatchObject({
      accessKeyId: 'STS.role',
      source: `role ${ROLE} by section [default] of ~/.alibabacloud/credentials`,
    });
    expect(Object.fromEntries(asked[0]?.url.searchParams ?? [])).toMatchObject({
      RoleSessionName: 's1',
      Policy: '{"a":"b"}',
    });
  });

  it('has the role of the instance', async () => {
    const { provide } = readShared('[default]\ntype = ecs_ram_role\nrole_name = web', {
      answer: ({ method }) => (method === 'PUT' ? reply('t') : reply({ ...session('ecs'), Code: 'Success' })),
    });
    expect(await settle(provide)).toMatchObject({
      accessKeyId: 'STS.ecs',
      source: 'instance role "web" (section [default] of ~/.alibabacloud/credentials)',
    });
  });
});
