import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { createEmulator } from '@esakit/emulator';
import { serve, type Served } from '@esakit/emulator/server';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { officialClient, sendModel } from '../sdk/official.js';
import { answer, BIG_SITE, CERTIFICATE, SITE } from './setup.js';
import { sign } from './signer.js';

const emulator = createEmulator();
let server: Served;

beforeAll(async () => {
  server = await serve(emulator);
  // The official SDK waits for 3 s only, which a slow machine may need to issue them.
  await emulator.ready();
});
beforeEach(() => emulator.reset());
afterAll(() => server.close());

function getCertificate(): Promise<Response> {
  const { url, ...init } = sign({
    action: 'GetCertificate',
    params: { SiteId: SITE, Id: CERTIFICATE },
    endpoint: server.url,
    credentials: emulator.credentials,
  });
  return fetch(url, init);
}

const asOfficial = (keys: Parameters<typeof officialClient>[0]) => officialClient(keys, `127.0.0.1:${server.port}`);

describe('the official SDK', () => {
  test.each([
    ['a lasting key', emulator.credentials],
    ['a temporary key', emulator.temporaryCredentials],
  ])('gets the certificate with %s', async (_name, credentials) => {
    const fields = { siteId: 1234567890123, id: CERTIFICATE };
    const { statusCode, body } = await sendModel(asOfficial(credentials), 'GetCertificate', fields);
    expect(statusCode).toBe(200);
    expect(body).toMatchObject({ result: { id: CERTIFICATE } });
    expect(body['certificate']).toBe(emulator.state.certificates.get(CERTIFICATE)?.Certificate);
  });

  test('lists sites by GET, with a filter', async () => {
    const fields = { tagFilter: [{ key: 'team', value: 'web' }] };
    const { body } = await sendModel(asOfficial(emulator.credentials), 'ListSites', fields);
    expect(body['sites']).toMatchObject([{ siteName: 'example.com' }]);
  });

  test('is told that its secret is wrong', async () => {
    const wrong = asOfficial({ ...emulator.credentials, accessKeySecret: 'wrong' });
    const fields = { siteId: 1234567890123, id: CERTIFICATE };
    await expect(sendModel(wrong, 'GetCertificate', fields)).rejects.toMatchObject({ code: 'SignatureDoesNotMatch' });
  });
});

test('a request over the socket is answered with the headers of the service', async () => {
  const response = await getCertificate();
  expect(response.status).toBe(200);
  expect(response.headers.get('x-acs-request-id')).toBe(emulator.requests[0]?.requestId);
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(await response.json()).toMatchObject({ SiteName: 'example.com' });
  expect(emulator.requests[0]?.host).toBe(`127.0.0.1:${server.port}`);
});

test('the Host header counts, not where the socket leads', async () => {
  const { url, headers, method } = sign({
    action: 'ListSites',
    method: 'GET',
    endpoint: 'http://esa.cn-hangzhou.aliyuncs.com:80',
    credentials: emulator.credentials,
  });
  const { pathname, search } = new URL(url);
  const send = (host: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      const options = { port: server.port, host: '127.0.0.1', path: pathname + search, method, agent: false };
      httpRequest({ ...options, headers: { ...headers, host } }, (response) => {
        response.resume().on('end', () => resolve(response.statusCode));
      })
        .on('error', reject)
        .end();
    });
  expect(await send('esa.ap-southeast-1.aliyuncs.com')).toBe(400);
  expect(await send('esa.cn-hangzhou.aliyuncs.com')).toBe(200);
});

test('an id past 2^53 keeps its digits', async () => {
  const { url, ...init } = sign({
    action: 'GetSite',
    method: 'GET',
    params: { SiteId: BIG_SITE },
    endpoint: server.url,
    credentials: emulator.credentials,
  });
  expect((await answer(fetch(url, init))).text).toContain(`"SiteId":${BIG_SITE}`);
});

