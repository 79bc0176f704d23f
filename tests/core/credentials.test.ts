import {
  type ClientOptions,
  createClient,
  type Credentials,
  type CredentialsProvider,
  CredentialsError,
  EsaError,
  environmentCredentials,
  getCertificate,
} from '@esakit/core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleAnswer, sampleInput } from '../support/hostile/sample.js';
import { credentials, failure, refusal, reply, scriptedClient } from '../support/scripted-service.js';

const MINUTE = 60_000;
const NOW = Date.parse('2026-01-02T03:04:05Z');
const ok = reply(sampleAnswer);

/** Gives other credentials each time, or the failure of that turn. */
function turns(...outcomes: readonly (Credentials | Error)[]) {
  let turn = 0;
  return vi.fn<CredentialsProvider>(async () => {
    const outcome = outcomes[Math.min(turn++, outcomes.length - 1)];
    if (outcome === undefined || outcome instanceof Error) throw outcome;
    return outcome;
  });
}

const temporary = (number: number, minutes?: number): Credentials => ({
  accessKeyId: `STS.id-${number}`,
  accessKeySecret: `secret-${number}`,
  securityToken: `token-${number}`,
  ...(minutes !== undefined && { expiration: new Date(NOW + minutes * MINUTE) }),
});

let now = NOW;
beforeEach(() => {
  now = NOW;
});
const clock = () => now;

const idOf = (request: { headers: Readonly<Record<string, string>> } | undefined) =>
  /Credential=([^,]+)/.exec(request?.headers['authorization'] ?? '')?.[1];

describe('fixed credentials', () => {
  it('sign every call', async () => {
    const { client, requests } = scriptedClient(ok);
    await getCertificate(client, sampleInput);
    await getCertificate(client, sampleInput);
    expect(requests.map(idOf)).toEqual(['testAccessKeyId', 'testAccessKeyId']);
  });

  it('with a token send it', async () => {
    const { client, requests } = scriptedClient(ok, { credentials: temporary(1) });
    await getCertificate(client, sampleInput);
    expect(requests[0]?.headers).toMatchObject({
      'x-acs-accesskey-id': 'STS.id-1',
      'x-acs-security-token': 'token-1',
    });
  });

  it.each([
    { what: 'none', given: undefined },
    { what: 'null', given: null },
    { what: 'no secret', given: { accessKeyId: 'id' } },
    { what: 'an id with a line break', given: { accessKeyId: 'id\n', accessKeySecret: 'hunter2' } },
    { what: 'an id in quotes', given: { accessKeyId: '"id"', accessKeySecret: 'hunter2' } },
    { what: 'a secret in brackets', given: { accessKeyId: 'id', accessKeySecret: '<hunter2>' } },
    { what: 'a temporary id without its token', given: { accessKeyId: 'STS.id', accessKeySecret: 'hunter2' } },
    { what: 'an empty token', given: { ...credentials, securityToken: '' } },
    { what: 'an expiration that is a text', given: { ...credentials, expiration: '2026-01-02T03:04:05Z' } },
    { what: 'an invalid expiration', given: { ...credentials, expiration: new Date(Number.NaN) } },
  ])('that cannot be right ($what) are refused when the client is made', ({ given }) => {
    const create = () => createClient({ credentials: given } as ClientOptions);
    expect(create).toThrow(CredentialsError);
    expect(create).toThrow(expect.objectContaining({ code: 'invalid', operation: 'createClient' }));
    expect(create).not.toThrow(/hunter2/);
  });

  it.each(['InvalidSecurityToken.Expired', 'Unauthorized.InvalidToken'])(
    'are not repeated after %s: there are no others',
    async (code) => {
      const { client, requests } = scriptedClient(refusal(code, 403), { credentials: temporary(1) });
      expect(await failure(() => getCertificate(client, sampleInput))).toMatchObject({ code, attempts: 1 });
      expect(requests).toHaveLength(1);
    },
  );
});

