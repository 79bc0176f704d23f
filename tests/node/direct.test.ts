import http, { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignedRequest } from '../../packages/core/src/transport/signed-request.js';
import { directTransport } from '../../packages/core/src/credentials/direct.js';
import { describe, expect, it } from 'vitest';

/** What comes of a request to a server of this machine. */
async function ask(listener: RequestListener, signal = new AbortController().signal) {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/a?b=1`;
  const request = new SignedRequest('PUT', false, { url, headers: { 'x-own': '1' }, body: 'body' });
  try {
    return await directTransport(() => http)(request, { signal, maxResponseBytes: 10 });
  } catch (error) {
    return error;
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

describe('a request that no proxy is between', () => {
  it('carries all of it, and its answer is read whole', async () => {
    let seen = '';
    const answer = await ask((request, response) => {
      seen = `${request.method} ${request.url} ${String(request.headers['x-own'])}`;
      request.on('data', (chunk: Buffer) => (seen += ` ${chunk.toString()}`));
      request.on('end', () => {
        response.writeHead(404, { 'set-cookie': ['a=1', 'b=2'] });
        const bytes = Buffer.from('a€b');
        response.write(bytes.subarray(0, 2));
        setTimeout(() => response.end(bytes.subarray(2)), 20);
      });
    });
    expect(seen).toBe('PUT /a?b=1 1 body');
    expect(answer).toMatchObject({ status: 404, text: 'a€b' });
    expect((answer as { headers: Headers }).headers.get('set-cookie')).toBe('a=1, b=2');
  });

  it.each<[string, RequestListener, object]>([
    ['a redirect', (_, response) => response.writeHead(302, { location: '/' }).end(), { code: 'redirect' }],
    ['an answer that is too large', (_, response) => response.end('a'.repeat(11)), { code: 'too-large' }],
    [
      'an answer that is cut off',
      (_, response) => {
        response.writeHead(200, { 'content-length': '9' });
        response.write('a', () => response.destroy());
      },
      { code: 'network' },
    ],
    ['a connection that is closed', (request) => request.socket.destroy(), { code: 'network' }],
  ])('ends with a fault for %s', async (_what, listener, fault) => {
    expect(await ask(listener)).toMatchObject({ name: 'TransportFault', ...fault });
  });

  it('ends with its signal', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    expect(await ask(() => controller.abort(reason), controller.signal)).toBe(reason);
    expect(await ask(() => undefined, AbortSignal.abort(reason))).toBe(reason);
  });
});
