import { execFile } from 'node:child_process';
import { createHash, createHmac } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { createClient, type Operation, SetCertificate } from '@esakit/core';
import { loadOperation, operationNames } from '@esakit/core/catalog';
import { codeSamples, type CodeSamples } from '@esakit/core/code-samples';
import { CreateCustomHostname } from '@esakit/core/operations/custom-hostnames';
import { CreateRecord } from '@esakit/core/operations/dns';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSigningProxy } from '../../packages/edge/src/index.js';
import { bin, bundle, directory } from '../support/samples.js';

const run = promisify(execFile);
const accessKeySecret = String.raw`6\%"$\x7f~`;

/** A key as a file has it, and a password with all that an encoding can get wrong. */
const PrivateKey = `-----BEGIN PRIVATE KEY-----\n${'MIIE+/v='.repeat(8)}\n-----END PRIVATE KEY-----\n`;
const SecretKey = 'p%ss "word" \\ $HOME `id` \'ü密&=+~!*()\t.';

const upload = {
  operation: SetCertificate as Operation<never, unknown>,
  input: { SiteId: 9007199254740993123n, Type: 'upload', Certificate: 'a "certificate"\n', PrivateKey },
  environment: { ESAKIT_PRIVATE_KEY: PrivateKey },
};
const hostname = {
  operation: CreateCustomHostname as Operation<never, unknown>,
  input: { SiteId: '1', RecordId: '2', Hostname: 'a.example', SslFlag: 'on', PrivateKey },
  environment: { ESAKIT_PRIVATE_KEY: PrivateKey },
};
const record = {
  operation: CreateRecord as Operation<never, unknown>,
  input: {
    SiteId: '1234567890123',
    RecordName: 'www.example.com',
    Ttl: 30,
    Type: 'CNAME',
    Data: { Value: `it's "$HOME" \`id\` \\` },
    AuthConf: { AuthType: 'private', AccessKey: 'a key', SecretKey },
  },
  environment: { ESAKIT_AUTH_CONF_ACCESS_KEY: 'a key', ESAKIT_AUTH_CONF_SECRET_KEY: SecretKey },
};
const calls = { SetCertificate: upload, CreateCustomHostname: hostname, CreateRecord: record };
const operations = Object.keys(calls) as (keyof typeof calls)[];

interface Received {
  readonly method: string | undefined;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}
const received: Received[] = [];
const service = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const url = new URL(request.url ?? '', 'http://service.example');
    received.push({ method: request.method, url, headers: request.headers, body: Buffer.concat(chunks).toString() });
    response.setHeader('content-type', 'application/json').end('{"RequestId":"r-1"}');
  });
});
let endpoint: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => {
    service.listen(0, '127.0.0.1', resolve);
  });
  endpoint = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
});
afterAll(() => service.close());
beforeEach(() => {
  received.length = 0;
});

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The signature that a request must have (ACS3-HMAC-SHA256), from nothing but what arrived. */
function signatureOf({ method, url, headers, body }: Received): string {
  const names = (/SignedHeaders=([^,]+)/.exec(headers.authorization ?? '')?.[1] ?? '').split(';');
  const query = url.search.slice(1).split('&').toSorted().join('&');
  const lines = names.map((name) => `${name}:${String(headers[name])}\n`).join('');
  const canonical = [method, '/', query, lines, names.join(';'), sha256(body)].join('\n');
  return createHmac('sha256', accessKeySecret)
    .update(`ACS3-HMAC-SHA256\n${sha256(canonical)}`)
    .digest('hex');
}

