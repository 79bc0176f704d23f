import type { Client } from './client.js';
import type { Operation } from '../operation/operation.js';
import type { CallOptions } from '../options/options.js';

// Apart from the client, so that operations are loaded without what sends them.

/** The function of an operation. Its input may be left out where no parameter is required. */
export type Call<Input, Output> = object extends Input
  ? (client: Client, input?: Input, options?: CallOptions) => Promise<Output>
  : (client: Client, input: Input, options?: CallOptions) => Promise<Output>;

/**
 * Makes the function of an operation, which gives only the documented body.
 *
 * @throws {AnyEsaError} or the reason of `options.signal`, when it is called.
 * @example
 * ```ts
 * import { call, GetSite } from '@esakit/core';
 *
 * const getSite = call(GetSite);
 * ```
 */
export const call =
  <Input, Output>(operation: Operation<Input, Output>): Call<Input, Output> =>
  async (client: Client, input: Input = {} as Input, options?: CallOptions) =>
    (await client.send(operation, input, options)).data;
