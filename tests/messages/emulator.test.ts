import { createEmulator, refusal } from '@esakit/emulator';
import { vi } from 'vitest';
import { CERTIFICATE, setup, SITE, START } from '../emulator/setup.js';
import type { Signed, Unsigned } from '../emulator/signer.js';
import { operationCases } from './support/emulator-operations.js';
import { type Case, testMessages } from './support/table.js';

await vi.hoisted(() => import('./support/made-errors.js'));

const token = 'testSecurityToken';
const own = { accessKeyId: 'AK', accessKeySecret: 'testAccessKeySecret' };
const sts = { accessKeyId: 'STS.AK', accessKeySecret: 'testAccessKeySecret', securityToken: token };
const { emulator, signed, send } = setup({
  credentials: [
    own,
    sts,
    { ...sts, accessKeyId: 'STS.Other', securityToken: 'another token' },
    { ...sts, accessKeyId: 'STS.Old', expiration: new Date(START - 1) },
    { ...own, accessKeyId: 'Off', inactive: true },
  ],
});

/** What the emulator answers to a call. */
const answered = async (request: Signed): Promise<string> => {
  const { status, body } = await send(request);
  return `HTTP ${status}, ${body.Code}\n${body.Message}`;
};
const call = (action: string, params: Record<string, string> = {}, more: Partial<Unsigned> = {}) =>
  answered(signed(action, params, more));
const GET = { method: 'GET' } as const;
const get = (more: Partial<Unsigned> = {}, change: (request: Signed) => Partial<Signed> = () => ({})) => {
  const request = signed('GetCertificate', { SiteId: SITE, Id: CERTIFICATE }, more);
  return answered({ ...request, ...change(request) });
};
/** With another header, which is undefined to leave it out. */
const withHeader = (name: string, change: (value: string) => string | undefined) =>
  get({}, ({ headers }) => {
    const { [name]: value = '', ...rest } = headers;
    const changed = change(value);
    return { headers: changed === undefined ? rest : { ...rest, [name]: changed } };
  });

const OPERATION = {
  name: 'OwnOperation',
  method: 'POST',
  access: 'write',
  input: {
    'On?': 'boolean',
    'Count?': 'count',
    'Int?': 'int',
    'Number?': 'number',
    'Any?': 'any',
    'List?': ['int'],
    'Tags?': [{ Key: 'string' }],
    'Json?': { Key: 'string', 'Port?': 'int', 'List?': ['int'] },
  },
  json: ['Json'],
  output: {},
} as const;
const read = (params: Record<string, string>) => {
  emulator.answer(OPERATION as never, {});
  return call(OPERATION.name, params);
};
const given = (answer: unknown) => {
  const takeBack = emulator.answer('GetSite', answer as never);
  return call('GetSite', { SiteId: SITE }, GET).finally(takeBack);
};
const placed = async () => {
  const strict = setup({ strictPlaces: true });
  const { body } = await strict.call('GetCertificate', { Id: CERTIFICATE }, { form: { SiteId: SITE } });
  return String(body.Message);
};

