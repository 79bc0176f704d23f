/** Who may use an explorer, and by which names it may be called. */
export interface Access {
  /** Asked of everybody where there is one. */
  readonly token: string | undefined;
  /** Signs the cookies of those who are signed in. */
  readonly sessionSecret: string;
  /** Whether who knows the token knows `sessionSecret` too, so that a forged cookie is a guess at the token. */
  readonly secretIsToken: boolean;
  /** Names in the host header that are its own; `any` where the platform sees to that. */
  readonly hosts: ReadonlySet<string> | 'any';
  /** Why nobody may use it as it is set up: real credentials, reachable from elsewhere, and no token. */
  readonly problem: string | undefined;
  /** The same for requests that a proxy has passed on; undefined where those are fine. */
  readonly proxiedProblem: string | undefined;
}

const BY_PROXY = [
  'forwarded',
  'via',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-port',
  'x-forwarded-proto',
  'x-forwarded-server',
  'x-real-ip',
];

/** Whether a proxy says that it has passed a request on, so that it may come from anywhere. */
export const isProxied = ({ headers }: Request): boolean => BY_PROXY.some((name) => headers.has(name));

/** Whether a request that changes something comes from a page of this explorer, or from no browser at all. */
export function isSameOrigin(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin' || site === 'none';
  const origin = request.headers.get('origin');
  if (origin === null) return true;
  // Not the scheme: TLS may end at something before it.
  return URL.canParse(origin) && new URL(origin).host === new URL(request.url).host;
}

/**
 * Whether a page of another site embeds an answer, as an image or by `fetch`, in place of leading its visitor here
 * (a resource isolation policy by Fetch Metadata).
 */
export function isEmbedded({ headers }: Request): boolean {
  const site = headers.get('sec-fetch-site');
  if (site === null || site === 'same-origin' || site === 'none') return false;
  return headers.get('sec-fetch-mode') !== 'navigate' || headers.get('sec-fetch-dest') !== 'document';
}

/** Where to go after signing in: a path of this explorer, whatever the form says. */
export function safePath(path = '/'): string {
  const here = 'http://explorer.invalid';
  const url = URL.canParse(path, here) ? new URL(path, here) : undefined;
  if (url?.origin !== here) return '/';
  const normalised = url.pathname + url.search;
  // `/.//other.example` becomes `//other.example`, which is another host.
  return /^\/[/\\]/.test(normalised) ? '/' : normalised;
}
