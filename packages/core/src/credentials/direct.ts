import { redirectFault, tooLargeFault, TransportFault } from '../transport/fault.js';
import type { Transport, TransportContext, TransportReply } from '../transport/transport.js';
import type { SignedRequest } from '../transport/signed-request.js';
import { onAbort } from '../util/deadline.js';

/** An answer that arrives, as Node has it. */
export interface HostReply {
  readonly statusCode?: number | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  on(event: 'data', listener: (chunk: Uint8Array) => void): unknown;
  on(event: 'end', listener: () => void): unknown;
  on(event: 'aborted', listener: () => void): unknown;
}

/** A request that is sent, as Node has it. */
export interface HostRequest {
  on(event: 'error', listener: (error: Error) => void): unknown;
  end(body: string | undefined): unknown;
  destroy(): unknown;
}

/** Plain HTTP, as Node has it. */
export interface HostHttp {
  request(
    url: string,
    options: { method: string; headers: Record<string, string>; agent: false },
    onReply: (reply: HostReply) => void,
  ): HostRequest;
}

/**
 * Sends plain HTTP on a connection of its own that no proxy is between. The `fetch` of some runtimes goes through
 * `HTTP_PROXY` whatever the address is, and a proxy must neither see the keys of an instance's role nor give others.
 *
 * @param http - `node:http`, looked up when it is needed.
 */
export const directTransport =
  (http: () => HostHttp): Transport =>
  (request, context) =>
    new Promise((resolve, reject) => sendDirectly(http(), request, context, { resolve, reject }));

function sendDirectly(
  http: HostHttp,
  { method, url, headers, body }: SignedRequest,
  { signal, maxResponseBytes }: TransportContext,
  { resolve, reject }: { resolve: (reply: TransportReply) => void; reject: (reason: unknown) => void },
): void {
  signal.throwIfAborted();
  const outgoing = http.request(url, { method, headers: { ...headers }, agent: false }, (message) => {
    const { statusCode: status = 0 } = message;
    const head = { status, headers: readHeaders(message.headers) };
    if (status >= 300 && status < 400) return fail(redirectFault(head));
    const chunks: Uint8Array[] = [];
    let size = 0;
    message.on('data', (chunk) => {
      size += chunk.length;
      chunks.push(chunk);
      if (size > maxResponseBytes) fail(tooLargeFault(maxResponseBytes, head));
    });
    message.on('aborted', () => fail(new TransportFault('network', 'the answer was cut off', { head })));
    message.on('end', () => {
      forget();
      resolve({ ...head, text: decode(chunks) });
    });
  });
  const fail = (reason: unknown): void => {
    forget();
    reject(reason);
    outgoing.destroy();
  };
  const forget = onAbort(signal, fail);
  outgoing.on('error', (cause) =>
    fail(new TransportFault('network', 'the request did not get through', { cause, sent: false })),
  );
  outgoing.end(body);
}

function readHeaders(all: HostReply['headers']): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(all)) {
    for (const one of [value].flat()) {
      if (one !== undefined) headers.append(name, one);
    }
  }
  return headers;
}

function decode(chunks: readonly Uint8Array[]): string {
  const decoder = new TextDecoder();
  return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode();
}
