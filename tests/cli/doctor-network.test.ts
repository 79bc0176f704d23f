import { getEventListeners } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, connect, createServer as createTcpServer, type Server, Socket } from 'node:net';
import { createServer as createTlsServer, type TlsOptions } from 'node:tls';
import { createEmulator, type EmulatorCredentials } from '@esakit/emulator';
import { serve, type Served } from '@esakit/emulator/server';
import { environmentProxies, nodePlatform, type Proxy, TransportError } from '@esakit/node';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { diagnose, type Patient } from '../../packages/cli/src/doctor/diagnose.js';
import { checkDns } from '../../packages/cli/src/doctor/dns.js';
import { inTime } from '../../packages/cli/src/doctor/finding.js';
import { type Place, type Places, placesOf } from '../../packages/cli/src/doctor/places.js';
import { checkProxy, openTunnel } from '../../packages/cli/src/doctor/proxy.js';
import { accountSiteOf, judgeClock, judgeEndpoints } from '../../packages/cli/src/doctor/service.js';
import { checkTls } from '../../packages/cli/src/doctor/tls.js';
import type { Contact } from '../../packages/cli/src/doctor/contact.js';
import { selfSigned } from '../node/self-signed.js';

const { signal } = new AbortController();
const NOW = Date.parse('2026-03-01T12:34:56Z');
const place = (url: string, isUsed = true, region?: string): Place => ({
  name: region ?? new URL(url).host,
  region,
  url: new URL(url),
  isUsed,
});
const [china, international] = placesOf({ region: undefined, endpoint: undefined }) as [Place, Place];

const pair = (...places: Places): Places => places;

const failing = (code: string) => () => Promise.reject(Object.assign(new Error(`queryA ${code}`), { code }));
const two = async () => [{ address: '192.0.2.1' }, { address: '192.0.2.2' }];
const never = () => new Promise<never>(() => {});
const proxyOf = (variables: Record<string, string>) => environmentProxies((name) => variables[name]);
const key = (name: string): EmulatorCredentials => ({ accessKeyId: `${name}Id`, accessKeySecret: `${name}Secret` });

/** A contact with a clock that is so far behind. */
const at = (clockOffset: number | undefined, isUsed = true): Contact => ({
  place: isUsed ? china : international,
  outcome: 'answers',
  clockOffset,
});

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers.splice(0)) server.close();
});

/** Listens on a free port of this machine. */
async function listening(server: Server): Promise<number> {
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return (server.address() as AddressInfo).port;
}

describe('places', () => {
  test.each([
    [undefined, ['cn-hangzhou']],
    ['ap-southeast-1', ['ap-southeast-1']],
  ])('both regions are looked at, and %s is used', (region, used) => {
    const places = placesOf({ region, endpoint: undefined });
    expect(places.map(({ url }) => url.href)).toEqual([
      'https://esa.cn-hangzhou.aliyuncs.com/',
      'https://esa.ap-southeast-1.aliyuncs.com/',
    ]);
    expect(places.filter(({ isUsed }) => isUsed).map(({ name }) => name)).toEqual(used);
  });

  test('an endpoint that is given is the only one', () => {
    expect(placesOf({ region: 'cn-hangzhou', endpoint: 'https://esa-vpc.cn-hangzhou.aliyuncs.com' })).toMatchObject([
      { name: 'esa-vpc.cn-hangzhou.aliyuncs.com', isUsed: true },
    ]);
  });
});

