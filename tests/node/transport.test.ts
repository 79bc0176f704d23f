import { getEventListeners } from 'node:events';
import http, { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { createTransport } from '@esakit/node';
import type { Transport } from '@esakit/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  arrived,
  expectNoConnections,
  type HostileServer,
  refusedUrl,
  rejection,
  reply,
  type Reply,
  sampleText,
  settle,
  startHostileServer,
} from '../support/hostile-server.js';
import { context, faultOf, get, once, post } from './request.js';

let server: HostileServer;
let send: Transport;

beforeEach(async () => {
  server = await startHostileServer();
  send = createTransport();
});
afterEach(() => server.close());

describe('a request', () => {
  beforeEach(() => server.always(reply.certificate()));

  it('arrives as it is, with the host of its URL', async () => {
    await send(
      get(`${server.url}/path?b=%20%2A~&a=1`, { 'x-acs-action': 'GetSite', authorization: 'signed' }),
      context(),
    );
    expect(server.requests[0]).toMatchObject({
      method: 'GET',
      url: '/path?b=%20%2A~&a=1',
      body: '',
      headers: { host: new URL(server.url).host, 'x-acs-action': 'GetSite', authorization: 'signed' },
    });
    expect(Object.keys(server.requests[0]?.headers ?? {})).not.toContain('accept-encoding');
  });

  it('carries its body with the length in bytes', async () => {
    await send(post(server.url, 'Name=证书', { 'content-type': 'text/plain' }), context());
    expect(server.requests[0]).toMatchObject({
      method: 'POST',
      body: 'Name=证书',
      headers: { 'content-length': '11', 'content-type': 'text/plain' },
    });
  });

  it('says that there is no body in a POST without one', async () => {
    await send(post(server.url), context());
    expect(server.requests[0]).toMatchObject({ body: '', headers: { 'content-length': '0' } });
  });

  it('keeps its headers when a tracing tool adds some to what is sent', async () => {
    const original = http.request;
    const traced = vi.spyOn(http, 'request').mockImplementation(((options: http.RequestOptions) => {
      Object.assign(options.headers ?? {}, { traceparent: '00-trace' });
      return original(options);
    }) as typeof http.request);
    const headers = { 'x-acs-action': 'GetSite' };
    try {
      await send(get(server.url, headers), context());
    } finally {
      traced.mockRestore();
    }
    expect(server.requests[0]?.headers).toMatchObject({ traceparent: '00-trace', 'x-acs-action': 'GetSite' });
    expect(headers).toEqual({ 'x-acs-action': 'GetSite' });
  });

  it('goes to an address of IPv6 too', async () => {
    const other = createHttpServer((_request, response) => response.end('{}'));
    await new Promise<void>((resolve) => void other.listen(0, '::1', resolve));
    const { port } = other.address() as AddressInfo;
    try {
      await expect(send(get(`http://[::1]:${port}`), context())).resolves.toMatchObject({ status: 200, text: '{}' });
    } finally {
      other.closeAllConnections();
      other.close();
    }
  });

  it('takes the connection of the one before', async () => {
    for (let index = 0; index < 5; index++) {
      await send(get(server.url), context());
      await settle(5);
    }
    expect(server.connections).toBe(1);
  });

  it('does not wait for those before', async () => {
    server.script([reply.silence(), reply.certificate()]);
    const controller = new AbortController();
    const silent = rejection(send(get(server.url), context({ signal: controller.signal })));
    await arrived(server);
    await expect(send(get(server.url), context())).resolves.toMatchObject({ status: 200 });
    controller.abort('done');
    await silent;
  });
});

