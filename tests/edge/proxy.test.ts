import {
  createSigningProxy,
  GetCertificate,
  GetSite,
  ListSites,
  ParameterError,
  parseJson,
  type SigningProxyOptions,
  TransportError,
  withCache,
} from '@esakit/edge';
import { fromWireError, type ProxySuccess } from '@esakit/core/proxy';
import { describe, expect, it, vi } from 'vitest';
import { sampleAnswer, sampleInput } from '../support/hostile/sample.js';
import { refusal, reply, scriptedClient } from '../support/scripted-service.js';
import { mapStore } from './doubles.js';
import { call, errorOf, page, PROXY, setupProxy } from './page.js';

const DeleteSite = { ...GetSite, name: 'DeleteSite', access: 'write' as const };

/** A proxy of a service that answers as told. */
const scripted = (step: Parameters<typeof scriptedClient>[0], more: Partial<SigningProxyOptions> = {}) => {
  const { client, requests } = scriptedClient(step, { retries: 0 });
  const proxy = createSigningProxy({ client, authorize: () => true, allow: [GetCertificate, GetSite], ...more });
  return { proxy, requests };
};

describe('a page', () => {
  it('runs an operation and gets the documented body', async () => {
    const { proxy } = setupProxy();
    const response = await proxy(page());
    expect(response.status).toBe(200);
    const { data, requestId, status, attempts } = (await response.json()) as ProxySuccess;
    expect(data).toMatchObject({ SiteId: 1234567890123, Certificate: expect.stringMatching(/^-----BEGIN CERT/) });
    expect({ requestId, status, attempts }).toEqual({ requestId: data['RequestId'], status: 200, attempts: 1 });
  });

  it.each(['9007199254740993123', '"9007199254740993123"'])('names a site of 64 bits: %s', async (id) => {
    const { proxy } = setupProxy();
    const response = await proxy(page({ body: `{"operation":"ListCertificates","input":{"SiteId":${id}}}` }));
    const { data } = parseJson(await response.text()) as ProxySuccess;
    expect(data['SiteId']).toBe(9007199254740993123n);
  });

  it('gets the service’s error in its own words', async () => {
    const { proxy } = setupProxy();
    const response = await proxy(page({ body: call('GetCertificate', { ...sampleInput, Id: 'none' }) }));
    expect(response.status).toBe(404);
    const error = await errorOf(response);
    expect(error).toMatchObject({ name: 'ServiceError', code: 'Certificate.NotFound', status: 404, retryable: false });
    expect(fromWireError(error)?.message).toMatch(/^GetCertificate: Certificate\.NotFound \(HTTP 404\): /);
  });

  it('is told which parameter is wrong, and nothing is sent', async () => {
    const { proxy, emulator } = setupProxy();
    const response = await proxy(page({ body: call('GetCertificate', { SiteId: 'x', Id: 'a', Extra: 1 }) }));
    expect(response.status).toBe(400);
    expect(await errorOf(response)).toMatchObject({
      name: 'ParameterError',
      issues: [{ path: 'SiteId' }, { path: 'Extra' }],
    });
    expect(emulator.requests).toHaveLength(0);
  });

  it('shares answers with others where the proxy’s client has a cache', async () => {
    const { client, requests } = scriptedClient(reply(sampleAnswer));
    const cached = withCache(client, { store: mapStore(), maxAge: 60, scope: 'test' });
    const { proxy } = setupProxy({ client: cached });
    await proxy(page());
    expect(await (await proxy(page())).json()).toMatchObject({ attempts: 0 });
    expect(requests).toHaveLength(1);
  });

  it('ends the call when it goes away', async () => {
    const controller = new AbortController();
    let ended: unknown;
    const { proxy } = scripted((_request, { signal }) => {
      setTimeout(() => controller.abort(), 10);
      return new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          ended = signal.reason;
          reject(signal.reason);
        });
      });
    });
    const response = await proxy(page({ signal: controller.signal }));
    expect(response.status).toBe(499);
    expect(await errorOf(response)).toMatchObject({ name: 'ProxyError', code: 'aborted' });
    expect(ended).toBeInstanceOf(DOMException);
  });

  it('waits no longer than the proxy allows', async () => {
    const { proxy } = scripted(() => new Promise(() => undefined), { limits: { timeout: 20 } });
    const response = await proxy(page());
    expect(response.status).toBe(504);
    expect(await errorOf(response)).toMatchObject({ name: 'TransportError', code: 'timeout', retryable: true });
  });
});

