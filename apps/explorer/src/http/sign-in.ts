import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { timingSafeEqual } from 'hono/utils/buffer';
import type { AppConfig } from '../config.js';
import { loginPage } from '../ui/login.js';
import type { AppEnv } from './env.js';
import { type Fail, wantsJson } from './failures.js';
import { safePath } from './security/access.js';
import { createRateLimit } from './security/rate-limit.js';
import { createSessions } from './security/session.js';

/** Tries of one client at the token, by whatever way: ten, then one in five seconds. */
const TRIES = { burst: 10, perSecond: 0.2 };

/** Asks for the token: by a form and a session for browsers, by a bearer token for programs. */
export function createSignIn(
  config: AppConfig,
  { fail, clientOf }: { readonly fail: Fail; readonly clientOf: (c: Context<AppEnv>) => string },
): { readonly routes: Hono<AppEnv>; readonly required: MiddlewareHandler<AppEnv> } {
  const { token, sessionSecret, secretIsToken } = config.access;
  const tries = createRateLimit(TRIES, config.clock);
  const sessions = createSessions(sessionSecret, config.clock);
  const routes = new Hono<AppEnv>();

  const tooMany = (c: Context<AppEnv>, wait: number) =>
    fail(c, {
      status: 429,
      code: 'too-many-requests',
      message: `Too many tries: try again in ${wait} s.`,
      retryAfter: wait,
    });

  /** Compares a guess, which counts unless it is right. @returns whether it is, or the seconds to wait. */
  async function isToken(c: Context<AppEnv>, guess: string): Promise<boolean | number> {
    if (token === undefined) return true;
    const client = clientOf(c);
    // Counted before it is compared, so that guesses which come at once count too.
    const wait = tries.take(client);
    if (wait > 0) return wait;
    const right = await timingSafeEqual(guess, token);
    if (right) tries.giveBack(client);
    return right;
  }

  /** The same for a cookie. Where no token can be guessed by it, those who are signed in never wait. */
  async function hasSession(c: Context<AppEnv>): Promise<boolean | number> {
    const client = clientOf(c);
    const wait = secretIsToken && c.req.header('cookie') !== undefined ? tries.take(client) : 0;
    if (wait > 0) return wait;
    const state = await sessions.stateOf(c);
    if (state === 'forged') {
      await sessions.end(c);
      return secretIsToken ? false : tries.take(client) || false;
    }
    if (secretIsToken) tries.giveBack(client);
    return state === 'valid';
  }

  routes.get('/login', (c) => c.html(loginPage(config, { next: safePath(c.req.query('next')), failed: false })));

  routes.post('/login', async (c) => {
    const form = await c.req.parseBody();
    const next = safePath(textOf(form['next']));
    const right = await isToken(c, textOf(form['token']) ?? '');
    if (typeof right === 'number') return tooMany(c, right);
    if (!right) return c.html(loginPage(config, { next, failed: true }), 401);
    if (token !== undefined) await sessions.begin(c);
    return c.redirect(next, 303);
  });

  routes.post('/logout', async (c) => {
    await sessions.end(c);
    return c.redirect('/login', 303);
  });

  const required: MiddlewareHandler<AppEnv> = async (c, next) => {
    if (token === undefined) return next();
    const bearer = /^Bearer +(.+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
    const allowed = bearer === undefined ? await hasSession(c) : await isToken(c, bearer);
    if (allowed === true) return next();
    if (typeof allowed === 'number') return tooMany(c, allowed);
    if (wantsJson(c) || c.req.method !== 'GET') {
      c.header('www-authenticate', 'Bearer');
      const message = 'A token is needed: send "Authorization: Bearer" and the token.';
      return fail(c, { status: 401, code: 'unauthorized', message });
    }
    const { pathname, search } = new URL(c.req.url);
    return c.redirect(`/login?next=${encodeURIComponent(pathname + search)}`, 302);
  };

  return { routes, required };
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