describe('an answer', () => {
  it.each([200, 400, 404, 429, 500, 503])('with status %i is given as it is', async (status) => {
    server.always(reply.answer(status, '{"a":1}', { 'x-acs-request-id': 'id' }));
    const { headers, ...rest } = await send(get(server.url), context());
    expect(rest).toEqual({ status, text: '{"a":1}' });
    expect(headers.get('X-Acs-Request-Id')).toBe('id');
  });

  it.each([301, 302, 303, 304, 307, 308])('with status %i is refused and its connection closed', async (status) => {
    server.always(reply.answer(status, '', { location: 'http://127.0.0.1:1/' }));
    expect(await faultOf(send(get(server.url), context()))).toMatchObject({ code: 'redirect', head: { status } });
    await expectNoConnections(server);
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    ['gzip', reply.encoded('gzip')],
    ['brotli', reply.encoded('br')],
    ['gzip in capitals', reply.answer(200, gzipSync(sampleText), { 'content-encoding': ' GZIP' })],
    ['deflate', reply.encoded('deflate')],
    ['deflate without its header', reply.encoded('raw deflate')],
    ['an empty coding', reply.answer(200, sampleText, { 'content-encoding': '' })],
    ['the coding identity', reply.answer(200, sampleText, { 'content-encoding': 'identity' })],
    ['a byte order mark', reply.byteOrderMark()],
  ])('with %s is read', async (_, does) => {
    server.always(does);
    expect((await send(get(server.url), context())).text).toBe(sampleText);
  });

  it.each(['gzip', 'br', 'deflate'])('without a body is empty text, whatever it says of %s', async (coding) => {
    server.always(reply.answer(200, '', { 'content-encoding': coding }));
    expect((await send(get(server.url), context())).text).toBe('');
  });

  it.each([
    ['another coding than it says', reply.corruptEncoding('gzip')],
    ['a coding cut short', reply.cutEncoding('gzip')],
    ['a brotli coding cut short', reply.cutEncoding('br')],
    ['an unknown coding', reply.corruptEncoding('zstd')],
    ['a coding named like a method of objects', reply.corruptEncoding('constructor')],
    ['one coding over another', reply.corruptEncoding('gzip, gzip')],
  ])('with %s is a network fault', async (_, does) => {
    server.always(does);
    expect(await faultOf(send(get(server.url), context()))).toMatchObject({ code: 'network', head: { status: 200 } });
  });

  it('keeps characters whole that arrive in pieces', async () => {
    const text = '证书 é 🎉 \uFEFF end';
    server.always(async ({ send: write, pause }) => {
      await write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n');
      for (const byte of Buffer.from(text)) {
        await write(Buffer.concat([Buffer.from('1\r\n'), Buffer.of(byte), Buffer.from('\r\n')]));
        await pause(1);
      }
      await write('0\r\n\r\n');
    });
    expect((await send(get(server.url), context())).text).toBe(text);
  });
});

describe('an answer over the limit', () => {
  const tooLarge = { code: 'too-large', head: { status: 200 } };

  it('is refused by the length it announces, before any of it comes', async () => {
    server.always(({ send: write }) => void write('HTTP/1.1 200 OK\r\ncontent-length: 1001\r\n\r\n'));
    expect(await faultOf(send(get(server.url), context({ limit: 1000 })))).toMatchObject(tooLarge);
    await expectNoConnections(server);
  });

  it.each([
    ['of chunks', reply.oversized({ bytes: 1 << 26, chunked: true })],
    ['of compressed chunks', compressedForever()],
  ])('%s is not read on', async (_, does) => {
    server.always(does);
    expect(await faultOf(send(get(server.url), context({ limit: 100_000 })))).toMatchObject(tooLarge);
    await expectNoConnections(server);
    expect(server.requests[0]?.bytesSent).toBeLessThan(1 << 25);
  });

  it.each(['gzip', 'br', 'deflate', 'raw deflate'] as const)('is refused where it is a bomb of %s', async (coding) => {
    server.always(reply.bomb(coding, 1 << 24));
    expect(await faultOf(send(get(server.url), context()))).toMatchObject(tooLarge);
  });

  it.each([
    ['plain', reply.answer(200, 'x'.repeat(1000))],
    ['compressed', reply.encoded('gzip', 'x'.repeat(1000))],
  ])('is one byte over it, %s', async (_, does) => {
    server.always(does);
    expect(await faultOf(send(get(server.url), context({ limit: 999 })))).toMatchObject(tooLarge);
    await expect(send(get(server.url), context({ limit: 1000 }))).resolves.toMatchObject({ status: 200 });
    await expect(send(get(server.url), context({ limit: Infinity }))).resolves.toMatchObject({ status: 200 });
  });
});

