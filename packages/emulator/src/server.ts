/// <reference types="node" />
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Emulator } from './emulator.js';
import { isConnectionReset } from './faults/fault-effects.js';
import { createBodyBytes } from './http/body.js';
import { MAX_BODY_BYTES } from './http/call.js';
import type { Bytes } from './http/bytes.js';

/** How long the headers of a request may take. */
const HEADERS_TIMEOUT_MS = 10_000;

/** How often the times are looked at. */
const CHECK_INTERVAL_MS = 2_000;

const MAX_CONNECTIONS = 1_000;

/** Where to listen. */
export interface ServeOptions {
  /** A free one, by default. */
  port?: number;
  /** `127.0.0.1`, by default. */
  host?: string;
  /** How long a request may take to arrive, in milliseconds; 30,000 by default. Then its connection is closed. */
  requestTimeout?: number;
}

/** A listening server. */
export interface Served {
  /** Without a slash at the end, as `http://127.0.0.1:8080`. */
  readonly url: string;
  readonly port: number;
  /** Stops listening and drops all connections, idle and busy ones. */
  close(): Promise<void>;
}

/**
 * Serves an emulator over HTTP, on loopback by default.
 *
 * @example
 * ```ts
 * import { createEmulator } from '@esakit/emulator';
 * import { serve } from '@esakit/emulator/server';
 *
 * const server = await serve(createEmulator(), { port: 8080 });
 * console.log(server.url);
 * await server.close();
 * ```
 */
export async function serve(emulator: Pick<Emulator, 'fetch'>, options: ServeOptions = {}): Promise<Served> {
  const { port = 0, host = '127.0.0.1', requestTimeout = 30_000 } = options;
  const limits = {
    requestTimeout,
    headersTimeout: Math.min(HEADERS_TIMEOUT_MS, requestTimeout),
    connectionsCheckingInterval: Math.min(CHECK_INTERVAL_MS, requestTimeout),
  };
  const server = createServer(limits, (incoming, outgoing) => {
    answer(emulator, incoming, outgoing).catch(() => outgoing.destroy());
  });
  server.maxConnections = MAX_CONNECTIONS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
    port: address.port,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function answer(
  emulator: Pick<Emulator, 'fetch'>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const gone = new AbortController();
  outgoing.once('close', () => gone.abort());
  const body = await readBody(incoming);
  const request = toRequest(incoming, body, gone.signal);
  if (!request) {
    outgoing.writeHead(400, { connection: 'close' }).end();
    return;
  }
  let response: Response;
  try {
    response = await emulator.fetch(request);
  } catch (error) {
    if (isConnectionReset(error) || gone.signal.aborted) {
      outgoing.destroy();
      return;
    }
    throw error;
  }
  // what was left unread of a body that is too long would be taken for the next request
  if (body.length > MAX_BODY_BYTES) outgoing.setHeader('connection', 'close');
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  await writeBody(response, outgoing);
}

/** The emulator's request; none where the incoming one can't be expressed. */
function toRequest(incoming: IncomingMessage, body: Bytes, signal: AbortSignal): Request | undefined {
  const { method = 'GET', url = '/' } = incoming;
  const headers = new Headers();
  try {
    // Not `headersDistinct` or `rawHeaders`, which Deno has not had for long.
    for (const [name, values] of Object.entries(incoming.headers)) {
      for (const value of [values ?? []].flat()) headers.append(name, value);
    }
    const target = `http://${headers.get('host')}${url.startsWith('/') ? url : `/${url}`}`;
    const takesBody = method !== 'GET' && method !== 'HEAD' && body.length > 0;
    return new Request(target, { method, headers, signal, ...(takesBody && { body }) });
  } catch {
    return undefined;
  }
}

/** The body, or as much of it as shows that it is too long. */
async function readBody(incoming: IncomingMessage): Promise<Bytes> {
  const body = createBodyBytes(MAX_BODY_BYTES);
  for await (const chunk of incoming.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>) {
    if (!body.add(chunk)) break;
  }
  return body.bytes();
}

/** Writes a body as it comes; where it breaks off, so does the connection. */
async function writeBody(response: Response, outgoing: ServerResponse): Promise<void> {
  for await (const chunk of response.body ?? []) {
    await new Promise<void>((resolve, reject) => outgoing.write(chunk, (error) => (error ? reject(error) : resolve())));
  }
  outgoing.end();
}
