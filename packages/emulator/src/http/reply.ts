import type { Refusal } from './errors.js';
import { writeJson } from './json.js';
import type { Bytes } from './bytes.js';

/** An answer before it goes out. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Bytes;
}

/** Where an answer comes from. */
export interface ReplyContext {
  readonly host: string;
  readonly requestId: string;
  /** The server's time, in milliseconds. */
  readonly now: number;
}

/** The answer that carries data. */
export function dataReply(
  data: object,
  context: ReplyContext,
  extraHeaders: Readonly<Record<string, string>> = {},
): Reply {
  return reply(200, { RequestId: context.requestId, ...data }, context, extraHeaders);
}

/** The answer that carries an error. */
export function errorReply(refusal: Refusal, context: ReplyContext): Reply {
  const query = new URLSearchParams({ q: refusal.code, product: 'ESA', requestId: context.requestId });
  const body = {
    RequestId: context.requestId,
    Message: refusal.message,
    Recommend: `https://api.aliyun.com/troubleshoot?${query}`,
    HostId: context.host,
    Code: refusal.code,
  };
  return reply(refusal.status, body, context, refusal.headers);
}

/** The gateway's answer to a browser's preflight; it allows neither `authorization` nor the nonce, so neither do we. */
export function preflightResponse(): Response {
  return new Response(null, {
    status: 200,
    headers: {
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'POST, GET, OPTIONS',
      'access-control-allow-headers': 'X-Requested-With, x-acs-action, x-acs-version, x-acs-date, Content-Type',
      'access-control-max-age': '172800',
      'content-length': '0',
    },
  });
}

function reply(
  status: number,
  json: object,
  { requestId, now }: ReplyContext,
  extraHeaders: Readonly<Record<string, string>> = {},
): Reply {
  const body = new TextEncoder().encode(writeJson(json));
  const headers = new Headers({
    'content-type': 'application/json;charset=utf-8',
    'content-length': String(body.length),
    date: new Date(now).toUTCString(),
    'access-control-allow-origin': '*',
    'access-control-expose-headers': '*',
    'x-acs-request-id': requestId,
    'x-acs-trace-id': requestId.replaceAll('-', '').toLowerCase(),
    ...extraHeaders,
  });
  return { status, headers, body };
}
