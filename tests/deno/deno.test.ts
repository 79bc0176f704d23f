import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { createEmulator } from '@esakit/emulator';
import { serve, type Served } from '@esakit/emulator/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { behindProxy } from '../support/metadata-proxy.js';
import { deno, noDeno, whySkipped } from './run.js';

const emulator = createEmulator();
const { accessKeyId, accessKeySecret } = emulator.credentials;
const { temporaryCredentials } = emulator;

const ID = 'ALIBABA_CLOUD_ACCESS_KEY_ID';
const SECRET = 'ALIBABA_CLOUD_ACCESS_KEY_SECRET';
const TOKEN = 'ALIBABA_CLOUD_SECURITY_TOKEN';
const ENDPOINT = 'ALIBABA_CLOUD_ESA_ENDPOINT';
const keys = { [ID]: accessKeyId, [SECRET]: accessKeySecret };
const temporaryKeys = {
  [ID]: temporaryCredentials.accessKeyId,
  [SECRET]: temporaryCredentials.accessKeySecret,
  [TOKEN]: temporaryCredentials.securityToken,
};
const answered = { SiteId: 9007199254740993123n.toString() };

describe.skipIf(noDeno)(`on Deno${whySkipped}`, () => {
  let server: Served;
  beforeAll(async () => {
    server = await serve(emulator);
  });
  afterAll(() => server.close());

  /** Makes a call under these permissions and none else. Nobody is there to ask for more. */
  async function call(
    permissions: readonly string[],
    options: { args?: readonly string[]; env?: Readonly<Record<string, string>> },
  ): Promise<unknown> {
    const { args = [server.url], env = keys } = options;
    const { stdout, stderr } = await deno(['run', '--no-prompt', ...permissions, 'call.ts', ...args], env);
    expect(stderr).toBe('');
    return JSON.parse(stdout.replace(/"SiteId":(\d+)/, '"SiteId":"$1"'));
  }

  it('the adapter works, and a call leaves nothing behind', async () => {
    const silent = createServer(() => undefined).listen(0, '127.0.0.1');
    await new Promise((resolve) => silent.once('listening', resolve));
    const { code, stdout, stderr } = await deno(
      ['test', '--no-prompt', '--cached-only', '--no-check', '--allow-net=127.0.0.1', '--allow-env', 'adapter.ts'],
      {
        ...keys,
        [ENDPOINT]: server.url,
        SILENT_ENDPOINT: `http://127.0.0.1:${(silent.address() as AddressInfo).port}`,
      },
    );
    silent.closeAllConnections();
    silent.close();
    expect({ code, stderr, stdout }).toEqual({ code: 0, stderr: '', stdout: expect.stringContaining('7 passed') });
  });

  describe('asks for no more than it uses', () => {
    it('the network and two variables', async () => {
      expect(await call(['--allow-net=127.0.0.1', `--allow-env=${ID},${SECRET}`], {})).toEqual(answered);
    });

    it('no variable at all, where the options say everything', async () => {
      const args = [server.url, JSON.stringify(emulator.credentials)];
      expect(await call(['--allow-net=127.0.0.1'], { args, env: {} })).toEqual(answered);
    });

    it('optional variables count as not set where it may not read them', async () => {
      const env = { ...keys, [ENDPOINT]: 'nonsense://', ALIBABA_CLOUD_REGION_ID: 'NO REGION', [TOKEN]: 'not mine' };
      expect(await call(['--allow-net=127.0.0.1', `--allow-env=${ID},${SECRET}`], { env })).toEqual(answered);
    });

    it('temporary credentials with their token, and the endpoint, where it may read them', async () => {
      const permissions = ['--allow-net=127.0.0.1', `--allow-env=${ID},${SECRET},${TOKEN},${ENDPOINT}`];
      const env = { ...temporaryKeys, [ENDPOINT]: server.url };
      expect(await call(permissions, { args: [], env })).toEqual(answered);
    });
  });

  describe('names the flag that is missing', () => {
    const flag = `--allow-env=${ID},${SECRET},${TOKEN}`;
    it.each([
      { what: 'any variable', permissions: [], missing: `${ID} and ${SECRET}`, env: keys, code: 'missing' },
      { what: 'the secret', permissions: [`--allow-env=${ID}`], missing: SECRET, env: keys },
      { what: 'the id', permissions: [`--allow-env=${SECRET}`], missing: ID, env: keys },
      { what: 'a denied one', permissions: ['--allow-env', `--deny-env=${SECRET}`], missing: SECRET, env: keys },
      {
        what: 'the token of temporary credentials',
        permissions: [`--allow-env=${ID},${SECRET}`],
        missing: TOKEN,
        env: temporaryKeys,
      },
    ])('to read $what', async ({ permissions, missing, env, code = 'invalid' }) => {
      expect(await call(['--allow-net=127.0.0.1', ...permissions], { env })).toEqual({
        name: 'CredentialsError',
        code,
        message: expect.stringMatching(`no permission to read ${missing}: run Deno with ${flag}`),
        attempts: 0,
      });
    });

    it('to reach the endpoint', async () => {
      const { host } = new URL(server.url);
      expect(await call([`--allow-env=${ID},${SECRET}`], {})).toMatchObject({
        name: 'TransportError',
        code: 'network',
        message: expect.stringMatching(`no permission to reach ${host}: run Deno with --allow-net=${host}$`),
      });
    });
  });

  describe('takes a profile', () => {
    const home = mkdtempSync(join(tmpdir(), 'esakit-deno-'));
    const file = join(home, '.aliyun', 'config.json');
    const script = join(home, 'keys.mjs');
    const keyOf = { access_key_id: accessKeyId, access_key_secret: accessKeySecret };
    const command = { name: 'command', mode: 'External', process_command: `'${process.execPath}' ${script}` };
    mkdirSync(dirname(file));
    const profiles = [{ name: 'keys', mode: 'AK', ...keyOf }, command];
    writeFileSync(file, JSON.stringify({ current: 'keys', profiles }), { mode: 0o600 });
    writeFileSync(script, `console.log(${JSON.stringify(JSON.stringify({ mode: 'AK', ...keyOf }))})`);
    afterAll(() => rmSync(home, { recursive: true }));

    const PROFILE = 'ALIBABA_CLOUD_PROFILE';
    const env = { HOME: home };
    const variables = `--allow-env=HOME,${ID},${SECRET},${PROFILE}`;
    const permissions = ['--allow-net=127.0.0.1', variables, `--allow-read=${file}`];

    it('with permission for its file', async () => {
      expect(await call(permissions, { env })).toEqual(answered);
    });

    it('with permission for its command', async () => {
      const named = { ...env, [PROFILE]: 'command' };
      expect(await call([...permissions, `--allow-run=${process.execPath}`], { env: named })).toEqual(answered);
      expect(await call(permissions, { env: named })).toMatchObject({
        code: 'invalid',
        message: expect.stringContaining(
          `no permission to run process_command: run Deno with --allow-run=${process.execPath}`,
        ),
      });
    });

    it('and names the flag for its file', async () => {
      expect(await call(['--allow-net=127.0.0.1', variables], { env })).toMatchObject({
        code: 'missing',
        message: expect.stringContaining(
          `CLI profile: no permission to read ~/.aliyun/config.json: run Deno with --allow-read=${file}`,
        ),
      });
    });
  });

  it('a variable that is not set is told from one that it may not read', async () => {
    const env = { ALIBABA_CLOUD_ECS_METADATA_DISABLED: 'true' };
    expect(await call(['--allow-net', '--allow-env'], { env })).toMatchObject({
      name: 'CredentialsError',
      message: expect.stringMatching(`set ${ID} and ${SECRET} in the environment`),
    });
  });
});

