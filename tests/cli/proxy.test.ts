import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { createEmulator } from '@esakit/emulator';
import { describe, expect, test } from 'vitest';
import { startProxy } from '../support/connect-proxy.js';
import { refusedUrl } from '../support/hostile-server.js';
import { HOST, startSecureServer } from '../node/secure-server.js';
import { account, emptyDirectory } from './setup.js';

const { emulator, esakit } = account();
const CREDENTIALS = 'jane:s3cret';
const main = fileURLToPath(new URL('../../packages/cli/dist/main.js', import.meta.url));

/** The service as it is from a machine that only a proxy leads out of. */
const FAR = { ALIBABA_CLOUD_ESA_ENDPOINT: `https://${HOST}` };
const withCredentials = (url: string): string => url.replace('//', `//${CREDENTIALS}@`);
/** Without what differs from run to run. */
const steady = (shown: string): string =>
  shown
    .replaceAll(/127\.0\.0\.1:\d+/g, '127.0.0.1:PORT')
    .replaceAll(/\d+ ms/g, 'N ms')
    .replaceAll(/[0-9A-F]{8}-[0-9A-F-]{27}/gi, 'REQUEST-ID');

describe('a proxy of the environment', () => {
  test('that asks for credentials is named, once and without secrets', async () => {
    await using proxy = await startProxy({ credentials: 'other:one' });
    for (const HTTPS_PROXY of [proxy.url, withCredentials(proxy.url)]) {
      const { code, stderr } = await esakit('sites', { env: { ...FAR, HTTPS_PROXY } });
      expect(steady(stderr)).toMatchSnapshot();
      expect(stderr).not.toMatch(/s3cret|jane/);
      expect(code).toBe(1);
    }
    expect(proxy.requests).toHaveLength(2);
  });

  test('that is down is named, with what to check', async () => {
    const { code, stderr } = await esakit('sites', { env: { ...FAR, https_proxy: await refusedUrl() } });
    expect(steady(stderr)).toMatchSnapshot();
    expect(code).toBe(1);
  });

  test('is not used for the hosts of NO_PROXY', async () => {
    await using proxy = await startProxy({ refuses: 403 });
    const { stderr } = await esakit('sites', { env: { ...FAR, HTTPS_PROXY: proxy.url, NO_PROXY: 'other, .example' } });
    expect(stderr).toMatch(/check --endpoint or ALIBABA_CLOUD_ESA_ENDPOINT\n$/);
    expect(proxy.requests).toEqual([]);
  });

  test('of another kind is wrong usage, where it would be used', async () => {
    const socks = { ALL_PROXY: 'socks5://jane:s3cret@127.0.0.1:1080' };
    const { code, stderr } = await esakit('sites', { env: { ...FAR, ...socks } });
    expect(stderr).toMatchSnapshot();
    expect(code).toBe(2);
    expect((await esakit('sites', { env: socks })).code).toBe(0);
  });

  test('leads to the resolver too, and to what a host publishes', async () => {
    await using server = await startSecureServer({ answer: async () => '{"Status":0}' });
    await using proxy = await startProxy({ to: server.port, refuses: 403 });
    const { code, stdout } = await esakit('dcv --host dev.example.com --check', { env: { HTTPS_PROXY: proxy.url } });
    expect(proxy.requests).toContain('CONNECT cloudflare-dns.com:443');
    expect(stdout).toContain('could not be looked for: the proxy 127.0.0.1');
    expect(code).toBe(3);
  });
});

describe('--verbose', () => {
  test('says where calls go, and shows each attempt, and no secret', async () => {
    emulator.faults.add({ kind: 'error', code: 'ServiceUnavailable', action: 'ListSites', times: 1 });
    const { code, stdout, stderr } = await esakit('sites --verbose');
    expect(steady(stderr)).toMatchSnapshot();
    expect(stderr).not.toContain(emulator.credentials.accessKeySecret);
    expect(stdout).toBe((await esakit('sites')).stdout);
    expect(code).toBe(0);
  });

  test('is the same as ESAKIT_DEBUG', async () => {
    const { stderr } = await esakit('sites', { env: { ESAKIT_DEBUG: '1' } });
    expect(steady(stderr)).toBe(steady((await esakit('sites --verbose')).stderr));
  });

  test('names the proxy, without its credentials', async () => {
    await using proxy = await startProxy({ refuses: 403 });
    const { stderr } = await esakit('sites --verbose', { env: { ...FAR, HTTPS_PROXY: withCredentials(proxy.url) } });
    expect(steady(stderr)).toMatchSnapshot();
    expect(stderr).not.toMatch(/s3cret|jane/);
  });
});

const isBuilt = existsSync(main);
test.skipIf(!isBuilt)(
  `the built command reaches a service of a private authority through a proxy${isBuilt ? '' : ' (skipped: build first)'}`,
  async () => {
    // By the time of this machine, as the command's process has it.
    const service = createEmulator();
    await using server = await startSecureServer({
      answer: async (request) => {
        const body = await text(request);
        const headers = request.headers as Record<string, string>;
        const { method = 'GET', url } = request;
        const answer = await service.fetch(
          new Request(`https://${HOST}${url}`, { method, headers, ...(body && { body }) }),
        );
        return answer.text();
      },
    });
    await using proxy = await startProxy({ to: server.port, credentials: CREDENTIALS });
    const NODE_EXTRA_CA_CERTS = join(emptyDirectory(), 'ca.pem');
    await writeFile(NODE_EXTRA_CA_CERTS, server.authority.ca);
    const surroundings = {
      ...FAR,
      PATH: process.env['PATH'],
      ALIBABA_CLOUD_ACCESS_KEY_ID: service.credentials.accessKeyId,
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: service.credentials.accessKeySecret,
      HTTPS_PROXY: withCredentials(proxy.url),
    };
    const run = (more: object): Promise<{ code: number; stdout: string; stderr: string }> =>
      new Promise((resolve) => {
        execFile(
          process.execPath,
          [main, 'sites', '--json'],
          { env: { ...surroundings, ...more } },
          (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
        );
      });
    const trusted = await run({ NODE_EXTRA_CA_CERTS });
    expect(trusted).toMatchObject({ code: 0, stderr: '' });
    expect(trusted.stdout).toContain('example.com');
    expect(proxy.requests).toEqual([`CONNECT ${HOST}:443`]);

    const untrusted = await run({});
    expect(untrusted.code).toBe(1);
    expect(steady(untrusted.stderr)).toMatchSnapshot();
  },
);
