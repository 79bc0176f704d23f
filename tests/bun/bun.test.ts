import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createEmulator } from '@esakit/emulator';
import { serve } from '@esakit/emulator/server';
import { describe, expect, it } from 'vitest';
import { behindProxy } from '../support/metadata-proxy.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const binary = here('../../node_modules/.bin/bun');

/** Where Bun is not installed, these tests can't run; in CI that is a failure. */
const noBun = !existsSync(binary) && !process.env['CI'];
const whySkipped = noBun ? ' (skipped: node_modules/.bin/bun is not there)' : '';

interface Outcome {
  readonly lines: readonly string[];
  readonly stderr: string;
  readonly seconds: number;
}

/** Runs a script of this folder. It ends by itself, or after 60 seconds. */
const bun = (script: string, env: Readonly<Record<string, string>>): Promise<Outcome> =>
  new Promise((resolve) => {
    const started = performance.now();
    const options = { cwd: here('.'), env: { ...process.env, NO_COLOR: '1', ...env }, timeout: 60_000 };
    execFile(binary, ['run', '--no-install', script], options, (_, stdout, stderr) =>
      resolve({ lines: stdout.trim().split('\n'), stderr, seconds: (performance.now() - started) / 1_000 }),
    );
  });

describe.skipIf(noBun)(`on Bun${whySkipped}`, () => {
  it('the adapter works, and nothing keeps the process from ending', async () => {
    const emulator = createEmulator();
    const server = await serve(emulator);
    const silent = createServer(() => undefined).listen(0, '127.0.0.1');
    await new Promise((resolve) => silent.once('listening', resolve));
    const home = mkdtempSync(join(tmpdir(), 'esakit-bun-'));
    const { accessKeyId, accessKeySecret } = emulator.credentials;
    const keys = { mode: 'AK', access_key_id: accessKeyId, access_key_secret: accessKeySecret };
    const command = `'${process.execPath}' '${join(home, 'print keys.mjs')}'`;
    const profiles = [
      { name: 'keys', ...keys },
      { name: 'command', mode: 'External', process_command: command },
    ];
    mkdirSync(join(home, '.aliyun'));
    writeFileSync(join(home, '.aliyun/config.json'), JSON.stringify({ profiles }), { mode: 0o600 });
    writeFileSync(join(home, 'print keys.mjs'), `console.log(${JSON.stringify(JSON.stringify(keys))})`);
    const { lines, stderr, seconds } = await bun('adapter.ts', {
      ALIBABA_CLOUD_ACCESS_KEY_ID: emulator.credentials.accessKeyId,
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: emulator.credentials.accessKeySecret,
      ALIBABA_CLOUD_SECURITY_TOKEN: '',
      ALIBABA_CLOUD_REGION_ID: '',
      ALIBABA_CLOUD_ESA_ENDPOINT: server.url,
      HOME: home,
      SILENT_ENDPOINT: `http://127.0.0.1:${(silent.address() as AddressInfo).port}`,
    });
    silent.closeAllConnections();
    silent.close();
    await server.close();
    rmSync(home, { recursive: true });
    expect(stderr).toBe('');
    expect(lines).toHaveLength(8);
    expect(lines.filter((line) => !line.endsWith(': ok'))).toEqual([]);
    expect(seconds).toBeLessThan(30);
  });

  it('no credentials go through a proxy, which calls do', async () => {
    await using behind = await behindProxy();
    const home = mkdtempSync(join(tmpdir(), 'esakit-bun-'));
    const { lines, stderr } = await bun('behind-proxy.ts', { ...behind.env, HOME: home });
    rmSync(home, { recursive: true, force: true });
    expect({ lines, stderr }).toEqual({ lines: ['1234567890123'], stderr: '' });
    expect(behind.asked).toEqual(['GET /keys directly']);
    expect(behind.proxied.filter((line) => line.includes('/keys'))).toEqual([]);
  });

  it.each([
    ['redirect', 'it answers with a redirect, which is not followed'],
    ['too-large', 'the answer is larger than 65536 bytes'],
  ] as const)('credentials whose answer is %s are refused', async (answer, message) => {
    await using behind = await behindProxy(answer);
    const { lines } = await bun('behind-proxy.ts', behind.env);
    expect(lines.join(' ')).toContain(message);
  });

  it('the metadata of an instance is never asked for through a proxy', async () => {
    await using behind = await behindProxy();
    const env = { ...behind.env, ALIBABA_CLOUD_ECS_METADATA_DISABLED: '', ALIBABA_CLOUD_CREDENTIALS_URI: '' };
    await bun('behind-proxy.ts', env);
    expect(behind.proxied.filter((line) => line.includes('100.100.100.200'))).toEqual([]);
  });
});
