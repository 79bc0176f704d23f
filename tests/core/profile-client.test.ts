import { getCertificate } from '@esakit/core';
import type { Platform } from '@esakit/core/adapter';
import { createProfileClient } from '@esakit/core/host';
import { describe, expect, it, vi } from 'vitest';
import { sampleAnswer, sampleInput } from '../support/hostile/sample.js';
import { failure, refusal, reply } from '../support/scripted-service.js';
import { assumed, CONFIG, config, NOW, surroundingsOf, type World } from '../support/surroundings.js';

const AK = { name: 'default', mode: 'AK', access_key_id: 'fileId', access_key_secret: 'fileSecret' };
const KEYS = { ALIBABA_CLOUD_ACCESS_KEY_ID: 'envId', ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'envSecret' };

/** A platform with the service on it, beside what else a world answers. */
function platformOf(world: World) {
  const calls: string[] = [];
  const { surroundings, asked } = surroundingsOf({
    ...world,
    answer: (one) => {
      if (!one.url.host.startsWith('esa.')) return world.answer?.(one) ?? reply('', 404);
      calls.push(/Credential=([^,]+)/.exec(one.headers['authorization'] ?? '')?.[1] ?? 'nobody');
      return reply(sampleAnswer);
    },
  });
  const { clock: _clock, ...others } = surroundings;
  const platform = { name: 'test/1.0', ...others } as Platform;
  return { platform, calls, asked };
}

const withRegion = (region_id: string) => ({ [CONFIG]: config([{ ...AK, region_id }]) });

describe('a client of a platform with files', () => {
  it('signs with the keys of a profile', async () => {
    const { platform, calls } = platformOf({ files: { [CONFIG]: config([AK]) } });
    await getCertificate(createProfileClient(platform), sampleInput);
    expect(calls).toEqual(['fileId']);
  });

  it('signs with the keys of the environment, and with those of a profile that is an option', async () => {
    const { platform, calls } = platformOf({ env: KEYS, files: { [CONFIG]: config([AK]) } });
    await getCertificate(createProfileClient(platform), sampleInput);
    await getCertificate(createProfileClient(platform, { profile: 'default' }), sampleInput);
    expect(calls).toEqual(['envId', 'fileId']);
  });

  it('takes credentials that it is given, and objects of the vendor', async () => {
    const { platform, calls } = platformOf({ env: KEYS });
    const given = { accessKeyId: 'givenId', accessKeySecret: 's' };
    await getCertificate(createProfileClient(platform, { credentials: given }), sampleInput);
    await getCertificate(createProfileClient(platform, { credentials: async () => given }), sampleInput);
    const credentials = { getCredential: async () => ({ ...given, accessKeyId: 'theirId', securityToken: '' }) };
    await getCertificate(createProfileClient(platform, { credentials }), sampleInput);
    expect(calls).toEqual(['givenId', 'givenId', 'theirId']);
  });

  it.each([
    [{ profile: '' }, 'profile must be a non-empty string'],
    [{ profile: 5 as unknown as string }, 'profile must be a non-empty string'],
    [
      { profile: 'a', credentials: { accessKeyId: 'a', accessKeySecret: 'b' } },
      'credentials and profile exclude each other: give one of them',
    ],
  ])('refuses %o', (options, reason) => {
    const { platform } = platformOf({});
    expect(() => createProfileClient(platform, options)).toThrow(
      expect.objectContaining({ name: 'ParameterError', reason }),
    );
  });

  it('sends requests for credentials the way that its options say', async () => {
    const role = { ...AK, mode: 'RamRoleArn', ram_role_arn: 'acs:ram::1:role/r' };
    const { platform, asked } = platformOf({ files: { [CONFIG]: config([role]) } });
    const hosts: string[] = [];
    const end = Date.now() + 3_600_000;
    const send = vi.fn<typeof fetch>(async (url) => {
      const { host } = new URL(url as string);
      hosts.push(host);
      return new Response(host.startsWith('sts') ? assumed('role', end).text : JSON.stringify(sampleAnswer));
    });
    await getCertificate(createProfileClient(platform, { fetch: send }), sampleInput);
    expect(hosts).toEqual(['sts.aliyuncs.com', 'esa.cn-hangzhou.aliyuncs.com']);
    expect(asked).toEqual([]);
  });

  it.each<{ what: string; world: World; options?: object; region: string }>([
    { what: 'of the profile', world: { files: withRegion('ap-southeast-1') }, region: 'ap-southeast-1' },
    {
      what: 'of the environment before that',
      world: { env: { ALIBABA_CLOUD_REGION_ID: 'cn-hangzhou' }, files: withRegion('ap-southeast-1') },
      region: 'cn-hangzhou',
    },
    {
      what: 'of its options before both',
      world: { env: { ALIBABA_CLOUD_REGION_ID: 'cn-hangzhou' }, files: withRegion('cn-hangzhou') },
      options: { region: 'ap-southeast-1' },
      region: 'ap-southeast-1',
    },
    {
      what: 'of the China site for any of its regions',
      world: { files: withRegion('cn-beijing') },
      region: 'cn-hangzhou',
    },
    {
      what: 'of no profile where the keys are in the environment',
      world: { env: KEYS, files: withRegion('ap-southeast-1') },
      region: 'cn-hangzhou',
    },
    {
      what: 'of the profile of its options, where there are keys in the environment too',
      world: { env: KEYS, files: withRegion('ap-southeast-1') },
      options: { profile: 'default' },
      region: 'ap-southeast-1',
    },
    {
      what: 'of no profile where profiles are switched off',
      world: { env: { ALIBABA_CLOUD_CLI_PROFILE_DISABLED: 'true' }, files: withRegion('ap-southeast-1') },
      region: 'cn-hangzhou',
    },
    { what: 'where the profile has none', world: { files: { [CONFIG]: config([AK]) } }, region: 'cn-hangzhou' },
    { what: 'where the file is broken', world: { files: { [CONFIG]: '{' } }, region: 'cn-hangzhou' },
    { what: 'where there is no file', world: {}, region: 'cn-hangzhou' },
    {
      what: 'where the file may not be read',
      world: { files: withRegion('ap-southeast-1'), lacks: ({ name }) => (name === 'read' ? 'allow it' : undefined) },
      region: 'cn-hangzhou',
    },
  ])('has the region $what', ({ world, options = {}, region }) => {
    expect(createProfileClient(platformOf(world).platform, options).region).toBe(region);
  });

  it('says which profile has a region that ESA does not have', () => {
    const { platform } = platformOf({ files: withRegion('us-west-1') });
    expect(() => createProfileClient(platform)).toThrow(
      'createClient: region_id of the profile "default" must be one of ESA: accounts of the China site use cn-hangzhou, international ones ap-southeast-1; another needs an endpoint',
    );
    expect(createProfileClient(platform, { endpoint: 'esa.example' }).region).toBe('cn-hangzhou');
  });
});

