import https from 'node:https';
import { createServer, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { inspect } from 'node:util';
import { createClient, createFetch, createTransport, listSites, nodePlatform, setCertificate } from '@esakit/node';
import { createEmulator, type Emulator } from '@esakit/emulator';
import { ProxyAgent, fetch as undiciFetch } from 'undici';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { resolveConnections } from '../../packages/node/src/connections/connection-settings.js';
import { isNodeSwitchOn } from '../../packages/node/src/proxy/environment-proxies.js';
import { createAuthority } from '../support/authority.js';
import { type ConnectProxy, startProxy } from '../support/connect-proxy.js';
import { refusedUrl, rejection, reply, startHostileServer } from '../support/hostile-server.js';
import { onNodes } from './nodes.js';
import { context, faultOf, get, once } from './request.js';
import { HOST, type SecureServer, startSecureServer } from './secure-server.js';

const URL_OF_SERVER = `https://${HOST}/`;
const SITE = 1234567890123;

afterEach(() => vi.unstubAllEnvs());

/** The emulator behind TLS, as the service is. */
const startService = (emulator: Emulator): Promise<SecureServer> =>
  startSecureServer({
    answer: async (request) => {
      const body = await text(request);
      const headers = request.headers as Record<string, string>;
      const { method, url } = request;
      const answer = await emulator.fetch(
        new Request(`https://${HOST}${url}`, { method: method!, headers, ...(body && { body }) }),
      );
      return answer.text();
    },
  });

/** The message of a request to the service through this proxy, with what follows from it. */
const failing = async (proxy: string, options: object = {}): Promise<string> => {
  vi.stubEnv('HTTPS_PROXY', proxy);
  const fault = await faultOf(createTransport({ proxy: 'environment', ...options })(get(URL_OF_SERVER), context()));
  const shown = inspect(fault, { depth: 9 });
  expect(shown).not.toMatch(/s3cret|jane/);
  expect(shown).not.toContain(btoa('jane:s3cret'));
  const { message, lasting, sent } = fault;
  return `${message.replaceAll(/127\.0\.0\.1:\d+/g, '127.0.0.1:PORT')} (sent: ${sent}, lasting: ${lasting})`;
};

const withCredentials = ({ url }: ConnectProxy): string => url.replace('//', '//jane:s3cret@');

/** Whether a transport of these options goes through a proxy of the environment. */
const through = async (options: Parameters<typeof createTransport>[0]): Promise<boolean> => {
  await using server = await startSecureServer();
  await using proxy = await startProxy({ to: server.port });
  vi.stubEnv('HTTPS_PROXY', proxy.url);
  await createTransport({ ca: server.authority.ca, ...options })(get(URL_OF_SERVER), context()).catch(() => undefined);
  return proxy.requests.length > 0;
};

describe('behind a proxy', () => {
  it('calls reach the service, and reads share a connection while a write has its own', async () => {
    const emulator = createEmulator();
    await using server = await startService(emulator);
    await using proxy = await startProxy({ to: server.port, credentials: 'jane:s3cret!' });
    const esa = createClient({
      credentials: emulator.credentials,
      endpoint: HOST,
      proxy: proxy.url.replace('//', '//jane:s3cret%21@'),
      ca: server.authority.ca,
      retries: 0,
    });
    const { Sites = [] } = await listSites(esa, {});
    expect(Sites.length).toBeGreaterThan(0);
    await listSites(esa, {});
    expect(proxy.requests).toEqual([`CONNECT ${HOST}:443`]);
    expect(server.connections()).toBe(1);

    await rejection(
      setCertificate(esa, { SiteId: SITE, Type: 'upload', Name: 'x', Certificate: 'none', PrivateKey: 'none' }),
    );
    expect(server.requests.map(({ method }) => method)).toEqual(['GET', 'GET', 'POST']);
    expect(proxy.requests).toHaveLength(2);
  });

  it('the connection to the proxy may be TLS too, of the same authority, and shows it no client certificate', async () => {
    await using server = await startSecureServer({ asks: true });
    const { authority } = server;
    await using proxy = await startProxy({ to: server.port, pair: authority.issue('proxy.example') });
    const send = createTransport({ proxy: proxy.url, ca: authority.ca, ...authority.issue('a client') });
    expect(await send(get(URL_OF_SERVER), context())).toMatchObject({ status: 200, text: '{}' });
    expect(proxy.requests).toEqual([`CONNECT ${HOST}:443`]);
    expect(server.requests).toEqual([{ method: 'GET', url: '/', client: 'a client' }]);
  });

  it('a request without TLS is handed to the proxy with its whole address', async () => {
    await using server = await startHostileServer();
    server.always(reply.certificate());
    await using proxy = await startProxy({ to: Number(new URL(server.url).port), credentials: 'jane:s3cret!' });
    const send = createTransport({ proxy: proxy.url.replace('//', '//jane:s3cret!@') });
    await send(get('http://emulator.example:8788/path?a=1', { 'x-acs-action': 'GetSite' }), context());
    expect(proxy.requests).toEqual(['GET http://emulator.example:8788/path?a=1']);
    expect(server.requests[0]).toMatchObject({
      url: '/path?a=1',
      headers: { host: 'emulator.example:8788', 'x-acs-action': 'GetSite', via: '1.1 test' },
    });
  });

  it.each(['http://127.0.0.1', 'http://localhost'])('%s is called without it', async (host) => {
    await using server = await startHostileServer();
    server.always(reply.certificate());
    await using proxy = await startProxy();
    const { port } = new URL(server.url);
    await createTransport({ proxy: proxy.url })(get(`${host}:${port}/`), context());
    expect(server.requests).toHaveLength(1);
    expect(proxy.requests).toEqual([]);
  });

  it('a write through a proxy that is down was not done, and is repeated', async () => {
    vi.stubEnv('HTTPS_PROXY', await refusedUrl());
    const esa = createClient({ credentials: createEmulator().credentials, endpoint: HOST, proxy: 'environment' });
    const error = await rejection(setCertificate(esa, { SiteId: SITE, Type: 'upload', CasId: 1 }));
    expect(error).toMatchObject({ name: 'TransportError', code: 'network', outcome: 'not-done', attempts: 3 });
  });

  it('a request that is given up leaves no connection to a proxy that says nothing, nor keeps a script alive', async () => {
    await using proxy = await startProxy({ hangs: true });
    const send = createTransport({ proxy: proxy.url });
    const controller = new AbortController();
    const sent = rejection(send(get(URL_OF_SERVER), context({ signal: controller.signal })));
    await vi.waitFor(() => expect(proxy.requests).toHaveLength(1));
    controller.abort(new Error('enough'));
    expect(await sent).toMatchObject({ message: 'enough' });
    await vi.waitFor(() => expect(proxy.open()).toBe(0));

    const [, run] = onNodes[0]!;
    const printed = await run(`
      import { createTransport } from '@esakit/node';
      const send = createTransport({ proxy: ${JSON.stringify(proxy.url)} });
      const context = { signal: AbortSignal.timeout(300), maxResponseBytes: 1000 };
      const request = { method: 'GET', url: 'https://esa.example/', headers: {}, body: undefined };
      console.log(JSON.stringify(await send(request, context).catch((reason) => reason.name)));
    `);
    expect(printed).toBe('TimeoutError');
  });
});

describe('what went wrong is said with the proxy, and without its credentials', () => {
  it('when it is down', async () => {
    expect(await failing(await refusedUrl())).toMatchSnapshot();
  });

  it('when it has no address', async () => {
    expect(await failing('http://jane:s3cret@proxy.invalid:3128')).toMatchSnapshot();
  });

  it('when it asks for credentials', async () => {
    await using proxy = await startProxy({ credentials: 'jane:other' });
    expect(await failing(proxy.url)).toMatchSnapshot();
  });

  it('when it refuses the credentials', async () => {
    await using proxy = await startProxy({ credentials: 'jane:other' });
    expect(await failing(withCredentials(proxy))).toMatchSnapshot();
  });

  it.each([403, 502])('when it answers %i', async (refuses) => {
    await using proxy = await startProxy({ refuses });
    expect(await failing(withCredentials(proxy))).toMatchSnapshot();
  });

  it('when it closes the connection', async () => {
    const server = createServer((socket) => socket.end());
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    expect(await failing(`http://jane:s3cret@127.0.0.1:${(server.address() as AddressInfo).port}`)).toMatchSnapshot();
    server.close();
  });

  it('when nobody trusts what is behind it', async () => {
    await using server = await startSecureServer();
    await using proxy = await startProxy({ to: server.port });
    expect(await failing(withCredentials(proxy))).toMatchSnapshot();
    expect(server.requests).toEqual([]);
  });

  it('when another authority is trusted', async () => {
    await using server = await startSecureServer();
    await using proxy = await startProxy({ to: server.port });
    expect(await failing(withCredentials(proxy), { ca: createAuthority('another').ca })).toMatchSnapshot();
  });

  it('when its variable is not the URL of one, before any request', async () => {
    expect(await failing('socks5://jane:s3cret@127.0.0.1:1080')).toMatchSnapshot();
    expect(() => createClient({ endpoint: HOST, proxy: 'environment' })).toThrow(/^createClient: HTTPS_PROXY must be/);
    // Not needed for this machine.
    expect(createClient({ endpoint: 'http://127.0.0.1:1', proxy: 'environment' }).endpoint).toBe('http://127.0.0.1:1');
  });
});

describe('whether there is a proxy', () => {
  it('is not up to the environment unless somebody says so', async () => {
    expect(await through({})).toBe(false);
    expect(await through({ proxy: false })).toBe(false);
    expect(await through({ proxy: 'environment' })).toBe(true);
  });

  it("is up to Node's own switch", async () => {
    vi.stubEnv('NODE_USE_ENV_PROXY', '1');
    expect(await through({})).toBe(true);
    expect(await through({ proxy: false })).toBe(false);
    vi.stubEnv('NODE_USE_ENV_PROXY', '');
    vi.stubEnv('NODE_OPTIONS', '--no-warnings --use-env-proxy');
    expect(await through({})).toBe(true);
    vi.stubEnv('NODE_OPTIONS', '--use-env-proxy-not');
    expect(await through({})).toBe(false);
  });

  it.each([
    ['1', '', true],
    ['0', '', false],
    ['true', '', false],
    ['', '--use-env-proxy', true],
    ['', '--no-warnings --use-env-proxy --trace-warnings', true],
    ['', '--no-use-env-proxy', false],
    ['', 'x--use-env-proxy', false],
  ])('that is NODE_USE_ENV_PROXY=%s or NODE_OPTIONS=%s: %s', (variable, options, isOn) => {
    vi.stubEnv('NODE_USE_ENV_PROXY', variable);
    vi.stubEnv('NODE_OPTIONS', options);
    expect(isNodeSwitchOn()).toBe(isOn);
  });

  it('is up to the agent where there is one', async () => {
    vi.stubEnv('NODE_USE_ENV_PROXY', '1');
    vi.stubEnv('HTTPS_PROXY', 'http://127.0.0.1:1');
    await using server = await startSecureServer();
    const agent = new https.Agent({ ca: server.authority.ca });
    const at = `https://127.0.0.1:${server.port}/`;
    for (const options of [{ agent }, { agent, proxy: false } as const]) {
      expect((await createTransport(options)(get(at), context())).status).toBe(200);
      expect(resolveConnections(options, 'x').findProxy).toBeUndefined();
    }
  });
});

describe('without a proxy', () => {
  it('a private authority and a client certificate reach the server', async () => {
    await using server = await startSecureServer({ asks: true });
    const { ca, issue } = server.authority;
    const url = `https://127.0.0.1:${server.port}/`;
    expect((await createTransport({ ca, ...issue('a client') })(get(url), context())).status).toBe(200);
    expect(server.requests).toEqual([{ method: 'GET', url: '/', client: 'a client' }]);
    expect(await faultOf(createTransport({ ca })(get(url), context()))).toMatchObject({ code: 'network' });
    expect(server.requests).toHaveLength(1);
  });

  it('an untrusted authority is named as the reason, and what to do', async () => {
    await using server = await startSecureServer();
    const { message } = await faultOf(createTransport()(get(`https://127.0.0.1:${server.port}/`), context()));
    expect(message).toMatchSnapshot();
  });

  it("an agent of the user's makes the connections, those of writes too", async () => {
    await using server = await startSecureServer();
    const agent = new https.Agent({ keepAlive: true, ca: server.authority.ca });
    const send = createTransport({ agent });
    const url = `https://127.0.0.1:${server.port}/`;
    await send(get(url), context());
    await send(once(get(url)), context());
    expect(server.connections()).toBe(1);
    agent.destroy();
  });

  it("a dispatcher of the user's is used through its own fetch", async () => {
    const emulator = createEmulator();
    await using server = await startService(emulator);
    await using proxy = await startProxy({ to: server.port });
    const dispatcher = new ProxyAgent({ uri: proxy.url, requestTls: { ca: server.authority.ca } });
    const esa = createClient({
      credentials: emulator.credentials,
      endpoint: HOST,
      fetch: ((url: string, init: object) => undiciFetch(url, { ...init, dispatcher })) as unknown as typeof fetch,
    });
    expect((await listSites(esa, {})).TotalCount).toBeGreaterThan(0);
    expect(proxy.requests).toEqual([`CONNECT ${HOST}:443`]);
    await dispatcher.close();
  });

  it.each([
    [0, 2],
    [60_000, 1],
  ])('with keepAlive %i, two requests take %i connections', async (keepAlive, connections) => {
    await using server = await startSecureServer();
    const send = createTransport({ keepAlive, ca: server.authority.ca });
    const url = `https://127.0.0.1:${server.port}/`;
    await send(get(url), context());
    await send(get(url), context());
    expect(server.connections()).toBe(connections);
  });
});

describe('fetch over these connections', () => {
  it('goes through the proxy, and gives answers as fetch does', async () => {
    await using server = await startSecureServer({
      answer: async ({ method, headers }) => `${method} ${String(headers['x-a'])}`,
    });
    await using proxy = await startProxy({ to: server.port });
    const send = createFetch({ proxy: proxy.url, ca: server.authority.ca });
    const response = await send(URL_OF_SERVER, { method: 'POST', body: 'a=1', headers: { 'X-A': 'b' } });
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
      200,
      'application/json',
      'POST b',
    ]);
    expect(proxy.requests).toEqual([`CONNECT ${HOST}:443`]);
  });

  it('follows no redirect, but hands one on where that is asked for', async () => {
    await using server = await startHostileServer();
    server.always(reply.redirect(302, '/elsewhere'));
    const send = createFetch();
    const { status, headers } = await send(server.url, { redirect: 'manual' });
    expect([status, headers.get('location')]).toEqual([302, '/elsewhere']);
    expect(await rejection(send(server.url))).toMatchObject({ name: 'TransportFault', code: 'redirect' });
  });

  it('ends with the reason of the signal', async () => {
    await using proxy = await startProxy({ hangs: true });
    const send = createFetch({ proxy: proxy.url });
    expect(await rejection(send(URL_OF_SERVER, { signal: AbortSignal.timeout(50) }))).toMatchObject({
      name: 'TimeoutError',
    });
  });
});

