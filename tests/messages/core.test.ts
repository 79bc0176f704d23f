import {
  autoRegion,
  certificateHealth,
  checkDcv,
  type Client,
  createClient,
  CredentialsError,
  environmentCredentials,
  explainRequest,
  findSite,
  GetCertificate,
  getCertificate,
  iterate,
  ListCertificates,
  type ListOperation,
  ListSites,
  ListTagResources,
  listSites,
  parseLimits,
  ramPolicy,
  TransportError,
  setCertificate,
  type Transport,
  TransportFault,
  waitForCertificate,
} from '@esakit/core';
import {
  deployCertificate,
  type DcvNoteStore,
  planApplication,
  publishDcv,
  publishTxt,
  waitForTxt,
} from '@esakit/core/lifecycle';
import { check, redirectFault, tooLargeFault } from '@esakit/core/adapter';
import { catalogEntry, loadOperation, sampleAnswer } from '@esakit/core/catalog';
import { createProfileClient, fetchTransport, readFramed } from '@esakit/core/host';
import { callerIdentity } from '@esakit/core/credentials';
import { fromWireError, toWireError } from '@esakit/core/proxy';
import { createEmulator } from '@esakit/emulator';
import { createIssuer } from '../support/issuer.js';
import { canonicalQuery, flatten, signRequest } from '@esakit/core/sign';
import { vi } from 'vitest';
import { sampleInput } from '../support/hostile/sample.js';
import { credentials, DATE, failure, NONCE, refusal, reply, scriptedClient } from '../support/scripted-service.js';
import { after, never } from './support/after.js';
import { credentialsCases } from './support/credentials.js';
import { applyCases } from './support/apply-cases.js';
import { type Case, testMessages } from './support/table.js';

await vi.hoisted(() => import('./support/made-errors.js'));

/** A platform that has nothing. */
const nothing = { name: 'test/1.0', env: () => undefined };

const make = (options: object) => createClient({ credentials, ...options });
const SITE = '1234567890123';
const onHost = (options: object) => createProfileClient({ name: 'a test', env: () => undefined }, options);
const asked = { retries: 0 } as const;
const send = (step: Parameters<typeof scriptedClient>[0]) =>
  getCertificate(scriptedClient(step).client, sampleInput, asked);
/** Both sides know the key, and neither has a site. */
async function writeWithoutSites(): Promise<unknown> {
  const emulator = createEmulator({ credentials });
  emulator.state.sites.clear();
  const client = autoRegion((region) => createClient({ credentials, region, fetch: emulator.fetch }));
  return setCertificate(client, { SiteId: 1, Type: 'cas', CasId: 1 });
}
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

/** What `fetch` does: it answers, or fails. */
const answering =
  (answer: Response | Error | (() => Promise<Response>)): typeof fetch =>
  async () => {
    if (answer instanceof Error) throw answer;
    return typeof answer === 'function' ? answer() : answer;
  };
const redirect = (location: string) => new Response(null, { status: 302, headers: { location } });
const followedRedirect = () => Object.defineProperty(new Response('value'), 'redirected', { value: true });
const hiddenRedirect = () => Object.defineProperty(new Response(), 'type', { value: 'opaqueredirect' });
const breaksOff = () =>
  new ReadableStream({ pull: (controller) => controller.error(new Error('other side closed: ECONNRESET')) });

const fetched = (answer: Response | Error, options: object = {}) =>
  getCertificate(make({ fetch: answering(answer), ...options }), sampleInput, asked);
const hangs = (options: object) =>
  after(5_000, () => getCertificate(scriptedClient(never).client, sampleInput, { ...asked, ...options }));

const whose = (transport: Transport, more: object = {}) =>
  callerIdentity(credentials, { transport, clock: () => DATE.getTime(), ...more });

/** What `checkDcv` says of one instruction whose address gives this answer. */
async function looked(given: { readonly DNS?: unknown; readonly HTTP?: unknown; readonly Key?: string }) {
  const Type = 'DNS' in given ? 'DNS' : 'HTTP';
  const { Key = Type === 'DNS' ? '_a.example.com' : 'http://www.example.com/a' } = given;
  const answer = answering((given.DNS ?? given.HTTP) as Response);
  const options = { siteName: 'example.com', fetch: answer };
  const [one] = await after(10_000, () => checkDcv({ DCV: [{ Type, Key, Value: 'value' }] }, options));
  return one?.message;
}

