import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import process from 'node:process';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import type { Handler, Serve } from './start.js';

/** Milliseconds; Node looks every `connectionsCheckingInterval` for connections that take longer. */
const LIMITS = { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 2_000 };

/** Listens with Node's own HTTP server. A signal ends it. */
export const serveOnNode: Serve = async (handler, { host, port }) => {
  const server = createServer(LIMITS, (incoming, outgoing) => {
    answer(handler, incoming, outgoing).catch(() => outgoing.destroy());
  });
  server.maxConnections = 1_000;
  server.listen(port, host.replace(/^\[|\]$/g, ''));
  await once(server, 'listening');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
};

async function answer(handler: Handler, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const gone = new AbortController();
  outgoing.once('close', () => gone.abort());
  const request = toRequest(incoming, gone.signal);
  if (!request) {
    outgoing.writeHead(400).end();
    return;
  }
  const response = await handler(request, { address: incoming.socket.remoteAddress });
  outgoing.writeHead(response.status, [...response.headers].flat());
  if (response.body === null) outgoing.end();
  else await pipeline(Readable.fromWeb(response.body as ReadableStream), outgoing);
}

/** Undefined for a request that can't be answered, such as one without a host, or with a whole URL as its target. */
function toRequest(incoming: IncomingMessage, signal: AbortSignal): Request | undefined {
  const { method = 'GET', url = '', rawHeaders } = incoming;
  const headers = new Headers();
  try {
    for (let index = 0; index < rawHeaders.length; index += 2) {
      headers.append(rawHeaders[index] ?? '', rawHeaders[index + 1] ?? '');
    }
    const host = headers.get('host');
    if (host === null || !url.startsWith('/')) return undefined;
    const hasBody = method !== 'GET' && method !== 'HEAD';
    // `duplex` is what Node wants with a stream, and no type knows it.
    const body = hasBody ? { body: Readable.toWeb(incoming) as BodyInit, duplex: 'half' } : {};
    return new Request(`http://${host}${url}`, { method, headers, signal, ...body });
  } catch {
    return undefined;
  }
}