describe('an option that can not be right is refused', () => {
  const { cert, key } = createAuthority().issue('a client');
  const other = createAuthority().issue('another');
  const agent = new https.Agent();
  it.each(
    Object.entries({
      'a proxy that is no URL': { proxy: 'http://' },
      'a proxy of SOCKS': { proxy: 'socks5://jane:s3cret@127.0.0.1:1080' },
      'an agent that is none': { agent: {} },
      'an agent beside a proxy': { agent, proxy: 'environment' },
      'an agent beside an authority': { agent, ca: cert },
      'a ca that is no PEM': { ca: 'none' },
      'a ca among others that is no PEM': { ca: [cert, Buffer.from('none')] },
      'a ca that can not be read': { ca: '-----BEGIN CERTIFICATE-----\nnone\n-----END CERTIFICATE-----' },
      'a key without its certificate': { key },
      'a certificate without its key': { cert },
      'a key of another certificate': { cert, key: other.key },
      'a time that is none': { keepAlive: -1 },
      'a proxy beside fetch': { proxy: 'environment', fetch },
      'an authority beside a transport': { ca: cert, transport: createTransport() },
    }),
  )('%s', (_, options) => {
    let message = '';
    try {
      createClient(options as never);
    } catch (error) {
      message = `${(error as Error).name}: ${(error as Error).message}`;
    }
    expect(message).toMatchSnapshot();
    expect(message).not.toMatch(/s3cret|PRIVATE KEY/);
  });
});

