import { isLoopback } from './loopback.js';

/**
 * Reads a host, or a URL that is only a host.
 *
 * @param allowInsecure - allows `http:` to another machine.
 * @param fail - throws for a rule that it breaks, as in `must use https:`.
 */
export function readEndpoint(
  given: string | URL,
  allowInsecure: boolean | undefined,
  fail: (rule: string) => never,
): URL {
  const text = String(given);
  let url: URL;
  try {
    url = new URL(text.includes('://') ? text : `https://${text}`);
  } catch {
    return fail('must be a host or a URL such as https://esa.cn-hangzhou.aliyuncs.com');
  }
  if (url.username || url.password) fail('must have no user name or password in it');
  if (url.pathname !== '/' || url.search || url.hash) fail('must be only a host, with no path or query');
  const secure = url.protocol === 'https:' || (url.protocol === 'http:' && (allowInsecure || isLoopback(url.hostname)));
  return secure ? url : fail('must use https: (http: is for this machine only, unless allowInsecureEndpoint is set)');
}
