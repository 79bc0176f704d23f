import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { createClient, GetCertificate, ListSites, ParameterError } from '@esakit/core';
import { codeSamples, type CodeSamples } from '@esakit/core/code-samples';
import { createEmulator } from '@esakit/emulator';
import { serve, type Served } from '@esakit/emulator/server';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createSigningProxy } from '../../packages/edge/src/index.js';
import { sampleInput } from '../support/hostile/sample.js';
import { bin, bundle, directory } from '../support/samples.js';

const run = promisify(execFile);
const emulator = createEmulator({
  credentials: { accessKeyId: 'emulator-id', accessKeySecret: String.raw`6\%"$\x7f~` },
});

let server: Served;
beforeAll(async () => {
  server = await serve(emulator);
});
afterAll(() => server.close());

type Kind = 'lasting' | 'temporary';
const environmentOf = (kind: Kind): Record<string, string> => {
  const { accessKeyId, accessKeySecret, securityToken } =
    kind === 'lasting' ? { ...emulator.credentials, securityToken: '' } : emulator.temporaryCredentials;
  return {
    ALIBABA_CLOUD_ACCESS_KEY_ID: accessKeyId,
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: accessKeySecret,
    ALIBABA_CLOUD_SECURITY_TOKEN: securityToken ?? '',
  };
};

const samplesOf = (options = {}): CodeSamples =>
  codeSamples(GetCertificate, sampleInput, { endpoint: server.url, ...options });

/** Runs a program in an environment that has only credentials. */
async function start(command: string, args: readonly string[], kind: Kind): Promise<unknown> {
  const env = { PATH: process.env['PATH'], HOME: directory, ...environmentOf(kind) };
  const { stdout, stderr } = await run(command, args, { env, cwd: directory });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

const answer = expect.objectContaining({ Result: expect.objectContaining({ Id: sampleInput.Id }) });
const kinds = ['lasting', 'temporary'] as const;

describe('the code runs as it is', () => {
  test.each(kinds)('on Node, with %s credentials', async (kind) => {
    expect(await start(process.execPath, [await bundle('node', samplesOf().node)], kind)).toEqual(answer);
  });

  test('on Deno', async () => {
    const args = ['run', '--quiet', '--allow-env', '--allow-net', await bundle('deno', samplesOf().deno)];
    expect(await start(bin('deno'), args, 'lasting')).toEqual(answer);
  });

  test('on Bun', async () => {
    expect(await start(bin('bun'), [await bundle('bun', samplesOf().bun)], 'lasting')).toEqual(answer);
  });

  test.each(['Cloudflare', 'ESA Functions'])('as a worker, with bindings where %s has them', async (host) => {
    const file = await bundle(`edge-${host.length}`, samplesOf({ region: 'cn-hangzhou' }).edge);
    const worker = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
      default: { fetch: (...handed: unknown[]) => Promise<Response> };
    };
    const request = new Request('https://worker.example/');
    const context = { waitUntil: () => {} };
    const bindings = environmentOf('temporary');
    const handed = host === 'Cloudflare' ? [bindings, context] : [context, bindings];
    const response = await worker.default.fetch(request, ...handed);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.json()).toEqual(answer);
  });

  test('in a page, through a signing proxy', async () => {
    const client = createClient({ credentials: emulator.credentials, endpoint: server.url });
    const proxy = createSigningProxy({ client, authorize: () => true, allow: [GetCertificate] });
    const send = globalThis.fetch;
    vi.stubGlobal('fetch', (input: URL | string, init: RequestInit) => {
      const url = new URL(input, 'https://page.example/');
      return url.pathname === '/esa' ? proxy(new Request(url, init)) : send(input, init);
    });
    vi.stubGlobal('location', new URL('https://page.example/'));
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    try {
      const file = await bundle('browser', samplesOf().browser);
      await import(/* @vite-ignore */ pathToFileURL(file).href);
      expect(log).toHaveBeenCalledWith(answer);
    } finally {
      log.mockRestore();
      vi.unstubAllGlobals();
    }
  });

  describe.skipIf(process.platform === 'win32')('with curl', () => {
    test.each(kinds.flatMap((kind) => ['sh', 'bash'].map((shell) => [shell, kind] as const)))(
      'in %s, with %s credentials',
      async (shell, kind) => {
        const file = join(directory, `${shell}-${kind}`);
        writeFileSync(file, samplesOf().curl);
        expect(await start(shell, [file], kind)).toEqual(answer);
      },
    );

    test('with parameters of every kind', async () => {
      const input = {
        SiteName: `it's "$HOME" \`id\` \\ ü & =`,
        TagFilter: [{ Key: '*' }],
        PageSize: 5,
        OnlyEnterprise: false,
      };
      const file = join(directory, 'parameters');
      writeFileSync(file, codeSamples(ListSites, input, { endpoint: server.url }).curl);
      expect(await start('sh', [file], 'lasting')).toMatchObject({ Sites: [], TotalCount: 0, PageSize: 5 });
    });

    test('with a form', async () => {
      const form = { ...ListSites, method: 'POST', form: ['SiteName'] } as const;
      const file = join(directory, 'form');
      writeFileSync(file, codeSamples(form, { SiteName: `it's "a" \\ $b` }, { endpoint: server.url }).curl);
      // The emulator checks the signature and the hash of the body first.
      expect(await start('sh', [file], 'temporary')).toMatchObject({ Code: 'UnsupportedHTTPMethod' });
    });

    test('fails without credentials', async () => {
      const file = join(directory, 'without');
      writeFileSync(file, samplesOf().curl);
      await expect(run('sh', [file], { env: { PATH: process.env['PATH'] } })).rejects.toThrow(
        'ALIBABA_CLOUD_ACCESS_KEY_ID',
      );
    });
  });
});

