import type { Schema } from './schema.js';
import type { Shape, ShapeFields } from './shape.js';

/** Version of the ESA API that every operation here belongs to. */
export const API_VERSION = '2024-09-10';

/**
 * What an operation does: `read` and `list` change nothing, so they may be sent again after a passing failure; a
 * `write` may not. The method says nothing of it: some writes are GET.
 */
export type Access = 'read' | 'list' | 'write';

/**
 * One operation of the service, as data: what to send, where it travels, and what comes back.
 *
 * @typeParam Input - what a caller gives.
 * @typeParam Output - the documented body.
 * @typeParam Item - of what its pages are made, for one that pages.
 */
export interface Operation<Input, Output, Item = unknown> {
  /** The service's name for it, in `x-acs-action`. */
  readonly name: string;
  readonly method: 'GET' | 'POST';
  readonly access: Access;
  /** The parameters: a shape, or a schema that checks them and turns them into what travels. */
  readonly input: ShapeFields | Schema<Input, object>;
  /** Parameters that travel in the form body. The others travel in the query. */
  readonly form?: readonly string[];
  /** Parameters that travel as one JSON string. Other lists and objects travel in the service's flat style. */
  readonly json?: readonly string[];
  /** The answer: a shape, or a schema that checks it. */
  readonly output: Shape | Schema<unknown, Output>;
  /** How it pages; missing where an answer is whole. */
  readonly pages?: Pages<Item>;
  /** For a write: the operation that shows whether it was carried out. */
  readonly shownBy?: string;
  /** Never set: it holds the types. */
  readonly '~types'?: { readonly input: Input; readonly output: Output; readonly item: Item };
}

/** How an operation pages. */
export interface Pages<Item> {
  /**
   * Where the items of a page are, as in `Sites` or `Details[].Logs`. In a record, each item is a name with its value,
   * or with each value of its list. Or a function that picks them.
   */
  readonly items: string | ((page: never) => readonly Item[]);
  /** Parameter with the number of the page, from 1; `PageNumber` by default. */
  readonly number?: string;
  /** Where the count of all items is; `TotalCount` by default, and `''` where none is to be trusted. */
  readonly total?: string;
  /** Parameter, and field of an answer, with the token of the next page, where there are no numbers. */
  readonly token?: string;
}

/** An operation that pages. */
export interface ListOperation<Input, Output, Item> extends Operation<Input, Output, Item> {
  readonly pages: Pages<Item>;
}
