import { CredentialsError, type CredentialsProvider, environmentCredentials } from '@esakit/core';
import type { Platform } from '@esakit/core/adapter';
import { ID, readBindings, SECRET } from './bindings.js';

/** What a worker brings: its bindings. Its `fetch` is core's default, and so is the digest, for its own is not synchronous. */
export const edgePlatform = (bindings: object | undefined): Platform => ({
  name: runtimeName(),
  env: readBindings(bindings),
});

/** `Cloudflare-Workers`, `Deno/2.9.6`; some have no name. */
function runtimeName(): string {
  const { navigator } = globalThis as { readonly navigator?: { readonly userAgent?: unknown } };
  const name = navigator?.userAgent;
  // A browser's is a sentence of its own.
  return typeof name === 'string' && /^[\w./-]{1,40}$/.test(name) ? name : 'edge';
}

/** The credentials among the bindings, or advice on how to set them. They are read when they are first needed. */
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
