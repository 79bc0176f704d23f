import * as v from 'valibot';
import { type Int64, type Int64Input, isPositiveInt64 } from '../util/int64.js';

// All of it is made where it is used or marked as free of side effects, so that a bundle holds what it uses.

// What parameters are made of. The message of each is what it expects: an error adds what was received.

/** An id of 64 bits. */
export const int64Parameter = /* @__PURE__ */ v.custom<Int64Input>(
  isPositiveInt64,
  'a positive integer (a number up to 2^53 - 1, a bigint or decimal digits)',
);

export const textParameter = /* @__PURE__ */ v.custom<string>(
  // Half of a surrogate pair has no UTF-8 form to send.
  (value) => typeof value === 'string' && value !== '' && !/\p{Surrogate}/u.test(value),
  'a text that is not empty, of whole characters',
);

/** The number or the size of a page. */
export const countParameter = /* @__PURE__ */ v.custom<number>(
  (value) => Number.isSafeInteger(value) && (value as number) > 0,
  'a whole number from 1',
);

export const choiceParameter = <const Choice extends string>(...choices: Choice[]) =>
  v.custom<Choice>((value) => choices.includes(value as Choice), `one of ${choices.join(', ')}`);

// What answers are made of.

/** A field that may be missing. Some services write a missing one as `null`. */
export const field = <const Schema extends v.GenericSchema>(schema: Schema) =>
  v.pipe(
    v.nullish(schema),
    v.transform((value) => value ?? undefined),
  );

export const string = /* @__PURE__ */ (() => field(v.string()))();
export const int64 = /* @__PURE__ */ (() =>
  field(v.custom<Int64>((value) => Number.isInteger(value) || typeof value === 'bigint', 'integer')))();

/** An object with these fields, and any others. */
export const object = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.pipe(
    // For valibot, as for JavaScript, an array is an object too.
    v.custom<object>((value) => typeof value === 'object' && !Array.isArray(value), 'object'),
    v.looseObject(entries),
  );