describe('a credentials provider', () => {
  it('is asked when they are first needed, and not again while they hold', async () => {
    const provider = turns(temporary(1, 60), temporary(2, 120));
    const { client, requests } = scriptedClient(ok, { credentials: provider, clock });
    expect(provider).not.toHaveBeenCalled();
    await getCertificate(client, sampleInput);
    await getCertificate(client, sampleInput);
    expect(provider).toHaveBeenCalledTimes(1);
    expect(requests.map(idOf)).toEqual(['STS.id-1', 'STS.id-1']);
  });

  it('of lasting credentials is asked once', async () => {
    const provider = turns(credentials);
    const { client } = scriptedClient(ok, { credentials: provider, clock });
    await getCertificate(client, sampleInput);
    now += 10 * 365 * 24 * 60 * MINUTE;
    await getCertificate(client, sampleInput);
    expect(provider).toHaveBeenCalledTimes(1);
  });

  it.each([
    { life: 60, minutes: 54, asked: 1, signs: 1 },
    { life: 60, minutes: 56, asked: 2, signs: 1 },
    { life: 60, minutes: 61, asked: 2, signs: 2 },
    // Short sessions are kept too, until a third of them is left.
    { life: 15, minutes: 9, asked: 1, signs: 1 },
    { life: 15, minutes: 11, asked: 2, signs: 1 },
    { life: 3, minutes: 1.9, asked: 1, signs: 1 },
    { life: 3, minutes: 2.1, asked: 2, signs: 1 },
  ])(
    'of credentials for $life minutes has been asked $asked times after $minutes, when number $signs signs',
    async ({ life, minutes, asked, signs }) => {
      const provider = turns(temporary(1, life), temporary(2, 120));
      const { client, requests } = scriptedClient(ok, { credentials: provider, clock });
      await getCertificate(client, sampleInput);
      now += minutes * MINUTE;
      await getCertificate(client, sampleInput);
      expect(provider).toHaveBeenCalledTimes(asked);
      expect(idOf(requests[1])).toBe(`STS.id-${signs}`);
      await getCertificate(client, sampleInput);
      expect(provider).toHaveBeenCalledTimes(asked);
      expect(idOf(requests[2])).toBe(`STS.id-${asked}`);
    },
  );

  it('keeps no call waiting while the last credentials hold', async () => {
    let give: ((credentials: Credentials) => void) | undefined;
    const provider = vi
      .fn<CredentialsProvider>()
      .mockResolvedValueOnce(temporary(1, 60))
      .mockImplementationOnce(() => new Promise((resolve) => (give = resolve)));
    const { client, requests } = scriptedClient(ok, { credentials: provider, clock });
    await getCertificate(client, sampleInput);
    now += 57 * MINUTE;
    for (let call = 0; call < 3; call++) await getCertificate(client, sampleInput);
    expect(requests.map(idOf)).toEqual(Array(4).fill('STS.id-1'));
    expect(provider).toHaveBeenCalledTimes(2);
    give?.(temporary(2, 120));
    await expect.poll(async () => (await getCertificate(client, sampleInput), idOf(requests.at(-1)))).toBe('STS.id-2');
  });

  it('is asked by the time of the service, in which credentials end', async () => {
    const provider = turns(temporary(1, 60), temporary(2, 120));
    const date = new Date(NOW + 57 * MINUTE).toUTCString();
    const { client } = scriptedClient([refusal('InvalidTimeStamp.Expired', 400, { date }), ok], {
      credentials: provider,
      clock,
    });
    await getCertificate(client, sampleInput);
    await getCertificate(client, sampleInput);
    expect(provider).toHaveBeenCalledTimes(2);
  });

  it('is asked once for calls at the same time', async () => {
    const provider = turns(temporary(1, 60), temporary(2, 120));
    const { client } = scriptedClient(ok, { credentials: provider, clock });
    await Promise.all(Array.from({ length: 20 }, () => getCertificate(client, sampleInput)));
    expect(provider).toHaveBeenCalledTimes(1);
    now += 61 * MINUTE;
    await Promise.all(Array.from({ length: 20 }, () => getCertificate(client, sampleInput)));
    expect(provider).toHaveBeenCalledTimes(2);
  });

  it.each(['InvalidSecurityToken.Expired', 'Unauthorized.InvalidToken'])(
    'is asked again after %s, and the call repeated without a retry',
    async (code) => {
      const provider = turns(temporary(1), temporary(2));
      const { client, requests } = scriptedClient([refusal(code, 403), ok], { credentials: provider });
      await expect(getCertificate(client, sampleInput, { retries: 0 })).resolves.toEqual(sampleAnswer);
      expect(requests.map(idOf)).toEqual(['STS.id-1', 'STS.id-2']);
    },
  );

  it('is asked again only once for one call', async () => {
    const provider = turns(temporary(1), temporary(2), temporary(3));
    const { client } = scriptedClient(refusal('InvalidSecurityToken.Expired'), { credentials: provider });
    expect(await failure(() => getCertificate(client, sampleInput))).toMatchObject({
      code: 'InvalidSecurityToken.Expired',
      attempts: 2,
      retryable: true,
      message: expect.stringContaining('get fresh temporary credentials'),
    });
    expect(provider).toHaveBeenCalledTimes(2);
  });

  it('is asked once for calls that meet the end of the same token', async () => {
    const provider = turns(temporary(1), temporary(2));
    const { client, requests } = scriptedClient(
      (request) => (idOf(request) === 'STS.id-1' ? refusal('InvalidSecurityToken.Expired') : ok),
      { credentials: provider },
    );
    await Promise.all(Array.from({ length: 10 }, () => getCertificate(client, sampleInput)));
    expect(provider).toHaveBeenCalledTimes(2);
    expect(requests).toHaveLength(20);
  });

  it('is not asked again for a call that learns late what another one has already mended', async () => {
    const provider = turns(temporary(1), temporary(2), temporary(3));
    let refuse: (() => void) | undefined;
    const late = () =>
      new Promise<ReturnType<typeof refusal>>((resolve) => {
        refuse = () => resolve(refusal('InvalidSecurityToken.Expired'));
      });
    const { client, requests } = scriptedClient([late, refusal('InvalidSecurityToken.Expired'), ok], {
      credentials: provider,
    });
    const first = getCertificate(client, sampleInput);
    await expect.poll(() => requests.length).toBe(1);
    await getCertificate(client, sampleInput);
    refuse?.();
    await first;
    expect(provider).toHaveBeenCalledTimes(2);
    expect(requests.map(idOf)).toEqual(['STS.id-1', 'STS.id-1', 'STS.id-2', 'STS.id-2']);
  });

  it('that fails for a moment stops nothing while the last credentials hold', async () => {
    const provider = turns(temporary(1, 60), new Error('metadata is down'), temporary(2, 120));
    const { client, requests } = scriptedClient(ok, { credentials: provider, clock });
    await getCertificate(client, sampleInput);
    now += 56 * MINUTE;
    await getCertificate(client, sampleInput);
    await getCertificate(client, sampleInput);
    expect(provider).toHaveBeenCalledTimes(2);
    // It is asked again after ten seconds, not by every call.
    now += 10_001;
    await getCertificate(client, sampleInput);
    await getCertificate(client, sampleInput);
    expect(provider).toHaveBeenCalledTimes(3);
    expect(requests.map(idOf)).toEqual(['STS.id-1', 'STS.id-1', 'STS.id-1', 'STS.id-1', 'STS.id-2']);
  });

  it('that fails when the last credentials have ended fails the call, and the next call asks again', async () => {
    const provider = turns(temporary(1, 60), new Error('metadata is down'), temporary(2, 120));
    const { client } = scriptedClient(ok, { credentials: provider, clock });
    await getCertificate(client, sampleInput);
    now += 60 * MINUTE;
    expect(await failure(() => getCertificate(client, sampleInput))).toMatchObject({
      name: 'CredentialsError',
      code: 'provider',
      operation: 'GetCertificate',
      attempts: 0,
      message: 'GetCertificate: the credentials provider failed: metadata is down',
    });
    await expect(getCertificate(client, sampleInput)).resolves.toEqual(sampleAnswer);
  });

  it('that has no others after the service refused the last ones fails the call', async () => {
    const provider = turns(temporary(1, 60), new Error('metadata is down'));
    const { client } = scriptedClient(refusal('InvalidSecurityToken.Expired'), { credentials: provider, clock });
    expect(await failure(() => getCertificate(client, sampleInput))).toMatchObject({ code: 'provider' });
  });

  it('that fails without a reason fails the call with one', async () => {
    const { client } = scriptedClient(ok, { credentials: () => Promise.reject(undefined) });
    expect(await failure(() => getCertificate(client, sampleInput))).toMatchObject({
      code: 'provider',
      message: expect.stringContaining('it gave no reason'),
    });
  });

  it('that throws at once fails the call, with its cause', async () => {
    const { client } = scriptedClient(ok, {
      credentials: () => {
        throw new Error('outer', { cause: new Error('the file is gone') });
      },
    });
    const error = await failure(() => getCertificate(client, sampleInput));
    expect(error).toMatchObject({ code: 'provider', message: expect.stringContaining('the file is gone') });
    expect((error as EsaError).cause).toMatchObject({ message: 'outer', cause: { message: 'the file is gone' } });
  });

  it('that fails with an error of ours keeps it', async () => {
    const own = new CredentialsError('no profile of that name', 'missing', { operation: 'profile' });
    const { client } = scriptedClient(ok, { credentials: turns(own) });
    expect(await failure(() => getCertificate(client, sampleInput))).toBe(own);
  });

  it.each([
    { what: 'nothing', given: undefined },
    { what: 'no id', given: { accessKeySecret: 'hunter2' } },
    { what: 'a secret with a space', given: { accessKeyId: 'id', accessKeySecret: 'hunter2 ' } },
    { what: 'an expiration that is a text', given: { ...credentials, expiration: '2026-01-02T03:04:05Z' } },
    { what: 'an invalid expiration', given: { ...credentials, expiration: new Date(Number.NaN) } },
  ])('that gives $what fails the call before anything is sent', async ({ given }) => {
    const provider = (() => Promise.resolve(given)) as () => Promise<Credentials>;
    const { client, requests } = scriptedClient(ok, { credentials: provider, retries: 2 });
    const error = await failure(() => getCertificate(client, sampleInput));
    expect(error).toMatchObject({ name: 'CredentialsError', code: 'invalid', operation: 'GetCertificate' });
    expect(String((error as Error).stack)).not.toContain('hunter2');
    expect(requests).toHaveLength(0);
  });

  it('that never answers is given up after 30 s, and the next call asks again', async () => {
    vi.useFakeTimers();
    try {
      const provider = vi
        .fn<CredentialsProvider>()
        .mockImplementationOnce(() => new Promise(() => {}))
        .mockResolvedValue(credentials);
      const { client } = scriptedClient(ok, { credentials: provider });
      const failed = failure(() => getCertificate(client, sampleInput));
      await vi.advanceTimersByTimeAsync(30_000);
      expect(await failed).toMatchObject({
        name: 'CredentialsError',
        code: 'timeout',
        retryable: true,
        attempts: 0,
        message: 'GetCertificate: the credentials provider gave nothing within 30000 ms',
      });
      await expect(getCertificate(client, sampleInput)).resolves.toEqual(sampleAnswer);
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  it('that never answers ends with the time of the call, and the next call asks again', async () => {
    const provider = vi
      .fn<CredentialsProvider>()
      .mockImplementationOnce(() => new Promise(() => {}))
      .mockResolvedValue(credentials);
    const { client } = scriptedClient(ok, { credentials: provider, totalTimeout: 20 });
    expect(await failure(() => getCertificate(client, sampleInput))).toMatchObject({
      name: 'CredentialsError',
      code: 'timeout',
      retryable: true,
      attempts: 0,
      message: 'GetCertificate: the credentials provider gave nothing within 20 ms',
    });
    await expect(getCertificate(client, sampleInput, { totalTimeout: 10_000 })).resolves.toEqual(sampleAnswer);
    expect(provider).toHaveBeenCalledTimes(2);
  });

  it('that answers after a call gave up is used all the same', async () => {
    const answers: ((given: Credentials) => void)[] = [];
    const provider = vi.fn<CredentialsProvider>(() => new Promise((resolve) => answers.push(resolve)));
    const { client } = scriptedClient(ok, { credentials: provider, totalTimeout: 20 });
    await failure(() => getCertificate(client, sampleInput));
    for (const answer of answers) answer(credentials);
    await new Promise((resolve) => setTimeout(resolve));
    await expect(getCertificate(client, sampleInput, { totalTimeout: 10_000 })).resolves.toEqual(sampleAnswer);
    expect(provider).toHaveBeenCalledTimes(1);
  });
});

const readEnvironment = (variables: Readonly<Record<string, string>>) =>
  environmentCredentials((name) => variables[name])();

describe('credentials of the environment', () => {
  const ID = 'ALIBABA_CLOUD_ACCESS_KEY_ID';
  const SECRET = 'ALIBABA_CLOUD_ACCESS_KEY_SECRET';
  const TOKEN = 'ALIBABA_CLOUD_SECURITY_TOKEN';
  it.each([
    { variables: { [ID]: 'id', [SECRET]: 'secret' }, token: undefined },
    { variables: { [ID]: 'id', [SECRET]: 'secret', [TOKEN]: '' }, token: undefined },
    { variables: { [ID]: 'id', [SECRET]: 'secret', [TOKEN]: 'token' }, token: 'token' },
  ])('are read from $variables', async ({ variables, token }) => {
    await expect(readEnvironment(variables)).resolves.toEqual({
      accessKeyId: 'id',
      accessKeySecret: 'secret',
      securityToken: token,
    });
  });

  it.each([
    { variables: {}, missing: `${ID} and ${SECRET}`, code: 'missing' },
    { variables: { [ID]: '', [SECRET]: '' }, missing: `${ID} and ${SECRET}`, code: 'missing' },
    { variables: { [ID]: 'id' }, missing: SECRET, code: 'invalid' },
    { variables: { [SECRET]: 'hunter2' }, missing: ID, code: 'invalid' },
    { variables: { [TOKEN]: 'hunter2' }, missing: `${ID} and ${SECRET}`, code: 'missing' },
  ])('that are not all there are refused as $code, naming $missing', async ({ variables, missing, code }) => {
    const error = await failure(() => readEnvironment(variables));
    expect(error).toMatchObject({ name: 'CredentialsError', code });
    expect((error as Error).message).toContain(`set ${missing} in the environment`);
    expect(String((error as Error).stack)).not.toContain('hunter2');
  });

  it('are read when they are first needed', async () => {
    const env = vi.fn<(name: string) => string | undefined>((name) => ({ [ID]: 'id', [SECRET]: 'secret' })[name]);
    const { client } = scriptedClient(ok, { credentials: environmentCredentials(env) });
    expect(env).not.toHaveBeenCalled();
    await getCertificate(client, sampleInput);
    expect(env).toHaveBeenCalledWith(ID);
  });
});
