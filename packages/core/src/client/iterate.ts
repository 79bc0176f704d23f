import type { Client } from './client.js';
import { ResponseError } from '../errors.js';
import type { ListOperation, Pages } from '../operation/operation.js';
import type { CallOptions } from '../options/options.js';
import { stringifyJson } from '../util/json.js';

/**
 * Follows all pages of a list, one item after the other, in whatever way the operation pages. A page is fetched when
 * its first item is asked for.
 *
 * @param input - without the parameter that chooses a page.
 * @param options - apply to each page.
 * @throws {ResponseError} with the code `incomplete` where the list ends before its count, or repeats a page. The items
 * until then have been handed out.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 * @example
 * ```ts
 * import { createClient, iterate, ListCertificates } from '@esakit/core';
 *
 * const esa = createClient({ credentials: { accessKeyId: 'yourAccessKeyId', accessKeySecret: 'yourAccessKeySecret' } });
 * for await (const { Id, CommonName } of iterate(esa, ListCertificates, { SiteId: '1234567890123' })) {
 *   console.log(Id, CommonName);
 * }
 * ```
 */
export async function* iterate<Input, Output, Item>(
  client: Client,
  operation: ListOperation<Input, Output, Item>,
  input: Omit<Input, 'PageNumber' | 'PageIndex' | 'NextToken'>,
  options?: CallOptions,
): AsyncGenerator<Item, void, undefined> {
  const { pages, name } = operation;
  const { number = 'PageNumber', total: totalPath = 'TotalCount', token } = pages;
  const chosen = token ?? number;
  const readBefore = new Set<string>();
  let seen = 0;
  let next: unknown = token === undefined ? 1 : undefined;
  for (let page = 1; ; page++) {
    const call = { ...input, ...(next !== undefined && { [chosen]: next }) } as unknown as Input;
    const { data, requestId, status, attempts } = await client.send(operation, call, options);
    const items = itemsOf(pages, data);
    const counted = totalOf(data, totalPath);
    // A count below what is there counts something else.
    const total = counted < items.length ? Infinity : counted;
    const brokeOff = (what: string): ResponseError =>
      new ResponseError(
        `the list ${what} on page ${page}, after ${seen} ${Number.isFinite(total) ? `of ${total} ` : ''}items, so it is incomplete: call again`,
        'incomplete',
        { operation: name, attempts, requestId, status, retryable: true },
      );
    // An empty list may be left out where the count says so; else nobody knows what is not there.
    if (items.length === 0 && !Number.isFinite(total) && !hasList(pages, data)) throw brokeOff('is missing');
    if (items.length > 0) {
      const mark = markOf(items);
      if (readBefore.has(mark)) throw brokeOff('repeats itself');
      readBefore.add(mark);
    }
    yield* items;
    seen += items.length;

    if (token !== undefined) {
      const given = (data as Readonly<Record<string, string | number | bigint | null | undefined>>)[token];
      if (given == null || given === '') return;
      // A lenient client lets a number through, and a list must not end by it.
      const following = String(given);
      if (readBefore.has(following)) throw brokeOff('repeats itself');
      readBefore.add(following);
      next = following;
    } else if (seen >= total || (items.length === 0 && !Number.isFinite(total))) return;
    else if (items.length === 0) throw brokeOff('ends');
    else next = page + 1;
  }
}

/**
 * What tells a page from others: the ids of its items, because another field, as a time, may change when the same page
 * comes again. Its text where they have none, or share them, as tags share the id of what they are on.
 */
function markOf(items: readonly unknown[]): string {
  const ids = new Set(items.map(idsOf));
  return items.length > 1 && ids.size === items.length && !ids.has('') ? [...ids].join(';') : stringifyJson(items);
}

/** All ids of an item, as its `Id`, or `RecordId` with `SiteId`; empty where it has none. */
const idsOf = (item: unknown): string =>
  Object.entries(item ?? {})
    .filter(([name]) => name.endsWith('Id'))
    .map(([name, id]) => `${name}=${String(id)}`)
    .join();

const hasList = ({ items }: Pages<unknown>, data: unknown): boolean =>
  typeof items === 'function' || valuesAt(data, items.replace(/\[\].*/, ''))[0] != null;

function itemsOf<Item>({ items }: Pages<Item>, data: unknown): readonly Item[] {
  if (typeof items === 'function') return items(data as never);
  return valuesAt(data, items).flatMap((value) => {
    if (Array.isArray(value)) return value as Item[];
    if (typeof value !== 'object' || value === null) return [];
    // A record: each item is a name with its value, or with each value of its list.
    return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
      (Array.isArray(inner) ? (inner as unknown[]) : [inner]).map((one) => [key, one] as Item),
    );
  });
}

/** How many items there are in all; infinite where nothing says so. */
function totalOf(data: unknown, path: string): number {
  const [value] = path === '' ? [] : valuesAt(data, path);
  const total = value == null ? Infinity : Number(value);
  return Number.isNaN(total) ? Infinity : total;
}

/** All values at a path as in `Details[].Logs`. */
function valuesAt(data: unknown, path: string): unknown[] {
  let values: unknown[] = [data];
  for (const step of path.split('.')) {
    const name = step.replace('[]', '');
    values = values.map((value) => (value as Readonly<Record<string, unknown>> | undefined)?.[name]);
    if (step !== name) values = values.flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : []));
  }
  return values;
}
