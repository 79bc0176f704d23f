import {
  checkDcv,
  createClient,
  environmentCredentials,
  explainRequest,
  findSite,
  GetCertificate,
  getCertificate,
  iterate,
  ListCertificates,
  ListSites,
  listSites,
  ramPolicy,
  setCertificate,
  TransportFault,
  waitForCertificate,
} from '@esakit/core';
import { redirectFault, tooLargeFault } from '@esakit/core/adapter';
import { catalogEntry, loadOperation } from '@esakit/core/catalog';
import { canonicalQuery, flatten, signRequest } from '@esakit/core/sign';
import { expect, it } from 'vitest';
import { sampleInput } from '../support/hostile/sample.js';
import { credentials, DATE, failure, NONCE, refusal, reply, scriptedClient } from '../support/scripted-service.js';

/** What fails, and how. */
type Case = readonly [what: string, run: () => unknown];

const make = (options: object) => createClient({ credentials, ...options });
const asked = { retries: 0 } as const;
const send = (step: Parameters<typeof scriptedClient>[0]) =>
  getCertificate(scriptedClient(step).client, sampleInput, asked);
const write = (step: Parameters<typeof scriptedClient>[0]) =>
  setCertificate(scriptedClient(step).client, { SiteId: 1, Type: 'cas', CasId: 1 }, asked);
const throwing = (fault: unknown) => send(() => Promise.reject(fault));

const signed = (options: object) => () =>
  signRequest({
    method: 'GET',
    url: 'https://esa.cn-hangzhou.aliyuncs.com/',
    action: 'GetSite',
    version: '2024-09-10',
    credentials,
    date: DATE,
    nonce: NONCE,
    ...options,
  });

/** Codes of the service that have advice, and one that has none. */
const CODES: readonly (readonly [code: string, status: number])[] = [
  ['InvalidAccessKeyId.NotFound', 404],
  ['InvalidSecurityToken.Expired', 400],
  ['InvalidTimeStamp.Expired', 400],
  ['Unauthorized.InvalidTime', 403],
  ['Throttling.User', 400],
  ['TooManyRequests', 429],
  ['SiteNotFound', 404],
  ['Certificate.NotFound', 404],
  ['Certificate.Duplicated', 400],
  ['CertQuotaCheckFailed', 400],
  ['Instance.NotOnline', 400],
  ['ServiceNotFound', 404],
  ['Forbidden.RiskControl', 403],
  ['Forbidden.RAM', 403],
  ['NoPermission', 400],
  ['SignatureNonceUsed', 400],
  ['SignatureDoesNotMatch', 400],
  ['Site.ServiceBusy', 400],
  ['InternalException', 400],
  ['InvalidAction.NotFound', 404],
  ['SomethingNew', 400],
];