it.each([
  ['nodePlatform', nodePlatform],
  ['createTransport', createTransport],
  ['createFetch', createFetch],
])('%s names itself where an option is refused', (operation, make) => {
  const issues = [{ path: 'keepAlive', expected: expect.any(String), received: 'another value' }];
  expect(() => make({ keepAlive: 1.5 })).toThrow(expect.objectContaining({ operation, issues }));
});

it.each(onNodes)(
  'a proxy of the environment, a private authority and a client certificate, on Node %s',
  async (_, run) => {
    const emulator = createEmulator();
    await using server = await startSecureServer({ asks: true, answer: async () => JSON.stringify(SITES) });
    await using proxy = await startProxy({ to: server.port, credentials: 'jane:s3cret' });
    const { ca, issue } = server.authority;
    const options = {
      endpoint: HOST,
      proxy: 'environment',
      ca,
      ...issue('a client'),
      credentials: emulator.credentials,
    };
    const printed = await run(`
    import { createClient, listSites } from '@esakit/node';
    process.env.HTTPS_PROXY = ${JSON.stringify(proxy.url.replace('//', '//jane:s3cret@'))};
    const esa = createClient({ ...${JSON.stringify(options)}, hooks: {} });
    const { TotalCount } = await listSites(esa, {});
    await listSites(esa, {});
    process.env.HTTPS_PROXY = ${JSON.stringify(proxy.url)};
    const refused = createClient({ ...${JSON.stringify(options)}, retries: 5 });
    const { message, attempts } = await listSites(refused, {}).catch((error) => error);
    console.log(JSON.stringify([TotalCount, message.includes('HTTP 407'), attempts]));
  `);
    expect(printed).toEqual([0, true, 1]);
    expect(proxy.requests).toEqual([`CONNECT ${HOST}:443`, `CONNECT ${HOST}:443`]);
    expect(server.requests.map(({ client }) => client)).toEqual(['a client', 'a client']);
  },
);

const SITES = { RequestId: 'r', TotalCount: 0, PageNumber: 1, PageSize: 500, Sites: [] };
