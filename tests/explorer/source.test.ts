import { createClient, CredentialsError } from '@esakit/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findsCredentials } from '../../apps/explorer/src/finds-credentials.js';
import { configOf } from '../../apps/explorer/src/config.js';
import type { PlatformParts } from '../../apps/explorer/src/platform.js';
import { createEdgeExplorer } from '../../apps/explorer/src/server/edge.js';
import { type Serve, startExplorer } from '../../apps/explorer/src/server/start.js';
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
    expect(await stage().text('/')).toContain('because there are no credentials');
    const asked = stage({ env: { EXPLORER_SOURCE: 'emulator' } });
    expect(await asked.text('/')).toMatch(/because\s+<code>EXPLORER_SOURCE<\/code> asks for it/);
    expect(await asked.text('/changes')).toContain('<strong>Sample data</strong> of the embedded emulator.');
    const account = { ALIBABA_CLOUD_ACCESS_KEY_ID: 'a', ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'b' };
    const page = await stage({ env: account }).text('/changes');
    expect(page).toContain('Account · cn-hangzhou');
    expect(words(page)).not.toContain('emulator');
  });

  it.each([
    [{ ALIBABA_CLOUD_PROFILE: 'work' }, 'Profile work · cn-hangzhou'],
    [{ ALIBABA_CLOUD_PROFILE: 'work', EXPLORER_NAME: ' the shop <&> ' }, 'the shop &lt;&amp;&gt; · cn-hangzhou'],
    [{ EXPLORER_SOURCE: 'account', EXPLORER_NAME: 'n'.repeat(40) }, `${'n'.repeat(40)} · cn-hangzhou`],
    [{ EXPLORER_SOURCE: 'emulator', EXPLORER_NAME: 'the shop' }, 'Emulator · cn-hangzhou'],
  ])('with %o, the header says %s', async (env, expected) => {
    expect(await stage({ env }).text('/console')).toContain(`<p class="where">${expected}</p>`);
  });
});

const none: PlatformParts['createClient'] = (options) => createClient({ credentials: refusing('missing'), ...options });
const some: PlatformParts['createClient'] = (options) => createClient({ credentials: pair, ...options });

/** What a server says at its start, and where it was told to listen. */
const started = (env: Readonly<Record<string, string>>, make = some) =>
  new Promise((resolve) => {
    const where: Parameters<Serve>[1][] = [];
    vi.spyOn(console, 'log').mockImplementation((line: string) => resolve({ line, where }));
    vi.spyOn(console, 'error').mockImplementation((line: string) => resolve({ line, where }));
    const { assets } = stage().config;
    const parts = { env: (name: string) => env[name], createClient: make, assets, exit: () => undefined };
    startExplorer(parts, async (_handler, asked) => {
      where.push(asked);
      return asked.port || 1234;
    });
  });

describe('a server', () => {
  const ACCOUNT = { ALIBABA_CLOUD_ACCESS_KEY_ID: 'a', ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'b' };
  afterEach(() => vi.restoreAllMocks());

  it.each([
    [{}, '127.0.0.1', 8787, 'http://127.0.0.1:8787 shows your account'],
    [{ HOST: '', PORT: '' }, '127.0.0.1', 8787, 'http://127.0.0.1:8787 shows your account'],
    [{ HOST: 'localhost', PORT: '0' }, 'localhost', 0, 'http://localhost:1234 shows your account'],
    [{ HOST: '::1', PORT: '65535' }, '::1', 65_535, 'http://[::1]:65535 shows your account'],
    [
      { EXPLORER_SOURCE: 'emulator', HOST: '0.0.0.0' },
      '0.0.0.0',
      8787,
      "http://0.0.0.0:8787 shows an emulator's sample data (EXPLORER_SOURCE asks for it)",
    ],
  ])('with %j listens on %s, port %i', async (env, host, port, said) => {
    expect(await started(env)).toEqual({ line: `explorer: ${said}`, where: [{ host, port }] });
  });

  it('without credentials shows sample data', async () => {
    expect(await started({}, none)).toMatchObject({
      line: "explorer: http://127.0.0.1:8787 shows an emulator's sample data (no credentials found)",
    });
  });

  it.each(['65536', '-1', '1.5', 'x', '100000'])('does not listen on port %s', async (PORT) => {
    expect(await started({ PORT })).toEqual({ line: 'explorer: PORT must be a number from 0 to 65535', where: [] });
  });

  it.each([
    ['by bindings', [{ EXPLORER_TOKEN: 'a-token-of-sufficient-length', ...ACCOUNT }], 302],
    ['by bindings beside a context', [{ waitUntil: () => undefined }, { EXPLORER_SOURCE: 'emulator' }], 200],
    ['with an empty token, as without', [{ EXPLORER_TOKEN: '', ...ACCOUNT }], 503],
    ['with a token that is too short', [{ EXPLORER_TOKEN: 'x' }], 503],
  ])('of a platform is set %s', async (_what, handed, status) => {
    const { fetch } = createEdgeExplorer({ assets: stage().config.assets });
    const response = await fetch(new Request('https://explorer.example/changes'), ...handed);
    expect(response.status).toBe(status);
  });

  it('of a platform takes from the environment what a binding has empty', async () => {
    vi.stubEnv('EXPLORER_TOKEN', 'a-token-of-sufficient-length');
    const { fetch } = createEdgeExplorer({ assets: stage().config.assets });
    const response = await fetch(new Request('https://explorer.example/changes'), { EXPLORER_TOKEN: '', ...ACCOUNT });
    vi.unstubAllEnvs();
    expect(response.status).toBe(302);
  });
});
