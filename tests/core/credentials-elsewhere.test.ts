import { externalCredentials, uriCredentials } from '@esakit/core/credentials';
import { describe, expect, it } from 'vitest';
import { reply } from '../support/scripted-service.js';
import { reasonOf, NOW, session, settle, surroundingsOf, type World } from '../support/surroundings.js';

const read = (uri: string, world: World = {}) => {
  const { surroundings, ...seen } = surroundingsOf(world);
  return { provide: uriCredentials(surroundings, uri), ...seen };
};

describe('a credentials URI', () => {
  it.each([
    'https://keys.example/CANARY?CANARY',
    'http://127.0.0.1:8/x',
    'http://[::1]/x',
    'http://169.254.1.1/x',
    'http://[fe80::1]/x',
  ])('may be %s', async (uri) => {
    const { provide, asked } = read(uri, { answer: () => reply(session('uri')) });
    expect(await settle(provide)).toMatchObject({
      accessKeyId: 'STS.uri',
      source: `credentials URI at ${new URL(uri).host}`,
    });
    expect(asked.map(({ url }) => url.href)).toEqual([uri]);
  });

  it.each<[uri: string, world: World, reason: RegExp]>([
    ['CANARY', {}, /^invalid: .*not a URL/],
    ['http://keys.example/CANARY', {}, /^invalid: .*must use https:/],
    ['ftp://keys.example/CANARY', {}, /^invalid: .*must use https:/],
    ['ftp://127.0.0.1/CANARY', {}, /^invalid: .*must use https:/],
    ['https://me:CANARY@keys.example/', {}, /^invalid: .*no user name or password/],
    [
      'https://keys.example/',
      { answer: () => reply('CANARY', 500) },
      /^provider: credentials URI: keys.example answers with status 500$/,
    ],
    ['https://keys.example/', { answer: () => reply({ Code: 'Busy' }, 503) }, /status 503 \(Busy\)$/],
    ['https://keys.example/', { answer: () => reply('CANARY') }, /^invalid: .*not a JSON object$/],
    [
      'https://keys.example/',
      { answer: () => reply({ ...session('CANARY'), Code: 'Failed' }) },
      /code Failed, not Success$/,
    ],
    ['https://keys.example/', { answer: () => reply({ ...session('CANARY'), Code: 'C A N' }) }, /of an unknown form/],
    [
      'https://keys.example/',
      { answer: () => reply({ ...session('CANARY'), Expiration: undefined }) },
      /Expiration is missing/,
    ],
    ['https://keys.example/', { answer: () => reply([session('CANARY')]) }, /not a JSON object$/],
    ['https://keys.example/CANARY', {}, /^provider: .*connect ECONNREFUSED$/],
    [
      'https://keys.example/',
      { env: { ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS: '1' } },
      /^invalid: .*ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS forbids it$/,
    ],
  ])('%s fails as %s', async (uri, world, reason) => {
    const { provide } = read(uri, world);
    expect(await reasonOf(provide)).toMatch(reason);
  });
});

describe('an external command', () => {
  const line = `keys --name 'a b' "$HOME" c\\ d ""`;
  const run = (printed: unknown, world: World = {}, command = line) => {
    const stdout = typeof printed === 'string' ? printed : JSON.stringify(printed);
    const { surroundings, ...seen } = surroundingsOf({ run: () => ({ code: 0, stdout }), ...world });
    return { provide: externalCredentials(surroundings, command), ...seen };
  };
  const keys = { mode: 'StsToken', access_key_id: 'STS.e', access_key_secret: 'CANARY', sts_token: 'CANARY' };

  it('runs without a shell', async () => {
    const { provide, commands } = run({ ...keys, expiration: '2026-03-01T13:00:00Z' });
    expect(await provide()).toEqual({
      accessKeyId: 'STS.e',
      accessKeySecret: 'CANARY',
      securityToken: 'CANARY',
      expiration: new Date('2026-03-01T13:00:00Z'),
      source: 'external command',
    });
    expect(commands).toEqual([['keys', '--name', 'a b', '$HOME', 'c d', '']]);
  });

  it.each([{}, { expiration: '' }, { expiration: null }])(
    'that says %j of an end is not run for each call',
    async (end) => {
      const { provide } = run({ access_key_id: 'id', access_key_secret: 'secret', ...end });
      expect(await provide()).toMatchObject({ accessKeyId: 'id', refreshAfter: new Date(NOW + 900_000) });
    },
  );

  it('keeps the separators of paths on Windows', async () => {
    const { provide, commands } = run(keys, { isWindows: true }, String.raw`C:\tools\keys.exe "C:\My \"Files\"" 'x'`);
    await provide();
    expect(commands).toEqual([[String.raw`C:\tools\keys.exe`, String.raw`C:\My "Files"`, 'x']]);
  });

  it.each<[what: string, printed: unknown, world: World, command: string, reason: RegExp]>([
    ['prints no JSON', 'CANARY', {}, line, /^invalid: .*did not print a JSON object$/],
    ['prints a list', [keys], {}, line, /did not print a JSON object$/],
    ['prints another mode', { ...keys, mode: 'External' }, {}, line, /a mode that is neither AK nor StsToken$/],
    ['prints no token', { ...keys, sts_token: '' }, {}, line, /^invalid: .*sts_token/],
    ['prints half a key', { access_key_id: 'id' }, {}, line, /access_key_secret is missing$/],
    ['prints an end that is none', { ...keys, expiration: 'CANARY' }, {}, line, /an expiration that is not a date/],
    [
      'fails',
      '',
      { run: () => ({ code: 3, stdout: 'CANARY' }) },
      line,
      /^provider: .*ended with exit code 3: run it by hand/,
    ],
    ['is not there', '', { run: () => ({ failure: 'not-found' }) }, line, /names a program that is not there/],
    ['takes too long', '', { run: () => ({ failure: 'timeout' }) }, line, /did not end within 25000 ms$/],
    ['prints too much', '', { run: () => ({ failure: 'too-large' }) }, line, /printed more than 65536 bytes$/],
    ['can not be started', '', { run: () => ({ failure: 'EACCES' }) }, line, /could not run \(EACCES\)$/],
    ['has an open quote', '', {}, 'keys "CANARY', /a quote in process_command is not closed/],
    ['ends with a backslash', '', {}, 'keys CANARY\\', /ends with a backslash/],
    ['is empty', '', {}, ' ', /process_command is empty$/],
    [
      'is forbidden',
      '',
      { env: { ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS: 'true' } },
      line,
      /DISABLE_EXTERNAL_PROCESS forbids it$/,
    ],
    [
      'lacks a permission',
      '',
      { lacks: ({ name }) => (name === 'run' ? 'run Deno with --allow-run=keys' : undefined) },
      line,
      /no permission to run process_command: run Deno with --allow-run=keys$/,
    ],
  ])('that %s', async (_what, printed, world, command, reason) => {
    const { provide } = run(printed, world, command);
    expect(await reasonOf(provide)).toMatch(reason);
  });

  it.each([
    ['timeout', true],
    ['not-found', false],
    ['too-large', false],
    ['EACCES', false],
  ])('that ends with %s may succeed another time: %s', async (failure, retryable) => {
    const { provide } = run('', { run: () => ({ failure }) });
    await expect(provide()).rejects.toMatchObject({ name: 'CredentialsError', retryable });
  });
});