/** Asserts that one request arrived, signed, and that its parameters are those of the input. */
function expectCall({ operation, input }: (typeof calls)[keyof typeof calls]): void {
  expect(received).toHaveLength(1);
  const [request] = received as [Received];
  expect(request.method).toBe(operation.method);
  expect(request.headers).toMatchObject({
    'x-acs-action': operation.name,
    'x-acs-content-sha256': sha256(request.body),
    authorization: expect.stringMatching(new RegExp(`Signature=${signatureOf(request)}$`)),
  });
  const all = new URLSearchParams([...request.url.searchParams, ...new URLSearchParams(request.body)]);
  const expected = Object.entries(input).map(([name, value]) => [
    name,
    typeof value === 'object' ? value : String(value),
  ]);
  const actual = [...all].map(([name, value]) => [name, operation.json?.includes(name) ? JSON.parse(value) : value]);
  expect(Object.fromEntries(actual)).toEqual(Object.fromEntries(expected));
  for (const name of operation.form ?? []) expect(request.url.searchParams.has(name)).toBe(false);
}

const samplesOf = (name: keyof typeof calls): CodeSamples => {
  const { operation, input } = calls[name];
  return codeSamples(operation, input as never, { endpoint });
};

const environmentOf = (name: keyof typeof calls): Record<string, string> => ({
  ALIBABA_CLOUD_ACCESS_KEY_ID: 'the-id',
  ALIBABA_CLOUD_ACCESS_KEY_SECRET: accessKeySecret,
  ...calls[name].environment,
});

/** Runs a program with nothing but credentials and the secrets of a call in its environment. */
async function start(command: string, args: readonly string[], name: keyof typeof calls): Promise<unknown> {
  const env = { PATH: process.env['PATH'], HOME: directory, ...environmentOf(name) };
  const { stdout, stderr } = await run(command, args, { env, cwd: directory });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

const answer = { RequestId: 'r-1' };

describe('code with a secret runs as it is', () => {
  test.each(operations)('on Node: %s', async (name) => {
    expect(await start(process.execPath, [await bundle(`node-${name}`, samplesOf(name).node)], name)).toEqual(answer);
    expectCall(calls[name]);
  });

  test.each(operations)('on Deno: %s', async (name) => {
    const file = await bundle(`deno-${name}`, samplesOf(name).deno);
    expect(await start(bin('deno'), ['run', '--quiet', '--allow-env', '--allow-net', file], name)).toEqual(answer);
    expectCall(calls[name]);
  });

  test.each(operations)('on Bun: %s', async (name) => {
    expect(await start(bin('bun'), [await bundle(`bun-${name}`, samplesOf(name).bun)], name)).toEqual(answer);
    expectCall(calls[name]);
  });

  test.each(['Cloudflare', 'ESA Functions', 'Vercel'])('as a worker, with bindings where %s has them', async (host) => {
    const file = await bundle(`edge-secret-${host.length}`, samplesOf('CreateRecord').edge);
    const worker = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
      default: { fetch: (...handed: unknown[]) => Promise<Response> };
    };
    const bindings = environmentOf('CreateRecord');
    const context = { waitUntil: () => {} };
    const handed =
      { Cloudflare: [bindings, context], 'ESA Functions': [context, bindings], Vercel: [context] }[host] ?? [];
    if (host === 'Vercel') for (const [name, value] of Object.entries(bindings)) vi.stubEnv(name, value);
    try {
      const response = await worker.default.fetch(new Request('https://worker.example/'), ...handed);
      expect(await response.json()).toEqual(answer);
    } finally {
      vi.unstubAllEnvs();
    }
    expectCall(record);
  });

  test('in a page, through a signing proxy', async () => {
    const client = createClient({ credentials: { accessKeyId: 'the-id', accessKeySecret }, endpoint });
    const proxy = createSigningProxy({ client, authorize: () => true, allow: [], allowChanges: [SetCertificate] });
    const send = globalThis.fetch;
    vi.stubGlobal('fetch', (input: URL | string, init: RequestInit) => {
      const url = new URL(input, 'https://page.example/');
      return url.pathname === '/esa' ? proxy(new Request(url, init)) : send(input, init);
    });
    vi.stubGlobal('location', new URL('https://page.example/'));
    const fields: Record<string, string> = upload.environment;
    vi.stubGlobal('document', { getElementById: (id: string) => ({ value: fields[id] }) });
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    try {
      const file = await bundle('browser-secret', samplesOf('SetCertificate').browser);
      await import(/* @vite-ignore */ pathToFileURL(file).href);
      expect(log).toHaveBeenCalledWith(answer);
    } finally {
      log.mockRestore();
      vi.unstubAllGlobals();
    }
    expectCall(upload);
  });

  describe.skipIf(process.platform === 'win32')('with curl', () => {
    test.each(operations.flatMap((name) => ['sh', 'bash'].map((shell) => [shell, name] as const)))(
      'in %s: %s',
      async (shell, name) => {
        const file = join(directory, `${shell}-${name}`);
        writeFileSync(file, samplesOf(name).curl);
        expect(await start(shell, [file], name)).toEqual(answer);
        expectCall(calls[name]);
      },
    );

    test('fails without a secret of the call', async () => {
      const file = join(directory, 'without-secret');
      writeFileSync(file, samplesOf('SetCertificate').curl);
      const { ESAKIT_PRIVATE_KEY, ...env } = environmentOf('SetCertificate');
      expect(ESAKIT_PRIVATE_KEY).toBe(PrivateKey);
      await expect(run('sh', [file], { env: { PATH: process.env['PATH'] ?? '', ...env } })).rejects.toThrow(
        'ESAKIT_PRIVATE_KEY',
      );
      expect(received).toEqual([]);
    });
  });
});

