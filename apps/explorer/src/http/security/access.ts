import { getCookie } from 'hono/cookie';
import type { Context } from 'hono';
import { equalInConstantTime, sessionValue } from './session.js';

/** Who may use an explorer, and by which names it may be called. */
export interface Access {
  /** Asked of everybody where there is one. */
  readonly token: string | undefined;
  /** Names in the host header that are its own; `any` where the platform sees to that. */
  readonly hosts: ReadonlySet<string> | 'any';
  /** Why nobody may use it as it is set up: real credentials, reachable from elsewhere, and no token. */
  readonly problem: string | undefined;
}

/** On `https:` a browser then takes the cookie from this host alone, for all of it. */
const cookieName = (secure: boolean): string => (secure ? '__Host-esakit-explorer' : 'esakit-explorer');

/** Over TLS, which may end at something before it; who makes that header up gets a cookie that is of no use to them. */
const isSecure = ({ url, headers }: Request): boolean =>
  new URL(url).protocol === 'https:' || headers.get('x-forwarded-proto') === 'https';

/** The header that signs a browser in, or out where there is no token. */
export function sessionCookie(request: Request, token: string | undefined): string {
  const secure = isSecure(request);
  const value = token === undefined ? '; Max-Age=0' : `${sessionValue(token)}; Max-Age=43200`;
  return `${cookieName(secure)}=${value}; Path=/; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;
}

/** Whether a request comes with the token: in its cookie, or as a bearer token for programs. */
export function isSignedIn(c: Context, { token }: Access): boolean {
  if (token === undefined) return true;
  const bearer = /^Bearer\s+(.+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
  if (bearer !== undefined) return equalInConstantTime(bearer, token);
  const cookie = getCookie(c, cookieName(isSecure(c.req.raw)));
  return cookie !== undefined && equalInConstantTime(cookie, sessionValue(token));
}

/** Whether a request that changes something comes from a page of this explorer, or from no browser at all. */
export function isSameOrigin(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin' || site === 'none';
  const origin = request.headers.get('origin');
  if (origin === null) return true;
  // Not the scheme: TLS may end at something before it.
  return URL.canParse(origin) && new URL(origin).host === new URL(request.url).host;
}

/** Where to go after signing in: a path of this explorer, whatever the form says. */
export function safePath(path = '/'): string {
  const here = 'http://explorer.invalid';
  const url = URL.canParse(path, here) ? new URL(path, here) : undefined;
  return url?.origin === here ? url.pathname + url.search : '/';
}