describe('dns', () => {
  test('an address', async () => {
    expect(await checkDns(china, false, two)).toEqual({
      name: 'dns cn-hangzhou',
      state: 'ok',
      finding: 'esa.cn-hangzhou.aliyuncs.com is 192.0.2.1, 192.0.2.2',
    });
  });

  test.each([
    ['ENOTFOUND', china, 'critical', 'esa.cn-hangzhou.aliyuncs.com has no address (ENOTFOUND)'],
    [
      'EAI_AGAIN',
      china,
      'critical',
      'esa.cn-hangzhou.aliyuncs.com was not resolved, because no DNS server answered (EAI_AGAIN)',
    ],
    [
      'EAI_AGAIN',
      international,
      'warning',
      'esa.ap-southeast-1.aliyuncs.com was not resolved, because no DNS server answered (EAI_AGAIN)',
    ],
    ['EOTHER', china, 'critical', 'esa.cn-hangzhou.aliyuncs.com was not resolved: queryA EOTHER (EOTHER)'],
  ])('%s', async (code, where, state, finding) => {
    expect(await checkDns(where, false, failing(code))).toEqual({
      name: `dns ${where.name}`,
      state,
      finding,
      remedy: expect.stringMatching(/^check the /),
    });
  });

  test('a name that has an answer, but no address in it', async () => {
    expect(await checkDns(china, false, async () => [])).toMatchObject({ state: 'critical' });
  });

  test('is left to a proxy, and is not needed for an address', async () => {
    expect(await checkDns(china, true, failing('ENOTFOUND'))).toMatchObject({ state: 'skipped' });
    expect(await checkDns(place('https://192.0.2.1'), false, failing('ENOTFOUND'))).toMatchObject({ state: 'skipped' });
  });

  test('a resolver that says nothing is given up', async () => {
    expect(await inTime('dns', signal, () => checkDns(china, false, never), 20)).toEqual([
      { name: 'dns', state: 'unknown', finding: 'nothing was known after 0.02 s' },
    ]);
  });
});

