import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a service was sent. */
export interface Sent {
  readonly action: string;
  readonly parameters: URLSearchParams;
  /** Whether whoever asked went away before there was an answer. */
  gone: boolean;
}

/** An answer, and how many milliseconds it takes. */
export interface Scripted {
  readonly status?: number;
  readonly body?: string;
  readonly delay?: number;
}

/** A service on loopback whose answer to each operation the test sets. */
export async function serveScript(script: Readonly<Record<string, Scripted>>): Promise<{
  readonly url: string;
  readonly sent: readonly Sent[];
  stop(): Promise<void>;
}> {
  const sent: Sent[] = [];
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const action = String(incoming.headers['x-acs-action']);
    const { status = 200, body = '{"RequestId":"A-1"}', delay = 0 } = script[action] ?? { status: 404 };
    const text = await readBody(incoming);
    const query = new URL(incoming.url ?? '', 'http://service').search.slice(1);
    const parameters = new URLSearchParams([query, text].filter(Boolean).join('&'));
    const call: Sent = { action, parameters, gone: false };
    sent.push(call);
    outgoing.once('close', () => {
      call.gone = !outgoing.writableEnded;
    });
    setTimeout(() => {
      outgoing.writeHead(status, { 'content-type': 'application/json' }).end(body);
    }, delay).unref();
  };
  const server = createServer((incoming, outgoing) => {
    answer(incoming, outgoing).catch(() => outgoing.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    sent,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function readBody(incoming: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of incoming.setEncoding('utf8')) text += chunk;
  return text;
}
