import { getCertificate } from '@esakit/core';
import { assumeRole } from '@esakit/core/credentials';
import { describe, expect, it } from 'vitest';
import { sampleAnswer, sampleInput } from '../support/hostile/sample.js';
import { refusal, reply, REQUEST_ID, scriptedClient } from '../support/scripted-service.js';
import { reasonOf, assumed, NOW, session, settle, surroundingsOf, type World } from '../support/surroundings.js';

const ROLE = 'acs:ram::1234567890123456:role/deploy';
const HOUR = 3_600_000;
const KEYS = { accessKeyId: 'ownId', accessKeySecret: 'ownSecret-CANARY' };

const role = (world: World, more: object = {}) => {
  const { surroundings, ...seen } = surroundingsOf(world);
  return { provide: assumeRole({ credentials: KEYS, roleArn: ROLE, ...surroundings, ...more }), ...seen };
};

describe('an assumed role', () => {
  it('is kept until it is about to end', async () => {
    const world: World = { now: NOW, answer: () => assumed(`at-${world.now}`, (world.now ?? 0) + HOUR) };
    const { provide, asked } = role(world);
    expect(await settle(provide)).toMatchObject({ accessKeyId: `STS.at-${NOW}` });
    world.now = NOW + HOUR - 300_001;
    await provide();
    expect(asked).toHaveLength(1);
    world.now = NOW + HOUR - 300_000;
    expect(await settle(provide)).toMatchObject({ accessKeyId: `STS.at-${world.now}` });
    expect(asked).toHaveLength(2);
  });

  it('of a short session is kept until a third of it is left', async () => {
    const world: World = { now: NOW, answer: () => assumed('short', (world.now ?? 0) + 900_000) };
    const { provide, asked } = role(world);
    for (const seconds of [0, 300, 599]) {
      world.now = NOW + seconds * 1_000;
      await provide();
    }
    expect(asked).toHaveLength(1);
    world.now = NOW + 600_000;
    await provide();
    expect(asked).toHaveLength(2);
  });

  it('that can not be refreshed lasts until its end, with a pause between the attempts', async () => {
    const world: World = { now: NOW, answer: () => assumed('old', NOW + HOUR) };
    const { provide, asked } = role(world);
    await provide();
    world.answer = () => refusal('NoPermission', 403);
    world.now = NOW + HOUR - 60_000;
    expect(await settle(provide)).toMatchObject({ accessKeyId: 'STS.old' });
    await provide();
    expect(asked).toHaveLength(2);
    world.now += 10_000;
    await provide();
    expect(asked).toHaveLength(3);
    world.now = NOW + HOUR;
    expect(await reasonOf(provide)).toContain('NoPermission');
  });

  it('leaves the old session to others while it asks for another', async () => {
    let answer: ((value: ReturnType<typeof assumed>) => void) | undefined;
    const world: World = { now: NOW, answer: () => assumed('old', NOW + HOUR) };
    const { provide, asked } = role(world);
    await provide();
    world.now = NOW + HOUR - 60_000;
    world.answer = () => new Promise((resolve) => (answer = resolve));
    const first = settle(provide);
    await expect.poll(() => asked.length).toBe(2);
    expect(await settle(provide)).toMatchObject({ accessKeyId: 'STS.old' });
    answer?.(assumed('new', NOW + 2 * HOUR));
    expect(await first).toMatchObject({ accessKeyId: 'STS.new' });
    expect(asked).toHaveLength(2);
  });

  it('is asked for anew when the service calls it expired', async () => {
    const names = ['first', 'second'];
    const { provide, asked } = role({ answer: () => assumed(names.shift() ?? 'third') });
    const seen: (string | undefined)[] = [];
    const { client } = scriptedClient(
      ({ headers }) => {
        seen.push(headers['x-acs-security-token']);
        return seen.length === 1 ? refusal('InvalidSecurityToken.Expired') : reply(sampleAnswer);
      },
      { credentials: provide, clock: () => NOW },
    );
    await getCertificate(client, sampleInput);
    expect(seen).toEqual(['token-first', 'token-second']);
    expect(asked).toHaveLength(2);
  });

  it('may be the source of another', async () => {
    const world: World = {
      answer: ({ url }) => assumed(url.searchParams.get('RoleArn')?.endsWith('/deploy') ? 'a' : 'b'),
    };
    const inner = role(world);
    const outer = role(world, { credentials: inner.provide, roleArn: ROLE.replace('deploy', 'other') });
    expect(await settle(outer.provide)).toMatchObject({ accessKeyId: 'STS.b' });
    expect(outer.asked[0]?.headers['x-acs-security-token']).toBe('token-a');
  });

  it.each([
    [
      refusal('NoPermission', 403),
      `NoPermission (403): the given credentials may not assume the role: grant it sts:AssumeRole, and name it in the role's trust policy`,
    ],
    [refusal('EntityNotExist.Role', 404), 'EntityNotExist.Role (404): there is no such role: check the ARN'],
    [
      refusal('InvalidAccessKeyId.NotFound', 404),
      'InvalidAccessKeyId.NotFound (404): check the keys of the given credentials',
    ],
    [
      refusal('InvalidParameter.DurationSeconds', 400),
      "InvalidParameter.DurationSeconds (400): the session is longer than the role's maximum",
    ],
    [refusal('SomethingNew', 400), 'SomethingNew (400): The service says SomethingNew.'],
    [refusal('SomethingNew', 400, {}, { Message: 'not ownSecret-CANARY' }), 'SomethingNew (400): not [redacted]'],
  ])('that is refused says who asked, and what for: $1', async (answer, reason) => {
    const { provide } = role({ answer: () => answer });
    expect(await reasonOf(provide)).toBe(
      `provider: role ${ROLE} by the given credentials: ${reason} (request ${REQUEST_ID})`,
    );
  });

  it('that is refused with its policy in the answer does not show it', async () => {
    const policy = '{"Statement":"ownPolicy"}';
    const { provide } = role(
      { answer: () => refusal('MalformedPolicy', 400, {}, { Message: `not a policy: ${policy}` }) },
      { policy },
    );
    const reason = await reasonOf(provide);
    expect(reason).toContain('MalformedPolicy (400): not a policy: ');
    expect(reason).not.toContain('ownPolicy');
  });

  it('whose signature does not match says where it differs', async () => {
    const Message = 'the string to sign is: ACS3-HMAC-SHA256\nother';
    const { provide } = role({ answer: () => refusal('SignatureDoesNotMatch', 400, {}, { Message }) });
    expect(await reasonOf(provide)).toMatch(
      /SignatureDoesNotMatch \(400\): first difference in line 2: signed "[\da-f]{64}", the service has "other"/,
    );
  });

  it.each<[what: string, answer: ReturnType<typeof reply>, reason: RegExp]>([
    [
      'a page',
      reply('<html>ownSecret-CANARY</html>', 502),
      /^provider: .* sts\.aliyuncs\.com answers with status 502 and no session$/,
    ],
    ['nothing', reply(''), /answers with status 200 and no session$/],
    [
      'a session without a token',
      reply({ Credentials: { ...session('CANARY'), SecurityToken: '' } }),
      /an AccessKeyId in STS\. needs its SecurityToken$/,
    ],
    [
      'a session without a secret',
      reply({ Credentials: { ...session('CANARY'), AccessKeySecret: 5 } }),
      /AccessKeySecret is missing$/,
    ],
    [
      'a session without an end',
      reply({ Credentials: { ...session('CANARY'), Expiration: 'CANARY' } }),
      /Expiration is missing or is not a date$/,
    ],
    ['a session that is a word', reply({ Credentials: 'CANARY' }), /the answer has no credentials in it$/],
    ['an echo of the keys as a code', refusal('ownSecret-CANARY'), /\(400\)/],
  ])('that is answered with %s', async (_what, answer, reason) => {
    const { provide } = role({ answer: () => answer });
    expect(await reasonOf(provide)).toMatch(reason);
  });

  it.each([
    ['a network that fails once', () => Promise.reject(new Error('reset'))],
    ['a service that is busy', () => refusal('Throttling', 400)],
    ['a service that is down', () => reply('', 503)],
  ])('asks again after %s', async (_what, first) => {
    let turn = 0;
    const { provide, asked } = role({ answer: () => (turn++ === 0 ? first() : assumed('again')) });
    expect(await settle(provide)).toMatchObject({ accessKeyId: 'STS.again' });
    expect(asked).toHaveLength(2);
    expect(asked[0]?.headers['x-acs-signature-nonce']).not.toBe(asked[1]?.headers['x-acs-signature-nonce']);
  });

  it('corrects the clock once', async () => {
    const { provide, asked } = role({
      answer: ({ headers }) =>
        headers['x-acs-date'] === '2026-03-01T15:00:00Z'
          ? assumed('late')
          : refusal('InvalidTimeStamp.Expired', 400, { date: 'Sun, 01 Mar 2026 15:00:00 GMT' }),
    });
    expect(await settle(provide)).toMatchObject({ accessKeyId: 'STS.late' });
    expect(asked).toHaveLength(2);
  });

  it.each([
    [{ roleArn: 'deploy' }, 'invalid: assumeRole: roleArn must be an ARN, as in acs:ram::1234567890123456:role/name'],
    [{ durationSeconds: 899 }, 'invalid: assumeRole: durationSeconds must be from 900 to 43200 seconds'],
    [{ sessionName: 'x' }, 'invalid: assumeRole: sessionName must be 2 to 64 letters, digits or .@-_'],
    [
      { endpoint: 'http://sts.example' },
      'invalid: assumeRole: endpoint must use https: (http: is for this machine only)',
    ],
    [
      { endpoint: 'https://' },
      'invalid: assumeRole: endpoint must be a host or a URL such as https://sts.cn-hangzhou.aliyuncs.com',
    ],
  ])('with %o is refused before any request', async (options, reason) => {
    const { provide, asked } = role({}, options);
    expect(await reasonOf(provide)).toBe(reason);
    expect(asked).toEqual([]);
  });

  it('names the session after the environment', async () => {
    const { provide, asked } = role({ env: { ALIBABA_CLOUD_ROLE_SESSION_NAME: 'ci' }, answer: () => assumed('x') });
    await provide();
    expect(asked[0]?.url.searchParams.get('RoleSessionName')).toBe('ci');
  });
});
