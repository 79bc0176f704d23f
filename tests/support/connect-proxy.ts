import { once } from 'node:events';
import { createServer, type IncomingMessage, request as forward, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Pair } from './authority.js';

/** What a proxy does. */
export interface ProxyOptions {
  /** Port of this machine that it leads to, whatever host it is asked for: no name of a test resolves. */
  readonly to?: number;
  /** What it asks for, as `user:password`. */
  readonly credentials?: string;
  /** Answers CONNECT with this status in place of a connection. */
  readonly refuses?: number;
  /** Takes CONNECT and says nothing. */
  readonly hangs?: boolean;
  /** Speaks TLS itself, with this certificate. */
  readonly pair?: Pair;
}

/** A proxy of HTTP (RFC 9110, 9.3.6) on loopback. */
export interface ConnectProxy extends AsyncDisposable {
  readonly port: number;
  /** Without credentials. */
  readonly url: string;
  /** First line of each request that came to it, as in `CONNECT esa.example:443`. */
  readonly requests: string[];
  /** Its connections that are open now. */
  readonly open: () => number;
}

export async function startProxy({
  to = 0,
  credentials,
  refuses,
  hangs,
  pair,
}: ProxyOptions = {}): Promise<ConnectProxy> {
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  const expected = credentials && `Basic ${Buffer.from(credentials).toString('base64')}`;
  const isAllowed = ({ headers }: IncomingMessage): boolean =>
    expected === undefined || headers['proxy-authorization'] === expected;

  const server: Server = pair ? createSecureServer(pair) : createServer();
  server.on('request', (incoming, response) => {
    requests.push(`${incoming.method} ${incoming.url}`);
    if (!isAllowed(incoming)) {
      response.writeHead(407).end();
      return;
    }
    const { pathname, search, host } = new URL(incoming.url ?? '');
    const headers = { ...incoming.headers, host, via: '1.1 test' };
    const onward = forward({ port: to, method: incoming.method, path: pathname + search, headers }, (reply) => {
      response.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(response);
    });
    incoming.pipe(onward);
  });
  server.on('connect', (incoming: IncomingMessage, client: Duplex, head: Buffer) => {
    requests.push(`CONNECT ${incoming.url}`);
    client.on('error', () => undefined);
    // Its side of a connection stays open until it is ended.
    if (hangs) {
      client.resume().on('end', () => client.end());
      return;
    }
    const status = isAllowed(incoming) ? refuses : 407;
    if (status !== undefined) {
      client.end(`HTTP/1.1 ${status} No\r\ncontent-length: 0\r\n\r\n`);
      return;
    }
    const onward = connect(to, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      onward.write(head);
      onward.pipe(client).pipe(onward);
    });
    onward.on('error', () => client.destroy());
    client.on('close', () => onward.destroy());
  });
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `${pair ? 'https' : 'http'}://127.0.0.1:${port}`,
    requests,
    open: () => sockets.size,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
