import type { Agent, ClientRequest } from 'node:http';
import type { SignedRequest } from '@esakit/core';

/** The connections of one transport: opened when a request needs one and, but for writes, kept for the next. */
export interface Connections {
  /** Starts a request. The caller sends the body and handles the reply. */
  open(request: SignedRequest): ClientRequest;
  /** Closes every idle connection. Those in use stay open. */
  dropIdle(): void;
}

/**
 * Idle connections close after 5 s, like those of Node's own agent. Most servers keep them for longer, so few turn out
 * to be stale. The last used connection is taken first, so that the others reach that age. Node detaches an idle
 * connection from the event loop, so none keeps a script from ending.
 */
const POOL = { keepAlive: true, scheduling: 'lifo', timeout: 5_000 } as const;

/**
 * A write gets a connection of its own, which closes after it. If a kept connection turns out to be closed, nobody can
 * tell whether the request arrived.
 */
const NO_POOL = { keepAlive: false } as const;

type Module = 'node:http' | 'node:https';

/**
 * Node's modules are looked up at the first request and not imported. An ES import of `node:http` evaluates each of its
 * exports, among them WebSocket and with it all of fetch, which takes 50 ms on Node 24. An import of `node:process`
 * does the same with the standard streams; the global does not. Functions are looked up at each call, because tracing
 * and mocking tools replace them.
 */
export function createConnections(): Connections {
  const agents = new Map<string, Agent>();
  return {
    open({ url, method, headers, once }) {
      const name: Module = url.startsWith('https:') ? 'node:https' : 'node:http';
      const http = process.getBuiltinModule(name);
      const key = once ? `${name} once` : name;
      let agent = agents.get(key);
      if (!agent) agents.set(key, (agent = new http.Agent(once ? NO_POOL : POOL)));
      // Parsed here: Node takes 10% of the time of a call to do the same with a string.
      const { hostname, port, pathname, search } = new URL(url);
      return http.request({
        method,
        host: hostname.startsWith('[') ? hostname.slice(1, -1) : hostname,
        port,
        path: pathname + search,
        // A copy, because tracing tools add headers to the object. An array would be 10% faster, but they can't read it:
        // https://github.com/apify/proxy-chain/issues/585
        headers: { ...headers },
        agent,
      });
    },
    dropIdle() {
      for (const { freeSockets } of agents.values()) {
        for (const socket of Object.values(freeSockets).flat()) socket?.destroy();
      }
    },
  };
}
