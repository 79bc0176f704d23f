import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import type { AppConfig } from '../config.js';
import { createCallProxy } from '../console/proxy.js';
import { createKeeper } from '../overview/keeper.js';
import { apiRoutes } from './api.js';
import type { AppEnv } from './env.js';
import { createErrorHandler, createFail } from './failures.js';
import { metricsRoute } from './metrics.js';
import { pageRoutes } from './routes.js';
import { isEmbedded, isProxied, isSameOrigin } from './security/access.js';
import { clientAddress, networkOf } from './security/address.js';
import { securityHeaders } from './security/headers.js';
import { isOwnHost } from './security/hosts.js';
import { createRateLimit } from './security/rate-limit.js';
import { createSignIn } from './sign-in.js';
import { createView } from './view.js';

/** Room for certificates, pages and code that are set. */
const MAX_BODY_BYTES = 262_144;
const MAX_URL = 8_192;
const CACHED = 'public, max-age=31536000, immutable';
const FAVICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#4256d0"/><path d="M9 16.5l4.5 4.5L23 11.5" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/></svg>';

/** The explorer as one fetch handler: pages, JSON API, metrics. */
export function createApp(config: AppConfig): Hono<AppEnv> {
  const { access, assets, clock } = config;
  const app = new Hono<AppEnv>();
  const fail = createFail(config);
  const keeper = createKeeper(config);
  const viewOverview = createView(config, keeper);
  const limit = createRateLimit(config.rate, clock);
  /** What a client is counted by. */
  const clientOf = (c: Context<AppEnv>): string =>
    networkOf(clientAddress(c.env?.address, c.req.raw.headers, config.proxies) ?? 'unknown');
  const signIn = createSignIn(config, { fail, clientOf });

  if (config.compresses) app.use(compress());
  app.use(securityHeaders);

  app.use(async (c, next) => {
    if (c.req.url.length > MAX_URL) {
      return fail(c, { status: 414, code: 'too-long', message: 'The address is too long.' });
    }
    if (!isOwnHost(c.req.header('host') ?? new URL(c.req.url).host, access.hosts)) {
      return c.text('This explorer is not called by that name. Set EXPLORER_HOSTS to the names that it has.\n', 421);
    }
    return next();
  });

  app.get('/healthz', (c) => c.text('ok\n'));
  app.get('/favicon.svg', (c) => c.body(FAVICON, 200, { 'content-type': 'image/svg+xml', 'cache-control': CACHED }));
  app.get('/favicon.ico', (c) => c.redirect('/favicon.svg', 302));
  app.get('/assets/*', (c) => {
    const file = Object.hasOwn(assets.files, c.req.path) ? assets.files[c.req.path] : undefined;
    if (!file) return c.text('not found\n', 404);
    return c.body(file.body, 200, { 'content-type': file.type, 'cache-control': CACHED });
  });

  app.use(async (c, next) => {
    const problem = access.problem ?? (isProxied(c.req.raw) ? access.proxiedProblem : undefined);
    if (problem !== undefined) return fail(c, { status: 503, code: 'not-set-up', message: problem });
    const wait = limit.take(clientOf(c));
    if (wait > 0) {
      const message = `Too many requests of your address: try again in ${wait} s.`;
      return fail(c, { status: 429, code: 'too-many-requests', message, retryAfter: wait });
    }
    const reads = c.req.method === 'GET' || c.req.method === 'HEAD';
    if (reads ? isEmbedded(c.req.raw) : !isSameOrigin(c.req.raw)) {
      return fail(c, { status: 403, code: 'forbidden-origin', message: 'Only pages of this explorer may do that.' });
    }
    return next();
  });

  app.use(
    bodyLimit({
      maxSize: MAX_BODY_BYTES,
      onError: (c) => fail(c, { status: 413, code: 'too-large', message: 'The request is too large.' }),
    }),
  );

  app.route('/', signIn.routes);
  app.use(signIn.required);

  const callProxy = createCallProxy(config, MAX_BODY_BYTES);
  app.all('/api/call', (c) => callProxy(c.req.raw));
  app.route('/api', apiRoutes(config, { keeper, viewOverview }));
  app.get('/metrics', metricsRoute(config, viewOverview));
  app.route('/', pageRoutes(config, { keeper, viewOverview, fail }));

  app.notFound((c) => fail(c, { status: 404, code: 'not-found', message: 'There is nothing at this address.' }));
  app.onError(createErrorHandler(config, fail));
  return app;
}
