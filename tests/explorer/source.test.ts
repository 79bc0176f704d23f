import { createClient, CredentialsError } from '@esakit/core';
import { describe, expect, it } from 'vitest';
import { findsCredentials } from '../../apps/explorer/src/finds-credentials.js';
import { configOf } from '../../apps/explorer/src/config.js';
import type { PlatformParts } from '../../apps/explorer/src/platform.js';
import { stage } from './support/app.js';
import { words } from './support/words.js';

const pair = { accessKeyId: 'testAccessKeyId', accessKeySecret: 'testAccessKeySecret' };
const refusing = (code: 'missing' | 'invalid') => () =>
  Promise.reject(new CredentialsError('no credentials', code, { operation: 'credentials' }));

describe('whether there are credentials', () => {
  it.each([
    ['a pair', pair, true],
    ['none', refusing('missing'), false],
    ['some that are broken, which an emulator must not hide', refusing('invalid'), true],
  ])('%s: the chain decides, and nothing is sent', async (_what, credentials, expected) => {
    // The tests of this project have no network: a request would fail them.
    const make: PlatformParts['createClient'] = (options) => createClient({ credentials, ...options });
    expect(await findsCredentials({ createClient: make })).toBe(expected);
  });

  it.each([
    [{}, false, 'emulator', false],
    [{}, true, 'account', false],
    [{ ALIBABA_CLOUD_PROFILE: 'work' }, false, 'account', false],
    [{ EXPLORER_SOURCE: 'emulator' }, true, 'emulator', true],
    [{ EXPLORER_SOURCE: 'account' }, false, 'account', true],
  ] as const)('with %o and credentials: %s, it shows the %s', (env, hasCredentials, source, isSourceAsked) => {
    const made = configOf({
      env: (name) => (env as Readonly<Record<string, string>>)[name],
      createClient: (options) => createClient({ credentials: pair, ...options }),
      assets: stage().config.assets,
      listensOn: '127.0.0.1',
      hasCredentials,
    });
    expect({ source: made.source, isSourceAsked: made.isSourceAsked }).toEqual({ source, isSourceAsked });
  });

  it('the page says which it shows, and why', async () => {
    const found = await stage().text('/changes');
    expect(found).toContain('because there are no credentials');
    const asked = await stage({ env: { EXPLORER_SOURCE: 'emulator' } }).text('/changes');
    expect(asked).toMatch(/because\s+<code>EXPLORER_SOURCE<\/code> asks for it/);
    const account = { ALIBABA_CLOUD_ACCESS_KEY_ID: 'a', ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'b' };
    const page = await stage({ env: account }).text('/changes');
    expect(page).toContain('Account · cn-hangzhou');
    expect(words(page)).not.toContain('emulator');
  });
});
