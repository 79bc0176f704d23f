import { checkInput } from '../operation/check.js';
import { stringifyJson } from '../util/json.js';
import type { Operation } from '../operation/operation.js';
import type { Pair } from '../sign/encode.js';
import { flatten } from '../sign/flatten.js';

/** The parameters of one call, as they travel. */
export interface Parameters {
  readonly query: readonly Pair[];
  /** Of the form body; empty for most operations. */
  readonly form: readonly Pair[];
  /** As it was given. */
  readonly input: unknown;
}

/**
 * First step of a call: checks the input against the operation and lays it out for the wire.
 *
 * @throws {ParameterError} naming each parameter that is missing, unknown or of another type.
 */
export function readParameters(operation: Operation<unknown, unknown>, input: unknown): Parameters {
  const query: Record<string, unknown> = {};
  const form: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(checkInput(operation, input))) {
    const place = operation.form?.includes(name) ? form : query;
    place[name] = operation.json?.includes(name) && value !== undefined ? stringifyJson(value) : value;
  }
  return { query: flatten(query), form: flatten(form), input };
}
