import type { Context } from 'hono';
import { deleteCookie, getSignedCookie, setSignedCookie } from 'hono/cookie';
import type { CookieOptions } from 'hono/utils/cookie';

/** What a cookie says of the one who sends it. */
type SessionState = 'valid' | 'ended' | 'forged' | 'none';

export interface Sessions {
  begin(c: Context): Promise<void>;
  stateOf(c: Context): Promise<SessionState>;
  /** Ends the session of a request, here and in its browser. */
  end(c: Context): Promise<void>;
}

const NAME = 'esakit-explorer';
const DURATION_S = 43_200;
/** Sessions that were ended early and are remembered until their own end. */
const CAPACITY = 10_000;

/** Over TLS, which may end at something before it; who makes that header up gets a cookie that is of no use to them. */
export const isSecure = ({ url, headers }: Request): boolean =>
  new URL(url).protocol === 'https:' || headers.get('x-forwarded-proto') === 'https';

const prefixOf = (c: Context): 'host' | undefined => (isSecure(c.req.raw) ? 'host' : undefined);

function optionsFor(c: Context): CookieOptions {
  const options = { path: '/', httpOnly: true, sameSite: 'Strict' } as const;
  return isSecure(c.req.raw) ? { ...options, secure: true, prefix: 'host' } : options;
}

/**
 * Sessions without a store: a cookie holds its end and a random value, signed. Those that were signed out are kept in
 * memory until their end, so a signed-out cookie is refused by this process; where a platform runs many, the others
 * learn nothing of it.
 *
 * @param secret - signs the cookies.
 */
export function createSessions(secret: string, clock: () => number): Sessions {
  const ended = new Map<string, number>();
  /** Sessions that end before this are all over. */
  let earliestEnd = 0;

  const read = async (c: Context) => getSignedCookie(c, secret, NAME, prefixOf(c));

  function remember(value: string): void {
    const now = clock();
    for (const [one, end] of ended) if (end <= now) ended.delete(one);
    if (ended.size >= CAPACITY) {
      // Nobody who was signed out comes back: everybody has to sign in again.
      ended.clear();
      earliestEnd = now + DURATION_S * 1_000 + 1;
      return;
    }
    ended.set(value, endOf(value));
  }

  return {
    async begin(c) {
      // Never two sessions of one value, nor one that `earliestEnd` has ended already.
      const end = Math.max(clock() + DURATION_S * 1_000, earliestEnd);
      const options = { ...optionsFor(c), maxAge: DURATION_S };
      await setSignedCookie(c, NAME, `${end}.${crypto.randomUUID()}`, secret, options);
    },
    async stateOf(c) {
      const value = await read(c);
      if (value === undefined) return 'none';
      if (value === false) return 'forged';
      const end = endOf(value);
      return end > clock() && end >= earliestEnd && !ended.has(value) ? 'valid' : 'ended';
    },
    async end(c) {
      const value = await read(c);
      if (typeof value === 'string' && endOf(value) > clock()) remember(value);
      deleteCookie(c, NAME, optionsFor(c));
    },
  };
}

const endOf = (value: string): number => Number(/^(\d{13})\./.exec(value)?.[1] ?? 0);