async function drain<Input>(client: Client, operation: ListOperation<Input, unknown, unknown>, input: Input) {
  for await (const _item of iterate(client, operation, input));
}
const TAGS = { RegionId: 'cn-hangzhou', ResourceType: 'site' };

const asyncSchema = { '~standard': { version: 1, vendor: 'a test', validate: async () => ({ value: {} }) } } as never;

/** What deploying fails with, at an emulator that these answers change. */
const { key, issue } = createIssuer(DATE.getTime());
const WWW = { hosts: ['www.example.com'], days: 60 };
const own = { certificate: issue(WWW), privateKey: key };
const PLAN = 'esa-site-1234567890123';
/** A client of an emulator at this time, with these answers. */
const accountWith = (answers: Readonly<Record<string, object>> = {}) => {
  const emulator = createEmulator({
    clock: () => DATE.getTime(),
    plans: { [PLAN]: { customHttpCert: 0, free_cert: 10 } },
  });
  for (const [name, answer] of Object.entries(answers)) emulator.answer(name as 'GetSite', answer as never);
  const { credentials: keys, fetch } = emulator;
  return createClient({ credentials: keys, fetch, clock: () => DATE.getTime() });
};
const deployed = (input: object, answers?: Readonly<Record<string, object>>) =>
  deployCertificate(accountWith(answers), input, { now: DATE, interval: 0 });
const TXT = { type: 'DNS', record: 'TXT', name: '_acme-challenge.www.example.com', value: 'value' };