describe('a failure', () => {
  it.each([
    ['a network that fails', new TypeError('fetch failed'), 502, 'network'],
    ['throttling', refusal('Throttling.User', 400), 429, 'Throttling.User'],
    ['too many requests', refusal('Whatever', 429), 429, 'Whatever'],
    ['an internal failure under HTTP 400', refusal('InternalException', 400), 503, 'InternalException'],
    ['an unavailable service', refusal('ServiceUnavailable', 503), 503, 'ServiceUnavailable'],
    ['a wrong parameter', refusal('InvalidParameter', 400), 400, 'InvalidParameter'],
    ['a missing certificate', refusal('Certificate.NotFound', 404), 404, 'Certificate.NotFound'],
    ['a missing permission of the proxy', refusal('Forbidden.RAM', 403), 502, 'Forbidden.RAM'],
    ['a wrong key of the proxy', refusal('InvalidAccessKeyId.NotFound', 404), 502, 'InvalidAccessKeyId.NotFound'],
    ['a wrong signature of the proxy', refusal('SignatureDoesNotMatch', 400), 502, 'SignatureDoesNotMatch'],
    ['an error under HTTP 200', refusal('Whatever', 200), 502, 'Whatever'],
    ['an answer of another shape', reply({ SiteId: 'x' }), 502, 'unexpected-shape'],
    ['an answer that is HTML', reply('<html>'), 502, 'malformed'],
  ])('has a status that a page can act on: %s', async (_what, step, status, code) => {
    const { proxy } = scripted(step);
    const response = await proxy(page());
    expect(response.status).toBe(status);
    expect(await errorOf(response)).toMatchObject({ code });
  });

  it('of the proxy’s own credentials names none of them', async () => {
    const { proxy } = setupProxy({
      client: {
        ...scriptedClient(reply({}), { credentials: () => Promise.reject(new Error('vault at 10.1.2.3')) }).client,
      },
    });
    const response = await proxy(page());
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(text).toContain('"CredentialsError"');
    expect(text).not.toContain('10.1.2.3');
  });

  it('is reported to the proxy’s owner whole', async () => {
    const onError = vi.fn<(error: unknown, request: Request) => void>();
    const { proxy } = scripted(new TypeError('connect ECONNREFUSED 10.1.2.3'), { onError });
    const request = page();
    expect(await (await proxy(request)).text()).not.toContain('10.1.2.3');
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.any(TransportError), request);
    expect(String(onError.mock.calls[0]?.[0])).toContain('10.1.2.3');
  });

  it('of that report changes nothing for the page', async () => {
    const onError = vi.fn<() => void>(() => {
      throw new Error('the log is full');
    });
    const response = await setupProxy({ onError }).proxy(page({ method: 'GET' }));
    expect(onError).toHaveBeenCalledOnce();
    expect(response.status).toBe(405);
  });
});

