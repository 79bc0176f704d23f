import type { Serve } from './start.js';

/** Listens with Deno's own server. */
export const serveOnDeno: Serve = async (handler, { host, port }) => {
  const { addr } = Deno.serve({ hostname: host, port, onListen: () => undefined }, (request, { remoteAddr }) =>
    handler(request, { address: remoteAddr.hostname }),
  );
  return addr.port;
};
