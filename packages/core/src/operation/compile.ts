import * as v from 'valibot';
import { isExact, isInt64, isPositiveInt64 } from '../util/int64.js';
import { isSchema, type Schema, type SchemaIssue, type SchemaResult } from './schema.js';
import { readShape, type Scalar, type Shape } from './shape.js';

/** Whether a shape is that of an input, which is strict, or of an output, which may hold less and more. */
export type Direction = 'input' | 'output';

type Issue = v.BaseIssue<unknown>;

type Test = readonly [accepts: (value: unknown) => boolean, expected: string];

const isString = (value: unknown): value is string => typeof value === 'string';
/** A lone surrogate has no UTF-8 form to send. */
const isEncodable = (value: unknown): boolean => isString(value) && !/\p{Surrogate}/u.test(value);
const isFilled = (value: unknown): boolean => value !== '' && isEncodable(value);
const isNumber = (value: unknown): boolean => (typeof value === 'number' ? isExact(value) : isInt64(value));

/** What each scalar of an input accepts. The words are the end of a sentence that begins with "expected". */
const INPUT: Readonly<Record<Scalar, Test>> = {
  string: [isFilled, 'a non-empty string'],
  text: [isEncodable, 'a string'],
  secret: [isFilled, 'a non-empty secret string'],
  id: [isPositiveInt64, 'a positive integer (a number up to 2^53 - 1, a bigint or decimal digits)'],
  int: [isInt64, 'an integer (a number up to 2^53 - 1, or a bigint)'],
  count: [(value) => Number.isSafeInteger(value) && (value as number) > 0, 'a positive integer'],
  number: [isNumber, 'a number'],
  boolean: [(value) => typeof value === 'boolean', 'a boolean'],
  any: [() => true, 'anything'],
};

const STRING: Test = [isString, 'a string'];
const INTEGER: Test = [(value) => Number.isInteger(value) || typeof value === 'bigint', 'an integer'];

/** What those of an output accept, where it is something else. */
const OUTPUT: Readonly<Partial<Record<Scalar, Test>>> = {
  string: STRING,
  text: STRING,
  secret: [isString, 'a secret string'],
  id: INTEGER,
  int: INTEGER,
  count: INTEGER,
  number: [(value) => typeof value === 'number' || typeof value === 'bigint', 'a number'],
};

/** Checks a value: what validates in a schema. */
type Check = (value: unknown) => SchemaResult<unknown>;

/** What was made of each shape, for each direction. */
const compiled = { input: new WeakMap<object, Check>(), output: new WeakMap<object, Check>() };

/**
 * Turns a shape into what checks a value, once. A schema is that already.
 *
 * @throws {TypeError} for a shape that is not one.
 */
export function toCheck(shape: Shape | Schema<unknown, unknown>, direction: Direction): Check {
  if (typeof shape === 'string') return compile(shape, direction);
  const known = compiled[direction].get(shape) ?? compile(shape, direction);
  compiled[direction].set(shape, known);
  return known;
}

function compile(shape: Shape | Schema<unknown, unknown>, direction: Direction): Check {
  if (isSchema(shape)) return (value) => shape['~standard'].validate(value) as SchemaResult<unknown>;
  const read = readShape(shape as Shape);
  if (read.kind === 'scalar') {
    const [accepts, expected] = (direction === 'output' && OUTPUT[read.type]) || INPUT[read.type];
    return scalar(accepts, expected)['~standard'].validate as Check;
  }
  if (read.kind !== 'object') {
    const checkItem = compile(read.item, direction);
    return around(read.kind === 'list' ? LIST : OBJECT, () => checkItem);
  }
  const strict = direction === 'input';
  const fields = new Map<PropertyKey, Check>();
  const required: string[] = [];
  for (const { name, optional, shape: inner } of read.fields) {
    const checkField = compile(inner, direction);
    if (strict && !optional) {
      required.push(name);
      fields.set(name, checkField);
    } else {
      // Some services write a field that is not there as null.
      fields.set(name, (value) =>
        value === undefined || (value === null && !strict) ? { value: undefined } : checkField(value),
      );
    }
  }
  const others: Check = (value) => (strict ? { issues: [{ message: 'no parameter of this name' }] } : { value });
  return around(OBJECT, (name) => fields.get(name) ?? others, required);
}

/**
 * A schema of valibot for a scalar. Those of `v.custom` also describe what was received, which no message of ours may
 * show, in a third of a kilobyte.
 */
const scalar = (accepts: Test[0], expected: string): v.GenericSchema =>
  v._standardSchema<v.GenericSchema>({
    kind: 'schema',
    type: 'scalar',
    reference: scalar,
    expects: expected,
    async: false,
    '~run': ({ value }) =>
      accepts(value) ? { typed: true, value } : { typed: false, value, issues: [{ message: expected } as Issue] },
  });

const LIST: Test = [Array.isArray, 'an array'];
/** For JavaScript, an array is an object too. */
const OBJECT: Test = [(value) => typeof value === 'object' && value !== null && !Array.isArray(value), 'an object'];

/**
 * Checks a list or an object and, in one pass, what is inside of it, each with its own check, and tells where an issue
 * is. The schemas of valibot for objects do that too, at four times the size.
 *
 * @param required - fields that are checked where they are missing too, to be refused in the words of their type.
 */
const around =
  ([accepts, expected]: Test, checkOf: (key: PropertyKey) => Check, required: readonly string[] = []): Check =>
  (outer) => {
    if (!accepts(outer)) return { issues: [{ message: expected }] };
    const isList = Array.isArray(outer);
    const values = outer as Record<PropertyKey, unknown>;
    const copy = (isList ? [] : {}) as Record<PropertyKey, unknown>;
    const issues: SchemaIssue[] = [];
    for (const key of isList ? outer.keys() : keysOf(values, required)) {
      const checked = checkOf(key)(values[key]);
      for (const { message, path = [] } of checked.issues ?? []) issues.push({ message, path: [key, ...path] });
      // Some JSON tries to become the prototype of what it is read into.
      if (!checked.issues && key !== '__proto__') copy[key] = checked.value;
    }
    return issues.length > 0 ? { issues } : { value: copy };
  };

/** Inherited ones too: they are meant, or a mistake that has to be reported. */
function keysOf(value: object, required: readonly string[]): string[] {
  const keys = required.filter((name) => !(name in value));
  for (const key in value) keys.push(key);
  return keys;
}