describe('an answer that does not come whole is a network fault', () => {
  it.each([
    ['a body shorter than its length', reply.truncated(), 200],
    ['a body without its last chunk', reply.truncatedChunks(), 200],
    ['a reset in the body', reply.resetInBody(), 200],
    ['a reset in the headers', reply.resetInHeaders(), undefined],
    ['a reset', reply.reset(), undefined],
    ['a connection closed', reply.hangUp(), undefined],
    ['no HTTP', reply.malformed(), undefined],
    ['headers without end', reply.hugeHeaders(1 << 20), undefined],
    ['another protocol', switching(), undefined],
  ])('%s', async (_, does, status) => {
    server.always(does);
    const fault = await faultOf(send(get(server.url), context()));
    expect(fault).toMatchObject({ code: 'network', stale: false });
    expect(fault.head?.status).toBe(status);
    await expectNoConnections(server);
  });

  it('nobody listens', async () => {
    const fault = await faultOf(send(get(await refusedUrl()), context()));
    expect(fault).toMatchObject({ code: 'network', stale: false, cause: { code: 'ECONNREFUSED' } });
  });
});

describe('a kept connection that was closed meanwhile', () => {
  it.each([
    ['ended', {}],
    ['reset', { reset: true }],
  ])('is a stale one, and the next request takes a fresh one: %s', async (_, options) => {
    server.always(reply.staleWhenReused(options));
    await Promise.all([1, 2, 3].map(() => send(get(server.url), context())));
    await settle();
    expect(server.connections).toBe(3);
    expect(await faultOf(send(get(server.url), context()))).toMatchObject({ code: 'network', stale: true });
    await expect(send(get(server.url), context())).resolves.toMatchObject({ status: 200 });
    expect(server.connections).toBe(4);
    await expect.poll(() => server.openSockets).toBe(1);
  });

  it.each([
    ['ECONNRESET', true],
    ['EPIPE', true],
    ['ECONNABORTED', true],
    ['ETIMEDOUT', false],
    [undefined, false],
  ])('is a stale one where it ends with %s: %s', async (code, stale) => {
    server.script([reply.certificate(), reply.silence()]);
    await send(get(server.url), context());
    await settle();
    const original = http.request;
    const failing = vi.spyOn(http, 'request').mockImplementation(((options: http.RequestOptions) =>
      original(options).once('socket', (socket) => {
        socket.destroy(Object.assign(new Error('ended'), { code }));
      })) as typeof http.request);
    try {
      expect(await faultOf(send(get(server.url), context()))).toMatchObject({ code: 'network', stale, sent: true });
    } finally {
      failing.mockRestore();
    }
  });

  it('does not take along one in use', async () => {
    const slow = reply.late(200);
    server.script([slow, reply.certificate(), reply.hangUp()]);
    const inUse = send(get(server.url), context());
    await arrived(server);
    await send(get(server.url), context());
    await settle();
    expect(await faultOf(send(get(server.url), context()))).toMatchObject({ stale: true });
    await expect(inUse).resolves.toMatchObject({ status: 200 });
  });

  it('is not stale once a part of the answer has come', async () => {
    server.script([reply.certificate(), reply.resetInHeaders()]);
    await send(get(server.url), context());
    await settle();
    expect(await faultOf(send(get(server.url), context()))).toMatchObject({ code: 'network', stale: false });
    expect(server.connections).toBe(1);
  });
});

const toWrite = (body?: string) => once(body === undefined ? get(server.url) : post(server.url, body));

