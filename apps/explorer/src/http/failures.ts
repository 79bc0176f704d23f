import { EsaError } from '@esakit/core';
import type { Context, ErrorHandler } from 'hono';
import type { AppConfig } from '../config.js';
import { errorPage, type Failure } from '../ui/error.js';
import { causeOf, problemOf } from '../ui/problem.js';
import type { AppEnv } from './env.js';
import { logLine } from './log-line.js';
import { safePath } from './security/access.js';

export type Fail = (c: Context<AppEnv>, failure: Failure) => Response | Promise<Response>;

/** Answers with a failure: a page, or JSON where a program asks. */
export const createFail =
  (config: AppConfig): Fail =>
  (c, failure) => {
    const { status, code, message, advice, requestId, retryAfter } = failure;
    if (retryAfter !== undefined) c.header('retry-after', String(retryAfter));
    if (wantsJson(c)) return c.json({ error: { ...ofTheProxy(status), code, message, advice, requestId } }, status);
    const { pathname, search } = new URL(c.req.url);
    const again = c.req.method === 'GET' ? safePath(pathname + search) : undefined;
    return c.html(errorPage(config, failure, again), status);
  };

/** Answers errors that a handler throws: those of the toolkit by their cause, others without their words. */
export const createErrorHandler =
  ({ log }: AppConfig, fail: Fail): ErrorHandler<AppEnv> =>
  (error, c) => {
    const where = `${c.req.method} ${c.req.path}`;
    if (!(error instanceof EsaError)) {
      log(logLine(where, error));
      return fail(c, { status: 500, code: 'failed', message: 'The explorer failed; its log tells where.' });
    }
    const cause = causeOf(error);
    if (cause.status >= 500) log(logLine(where, error));
    return fail(c, { ...cause, ...problemOf(error) });
  };

/** What lets the client of a signing proxy, which the console uses, know the error for one of its own. */
const ofTheProxy = (status: Failure['status']) => ({
  name: 'ProxyError',
  operation: 'explorer',
  retryable: status === 429 || status >= 500,
  attempts: 0,
});

export const wantsJson = (c: Context): boolean =>
  c.req.path === '/api' || c.req.path.startsWith('/api/') || c.req.path === '/metrics';
