import { instanceRoleCredentials } from '@esakit/core/credentials';
import { describe, expect, it, vi } from 'vitest';
import { reply } from '../support/scripted-service.js';
import { reasonOf, NOW, session, settle, surroundingsOf, type World } from '../support/surroundings.js';

const HOUR = 3_600_000;

const paths = (asked: readonly { method: string; url: URL; headers: Readonly<Record<string, string>> }[]) =>
  asked.map(({ method, url, headers }) => {
    const token = headers['x-aliyun-ecs-metadata-token'];
    return `${method} ${url.pathname}${token === undefined ? '' : ` with ${token}`}`;
  });

const run = (world: World, required?: boolean) => {
  const { surroundings, ...seen } = surroundingsOf(world);
  return { provide: instanceRoleCredentials(surroundings, required === undefined ? {} : { required }), ...seen };
};

describe('the role of the instance', () => {
  const keys = reply({ ...session('ecs'), Code: 'Success' });
  const ROLES = '/latest/meta-data/ram/security-credentials/';

  it('is asked for with a token, and with the name that the instance gives', async () => {
    const { provide, asked } = run({
      answer: ({ method, url }) => (method === 'PUT' ? reply('tok\n') : url.pathname === ROLES ? reply('web\n') : keys),
    });
    expect(await provide()).toMatchObject({
      accessKeyId: 'STS.ecs',
      expiration: new Date(NOW + HOUR),
      source: 'instance role "web"',
    });
    expect(paths(asked)).toEqual(['PUT /latest/api/token', `GET ${ROLES} with tok`, `GET ${ROLES}web with tok`]);
    expect(asked[0]?.headers).toEqual({ 'x-aliyun-ecs-metadata-token-ttl-seconds': '21600' });
  });

  it.each<{ what: string; world: World; expected: readonly string[] }>([
    {
      what: 'without a token where there is none',
      world: { answer: ({ method }) => (method === 'PUT' ? reply('', 404) : keys) },
      expected: ['PUT /latest/api/token', `GET ${ROLES}web`],
    },
    {
      what: 'without a token where its answer is lost',
      world: { answer: ({ method }) => (method === 'PUT' ? Promise.reject(new Error('hop limit')) : keys) },
      expected: ['PUT /latest/api/token', `GET ${ROLES}web`],
    },
    {
      what: 'without a token where it is not accepted',
      world: {
        answer: ({ method, headers }) =>
          method === 'PUT' ? reply('tok') : headers['x-aliyun-ecs-metadata-token'] ? reply('', 403) : keys,
      },
      expected: ['PUT /latest/api/token', `GET ${ROLES}web with tok`, `GET ${ROLES}web`],
    },
  ])('is asked for $what', async ({ world, expected }) => {
    const { provide, asked } = run({ ...world, env: { ALIBABA_CLOUD_ECS_METADATA: 'web' } });
    expect(await settle(provide)).toMatchObject({ accessKeyId: 'STS.ecs' });
    expect(paths(asked)).toEqual(expected);
  });

  const named = { ALIBABA_CLOUD_ECS_METADATA: 'web' };
  const noV1 = { ALIBABA_CLOUD_IMDSV1_DISABLED: 'true' };
  it.each<[what: string, world: World, reason: string]>([
    [
      'disabled',
      { env: { ALIBABA_CLOUD_ECS_METADATA_DISABLED: 'True', ...named } },
      'missing: ALIBABA_CLOUD_ECS_METADATA_DISABLED is true',
    ],
    [
      'out of reach',
      {},
      'missing: 100.100.100.200: the request did not get through: connect ECONNREFUSED: this is not an ECS instance, or a firewall is between',
    ],
    [
      'out of reach and named',
      { env: named },
      'provider: instance role: 100.100.100.200: the request did not get through: connect ECONNREFUSED: this is not an ECS instance, or a firewall is between',
    ],
    [
      'not attached',
      { answer: ({ method }) => (method === 'PUT' ? reply('t') : reply('', 404)) },
      'missing: the instance has no role',
    ],
    ['empty', { answer: ({ method }) => reply(method === 'PUT' ? 't' : '') }, 'missing: the instance has no role'],
    [
      'named and not attached',
      { env: named, answer: ({ method }) => (method === 'PUT' ? reply('t') : reply('', 404)) },
      'provider: instance role: the instance has no role "web"',
    ],
    [
      'some other server',
      { answer: () => reply('<html>CANARY</html>') },
      'missing: 100.100.100.200 does not answer like the metadata of an instance (status 200)',
    ],
    [
      'not known by the metadata',
      { env: named, answer: () => reply({ Code: 'Failed', AccessKeySecret: 'CANARY' }) },
      'provider: instance role "web": the metadata says Failed, not Success',
    ],
    [
      'garbage',
      { env: named, answer: () => reply('CANARY') },
      'provider: instance role: 100.100.100.200 answers with status 200 and no credentials',
    ],
    [
      'half',
      { env: named, answer: () => reply({ Code: 'Success', AccessKeyId: 'CANARY' }) },
      'invalid: instance role "web": the answer is not as documented: AccessKeySecret is missing',
    ],
    [
      'misnamed',
      { env: { ALIBABA_CLOUD_ECS_METADATA: '../CANARY' } },
      'invalid: instance role: the name of the role must be letters, digits, dots and dashes',
    ],
    [
      'without a token, and v1 is forbidden',
      { env: noV1, answer: () => reply('', 404) },
      'missing: 100.100.100.200 gives no token (status 404), and ALIBABA_CLOUD_IMDSV1_DISABLED forbids v1',
    ],
    [
      'out of reach, and v1 is forbidden',
      { env: noV1 },
      'missing: 100.100.100.200: the request did not get through: connect ECONNREFUSED: this is not an ECS instance, or a firewall is between',
    ],
    [
      'refused with a token, and v1 is forbidden',
      { env: { ...noV1, ...named }, answer: ({ method }) => (method === 'PUT' ? reply('t') : reply('', 403)) },
      'provider: instance role: 100.100.100.200 answers with status 403 and no credentials',
    ],
    [
      'lost with a token, and v1 is forbidden',
      {
        env: { ...noV1, ...named },
        answer: ({ method }) => (method === 'PUT' ? reply('t') : Promise.reject(new Error('lost'))),
      },
      'provider: instance role: 100.100.100.200: the request did not get through: lost: this is not an ECS instance, or a firewall is between',
    ],
  ])('that is %s', async (_what, world, reason) => {
    const { provide } = run(world);
    expect(await reasonOf(provide)).toBe(reason);
  });

  it.each([
    [undefined, 1_000, 'missing'],
    [true, 5_000, 'provider'],
  ])('has one limit for all requests (required: %s)', async (required, limit, code) => {
    vi.useFakeTimers();
    try {
      const { provide, asked } = run({ answer: () => new Promise(() => {}) }, required);
      const failed = reasonOf(provide);
      await vi.advanceTimersByTimeAsync(limit - 1);
      expect(asked.map(({ method }) => method)).toEqual(['PUT', 'GET']);
      await vi.advanceTimersByTimeAsync(1);
      expect(await failed).toMatch(new RegExp(`^${code}: .*no answer of 100.100.100.200 within ${limit} ms`));
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});
