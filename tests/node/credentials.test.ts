/** The chain on Node, with its own files, processes and sockets, against servers of this machine. */
import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { assumeRole, type CredentialsError, defaultChain, instanceRoleCredentials } from '@esakit/core/credentials';
import { createClient, nodePlatform } from '@esakit/node';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failure } from '../support/scripted-service.js';

let home = '';
const servers: Server[] = [];
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'esakit-chain-'));
});
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
  rmSync(home, { recursive: true, force: true });
});

type Handler = (request: IncomingMessage, response: ServerResponse, body: string) => void;

/** A server on loopback; the requests that arrived are in its log. */
async function play(handler: Handler): Promise<{ url: string; log: string[] }> {
  const log: string[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    log.push(`${request.method} ${request.url?.split('?')[0]}`);
    handler(request, response, body);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, log };
}

const put = (path: string, text: string, mode = 0o600): string => {
  const file = join(home, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  chmodSync(file, mode);
  return file;
};
const putConfig = (...profiles: readonly object[]) =>
  put('.aliyun/config.json', JSON.stringify({ current: 'default', profiles }));

const platformOf = (env: Readonly<Record<string, string>> = {}, warnings: string[] = []) => ({
  ...nodePlatform(),
  env: (name: string) => ({ ALIBABA_CLOUD_ECS_METADATA_DISABLED: 'true', ...env })[name],
  homeDirectory: () => home,
  warn: (message: string) => warnings.push(message),
});

const json = (response: ServerResponse, body: unknown, status = 200): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};
const session = (name: string) => ({
  AccessKeyId: `STS.${name}`,
  AccessKeySecret: 'CANARY',
  SecurityToken: `token-${name}`,
  Expiration: new Date(Date.now() + 3_600_000).toISOString(),
});
const ROLE = 'acs:ram::1234567890123456:role/deploy';

const reasonOf = async (task: () => unknown): Promise<string> => {
  const { code, reason, stack } = (await failure(task)) as CredentialsError;
  expect(stack).not.toContain('CANARY');
  return `${code}: ${reason}`;
};

const pipes = () => process.getActiveResourcesInfo().filter((one) => one === 'PipeWrap').length;

describe('against STS', () => {
  it('a role is assumed with a signature, and an OIDC role without one', async () => {
    const seen: string[] = [];
    const { url } = await play(({ headers, url: target }, response, body) => {
      const action = headers['x-acs-action'] ?? new URL(target ?? '', 'http://x').searchParams.get('Action');
      seen.push(
        [action, headers.authorization?.split(' ')[0], new URLSearchParams(body).get('OIDCToken')]
          .map(String)
          .join(' '),
      );
      json(response, { RequestId: 'r', Credentials: session(String(action)) });
    });
    const token = put('token', 'a.b.c');
    putConfig({ name: 'default', mode: 'AK', access_key_id: 'id', access_key_secret: 'CANARY' });
    const role = { mode: 'RamRoleArn', access_key_id: 'id', access_key_secret: 'CANARY', ram_role_arn: ROLE };
    putConfig({ name: 'default', ...role });
    const env = { ALIBABA_CLOUD_STS_ENDPOINT: url };
    expect(await defaultChain(platformOf(env))()).toMatchObject({ accessKeyId: 'STS.AssumeRole' });
    const oidc = {
      ...env,
      ALIBABA_CLOUD_ROLE_ARN: ROLE,
      ALIBABA_CLOUD_OIDC_PROVIDER_ARN: 'acs:ram::1:oidc-provider/p',
      ALIBABA_CLOUD_OIDC_TOKEN_FILE: token,
    };
    expect(await defaultChain(platformOf(oidc))()).toMatchObject({ accessKeyId: 'STS.AssumeRoleWithOIDC' });
    expect(seen).toEqual(['AssumeRole ACS3-HMAC-SHA256 null', 'AssumeRoleWithOIDC undefined a.b.c']);
  });

  it.each<[what: string, handler: Handler, reason: RegExp]>([
    [
      'a redirect',
      (_, response) => response.writeHead(302, { location: 'https://elsewhere.example/' }).end(),
      /it answers with a redirect, which is not followed$/,
    ],
    [
      'an answer without end',
      (_, response) => response.end('CANARY'.repeat(50_000)),
      /the answer is larger than 65536 bytes$/,
    ],
    ['a connection that closes', ({ socket }) => socket.destroy(), /the request did not get through/],
    ['garbage', (_, response) => response.end('CANARY'), /answers with status 200 and no session$/],
  ])('%s is an error that shows nothing', async (_what, handler, reason) => {
    const { url } = await play(handler);
    const { transport } = nodePlatform();
    const keys = { accessKeyId: 'id', accessKeySecret: 'CANARY' };
    expect(await reasonOf(assumeRole({ credentials: keys, roleArn: ROLE, endpoint: url, transport }))).toMatch(reason);
  });
});

