import * as v from 'valibot';
import { isInt64, isPositiveInt64 } from '../util/int64.js';
import type { Schema } from './schema.js';
import { readShape, type Scalar, type Shape, type ShapeField, type ShapeKind } from './shape.js';

/** Whether a shape is that of an input, which is strict, or of an output, which may hold less and more. */
export type Direction = 'input' | 'output';

type Test = readonly [accepts: (value: unknown) => boolean, expected: string];

const isString = (value: unknown): value is string => typeof value === 'string';
/** A lone surrogate has no UTF-8 form to send. */
const isEncodable = (value: unknown): boolean => isString(value) && !/\p{Surrogate}/u.test(value);
const isFilled = (value: unknown): boolean => value !== '' && isEncodable(value);
/** A number that is not exact has another value already. */
const isExact = (value: unknown): boolean =>
  isInt64(value) || (Number.isFinite(value) && Math.abs(value as number) <= Number.MAX_SAFE_INTEGER);

/** What is expected of a secret. Of what was received, its type is told and nothing else. */
export const SECRET = 'a secret string';

/** What each scalar of an input accepts. The words are the end of a sentence that begins with "expected". */
const INPUT: Readonly<Record<Scalar, Test>> = {
  string: [isFilled, 'a non-empty string'],
  text: [isEncodable, 'a string'],
  secret: [isFilled, SECRET],
  id: [isPositiveInt64, 'a positive integer (a number up to 2^53 - 1, a bigint or decimal digits)'],
  int: [isInt64, 'an integer (a number up to 2^53 - 1, or a bigint)'],
  count: [(value) => Number.isSafeInteger(value) && (value as number) > 0, 'a positive integer'],
  number: [isExact, 'a number'],
  boolean: [(value) => typeof value === 'boolean', 'a boolean'],
  any: [() => true, 'anything'],
};

const STRING: Test = [isString, 'a string'];
const INTEGER: Test = [(value) => Number.isInteger(value) || typeof value === 'bigint', 'an integer'];

/** What those of an output accept, where it is something else. */
const OUTPUT: Readonly<Partial<Record<Scalar, Test>>> = {
  string: STRING,
  text: STRING,
  secret: [isString, SECRET],
  id: INTEGER,
  int: INTEGER,
  count: INTEGER,
  number: [(value) => typeof value === 'number' || typeof value === 'bigint', 'a number'],
};

/** What was made of each shape, for each direction. */
const compiled = {
  input: new WeakMap<object, Schema<unknown, unknown>>(),
  output: new WeakMap<object, Schema<unknown, unknown>>(),
};

/**
 * Turns a shape into a schema, once.
 *
 * @throws {TypeError} for a shape that is not one.
 */
export function toSchema(shape: Shape, direction: Direction): Schema<unknown, unknown> {
  if (typeof shape === 'string') return compile(shape, direction);
  let schema = compiled[direction].get(shape);
  if (!schema) compiled[direction].set(shape, (schema = compile(shape, direction)));
  return schema;
}

function compile(shape: Shape, direction: Direction): v.GenericSchema {
  const read = readShape(shape);
  if (read.kind === 'scalar') {
    const [accepts, expected] = (direction === 'output' && OUTPUT[read.type]) || INPUT[read.type];
    return v.custom(accepts, expected);
  }
  if (read.kind === 'list') {
    return v.pipe(v.custom<unknown[]>(Array.isArray, 'an array'), v.array(compile(read.item, direction)));
  }
  if (read.kind === 'record') return v.pipe(object, v.objectWithRest({}, compile(read.item, direction)));
  const input = direction === 'input';
  // Without a prototype, because a field may be called as one of its properties.
  const entries = Object.create(null) as Record<string, v.GenericSchema>;
  for (const { name, shape: inner, optional } of read.fields) {
    const schema = compile(inner, direction);
    entries[name] = input && !optional ? schema : v.optional(schema);
  }
  const names = read.fields.filter(({ optional }) => !input || !optional).map(({ name }) => name);
  return v.pipe(
    object,
    v.transform((value) => (input ? withMissing(value, names) : withoutNulls(value, names))),
    input ? v.strictObject(entries) : v.objectWithRest(entries, v.any()),
  );
}

/** For valibot, as for JavaScript, an array is an object too. */
const object = /* @__PURE__ */ v.custom<Readonly<Record<string, unknown>>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'an object',
);

/** So that a missing field is refused in the words of its type, as any other wrong value is. */
function withMissing(value: Readonly<Record<string, unknown>>, required: readonly string[]): object {
  const copy: Record<string, unknown> = Object.fromEntries(required.map((name) => [name, undefined]));
  // Inherited ones too: they are meant, or a slip that has to be told.
  for (const name in value) copy[name] = value[name];
  return copy;
}

/** Some services write a missing field as `null`. */
function withoutNulls(value: Readonly<Record<string, unknown>>, names: readonly string[]): object {
  const copy = { ...value };
  for (const name of names) if (copy[name] === null) copy[name] = undefined;
  return copy;
}