const PUBLISHED = { siteId: SITE, instructions: [TXT] as never };
const otherNote: DcvNoteStore = { read: async () => 'something else', write: async () => {} };
const STALE = {
  Status: 'Applying',
  Result: {
    Status: 'Applying',
    CreateTime: '2020-01-01T00:00:00Z',
    DCV: [{ Type: 'DNS', Key: '_a.example.com', Value: 'b' }],
  },
};

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
  ['a profile without a name', () => createProfileClient(nothing, { profile: '' })],
  ['a profile beside credentials', () => createProfileClient(nothing, { profile: 'a', credentials })],
  ['a provider that fails', () => listSites(make({ credentials: async () => Promise.reject(new Error('no file')) }))],

  ['a provider that hangs', () => after(30_000, () => listSites(make({ credentials: never })))],
  ['a clock that is wrong', () => getCertificate(make({ clock: () => Number.NaN }), sampleInput)],

  ['a profile without a name', () => onHost({ profile: '' })],
  ['a profile beside credentials', () => onHost({ profile: 'work', credentials })],

  ['a missing parameter', () => getCertificate(make({}), { SiteId: 1 } as never)],
  ['wrong parameters', () => getCertificate(make({}), { SiteId: -1, Id: '', Extra: true } as never)],
  ['an input that is not an object', () => getCertificate(make({}), 7 as unknown as typeof sampleInput)],
  ['a secret of another type', () => setCertificate(make({}), { SiteId: 1, Type: 'upload', PrivateKey: 7 as never })],
  ['a wrong item of a list', () => listSites(make({}), { TagFilter: [{ Key: '' }] })],

  ['region auto, for a write of an account without sites', () => writeWithoutSites()],
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
  ['a service that hangs', () => hangs({ timeout: 5_000 })],
  ['a service that hangs for all of the time', () => hangs({ totalTimeout: 5_000 })],
  ['fetch: a redirect', () => fetched(redirect('https://other.example/'))],
  ['fetch: an answer that is too large', () => fetched(new Response('larger than that'), { maxResponseBytes: 8 })],
  ['fetch: an answer that breaks off', () => fetched(new Response(breaksOff()))],
  [
    'fetch: an answer that breaks off before its length',
    () => {
      const answer = new Response(breaksOff(), { headers: { 'content-length': '9' } });
      return fetched(answer, { transport: fetchTransport(answering(answer), readFramed) });
    },
  ],
  [
    'fetch: a network error',
    () => fetched(new TypeError('fetch failed', { cause: new Error('certificate has expired') })),
  ],
  ['a fault of a transport', () => throwing(new TransportFault('timeout', 'no answer in time'))],
  [
    'a list that breaks off',
    () => iterate(scriptedClient(reply({ Result: [], TotalCount: 5 })).client, ListCertificates, { SiteId: 1 }).next(),
  ],
  [
    'a list that repeats itself',
    () =>
      drain(scriptedClient(reply({ Result: [{ Id: 'a' }], TotalCount: 5 })).client, ListCertificates, { SiteId: 1 }),
  ],
  [
    'a list that repeats its token',
    () => drain(scriptedClient(reply({ NextToken: 'a', TagResources: [] })).client, ListTagResources, TAGS),
  ],
  ['a list without its list', () => iterate(scriptedClient(reply({ RequestId: 'x' })).client, ListSites, {}).next()],

  ['an invalid hostname', () => findSite(make({}), { hostname: 'https://www.example.com/' })],
  ['checkDcv without a site', () => checkDcv(undefined, { siteName: '' })],
  [
    'checkDcv with a wrong resolver',
    () => checkDcv(undefined, { siteName: 'a.example', resolver: 'http://dns.example' }),
  ],
  ['checkDcv with a wrong time', () => checkDcv(undefined, { siteName: 'a.example', timeout: 0 })],
  ...Object.entries({
    'a resolver that redirects': { DNS: redirect('https://other.example/') },
    'a resolver that fails': { DNS: new Response('', { status: 500 }) },
    'a resolver that answers HTML': { DNS: new Response('<html>') },
    'a resolver without the zone': { DNS: new Response('{"Status":2}') },
    'a resolver that is slow': { DNS: never },
    'a file without a host': { HTTP: new Response(''), Key: 'http://other.example/a' },
    'a file that moved to ftp': { HTTP: redirect('ftp://www.example.com/') },
    'a file that moved to a port': { HTTP: redirect('http://www.example.com:8080/') },
    'a file that moved to a user': { HTTP: redirect('http://user:word@www.example.com/') },
    'a file that moved to an address': { HTTP: redirect('http://192.0.2.1/') },
    'a file that moved to this machine': { HTTP: redirect('http://localhost/') },
    'a file that the given fetch went after': { HTTP: followedRedirect() },
    'a file that moved nowhere': { HTTP: redirect('http://[') },
    'a file that moves for ever': { HTTP: redirect('/again') },
    'a file that moves out of sight': { HTTP: hiddenRedirect() },
  }).map(([what, answer]): Case => [what, () => looked(answer)]),
  ['health at a wrong time', () => certificateHealth({}, { now: new Date(Number.NaN) })],
  ['health with wrong days', () => certificateHealth({}, { warnDays: -1 })],
  ['health with a wrong share', () => certificateHealth({}, { failShare: 2 })],
  ['a limit that is neither days nor a share', () => parseLimits({ warn: 'soon' })],
  ['limits in the wrong order', () => parseLimits({ warn: '7', fail: '30' })],
  [
    'waiting in vain',
    () => after(1_800_000, () => waitForCertificate(scriptedClient(reply({ Status: 'Applying' })).client, sampleInput)),
  ],
  ['waiting with a wrong interval', () => waitForCertificate(make({}), sampleInput, { interval: 0 })],
  [
    'waiting for an application that failed',
    () =>
      waitForCertificate(
        scriptedClient(reply({ Status: 'ApplyFailed', Result: { ApplyMessage: 'no record', ApplyCode: 2 } })).client,
        sampleInput,
      ),
  ],
  ...Object.entries({
    'neither a site nor a host': {},
    'a wrong host': { hostname: 'https://www.example.com/' },
    'a certificate twice': { siteId: SITE, casId: 1, certificate: 'a' },
    'a wrong id of a stored one': { siteId: SITE, casId: 'x' },
    'an empty name': { siteId: SITE, casId: 1, name: ' ' },
    'an empty id': { siteId: SITE, casId: 1, id: '' },
    'no private key': { siteId: SITE, certificate: issue(WWW) },
    'a key of another certificate': { siteId: SITE, certificate: issue(WWW), privateKey: createIssuer().key },
    'a certificate that has ended': { siteId: SITE, certificate: issue({ ...WWW, days: -1 }), privateKey: key },
    'a certificate without a host': { siteId: SITE, certificate: issue({ ...WWW, hosts: [] }), privateKey: key },
    'a certificate for another site': {
      siteId: SITE,
      certificate: issue({ ...WWW, hosts: ['a.test'] }),
      privateKey: key,
    },
    'a stored certificate that is not there': { siteId: SITE, casId: 5 },
    'a host of no site': { hostname: 'www.example.edu', ...own },
    'a certificate that is not there': { siteId: SITE, id: 'nope', ...own },
    'a certificate of another type': { siteId: SITE, id: 'babaded901474b9693acf530e0fb1d95', ...own },
    'a plan that is full': { siteId: SITE, ...own },
    'a certificate that begins later': {
      siteId: SITE,
      certificate: issue({ ...WWW, days: 60, from: 1 }),
      privateKey: key,
    },
  }).map(([what, input]): Case => [`deploying: ${what}`, () => deployed(input)]),
  [
    'deploying in place of the last certificate for a name',
    () => {
      const Result = [
        { Id: 'shop', Type: 'upload', Status: 'OK', SAN: 'shop.example.com', NotAfter: '2099-01-01T00:00:00Z' },
      ];
      return deployed({ siteId: SITE, id: 'shop', ...own }, { ListCertificates: { Result, TotalCount: 1 } });
    },
  ],
  [
    'deploying a stored certificate that has ended',
    () =>
      deployed(
        { siteId: SITE, casId: 5 },
        {
          ListCasCertificates: {
            Certificates: [{ Id: 5, NotAfter: String(DATE.getTime() - 86_400_000) }],
            TotalCount: 1,
          },
        },
      ),
  ],
  ...Object.entries({
    nothing: { domains: [] },
    'what is not a domain': { domains: ['https://www.example.com'] },
    'a host of no site': { domains: ['www.example.edu'] },
    'a wrong type': { domains: ['www.example.com'], type: 'other' },
    'a host of another site': { domains: ['www.example.com', 'www.example.edu'] },
    'with a wrong time': { domains: ['www.example.com'], timeout: 0 },
  }).map(([what, input]): Case => [`applying: ${what}`, () => planApplication(accountWith(), input as never, input)]),
  ...Object.entries({
    nothing: [],
    'a file': [{ type: 'HTTP', url: 'http://www.example.com/a', value: 'b' }],
    'another record': [{ type: 'DNS', record: 'CNAME', name: 'a.example.com', value: 'b' }],
    'a wrong name': [{ ...TXT, name: 'a' }],
    'an empty value': [{ ...TXT, value: '' }],
    'a name of no site': [{ ...TXT, name: '_acme-challenge.example.edu' }],
  }).map(([what, given]): Case => [
    `publishing: ${what}`,
    () => publishDcv(accountWith(), { siteId: SITE, instructions: given } as never),
  ]),
  ['publishing where the site has no name', () => publishDcv(accountWith({ GetSite: { SiteModel: {} } }), PUBLISHED)],
  [
    'publishing where the DNS is not of ESA',
    () =>
      publishDcv(accountWith({ GetSite: { SiteModel: { SiteName: 'example.com', AccessType: 'CNAME' } } }), PUBLISHED),
  ],
  [
    'publishing at no site',
    () => publishTxt(accountWith(), { name: '_acme-challenge.example.edu', value: 'a' }, { resolver: false }),
  ],
  ['publishing with another note', () => publishDcv(accountWith(), { ...PUBLISHED, note: otherNote })],
  ['waiting for a TXT record with a wrong time', () => waitForTxt(TXT, { timeout: 0 })],
  ['waiting for a TXT record at what is not a name', () => waitForTxt({ ...TXT, name: 'a b' })],
  [
    'waiting for a certificate whose validation is out of date',
    () => waitForCertificate(scriptedClient(reply(STALE)).client, sampleInput),
  ],
  ['deploying with a wrong interval', () => deployCertificate(make({}), { siteId: SITE, casId: 1 }, { interval: -1 })],
  ['a policy of nothing', () => ramPolicy([])],
  ['a policy of no operation', () => ramPolicy(['no operation'])],
  ['a policy for no sites', () => ramPolicy([GetCertificate], { sites: [] })],
  ['a policy for a wrong site', () => ramPolicy([GetCertificate], { sites: ['x'] })],
  ['a policy for a wrong region', () => ramPolicy([GetCertificate], { region: 'A B' })],
  ['a policy for a wrong account', () => ramPolicy([GetCertificate], { account: 'me' })],
  ['explaining a wrong input', () => explainRequest(GetCertificate, {} as typeof sampleInput, { credentials })],
  ['an operation that is not in the catalog', () => catalogEntry('GetCertificat')],
  ['loading what is not in the catalog', () => loadOperation('x')],

  ['a sample of a schema', () => sampleAnswer({ ...GetCertificate, output: asyncSchema })],
  ['a schema that answers later', () => check(asyncSchema, {}, 'input')],
  ['a shape that is none', () => check('sting', 'a', 'input')],
  ['a shape that is missing', () => check(undefined as never, 'a', 'input')],

  ...Object.entries({
    ServiceError: 'SiteNotFound (HTTP 404): no such site',
    ParameterError: 'expected a non-empty string, received undefined at Id',
    ResponseError: 'the answer (HTTP 204) has nothing in it',
    TransportError: 'the proxy got no whole answer from the service (timeout)',
    CredentialsError: 'the proxy has no usable credentials',
    ProxyError: 'this call is not authorised',
    NewError: 'something that only a newer proxy knows',
  }).map(([name, reason]): Case => [
    `${name} through a proxy`,
    () => {
      throw fromWireError({ name, code: 'a-code', operation: 'GetCertificate', reason });
    },
  ]),
  ...[
    new Error('a detail of the proxy'),
    new CredentialsError('no key in /home/me', 'missing', { operation: 'GetSite' }),
    new TransportError('getaddrinfo ENOTFOUND inner', 'network', { operation: 'GetSite' }),
  ].map((error): Case => [`${error.name} for a page`, () => toWireError(error, 'GetSite').reason]),
  ...(['Forbidden.RAM', 'SiteNotFound'] as const).map((code): Case => [
    `${code} for a page`,
    async () => toWireError(await failure(() => send(refusal(code)))).reason,
  ]),

  ...Object.entries({
    'a key that STS does not know': reply({ Code: 'InvalidAccessKeyId.NotFound', Message: 'Not found.' }, 404),
    'a token that STS does not know': reply({ Code: 'InvalidSecurityToken.Expired', Message: 'Expired.' }, 400),
    'another signature of STS': reply({ Code: 'SignatureDoesNotMatch', Message: 'server string to sign is:x' }, 400),
    'an STS that answers HTML': reply('<html>', 502),
  }).map(([what, answer]): Case => [what, () => whose(async () => answer)]),
  ['no answer of STS', () => whose(() => Promise.reject(new Error('connect ECONNREFUSED')))],
  ['an STS in the open', () => whose(never, { endpoint: 'http://sts.example.com' })],
  ['an STS of no region', () => whose(never, { region: 'A B' })],

  ['signing without a method', signed({ method: '' })],
  ['signing a relative URL', signed({ url: '/x' })],
  ['signing a path with a broken escape', signed({ url: 'https://a.example/%zz' })],
  ['signing with a wrong nonce', signed({ nonce: 'a b' })],
  ['signing with a wrong date', signed({ date: new Date(Number.NaN) })],
  ['signing a header that has no name', signed({ headers: { '': 'a' } })],
  ['signing a header twice', signed({ headers: { 'x-acs-a': '1', 'X-ACS-A': '2' } })],
  ['signing a header of the signature', signed({ headers: { 'x-acs-date': 'now' } })],
  ['signing a header with a line break', signed({ headers: { 'x-acs-a': 'a\nb' } })],
  ['signing a body that is not bytes', signed({ body: [1] })],
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
  ['a value of a class', () => flatten({ a: new Date(0) })],
  ['a function as a value', () => flatten({ a: () => 1 })],
  ['a name that is empty', () => flatten({ a: { '': 1 } })],
  ['half a surrogate pair', () => canonicalQuery([['a', '\ud800']])],
  ...applyCases,
];

