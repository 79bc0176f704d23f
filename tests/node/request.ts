import type { SignedRequest, TransportContext, TransportFault } from '@esakit/core';
import { rejection } from '../support/hostile-server.js';

/** A request as core hands it to a transport. */
export const get = (url: string, headers: Record<string, string> = {}): SignedRequest =>
  ({ method: 'GET', url, headers, body: undefined }) as SignedRequest;

export const post = (url: string, body?: string, headers: Record<string, string> = {}): SignedRequest =>
  ({ method: 'POST', url, headers, body }) as SignedRequest;

/** A write. */
export const once = ({ method, url, headers, body }: SignedRequest): SignedRequest => ({
  method,
  url,
  headers,
  body,
  once: true,
});

/** What core tells a transport with each request. */
export const context = ({
  signal,
  limit = 1 << 20,
}: { signal?: AbortSignal; limit?: number } = {}): TransportContext => ({
  signal: signal ?? new AbortController().signal,
  maxResponseBytes: limit,
});

/** What a request was rejected with: a fault of this transport, which is the only thing that it may throw. */
export async function faultOf(sent: Promise<unknown>): Promise<TransportFault> {
  const reason = await rejection(sent);
  if (reason instanceof Error && reason.name === 'TransportFault') return reason as TransportFault;
  throw new Error('not a fault of the transport', { cause: reason });
}