describe('keys in a file', () => {
  it('are read again half a minute later, without a call that waits', async () => {
    const world: World = { files: { [CONFIG]: config([AK]) } };
    const { platform, calls } = platformOf(world);
    let now = NOW;
    const client = createProfileClient({ ...platform, readFile: (path) => read(world, path) }, { clock: () => now });
    const call = () => getCertificate(client, sampleInput);
    await call();
    world.files = { [CONFIG]: config([{ ...AK, access_key_id: 'rotated' }]) };
    now += 29_999;
    await call();
    now += 1;
    await call();
    expect(calls).toEqual(['fileId', 'fileId', 'fileId']);
    await expect.poll(async () => call().then(() => calls.at(-1))).toBe('rotated');
  });

  it('stay as they were while the file is broken', async () => {
    const world: World = { files: { [CONFIG]: config([AK]) } };
    const { platform, calls } = platformOf(world);
    let now = NOW;
    const client = createProfileClient({ ...platform, readFile: (path) => read(world, path) }, { clock: () => now });
    await getCertificate(client, sampleInput);
    world.files = { [CONFIG]: '{"profiles": [' };
    now += 60_000;
    await getCertificate(client, sampleInput);
    await getCertificate(client, sampleInput);
    expect(calls).toEqual(['fileId', 'fileId', 'fileId']);
  });

  it('that nobody has named stop a call with all that was tried', async () => {
    const { platform } = platformOf({ env: { ALIBABA_CLOUD_ECS_METADATA_DISABLED: 'true' } });
    const error = await failure(() => getCertificate(createProfileClient(platform), sampleInput));
    expect(error).toMatchObject({ name: 'CredentialsError', code: 'missing', sources: { length: 6 } });
  });

  it('of a role that is refused fail the call, and tell the request', async () => {
    const role = { ...AK, mode: 'RamRoleArn', ram_role_arn: 'acs:ram::1:role/r' };
    const { platform } = platformOf({
      files: { [CONFIG]: config([role]) },
      answer: () => refusal('NoPermission', 403),
    });
    const error = await failure(() => getCertificate(createProfileClient(platform), sampleInput));
    expect(error).toMatchObject({ code: 'provider', status: 403, requestId: expect.any(String), retryable: false });
  });
});

const read = ({ files = {} }: World, path: string) => {
  const text = files[path];
  return typeof text === 'string' ? { text } : undefined;
};