describe('against the metadata of an instance', () => {
  it('v2 is asked, by a token', async () => {
    const { url, log } = await play(({ method, url: path = '', headers }, response) => {
      if (method === 'PUT') response.end(`for-${String(headers['x-aliyun-ecs-metadata-token-ttl-seconds'])}`);
      else if (headers['x-aliyun-ecs-metadata-token'] !== 'for-21600') response.writeHead(403).end();
      else if (path.endsWith('/')) response.end('web');
      else json(response, { Code: 'Success', ...session('web') });
    });
    const provide = instanceRoleCredentials(platformOf({ ALIBABA_CLOUD_ECS_METADATA_DISABLED: '' }), { endpoint: url });
    expect(await provide()).toMatchObject({ accessKeyId: 'STS.web', source: 'instance role "web"' });
    expect(log).toEqual([
      'PUT /latest/api/token',
      'GET /latest/meta-data/ram/security-credentials/',
      'GET /latest/meta-data/ram/security-credentials/web',
    ]);
  });

  it('a token that never comes leaves time for v1', async () => {
    const { url } = await play(({ method, url: path = '' }, response) => {
      if (method === 'PUT') return;
      if (path.endsWith('/')) response.end('web');
      else json(response, { Code: 'Success', ...session('v1') });
    });
    const provide = instanceRoleCredentials(platformOf({ ALIBABA_CLOUD_ECS_METADATA_DISABLED: '' }), {
      endpoint: url,
      required: true,
    });
    expect(await provide()).toMatchObject({ accessKeyId: 'STS.v1' });
  });
});

describe('against a credentials URI', () => {
  it('keys are fetched', async () => {
    const { url, log } = await play((_, response) => json(response, { Code: 'Success', ...session('uri') }));
    expect(await defaultChain(platformOf({ ALIBABA_CLOUD_CREDENTIALS_URI: `${url}/keys` }))()).toMatchObject({
      accessKeyId: 'STS.uri',
    });
    expect(log).toEqual(['GET /keys']);
  });

  it('nobody there is an error that names the host', async () => {
    expect(
      await reasonOf(defaultChain(platformOf({ ALIBABA_CLOUD_CREDENTIALS_URI: 'http://127.0.0.1:1/CANARY' }))),
    ).toMatch(
      /^provider: ALIBABA_CLOUD_CREDENTIALS_URI: 127\.0\.0\.1:1: the request did not get through: connect ECONNREFUSED 127\.0\.0\.1:1$/,
    );
  });
});

describe('with files', () => {
  it.skipIf(process.platform === 'win32')('one that everybody can read is used, and warned of once', async () => {
    const warnings: string[] = [];
    put(
      '.aliyun/config.json',
      JSON.stringify({ profiles: [{ name: 'default', mode: 'AK', access_key_id: 'id', access_key_secret: 'CANARY' }] }),
      0o644,
    );
    const provide = defaultChain(platformOf({}, warnings));
    await provide();
    await provide();
    expect(warnings).toEqual([
      'every user of this machine can read the secrets in ~/.aliyun/config.json: chmod 600 ~/.aliyun/config.json',
    ]);
  });

  it('a directory, and a file that is too large, are told', async () => {
    mkdirSync(join(home, '.aliyun/config.json'), { recursive: true });
    expect(await reasonOf(defaultChain(platformOf()))).toMatch(
      /^invalid: ~\/\.aliyun\/config\.json can't be read: .*EISDIR/,
    );
    rmSync(join(home, '.aliyun'), { recursive: true });
    put('.aliyun/config.json', ' '.repeat(2 ** 20 + 1));
    expect(await reasonOf(defaultChain(platformOf()))).toContain('it is larger than 1 MiB');
  });

  it('the home directory is that of the environment, else of the system', () => {
    const { homeDirectory } = nodePlatform();
    const before = process.env['HOME'];
    try {
      process.env['HOME'] = '/home/of-the-environment';
      expect(homeDirectory?.()).toBe('/home/of-the-environment');
      delete process.env['HOME'];
      expect(homeDirectory?.()).toMatch(/./);
    } finally {
      process.env['HOME'] = before;
    }
  });
});

