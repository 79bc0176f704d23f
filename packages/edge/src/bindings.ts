export const ID = 'ALIBABA_CLOUD_ACCESS_KEY_ID';
export const SECRET = 'ALIBABA_CLOUD_ACCESS_KEY_SECRET';
const TOKEN = 'ALIBABA_CLOUD_SECURITY_TOKEN';
const SETTINGS = [ID, SECRET, TOKEN, 'ALIBABA_CLOUD_REGION_ID', 'ALIBABA_CLOUD_ESA_ENDPOINT'];

/** A binding that is a text and not empty. Others are namespaces, services and the like. */
function textOf(bindings: object | undefined, name: string): string | undefined {
  const value = (bindings as Readonly<Record<string, unknown>> | undefined)?.[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Vercel, Deno Deploy and some versions of ESA Functions keep settings here. Others don't have it at all. */
const processEnv = (): object | undefined =>
  (globalThis as { readonly process?: { readonly env?: object } }).process?.env;

/**
 * Looks settings up in a worker's bindings, then in `process.env`. The credentials are taken from one of the two alone:
 * an id, a secret and a token belong together.
 */
export function readBindings(bindings: object | undefined): (name: string) => string | undefined {
  const own = (name: string): string | undefined => textOf(bindings, name);
  return (name) => {
    const other = textOf(processEnv(), name);
    if (![ID, SECRET, TOKEN].includes(name)) return own(name) ?? other;
    return own(ID) !== undefined || own(SECRET) !== undefined ? own(name) : other;
  };
}

/**
 * Picks the bindings out of what a fetch handler was called with: Cloudflare gives them as the second argument, ESA
 * Functions as the third or not at all.
 *
 * @returns undefined where no argument holds a setting of this toolkit; they may be in `process.env` then, where
 * `createClient` looks next.
 * @example
 * ```ts
 * import { bindingsFrom, createClient, listSites } from '@esakit/edge';
 *
 * export default {
 *   async fetch(...handed: unknown[]): Promise<Response> {
 *     const { TotalCount } = await listSites(createClient(bindingsFrom(...handed)));
 *     return new Response(`${TotalCount} sites`);
 *   },
 * };
 * ```
 */
export const bindingsFrom = (...handed: readonly unknown[]): object | undefined =>
  handed.find(
    (one): one is object =>
      typeof one === 'object' && one !== null && SETTINGS.some((name) => textOf(one, name) !== undefined),
  );
