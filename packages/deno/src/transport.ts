import { type Transport, TransportFault } from '@esakit/core';
import { fetchTransport } from '@esakit/core/adapter';

/**
 * Sends requests with Deno's `fetch`. Deno's `node:http` makes more calls a second over plain HTTP, but its `node:https`
 * asks for permissions that have nothing to do with the call (`--allow-sys=ca`, `--allow-env=NODE_USE_SYSTEM_CA`).
 *
 * A request that Deno forbids is a fault that names the flag to run it with.
 */
export const createTransport = (): Transport => {
  const send = fetchTransport();
  return async (request, context) => {
    try {
      return await send(request, context);
    } catch (thrown) {
      if (!isForbidden(thrown)) throw thrown;
      const { host } = new URL(request.url);
      throw new TransportFault('network', `no permission to reach ${host}: run Deno with --allow-net=${host}`, {
        lasting: true,
      });
    }
  };
};

const isForbidden = (thrown: unknown): boolean => thrown instanceof Error && thrown.name === 'NotCapable';
