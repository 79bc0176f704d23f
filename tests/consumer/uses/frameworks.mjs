// What a framework or a platform does with an example: it gives the modules that the example imports, as far as the example
// uses them, and calls what it exports once it is loaded.
import assert from 'node:assert/strict';
import { registerHooks } from 'node:module';
import process from 'node:process';

const ID = 'babaded901474b9693acf530e0fb1d95';

/** Names and behaviour are those of the versions that the page names. */
const MODULES = {
  'server-only': '',
  'next/cache': 'export const cacheLife = () => undefined, cacheTag = () => undefined;',
  '$env/dynamic/private': 'export const env = process.env;',
  '@sveltejs/kit': 'export const error = (status, body) => { throw { status, body }; };',
  'astro:env/server': ['ALIBABA_CLOUD_ACCESS_KEY_ID', 'ALIBABA_CLOUD_ACCESS_KEY_SECRET']
    .map((name) => `export const ${name} = process.env['${name}'];`)
    .join(''),
  'nitro/h3': `export const defineHandler = (handler) => handler;
    export class HTTPError extends Error {
      constructor({ status, statusText }) { super(statusText); this.status = status; }
    }`,
  'react-router': 'export const data = (value, init) => ({ data: value, init });',
};

// Nitro 2 has these without an import.
Object.assign(globalThis, {
  defineEventHandler: (handler) => handler,
  createError: (fields) => Object.assign(new Error(fields.statusMessage), fields),
});

registerHooks({
  resolve: (specifier, context, next) =>
    Object.hasOwn(MODULES, specifier)
      ? { url: `framework:${specifier}`, format: 'module', shortCircuit: true }
      : next(specifier, context),
  load: (url, context, next) =>
    url.startsWith('framework:')
      ? { source: MODULES[url.slice('framework:'.length)], format: 'module', shortCircuit: true }
      : next(url, context),
});

const request = (method = 'GET') =>
  new Request('https://worker.example/', { method, headers: { 'sec-fetch-site': 'same-origin' } });

/** A `Response` that is no failure of the server, or data about the certificate of the emulator. */
async function assertAnswer(answer) {
  if (answer instanceof Response) {
    const text = await answer.text();
    if (answer.status >= 500) throw new Error(`the handler answered HTTP ${answer.status}: ${text}`);
    if (answer.ok && text.includes('"name":')) assert.equal(JSON.parse(text).name, 'www.example.com');
    return;
  }
  assert.equal(answer.name, 'www.example.com');
}

/** What is called of a module's exports, as its platform does. */
const CALLS = {
  default: async (exported) => {
    if (typeof exported?.fetch === 'function') {
      await assertAnswer(await exported.fetch(request(), process.env, { waitUntil: () => undefined }));
    } else if (typeof exported === 'function') {
      // An edge function gets a request, and a handler of Nitro an event.
      const env = { ...process.env, CERTIFICATES: { get: async () => null, put: async () => undefined } };
      const req = { runtime: { name: 'cloudflare', cloudflare: { env } } };
      const event = { context: { cloudflare: { env } }, req, waitUntil: () => undefined };
      await assertAnswer(await exported(Object.assign(request(), event)));
    }
  },
  GET: async (get) => assertAnswer(await get({ request: request() })),
  POST: async (post) => assertAnswer(await post(request('POST'))),
  handler: async (handler) => assertAnswer(await handler({ id: ID })),
  load: async (load) => assertAnswer(await load()),
  loader: async (loader) => {
    await assertAnswer(await loader({ request: request(), params: { id: ID } }));
    const missing = { data: { code: 'Certificate.NotFound' }, init: { status: 404 } };
    await assert.rejects(loader({ request: request(), params: { id: 'nothing' } }), missing);
  },
  certificateOf: async (certificateOf) => {
    await assertAnswer(await certificateOf(ID));
    assert.deepEqual(await certificateOf('nothing'), { code: 'Certificate.NotFound' });
  },
};

process.once('beforeExit', async () => {
  const example = await import(process.argv[1]);
  for (const [name, call] of Object.entries(CALLS)) if (name in example) await call(example[name]);
});
