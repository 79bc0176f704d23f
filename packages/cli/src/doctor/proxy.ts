import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { connect, type Socket } from 'node:net';
import type { FindProxy, Proxy } from '@esakit/node';
import type { Finding } from './finding.js';
import { isOnThisMachine, type Place } from './places.js';

const NAME = 'proxy';

/**
 * Whether a proxy of the environment is used, and reachable. Its credentials are never shown.
 *
 * @param find - undefined where the environment names no proxy.
 */
export async function checkProxy(
  places: readonly Place[],
  find: FindProxy | undefined,
  signal: AbortSignal,
): Promise<Finding[]> {
  if (!find) return [{ name: NAME, state: 'ok', finding: 'none is set, so calls go straight to the service' }];
  const proxies = new Map<string, Proxy>();
  const findings: Finding[] = [];
  for (const place of places) {
    const { url } = place;
    const proxy = find(url.href);
    if (proxy) proxies.set(proxy.name, proxy);
    else {
      const why = isOnThisMachine(place) ? 'it is on this machine' : 'NO_PROXY excepts it';
      findings.push({ name: NAME, state: 'ok', finding: `${url.host} is called without the proxy, because ${why}` });
    }
  }
  const reached = [...proxies.values()].map((proxy) => checkReach(proxy, signal));
  return [...(await Promise.all(reached)), ...findings];
}

async function checkReach({ url, name, source }: Proxy, signal: AbortSignal): Promise<Finding> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  try {
    const socket = await opened(connect({ host, port: portOf(url) }), signal);
    socket.destroy();
    return { name: NAME, state: 'ok', finding: `${name} (${source}) takes connections` };
  } catch (error) {
    signal.throwIfAborted();
    return {
      name: NAME,
      state: 'critical',
      finding: `${name} can't be reached: ${(error as Error).message}`,
      remedy: `check ${source}; unset it, or add the service to NO_PROXY, if this machine needs no proxy`,
    };
  }
}

interface Target {
  readonly host: string;
  readonly port: number;
  readonly signal: AbortSignal;
}

/** Has a proxy open a connection to a server (RFC 9110, 9.3.6). */
export async function openTunnel(proxy: Proxy, { host, port, signal }: Target): Promise<Socket> {
  const { url } = proxy;
  const authorization = proxy.authorization();
  const target = `${host}:${port}`;
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const outgoing = send({
    method: 'CONNECT',
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: portOf(url),
    path: target,
    headers: { host: target, ...(authorization !== undefined && { 'proxy-authorization': authorization }) },
    agent: false,
    signal,
  });
  return new Promise((resolve, reject) => {
    outgoing
      .once('connect', ({ statusCode = 0 }, socket) => {
        if (statusCode >= 200 && statusCode < 300) return resolve(socket);
        socket.destroy();
        const why = statusCode === 407 ? ', because it wants other credentials' : '';
        reject(new Error(`the proxy ${proxy.name} refuses the connection (HTTP ${statusCode}${why})`));
      })
      .once('error', (error) => reject(new Error(`the proxy ${proxy.name} opens no connection: ${error.message}`)))
      .end();
  });
}

const portOf = ({ port, protocol }: URL): number => Number(port || (protocol === 'https:' ? 443 : 80));

function opened(socket: Socket, signal: AbortSignal): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => {
      socket.destroy();
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', onAbort);
    socket.once('connect', () => {
      signal.removeEventListener('abort', onAbort);
      resolve(socket);
    });
    socket.once('error', (error) => {
      signal.removeEventListener('abort', onAbort);
      reject(error);
    });
  });
}
