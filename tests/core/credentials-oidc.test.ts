import { defaultChain, oidcCredentials } from '@esakit/core/credentials';
import { describe, expect, it } from 'vitest';
import { refusal, REQUEST_ID } from '../support/scripted-service.js';
import { reasonOf, assumed, formOf, NOW, settle, surroundingsOf, type World } from '../support/surroundings.js';

const ROLE = 'acs:ram::1234567890123456:role/deploy';

const tokenOf = (claims: object) => `h.${btoa(JSON.stringify(claims)).replaceAll('=', '')}.CANARY`;

describe('OIDC', () => {
  const env = {
    ALIBABA_CLOUD_ROLE_ARN: ROLE,
    ALIBABA_CLOUD_OIDC_PROVIDER_ARN: 'acs:ram::1:oidc-provider/ack',
    ALIBABA_CLOUD_OIDC_TOKEN_FILE: '/var/token',
  };
  it('reads the token anew at each refresh', async () => {
    const world: World = { env, files: { '/var/token': 'one' }, answer: () => assumed('pod') };
    const { surroundings, asked } = surroundingsOf(world);
    const provide = oidcCredentials(surroundings);
    await provide();
    world.files = { '/var/token': 'two' };
    await provide();
    expect(asked.map((one) => formOf(one)['OIDCToken'])).toEqual(['one', 'two']);
  });

  it('comes before a profile, and takes options of its own', async () => {
    const { surroundings, asked } = surroundingsOf({
      env,
      files: { '/var/token': 'one', '/own': 'own' },
      answer: () => assumed('pod'),
    });
    expect(await settle(defaultChain(surroundings))).toMatchObject({ source: `role ${ROLE} (OIDC)` });
    await oidcCredentials(surroundings, {
      roleArn: ROLE,
      providerArn: 'acs:ram::1:oidc-provider/own',
      tokenFile: '/own',
      sessionName: 'mine',
    })();
    expect(formOf(asked[1]!)).toMatchObject({ OIDCToken: 'own', RoleSessionName: 'mine' });
  });

  it.each<[what: string, world: World, reason: string]>([
    [
      'a token that is not there',
      {},
      'invalid: OIDC: the OIDC token file /var/token is not there: is the token mounted?',
    ],
    ['an empty token', { files: { '/var/token': ' \n' } }, 'invalid: OIDC: the OIDC token file /var/token is empty'],
    [
      'a role that is no ARN',
      { env: { ...env, ALIBABA_CLOUD_ROLE_ARN: 'CANARY' } },
      'invalid: OIDC: ALIBABA_CLOUD_ROLE_ARN must be an ARN, as in acs:ram::1234567890123456:role/name',
    ],
    [
      'an old token',
      {
        files: { '/var/token': tokenOf({ exp: NOW / 1_000 - 7_200 }) },
        answer: ({ body }) => refusal('AuthenticationFail.OIDCToken.Expired', 400, {}, { Message: body }),
      },
      `provider: role ${ROLE} (OIDC): AuthenticationFail.OIDCToken.Expired (400): check the role's trust policy, the provider's issuer and audience; the token in /var/token ended 120 min ago: is it still renewed? (request ${REQUEST_ID})`,
    ],
    [
      'a token of others',
      {
        files: { '/var/token': tokenOf({ exp: NOW / 1_000 + 7_200 }) },
        answer: () => refusal('EntityNotExist.Role', 404),
      },
      `provider: role ${ROLE} (OIDC): EntityNotExist.Role (404): there is no such role or provider: check their ARNs (request ${REQUEST_ID})`,
    ],
    [
      'a network that shows what it was given',
      { files: { '/var/token': 'CANARY-token' }, answer: ({ body }) => Promise.reject(new Error(`lost ${body}`)) },
      `provider: role ${ROLE} (OIDC): sts.aliyuncs.com: the request did not get through: lost [redacted]`,
    ],
  ])('stops at %s', async (_what, world, reason) => {
    const { surroundings } = surroundingsOf({ env, ...world });
    expect(await reasonOf(() => defaultChain(surroundings)())).toBe(reason);
  });
});