describe('authorize', () => {
  it('sees the request and the call', async () => {
    const authorize = vi.fn<() => boolean>(() => true);
    const request = page();
    await setupProxy({ authorize }).proxy(request);
    expect(authorize).toHaveBeenCalledExactlyOnceWith(request, { operation: 'GetCertificate', input: sampleInput });
  });

  it.each([
    ['false', false],
    ['undefined', undefined],
    ['null', null],
    ['a text', 'yes'],
    ['a number', 1],
    ['an object', { user: 'me' }],
  ])('lets nothing through with %s', async (_what, verdict) => {
    for (const authorize of [() => verdict, async () => verdict]) {
      const { proxy, emulator } = setupProxy({ authorize: authorize as unknown as () => boolean });
      const response = await proxy(page());
      expect(response.status).toBe(401);
      expect(await errorOf(response)).toMatchObject({ name: 'ProxyError', code: 'unauthorized' });
      expect(emulator.requests).toHaveLength(0);
    }
  });

  it('lets nothing through where it fails, and its failure stays inside', async () => {
    const onError = vi.fn<(error: unknown, request: Request) => void>();
    const broken = new Error('database at 10.1.2.3');
    for (const authorize of [
      () => Promise.reject(broken),
      () => {
        throw broken;
      },
    ]) {
      const { proxy, emulator } = setupProxy({ authorize, onError });
      const response = await proxy(page());
      expect(response.status).toBe(500);
      expect(await response.text()).not.toContain('10.1.2.3');
      expect(emulator.requests).toHaveLength(0);
      expect(onError).toHaveBeenLastCalledWith(broken, expect.anything());
    }
  });

  it('may answer itself', async () => {
    const { proxy, emulator } = setupProxy({
      authorize: () => Response.redirect('https://app.example/login', 302),
      origins: ['https://other.example'],
    });
    const response = await proxy(
      page({ headers: { origin: 'https://other.example', 'sec-fetch-site': 'cross-site' } }),
    );
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('https://app.example/login');
    expect(response.headers.get('access-control-allow-origin')).toBe('https://other.example');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(emulator.requests).toHaveLength(0);
  });

  it('comes before the list, which is nobody else’s business', async () => {
    const { proxy } = setupProxy({ authorize: () => false });
    const response = await proxy(page({ body: call('ListSites', {}) }));
    expect(response.status).toBe(401);
  });
});

describe('the list of operations', () => {
  it('is all that pages may run', async () => {
    const { proxy, emulator } = setupProxy();
    const response = await proxy(page({ body: call('ListSites', {}) }));
    expect(response.status).toBe(403);
    expect(await errorOf(response)).toMatchObject({ name: 'ProxyError', code: 'operation-not-allowed' });
    expect(emulator.requests).toHaveLength(0);
  });

  it('holds what changes something only under a name of its own', async () => {
    expect(() => setupProxy({ allow: [GetCertificate, DeleteSite] })).toThrow(/DeleteSite .*allowChanges/);
    expect(() => setupProxy({ allow: [], allowChanges: [DeleteSite] })).not.toThrow();
    const { proxy, requests } = scripted(reply({ RequestId: 'r' }), { allow: [GetSite], allowChanges: [DeleteSite] });
    const response = await proxy(page({ body: call('DeleteSite', { SiteId: 1 }) }));
    expect(response.status).toBe(200);
    expect(requests[0]?.headers['x-acs-action']).toBe('DeleteSite');
  });
});

