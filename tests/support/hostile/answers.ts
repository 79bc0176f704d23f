import { answer, type HeaderFields, head, type Reply } from './exchange.js';
import { sampleText } from './sample.js';

const JSON_TYPE = { 'content-type': 'application/json;charset=utf-8' };

/** The request id that every scripted error carries. */
export const ERROR_REQUEST_ID = '7E4B2C6A-55D0-4E3F-9D0B-8F5C1B2A3D4E';

/** The sample certificate. */
export function certificate(headers: HeaderFields = {}): Reply {
  return answer(200, sampleText, { ...JSON_TYPE, ...headers });
}

/** JSON text as it is, well-formed or not. */
export function json(body: string, status = 200, headers: HeaderFields = {}): Reply {
  return answer(status, body, { ...JSON_TYPE, ...headers });
}

export interface ScriptedError {
  readonly Message?: string;
  readonly Recommend?: string;
  readonly RequestId?: string;
  readonly AccessDeniedDetail?: Readonly<Record<string, unknown>>;
}

function errorBody(code: string, more: ScriptedError = {}) {
  return {
    Code: code,
    HostId: 'esa.cn-hangzhou.aliyuncs.com',
    Message: `The service says ${code}.`,
    Recommend: `https://api.aliyun.com/troubleshoot?q=${code}`,
    RequestId: ERROR_REQUEST_ID,
    ...more,
  };
}

/** An error as the gateway writes it. */
export function error(status: number, code: string, headers: HeaderFields = {}, more: ScriptedError = {}): Reply {
  return json(JSON.stringify(errorBody(code, more)), status, headers);
}

/** The same with keys like `code` and `requestId`. */
export function lowerCaseError(status: number, code: string): Reply {
  const entries = Object.entries(errorBody(code));
  const lowered = entries.map(([name, value]) => [name[0]?.toLowerCase() + name.slice(1), value]);
  return json(JSON.stringify(Object.fromEntries(lowered)), status);
}

/** The same as XML. */
export function xmlError(status: number, code: string, more: ScriptedError = {}): Reply {
  const fields = Object.entries(errorBody(code, more)).map(([name, value]) => `<${name}>${escapeXml(value)}</${name}>`);
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error>\n  ${fields.join('\n  ')}\n</Error>\n`;
  return answer(status, body, { 'content-type': 'text/xml' });
}

function escapeXml(value: unknown): string {
  return String(value)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A proxy's error page. */
export function html(status: number, body = '<h1>An intermediary failed</h1>', headers: HeaderFields = {}): Reply {
  return answer(status, `<!doctype html><html><body>${body}</body></html>`, {
    'content-type': 'text/html',
    ...headers,
  });
}

export function text(status: number, body: string, headers: HeaderFields = {}): Reply {
  return answer(status, body, { 'content-type': 'text/plain', ...headers });
}

export function empty(status: number, headers: HeaderFields = {}): Reply {
  return answer(status, '', headers);
}

/** 204, which has no body and no length. */
export function noContent(): Reply {
  return async ({ send }) => {
    await send(head(204, { 'x-acs-request-id': ERROR_REQUEST_ID }));
  };
}

/** Sends the client elsewhere, with a body that would pass for an answer. */
export function redirect(status: number, location: string): Reply {
  return answer(status, sampleText, { ...JSON_TYPE, location });
}

/** Interim answers before the real one, which a client has to skip. */
export function earlyHints(): Reply {
  return async (exchange) => {
    await exchange.send(head(103, { link: '</style.css>; rel=preload' }));
    await certificate()(exchange);
  };
}
