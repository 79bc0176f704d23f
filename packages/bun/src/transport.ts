import { type Transport, TransportFault } from '@esakit/core';
import { fetchTransport } from '@esakit/core/host';

/** Error codes of a connection that was never made. */
const UNSENT = /^(ConnectionRefused|FailedToOpenSocket|ENOTFOUND|ECONNREFUSED)$/;

/**
 * Sends requests with Bun's `fetch`, its fastest HTTP client. A write gets a connection of its own: when a kept one
 * turns out to be closed, Bun sends a GET again by itself, even one that has arrived.
 */
export const createTransport = (): Transport => {
  const send = fetchTransport();
  const sendOnce = fetchTransport((url, init) => fetch(url, { ...init, keepalive: false }));
  return async (request, context) => {
    try {
      return await (request.once ? sendOnce : send)(request, context);
    } catch (thrown) {
      if (!UNSENT.test(String((thrown as { readonly code?: unknown } | undefined)?.code))) throw thrown;
      throw new TransportFault('network', 'the request did not get through', { cause: thrown, sent: false });
    }
  };
};