const DIRECT = 'a fault that the source of the credentials words: tests/node/direct.test.ts';

testMessages('packages/core/src', {
  without: ['packages/core/src/x509'],
  cases: [...cases, ...credentialsCases],
  // That of the files, too.
  secrets: [credentials.accessKeySecret, 'CANARY', 'ownSecret'],
  exceptions: {
    'packages/core/src/credentials/direct.ts: redirectFault(head)': DIRECT,
    'packages/core/src/credentials/direct.ts: tooLargeFault(': DIRECT,
    'packages/core/src/credentials/direct.ts: the answer was cut off': DIRECT,
    'packages/core/src/credentials/direct.ts: the request did not get through': DIRECT,
    'packages/core/src/credentials/host.ts: EFBIG':
      'the source that reads the file words it: tests/node/credentials.test.ts',
    'packages/core/src/certificates/lifecycle/deploy/deploy.ts: throw new DeployError(':
      'tests/core/lifecycle-deploy.test.ts',
    'packages/core/src/certificates/lifecycle/deploy/upload.ts: has a date that clients can not read':
      'tests/core/lifecycle-deploy.test.ts',
    'packages/core/src/certificates/lifecycle/deploy/upload.ts: (error as ParameterError).reason':
      'the message of the certificate, which tests/messages/x509.test.ts has',
    'packages/core/src/adapter/auto-region.ts: unreachable': 'the limit that would throw it has no end',
    'packages/core/src/util/redaction.ts: new Error(redact(text)':
      'a copy of a cause, which the message above it quotes',
    'packages/core/src/certificates/dcv/visible.ts: new Error(': 'caught where it is made',
  },
});
