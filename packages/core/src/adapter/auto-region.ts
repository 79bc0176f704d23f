import { readParameters } from '../call/parameters.js';
import type { Client } from '../client/client.js';
import { ParameterError, ServiceError } from '../errors.js';
import { ListSites } from '../operations/sites.js';
import { withLimit } from '../util/deadline.js';

/** The regions of ESA's API: of accounts of the China site, and of the international site. */
const REGIONS = ['cn-hangzhou', 'ap-southeast-1'] as const;

/** What a side says of an account, surest first. */
type Standing = 'has sites' | 'is known' | 'is unknown';

/**
 * Makes a client that finds out by itself on which side its account is. Its first call asks for one site on each side
 * until one has some; with a key that only one side knows, it is that one. What it found, it keeps. A write is sent to
 * that side only, and to none where neither side has a site and both know the key: then the region has to be given.
 *
 * `createClient` of `@esakit/node`, `@esakit/deno` and `@esakit/bun` does the same with `region: "auto"`.
 *
 * @param create - makes the client of a region.
 * @example
 * ```ts
 * import { autoRegion, createClient, listSites } from '@esakit/core';
 *
 * const credentials = { accessKeyId: 'yourAccessKeyId', accessKeySecret: 'yourAccessKeySecret' };
 * const esa = autoRegion((region) => createClient({ credentials, region }));
 * await listSites(esa, {});
 * console.log(esa.region);
 * ```
 */
export function autoRegion(create: (region: string) => Client): Client {
  const [first, second] = [create(REGIONS[0]), create(REGIONS[1])];
  let found: Client | undefined;
  let search: Promise<Client | undefined> | undefined;

  /** Searched once, however many calls wait for it. A search that fails is begun anew by the next call. */
  const find = (): Promise<Client | undefined> =>
    (search ??= findSide(first, second)
      .then((side) => (found = side))
      .finally(() => (search = undefined)));

  return {
    get region() {
      return (found ?? first).region;
    },
    get endpoint() {
      return (found ?? first).endpoint;
    },
    async send(operation, input, options) {
      // A wrong parameter is told before any request.
      readParameters(operation, input);
      const parent = options?.signal;
      // It has limits of its own, and no caller ends it for the others.
      const side = found ?? (await withLimit({ milliseconds: Infinity, parent, onTimeout }, find));
      if (side) return side.send(operation, input, options);
      if (operation.access !== 'write') return first.send(operation, input, options);
      const expected = `given, as ${REGIONS.join(' or ')}`;
      throw new ParameterError(
        `region must be ${expected}: no side has a site of this account, so a write could go to the wrong one`,
        operation.name,
        [{ path: 'region', expected, received: 'auto' }],
      );
    },
  };
}

/** Never called: the search has no end of its own. */
const onTimeout = (): Error => new Error('unreachable');

/**
 * The side that has sites, or the only one that knows the key.
 *
 * @returns undefined where both know the key and neither has a site.
 * @throws what a side could not be asked for, and that no side knows the key.
 */
async function findSide(first: Client, second: Client): Promise<Client | undefined> {
  const one = await ask(first);
  if (one.standing === 'has sites') return first;
  const other = await ask(second);
  if (other.standing === 'has sites') return second;
  if (one.standing === other.standing) {
    if (one.error && one.standing === 'is unknown') throw one.error;
    return undefined;
  }
  return one.standing === 'is known' ? first : second;
}

async function ask(side: Client): Promise<{ readonly standing: Standing; readonly error?: ServiceError }> {
  try {
    const { data } = await side.send(ListSites, { PageSize: 1 });
    return { standing: Number(data.TotalCount) > 0 || (data.Sites ?? []).length > 0 ? 'has sites' : 'is known' };
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    if (error.code.startsWith('InvalidAccessKeyId')) return { standing: 'is unknown', error };
    // Who may not list the sites of an account is known there.
    if (/^Forbidden|^NoPermission/.test(error.code)) return { standing: 'is known' };
    throw error;
  }
}
