import { describe, expect, it, vi } from 'vitest';
import { sampleInput } from '../support/hostile/sample.js';
import { call, errorOf, page, type Sent, setupProxy } from './page.js';

/** A proxy behind which nothing may be reached. */
async function refused(sent: Sent, more: Parameters<typeof setupProxy>[0] = {}) {
  const authorize = vi.fn<() => boolean>(() => true);
  const { proxy, emulator } = setupProxy({ authorize, ...more });
  const response = await proxy(page(sent));
  expect(emulator.requests).toHaveLength(0);
  return { response, status: response.status, authorize, error: await errorOf(response) };
}

/** The question of a browser before a page of another site may call. */
const preflight = (headers: Record<string, string> = {}): Request =>
  page({
    method: 'OPTIONS',
    headers: {
      'content-type': undefined,
      origin: 'https://good.example',
      'sec-fetch-site': 'cross-site',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
      ...headers,
    },
    body: null,
  });

/** A call that is this long, and as good as any. */
const padded = (size: number): string => call().padEnd(size, ' ');

describe('a method other than POST', () => {
  it.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('is refused: %s', async (method) => {
    const { proxy, emulator } = setupProxy();
    const response = await proxy(page({ method, headers: { 'access-control-request-method': undefined } }));
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST, OPTIONS');
    expect(emulator.requests).toHaveLength(0);
  });
});