describe('the code', () => {
  test('calls where it is told, else where the environment says or the default is', () => {
    const { node, edge, browser, curl } = codeSamples(GetCertificate, sampleInput, { region: 'ap-southeast-1' });
    expect(node).toContain('createClient({\n  region: "ap-southeast-1",\n});\n');
    expect(edge).toContain('(request, ...handed), {\n      region: "ap-southeast-1",\n    });\n');
    expect(browser).toContain('createClient({ proxy: "/esa" });');
    expect(curl).toContain('url = "https://esa.ap-southeast-1.aliyuncs.com/?');
    const without = codeSamples(GetCertificate, sampleInput);
    expect(without.node).toContain('createClient();');
    expect(without.edge).toContain('createClient(bindingsFrom(request, ...handed));');
    expect(without.curl).toContain('url = "https://esa.cn-hangzhou.aliyuncs.com/?');
  });

  test('has every kind of value as it is', () => {
    const { node } = codeSamples(GetCertificate, { SiteId: 9007199254740993123n, Id: `a"b'\n\\` });
    expect(node).toContain(
      'await getCertificate(esa, {\n  SiteId: 9007199254740993123n,\n  Id: "a\\"b\'\\n\\\\",\n});',
    );
    const list = codeSamples(ListSites, { TagFilter: [{ Key: 'a' }, { Key: 'b', Value: undefined }], PageSize: 5 });
    expect(list.bun).toContain('  TagFilter: [{\n    Key: "a",\n  }, {\n    Key: "b",\n  }],\n  PageSize: 5,\n');
    expect(codeSamples(ListSites, {}).deno).toContain('await listSites(esa, {});');
  });

  test('is refused for what a call is refused for', () => {
    expect(() => codeSamples(GetCertificate, { SiteId: 0, Id: 'x' })).toThrow(ParameterError);
    expect(() => codeSamples(GetCertificate, sampleInput, { endpoint: 'http://esa.example' })).toThrow(ParameterError);
  });
});
