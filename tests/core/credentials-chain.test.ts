import { type CredentialsProvider, chain, CredentialsError, defaultChain } from '@esakit/core/credentials';
import { describe, expect, it, vi } from 'vitest';
import { failure, reply } from '../support/scripted-service.js';
import { CONFIG, config, session, settle, SHARED, surroundingsOf, type World } from '../support/surroundings.js';

const KEYS = { ALIBABA_CLOUD_ACCESS_KEY_ID: 'envId', ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'envSecret' };
const OFF = { ALIBABA_CLOUD_ECS_METADATA_DISABLED: 'true' };
const profile = { name: 'default', mode: 'AK', access_key_id: 'fileId', access_key_secret: 'fileSecret' };
const ini = '[default]\ntype = access_key\naccess_key_id = iniId\naccess_key_secret = iniSecret\n';

const provide = (world: World, options?: { profile?: string }) => {
  const { surroundings, ...seen } = surroundingsOf(world);
  return { provider: defaultChain(surroundings, options), ...seen };
};
const missing =
  (reason: string): CredentialsProvider =>
  async () => {
    throw new CredentialsError(reason, 'missing', { operation: 'mine' });
  };

describe('the default chain', () => {
  it.each<{ what: string; world: World; id: string; source: string }>([
    {
      what: 'the environment before everything',
      world: { env: KEYS, files: { [CONFIG]: config([profile]) } },
      id: 'envId',
      source: 'environment variables',
    },
    {
      what: 'the environment before a role that is set beside it, and says so',
      world: { env: { ...KEYS, ALIBABA_CLOUD_ROLE_ARN: 'acs:ram::1:role/r' } },
      id: 'envId',
      source: 'environment variables, before ALIBABA_CLOUD_ROLE_ARN',
    },
    {
      what: 'the profile before the shared file',
      world: { files: { [CONFIG]: config([profile]), [SHARED]: ini } },
      id: 'fileId',
      source: 'profile "default" of ~/.aliyun/config.json',
    },
    {
      what: 'the shared file where there are no profiles',
      world: { files: { [SHARED]: ini } },
      id: 'iniId',
      source: 'section [default] of ~/.alibabacloud/credentials',
    },
    {
      what: 'the shared file where the profiles are switched off',
      world: {
        env: { ALIBABA_CLOUD_CLI_PROFILE_DISABLED: 'TRUE' },
        files: { [CONFIG]: config([profile]), [SHARED]: ini },
      },
      id: 'iniId',
      source: 'section [default] of ~/.alibabacloud/credentials',
    },
    {
      what: 'the shared file where the profile was never filled in',
      world: {
        files: {
          [CONFIG]: config([{ name: 'default', mode: 'AK', access_key_id: '', access_key_secret: '' }]),
          [SHARED]: ini,
        },
      },
      id: 'iniId',
      source: 'section [default] of ~/.alibabacloud/credentials',
    },
    {
      what: 'the URI last',
      world: {
        env: { ...OFF, ALIBABA_CLOUD_CREDENTIALS_URI: 'http://localhost:9/x' },
        answer: () => reply(session('uri')),
      },
      id: 'STS.uri',
      source: 'credentials URI at localhost:9',
    },
  ])('takes $what', async ({ world, id, source }) => {
    const { provider } = provide(world);
    expect(await settle(provider)).toMatchObject({ accessKeyId: id, source });
  });

  it('has a line for each link where none is configured', async () => {
    const { provider, asked } = provide({});
    const error = await failure(() => provider());
    expect(error).toMatchObject({ name: 'CredentialsError', code: 'missing', operation: 'credentials' });
    expect((error as CredentialsError).reason).toMatchInlineSnapshot(`
      "no credentials: set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET in the environment, run aliyun configure, or give createClient the option credentials
        environment: ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET are not set
        OIDC: ALIBABA_CLOUD_ROLE_ARN, ALIBABA_CLOUD_OIDC_PROVIDER_ARN and ALIBABA_CLOUD_OIDC_TOKEN_FILE are not set
        CLI profile: ~/.aliyun/config.json is not there
        shared file: ~/.alibabacloud/credentials is not there
        instance role: 100.100.100.200: the request did not get through: connect ECONNREFUSED: this is not an ECS instance, or a firewall is between
        credentials URI: ALIBABA_CLOUD_CREDENTIALS_URI is not set"
    `);
    expect((error as CredentialsError).sources?.map(({ name, state }) => [name, state])).toEqual(
      ['environment', 'OIDC', 'CLI profile', 'shared file', 'instance role', 'credentials URI'].map((name) => [
        name,
        'skipped',
      ]),
    );
    expect(asked.map(({ url }) => url.host)).toEqual(['100.100.100.200', '100.100.100.200']);
  });

  it.each([
    ['ALIBABACLOUD_ACCESS_KEY_ID', 'ALIBABACLOUD_ACCESS_KEY_SECRET'],
    ['ALICLOUD_ACCESS_KEY', 'ALICLOUD_SECRET_KEY'],
    ['ALICLOUD_ACCESS_KEY_ID', 'ALICLOUD_ACCESS_KEY_SECRET'],
    ['ACCESS_KEY_ID', 'ACCESS_KEY_SECRET'],
    ['Ali_Key', 'Ali_Secret'],
  ])('says what to do with %s', async (id, secret) => {
    const { provider } = provide({ env: { ...OFF, [id]: 'CANARY', [secret]: 'CANARY' } });
    const { message } = (await failure(() => provider())) as CredentialsError;
    expect(message).toContain(
      `${id} is set, but is not read: rename it to ALIBABA_CLOUD_ACCESS_KEY_ID, and ${secret} to ALIBABA_CLOUD_ACCESS_KEY_SECRET`,
    );
    expect(message).not.toContain('CANARY');
  });

  it.each<{ what: string; world: World; reason: string }>([
    {
      what: 'an id without a secret',
      world: { env: { ALIBABA_CLOUD_ACCESS_KEY_ID: 'CANARY' } },
      reason: 'ALIBABA_CLOUD_ACCESS_KEY_ID is set without ALIBABA_CLOUD_ACCESS_KEY_SECRET: set both, or none',
    },
    {
      what: 'a secret without an id',
      world: { env: { ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'CANARY' } },
      reason: 'ALIBABA_CLOUD_ACCESS_KEY_SECRET is set without ALIBABA_CLOUD_ACCESS_KEY_ID: set both, or none',
    },
    {
      what: 'half an OIDC role, which would make a pod its node',
      world: { env: { ALIBABA_CLOUD_OIDC_TOKEN_FILE: '/t' } },
      reason:
        'OIDC: ALIBABA_CLOUD_OIDC_TOKEN_FILE is set, but ALIBABA_CLOUD_ROLE_ARN and ALIBABA_CLOUD_OIDC_PROVIDER_ARN are not set: set all three, or none',
    },
  ])('stops at $what', async ({ world, reason }) => {
    const { provider, asked } = provide({ ...world, files: { [CONFIG]: config([profile]), [SHARED]: ini } });
    expect(await failure(() => provider())).toMatchObject({ name: 'CredentialsError', code: 'invalid', reason });
    expect(asked).toEqual([]);
  });

  it('asks the link that gave credentials from then on, and all anew where that has none any more', async () => {
    const world: World = { files: { [CONFIG]: config([profile]), [SHARED]: ini } };
    const { provider } = provide(world);
    expect(await settle(provider)).toMatchObject({ accessKeyId: 'fileId' });
    world.env = KEYS;
    expect(await settle(provider)).toMatchObject({ accessKeyId: 'fileId' });
    world.files = { [SHARED]: ini };
    expect(await settle(provider)).toMatchObject({ accessKeyId: 'envId' });
  });

  it('asks all anew after none was configured', async () => {
    const world: World = { env: OFF };
    const { provider } = provide(world);
    expect(await failure(() => provider())).toMatchObject({ code: 'missing' });
    world.env = KEYS;
    expect(await settle(provider)).toMatchObject({ accessKeyId: 'envId' });
  });

  it('describes each link', async () => {
    const { provider } = provide({ files: { [CONFIG]: config([profile]) } });
    const { sources, credentials } = await provider.describe();
    expect(credentials?.accessKeyId).toBe('fileId');
    expect(sources).toEqual([
      {
        name: 'environment',
        state: 'skipped',
        reason: 'ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET are not set',
      },
      {
        name: 'OIDC',
        state: 'skipped',
        reason: 'ALIBABA_CLOUD_ROLE_ARN, ALIBABA_CLOUD_OIDC_PROVIDER_ARN and ALIBABA_CLOUD_OIDC_TOKEN_FILE are not set',
      },
      { name: 'CLI profile', state: 'used', reason: 'profile "default" of ~/.aliyun/config.json' },
    ]);
  });

  it('with a profile asks nothing but the two files', async () => {
    const { provider, asked } = provide({ env: KEYS, files: { [CONFIG]: config([profile]) } }, { profile: 'default' });
    expect(await settle(provider)).toMatchObject({ accessKeyId: 'fileId' });
    const other = provide({ env: KEYS, files: { [CONFIG]: config([profile]) } }, { profile: 'other' });
    expect(await failure(() => other.provider())).toMatchObject({
      code: 'invalid',
      reason: 'no profile "other" in ~/.aliyun/config.json; there are: "default"; the option profile names it',
    });
    expect(asked).toEqual([]);
  });
});

