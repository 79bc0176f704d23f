import type { Serve } from './start.js';

/** Listens with Bun's own server. */
export const serveOnBun: Serve = async (handler, { host, port }) =>
  Bun.serve({
    hostname: host,
    port,
    fetch: (request, server) => handler(request, { address: server.requestIP(request)?.address }),
  }).port;
