import { CredentialsError, type CredentialsProvider, environmentCredentials } from '@esakit/core';
import type { Platform } from '@esakit/core/adapter';
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

/**
 * The credentials of the bindings, read when they are first needed. An error says how to set missing ones. They may
 * assume a role, which is kept across requests:
 *
 * @example
 * ```ts
 * import { assumeRole, bindingCredentials, createClient, type CredentialsProvider, listSites } from '@esakit/edge';
 *
 * let role: CredentialsProvider | undefined;
 *
 * export default {
 *   async fetch(request: Request, env: object): Promise<Response> {
 *     role ??= assumeRole({ credentials: bindingCredentials(env), roleArn: 'acs:ram::1234567890123456:role/reader' });
 *     const { TotalCount } = await listSites(createClient(env, { credentials: role }));
 *     return new Response(`${TotalCount} sites`);
 *   },
 * };
 * ```
 */
export function bindingCredentials(bindings: object | undefined): CredentialsProvider {
  const fromEnv = environmentCredentials(readBindings(bindings));
  return async () => {
    try {
      return await fromEnv();
    } catch (error) {
      const { code, reason } = error as CredentialsError;
      throw new CredentialsError(
        `${reason}. On Cloudflare run "wrangler secret put" for each and call createClient(env) with the handler's ` +
          "second argument; on Vercel, Deno Deploy and ESA Functions set them as the project's environment variables",
        code,
        { operation: 'createClient' },
      );
    }
  };
}