describe('every answer', () => {
  it.each([
    ['a success', page(), 200],
    ['a refusal', page({ method: 'PUT' }), 405],
    ['a failure', page({ body: call('GetCertificate', { ...sampleInput, Id: 'none' }) }), 404],
  ])('is JSON that nobody keeps and no browser takes for something else: %s', async (_what, request, status) => {
    const response = await setupProxy().proxy(request);
    expect(response.status).toBe(status);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/json',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      vary: 'Origin',
    });
  });

  it('is without private keys, at any depth', async () => {
    const pem = '-----BEGIN RSA PRIVATE KEY-----\nMHcCAQ\n-----END RSA PRIVATE KEY-----';
    const { proxy } = scripted(
      reply({
        ...sampleAnswer,
        PrivateKey: 'hush',
        Deep: [{ privatekey: 'hush', Kept: 1, 'PRIVATE-KEY': { a: 'hush' }, Private_Key_Pem: ['hush'] }],
        Note: `before ${pem} after`,
      }),
    );
    const text = await (await proxy(page())).text();
    expect(text).not.toMatch(/hush|MHcCAQ/);
    expect((JSON.parse(text) as ProxySuccess).data).toEqual({
      ...sampleAnswer,
      PrivateKey: '[redacted]',
      Deep: [{ privatekey: '[redacted]', Kept: 1, 'PRIVATE-KEY': '[redacted]', Private_Key_Pem: '[redacted]' }],
      Note: 'before [redacted] after',
    });
  });

  it('holds no credential, whatever the service echoes', async () => {
    const { client } = scriptedClient((request) =>
      refusal(
        'Certificate.NotFound',
        404,
        {},
        { Message: `echo ${JSON.stringify(request.headers)} testAccessKeySecret` },
      ),
    );
    const { proxy } = setupProxy({ client });
    const text = await (await proxy(page())).text();
    expect(text).toContain('echo');
    expect(text).not.toContain('testAccessKeySecret');
    expect(text).not.toMatch(/Signature=[0-9a-f]{64}/);
  });
});

describe('an option that can’t be right', () => {
  it.each([
    [{ authorize: undefined }, /authorize must be a function/],
    [{ authorize: true }, /authorize must be a function/],
    [{ allow: undefined }, /allow must list/],
    [{ allow: [] }, /allow must list/],
    [{ client: undefined }, /client must be/],
    [{ bodyTimeout: 0 }, /bodyTimeout must be milliseconds above 0/],
    [{ maxBodyBytes: 0 }, /maxBodyBytes must be a positive number of bytes/],
    [{ origins: ['*'] }, /origins must hold/],
    [{ origins: ['null'] }, /origins must hold/],
    [{ origins: ['https://*.example.com'] }, /origins must hold/],
    [{ origins: ['https://www.example.com/'] }, /origins must hold/],
    [{ origins: ['https://www.example.com:443'] }, /origins must hold/],
    [{ origins: ['https://WWW.example.com'] }, /origins must hold/],
    [{ origins: ['https://me@www.example.com'] }, /origins must hold/],
    [{ origins: ['www.example.com'] }, /origins must hold/],
    [{ origins: ['https://'] }, /origins must hold/],
    [{ maxBodyBytes: 0 }, /maxBodyBytes must be/],
    [{ maxBodyBytes: NaN }, /maxBodyBytes must be/],
    [{ path: 'esa' }, /path must start/],
  ])('is named: %j', (more, message) => {
    const attempt = () => setupProxy(more as unknown as Partial<SigningProxyOptions>);
    expect(attempt).toThrow(ParameterError);
    expect(attempt).toThrow(message);
  });

  it.each(['https://www.example.com', 'http://localhost:5173', 'https://[::1]:8443', 'chrome-extension://abcdef'])(
    'is not a true origin: %s',
    (origin) => {
      expect(() => setupProxy({ origins: [origin] })).not.toThrow();
    },
  );
});

it('answers only at its own path, where it has one', async () => {
  const { proxy } = setupProxy({ path: '/esa' });
  expect((await proxy(page())).status).toBe(200);
  expect((await proxy(page({ url: `${PROXY}?x=1` }))).status).toBe(200);
  for (const url of ['https://app.example/', `${PROXY}/more`, 'https://app.example//esa']) {
    const response = await proxy(page({ url }));
    expect(response.status).toBe(404);
    expect(await errorOf(response)).toMatchObject({ code: 'not-found' });
  }
});

it('types: takes operations of any kind, and requires authorize', () => {
  const client = scriptedClient(reply({})).client;
  createSigningProxy({ client, authorize: async () => true, allow: [GetCertificate, ListSites] });
  // @ts-expect-error -- authorize is missing
  expect(() => createSigningProxy({ client, allow: [GetCertificate] })).toThrow(ParameterError);
});