describe('a page of another site', () => {
  it.each<[string, Record<string, string | undefined>]>([
    ['of another domain', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    ['of a subdomain', { origin: 'https://x.app.example', 'sec-fetch-site': 'same-site' }],
    ['of another scheme', { origin: 'http://app.example', 'sec-fetch-site': undefined }],
    ['of another port', { origin: 'https://app.example:8443', 'sec-fetch-site': undefined }],
    ['with a name that begins alike', { origin: 'https://app.example.evil.example', 'sec-fetch-site': undefined }],
    ['with a name that ends alike', { origin: 'https://evilapp.example', 'sec-fetch-site': undefined }],
    ['in a sandbox', { origin: 'null', 'sec-fetch-site': undefined }],
    ['in a sandbox of a new browser', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
    ['that hides its origin', { origin: undefined, 'sec-fetch-site': 'cross-site' }],
    ['of the same site that hides its origin', { origin: undefined, 'sec-fetch-site': 'same-site' }],
    ['from the address bar', { origin: undefined, 'sec-fetch-site': 'none' }],
    ['with the origin of the proxy, though the browser knows better', { 'sec-fetch-site': 'cross-site' }],
    ['with an empty origin', { origin: '', 'sec-fetch-site': undefined }],
    ['with two origins', { origin: 'https://app.example, https://evil.example', 'sec-fetch-site': undefined }],
  ])('is refused before anybody is asked: %s', async (_what, headers) => {
    const { status, error, authorize, response } = await refused({ headers }, { origins: ['https://good.example'] });
    expect([status, error['code']]).toEqual([403, 'forbidden-origin']);
    expect(authorize).not.toHaveBeenCalled();
    expect(response.headers.has('access-control-allow-origin')).toBe(false);
    expect(response.headers.get('vary')).toBe('Origin');
  });

  it.each(['https://good.example', 'http://localhost:5173'])('is let in where it is listed: %s', async (origin) => {
    const { proxy } = setupProxy({ origins: ['https://good.example', 'http://localhost:5173'] });
    const response = await proxy(page({ headers: { origin, 'sec-fetch-site': 'cross-site' } }));
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe(origin);
    expect(response.headers.has('access-control-allow-credentials')).toBe(false);
  });

  it.each([
    'https://good.example.evil.example',
    'https://good.example:444',
    'http://good.example',
    'https://GOOD.example',
  ])('is not let in for a name that is like a listed one: %s', async (origin) => {
    const headers = { origin, 'sec-fetch-site': 'cross-site' };
    expect((await refused({ headers }, { origins: ['https://good.example'] })).status).toBe(403);
  });

  it('can read why it was refused, where it is listed', async () => {
    const headers = { origin: 'https://good.example', 'sec-fetch-site': 'cross-site' };
    const { response, status } = await refused({ headers, body: '' }, { origins: ['https://good.example'] });
    expect(status).toBe(400);
    expect(response.headers.get('access-control-allow-origin')).toBe('https://good.example');
  });
});

describe('a page of the own site', () => {
  it.each<[string, Record<string, string | undefined>]>([
    ['of an old browser', { 'sec-fetch-site': undefined }],
    ['behind something that ends TLS', { origin: 'https://public.example' }],
  ])('is let in: %s', async (_what, headers) => {
    expect((await setupProxy().proxy(page({ headers }))).status).toBe(200);
  });
});

describe('a request of no browser', () => {
  const headers = { origin: undefined, 'sec-fetch-site': undefined };

  it('is for authorize to judge', async () => {
    expect((await setupProxy().proxy(page({ headers }))).status).toBe(200);
    expect((await refused({ headers }, { authorize: () => false })).status).toBe(401);
  });
});

describe('a preflight', () => {
  it('of a listed origin is answered exactly, and asks nobody', async () => {
    const authorize = vi.fn<() => boolean>(() => true);
    const { proxy } = setupProxy({ origins: ['https://good.example'], authorize });
    const response = await proxy(preflight());
    expect(response.status).toBe(204);
    expect(await response.text()).toBe('');
    expect(Object.fromEntries(response.headers)).toEqual({
      'access-control-allow-origin': 'https://good.example',
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': 'content-type, authorization',
      'access-control-max-age': '600',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      vary: 'Origin',
    });
    expect(authorize).not.toHaveBeenCalled();
  });

  it('of any other is refused without a word', async () => {
    const { proxy } = setupProxy({ origins: ['https://good.example'] });
    for (const origin of ['https://evil.example', 'null', '*']) {
      const response = await proxy(preflight({ origin }));
      expect(response.status).toBe(403);
      expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });

  it('lets cookies in where the owner says so, and never for everybody', async () => {
    const { proxy } = setupProxy({ origins: ['https://good.example'], cookies: true, allowHeaders: ['x-csrf'] });
    for (const request of [preflight(), page({ headers: { origin: 'https://good.example' } })]) {
      const { headers } = await proxy(request);
      expect(headers.get('access-control-allow-credentials')).toBe('true');
      expect(headers.get('access-control-allow-origin')).toBe('https://good.example');
    }
    expect((await proxy(preflight())).headers.get('access-control-allow-headers')).toBe('content-type, x-csrf');
    expect((await proxy(page())).headers.has('access-control-allow-credentials')).toBe(false);
  });
});

describe('a body', () => {
  it.each([
    ['the time for bodies', { bodyTimeout: 30 }, 30],
    ['the time of a call, where that is less', { limits: { totalTimeout: 20 } }, 20],
  ])('that does not come is waited for no longer than %s', async (_what, options, milliseconds) => {
    const cancel = vi.fn<() => void>();
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"operation":')),
      cancel,
    });
    const { status, error, authorize } = await refused({ body }, options);
    expect([status, error['code']]).toEqual([408, 'timeout']);
    expect(error['reason']).toBe(`the body did not arrive within ${milliseconds} ms (option bodyTimeout)`);
    expect(authorize).not.toHaveBeenCalled();
    expect(cancel).toHaveBeenCalled();
  });

  it('that does not come is waited for ten seconds, and leaves no timer', async () => {
    vi.useFakeTimers();
    try {
      const waiting = refused({ body: new ReadableStream() });
      await vi.advanceTimersByTimeAsync(9_999);
      expect(vi.getTimerCount()).toBe(1);
      await vi.advanceTimersByTimeAsync(1);
      expect((await waiting).status).toBe(408);
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'text/json',
    'application/jsonp',
    'application/json-seq',
    'text/plain; application/json',
    '',
  ])('of a type that forms can send, or another, is refused: %s', async (type) => {
    const { status, error, authorize } = await refused({ headers: { 'content-type': type } });
    expect([status, error['code']]).toEqual([415, 'unsupported-media-type']);
    expect(authorize).not.toHaveBeenCalled();
  });

  it.each(['application/json; charset=utf-8', 'Application/JSON', 'application/json ;x=y'])(
    'of JSON is taken, however that is written: %s',
    async (type) => {
      expect((await setupProxy().proxy(page({ headers: { 'content-type': type } }))).status).toBe(200);
    },
  );

  it.each<[string, BodyInit | null]>([
    ['nothing', null],
    ['an empty text', ''],
    ['no JSON', 'operation=GetCertificate'],
    ['two values', `${call()}${call()}`],
    ['null', 'null'],
    ['a number', '7'],
    ['a list', `[${call()}]`],
    ['no operation', '{"input":{}}'],
    ['an operation that is not a string', call(['GetCertificate'])],
    ['no input', '{"operation":"GetCertificate"}'],
    ['a text for input', call('GetCertificate', 'SiteId=1')],
    ['null for input', call('GetCertificate', null)],
    ['a list for input', call('GetCertificate', [sampleInput])],
    ['bytes that are not UTF-8', new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])],
    [
      'a text with such bytes in it',
      new TextEncoder().encode(call().replace('babaded', '\u0001')).map((byte) => (byte === 1 ? 0xff : byte)),
    ],
    ['UTF-8 that is cut off', new Uint8Array([...new TextEncoder().encode('{"operation":"'), 0xe2, 0x82])],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0x00])],
    ['ten thousand lists in each other', '['.repeat(10_000)],
    ['ten thousand whole ones', '['.repeat(7_000) + ']'.repeat(7_000)],
    ['deep ones with a large number', `${'['.repeat(7_000)}9007199254740993${']'.repeat(7_000)}`],
  ])('that is not a call is refused: %s', async (_what, body) => {
    const { status, error, authorize } = await refused({ body });
    expect([status, error['code']]).toEqual([400, 'malformed']);
    expect(authorize).not.toHaveBeenCalled();
  });

  it('up to the limit is taken, and a byte more is not', async () => {
    expect((await setupProxy().proxy(page({ body: padded(16_384) }))).status).toBe(200);
    const { status, error } = await refused({ body: padded(16_385) });
    expect([status, error['code']]).toEqual([413, 'too-large']);
  });

  it('is counted in bytes, not in characters', async () => {
    expect((await refused({ body: '€'.repeat(40) }, { maxBodyBytes: 100 })).status).toBe(413);
  });

  it('without an end is read no further than the limit', async () => {
    let given = 0;
    let cancelled = false;
    const body = new ReadableStream({
      pull: (controller) => {
        given += 1_024;
        controller.enqueue(new Uint8Array(1_024).fill(0x20));
      },
      cancel: () => {
        cancelled = true;
      },
    });
    const { status } = await refused({ body });
    expect(status).toBe(413);
    expect(given).toBeLessThanOrEqual(16_384 + 3 * 1_024);
    expect(cancelled).toBe(true);
  });

  it('that says it is small is still counted', async () => {
    const request = page({ body: ' '.repeat(20_000), headers: { 'content-length': '10' } });
    expect((await setupProxy().proxy(request)).status).toBe(413);
  });

  it('that says it is large is not read at all', async () => {
    const pull = vi.fn<() => void>();
    const body = new ReadableStream({ pull }, { highWaterMark: 0 });
    const { status } = await refused({ body, headers: { 'content-length': '999999' } });
    expect(status).toBe(413);
    expect(pull).not.toHaveBeenCalled();
  });

  it('that breaks off fails the request, not the proxy', async () => {
    const body = new ReadableStream({ start: (controller) => controller.error(new Error('at 10.1.2.3')) });
    const { status, error } = await refused({ body });
    expect(status).toBe(500);
    expect(JSON.stringify(error)).not.toContain('10.1.2.3');
  });
});

