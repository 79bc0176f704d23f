import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/**
 * A service in front of another that lets pages call it, which ESA itself does not: it answers preflights and adds what
 * a browser wants to see. Everything else passes as it is, down to a connection that breaks in the middle.
 */
export async function startPermissiveFront(target: string): Promise<{ url: string; close: () => Promise<void> }> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  const server = createServer((page) => {
    sockets.add(page);
    page.once('close', () => sockets.delete(page));
    page.on('error', () => {});
    page.once('data', (request) => {
      if (request.toString('latin1', 0, 8) === 'OPTIONS ') {
        page.end(preflightAnswer(request.toString('latin1')));
        return;
      }
      forward(request, page, connect(Number(port), hostname));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** One request to a connection: requests and answers need not be told apart in a stream of them. */
function forward(request: Buffer, page: Socket, service: Socket): void {
  let head: Buffer | undefined = Buffer.alloc(0);
  service.write(request);
  page.on('data', (more) => service.write(more));
  page.once('close', () => service.destroy());
  service.on('data', (chunk) => {
    if (!head) {
      page.write(chunk);
      return;
    }
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf('\r\n\r\n');
    if (end < 0) return;
    page.write(openHead(head.toString('latin1', 0, end)));
    page.write(head.subarray(end));
    head = undefined;
  });
  service.once('end', () => page.end());
  service.once('error', () => page.resetAndDestroy());
}

/** The head of an answer with what a page needs to see it, in place of what was there. */
function openHead(head: string): string {
  const [status, ...fields] = head.split('\r\n');
  const kept = fields.filter((field) => !/^(access-control-|connection:|keep-alive:)/i.test(field));
  const added = ['access-control-allow-origin: *', 'access-control-expose-headers: *', 'connection: close'];
  return [status, ...kept, ...added].join('\r\n');
}

function preflightAnswer(request: string): string {
  const asked = /^access-control-request-headers: *(.*)\r$/im.exec(request)?.[1] ?? '';
  return [
    'HTTP/1.1 204 No Content',
    'access-control-allow-origin: *',
    'access-control-allow-methods: GET, POST',
    `access-control-allow-headers: ${asked}`,
    'connection: close',
    '\r\n',
  ].join('\r\n');
}
