import { isLinkLocal, isLoopback } from '@esakit/core/adapter';
import { parseNoProxy } from './no-proxy.js';
import { type FindProxy, parseProxy, type Proxy } from './proxy.js';

/** The metadata server of an instance of Alibaba Cloud: it answers its own instance only, with credentials. */
const METADATA = '100.100.100.200';

/** Servers that no proxy is asked for: this machine, and what only this machine can reach. */
export const isLocal = ({ hostname }: { readonly hostname: string }): boolean =>
  isLoopback(hostname) || isLinkLocal(hostname) || hostname === METADATA;

/**
 * Proxies of the environment: `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` for both, and `NO_PROXY` for the servers that are
 * reached without one. A name in lower case comes before the same in upper case.
 *
 * @param env - reads a variable; `process.env` by default.
 * @returns what finds the proxy for a URL, or undefined where no proxy is set. It throws a ParameterError where the
 *   variable is not the URL of a proxy.
 */
export function environmentProxies(
  env: (name: string) => string | undefined = (name) => process.env[name],
): FindProxy | undefined {
  const find = (name: string): readonly [source: string, value: string] | undefined => {
    for (const source of [name.toLowerCase(), name]) {
      // A web server hands the header `Proxy` of a request to a CGI script as HTTP_PROXY: https://httpoxy.org
      if (source === 'HTTP_PROXY' && env('REQUEST_METHOD')) continue;
      const value = env(source)?.trim();
      if (value) return [source, value];
    }
    return undefined;
  };
  const all = find('ALL_PROXY');
  const set = { 'https:': find('HTTPS_PROXY') ?? all, 'http:': find('HTTP_PROXY') ?? all };
  if (!set['https:'] && !set['http:']) return undefined;

  const isExcepted = parseNoProxy(find('NO_PROXY')?.[1] ?? '');
  const parsed = new Map<string, Proxy>();
  return (address) => {
    const url = new URL(address);
    const found = set[url.protocol as keyof typeof set];
    if (!found || isLocal(url) || isExcepted(url)) return undefined;
    const [source, value] = found;
    const proxy = parsed.get(source) ?? parseProxy(value, source);
    parsed.set(source, proxy);
    return proxy;
  };
}

/** Whether Node itself was told to use the proxies of the environment, for its own `fetch` and agents. */
export const isNodeSwitchOn = (): boolean =>
  process.env['NODE_USE_ENV_PROXY'] === '1' ||
  process.execArgv.includes('--use-env-proxy') ||
  /(^|\s)--use-env-proxy(\s|$)/.test(process.env['NODE_OPTIONS'] ?? '');
