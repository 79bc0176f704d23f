import type { Client } from '../client.js';
import type { ListOperation, Paging } from '../operation/operation.js';
import type { Int64 } from '../util/int64.js';
import type { CallOptions } from '../options.js';

/**
 * Follows all pages of a list, one item after the other. A page is fetched when its first item is asked for.
 *
 * @param options - apply to each page.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 * @example
 * ```ts
 * import { createClient, iterate, ListCertificates } from '@esakit/core';
 *
 * const esa = createClient({ credentials: { accessKeyId: 'your id', accessKeySecret: 'your secret' } });
 * for await (const { Id, CommonName } of iterate(esa, ListCertificates, { SiteId: '1234567890123' })) {
 *   console.log(Id, CommonName);
 * }
 * ```
 */
export async function* iterate<Input extends Paging, Output extends { TotalCount?: Int64 | undefined }, Item>(
  client: Client,
  operation: ListOperation<Input, Output, Item>,
  input: Omit<Input, 'PageNumber'>,
  options?: CallOptions,
): AsyncGenerator<Item, void, undefined> {
  let seen = 0;
  for (let page = 1; ; page++) {
    const { data } = await client.send(operation, { ...input, PageNumber: page } as unknown as Input, options);
    const items = operation.items(data);
    yield* items;
    seen += items.length;
    if (items.length === 0 || seen >= Number(data.TotalCount ?? Infinity)) return;
  }
}
