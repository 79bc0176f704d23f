import { createDirectClient, type DirectClientOptions, getCertificate } from '@esakit/browser';
import { createEmulator } from '@esakit/emulator';
import { describe, expect, it } from 'vitest';
import { sampleInput } from '../support/hostile/sample.js';
import { failure } from '../support/scripted-service.js';

const emulator = createEmulator();
const temporary = emulator.temporaryCredentials;
const options = { allowDirectCalls: true, fetch: emulator.fetch } as const;

describe('a client without a proxy', () => {
  it.each([
    ['temporary credentials', temporary],
    ['a function that gives them', async () => temporary],
  ])('calls with %s', async (_, credentials) => {
    const esa = createDirectClient({ ...options, credentials });
    const { Certificate } = await getCertificate(esa, sampleInput);
    expect(Certificate).toMatch(/^-----BEGIN CERTIFICATE-----/);
  });

  it.each([undefined, false, 'true'])('is none without consent: %s', async (allowDirectCalls) => {
    const given = { credentials: temporary, allowDirectCalls } as unknown as DirectClientOptions;
    expect(await failure(() => createDirectClient(given))).toMatchObject({
      name: 'ParameterError',
      operation: 'createDirectClient',
      reason:
        'direct calls give the credentials to everybody who opens the page: use createClient with a signing proxy, or set allowDirectCalls to true',
    });
  });

  const { accessKeyId, accessKeySecret, securityToken } = temporary;
  it.each([
    ['no token', { accessKeyId, accessKeySecret }],
    ['an empty token', { accessKeyId, accessKeySecret, securityToken: '' }],
    ['no id', { accessKeySecret, securityToken }],
    ['the id of a long-lived key', { accessKeyId: 'LTAI5tExample', accessKeySecret, securityToken }],
    ['nothing', undefined],
  ])('takes no credentials with %s', async (_, given) => {
    const credentials = given as unknown as typeof temporary;
    const refused = { name: 'CredentialsError', code: 'invalid', message: expect.stringContaining('temporary') };
    const fixed = await failure(() => createDirectClient({ ...options, credentials }));
    const esa = createDirectClient({ ...options, credentials: async () => credentials });
    const provided = await failure(() => getCertificate(esa, sampleInput));
    expect(fixed).toMatchObject(refused);
    expect(provided).toMatchObject(refused);
    expect(`${String(fixed)}${String(provided)}`).not.toContain(accessKeySecret);
  });
});