describe('a chain of providers', () => {
  it('passes those that are not configured, and names what it took', async () => {
    const given = chain(missing('no vault'), { name: 'mine', provide: async () => ({ ...ownKeys }) });
    expect(await settle(given)).toMatchObject({ accessKeyId: 'id', source: 'mine' });
  });

  it.each([
    ['one that fails', new Error('the vault is sealed'), 'provider', 'provider 2 failed: the vault is sealed'],
    ['one that says nothing', undefined, 'provider', 'provider 2 failed: it gave no reason'],
    [
      'one that is broken',
      new CredentialsError('half a key', 'invalid', { operation: 'mine' }),
      'invalid',
      'half a key',
    ],
  ])('stops at %s', async (_what, thrown, code, reason) => {
    const next = vi.fn<CredentialsProvider>();
    const error = await failure(() => chain(missing('none'), () => Promise.reject(thrown), next)());
    expect(error).toMatchObject({
      code,
      reason,
      sources: [
        { name: 'provider 1', state: 'skipped', reason: 'none' },
        { name: 'provider 2', state: 'failed', reason },
      ],
    });
    expect(next).not.toHaveBeenCalled();
  });

  it('stops at credentials that cannot sign', async () => {
    const given = chain(async () => ({ accessKeyId: 'id', accessKeySecret: '' }));
    expect(await failure(() => given())).toMatchObject({
      code: 'invalid',
      reason: 'the credentials have no accessKeySecret',
    });
  });

  it('passes on where a chain in it has nothing', async () => {
    const given = chain(chain(missing('none')), async () => ownKeys);
    expect(await settle(given)).toMatchObject({ accessKeyId: 'id' });
  });

  it('tells its providers that the last credentials are refused', async () => {
    const provider = vi.fn<CredentialsProvider>(async () => ownKeys);
    const given = chain(provider);
    await given();
    await given(true);
    expect(provider.mock.calls).toEqual([[undefined], [true]]);
  });
});

const ownKeys = { accessKeyId: 'id', accessKeySecret: 'secret' };
