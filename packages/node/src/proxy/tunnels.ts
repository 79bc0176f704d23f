import type { Agent, AgentOptions, ClientRequest } from 'node:http';
import type { SecureContext } from 'node:tls';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { GIVEN_UP } from './given-up.js';
import type { Proxy } from './proxy.js';
import { ProxyRefusal } from './proxy-refusal.js';

/**
 * An agent whose connections go through a proxy, by CONNECT. This file is loaded when the first request needs one.
 *
 * @param secureContext - for the connection to a proxy of `https:`.
 */
export function createTunnels(proxy: Proxy, options: AgentOptions, secureContext: SecureContext | undefined): Agent {
  const agent = new Tunnels(proxy.url.href, {
    ...options,
    ...(secureContext && { secureContext }),
    // Not in the URL: the library hands that to whoever listens.
    headers: (): Record<string, string> => {
      const authorization = proxy.authorization();
      return authorization === undefined ? {} : { 'Proxy-Authorization': authorization };
    },
  });
  // The library clears what the constructor was given, and Node takes the time of an idle connection from there.
  if (options.timeout !== undefined) agent.options.timeout = options.timeout;
  return agent;
}

type ConnectOptions = Parameters<HttpsProxyAgent<string>['connect']>[1];

class Tunnels extends HttpsProxyAgent<string> {
  /** Always asked for `https:`; the library would look for it in a stack trace. */
  override isSecureEndpoint(): boolean {
    return true;
  }

  override async connect(
    request: ClientRequest,
    options: ConnectOptions,
  ): ReturnType<HttpsProxyAgent<string>['connect']> {
    // A request that is given up takes its connection along, which would keep the process alive for as long as the proxy
    // says nothing. The library has no signal, but hands its options to the socket, and that has one.
    const controller = new AbortController();
    const giveUp = (): void => controller.abort();
    const own = Object.create(this, {
      connectOpts: { value: { ...this.connectOpts, signal: controller.signal } },
    }) as this;
    let status = 0;
    request.once(GIVEN_UP, giveUp);
    request.once('proxyConnect', (reply: { statusCode: number }) => (status = reply.statusCode));
    try {
      const socket = await super.connect.call(own, request, options);
      if (status === 200) return socket;
      socket.destroy();
    } catch (cause) {
      throw new ProxyRefusal(undefined, cause);
    } finally {
      request.off(GIVEN_UP, giveUp);
    }
    throw new ProxyRefusal(status);
  }
}
