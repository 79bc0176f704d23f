import type { Schema } from './standard-schema.js';

/** Version of the ESA API that every operation here belongs to. */
export const API_VERSION = '2024-09-10';

/**
 * One operation of the service, as data: what to send, where it travels, and what comes back.
 *
 * Parameters travel in the query, in the service's flat style, unless `json` or `form` names them.
 */
export interface Operation<Input, Output> {
  /** The service's name for it, in `x-acs-action`. */
  readonly name: string;
  readonly method: 'GET' | 'POST';
  /** True where it changes nothing, so that it may be sent again after any failure. */
  readonly readonly: boolean;
  /** Checks an input and turns it into what travels. */
  readonly parameters: Schema<Input, object>;
  /** Parameters that travel as one JSON text. */
  readonly json?: readonly string[];
  /** Parameters that travel in the form body. */
  readonly form?: readonly string[];
  /** Checks an answer; fields it doesn't know pass through. */
  readonly result: Schema<unknown, Output>;
}

/** Parameters that choose a page of a list. */
export interface Paging {
  /** From 1. */
  readonly PageNumber?: number | undefined;
  /** Items on a page; the service's default where not given. */
  readonly PageSize?: number | undefined;
}

/** A list that comes in pages. */
export interface ListOperation<
  Input extends Paging,
  Output extends { TotalCount?: number | bigint | undefined },
  Item,
> extends Operation<Input, Output> {
  /** The items of one page. */
  readonly items: (page: Output) => readonly Item[];
}
