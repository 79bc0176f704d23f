import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Serves a handler on connections that are kept, until a second call comes on one: that one is run to its end, and the
 * connection closed without the answer. A browser then sends the request again by itself.
 */
export async function startForgetfulServer(handle: (request: Request) => Promise<Response>) {
  let arrived = 0;
  const used = new WeakSet<object>();
  const answer = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of message) chunks.push(chunk as Buffer);
    const { method = 'GET', headers, socket } = message;
    const call = method === 'POST';
    if (call) arrived++;
    const result = await handle(
      new Request(`http://${headers.host}/`, {
        method,
        headers: headers as Record<string, string>,
        ...(call && { body: Buffer.concat(chunks) }),
      }),
    );
    if (call && used.has(socket)) {
      socket.destroy();
      return;
    }
    if (call) used.add(socket);
    response.writeHead(result.status, Object.fromEntries(result.headers)).end(await result.text());
  };
  const server = createServer((message, response) => void answer(message, response));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrived: () => arrived,
    close: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