describe('tls', () => {
  const own = selfSigned();
  let secure: number;
  beforeAll(async () => {
    secure = await listening(createTlsServer(own, (socket) => socket.on('error', () => undefined)));
  });

  test('a certificate that nobody vouches for, with its issuer', async () => {
    const where = place(`https://127.0.0.1:${secure}`);
    expect(await checkTls(where, { signal })).toEqual({
      name: `tls 127.0.0.1:${secure}`,
      state: 'critical',
      finding: `the certificate of 127.0.0.1:${secure} does not verify (DEPTH_ZERO_SELF_SIGNED_CERT); issued by a test`,
      remedy: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
    });
  });

  test('in the region that is not used, it is a warning', async () => {
    expect(await checkTls(place(`https://127.0.0.1:${secure}`, false), { signal })).toMatchObject({ state: 'warning' });
  });

  test('an authority that this machine adds intercepts, and is named', async () => {
    expect(await checkTls(place(`https://127.0.0.1:${secure}`), { signal, ca: own.cert })).toEqual({
      name: `tls 127.0.0.1:${secure}`,
      state: 'warning',
      finding: `TLS to 127.0.0.1:${secure} may be intercepted: an authority vouches for it that Node does not bring, a test`,
      remedy: expect.stringContaining('your own organisation'),
    });
  });

  test('a root that Node brings is fine', async () => {
    const options = { signal, ca: own.cert, roots: [own.cert] };
    expect(await checkTls(place(`https://127.0.0.1:${secure}`), options)).toEqual({
      name: `tls 127.0.0.1:${secure}`,
      state: 'ok',
      finding: `the certificate of 127.0.0.1:${secure} verifies; issued by a test`,
    });
    // Of the same name, and with another key.
    const others = { ...options, roots: [selfSigned().cert] };
    expect(await checkTls(place(`https://127.0.0.1:${secure}`), others)).toMatchObject({ state: 'warning' });
  });

  test('a certificate for another name', async () => {
    const where = place(`https://localhost:${secure}`);
    expect(await checkTls(where, { signal, ca: own.cert })).toMatchObject({
      state: 'critical',
      finding: expect.stringContaining('ERR_TLS_CERT_ALTNAME_INVALID'),
      remedy: expect.stringContaining('check the endpoint'),
    });
  });

  test.each([
    ['closes', () => createTcpServer((socket) => socket.end())],
    ['speaks something else', () => createTcpServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))],
  ])('a server that %s', async (_what, create) => {
    const port = await listening(create());
    expect(await checkTls(place(`https://127.0.0.1:${port}`), { signal })).toMatchObject({
      state: 'critical',
      finding: expect.stringMatching(new RegExp(`^no TLS with 127\\.0\\.0\\.1:${port}: .`)),
    });
  });

  test('nobody there', async () => {
    expect(await checkTls(place('https://127.0.0.1:1'), { signal })).toMatchObject({
      state: 'critical',
      finding: expect.stringContaining('ECONNREFUSED'),
    });
  });

  test('the name is sent for SNI, and no address (RFC 6066, 3)', async () => {
    const names: string[] = [];
    const SNICallback: TlsOptions['SNICallback'] = (name, done) => {
      names.push(name);
      done(null);
    };
    const port = await listening(createTlsServer({ ...own, SNICallback }, (socket) => socket.on('error', () => {})));
    await checkTls(place(`https://127.0.0.1:${port}`), { signal });
    expect(names).toEqual([]);
    await checkTls(place(`https://localhost:${port}`), { signal });
    expect(names).toEqual(['localhost']);
  });

  test('an abort ends a handshake with its reason, and closes the connection', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const closed: Promise<unknown>[] = [];
    const server = createTcpServer((socket) => {
      closed.push(
        new Promise((resolve) =>
          socket
            .resume()
            .on('error', () => {})
            .once('close', resolve),
        ),
      );
      controller.abort(reason);
    });
    const where = place(`https://127.0.0.1:${await listening(server)}`);
    await expect(checkTls(where, { signal: controller.signal })).rejects.toBe(reason);
    expect(await Promise.all(closed)).toHaveLength(1);
  });

  test('a handshake leaves no connection and no listener behind', async () => {
    const { signal: watched } = new AbortController();
    const server = createTlsServer(own).on('tlsClientError', () => {});
    const ended = new Promise((resolve) => server.once('connection', (socket) => socket.once('close', resolve)));
    await checkTls(place(`https://127.0.0.1:${await listening(server)}`), { signal: watched });
    await ended;
    expect(getEventListeners(watched, 'abort')).toEqual([]);
  });

  test('a server that says nothing is given up', async () => {
    const sockets: { destroy(): void }[] = [];
    const port = await listening(createTcpServer((socket) => sockets.push(socket)));
    const where = place(`https://127.0.0.1:${port}`);
    expect(await inTime('tls', signal, (limited) => checkTls(where, { signal: limited }), 50)).toMatchObject([
      { state: 'unknown', finding: 'nothing was known after 0.05 s' },
    ]);
    for (const socket of sockets) socket.destroy();
  });

  test('is skipped without TLS', async () => {
    expect(await checkTls(place('http://127.0.0.1:1'), { signal })).toMatchObject({ state: 'skipped' });
  });

  test('through a proxy', async () => {
    const asked: (string | undefined)[] = [];
    const proxy = createHttpServer();
    proxy.on('connect', ({ url, headers }, socket) => {
      asked.push(url, headers['proxy-authorization']);
      const upstream = connect(secure, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        upstream.pipe(socket).pipe(upstream);
      });
      upstream.on('error', () => socket.destroy());
      socket.on('error', () => upstream.destroy());
    });
    const port = await listening(proxy);
    const find = environmentProxies((name) => ({ HTTPS_PROXY: `http://user:pass@127.0.0.1:${port}` })[name]);
    const found = find?.('https://esa.example.com');
    const finding = await checkTls(place('https://esa.example.com'), { signal, proxy: found });
    expect(finding).toMatchObject({
      state: 'critical',
      finding: 'the certificate of esa.example.com does not verify (DEPTH_ZERO_SELF_SIGNED_CERT); issued by a test',
    });
    expect(asked).toEqual(['esa.example.com:443', `Basic ${btoa('user:pass')}`]);
  });
});

