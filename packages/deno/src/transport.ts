import { type Transport, TransportFault } from '@esakit/core';
import { fetchTransport } from '@esakit/core/host';
import { runtime } from './runtime.js';

/**
 * Sends requests with Deno's `fetch`. Deno's `node:http` makes more calls a second over plain HTTP, but its
 * `node:https` asks for permissions that have nothing to do with the call (`--allow-sys=ca`,
 * `--allow-env=NODE_USE_SYSTEM_CA`).
 *
 * A request that Deno forbids fails with a fault that names the flag to run Deno with.
 */
export const createTransport = (): Transport => {
  const send = fetchTransport(undefined, true);
  return explained((request, context) => (request.once ? sendOnce : send)(request, context));
};

/** The same, with faults that say what Deno needs. */
export const explained =
  (send: Transport): Transport =>
  async (request, context) => {
    try {
      return await send(request, context);
    } catch (thrown) {
      if (isForbidden(thrown)) {
        const { host } = new URL(request.url);
        throw new TransportFault('network', `no permission to reach ${host}: run Deno with --allow-net=${host}`, {
          lasting: true,
          sent: false,
        });
      }
      if (!isUnsent(thrown)) throw thrown;
      throw new TransportFault('network', 'the request did not get through', { cause: thrown, sent: false });
    }
  };

/**
 * Sends on a connection of its own. When a kept connection turns out to be closed, Deno sends the request again by
 * itself, even one that has arrived.
 */
const sendOnce: Transport = async (request, context) => {
  const client = runtime().createHttpClient({ poolMaxIdlePerHost: 0 });
  try {
    const send = fetchTransport((url, init) => fetch(url, { ...init, client } as RequestInit), true);
    return await send(request, context);
  } finally {
    client.close();
  }
};

const isForbidden = (thrown: unknown): boolean =>
  thrown instanceof Error && (thrown.name === 'NotCapable' || isForbidden(thrown.cause));

/** Whether a connection was never made, because of the name, the address or TLS. Only Deno's message says so. */
const isUnsent = (thrown: unknown): boolean =>
  thrown instanceof Error && (thrown.message.includes('client error (Connect)') || isUnsent(thrown.cause));
