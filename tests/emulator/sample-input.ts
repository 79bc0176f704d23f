import { type Shape } from '@esakit/core';
import { readShape, type Scalar } from '@esakit/core/catalog';

/** A value of each kind that is not what it becomes when somebody rounds, trims or decodes it twice. */
const VALUES: Readonly<Record<Scalar, unknown>> = {
  string: ' a+b %41&=é😀',
  text: 'x.1=2',
  secret: 's3cret/+=',
  id: 9007199254740993123n,
  int: -9007199254740993n,
  count: 7,
  number: -1.5,
  boolean: false,
  any: 'anything',
};

/** An input with every field, made from a shape. */
export function sampleInput(shape: Shape): unknown {
  const read = readShape(shape);
  if (read.kind === 'list') return [sampleInput(read.item), sampleInput(read.item)];
  if (read.kind === 'record') return { one: sampleInput(read.item), two: sampleInput(read.item) };
  if (read.kind === 'object')
    return Object.fromEntries(read.fields.map((field) => [field.name, sampleInput(field.shape)]));
  return read.words?.[1] ?? VALUES[read.type];
}