describe('faults on the socket', () => {
  test('throttle', async () => {
    emulator.faults.add({ kind: 'throttle', status: 429, retryAfterMs: 70 });
    const response = await getCertificate();
    expect([response.status, response.headers.get('x-acs-retry-after')]).toEqual([429, '70']);
  });

  test('busy', async () => {
    emulator.faults.add({ kind: 'busy' });
    expect((await getCertificate()).status).toBe(503);
  });

  test('skew', async () => {
    emulator.faults.add({ kind: 'skew', skewMs: -3_600_000 });
    const { body, headers } = await answer(getCertificate());
    expect(body.Code).toBe('InvalidTimeStamp.Expired');
    expect(Date.parse(headers.get('date')!)).toBeLessThan(Date.now() - 3_500_000);
  });

  test('latency, until the caller gives up', async () => {
    emulator.faults.add({ kind: 'latency', delayMs: 600_000 });
    const { url, ...init } = sign({
      action: 'ListSites',
      method: 'GET',
      endpoint: server.url,
      credentials: emulator.credentials,
    });
    await expect(fetch(url, { ...init, signal: AbortSignal.timeout(20) })).rejects.toMatchObject({
      name: 'TimeoutError',
    });
  });

  test('reset drops the connection before any answer', async () => {
    emulator.faults.add({ kind: 'reset' });
    await expect(getCertificate()).rejects.toThrow(TypeError);
    expect(emulator.requests).toMatchObject([{ fault: 'reset' }]);
  });

  test('truncate drops it in the middle of the body', async () => {
    emulator.faults.add({ kind: 'truncate', at: 100 });
    const response = await getCertificate();
    expect(response.status).toBe(200);
    let received = 0;
    await expect(
      (async () => {
        for await (const chunk of response.body!) received += chunk.length;
      })(),
    ).rejects.toThrow(TypeError);
    expect(received).toBe(100);
  });

  test('none of them ends the server', async () => {
    expect((await getCertificate()).status).toBe(200);
  });
});

test('a body that is too long is refused with an answer', async () => {
  const response = await fetch(server.url, { method: 'POST', body: new Uint8Array(3 * 2 ** 20) });
  expect(response.status).toBe(413);
});

test.each([
  'TRACE / HTTP/1.1\r\nHost: a\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: a b\r\n\r\n',
  'GET //[ HTTP/1.1\r\nHost: a\r\n\r\n',
])('a request that makes no sense is refused: %j', async (text) => {
  const reply = await new Promise<string>((resolve, reject) => {
    const socket = connect(server.port, '127.0.0.1', () => socket.end(text));
    socket.once('data', (data) => resolve(String(data))).once('error', reject);
  });
  expect(reply).toMatch(/^HTTP\/1\.1 4\d\d /);
});

test.each([
  ['half a header', 'GET / HTTP/1.1\r\nHo'],
  ['a request without its body', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n'],
])('%s is not held for long', async (_what, text) => {
  const impatient = await serve(emulator, { requestTimeout: 100 });
  const reply = await new Promise<string>((resolve, reject) => {
    let received = '';
    const socket = connect(impatient.port, '127.0.0.1', () => socket.write(text));
    socket
      .on('data', (data) => (received += String(data)))
      .on('close', () => resolve(received))
      .on('error', reject);
  });
  await impatient.close();
  expect(reply).toMatch(/^HTTP\/1\.1 408 /);
});

test('a body in chunks of one byte is read as one', async () => {
  const { url, headers, method, body } = sign({
    action: 'GetCertificate',
    form: { SiteId: SITE, Id: CERTIFICATE },
    endpoint: server.url,
    credentials: emulator.credentials,
  });
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const sent = httpRequest(url, { method, headers, agent: false }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode));
    }).on('error', reject);
    for (const byte of String(body)) sent.write(byte);
    sent.end();
  });
  expect(status).toBe(200);
});

test('close drops connections that are kept alive and those that wait for an answer', async () => {
  let arrive: () => void;
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  const other = await serve({
    fetch: (request) => {
      if (emulator.requests.length > 0) arrive();
      return emulator.fetch(request);
    },
  });
  const list = () =>
    sign({ action: 'ListSites', method: 'GET', endpoint: other.url, credentials: emulator.credentials });
  await (await fetch(list().url, list())).text();
  emulator.faults.add({ kind: 'latency', delayMs: 600_000 });
  const waiting = fetch(list().url, list());
  await arrived;
  const closed = other.close();
  await expect(waiting).rejects.toThrow(TypeError);
  await closed;
  await expect(fetch(list().url, list())).rejects.toThrow(TypeError);
});

test('a port in use is an error', async () => {
  await expect(serve(emulator, { port: server.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
