import type { Agent, ClientRequest } from 'node:http';
import type { SignedRequest } from '@esakit/core';

/** The connections of one transport: opened when a request needs one and, but for writes, kept for the next. */
export interface Connections {
  /** Starts a request. Its body and what becomes of it are up to the caller. */
  open(request: SignedRequest): ClientRequest;
  /** Closes every connection that waits for a request. Those in use stay. */
  dropIdle(): void;
}

/**
 * Idle connections close after 5 s, as those of Node's own agent: sooner than most servers close them, so that few are
 * found stale. The latest used is taken first, which lets the rest reach that age. Node detaches an idle connection
 * from the event loop, so none keeps a script from ending.
 */
const POOL = { keepAlive: true, scheduling: 'lifo', timeout: 5_000 } as const;

/**
 * A write gets a connection of its own, which closes after it. On a kept one, a request that finds it closed may have
 * arrived or not, and nobody can tell which.
 */
const ALONE = { keepAlive: false } as const;

type Module = 'node:http' | 'node:https';

/**
 * Node's modules are looked up at the first request and not imported: to import `node:http` as a module of ES evaluates
 * each of its exports, WebSocket and with it all of fetch among them, at 50 ms on Node 24. So does `node:process` with
 * the standard streams; the global does not. Functions are read at each call, for tracing and mocking tools replace
 * them.
 */
export function createConnections(): Connections {
  const agents = new Map<string, Agent>();
  return {
    open({ url, method, headers, once }) {
      const name: Module = url.startsWith('https:') ? 'node:https' : 'node:http';
      const http = process.getBuiltinModule(name);
      const key = once ? `${name} once` : name;
      let agent = agents.get(key);
      if (!agent) agents.set(key, (agent = new http.Agent(once ? ALONE : POOL)));
      // Taken apart here: Node does the same with a text in 10% of the time of a call.
      const { hostname, port, pathname, search } = new URL(url);
      return http.request({
        method,
        host: hostname.startsWith('[') ? hostname.slice(1, -1) : hostname,
        port,
        path: pathname + search,
        // A copy, for tracing tools add theirs to the object. They can't read the array that Node would send 10% faster:
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
