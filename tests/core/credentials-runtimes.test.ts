import { getCertificate } from '@esakit/core';
import {
  type AlicloudCredentials,
  type CredentialsError,
  defaultChain,
  externalCredentials,
  fromAlicloud,
} from '@esakit/core/credentials';
import { describe, expect, it, vi } from 'vitest';
import { sampleAnswer, sampleInput } from '../support/hostile/sample.js';
import { failure, reply, scriptedClient } from '../support/scripted-service.js';
import { reasonOf, surroundingsOf, type World } from '../support/surroundings.js';

const lacks: World['lacks'] = (permission) => {
  const values = { env: 'variables', read: 'path', net: 'host', run: 'command' } as const;
  const value = (permission as unknown as Record<string, unknown>)[values[permission.name]];
  return `run Deno with --allow-${permission.name}=${String(value)}`;
};

describe('permissions', () => {
  it('that are missing are named, and nothing is tried without them', async () => {
    const { surroundings, asked } = surroundingsOf({ lacks, files: {} });
    const readFile = vi.fn<() => undefined>();
    const error = (await failure(() => defaultChain({ ...surroundings, readFile })())) as CredentialsError;
    expect(error.code).toBe('missing');
    expect(error.sources?.map(({ name, reason }) => `${name}: ${reason}`)).toMatchInlineSnapshot(`
      [
        "environment: no permission to read ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET: run Deno with --allow-env=ALIBABA_CLOUD_ACCESS_KEY_ID,ALIBABA_CLOUD_ACCESS_KEY_SECRET,ALIBABA_CLOUD_SECURITY_TOKEN",
        "OIDC: no permission to read ALIBABA_CLOUD_ROLE_ARN, ALIBABA_CLOUD_OIDC_PROVIDER_ARN and ALIBABA_CLOUD_OIDC_TOKEN_FILE: run Deno with --allow-env=ALIBABA_CLOUD_ROLE_ARN,ALIBABA_CLOUD_OIDC_PROVIDER_ARN,ALIBABA_CLOUD_OIDC_TOKEN_FILE",
        "CLI profile: no permission to read ~/.aliyun/config.json: run Deno with --allow-read=/home/me/.aliyun/config.json",
        "shared file: no permission to read ~/.alibabacloud/credentials: run Deno with --allow-read=/home/me/.alibabacloud/credentials",
        "instance role: no permission to reach 100.100.100.200: run Deno with --allow-net=100.100.100.200",
        "credentials URI: no permission to read ALIBABA_CLOUD_CREDENTIALS_URI: run Deno with --allow-env=ALIBABA_CLOUD_CREDENTIALS_URI",
      ]
    `);
    expect(asked).toEqual([]);
    expect(readFile).not.toHaveBeenCalled();
  });

  it('that a named file lacks stop the chain', async () => {
    const { surroundings } = surroundingsOf({
      env: { ALIBABA_CLOUD_CREDENTIALS_FILE: '/keys' },
      lacks: (permission) => (permission.name === 'read' && permission.path === '/keys' ? 'allow it' : undefined),
    });
    expect(await reasonOf(() => defaultChain(surroundings)())).toBe('invalid: no permission to read /keys: allow it');
  });

  it.each([
    ['the secret', ['ALIBABA_CLOUD_ACCESS_KEY_SECRET'], 'id', 'ALIBABA_CLOUD_ACCESS_KEY_SECRET'],
    ['the token of temporary keys', ['ALIBABA_CLOUD_SECURITY_TOKEN'], 'STS.id', 'ALIBABA_CLOUD_SECURITY_TOKEN'],
  ])('that lack for %s stop the chain', async (_what, closed, id, name) => {
    const values: Record<string, string> = {
      ALIBABA_CLOUD_ACCESS_KEY_ID: id,
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'CANARY',
    };
    const { surroundings } = surroundingsOf({
      env: Object.fromEntries(Object.entries(values).filter(([key]) => !closed.includes(key))),
      lacks: (permission) =>
        permission.name === 'env' && permission.variables.some((one) => closed.includes(one)) ? 'allow it' : undefined,
    });
    expect(await reasonOf(() => defaultChain(surroundings)())).toBe(`invalid: no permission to read ${name}: allow it`);
  });
});

describe('a runtime', () => {
  it('without files, processes and a home has what is left', async () => {
    const { surroundings } = surroundingsOf({ env: { ALIBABA_CLOUD_ECS_METADATA_DISABLED: 'true' } });
    const { env, transport } = surroundings;
    const error = (await failure(() => defaultChain({ env, transport })())) as CredentialsError;
    expect(error.sources?.find(({ name }) => name === 'CLI profile')?.reason).toBe(
      'there is no home directory to look in',
    );
    expect(await reasonOf(() => externalCredentials({ env }, 'keys')())).toContain('this runtime starts no processes');
  });
});

describe('an object of @alicloud/credentials', () => {
  it('is asked at each call, in one piece, and by one for calls at the same time', async () => {
    let turn = 0;
    const getCredential = vi.fn<AlicloudCredentials['getCredential']>(async () => {
      turn++;
      return { accessKeyId: `STS.${turn}`, accessKeySecret: 's', securityToken: `t${turn}` };
    });
    const seen: (string | undefined)[] = [];
    const { client } = scriptedClient(
      ({ headers }) => {
        seen.push(headers['x-acs-security-token']);
        return reply(sampleAnswer);
      },
      { credentials: fromAlicloud({ getCredential }) },
    );
    await Promise.all([1, 2, 3].map(() => getCertificate(client, sampleInput)));
    await getCertificate(client, sampleInput);
    expect(seen).toEqual(['t1', 't1', 't1', 't2']);
  });

  it('that has none fails the call, naming the field', async () => {
    const { client } = scriptedClient(reply(sampleAnswer), {
      credentials: fromAlicloud({ getCredential: async () => ({ accessKeyId: 'id' }) }),
    });
    expect(await failure(() => getCertificate(client, sampleInput))).toMatchObject({
      code: 'invalid',
      message: 'GetCertificate: the credentials have no accessKeySecret',
    });
  });
});
