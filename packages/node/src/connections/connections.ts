import type { Agent, AgentOptions, ClientRequest, RequestOptions } from 'node:http';
import type { SecureContext } from 'node:tls';
import type { SignedRequest } from '@esakit/core';
import type { ConnectionSettings } from './connection-settings.js';
import type { Proxy } from '../proxy/proxy.js';
import type { createTunnels } from '../proxy/tunnels.js';

/** What is sent. */
export interface OutgoingRequest extends Pick<SignedRequest, 'url' | 'headers' | 'body' | 'once'> {
  readonly method: string;
}

/** The connections of one transport: opened when a request needs one and, but for writes, kept for the next. */
export interface Connections {
  /** The proxy that they go through. */
  readonly proxy: Proxy | undefined;
  /** Starts a request. The caller sends the body and handles the reply. */
  open(request: OutgoingRequest): ClientRequest;
  /** Closes every idle connection. Those in use stay open. */
  dropIdle(): void;
}

/** A proxy, and what makes connections through it. */
export interface Detour {
  readonly proxy: Proxy;
  readonly createTunnels: typeof createTunnels;
}

type Module = 'node:http' | 'node:https';

/** `tls.connect` gets all of these. */
type SecureRequestOptions = RequestOptions & { secureContext?: SecureContext };

/**
 * Node's modules are looked up at the first request and not imported. An ES import of `node:http` evaluates each of its
 * exports, among them WebSocket and with it all of fetch, which takes 50 ms on Node 24. An import of `node:process`
 * does the same with the standard streams; the global does not. Functions are looked up at each call, because tracing
 * and mocking tools replace them.
 */
export function createConnections(settings: ConnectionSettings, detour?: Detour): Connections {
  const { secureContext, proxyContext, keepAlive } = settings;
  /**
   * Idle connections close after 5 s, like those of Node's own agent. Most servers keep them for longer, so few turn out
   * to be stale. The last used connection is taken first, so that the others reach that age. Node detaches an idle
   * connection from the event loop, so none keeps a script from ending.
   */
  const pool: AgentOptions = { keepAlive: keepAlive > 0, scheduling: 'lifo', timeout: keepAlive || 5_000 };
  /**
   * A write gets a connection of its own, which closes after it. If a kept connection turns out to be closed, nobody can
   * tell whether the request arrived.
   */
  const noPool: AgentOptions = { keepAlive: false };
  const agents = new Map<string, Agent>();

  const agentOf = (name: Module, once: boolean, tunnels: boolean): Agent => {
    const key = once ? `${name} once` : name;
    let agent = agents.get(key);
    if (!agent) {
      const options = once ? noPool : pool;
      agent =
        detour && tunnels
          ? detour.createTunnels(detour.proxy, options, proxyContext)
          : new (process.getBuiltinModule(name).Agent)(options);
      agents.set(key, agent);
    }
    return agent;
  };

  return {
    proxy: detour?.proxy,
    open({ url, method, headers, once }) {
      const secure = url.startsWith('https:');
      // Parsed here: Node takes 10% of the time of a call to do the same with a string.
      const { hostname, port, pathname, search, host } = new URL(url);
      const relay = secure ? undefined : detour?.proxy;
      const name: Module = secure || relay?.url.protocol === 'https:' ? 'node:https' : 'node:http';
      const options: SecureRequestOptions = {
        method,
        host: bare(hostname),
        port,
        path: pathname + search,
        // A copy, because tracing tools add headers to the object. An array would be 10% faster, but they can't read it:
        // https://github.com/apify/proxy-chain/issues/585
        headers: { ...headers },
        agent: settings.agent ?? agentOf(name, once, secure),
      };
      const context = secure ? secureContext : proxyContext;
      if (context) options.secureContext = context;
      // Node compares it with what the agent says, which is for tunnels what the request says.
      if (detour && secure) options.protocol = 'https:';
      if (relay) {
        // RFC 9112, 3.2.2: a proxy is told the whole address of what is not encrypted, and passes it on.
        const authorization = relay.authorization();
        options.host = bare(relay.url.hostname);
        options.port = relay.url.port;
        options.path = url;
        options.headers = { ...headers, host, ...(authorization && { 'proxy-authorization': authorization }) };
      }
      return process.getBuiltinModule(name).request(options);
    },
    dropIdle() {
      for (const { freeSockets } of agents.values()) {
        for (const socket of Object.values(freeSockets).flat()) socket?.destroy();
      }
    },
  };
}

const bare = (hostname: string): string => (hostname.startsWith('[') ? hostname.slice(1, -1) : hostname);
