import { callerIdentity } from '@esakit/core/credentials';
import { signRequest } from '@esakit/core/sign';
import { describe, expect, it } from 'vitest';
import { leak, MARK } from '../support/secrets.js';
import { reply } from '../support/scripted-service.js';
import { surroundingsOf, type World } from '../support/surroundings.js';

const NOW = new Date('2026-03-01T12:34:56Z');
const key = { accessKeyId: 'id', accessKeySecret: `${MARK}secret${MARK}` };
const user = {
  IdentityType: 'RAMUser',
  AccountId: '1234567890123456',
  PrincipalId: '216959339000654321',
  UserId: '216959339000654321',
  Arn: 'acs:ram::1234567890123456:user/certificates',
  RequestId: '3C87BF0C-1C57-5A1B-9D92-6B4E9C2F0001',
};

const ask = (world: World, options?: Parameters<typeof callerIdentity>[1], given = key) => {
  const { surroundings, asked } = surroundingsOf({ answer: () => reply(user), ...world });
  return { asked, identity: callerIdentity(given, { ...surroundings, ...options }) };
};

const refuse = (status: number, Code: string, Message: string) => reply({ Code, Message, RequestId: 'R-1' }, status);

describe('callerIdentity', () => {
  it('gives what STS knows', async () => {
    expect(await ask({}).identity).toEqual({
      arn: user.Arn,
      accountId: user.AccountId,
      identityType: 'RAMUser',
      principalId: user.PrincipalId,
      userId: user.UserId,
      roleId: undefined,
      requestId: user.RequestId,
    });
  });

  it.each([key, { ...key, accessKeyId: 'STS.id', securityToken: `${MARK}token` }])(
    'signs as any other request is signed',
    async (given) => {
      const { asked, identity } = ask({}, {}, given);
      await identity;
      const [{ method, url, headers, body } = expect.fail('nothing was asked')] = asked;
      expect({ method, url: url.href, body }).toEqual({
        method: 'POST',
        url: 'https://sts.aliyuncs.com/?Format=JSON',
        body: undefined,
      });
      const expected = signRequest({
        method,
        url,
        action: 'GetCallerIdentity',
        version: '2015-04-01',
        credentials: given,
        date: NOW,
        nonce: headers['x-acs-signature-nonce'] ?? '',
      });
      expect(headers['authorization']).toBe(expected.headers['authorization']);
    },
  );

  it.each<[string, World['env'], Parameters<typeof callerIdentity>[1], string]>([
    ['the region that is given', {}, { region: 'ap-southeast-1' }, 'https://sts.ap-southeast-1.aliyuncs.com'],
    ['its address in a VPC', {}, { region: 'cn-hangzhou', vpc: true }, 'https://sts-vpc.cn-hangzhou.aliyuncs.com'],
    [
      'the region of the environment',
      { ALIBABA_CLOUD_STS_REGION: 'cn-beijing' },
      {},
      'https://sts.cn-beijing.aliyuncs.com',
    ],
    [
      'the endpoint of the environment',
      { ALIBABA_CLOUD_STS_ENDPOINT: 'http://127.0.0.1:8080' },
      {},
      'http://127.0.0.1:8080',
    ],
  ])('asks %s', async (_what, env, options, origin) => {
    const { asked, identity } = ask({ env: env ?? {} }, options);
    await identity;
    expect(asked.map(({ url }) => url.origin)).toEqual([origin]);
  });

  it('sends nothing in the open to another machine', async () => {
    const { asked, identity } = ask({ env: { ALIBABA_CLOUD_STS_ENDPOINT: 'http://sts.example.com' } });
    await expect(identity).rejects.toMatchObject({
      name: 'CredentialsError',
      reason: 'ALIBABA_CLOUD_STS_ENDPOINT must use https: (http: is for this machine only)',
    });
    expect(asked).toEqual([]);
  });

  it('sends nothing with a key that can not sign', async () => {
    const { asked, identity } = ask({}, {}, { accessKeyId: 'STS.id', accessKeySecret: 'secret' });
    await expect(identity).rejects.toMatchObject({ name: 'CredentialsError', code: 'invalid' });
    expect(asked).toEqual([]);
  });

  it('rejects a refusal with the code of STS, and without what it echoes', async () => {
    const refused = refuse(
      404,
      'InvalidAccessKeyId.NotFound',
      `Specified access key ${key.accessKeySecret} is not found.`,
    );
    const error: unknown = await ask({ answer: () => refused }).identity.catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      name: 'ServiceError',
      code: 'InvalidAccessKeyId.NotFound',
      status: 404,
      operation: 'GetCallerIdentity',
      requestId: 'R-1',
      attempts: 1,
      retryable: false,
    });
    expect(leak(error)).toBe('');
  });

  it('is repeated once where STS is busy', async () => {
    const { asked, identity } = ask({ answer: () => refuse(503, 'ServiceUnavailable', 'busy') });
    await expect(identity).rejects.toMatchObject({ code: 'ServiceUnavailable', attempts: 2, retryable: true });
    expect(asked).toHaveLength(2);
  });

  it('takes a page of a proxy for what it is', async () => {
    const page = { status: 200, headers: new Headers(), text: '<html>Welcome</html>' };
    await expect(ask({ answer: () => page }).identity).rejects.toMatchObject({
      name: 'ServiceError',
      code: 'http-200',
    });
  });

  it('names the host where there is no answer', async () => {
    const { identity } = ask({
      answer: () => {
        throw new Error('connect ECONNREFUSED');
      },
    });
    await expect(identity).rejects.toMatchObject({
      name: 'CredentialsError',
      reason: 'STS: sts.aliyuncs.com: the request did not get through: connect ECONNREFUSED',
    });
  });

  it('ends with the reason of its signal', async () => {
    const { identity } = ask(
      { answer: () => new Promise(() => {}) },
      { signal: AbortSignal.abort(new Error('enough')) },
    );
    await expect(identity).rejects.toThrow('enough');
  });
});