describe('proxy', () => {
  test('none', async () => {
    expect(await checkProxy([china, international], undefined, signal)).toEqual([
      { name: 'proxy', state: 'ok', finding: 'none is set, so calls go straight to the service' },
    ]);
  });

  test('one that takes connections, without its credentials', async () => {
    const port = await listening(createTcpServer((socket) => socket.on('error', () => undefined)));
    const find = proxyOf({ HTTPS_PROXY: `http://user:pass@127.0.0.1:${port}` });
    expect(await checkProxy([china, international], find, signal)).toEqual([
      { name: 'proxy', state: 'ok', finding: `127.0.0.1:${port} (HTTPS_PROXY) takes connections` },
    ]);
  });

  test('one that is not there', async () => {
    const find = proxyOf({ HTTPS_PROXY: 'http://user:pass@127.0.0.1:1' });
    expect(await checkProxy([china], find, signal)).toEqual([
      {
        name: 'proxy',
        state: 'critical',
        finding: "127.0.0.1:1 can't be reached: connect ECONNREFUSED 127.0.0.1:1",
        remedy: 'check HTTPS_PROXY; unset it, or add the service to NO_PROXY, if this machine needs no proxy',
      },
    ]);
  });

  test('what NO_PROXY excepts', async () => {
    const find = proxyOf({ HTTPS_PROXY: 'http://127.0.0.1:1', NO_PROXY: '.aliyuncs.com' });
    expect(await checkProxy([china], find, signal)).toEqual([
      {
        name: 'proxy',
        state: 'ok',
        finding: 'esa.cn-hangzhou.aliyuncs.com is called without the proxy, because NO_PROXY excepts it',
      },
    ]);
  });

  test.each([
    [407, /refuses the connection \(HTTP 407, because it wants other credentials\)$/],
    [403, /refuses the connection \(HTTP 403\)$/],
  ])('one that answers %i', async (status, message) => {
    const proxy = createHttpServer();
    proxy.on('connect', (_request, socket) => socket.end(`HTTP/1.1 ${status} No\r\ncontent-length: 0\r\n\r\n`));
    const port = await listening(proxy);
    const found = proxyOf({ HTTPS_PROXY: `http://user:pass@127.0.0.1:${port}` })?.('https://esa.example.com');
    const opening = openTunnel(found as Proxy, {
      host: 'esa.example.com',
      port: 443,
      signal,
    });
    await expect(opening).rejects.toThrow(message);
    await expect(opening).rejects.not.toThrow('pass');
  });
});

/** The ports that are connected to; nothing answers unless a test has it fail. */
function watchConnections(onConnect: (socket: Socket) => void): unknown[] {
  const asked: unknown[] = [];
  vi.spyOn(Socket.prototype, 'connect').mockImplementation(function (this: Socket, ...options: unknown[]) {
    asked.push((options.flat()[0] as { port?: number }).port);
    onConnect(this);
    return this;
  });
  return asked;
}

