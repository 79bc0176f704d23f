import { CredentialsError, type CredentialsProvider, environmentCredentials } from '@esakit/core';
import { ID, type Platform, SECRET } from '@esakit/core/adapter';
import { readBindings } from './bindings.js';

/**
 * A worker as a platform: its bindings, with core's default `fetch` and digest. WebCrypto's digest is not synchronous.
 */
export const edgePlatform = (bindings: object | undefined): Platform => ({
  name: runtimeName(),
  env: readBindings(bindings),
});

/** As in `Cloudflare-Workers` or `Deno/2.9.6`; some runtimes have no name. */
function runtimeName(): string {
  const { navigator } = globalThis as { readonly navigator?: { readonly userAgent?: unknown } };
  const name = navigator?.userAgent;
  // That of a browser is a whole sentence.
  return typeof name === 'string' && /^[\w./-]{1,40}$/.test(name) ? name : 'edge';
}

/** The credentials of the bindings, read when they are first needed. An error says how to set missing ones. */
export function bindingCredentials(bindings: object | undefined): CredentialsProvider {
  const env = readBindings(bindings);
  const fromEnv = environmentCredentials(env);
  return async () => {
    const missing = [ID, SECRET].filter((name) => env(name) === undefined);
    if (missing.length === 0) return fromEnv();
    throw new CredentialsError(
      `no credentials: ${missing.join(' and ')} not set. On Cloudflare run "wrangler secret put" for each and call ` +
        "createClient(env) with the handler's second argument; on Vercel, Deno Deploy and ESA Functions set them as " +
        "the project's environment variables. Or give createClient the option credentials",
      'missing',
      { operation: 'createClient' },
    );
  };
}
