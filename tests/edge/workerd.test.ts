import { fileURLToPath } from 'node:url';
import { createEmulator, type Emulator } from '@esakit/emulator';
import { serve } from '@esakit/emulator/server';
import { build } from 'esbuild';
import { Miniflare } from 'miniflare';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sampleInput } from '../support/hostile/sample.js';
import { call } from './page.js';
import { sourceEntries } from '../support/sources.js';

// What runs in Cloudflare's own runtime, with nothing of Node in it.
const WORKER = `
  import { cacheApiStore, createClient, createSigningProxy, GetCertificate, kvStore, withCache } from '@esakit/edge';

  const INPUT = ${JSON.stringify(sampleInput)};
  let shared; // As an owner may do who wants requests to share what they wait for.

  export default {
    async fetch(request, env, ctx) {
      const { pathname } = new URL(request.url);
      const esa = createClient(env, { retries: 0 });
      const storeErrors = [];
      const cached = (store) =>
        withCache(esa, { store, maxAge: 60, scope: 'test', onStoreError: (error) => storeErrors.push(String(error)) });
      const run = async (client, options) => {
        const { data, attempts, headers } = await client.send(GetCertificate, INPUT, options);
        return { id: data.Result.Id, attempts, age: headers.get('age'), storeErrors };
      };
      switch (pathname) {
        case '/plain': return Response.json(await run(esa));
        case '/kv': return Response.json(await run(cached(kvStore(env.CACHE))));
        case '/cache-api': return Response.json(await run(cached(cacheApiStore())));
        case '/agent': return new Response(navigator.userAgent);
        case '/shared': {
          shared ??= withCache(esa, { store: { get: async () => undefined, put: async () => undefined }, maxAge: 60, scope: 'test' });
          return Response.json(await run(shared));
        }
        case '/hung': {
          // This request ends while others wait for what it asked.
          shared ??= withCache(esa, { store: { get: async () => undefined, put: async () => undefined }, maxAge: 60, scope: 'test' });
          void run(shared).catch(() => undefined);
          await new Promise((resolve) => setTimeout(resolve, 50));
          return new Response('ended');
        }
        case '/leaving': {
          const controller = new AbortController();
          setTimeout(() => controller.abort('left'), Number(new URL(request.url).searchParams.get('after')));
          shared ??= withCache(esa, { store: { get: async () => undefined, put: async () => undefined }, maxAge: 60, scope: 'test' });
          const outcome = await run(shared, { signal: controller.signal }).catch((reason) => reason);
          // Alive for longer than the other waits.
          await new Promise((resolve) => setTimeout(resolve, 1_000));
          return Response.json({ outcome });
        }
        default: {
          const proxy = createSigningProxy({
            client: esa,
            authorize: (asking) => asking.headers.get('authorization') === 'Bearer page',
            allow: [GetCertificate],
            path: '/esa',
          });
          return proxy(request);
        }
      }
    },
  };
`;

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: WORKER, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'js' },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    write: false,
    logLevel: 'silent',
    define: { ESAKIT_VERSION: '"0.0.0-test"' },
    alias: sourceEntries(),
  });
  return outputFiles[0]?.text ?? '';
}

describe('on workerd', () => {
  let emulator: Emulator;
  let server: Awaited<ReturnType<typeof serve>>;
  let worker: Miniflare;

  beforeAll(async () => {
    emulator = createEmulator();
    server = await serve(emulator);
    worker = new Miniflare({
      modules: true,
      script: await bundle(),
      compatibilityDate: '2026-07-01',
      kvNamespaces: ['CACHE'],
      bindings: {
        ALIBABA_CLOUD_ACCESS_KEY_ID: emulator.credentials.accessKeyId,
        ALIBABA_CLOUD_ACCESS_KEY_SECRET: emulator.credentials.accessKeySecret,
        ALIBABA_CLOUD_ESA_ENDPOINT: server.url,
      },
    });
    await worker.ready;
  });

  afterAll(async () => {
    await worker.dispose();
    await server.close();
  });

  beforeEach(() => {
    emulator.reset();
  });

  const ask = async (path: string): Promise<unknown> =>
    (await worker.dispatchFetch(`https://app.example${path}`)).json();

  const post = (headers: Record<string, string>) =>
    worker.dispatchFetch('https://app.example/esa', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: call(),
    });

  it('gets a certificate with its bindings', async () => {
    expect(await ask('/plain')).toMatchObject({ id: sampleInput.Id, attempts: 1 });
  });

  it.each(['/kv', '/cache-api'])('answers from its store the second time: %s', async (path) => {
    expect(await ask(path)).toMatchObject({ attempts: 1, age: null, storeErrors: [] });
    expect(await ask(path)).toMatchObject({ id: sampleInput.Id, attempts: 0, age: '0', storeErrors: [] });
    expect(emulator.requests).toHaveLength(1);
  });

  it('runs the proxy', async () => {
    expect((await post({})).status).toBe(401);
    expect((await post({ authorization: 'Bearer page', origin: 'https://evil.example' })).status).toBe(403);
    const response = await post({ authorization: 'Bearer page', origin: 'https://app.example' });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ data: { Result: { Id: sampleInput.Id } }, attempts: 1 });
  });

  it('shares a request between requests, and goes on where the one that sent it has ended', async () => {
    emulator.faults.add({ kind: 'latency', delayMs: 300 });
    const both = await Promise.all([ask('/shared'), ask('/shared')]);
    expect(both).toMatchObject([{ attempts: 1 }, { attempts: 1 }]);
    expect(emulator.requests).toHaveLength(1);

    emulator.faults.clear();
    emulator.faults.add({ kind: 'latency', delayMs: 1_000, times: 1 });
    await worker.dispatchFetch('https://app.example/hung');
    expect(await ask('/shared')).toMatchObject({ id: sampleInput.Id, attempts: 1 });
  });

  it('lets each request leave what it shares, also last and not as the one that began it', async () => {
    emulator.faults.add({ kind: 'latency', delayMs: 2_000, times: 1 });
    const first = ask('/leaving?after=400');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await Promise.all([first, ask('/leaving?after=600')])).toEqual([{ outcome: 'left' }, { outcome: 'left' }]);
    expect(await ask('/shared')).toMatchObject({ attempts: 1 });
  });
});