const cases: readonly Case[] = [
  ['without authorization', () => withHeader('authorization', () => undefined)],
  ['with another algorithm', () => withHeader('authorization', () => 'Basic abc')],
  ['with a part twice', () => withHeader('authorization', (value) => `${value},Signature=0`)],
  ['without a signature', () => withHeader('authorization', (value) => value.replace(/,Signature=.*/, ''))],
  ['with an unsigned header', () => withHeader('authorization', (value) => value.replace(';x-acs-version', ''))],
  [
    'with headers out of order',
    () => withHeader('authorization', (value) => value.replace('host;', '').replace(',Signature', ';host,Signature')),
  ],
  [
    'with a wrong signature',
    () => withHeader('authorization', (value) => value.replace(/Signature=../, 'Signature=zz')),
  ],
  ['without a nonce', () => withHeader('x-acs-signature-nonce', () => undefined)],
  ['with a malformed date', () => withHeader('x-acs-date', () => 'today')],
  ['an hour ago', () => get({ date: new Date(START - 3_600_000) })],
  [
    'a second time',
    async () => {
      await get({ nonce: 'a-nonce-sent-twice' });
      return get({ nonce: 'a-nonce-sent-twice' });
    },
  ],
  ['with an unknown key', () => get({ credentials: { ...own, accessKeyId: 'nobody' } })],
  ['with a disabled key', () => get({ credentials: { ...own, accessKeyId: 'Off' } })],
  ['with a token that is not asked for', () => get({ credentials: { ...own, securityToken: token } })],
  ['without its token', () => get({ credentials: { ...own, accessKeyId: 'STS.AK' } })],
  ['with the token of another key', () => get({ credentials: { ...sts, securityToken: 'another token' } })],
  ['with an unknown token', () => get({ credentials: { ...sts, securityToken: 'unknown token' } })],
  ['with an expired token', () => get({ credentials: { ...sts, accessKeyId: 'STS.Old' } })],

  ['with PUT', () => get({}, () => ({ method: 'PUT' }))],
  ['with GET where POST is asked for', () => call('SetCertificate', {}, GET)],
  ['of another version', () => get({ version: '2020-01-01' })],
  ['at another path', () => get({}, ({ url }) => ({ url: url.replace('/?', '/x?') }))],
  ['with a query that is broken', () => get({}, ({ url }) => ({ url: `${url}&a=%zz` }))],
  ['with a body that is too large', () => get({}, () => ({ body: 'a'.repeat(1_048_577) }))],
  ['of an unknown operation', () => call('GetNothing')],
  ['of an operation that is not played', () => call('GetPurgeQuota', { SiteId: SITE, Type: 'file' })],

  ['without a site', () => call('GetCertificate', { Id: CERTIFICATE })],
  ['without a certificate', () => call('GetCertificate', { SiteId: SITE })],
  ['without another parameter', () => call('CreateSite', { SiteName: 'example.com' })],
  ['of an unknown site', () => call('GetSite', { SiteId: '5' }, GET)],
  ['of an unknown certificate', () => call('GetCertificate', { SiteId: SITE, Id: 'none' })],
  ['with pages that are too large', () => call('ListSites', { PageSize: '501' }, GET)],
  ['with an unpublished word', () => call('ListSites', { AccessType: 'DNS' }, GET)],
  ['with a parameter in the wrong place', placed],
  ['with a boolean that is none', () => read({ On: 'maybe' })],
  ['with a number that is none', () => read({ Number: 'many' })],
  ['with an integer that is none', () => read({ Int: '1.5' })],
  ['with a count below 1', () => read({ Count: '0' })],
  ['with a count that is too large', () => read({ Count: '9007199254740993' })],
  ['with a list that is a word', () => read({ List: 'a' })],
  ['with a list without numbers', () => read({ 'List.a': '1' })],
  ['with an item that lacks a field', () => read({ 'Tags.1.Value': '1' })],
  ['with a parameter that is too deep', () => read({ [`Any${'.a'.repeat(20)}`]: '1' })],
  ['with JSON that is broken', () => read({ Json: '{' })],
  ['with JSON that is a list', () => read({ Json: '[]' })],
  ['with JSON that lacks a field', () => read({ Json: '{}' })],
  ['with JSON whose string is empty', () => read({ Json: '{"Key":""}' })],
  ['with JSON whose number is a string', () => read({ Json: '{"Key":"a","Port":"1"}' })],
  ['with JSON whose list is none', () => read({ Json: '{"Key":"a","List":1}' })],

  ['an answer that is a refusal', () => given(refusal('Site.Locked', 'The site is locked.', 409))],
  ['an answer that is not an object', () => given(() => 'hello')],
  ['an answer that throws', () => given(() => Promise.reject(new Error('no file')))],
  ['a clock moved by half a millisecond', () => createEmulator().clock.advance(0.5)],
  ['a snapshot that is not one', () => createEmulator().restore({} as never)],
  ...[5, [5], [[1, { bigint: 'a' }]]].map((sites): Case => [
    `a snapshot with damaged sites: ${JSON.stringify(sites)}`,
    async () => {
      const snapshot = await createEmulator().snapshot();
      return createEmulator().restore({ ...snapshot, state: { ...snapshot.state, sites } });
    },
  ]),
  ['no answers', () => createEmulator().answer('GetSite', [] as never)],
  [
    'an input that is not an object',
    () => {
      emulator.answer({ ...OPERATION, input: ['int'] } as never, {});
      return call(OPERATION.name);
    },
  ],
  [
    'a connection that is dropped',
    () => {
      emulator.faults.add({ kind: 'reset', times: 1 });
      return get();
    },
  ],
  [
    'a connection that is dropped in the middle',
    () => {
      emulator.faults.add({ kind: 'truncate', times: 1 });
      return get();
    },
  ],
  ['a delay that nobody knows', () => createEmulator({ delays: { record: 1 } as never })],
  ['a delay that is none', () => createEmulator({ delays: { records: -1 } })],
  ['a limit that is none', () => createEmulator({ plans: { 'esa-site-a': { customHttpCert: -1 } } })],
  ...([{ kind: 'throttle' }, { kind: 'busy' }, { kind: 'error', code: 'Forbidden' }] as const).map((fault): Case => [
    `a fault: ${fault.kind}`,
    () => {
      emulator.faults.add({ ...fault, times: 1 });
      return get();
    },
  ]),
];

testMessages('packages/emulator/src', {
  cases: [...cases, ...operationCases],
  exceptions: {
    'packages/emulator/src/variants.ts: new Refusal(refusal.code':
      'the message of the fault, with another status: tests/emulator/faults.test.ts',
    "packages/emulator/src/faults/fault-effects.ts: fault.when === 'before' ? refuse(":
      'the message of a busy service: tests/emulator/faults.test.ts',
    "packages/emulator/src/server.ts: new Error('The server has no port.')": 'a server on a host always has a port',
  },
  mask: (text) => text.replace(/[\da-f]{64}/g, 'HASH'),
  secrets: [own.accessKeySecret, token, ...Object.values(createEmulator().credentials).slice(1)],
});