describe('a write', () => {
  it.each([undefined, 'Name=a'])('has a connection of its own, which closes after it (body %j)', async (body) => {
    server.always(reply.certificate());
    for (let index = 0; index < 3; index++) {
      await send(get(server.url), context());
      await settle(5);
      await send(toWrite(body), context());
      await settle(5);
    }
    expect(server.requests.map(({ socket }) => socket)).toEqual([1, 2, 1, 3, 1, 4]);
    expect(server.requests[1]?.headers['connection']).toBe('close');
    await expect.poll(() => server.openSockets, { interval: 5, timeout: 5_000 }).toBe(1);
  });

  it.each(['hangUp', 'reset'] as const)(
    'that was read and not answered (%s) counts as sent, never as stale',
    async (end) => {
      server.always(reply.certificate());
      await send(get(server.url), context());
      await settle(5);
      server.always(reply[end]());
      for (const body of [undefined, 'Name=a']) {
        expect(await faultOf(send(toWrite(body), context()))).toMatchObject({
          code: 'network',
          sent: true,
          stale: false,
        });
      }
      expect(server.requests).toHaveLength(3);
    },
  );
});

describe('a fault knows that nothing was sent', () => {
  it.each([
    ['where nobody listens', refusedUrl],
    ['where the name has no address', () => 'http://no-such-host.invalid'],
  ])('%s', async (_, url) => {
    for (const request of [get(await url()), once(post(await url(), 'a=b'))]) {
      expect(await faultOf(send(request, context()))).toMatchObject({ code: 'network', sent: false });
    }
  });

  it('where the other side speaks no TLS', async () => {
    const plain = createServer((socket) => void socket.on('error', () => undefined).end('no TLS'));
    await new Promise<void>((resolve) => void plain.listen(0, '127.0.0.1', resolve));
    const { port } = plain.address() as AddressInfo;
    try {
      expect(await faultOf(send(once(post(`https://127.0.0.1:${port}`, 'a=b')), context()))).toMatchObject({
        code: 'network',
        sent: false,
      });
    } finally {
      plain.close();
    }
  });

  it('and that a request was, on a new connection and on a kept one', async () => {
    server.script([reply.certificate(), reply.hangUp(), reply.hangUp()]);
    await send(get(server.url), context());
    await settle(5);
    expect(await faultOf(send(get(server.url), context()))).toMatchObject({ stale: true, sent: true });
    expect(await faultOf(send(get(server.url), context()))).toMatchObject({ stale: false, sent: true });
  });
});

describe('an abort', () => {
  it('beforehand sends nothing', async () => {
    expect(await rejection(send(get(server.url), context({ signal: AbortSignal.abort('why') })))).toBe('why');
    await settle();
    expect(server.connections).toBe(0);
  });

  it.each([
    ['before the answer', reply.silence()],
    ['after its head', reply.stallAfterHeaders()],
    ['in its body', reply.stallInBody()],
  ])('%s rejects with its reason and closes the connection', async (_, does) => {
    server.always(does);
    const controller = new AbortController();
    const reason = rejection(send(get(server.url), context({ signal: controller.signal })));
    await arrived(server);
    await settle();
    controller.abort('why');
    expect(await reason).toBe('why');
    await expectNoConnections(server);
  });

  it('during the connection leaves none', async () => {
    const controller = new AbortController();
    const reason = rejection(send(get(server.url), context({ signal: controller.signal })));
    controller.abort('why');
    expect(await reason).toBe('why');
    await expectNoConnections(server);
  });
});

it.each([
  ['answered', reply.certificate()],
  ['redirected', reply.redirect(302, '/')],
  ['cut off', reply.truncated()],
  ['too large', reply.oversized({ bytes: 1 << 24 })],
  ['reset', reply.reset()],
])('nothing listens to the signal of a request that was %s', async (_, does) => {
  server.always(does);
  const { signal } = new AbortController();
  await send(get(server.url), context({ signal })).catch(() => undefined);
  expect(getEventListeners(signal, 'abort')).toHaveLength(0);
});

/** Bytes that look compressed, for as long as someone reads them. */
function compressedForever(): Reply {
  const piece = Buffer.concat([Buffer.from('8000\r\n'), Buffer.alloc(0x8000, 0x1f), Buffer.from('\r\n')]);
  return async ({ send: write }) => {
    await write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\ncontent-encoding: gzip\r\n\r\n');
    for (let sent = 0; sent < 1 << 26; sent += piece.length) if (!(await write(piece))) return;
  };
}

/** An answer that says the connection is no longer one of HTTP. */
function switching(): Reply {
  return ({ send: write }) =>
    void write('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: other\r\n\r\n');
}
