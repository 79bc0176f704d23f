import { EsaError, ParameterError, ServiceError } from '@esakit/core';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { apiRoutes } from './api.js';
import type { AppConfig } from '../config.js';
import { createCallProxy } from '../console/proxy.js';
import { logLine } from './log-line.js';
import { metrics } from '../overview/metrics.js';
import { currentOverview } from '../overview/current.js';
import { toRows } from '../overview/rows.js';
import { errorPage } from '../ui/error.js';
import { loginPage } from '../ui/login.js';
import { pageRoutes } from './routes.js';
import { isSameOrigin, isSignedIn, safePath, sessionCookie } from './security/access.js';
import { securityHeaders } from './security/headers.js';
import { isOwnHost } from './security/hosts.js';
import { createRateLimit } from './security/rate-limit.js';
import { equalInConstantTime } from './security/session.js';

/** What a runtime knows of who sent a request. */
export interface From {
  readonly address?: string | undefined;
}

export type AppEnv = { Bindings: From };

/** Room for certificates, pages and code that are set. */
const MAX_BODY_BYTES = 262_144;
const MAX_URL = 8_192;
const FAVICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#4256d0"/><path d="M9 16.5l4.5 4.5L23 11.5" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/></svg>';

/** The explorer as one fetch handler: pages, JSON API, metrics. It keeps no state but the store's. */
export function createApp(config: AppConfig): Hono<AppEnv> {
  const { access, assets, clock, log } = config;
  const app = new Hono<AppEnv>();
  const limited = createRateLimit(config.rate, clock);
  const limitedLogin = createRateLimit({ burst: 10, perSecond: 0.2 }, clock);

  const fail = (c: Context<AppEnv>, status: FailureStatus, code: string, message: string, requestId?: string) =>
    wantsJson(c)
      ? c.json({ error: { ...ofTheProxy(status), code, message, requestId } }, status)
      : c.html(errorPage(config, { status, code, message, requestId }), status);

  app.use(securityHeaders);

  app.use(async (c, next) => {
    if (c.req.url.length > MAX_URL) return fail(c, 414, 'too-long', 'The address is too long.');
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
    if (access.problem !== undefined) return fail(c, 503, 'not-set-up', access.problem);
    const wait = limited(addressOf(c));
    if (wait > 0) {
      c.header('retry-after', String(wait));
      return fail(c, 429, 'too-many-requests', `Too many requests: try again in ${wait} s.`);
    }
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD' && !isSameOrigin(c.req.raw)) {
      return fail(c, 403, 'forbidden-origin', 'Only pages of this explorer may do that.');
    }
    return next();
  });

  app.use(
    bodyLimit({ maxSize: MAX_BODY_BYTES, onError: (c) => fail(c, 413, 'too-large', 'The request is too large.') }),
  );

  app.get('/login', (c) => c.html(loginPage(config, { next: safePath(c.req.query('next')), failed: false })));
  app.post('/login', async (c) => {
    const wait = limitedLogin(addressOf(c));
    if (wait > 0) {
      c.header('retry-after', String(wait));
      return fail(c, 429, 'too-many-requests', `Too many tries: try again in ${wait} s.`);
    }
    const form = await c.req.parseBody();
    const next = safePath(textOf(form['next']));
    const { token } = access;
    if (token === undefined) return c.redirect(next, 303);
    if (!equalInConstantTime(textOf(form['token']) ?? '', token)) {
      return c.html(loginPage(config, { next, failed: true }), 401);
    }
    c.header('set-cookie', sessionCookie(c.req.raw, token));
    return c.redirect(next, 303);
  });
  app.post('/logout', (c) => {
    c.header('set-cookie', sessionCookie(c.req.raw, undefined));
    return c.redirect('/login', 303);
  });

  app.use(async (c, next) => {
    if (isSignedIn(c, access)) return next();
    if (wantsJson(c) || c.req.method !== 'GET') {
      c.header('www-authenticate', 'Bearer');
      return fail(c, 401, 'unauthorized', 'A token is needed: send "Authorization: Bearer" and the token.');
    }
    const { pathname, search } = new URL(c.req.url);
    return c.redirect(`/login?next=${encodeURIComponent(pathname + search)}`, 302);
  });

  const callProxy = createCallProxy(config, MAX_BODY_BYTES);
  app.all('/api/call', (c) => callProxy(c.req.raw));
  app.route('/api', apiRoutes(config));
  app.get('/metrics', async (c) => {
    const overview = await currentOverview(config, false, c.req.raw.signal);
    const rows = toRows(overview, clock(), config.warnDays);
    return c.body(metrics(overview, rows, clock()), 200, {
      'content-type': 'text/plain; version=0.0.4; charset=utf-8',
    });
  });
  app.route('/', pageRoutes(config));

  app.notFound((c) => fail(c, 404, 'not-found', 'There is nothing at this address.'));
  app.onError((error, c) => {
    const where = `${c.req.method} ${c.req.path}`;
    if (!(error instanceof EsaError)) {
      log(logLine(where, error));
      return fail(c, 500, 'failed', 'The explorer failed; its log tells where.');
    }
    const { code, message, requestId } = error;
    const status = statusOf(error);
    if (status >= 500) log(logLine(where, error));
    return fail(c, status, code, message, requestId);
  });
  return app;
}

const CACHED = 'public, max-age=31536000, immutable';

type FailureStatus = 400 | 401 | 403 | 404 | 413 | 414 | 429 | 500 | 502 | 503 | 504;

function statusOf(error: EsaError): FailureStatus {
  if (error instanceof ParameterError) return 400;
  if (!(error instanceof ServiceError)) return error.code === 'timeout' ? 504 : 502;
  if (/^(InvalidCertificate|Certificate|CertList)\.NotFound$|^SiteNotFound/.test(error.code)) return 404;
  return /^Throttling|^TooManyRequests/.test(error.code) ? 429 : 502;
}

/** What lets the client of a signing proxy, which the console uses, know the error for one of its own. */
const ofTheProxy = (status: FailureStatus) => ({
  name: 'ProxyError',
  operation: 'explorer',
  retryable: status === 429 || status >= 500,
  attempts: 0,
});

const wantsJson = (c: Context): boolean =>
  c.req.path === '/api' || c.req.path.startsWith('/api/') || c.req.path === '/metrics';

/** The platform's word for who asks; a header that anybody could write counts on no platform that has its own. */
const addressOf = (c: Context<AppEnv>): string => c.env?.address ?? 'unknown';

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
