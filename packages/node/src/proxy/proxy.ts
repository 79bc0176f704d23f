import { ParameterError } from '@esakit/core';

/** A proxy, ready to be used. Its credentials are reachable, but nothing that prints the object shows them. */
export interface Proxy {
  /** Without credentials. */
  readonly url: URL;
  /** Host and port, as errors name it. */
  readonly name: string;
  /** Where it was set, as in `HTTPS_PROXY`: what to correct. */
  readonly source: string;
  /** Value of the header `proxy-authorization`, where the proxy has credentials. */
  readonly authorization: () => string | undefined;
}

/** Source of a proxy that the option `proxy` names. */
export const OPTION = 'option proxy';

/** Gives the proxy for the URL of a request, or undefined where the request goes straight to its server. */
export type FindProxy = (url: string) => Proxy | undefined;

/**
 * Parses the address of a proxy. Without a scheme it is `http:`, as for curl.
 *
 * @param source - the option or variable that it comes from.
 * @throws {ParameterError} which names the source but not the address: there may be a password in it.
 */
export function parseProxy(address: string, source: string): Proxy {
  let url: URL;
  try {
    url = new URL(address.includes('://') ? address : `http://${address}`);
  } catch {
    return fail(source, 'must be the URL of a proxy, as in http://proxy.example.com:3128');
  }
  if (url.protocol.startsWith('socks')) {
    return fail(source, `must be a proxy of http: or https:, because those of ${url.protocol} are not supported`);
  }
  if (!/^https?:$/.test(url.protocol)) return fail(source, 'must be the URL of a proxy, with http: or https:');
  const authorization = credentialsOf(url, source);
  url.username = url.password = '';
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return { url, name: `${url.hostname}:${port}`, source, authorization: () => authorization };
}

function credentialsOf({ username, password }: URL, source: string): string | undefined {
  if (username === '' && password === '') return undefined;
  try {
    const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    return `Basic ${Buffer.from(pair).toString('base64')}`;
  } catch {
    return fail(source, 'must have a % in its user name or password written as %25');
  }
}

function fail(source: string, rule: string): never {
  const expected = rule.replace(/^must /, '');
  throw new ParameterError(`${source} ${rule}`, 'createClient', [
    { path: source, expected, received: 'another value' },
  ]);
}
