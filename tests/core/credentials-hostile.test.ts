import { type Client, getCertificate } from '@esakit/core';
import { assumeRole, instanceRoleCredentials } from '@esakit/core/credentials';
import { describe, expect, it } from 'vitest';
import { sampleAnswer, sampleInput } from '../support/hostile/sample.js';
import { refusal, reply, scriptedClient } from '../support/scripted-service.js';
import { assumed, NOW, reasonOf, session, surroundingsOf, type World } from '../support/surroundings.js';

type Answer = NonNullable<World['answer']>;

const ROLE = 'acs:ram::1234567890123456:role/deploy';
const HOUR = 3_600_000;
const KEYS = { accessKeyId: 'ownId', accessKeySecret: 'ownSecret-CANARY' };

const role = (world: World) => {
  const { surroundings, ...seen } = surroundingsOf(world);
  return { provide: assumeRole({ credentials: KEYS, roleArn: ROLE, ...surroundings }), ...seen };
};

const instance = (world: World) => {
  const { surroundings, ...seen } = surroundingsOf({ env: { ALIBABA_CLOUD_ECS_METADATA: 'web' }, ...world });
  return { provide: instanceRoleCredentials(surroundings), ...seen };
};

/** A service that takes one session, and calls every other expired. */
const taking = (valid: () => string, provide: ReturnType<typeof role>['provide'], now: () => number): Client =>
  scriptedClient(
    ({ headers }) =>
      headers['x-acs-security-token'] === `token-${valid()}`
        ? reply(sampleAnswer)
        : refusal('InvalidSecurityToken.Expired'),
    { credentials: provide, clock: now },
  ).client;

const call = (client: Client, count: number): Promise<unknown[]> =>
  Promise.all(Array.from({ length: count }, () => getCertificate(client, sampleInput)));

describe('a session', () => {
  it('that the service calls expired is refreshed once for 50 calls at the same time', async () => {
    let sessions = 0;
    const { provide, asked } = role({ answer: () => assumed(`s${++sessions}`) });
    let valid = 's1';
    const client = taking(
      () => valid,
      provide,
      () => NOW,
    );
    await call(client, 1);
    valid = 's2';
    expect(await call(client, 50)).toHaveLength(50);
    expect(asked).toHaveLength(2);
  });

  it('that ends while 50 calls wait for their turn is refreshed once', async () => {
    const world: World = { now: NOW, answer: () => assumed(`at-${world.now}`, (world.now ?? 0) + HOUR) };
    const { provide, asked } = role(world);
    const client = taking(
      () => `at-${world.now}`,
      provide,
      () => world.now ?? 0,
    );
    await call(client, 1);
    world.now = NOW + HOUR;
    expect(await call(client, 50)).toHaveLength(50);
    expect(asked).toHaveLength(2);
  });

  it.each([
    ['a day ahead', 24 * HOUR],
    ['a day behind', -24 * HOUR],
    ['an hour ahead', HOUR],
    ['ten minutes behind', -600_000],
  ])('is asked for once where the own clock is %s', async (_what, skew) => {
    const own = (): number => NOW + skew;
    const date = { date: new Date(NOW).toUTCString() };
    const ofRole = role({
      now: own(),
      answer: () => reply({ Credentials: session('s1', NOW + HOUR) }, 200, date),
    });
    const ofInstance = instance({
      now: own(),
      answer: ({ method }) => (method === 'PUT' ? reply('t') : reply({ ...session('s1'), Code: 'Success' }, 200, date)),
    });
    for (const { provide, asked } of [ofRole, ofInstance]) {
      const client = taking(() => 's1', provide, own);
      await call(client, 1);
      const first = asked.length;
      for (let count = 0; count < 5; count++) await call(client, 4);
      expect(asked).toHaveLength(first);
    }
  });

  it('whose end a wrong clock would hide is refreshed by the time of STS', async () => {
    const skew = -24 * HOUR;
    const world: World = {
      now: NOW + skew,
      answer: () => reply({ Credentials: session('s', NOW + HOUR) }, 200, { date: new Date(NOW).toUTCString() }),
    };
    const { provide, asked } = role(world);
    await provide();
    world.now = NOW + skew + HOUR - 299_000;
    await provide();
    expect(asked).toHaveLength(2);
  });
});

describe('an answer of STS', () => {
  const html = '<!doctype html><title>Sign in to CANARY Wi-Fi</title>';
  it.each<[string, Answer, string]>([
    ['of a captive portal', () => reply(html), 'sts.aliyuncs.com answers with status 200 and no session'],
    ['of a captive portal that refuses', () => reply(html, 403), 'answers with status 403 and no session'],
    ['that is empty', () => reply(''), 'answers with status 200 and no session'],
    ['without a session', () => reply({ RequestId: 'a' }), 'answers with status 200 and no session'],
    ['with an empty session', () => reply({ Credentials: {} }), 'AccessKeyId is missing'],
    ['with a list', () => reply({ Credentials: [session('a')] }), 'the answer has no credentials in it'],
    [
      'without a token',
      () => reply({ Credentials: { ...session('a'), SecurityToken: '' } }),
      'needs its SecurityToken',
    ],
    [
      'without an end',
      () => reply({ Credentials: { ...session('a'), Expiration: undefined } }),
      'Expiration is missing',
    ],
    [
      'with an end that is not a date',
      () => reply({ Credentials: { ...session('a'), Expiration: 'tomorrow' } }),
      'Expiration is missing or is not a date',
    ],
  ])('%s is told, and holds nothing of it', async (_what, answer, reason) => {
    const said = await reasonOf(role({ answer }).provide);
    expect(said).toContain(reason);
    expect(said).not.toContain('CANARY');
  });
});

describe('metadata', () => {
  it.each<[string, Answer, string]>([
    [
      'of a captive portal',
      () => reply('<!doctype html>CANARY', 200, { 'content-type': 'text/html' }),
      'answers with status 200 and no credentials',
    ],
    [
      'that is cut off',
      ({ method }) => reply(method === 'PUT' ? 't' : '{"Code":"Success","AccessKeyId":"CAN'),
      'no credentials',
    ],
    [
      'without an end',
      ({ method }) => reply(method === 'PUT' ? 't' : { ...session('a'), Code: 'Success', Expiration: '' }),
      'Expiration is missing',
    ],
  ])('%s is told, and holds nothing of it', async (_what, answer, reason) => {
    const said = await reasonOf(instance({ answer }).provide);
    expect(said).toContain(reason);
    expect(said).not.toContain('CANARY');
  });
});