const read = (path: string) => JSON.parse(readFileSync(new URL(`../../packages/${path}`, import.meta.url), 'utf8'));

describe('what goes to JSR', () => {
  const names = ['deno', 'browser', 'edge', 'x509'];

  it.each(names)('%s has the version of the package on npm, and core of its own', (name) => {
    const jsr = read(`${name}/jsr.json`);
    expect(jsr.version).toBe(read(`${name}/package.json`).version);
    expect(jsr.imports['@esakit/core']).toBe(`npm:@esakit/core@^${read('core/package.json').version}`);
  });

  it.skipIf(noDeno).each(names)('%s can be published', async (name) => {
    const { code, stderr } = await deno([
      'publish',
      '--dry-run',
      '--no-check',
      '--allow-dirty',
      '--config',
      `../../packages/${name}/jsr.json`,
    ]);
    expect(stderr).toContain('Dry run complete');
    expect(code).toBe(0);
  });

  it('no credentials go through a proxy, which calls do', async () => {
    await using behind = await behindProxy();
    const { stdout, stderr } = await deno(
      ['run', '--no-prompt', '--allow-net=127.0.0.1', '--allow-env', 'behind-proxy.ts'],
      behind.env,
    );
    expect({ stdout, stderr }).toEqual({ stdout: '1234567890123\n', stderr: '' });
    expect(behind.asked).toEqual(['GET /keys directly']);
    expect(behind.proxied.filter((line) => line.includes('/keys'))).toEqual([]);
  });

  it('the metadata of an instance is never asked for through a proxy', async () => {
    await using behind = await behindProxy();
    const env = { ...behind.env, ALIBABA_CLOUD_ECS_METADATA_DISABLED: '', ALIBABA_CLOUD_CREDENTIALS_URI: '' };
    await deno(['run', '--no-prompt', '--allow-net', '--allow-env', 'behind-proxy.ts'], env);
    expect(behind.proxied.filter((line) => line.includes('100.100.100.200'))).toEqual([]);
  });

  it('an address of credentials that it may not reach is told with the flag', async () => {
    await using behind = await behindProxy();
    const { stdout } = await deno(
      ['run', '--no-prompt', '--allow-net=127.0.0.2', '--allow-env', 'behind-proxy.ts'],
      behind.env,
    );
    expect(stdout).toMatch(/no permission to reach 127\.0\.0\.1:\d+: run Deno with --allow-net=127\.0\.0\.1:\d+/);
  });
});
