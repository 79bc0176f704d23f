import { ID, SECRET, TOKEN } from '@esakit/core/adapter';

const SETTINGS = [ID, SECRET, TOKEN, 'ALIBABA_CLOUD_REGION_ID', 'ALIBABA_CLOUD_ESA_ENDPOINT'];

/** A binding that is a non-empty string. Others are namespaces, services and the like. */
function stringOf(bindings: object | undefined, name: string): string | undefined {
  const value = (bindings as Readonly<Record<string, unknown>> | undefined)?.[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Vercel, Deno Deploy and some versions of ESA Functions keep settings here. Other platforms have no `process`. */
const processEnv = (): object | undefined =>
  (globalThis as { readonly process?: { readonly env?: object } }).process?.env;

/**
 * Looks settings up in a worker's bindings, then in `process.env`. The credentials come from only one of the two,
 * because an id, a secret and a token belong together.
 */
export function readBindings(bindings: object | undefined): (name: string) => string | undefined {
  const own = (name: string): string | undefined => stringOf(bindings, name);
  return (name) => {
    const other = stringOf(processEnv(), name);
    if (![ID, SECRET, TOKEN].includes(name)) return own(name) ?? other;
    return own(ID) !== undefined || own(SECRET) !== undefined ? own(name) : other;
  };
}

/**
 * Finds the bindings among the arguments of a fetch handler: Cloudflare gives them as the second argument, ESA
 * Functions as the third or not at all.
 *
 * @returns undefined if no argument holds a setting of this toolkit. The settings may be in `process.env` then, where
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
      typeof one === 'object' && one !== null && SETTINGS.some((name) => stringOf(one, name) !== undefined),
  );
