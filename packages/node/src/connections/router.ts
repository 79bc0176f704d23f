import { EsaError, TransportFault } from '@esakit/core';
import type { ConnectionSettings } from './connection-settings.js';
import { type Connections, createConnections } from './connections.js';
import type { Proxy } from '../proxy/proxy.js';

/** Gives the connections for a URL: at once where they are direct, because that is the usual way and has to be fast. */
export type Router = (url: string) => Connections | Promise<Connections>;

/** The connections of a transport, direct ones and those of each proxy. */
export function createRouter(settings: ConnectionSettings): Router {
  const direct = createConnections(settings);
  const { findProxy } = settings;
  if (!findProxy) return () => direct;
  const detours = new Map<string, Promise<Connections>>();
  return (url) => {
    let proxy;
    try {
      proxy = findProxy(url);
    } catch (error) {
      // A variable that is not the URL of a proxy stays so: no request is sent, and none again.
      const fault = { sent: false, lasting: true };
      return Promise.reject(error instanceof EsaError ? new TransportFault('network', error.reason, fault) : error);
    }
    if (!proxy) return direct;
    const key = `${proxy.url.href} ${proxy.authorization() ?? ''}`;
    const known = detours.get(key) ?? detour(settings, proxy);
    detours.set(key, known);
    return known;
  };
}

/** The library is loaded when it is needed: few are behind a proxy. */
async function detour(settings: ConnectionSettings, proxy: Proxy): Promise<Connections> {
  const { createTunnels } = await import('../proxy/tunnels.js');
  return createConnections(settings, { proxy, createTunnels });
}
