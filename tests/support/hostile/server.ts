import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { answer, type Exchange, type RecordedRequest, type Reply } from './exchange.js';
import { type ParsedRequest, requestReader } from './parse.js';

export interface HostileServer extends AsyncDisposable {
  readonly url: string;
  readonly requests: readonly RecordedRequest[];
  /** Connections accepted so far. */
  readonly connections: number;
  /** Connections open now. */
  readonly openSockets: number;
  /** What to do with the next requests, one reply each, whatever connection they come on. */
  script(replies: readonly Reply[]): void;
  /** What to do with every request that the script does not cover. */
  always(reply: Reply): void;
  /** Ends every open connection as a server does that is tired of idle ones. */
  dropConnections(): void;
  close(): Promise<void>;
}

/** An error no client retries, so that a call too many shows up as itself. */
const unscripted = answer(400, JSON.stringify({ Code: 'UnscriptedRequest', Message: 'The test did not expect it.' }));

/** Starts a server on a loopback port that misbehaves as its script says. */
export async function startHostileServer(): Promise<HostileServer> {
  const sockets = new Set<Socket>();
  const requests: RecordedRequest[] = [];
  let script: Reply[] = [];
  let fallback = unscripted;
  let connections = 0;

  const server = createServer({ noDelay: true }, (socket) => {
    const connection = new Connection(socket, ++connections);
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    const read = requestReader((parsed) => {
      const exchange = connection.exchange(parsed);
      requests.push(exchange.request);
      connection.answer(exchange, script.shift() ?? fallback);
    });
    socket.on('data', read);
  });
  await listen(server);

  const close = async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    get connections() {
      return connections;
    },
    get openSockets() {
      return sockets.size;
    },
    script: (replies) => void (script = [...replies]),
    always: (reply) => void (fallback = reply),
    dropConnections: () => {
      for (const socket of sockets) socket.end();
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** The URL of a loopback port on which nothing listens. */
export async function refusedUrl(): Promise<string> {
  const server = createServer();
  await listen(server);
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
}

class Connection {
  readonly #socket: Socket;
  readonly #id: number;
  readonly #gone = new AbortController();
  #requests = 0;
  /** Answers leave in the order of their requests, even to a client that pipelines. */
  #turn: Promise<void> = Promise.resolve();

  constructor(socket: Socket, id: number) {
    this.#socket = socket;
    this.#id = id;
    // A client that resets the connection is part of the play.
    socket.on('error', () => {});
    socket.on('close', () => this.#gone.abort());
  }

  exchange(parsed: ParsedRequest): Exchange {
    const socket = this.#socket;
    let bytesSent = 0;
    return {
      request: {
        ...parsed,
        socket: this.#id,
        turn: ++this.#requests,
        get bytesSent() {
          return bytesSent;
        },
      },
      socket,
      send: (data) =>
        new Promise((resolve) => {
          if (socket.destroyed) return resolve(false);
          socket.write(data, (error) => {
            if (!error) bytesSent += Buffer.byteLength(data);
            resolve(!error);
          });
        }),
      pause: (milliseconds) => delay(milliseconds, true, { signal: this.#gone.signal }).catch(() => false),
    };
  }

  answer(exchange: Exchange, reply: Reply): void {
    this.#turn = this.#turn.then(() => reply(exchange));
  }
}
