/**
 * The shape of a value, as plain data:
 *
 * - `'string'`: a non-empty string; `'text'`: any string; `'secret'`: one that is never shown
 * - `'id'`: a positive integer of 64 bits; `'int'`: any integer of 64 bits; `'count'`: a positive safe integer, as the
 *   number of a page; `'number'`: any finite number
 * - `'boolean'`; `'any'`
 * - `'a|b|c'`: a string, with the values that are published. The service adds some without notice, so others pass
 * - `[shape]`: a list; `{ '*': shape }`: a record of any names; `{ Name: shape, 'Other?': shape }`: an object, where a
 *   question mark says that a field may be missing
 *
 * In an output every field may be missing, and there may be others.
 */
export type Shape = string | readonly [Shape] | ShapeFields;

/** The fields of an object, or the one field `*` of a record. */
export interface ShapeFields {
  readonly [name: string]: Shape;
}

/** What a scalar may be called. Anything else is a list of published words. */
const SCALARS = ['string', 'text', 'secret', 'id', 'int', 'count', 'number', 'boolean', 'any'] as const;

export type Scalar = (typeof SCALARS)[number];

/** One shape, taken apart. */
export type ShapeKind =
  | { readonly kind: 'scalar'; readonly type: Scalar; readonly words?: readonly string[] }
  | { readonly kind: 'list'; readonly item: Shape }
  | { readonly kind: 'record'; readonly item: Shape }
  | { readonly kind: 'object'; readonly fields: readonly ShapeField[] };

/** One field of an object. */
export interface ShapeField {
  readonly name: string;
  readonly optional: boolean;
  readonly shape: Shape;
}

/**
 * Takes a shape apart.
 *
 * @throws {TypeError} for a string that is not the name of a type, nor several words, and for a shape that is missing.
 */
export function readShape(shape: Shape | undefined): ShapeKind {
  if (typeof shape !== 'object') return readScalar(String(shape));
  if (isList(shape)) return { kind: 'list', item: shape[0] };
  const record = shape['*'];
  if (record !== undefined) return { kind: 'record', item: record };
  const fields = Object.entries(shape).map(([key, field]) => {
    const optional = key.endsWith('?');
    return { name: optional ? key.slice(0, -1) : key, optional, shape: field };
  });
  return { kind: 'object', fields };
}

function readScalar(shape: string): ShapeKind {
  const type = SCALARS.find((name) => name === shape);
  if (type) return { kind: 'scalar', type };
  const words = shape.split('|');
  if (words.length < 2) throw new TypeError(`${JSON.stringify(shape)} is not the shape of a value`);
  return { kind: 'scalar', type: 'string', words };
}

const isList = (shape: readonly [Shape] | ShapeFields): shape is readonly [Shape] => Array.isArray(shape);
