import { type Hooks, ParameterError } from '@esakit/core';
import { checkOptions, LIMITS } from '@esakit/core/adapter';

/** Headers by their names. */
type PageHeaders = Readonly<Record<string, string>>;

/** How a client of a signing proxy is made. */
export interface ProxyClientOptions {
  /** Where the proxy answers: a path of the page's own site, as in `/esa`, or a URL. */
  readonly proxy: string | URL;
  /**
   * What the proxy's `authorize` looks at besides cookies, as in `{ authorization: 'Bearer …' }`, or a function that
   * gives it for each call.
   */
  readonly headers?: PageHeaders | (() => PageHeaders | Promise<PageHeaders>) | undefined;
  /**
   * Whether the browser sends its cookies; `same-origin` by default, which lets the session of the app authorise calls.
   */
  readonly cookies?: RequestCredentials | undefined;
  /** Replaces the browser's `fetch`. */
  readonly fetch?: typeof fetch | undefined;
  /** Milliseconds for a whole call; 60,000 by default, because the proxy may retry within them. */
  readonly timeout?: number | undefined;
  /** Size from which on an answer is refused; 8 MiB by default. */
  readonly maxResponseBytes?: number | undefined;
  /** `lenient` hands an answer of another shape through and reports it to `hooks.onDrift`; `strict` by default. */
  readonly validation?: 'strict' | 'lenient' | undefined;
  readonly hooks?: Pick<Hooks, 'onDrift'> | undefined;
}

/** Options, checked and complete. */
export interface ProxySettings {
  readonly proxy: string;
  readonly headers: () => PageHeaders | Promise<PageHeaders>;
  readonly cookies: RequestCredentials;
  readonly fetch: typeof fetch | undefined;
  readonly timeout: number;
  readonly maxResponseBytes: number;
  readonly lenient: boolean;
  readonly hooks: Pick<Hooks, 'onDrift'>;
}

/** @throws {ParameterError} naming the option. */
export function readOptions(options: ProxyClientOptions): ProxySettings {
  const { headers = {}, cookies = 'same-origin', validation, hooks = {} } = options;
  const { timeout = 60_000, maxResponseBytes = 8 * 2 ** 20 } = options;
  checkOptions({ timeout }, LIMITS, 'createClient');
  if (!(maxResponseBytes > 0)) fail('maxResponseBytes must be a positive number of bytes');
  return {
    proxy: readProxy(options.proxy),
    headers: typeof headers === 'function' ? headers : () => headers,
    cookies,
    fetch: options.fetch,
    timeout,
    maxResponseBytes,
    lenient: validation === 'lenient',
    hooks,
  };
}

function readProxy(given: string | URL | undefined): string {
  const proxy = String(given ?? '');
  // A path is for the browser to complete.
  if (/^\/(?!\/)/.test(proxy)) return proxy;
  if (!/^https?:\/\//i.test(proxy) || !URL.canParse(proxy)) {
    return fail('proxy must be a path such as /esa, or a URL such as https://example.com/esa');
  }
  const { username, password } = new URL(proxy);
  return username || password ? fail('proxy must have no user name or password in it') : proxy;
}

function fail(message: string): never {
  throw new ParameterError(message, 'createClient');
}
