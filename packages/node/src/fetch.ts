import { redirectFault } from '@esakit/core/adapter';
import type { ConnectionOptions } from './connections/connection-options.js';
import { resolveConnections } from './connections/connection-settings.js';
import { createRouter } from './connections/router.js';
import { send } from './request/send.js';

const MAX_BYTES = 8 * 2 ** 20;
/** Statuses whose answer has no body (Fetch standard, 2.2.3). */
const BODILESS = new Set([204, 205, 304]);

/**
 * A `fetch` over the connections of {@link createTransport}, as for `checkDcv` behind a proxy. It reads answers of text,
 * whole and up to 8 MiB. It follows no redirect: with `redirect: "manual"` it gives that answer.
 *
 * @throws {ParameterError} for an invalid option, which it names.
 * @example
 * ```ts
 * import { checkDcv, createClient, createFetch, getCertificate } from '@esakit/node';
 *
 * const esa = createClient({ proxy: 'environment' });
 * const input = { SiteId: '1234567890123', Id: 'babaded901474b9693acf530e0fb1d95' };
 * const { Result, SiteName = '' } = await getCertificate(esa, input);
 * await checkDcv(Result, { siteName: SiteName, fetch: createFetch({ proxy: 'environment' }) });
 * ```
 */
export function createFetch(options: ConnectionOptions = {}): typeof fetch {
  const route = createRouter(resolveConnections(options, 'createFetch'));
  return async (input, init) => {
    const given = new Request(input, init);
    const { method, url, signal, redirect } = given;
    const body = given.body === null ? undefined : await given.text();
    const isSafe = method === 'GET' || method === 'HEAD';
    const request = { method, url, headers: Object.fromEntries(given.headers), body, once: !isSafe };
    const reply = await send(await route(url), request, { signal, maxResponseBytes: MAX_BYTES }, (head) =>
      redirect !== 'manual' && head.status >= 300 && head.status < 400 ? redirectFault(head) : undefined,
    );
    const headers = new Headers(reply.headers);
    // The text is decoded already.
    headers.delete('content-encoding');
    headers.delete('content-length');
    return new Response(BODILESS.has(reply.status) ? null : reply.text, { status: reply.status, headers });
  };
}
