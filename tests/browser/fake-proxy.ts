import { parseJson, stringifyJson } from '@esakit/core';
import type { ProxyAnswer } from '@esakit/core/proxy';

/** What arrived at the proxy. */
export interface Posted {
  readonly url: string;
  readonly init: RequestInit;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** What the proxy does with one request. */
export type Reply = Response | Error | ((signal: AbortSignal) => Promise<Response>);

/** A `fetch` that leads to a proxy which says this, one reply a request; the last one stays. */
export function fakeProxy(...replies: readonly Reply[]): {
  readonly fetch: typeof fetch;
  readonly posted: readonly Posted[];
} {
  const posted: Posted[] = [];
  return {
    posted,
    fetch: async (url, init = {}) => {
      const body = init.body as string;
      const headers = Object.fromEntries(new Headers(init.headers));
      posted.push({ url: url as string, init, headers, body: parseJson(body) });
      const reply = replies[Math.min(posted.length, replies.length) - 1] ?? new Error('there is no reply');
      if (reply instanceof Error) throw reply;
      return typeof reply === 'function' ? reply(init.signal as AbortSignal) : reply.clone();
    },
  };
}

/** An answer of the protocol. */
export const says = (answer: ProxyAnswer, status = 'error' in answer ? 400 : 200): Response =>
  new Response(stringifyJson(answer), { status, headers: { 'content-type': 'application/json' } });

/** A successful answer of the protocol with this in it. */
export const gives = (data: Readonly<Record<string, unknown>>): Response =>
  says({ data, requestId: '04F0F334-1335-436C-A1D7-6C044FE73368', status: 200, attempts: 2 });