describe('the code of an operation', () => {
  test.each(operations)('holds no secret: %s', (name) => {
    for (const [runtime, code] of Object.entries(samplesOf(name))) {
      for (const [variable, value] of Object.entries(calls[name].environment)) {
        expect({ runtime, shown: code.includes(JSON.stringify(value).slice(1, -1)) }).toEqual({
          runtime,
          shown: false,
        });
        expect({ runtime, variable, read: code.includes(variable) }).toEqual({ runtime, variable, read: true });
      }
    }
  });

  test('imports it from where it is', () => {
    expect(samplesOf('CreateRecord').node).toMatch(
      /^import { createClient, stringifyJson } from "@esakit\/node";\nimport { createRecord } from "@esakit\/core\/operations\/dns";\n\n/,
    );
    expect(samplesOf('CreateRecord').deno).toMatch(
      /^import { createClient, stringifyJson } from "npm:@esakit\/deno";\nimport { createRecord } from "npm:@esakit\/core\/operations\/dns";\n\n/,
    );
    expect(samplesOf('SetCertificate').node).toMatch(
      /^import { createClient, setCertificate, stringifyJson } from "@esakit\/node";\n\n/,
    );
  });

  test('names the secrets of lists by their place, from 1', () => {
    const operation: Operation<object, unknown> = {
      ...SetCertificate,
      input: { Items: [{ 'SecretKey?': 'secret' }] },
      output: {},
    };
    const { node } = codeSamples(operation, { Items: [{}, { SecretKey: 'hush' }] });
    expect(node).toContain('Items: [{}, {\n    SecretKey: process.env.ESAKIT_ITEMS_2_SECRET_KEY,\n  }],\n');
  });

  test('is there for all', async () => {
    for (const name of operationNames) {
      const operation = await loadOperation(name);
      const free = { ...operation, input: { 'Any?': 'any' } };
      const { node, curl } = codeSamples<Readonly<Record<string, unknown>>>(free, {});
      const fn = name.charAt(0).toLowerCase() + name.slice(1);
      expect(node).toContain(`await ${fn}(esa, {});\n`);
      expect(curl).toContain(`x-acs-action:${name}\n`);
      const from = /import { (?:.*, )?(\w+)(?:, \w+)* } from "@esakit\/core\/operations\/([\w-]+)";/.exec(node);
      const module = (await import(
        from ? `../../packages/core/src/operations/${from[2]}.ts` : '@esakit/core'
      )) as object;
      expect(module).toHaveProperty(fn);
    }
  });

  test('is refused for what a call is refused for', () => {
    expect(() => codeSamples(SetCertificate, { SiteId: 1, Type: 'upload', PrivateKey: '' })).toThrow(
      'SetCertificate: expected a non-empty secret string, received an empty string at PrivateKey',
    );
  });
});
