import type { ProxySettings } from './settings.js';

/** Whether a page may call, and the CORS headers that its browser needs to show it the answer. */
export interface OriginVerdict {
  readonly allowed: boolean;
  /** Headers of every answer to that page. */
  readonly cors: Readonly<Record<string, string>>;
}

/**
 * Judges the origin of a request by the headers that browsers send and pages can't change. A request that does not come
 * from a browser has neither header; anybody may have sent it, and only `authorize` can tell.
 */
export function judgeOrigin(request: Request, { origins, cookies }: ProxySettings): OriginVerdict {
  const origin = request.headers.get('origin');
  const site = request.headers.get('sec-fetch-site');
  if (origin !== null && origins.has(origin)) {
    return {
      allowed: true,
      cors: {
        'access-control-allow-origin': origin,
        ...(cookies && { 'access-control-allow-credentials': 'true' }),
      },
    };
  }
  // What the browser says comes first: behind a proxy that ends TLS, the URL is not the one that the page used.
  const same = site === null ? origin === null || origin === new URL(request.url).origin : site === 'same-origin';
  return { allowed: same, cors: {} };
}

/** Whether a request is a CORS preflight. */
export const isPreflight = ({ method, headers }: Request): boolean =>
  method === 'OPTIONS' && headers.has('origin') && headers.has('access-control-request-method');

/** The headers of the answer to a preflight. */
export const preflightHeaders = ({ allowHeaders }: ProxySettings): Record<string, string> => ({
  'access-control-allow-methods': 'POST',
  'access-control-allow-headers': ['content-type', ...allowHeaders].join(', '),
  'access-control-max-age': '600',
});
