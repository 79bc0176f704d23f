import { createClient, createDirectClient, getCertificate, setCertificate } from '@esakit/browser';
import { vi } from 'vitest';
import { fakeProxy, gives, type Reply } from '../browser/fake-proxy.js';
import { sampleInput } from '../support/hostile/sample.js';
import { sessionCredentials } from '../support/scripted-service.js';
import { after, never } from './support/after.js';
import { type Case, testMessages } from './support/table.js';

await vi.hoisted(() => import('./support/made-errors.js'));

const make = (options: object) => createClient({ proxy: '/esa', ...options });
const from = (reply: Reply, options: object = {}) =>
  getCertificate(make({ fetch: fakeProxy(reply).fetch, ...options }), sampleInput);
const page = (status: number, body: string | null = '<h1>Hello</h1>') => new Response(body, { status });
const headers = { authorization: 'Bearer testSecurityToken' };

const cases: readonly Case[] = [
  ['no proxy', () => createClient({} as never)],
  ['a proxy with a password', () => make({ proxy: 'https://user:word@example.com/esa' })],
  ['a wrong size', () => make({ maxResponseBytes: 0 })],
  ['a wrong time', () => make({ timeout: 0 })],
  ['wrong parameters', () => getCertificate(make({}), {} as never)],
  ['headers that fail', () => from(gives({}), { headers: () => Promise.reject(new Error('no session')) })],
  ['headers that are malformed', () => from(gives({}), { headers: { 'x y': 'a' } })],

  ['a proxy that is not reached', () => from(new TypeError('Failed to fetch'))],
  ['a proxy whose error quotes a header', () => from(new TypeError(`wrong: ${headers.authorization}`), { headers })],
  ['a proxy that redirects', () => from(new Response(null, { status: 302, headers: { location: '/login' } }))],
  ['a proxy that hangs', () => after(60_000, () => from(never))],
  ['a proxy that answers too much', () => from(gives({ a: 'b'.repeat(99) }), { maxResponseBytes: 16 })],
  ['a page in place of the proxy', () => from(page(200))],
  ['nothing in place of the proxy', () => from(page(204, null))],
  ['a gateway in place of the proxy', () => from(page(502))],
  [
    'a gateway in place of the proxy, for a write',
    () => setCertificate(make({ fetch: fakeProxy(page(502)).fetch }), { SiteId: 1, Type: 'cas', CasId: 1 }),
  ],
  ['an answer of another shape', () => from(gives({ SiteId: 'x' }))],

  ['direct calls without consent', () => createDirectClient({ credentials: sessionCredentials } as never)],
  [
    'direct calls with a long-lived key',
    () => createDirectClient({ credentials: sessionCredentials, allowDirectCalls: true }),
  ],
];

testMessages('packages/browser/src', { cases, exceptions: {}, secrets: Object.values(sessionCredentials).slice(1) });
