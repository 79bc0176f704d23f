import { http, HttpResponse, type RequestHandler } from 'msw';
import type { Emulator } from './emulator.js';
import { isConnectionReset } from './faults/fault-effects.js';

/** Options of the handlers. */
export interface HandlersOptions {
  /** An endpoint to answer besides those of the service, as `http://127.0.0.1:8080` or as a host. */
  endpoint?: string | URL;
}

/** The service's endpoints of every region, on the internet and inside a VPC. */
const ENDPOINTS = /^https:\/\/esa(-vpc)?\.[a-z0-9-]+\.aliyuncs\.com\/?(\?|$)/;

/**
 * Request handlers for msw that answer ESA's endpoints from an emulator.
 *
 * @example
 * ```ts
 * import { createEmulator } from '@esakit/emulator';
 * import { handlers } from '@esakit/emulator/msw';
 * import { setupServer } from 'msw/node';
 *
 * const emulator = createEmulator();
 * const server = setupServer(...handlers(emulator));
 * server.listen();
 * ```
 */
export function handlers(emulator: Pick<Emulator, 'fetch'>, options: HandlersOptions = {}): RequestHandler[] {
  const endpoints = options.endpoint === undefined ? [ENDPOINTS] : [ENDPOINTS, endpointPattern(options.endpoint)];
  return endpoints.map((endpoint) =>
    http.all(endpoint, async ({ request }) => {
      try {
        return await emulator.fetch(request);
      } catch (error) {
        if (isConnectionReset(error)) return HttpResponse.error();
        throw error;
      }
    }),
  );
}

function endpointPattern(endpoint: string | URL): RegExp {
  const text = String(endpoint);
  const { origin } = new URL(text.includes('://') ? text : `https://${text}`);
  return new RegExp(`^${origin.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}/?(\\?|$)`);
}