describe('the name of an operation', () => {
  it.each([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '',
    'getcertificate',
    'GetCertificate ',
    'GetCertificate\u0000',
    'GetCertificate&Action=DeleteSite',
    'DeleteCertificate',
  ])('must be one of the list: %j', async (name) => {
    const { status, error } = await refused({ body: call(name) });
    expect([status, error['code']]).toEqual([403, 'operation-not-allowed']);
  });

  it('is one: what is checked is what is run', async () => {
    const body = `{"operation":"GetCertificate","input":{},"operation":"DeleteSite"}`;
    expect((await refused({ body })).status).toBe(403);
  });
});

describe('parameters', () => {
  it.each([
    '{"__proto__":{"SiteId":1,"Id":"a"}}',
    '{"SiteId":1,"Id":"a","__proto__":{"polluted":1}}',
    '{"SiteId":1,"Id":"a","constructor":{"prototype":{"polluted":1}}}',
    '{"SiteId":1,"Id":"a","Action":"DeleteSite"}',
    '{"SiteId":1,"Id":"a","SiteId&Action":"DeleteSite"}',
    '{"SiteId":"1&Id=b","Id":"a"}',
    '{"SiteId":["1"],"Id":"a"}',
    '{"SiteId":{"1":"x"},"Id":"a"}',
    '{"SiteId":1,"Id":{"a":1}}',
    '{"SiteId":-1,"Id":"a"}',
    '{"SiteId":9223372036854775808,"Id":"a"}',
    '{"SiteId":1e400,"Id":"a"}',
    '{"SiteId":1,"Id":"\\ud800"}',
  ])('must be those of the operation: %s', async (input) => {
    const { status, error } = await refused({ body: `{"operation":"GetCertificate","input":${input}}` });
    expect([status, error['name']]).toEqual([400, 'ParameterError']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('can’t set options of the call', async () => {
    const { proxy } = setupProxy({ limits: { timeout: 5_000 } });
    const body = JSON.stringify({
      operation: 'GetCertificate',
      input: sampleInput,
      timeout: 1,
      limits: { timeout: 1 },
      options: { timeout: 1 },
    });
    expect((await proxy(page({ body }))).status).toBe(200);
  });
});

it('no page ever sees a key, whatever it asks', async () => {
  const { proxy, credentials } = setupProxy({ origins: ['https://good.example'] });
  const asked: Sent[] = [
    {},
    { method: 'GET' },
    { body: '' },
    { body: call('ListSites') },
    { body: call('GetCertificate', {}) },
    { body: call('GetCertificate', { SiteId: 1, Id: credentials.accessKeyId }) },
    { headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' } },
  ];
  for (const sent of asked) {
    const response = await proxy(page(sent));
    const all = JSON.stringify([...response.headers]) + (await response.text());
    expect(all).not.toContain(credentials.accessKeySecret);
    expect(all).not.toMatch(/ACS3-HMAC|authorization/i);
  }
});
