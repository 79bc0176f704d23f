import type { ProxySettings } from './settings.js';

/** Whether a page may call, and what its browser has to hear before it shows it the answer. */
export interface OriginVerdict {
  readonly allowed: boolean;
  /** Headers of every answer to that page. */
  readonly cors: Readonly<Record<string, string>>;
}

/**
 * Judges where a request comes from, by what browsers send and pages can't change. A request of no browser has neither
 * header; it may be anybody's, which is for `authorize` to find out.
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
  // The browser's own word first: behind something that ends TLS, the URL is not the one that the page used.
  const same = site === null ? origin === null || origin === new URL(request.url).origin : site === 'same-origin';
  return { allowed: same, cors: {} };
}

/** The question of a browser before it sends a request to another site. */
export const isPreflight = ({ method, headers }: Request): boolean =>
  method === 'OPTIONS' && headers.has('origin') && headers.has('access-control-request-method');

/** The answer to that question. */
export const preflightHeaders = ({ allowHeaders }: ProxySettings): Record<string, string> => ({
  'access-control-allow-methods': 'POST',
  'access-control-allow-headers': ['content-type', ...allowHeaders].join(', '),
  'access-control-max-age': '600',
});