const external = (code: string) => {
  const script = put('my keys.cjs', code);
  putConfig({ name: 'default', mode: 'External', process_command: `"${process.execPath}" '${script}' 'a  b' $HOME` });
  return defaultChain(platformOf());
};

describe('with a command', () => {
  it('its arguments are as they are written, and its other output goes nowhere', async () => {
    const provide = external(`console.error('CANARY'); const [, , one, two] = process.argv;
      console.log(JSON.stringify({ access_key_id: Buffer.from(one + two).toString('hex'), access_key_secret: 'CANARY' }))`);
    const { accessKeyId } = await provide();
    expect(Buffer.from(accessKeyId, 'hex').toString()).toBe('a  b$HOME');
  });

  it.each([
    ['fails', `console.log('CANARY'); process.exit(7)`, /process_command ended with exit code 7/],
    [
      'prints without end',
      `setInterval(() => process.stdout.write('CANARY'.repeat(9_999)), 1)`,
      /printed more than 65536 bytes$/,
    ],
    ['prints something else', `console.log('CANARY')`, /did not print a JSON object$/],
  ])('that %s is an error that shows nothing', async (_what, code, reason) => {
    expect(await reasonOf(external(code))).toMatch(reason);
  });

  it('that is not there is an error', async () => {
    putConfig({ name: 'default', mode: 'External', process_command: join(home, 'CANARY') });
    expect(await reasonOf(defaultChain(platformOf()))).toMatch(/names a program that is not there/);
  });

  it('that takes too long is killed, with a pipe that its own child holds open', async () => {
    const { run } = nodePlatform();
    const before = pipes();
    const code = `require('child_process').spawn(process.execPath, ['-e', 'setTimeout(() => {}, 20_000)'], { stdio: 'inherit' }); setInterval(() => {}, 9)`;
    expect(await run?.([process.execPath, '-e', code], { timeout: 2_000, maxBytes: 99 })).toEqual({
      failure: 'timeout',
    });
    await expect.poll(pipes).toBe(before);
  });

  it('whose words can not be given is an error without them', async () => {
    expect(await nodePlatform().run?.(['node', 'CANARY\0'], { timeout: 300, maxBytes: 99 })).toEqual({
      failure: 'ERR_INVALID_ARG_VALUE',
    });
  });
});

it('no timer is left after a call, whatever the chain has asked', async () => {
  const { url } = await play((_, response) => json(response, { Code: 'Success', ...session('uri') }));
  const client = createClient({ endpoint: url });
  expect(client.endpoint).toBe(url);
  const script = `import { createClient, listSites } from '@esakit/node';
    await listSites(createClient({ endpoint: ${JSON.stringify(url)}, retries: 0 })).catch(({ name }) => console.log(name));
    console.log(process.getActiveResourcesInfo().filter((one) => one === 'Timeout'));`;
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    ALIBABA_CLOUD_ECS_METADATA_DISABLED: 'true',
    ALIBABA_CLOUD_CREDENTIALS_URI: url,
  };
  const args = ['--input-type=module', '-e', script];
  const stdout = await new Promise((resolve, reject) => {
    execFile(process.execPath, args, { env, timeout: 60_000 }, (error, out) => (error ? reject(error) : resolve(out)));
  });
  expect(stdout).toBe('ResponseError\n[]\n');
});
