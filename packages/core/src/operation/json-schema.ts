import type { Direction } from './compile.js';
import { readShape, type Scalar, type Shape } from './shape.js';

/** A JSON Schema (draft 2020-12), as far as shapes need it. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly writeOnly?: boolean;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly additionalProperties?: boolean | JsonSchema;
}

const INPUT: Readonly<Record<Scalar, JsonSchema>> = {
  string: { type: 'string', minLength: 1 },
  text: { type: 'string' },
  secret: { type: 'string', minLength: 1, writeOnly: true },
  id: { type: ['integer', 'string'], minimum: 1, pattern: '^[1-9][0-9]{0,18}$' },
  int: { type: 'integer' },
  count: { type: 'integer', minimum: 1 },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  any: {},
};

const OUTPUT: Readonly<Record<Scalar, JsonSchema>> = {
  string: { type: 'string' },
  text: { type: 'string' },
  secret: { type: 'string' },
  id: { type: 'integer' },
  int: { type: 'integer' },
  count: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  any: {},
};

/**
 * The JSON Schema of a shape. Published words are examples, because the service adds some without notice; ids are
 * integers of any size or, in an input, their digits.
 *
 * @param shape - of an operation's `input` or `output`.
 * @param direction - an input is strict; in an output every field may be missing, and there may be others.
 * @example
 * ```ts
 * import { jsonSchema } from '@esakit/core/catalog';
 *
 * console.log(jsonSchema({ SiteId: 'id', 'Keyword?': 'string' }, 'input').required); // ['SiteId']
 * ```
 */
export function jsonSchema(shape: Shape, direction: Direction): JsonSchema {
  const read = readShape(shape);
  const strict = direction === 'input';
  if (read.kind === 'scalar') {
    const schema = (strict ? INPUT : OUTPUT)[read.type];
    return read.words ? { ...schema, examples: read.words } : schema;
  }
  if (read.kind === 'list') return { type: 'array', items: jsonSchema(read.item, direction) };
  if (read.kind === 'record') return { type: 'object', additionalProperties: jsonSchema(read.item, direction) };
  const required = strict ? read.fields.filter(({ optional }) => !optional).map(({ name }) => name) : [];
  return {
    type: 'object',
    properties: Object.fromEntries(read.fields.map((field) => [field.name, jsonSchema(field.shape, direction)])),
    ...(required.length > 0 && { required }),
    additionalProperties: !strict,
  };
}