describe('connections to a proxy', () => {
  afterEach(() => vi.restoreAllMocks());

  test.each([
    ['http://proxy.example', 80],
    ['https://proxy.example', 443],
    ['http://proxy.example:3128', 3128],
    ['https://[::1]:3129', 3129],
  ])('go to the port of its scheme, or to its own: %s', async (HTTPS_PROXY, port) => {
    const asked = watchConnections((socket) => setImmediate(() => socket.destroy(new Error('nobody there'))));
    const find = proxyOf({ HTTPS_PROXY });
    expect(await checkProxy([china], find, signal)).toMatchObject([
      { state: 'critical', finding: expect.stringMatching(/can't be reached: nobody there$/) },
    ]);
    const opening = openTunnel(find?.(china.url.href) as Proxy, { host: 'esa.example.com', port: 443, signal });
    await expect(opening).rejects.toThrow(/opens no connection: ./);
    expect(asked).toEqual([port, port]);
  });

  test('end with the command, while nobody answers', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const sockets: Socket[] = [];
    watchConnections((socket) => {
      sockets.push(socket);
      queueMicrotask(() => controller.abort(reason));
    });
    const find = proxyOf({ HTTPS_PROXY: 'http://proxy.example' });
    await expect(checkProxy([china], find, controller.signal)).rejects.toBe(reason);
    expect(sockets.map(({ destroyed }) => destroyed)).toEqual([true]);
  });
});

describe('a proxy that stays', () => {
  test.each([300, 403])('is left when it answers %i', async (status) => {
    const proxy = createHttpServer();
    const closed = new Promise((resolve) => {
      proxy.on('connect', (_request, socket) => {
        socket.on('error', () => {}).on('end', () => socket.end());
        socket.once('close', resolve).resume();
        socket.write(`HTTP/1.1 ${status} No\r\n\r\n`);
      });
    });
    const found = proxyOf({ HTTPS_PROXY: `http://127.0.0.1:${await listening(proxy)}` })?.('https://esa.example.com');
    const opening = openTunnel(found as Proxy, { host: 'esa.example.com', port: 443, signal });
    await expect(opening).rejects.toThrow(`refuses the connection (HTTP ${status})`);
    await closed;
  });

  test('is left once it took a connection, without a listener', async () => {
    const { signal: watched } = new AbortController();
    let closed: Promise<unknown> | undefined;
    const server = createTcpServer((socket) => {
      closed = new Promise((resolve) =>
        socket
          .resume()
          .on('error', () => {})
          .once('close', resolve),
      );
    });
    const find = proxyOf({ HTTPS_PROXY: `http://127.0.0.1:${await listening(server)}` });
    const missing = proxyOf({ HTTPS_PROXY: 'http://127.0.0.1:1' });
    expect(await checkProxy([china], find, watched)).toMatchObject([{ state: 'ok' }]);
    expect(await checkProxy([china], missing, watched)).toMatchObject([{ state: 'critical' }]);
    await vi.waitFor(() => expect(closed).toBeDefined());
    await closed;
    expect(getEventListeners(watched, 'abort')).toEqual([]);
  });
});

describe('the clock', () => {
  test.each([
    [0, 'ok', "agrees with the service's to less than a minute"],
    [-59_000, 'ok', "agrees with the service's to less than a minute"],
    [61_000, 'warning', "61 seconds behind the service's; the service allows 15 minutes"],
    [-300_000, 'warning', "5 minutes ahead of the service's; the service allows 15 minutes"],
    [-86_400_000 * 400, 'critical', /^400 days ahead of the service's, which allows 15 minutes: /],
  ])('%i ms off is %s', (offset, state, finding) => {
    const judged = judgeClock([at(offset)]);
    expect(judged.state).toBe(state);
    expect(judged.finding).toMatch(finding);
  });

  test('is that of the place that is used, or of the other where that one gives no date', () => {
    expect(judgeClock([at(0, false), at(1e9)]).state).toBe('critical');
    expect(judgeClock([at(1e9, false), at(undefined)]).state).toBe('critical');
    expect(judgeClock([at(undefined)]).state).toBe('unknown');
  });
});

describe('both regions', () => {
  const both = {
    china: createEmulator({ clock: () => NOW, credentials: key('china') }),
    other: createEmulator({ clock: () => NOW, credentials: key('other') }),
  };
  let served: { china: Served; other: Served };
  beforeAll(async () => {
    served = { china: await serve(both.china), other: await serve(both.other) };
  });
  afterAll(() => Promise.all([served.china.close(), served.other.close()]));

  const look = async (used: string, credentials: EmulatorCredentials | undefined, more: Partial<Patient> = {}) => {
    const places = pair(
      place(served.china.url, used === 'cn-hangzhou', 'cn-hangzhou'),
      place(served.other.url, used === 'ap-southeast-1', 'ap-southeast-1'),
    );
    const patient: Patient = {
      places,
      platform: { ...nodePlatform({ proxy: false }), env: () => undefined, homeDirectory: () => '/nowhere' },
      env: {},
      now: () => NOW,
      hooks: {},
      signal,
      sources: async () => ({ sources: [], ...(credentials && { credentials }) }),
      problems: [],
      operations: ['ListSites'],
      ...more,
    };
    const { findings } = await diagnose(patient);
    return (name: string) => findings.filter((one) => one.name === name);
  };

  test('a key of the other kind of account: the region to give', async () => {
    const of = await look('cn-hangzhou', key('other'));
    expect(of('endpoint cn-hangzhou')).toEqual([
      {
        name: 'endpoint cn-hangzhou',
        state: 'critical',
        finding: `${new URL(served.china.url).host} does not know the key, which ap-southeast-1 knows`,
        remedy: 'give --region ap-southeast-1, or set ALIBABA_CLOUD_REGION_ID to it',
      },
    ]);
    expect(of('endpoint ap-southeast-1')).toMatchObject([
      { state: 'ok', finding: expect.stringMatching(/has 6 sites of the account, but calls go to cn-hangzhou$/) },
    ]);
  });

  test('a key of this kind of account: the other region does not know it, which is fine', async () => {
    const of = await look('cn-hangzhou', key('china'));
    expect(of('endpoint cn-hangzhou')).toMatchObject([{ state: 'ok' }]);
    expect(of('endpoint ap-southeast-1')).toMatchObject([
      { state: 'ok', finding: expect.stringMatching(/does not know the key: it is for international accounts$/) },
    ]);
  });

  test('a key that nobody knows', async () => {
    const of = await look('cn-hangzhou', key('nobody'));
    expect(of('endpoint cn-hangzhou')).toMatchObject([
      { state: 'critical', remedy: expect.stringContaining('RAM console') },
    ]);
  });

  test('an account whose sites are in the other region', async () => {
    const sites = [...both.china.state.sites];
    both.china.state.sites.clear();
    const shared = createEmulator({ clock: () => NOW, credentials: key('china') });
    const third = await serve(shared);
    const places = pair(place(served.china.url, true, 'cn-hangzhou'), place(third.url, false, 'ap-southeast-1'));
    const of = await look('cn-hangzhou', key('china'), { places });
    expect(of('endpoint cn-hangzhou')).toMatchObject([
      {
        state: 'critical',
        finding: expect.stringMatching(/has no site of the account; ap-southeast-1 has$/),
        remedy: 'give --region ap-southeast-1, or set ALIBABA_CLOUD_REGION_ID to it',
      },
    ]);
    for (const [id, site] of sites) both.china.state.sites.set(id, site);
    await third.close();
  });

  test('the region that is not used may be out of reach', async () => {
    const places = pair(
      place(served.china.url, true, 'cn-hangzhou'),
      place('http://127.0.0.1:1', false, 'ap-southeast-1'),
    );
    const of = await look('cn-hangzhou', key('china'), { places });
    expect(of('endpoint cn-hangzhou')).toMatchObject([{ state: 'ok' }]);
    expect(of('endpoint ap-southeast-1')).toMatchObject([{ state: 'warning' }]);
  });

  test.each([
    ['china', 'cn-hangzhou', 'ap-southeast-1'],
    ['other', 'ap-southeast-1', 'cn-hangzhou'],
  ])('with the region auto, calls go where the account is: %s', async (name, used, unused) => {
    const of = await look('auto', key(name));
    expect(of(`endpoint ${used}`)).toMatchObject([{ state: 'ok', finding: expect.stringContaining('6 sites') }]);
    expect(of(`endpoint ${unused}`)).toMatchObject([{ state: 'ok', finding: expect.stringContaining('not know') }]);
    expect(of('permission ListSites')).toMatchObject([{ state: 'ok' }]);
  });

  test('with the region auto, a key that nobody knows is judged where calls go first', async () => {
    const of = await look('auto', key('nobody'));
    expect(of('endpoint cn-hangzhou')).toMatchObject([{ state: 'critical' }]);
  });

  test('without credentials, each still answers', async () => {
    const of = await look('cn-hangzhou', undefined);
    expect(of('endpoint cn-hangzhou')).toMatchObject([{ state: 'ok' }]);
    expect(of('endpoint ap-southeast-1')).toMatchObject([{ state: 'ok' }]);
  });

  test('a proxy setting that is none is a finding, which does not show it', async () => {
    const places = pair(china, international);
    const wrong = await look('cn-hangzhou', undefined, {
      env: { HTTPS_PROXY: 'socks5://user:pass@proxy' },
      places,
      platform: { env: () => undefined, name: 'test', transport: () => Promise.reject(new Error('no network here')) },
      lookup: async () => [{ address: '192.0.2.1' }],
    });
    const [proxy, ...others] = wrong('proxy');
    expect(others).toEqual([]);
    expect(proxy).toMatchObject({
      state: 'critical',
      finding: expect.stringMatching(/^HTTPS_PROXY must be a proxy of http/),
    });
    expect(JSON.stringify(proxy)).not.toContain('pass');
  });
});

describe('a place that is out of reach', () => {
  const remedy = 'see the findings dns, tls and proxy; then the firewall of this machine and its network';
  const error = new TransportError('the host refuses connections', 'network', { operation: 'ListSites' });

  test.each([true, false])('is told with its reason, with credentials: %s', (hasCredentials) => {
    const contacts: Contact[] = [
      { place: china, outcome: 'unreachable', error, clockOffset: undefined },
      { place: international, outcome: 'unreachable', clockOffset: undefined },
    ];
    expect(judgeEndpoints(contacts, hasCredentials)).toEqual([
      { name: 'endpoint cn-hangzhou', state: 'critical', finding: 'the host refuses connections', remedy },
      { name: 'endpoint ap-southeast-1', state: 'warning', finding: 'no answer', remedy },
    ]);
  });
});

test('a place that refuses the request is told with its reason', () => {
  const error = new TransportError('it leads elsewhere', 'redirect', { operation: 'ListSites' });
  const contacts: Contact[] = [
    { place: china, outcome: 'refused', error, clockOffset: undefined },
    { place: international, outcome: 'refused', error, clockOffset: undefined },
  ];
  const remedy = 'do what the message says; docs/errors.md has the codes';
  const reason = 'refuses the request: it leads elsewhere';
  expect(judgeEndpoints(contacts, true)).toEqual([
    { name: 'endpoint cn-hangzhou', state: 'critical', finding: `${china.url.host} ${reason}`, remedy },
    { name: 'endpoint ap-southeast-1', state: 'warning', finding: `${international.url.host} ${reason}`, remedy },
  ]);
});

test.each<[string, readonly Partial<Contact>[], string | undefined]>([
  ['only one knows the key', [{ outcome: 'answers' }, { outcome: 'unknown-key' }], 'china'],
  ['only the other knows it', [{ outcome: 'unknown-key' }, { outcome: 'denied' }], 'international'],
  ['both know it, and one has sites', [{ outcome: 'answers' }, { outcome: 'answers', siteCount: 1 }], 'international'],
  ['both know it', [{ outcome: 'answers' }, { outcome: 'answers' }], undefined],
  [
    'both have sites',
    [
      { outcome: 'answers', siteCount: 1 },
      { outcome: 'answers', siteCount: 1 },
    ],
    undefined,
  ],
  ['the other is out of reach', [{ outcome: 'answers' }, { outcome: 'unreachable' }], undefined],
  ['nobody knows it', [{ outcome: 'unknown-key' }, { outcome: 'unknown-key' }], undefined],
])('the kind of account where %s', (_what, [first, second], expected) => {
  const contacts = [
    { place: china, ...first },
    { place: international, ...second },
  ] as Contact[];
  expect(accountSiteOf(contacts)).toBe(expected);
});
