import { getCertificate, type Transport } from '@esakit/core';
import { createPlatformClient, type Platform } from '@esakit/core/adapter';
import { describe, expect, it, vi } from 'vitest';
import { sampleAnswer, sampleInput } from '../support/hostile/sample.js';
import { credentials, failure, reply, scriptedService, watchedDigest } from '../support/scripted-service.js';

const answer = () => new Response(JSON.stringify(sampleAnswer));
const keys = { ALIBABA_CLOUD_ACCESS_KEY_ID: 'envId', ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'envSecret' };

function platformOf(variables: Readonly<Record<string, string>>, more: Partial<Platform> = {}) {
  const { transport, requests } = scriptedService(reply(sampleAnswer));
  const platform: Platform = { name: 'test/1.0', env: (name) => variables[name], transport, ...more };
  return { platform, requests };
}

describe('a client of a platform', () => {
  it('has its credentials, region and endpoint from the environment', async () => {
    const { platform, requests } = platformOf({
      ...keys,
      ALIBABA_CLOUD_REGION_ID: 'ap-southeast-1',
      ALIBABA_CLOUD_ESA_ENDPOINT: 'http://127.0.0.1:9',
    });
    const client = createPlatformClient(platform);
    expect(client).toMatchObject({ region: 'ap-southeast-1', endpoint: 'http://127.0.0.1:9' });
    await getCertificate(client, sampleInput);
    expect(requests[0]?.headers['authorization']).toContain('Credential=envId,');
  });

  it("has its region's endpoint where the environment has none", () => {
    const { platform } = platformOf({ ALIBABA_CLOUD_REGION_ID: 'ap-southeast-1' });
    expect(createPlatformClient(platform).endpoint).toBe('https://esa.ap-southeast-1.aliyuncs.com');
  });

  it('takes empty settings for none', () => {
    const { platform } = platformOf({ ALIBABA_CLOUD_REGION_ID: '', ALIBABA_CLOUD_ESA_ENDPOINT: '' });
    expect(createPlatformClient(platform)).toMatchObject({
      region: 'cn-hangzhou',
      endpoint: 'https://esa.cn-hangzhou.aliyuncs.com',
    });
  });

  it('takes its options before the environment', async () => {
    const { platform, requests } = platformOf({
      ...keys,
      ALIBABA_CLOUD_REGION_ID: 'ap-southeast-1',
      ALIBABA_CLOUD_ESA_ENDPOINT: 'http://127.0.0.1:9',
    });
    const client = createPlatformClient(platform, {
      credentials,
      region: 'cn-beijing',
      endpoint: 'https://esa.example',
      userAgent: 'mine/2',
    });
    expect(client).toMatchObject({ region: 'cn-beijing', endpoint: 'https://esa.example' });
    await getCertificate(client, sampleInput);
    expect(requests[0]?.headers['authorization']).toContain('Credential=testAccessKeyId,');
    expect(requests[0]?.headers['user-agent']).toBe('mine/2');
  });

  it('names the setting that cannot be right', () => {
    const { platform } = platformOf({ ALIBABA_CLOUD_ESA_ENDPOINT: 'http://esa.example' });
    expect(() => createPlatformClient(platform)).toThrow(
      expect.objectContaining({ name: 'ParameterError', message: expect.stringContaining('endpoint must use https:') }),
    );
  });

  it('fails its first call where there are no credentials, naming the variables', async () => {
    const { platform, requests } = platformOf({});
    const client = createPlatformClient(platform);
    expect(await failure(() => getCertificate(client, sampleInput))).toMatchObject({
      name: 'CredentialsError',
      code: 'missing',
      message: expect.stringContaining('ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET'),
    });
    expect(requests).toHaveLength(0);
  });

  it('says what it is', async () => {
    const { platform, requests } = platformOf(keys);
    await getCertificate(createPlatformClient(platform), sampleInput);
    expect(requests[0]?.headers['user-agent']).toBe('esakit/0.0.0-test test/1.0');
  });

  it("uses the platform's digest", async () => {
    const { digest, hashed } = watchedDigest();
    const { platform } = platformOf(keys, { digest });
    await getCertificate(createPlatformClient(platform), sampleInput);
    expect(hashed).not.toEqual([]);
  });

  it("uses the caller's digest before the platform's", async () => {
    const own = watchedDigest();
    const other = watchedDigest();
    const { platform } = platformOf(keys, { digest: other.digest });
    await getCertificate(createPlatformClient(platform, { digest: own.digest }), sampleInput);
    expect(own.hashed).not.toEqual([]);
    expect(other.hashed).toEqual([]);
  });

  it("uses the caller's fetch before the platform's transport, and the caller's transport before both", async () => {
    const { platform, requests } = platformOf(keys);
    const send = vi.fn<typeof fetch>(async () => answer());
    await getCertificate(createPlatformClient(platform, { fetch: send }), sampleInput);
    expect(send).toHaveBeenCalledTimes(1);
    expect(requests).toHaveLength(0);

    const transport = vi.fn<Transport>(async () => reply(sampleAnswer));
    await getCertificate(createPlatformClient(platform, { fetch: send, transport }), sampleInput);
    expect(transport).toHaveBeenCalledTimes(1);
    expect(send).toHaveBeenCalledTimes(1);
  });
});