const cases: readonly Case[] = [
  ...Object.entries({
    region: 'mars',
    endpoint: 'https://user:word@esa.example',
    timeout: -1,
    totalTimeout: 'soon',
    retries: 0.5,
    maxResponseBytes: 0,
    concurrency: 0,
    userAgent: 'ä',
    clock: 5,
    nonce: 'n',
    fetch: {},
    transport: {},
    validation: 'loose',
  }).map(([name, value]): Case => [`option ${name}`, () => make({ [name]: value })]),
  ['an endpoint that is not a host', () => make({ endpoint: 'https://' })],
  ['an endpoint with a path', () => make({ endpoint: 'https://esa.example/x' })],
  ['an endpoint without TLS', () => make({ endpoint: 'http://esa.example' })],
  ['an invalid signal', () => getCertificate(make({}), sampleInput, { signal: {} as AbortSignal })],
  ['an invalid call id', () => setCertificate(make({}), { SiteId: 1, Type: 'cas' }, { callId: 'a b' })],

  ['invalid credentials', () => make({ credentials: null })],
  ['credentials without a secret', () => make({ credentials: { accessKeyId: 'a' } })],
  ['a secret with a space', () => make({ credentials: { accessKeyId: 'a', accessKeySecret: 'b c' } })],
  ['an id of STS without token', () => make({ credentials: { accessKeyId: 'STS.a', accessKeySecret: 'b' } })],
  ['an invalid expiration', () => make({ credentials: { ...credentials, expiration: new Date(Number.NaN) } })],
  ['an empty environment', () => environmentCredentials(() => undefined)()],
  [
    'an environment without the secret',
    () => environmentCredentials((name) => (name.endsWith('_ID') ? 'a' : undefined))(),
  ],
  ['a provider that fails', () => listSites(make({ credentials: async () => Promise.reject(new Error('no file')) }))],

  ['a missing parameter', () => getCertificate(make({}), { SiteId: 1 } as never)],
  ['wrong parameters', () => getCertificate(make({}), { SiteId: -1, Id: '', Extra: true } as never)],
  ['an input that is not an object', () => getCertificate(make({}), 7 as unknown as typeof sampleInput)],
  ['a secret of another type', () => setCertificate(make({}), { SiteId: 1, Type: 'upload', PrivateKey: 7 as never })],
  ['a wrong item of a list', () => listSites(make({}), { TagFilter: [{ Key: '' }] })],

  ...CODES.map(([code, status]): Case => [`${code} of a read`, () => send(refusal(code, status))]),
  ['InternalException of a write', () => write(refusal('InternalException', 400))],
  ['SignatureNonceUsed of a write', () => write(refusal('SignatureNonceUsed', 400))],
  ['no answer to a write', () => write(() => Promise.reject(new Error('socket hang up')))],
  ['HTML', () => send(reply('<h1>Bad gateway</h1>', 502))],
  ['nothing, HTTP 400', () => send(reply('', 400))],
  ['a success with nothing in it', () => send(reply('', 204))],
  ['a success that is not JSON', () => send(reply('hello'))],
  ['a success of another operation', () => send(reply({ a: 1 }))],
  ['a field of another type', () => send(reply({ SiteId: 'x', Result: [] }))],
  ['a network error', () => throwing(Object.assign(new Error('getaddrinfo ENOTFOUND esa'), { code: 'ENOTFOUND' }))],
  ['a redirect', () => throwing(redirectFault())],
  ['an answer that is too large', () => throwing(tooLargeFault(100))],
  ['a fault of a transport', () => throwing(new TransportFault('timeout', 'no answer in time'))],
  [
    'a list that breaks off',
    () => iterate(scriptedClient(reply({ Result: [], TotalCount: 5 })).client, ListCertificates, { SiteId: 1 }).next(),
  ],
  ['a list without its list', () => iterate(scriptedClient(reply({ RequestId: 'x' })).client, ListSites, {}).next()],

  ['an invalid hostname', () => findSite(make({}), { hostname: 'https://www.example.com/' })],
  ['checkDcv without a site', () => checkDcv(undefined, { siteName: '' })],
  [
    'checkDcv with a wrong resolver',
    () => checkDcv(undefined, { siteName: 'a.example', resolver: 'http://dns.example' }),
  ],
  ['checkDcv with a wrong time', () => checkDcv(undefined, { siteName: 'a.example', timeout: 0 })],
  ['waiting with a wrong interval', () => waitForCertificate(make({}), sampleInput, { interval: 0 })],
  [
    'waiting for an application that failed',
    () =>
      waitForCertificate(
        scriptedClient(reply({ Status: 'ApplyFailed', Result: { ApplyMessage: 'no record', ApplyCode: 2 } })).client,
        sampleInput,
      ),
  ],
  ['a policy of nothing', () => ramPolicy([])],
  ['a policy of no operation', () => ramPolicy(['no operation'])],
  ['a policy for no sites', () => ramPolicy([GetCertificate], { sites: [] })],
  ['a policy for a wrong site', () => ramPolicy([GetCertificate], { sites: ['x'] })],
  ['a policy for a wrong region', () => ramPolicy([GetCertificate], { region: 'A B' })],
  ['a policy for a wrong account', () => ramPolicy([GetCertificate], { account: 'me' })],
  ['explaining a wrong input', () => explainRequest(GetCertificate, {} as typeof sampleInput, { credentials })],
  ['an operation that is not in the catalog', () => catalogEntry('GetCertificat')],
  ['loading what is not in the catalog', () => loadOperation('x')],

  ['signing without a method', signed({ method: '' })],
  ['signing a relative URL', signed({ url: '/x' })],
  ['signing a path with a broken escape', signed({ url: 'https://a.example/%zz' })],
  ['signing with a wrong nonce', signed({ nonce: 'a b' })],
  ['signing with a wrong date', signed({ date: new Date(Number.NaN) })],
  ['signing a header that has no name', signed({ headers: { '': 'a' } })],
  ['signing a header twice', signed({ headers: { 'x-acs-a': '1', 'X-ACS-A': '2' } })],
  ['signing a header of the signature', signed({ headers: { 'x-acs-date': 'now' } })],
  ['signing a header with a line break', signed({ headers: { 'x-acs-a': 'a\nb' } })],
  [
    'a parameter given twice',
    () =>
      canonicalQuery([
        ['a', '1'],
        ['a', '2'],
      ]),
  ],
  ['a parameter without a name', () => canonicalQuery([['', '1']])],
  ['a number that is not exact', () => flatten({ a: 2 ** 60 })],
  ['half a surrogate pair', () => canonicalQuery([['a', '\ud800']])],
];

it('the message of every error of core says what it always said', async () => {
  const lines: string[] = [];
  for (const [what, run] of cases) {
    const { name, code, message } = (await failure(run)) as Error & { readonly code?: string };
    lines.push(`${what}\n  ${name} ${code ?? ''}\n  ${message}\n`);
  }
  const text = lines.join('\n');
  expect(text).not.toContain(credentials.accessKeySecret);
  await expect(text).toMatchFileSnapshot('core.txt');
});
