import { execFileSync, spawn, type SpawnOptions } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const main = fromRoot('packages/cli/dist/main.js');
const built = ['cli/dist/main.js', 'core/dist/index.js', 'node/dist/index.js', 'emulator/dist/server.js'];
const missing = built.filter((path) => !existsSync(fromRoot(`packages/${path}`)));
const windows = process.platform === 'win32';

/** What is left of this environment: nothing that would lead to an account. */
const ENVIRONMENT = { PATH: process.env['PATH'] };

function start(command: string, args: readonly string[], env: Record<string, string> = {}) {
  const options: SpawnOptions = { env: { ...ENVIRONMENT, ...env }, stdio: ['ignore', 'pipe', 'pipe'] };
  const child = spawn(command, args, options);
  const ended = new Promise<number | string>((resolve) => {
    child.once('close', (code, signal) => resolve(code ?? signal ?? 'unknown'));
  });
  const outcome = async () => {
    const [code, stdout, stderr] = await Promise.all([ended, text(child.stdout!), text(child.stderr!)]);
    return { code, stdout, stderr };
  };
  return { child, outcome: outcome() };
}

const esakit = (line: string, env?: Record<string, string>) =>
  start(process.execPath, [main, ...line.split(' ')], env).outcome;

describe.skipIf(missing.length > 0)(
  `the built command${missing.length > 0 ? ` (skipped: build first, ${missing.join(' and ')} is missing)` : ''}`,
  () => {
    let silent: Server;
    let account: Record<string, string>;
    beforeAll(async () => {
      silent = createServer(() => {}).listen(0, '127.0.0.1');
      await new Promise((resolve) => silent.once('listening', resolve));
      account = {
        ALIBABA_CLOUD_ESA_ENDPOINT: `http://127.0.0.1:${(silent.address() as AddressInfo).port}`,
        ALIBABA_CLOUD_ACCESS_KEY_ID: 'id',
        ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'secret',
      };
    });
    afterAll(() => {
      silent.closeAllConnections();
      silent.close();
    });

    test('is one that a shell runs', async () => {
      expect(readFileSync(main, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
      if (windows) return;
      expect(statSync(main).mode & 0o111).toBe(0o111);
      expect((await start(main, ['--version']).outcome).code).toBe(0);
    });

    test('reads what PowerShell pipes into it', async () => {
      const args = [main, 'call', 'GetSite', '--dry-run', '--json', '--input', '-'];
      const options = { env: ENVIRONMENT, input: Buffer.from('\uFEFF{"SiteId":"123"}', 'utf16le') };
      expect(JSON.parse(execFileSync(process.execPath, args, options).toString())).toMatchObject({
        parameters: { SiteId: '123' },
      });
    });

    test('knows its version', async () => {
      const { version } = JSON.parse(readFileSync(fromRoot('packages/cli/package.json'), 'utf8')) as {
        version: string;
      };
      expect(await esakit('--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
    });

    test('loads nothing but itself for help', () => {
      const seen = new Set<string>();
      const others = new Set<string>();
      const visit = (file: string): void => {
        if (seen.has(file)) return;
        seen.add(file);
        const source = readFileSync(fromRoot(`packages/cli/dist/${file}`), 'utf8');
        for (const [, from] of source.matchAll(/^(?:import|\} from|export)[^;]*?["']([^"']+)["'];/gm)) {
          if (from!.startsWith('./')) visit(from!.slice(2));
          else others.add(from!.replace('node:', ''));
        }
      };
      visit('main.js');
      expect([...others].toSorted()).toEqual(['process', 'util']);
    });

    test.each([
      ['sites --emulator', 0],
      ['get --host www.example.com --emulator --pem', 0],
      ['sites', 1],
      ['get --host www.example.test --emulator', 1],
      ['get', 2],
    ])('%s ends with %i', async (line, code) => {
      const outcome = await esakit(line);
      expect(outcome.code).toBe(code);
      expect(outcome.stdout === '').toBe(code !== 0);
    });

    test.skipIf(windows)('a reader may leave early', async () => {
      const pipe = `set -o pipefail; "$0" "${main}" list --site example.org --emulator --json | true`;
      const { code, stderr } = await start('bash', ['-c', pipe, process.execPath]).outcome;
      expect({ code, stderr }).toEqual({
        code: 0,
        stderr: expect.stringMatching(/^esakit: this is the emulator[^\n]*\n$/),
      });
    });

    test.skipIf(!existsSync('/dev/full'))('an output that can not be written is one', async () => {
      const { code, stderr } = await start('sh', ['-c', `"$0" "${main}" help > /dev/full`, process.execPath]).outcome;
      expect(code).toBe(1);
      expect(stderr).toMatch(/^esakit: can not write the output: ENOSPC[^\n]*\n$/);
    });

    test.skipIf(windows).each([
      ['SIGINT', 130],
      ['SIGTERM', 143],
    ] as const)('%s ends a call that gets no answer with %i', async (signal, code) => {
      const { child, outcome } = start(process.execPath, [main, 'sites'], account);
      await new Promise((resolve) => silent.once('request', resolve));
      child.kill(signal);
      expect(await outcome).toEqual({ code, stdout: '', stderr: '' });
    });

    test.skipIf(windows)('doctor prints what it has when it is interrupted', async () => {
      const asked = new Promise((resolve) => silent.once('request', resolve));
      const home = { HOME: '/nowhere', ALIBABA_CLOUD_ECS_METADATA_DISABLED: 'true' };
      const { child, outcome } = start(process.execPath, [main, 'doctor', '--json'], { ...account, ...home });
      await asked;
      child.kill('SIGINT');
      const { code, stdout } = await outcome;
      expect(code).toBe(3);
      const { findings } = JSON.parse(stdout) as { findings: { name: string; state: string; finding: string }[] };
      expect(findings).toContainEqual({ name: 'credentials', state: 'ok', finding: 'from environment variables' });
      expect(findings.filter(({ finding }) => finding === 'interrupted before it was known')).toHaveLength(1);
    });

    test.skipIf(windows)('an emulator serves another command until it is interrupted', async () => {
      const { child, outcome } = start(process.execPath, [main, 'emulator', '--port', '0']);
      const printed = await new Promise<string>((resolve) => {
        child.stdout!.once('data', (data) => resolve(String(data)));
      });
      const env = Object.fromEntries(
        [...printed.matchAll(/^export (\w+)=(.*)$/gm)].map(([, name, value]) => [name, value]),
      );
      const sites = await esakit('sites', env);
      expect(sites).toMatchObject({ code: 0, stderr: '' });
      expect(sites.stdout).toContain('example.com');
      child.kill('SIGINT');
      expect((await outcome).code).toBe(0);
    });
  },
);
