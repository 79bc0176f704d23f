import type { Transport, TransportReply } from '@esakit/core';
import { onAbort, redirectFault, type ReplyHead, tooLargeFault } from '@esakit/core/host';
import { createCollector } from './request/collect-bytes.js';
import { decodeBody } from './request/decode-body.js';
import { LazyHeaders } from './request/lazy-headers.js';
import { networkFault } from './request/network-fault.js';

/** A `Dispatcher` of undici 6 or 7. Told in these words, so that the types need none of it. */
export interface AnyDispatcher {
  dispatch(options: never, handler: never): unknown;
}

/** What undici calls while it sends a request: of version 6, and of version 7, which takes the second half where it is. */
interface Handler {
  onConnect(abort: (reason?: Error) => void): void;
  onHeaders(status: number, headers: readonly Uint8Array[]): boolean;
  onData(chunk: Buffer): boolean;
  onComplete(): void;
  onError(error: unknown): void;
  onRequestStart(controller: Controller): void;
  onResponseStart(controller: Controller, status: number, headers: Parsed): void;
  onResponseData(controller: Controller, chunk: Buffer): void;
  onResponseEnd(): void;
  onResponseError(controller: Controller, error: unknown): void;
}

interface Controller {
  abort(reason: Error): void;
}

type Parsed = Record<string, string | string[] | undefined>;

/**
 * Sends requests through a dispatcher of undici: half the CPU of Node's own HTTP client for each, and all that undici has
 * to say about connections, as in `EnvHttpProxyAgent`. Mocking and tracing tools that replace `node:http` don't see these
 * requests; those of undici do.
 *
 * A dispatcher keeps the connections of writes too: where one turns out to be closed, it is not known whether the write
 * arrived. Give it `pipelining: 1`, its default, or the next requests wait for an answer that is slow.
 *
 * @param dispatcher - an `Agent`, `Pool` or the like, of undici 6 or 7. Close it yourself when it has served its time.
 * @example
 * ```js
 * import { createClient, dispatcherTransport } from '@esakit/node';
 * import { Agent } from 'undici';
 *
 * const esa = createClient({ transport: dispatcherTransport(new Agent()) });
 * ```
 */
export function dispatcherTransport(dispatcher: AnyDispatcher): Transport {
  const { dispatch } = dispatcher as { dispatch: (options: object, handler: Handler) => unknown };
  return (request, context, cancellation) =>
    new Promise((resolve, reject) => {
      const signal = cancellation ?? context.signal;
      signal.throwIfAborted();
      const { url, method, headers, body = null, once } = request;
      const [, origin, path] = ORIGIN.exec(url) ?? [];
      const options = { origin, path: path || '/', method, headers, body, idempotent: !once };
      dispatch.call(
        dispatcher,
        options,
        createHandler({ url, limit: context.maxResponseBytes, signal }, resolve, reject),
      );
    });
}

/** Of an absolute URL, and what comes after it. Core has parsed it already. */
const ORIGIN = /^(https?:\/\/[^/?#]+)(.*)/s;

/** A request on its way, and what bounds it. */
interface Exchange {
  readonly url: string;
  /** The most bytes of an answer. */
  readonly limit: number;
  readonly signal: Parameters<typeof onAbort>[0];
}

function createHandler(
  { url, limit, signal }: Exchange,
  resolve: (reply: TransportReply) => void,
  reject: (reason: unknown) => void,
): Handler {
  const collector = createCollector();
  let size = 0;
  let head: ReplyHead | undefined;
  let stop: ((reason: Error) => void) | undefined;
  let settled = false;

  const settle = (): boolean => {
    if (settled) return false;
    settled = true;
    forget();
    return true;
  };
  const fail = (reason: unknown): void => {
    if (!settle()) return;
    reject(reason);
    stop?.(STOPPED);
  };
  const forget = onAbort(signal, fail);

  const onStart = (abort: (reason: Error) => void): void => {
    stop = abort;
    if (settled) abort(STOPPED);
  };
  const onHead = (status: number, headers: Parsed): boolean => {
    // Informational answers come before the real one.
    if (status < 200) return true;
    const answer: ReplyHead = { status, headers: new LazyHeaders(headers) };
    head = answer;
    if (status >= 300 && status < 400) fail(redirectFault(answer));
    else if (Number(answer.headers.get('content-length')) > limit) fail(tooLargeFault(limit, answer));
    return !settled;
  };
  const onChunk = (chunk: Buffer): boolean => {
    size += chunk.length;
    if (size > limit) fail(tooLargeFault(limit, head));
    else collector.add(chunk);
    return !settled;
  };
  const onEnd = (): void => {
    if (settled || !head) return;
    try {
      const text = decodeBody(collector.bytes(), head, limit);
      settle();
      resolve({ ...head, text });
    } catch (fault) {
      fail(fault);
    }
  };
  const onFailure = (cause: unknown): void => {
    // Before the start there was no connection to send anything on.
    fail(networkFault(url, undefined, { head, cause, sent: stop !== undefined }));
  };

  return {
    onConnect: onStart,
    onHeaders: (status, raw) => onHead(status, parseHeaders(raw)),
    onData: onChunk,
    onComplete: onEnd,
    onError: onFailure,
    onRequestStart: (controller) => onStart((reason) => controller.abort(reason)),
    onResponseStart: (_, status, headers) => void onHead(status, headers),
    onResponseData: (_, chunk) => void onChunk(chunk),
    onResponseEnd: onEnd,
    onResponseError: (_, error) => onFailure(error),
  };
}

/** What undici is told when nobody waits for an answer any more. Nobody sees it. */
const STOPPED = new Error('the request was given up');

/** Names and values in turn, as undici 6 gives them. */
function parseHeaders(raw: readonly Uint8Array[]): Parsed {
  const headers: Parsed = {};
  for (let index = 0; index < raw.length; index += 2) {
    const name = Buffer.from(raw[index] ?? [])
      .toString('latin1')
      .toLowerCase();
    const value = Buffer.from(raw[index + 1] ?? []).toString('latin1');
    const before = headers[name];
    headers[name] = before === undefined ? value : [before, value].flat();
  }
  return headers;
}
