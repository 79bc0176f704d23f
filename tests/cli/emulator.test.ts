import { createServer } from 'node:http';
import { Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { describe, expect, test, vi } from 'vitest';
import { Interruption } from '../../packages/cli/src/io.js';
import { esakit, SITE } from './setup.js';

/** Runs `esakit emulator`, uses it while it runs, then ends it. */
async function withEmulator<T>(line: string, use: (written: string) => Promise<T>) {
  const controller = new AbortController();
  let onReady: (text: string) => void;
  let stdout = '';
  const ready = new Promise<string>((resolve) => {
    onReady = resolve;
  });
  const running = esakit(line, {
    signal: controller.signal,
    onWrite: (text) => {
      stdout += text;
      if (text.startsWith('esakit: the emulator listens on')) onReady(stdout);
    },
  });
  const used = await Promise.race([ready.then(use), running.then(({ stderr }) => Promise.reject(new Error(stderr)))]);
  controller.abort(new Interruption('SIGINT'));
  return { used, ...(await running) };
}

const environmentOf = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/^export (\w+)=(.*)$/gm)].map(([, name, value]) => [name, value]));

describe('esakit emulator', () => {
  test('runs until it is interrupted, and prints what to set', async () => {
    const { used, code, stdout, stderr } = await withEmulator('emulator --port 0', async (written) => {
      const env = environmentOf(written);
      const asOf = ['explain', 'sites', '--show-signature', '--json'];
      expect(JSON.parse((await esakit(asOf, { env })).stdout).url).toBe(`${env['ALIBABA_CLOUD_ESA_ENDPOINT']}/`);
      return env;
    });
    expect(code).toBe(0);
    expect(used).toEqual({
      ALIBABA_CLOUD_ESA_ENDPOINT: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      ALIBABA_CLOUD_ACCESS_KEY_ID: 'EmulatorAccessKeyId',
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'EmulatorAccessKeySecret',
      ALIBABA_CLOUD_SECURITY_TOKEN: '',
    });
    expect(stdout).toMatch(/^(export \w+=\S*\n){4}$/);
    expect(stderr).toBe(
      `esakit: the emulator listens on ${used['ALIBABA_CLOUD_ESA_ENDPOINT']}; set the above where it is used, and end it with Ctrl-C\n`,
    );
    await expect(fetch(used['ALIBABA_CLOUD_ESA_ENDPOINT']!)).rejects.toThrow(TypeError);
  });

  test('answers over HTTP', async () => {
    const { used } = await withEmulator('emulator --port 0', async (written) => {
      const response = await fetch(environmentOf(written)['ALIBABA_CLOUD_ESA_ENDPOINT']!, { method: 'POST' });
      return { status: response.status, isSigned: response.headers.has('x-acs-request-id') };
    });
    expect(used).toEqual({ status: 400, isSigned: true });
  });

  test('--json', async () => {
    const { used, stdout } = await withEmulator('emulator --port 0 --json', async (text) => text);
    const { url, environment } = JSON.parse(stdout);
    expect(environment).toMatchObject({ ALIBABA_CLOUD_ESA_ENDPOINT: url });
    expect(used).toContain(url);
  });

  test('on a port in use it fails, and says what to do', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const { code, stdout, stderr } = await esakit(`emulator --port ${port}`);
    other.close();
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe(
      `esakit: can not listen on port ${port}: it is in use; choose another with --port, or --port 0 for any free one\n`,
    );
  });

  test('ends at once where it is interrupted before it started', async () => {
    expect(await esakit('emulator --port 0', { signal: AbortSignal.abort(new Interruption('SIGINT')) })).toMatchObject({
      code: 0,
    });
  });
});

describe('--emulator', () => {
  test.each(['sites', 'list --site example.com', 'get --host www.example.com', 'get --host www.example.com --pem'])(
    'runs %s without an account, and says that it is one',
    async (line) => {
      const { code, stdout, stderr } = await esakit(`${line} --emulator`);
      expect(code).toBe(0);
      expect(stdout).toContain(line === 'get --host www.example.com --pem' ? '-----BEGIN' : 'example.com');
      expect(stderr).toMatch(/^esakit: this is the emulator, with its own sample data\n/);
    },
  );

  test('comes before endpoint and credentials of the environment', async () => {
    const { code } = await esakit('sites --emulator', {
      env: {
        ALIBABA_CLOUD_ESA_ENDPOINT: 'http://127.0.0.1:1',
        ALIBABA_CLOUD_ACCESS_KEY_ID: 'real',
        ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'real',
      },
    });
    expect(code).toBe(0);
  });

  test.each(['sites', 'get --host nothing.example.org'])('ends with %s', async (line) => {
    const events: string[] = [];
    const listened = vi.spyOn(Server.prototype, 'listen');
    await esakit(`${line} --emulator`, {
      onWrite: () => {
        for (const server of listened.mock.contexts.splice(0))
          (server as Server).once('close', () => events.push('closed'));
      },
    });
    events.push('ended');
    listened.mockRestore();
    expect(events).toEqual(['closed', 'ended']);
  });

  test('has certificates of the region that is asked for', async () => {
    const { stdout } = await esakit(`list --site ${SITE} --emulator --region ap-southeast-1 --json`);
    expect(JSON.parse(stdout).Result[0].Region).toBe('ap-southeast-1');
  });
});
