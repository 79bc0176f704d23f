import type { TransportFault, TransportReply } from '@esakit/core';
import { type Cancellation, onAbort, type ReplyHead } from '@esakit/core/adapter';
import type { Connections, OutgoingRequest } from '../connections/connections.js';
import { GIVEN_UP } from '../proxy/given-up.js';
import { LazyHeaders } from './lazy-headers.js';
import { networkFault } from './network-fault.js';
import { readBody } from './read-body.js';

/** Error codes of a connection that the server has closed. */
const CLOSED = new Set(['ECONNRESET', 'EPIPE', 'ECONNABORTED']);

/** What bounds a request. */
export interface Limits {
  readonly signal: AbortSignal | Cancellation;
  readonly maxResponseBytes: number;
}

/**
 * Sends one request and reads its answer whole.
 *
 * @param refuse - gives a fault for an answer that is not to be read.
 * @throws {TransportFault} or the reason of the signal.
 */
export const send = (
  connections: Connections,
  request: OutgoingRequest,
  { signal, maxResponseBytes }: Limits,
  refuse: (head: ReplyHead) => TransportFault | undefined,
): Promise<TransportReply> =>
  new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const { proxy } = connections;
    const outgoing = connections.open(request);
    let receivedBefore = 0;
    let sent = false;
    const onReady = (): void => {
      sent = true;
    };
    let head: ReplyHead | undefined;
    let settled = false;

    const settle = (): void => {
      settled = true;
      forget();
    };
    const fail = (reason: unknown): void => {
      if (settled) return;
      settle();
      reject(reason);
      outgoing.destroy();
      // A request without a socket has no event that says so.
      outgoing.emit(GIVEN_UP);
    };
    const forget = onAbort(signal, fail);

    outgoing
      .on('socket', (socket) => {
        receivedBefore = socket.bytesRead;
        // A request waits in memory until its connection is open, with TLS.
        if (outgoing.reusedSocket) onReady();
        else socket.once('encrypted' in socket ? 'secureConnect' : 'connect', onReady);
      })
      .on('error', (cause: NodeJS.ErrnoException) => {
        if (settled) return;
        const silent = outgoing.socket?.bytesRead === receivedBefore;
        const stale = outgoing.reusedSocket && silent && CLOSED.has(cause.code ?? '');
        // The other idle connections are likely closed too: the next attempt must not use one.
        if (stale) connections.dropIdle();
        fail(networkFault(request.url, proxy, { head, cause, stale, sent }));
      })
      .on('response', (message) => {
        const { statusCode: status = 0, headers } = message;
        const answer: ReplyHead = { status, headers: new LazyHeaders(headers) };
        head = answer;
        const refusal = refuse(answer);
        if (refusal) return fail(refusal);
        readBody(message, answer, maxResponseBytes, {
          onText: (text) => {
            if (settled) return;
            settle();
            resolve({ ...answer, text });
          },
          onFault: fail,
        });
      })
      // Comes last. It matters where no other event came: a truncated answer, an upgrade to another protocol.
      .on('close', () => {
        if (!settled) fail(networkFault(request.url, proxy, { head }));
      })
      .end(request.body);
  });
