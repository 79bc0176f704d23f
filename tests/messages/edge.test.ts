import {
  cacheApiStore,
  createClient,
  createSigningProxy,
  GetCertificate,
  listSites,
  SetCertificate,
  type SigningProxyOptions,
  withCache,
} from '@esakit/edge';
import { vi } from 'vitest';
import { mapStore } from '../edge/doubles.js';
import { errorOf, page, setupProxy } from '../edge/page.js';
import { credentials, refusal, scriptedClient } from '../support/scripted-service.js';
import { after, never } from './support/after.js';
import { type Case, testMessages } from './support/table.js';

await vi.hoisted(() => import('./support/made-errors.js'));

const options = { client: scriptedClient([]).client, authorize: () => true, allow: [GetCertificate] };
const proxy = (more: object) => createSigningProxy({ ...options, ...more });
const cached = (more: object) =>
  withCache(options.client, { store: mapStore(), maxAge: 60, scope: 'account', ...more });

/** What a page is told of its request. */
async function told(sent: Parameters<typeof page>[0], more: Partial<SigningProxyOptions> = {}) {
  const response = await setupProxy(more).proxy(page(sent));
  const { name, code, reason } = await errorOf(response);
  return `HTTP ${response.status}, ${String(name)} ${String(code)}\n${String(reason)}`;
}

const json = (value: unknown) => JSON.stringify(value);
const write = (Type: string) =>
  json({ operation: 'SetCertificate', input: { SiteId: 1, Type }, callId: 'an-id-of-a-call' });

/** What is logged of a write that comes again while the first one is on its way. */
async function twice(second: string) {
  const client = { ...options.client, send: never };
  const logged: unknown[] = [];
  const onError = (error: unknown) => logged.push(error);
  const handler = proxy({ client, onError, allow: [], allowChanges: [SetCertificate] });
  void handler(page({ body: write('cas') }));
  await after(60_000, () => handler(page({ body: second })));
  throw logged[0];
}

const cases: readonly Case[] = [
  ['no credentials', () => listSites(createClient({}, {}))],
  ['only an id', () => listSites(createClient({ ALIBABA_CLOUD_ACCESS_KEY_ID: 'a' }))],

  ['a cache without a time', () => cached({ maxAge: 0 })],
  ['a cache without a scope', () => cached({ scope: '' })],
  ['a cache without a store', () => cached({ store: {} })],
  [
    'a store that hangs',
    async () => {
      let said = '';
      const onStoreError = (error: unknown) => (said += (error as Error).message);
      const { client } = scriptedClient(refusal('Throttling', 400), { retries: 0 });
      const slow = withCache(client, {
        store: { get: never, put: never },
        maxAge: 60,
        scope: 'account',
        onStoreError,
      });
      await after(2_000, () => listSites(slow).catch(() => {}));
      return said;
    },
  ],
  ['a runtime without the Cache API', () => cacheApiStore()],

  ['a proxy without a client', () => proxy({ client: {} })],
  ['a proxy that lets everybody in', () => proxy({ authorize: true })],
  ['a proxy that allows nothing', () => proxy({ allow: [] })],
  ['a proxy that allows changes like reads', () => proxy({ allow: [SetCertificate] })],
  ['a proxy for a wrong origin', () => proxy({ origins: ['www.example.com'] })],
  ['a proxy that reads nothing', () => proxy({ maxBodyBytes: 0 })],
  ['a proxy with a wrong time', () => proxy({ bodyTimeout: 0 })],
  ['a proxy at a relative path', () => proxy({ path: 'esa' })],

  ['a call of another type', () => told({ headers: { 'content-type': 'text/plain' } })],
  ['a call without a body', () => told({ body: null })],
  ['a call that is not JSON', () => told({ body: 'hello' })],
  ['a call without an operation', () => told({ body: '{}' })],
  ['a call that is not UTF-8', () => told({ body: new Uint8Array([0x7b, 0xff]) })],
  ['a call that is too large', () => told({ body: json({ operation: 'a'.repeat(99) }) }, { maxBodyBytes: 64 })],
  ['a call that says that it is too large', () => told({ headers: { 'content-length': '999' } }, { maxBodyBytes: 64 })],
  ['a call that does not arrive', () => after(10_000, () => told({ body: new ReadableStream({ pull: never }) }))],
  ['a call with a wrong id', () => told({ body: json({ operation: 'GetSite', input: {}, callId: 'a b' }) })],
  ['a call at another path', () => told({ url: 'https://app.example/other' }, { path: '/esa' })],
  ['a call with GET', () => told({ method: 'GET' })],
  [
    'a call of another site',
    () => told({ headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' } }),
  ],
  ['a call of a stranger', () => told({}, { authorize: () => false })],
  ['an operation that is not allowed', () => told({ body: json({ operation: 'DeleteSite', input: {} }) })],
  ['a page that went away', () => told({ signal: AbortSignal.abort() })],
  ['the id of another call', () => twice(write('upload'))],
  ['the same call while it runs', () => twice(write('cas'))],
];

testMessages('packages/edge/src', { cases, exceptions: {}, secrets: [credentials.accessKeySecret] });
