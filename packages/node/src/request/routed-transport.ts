import type { Transport } from '@esakit/core';
import { redirectFault, type ReplyHead } from '@esakit/core/adapter';
import type { ConnectionSettings } from '../connections/connection-settings.js';
import { createRouter } from '../connections/router.js';
import { send } from './send.js';

/** A transport over the connections that are asked for. */
export function routedTransport(settings: ConnectionSettings): Transport {
  const route = createRouter(settings);
  return (request, context, cancellation) => {
    const { maxResponseBytes } = context;
    const limits = { signal: cancellation ?? context.signal, maxResponseBytes };
    const connections = route(request.url);
    return 'open' in connections
      ? send(connections, request, limits, refuseRedirect)
      : connections.then((detour) => send(detour, request, limits, refuseRedirect));
  };
}

const refuseRedirect = (head: ReplyHead): ReturnType<typeof redirectFault> | undefined =>
  head.status >= 300 && head.status < 400 ? redirectFault(head) : undefined;
