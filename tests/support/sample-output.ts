import type { Shape } from '@esakit/core';
import { readShape, type Scalar } from '@esakit/core/catalog';

const SAMPLES: Readonly<Record<Scalar, unknown>> = {
  string: 'text',
  text: 'text',
  secret: 's3cr3t',
  id: 9007199254740993n,
  int: 9007199254740993n,
  count: 7,
  number: 0.5,
  boolean: true,
  any: { any: ['thing'] },
};

/** An answer of a shape with every field filled. */
export function sampleOutput(shape: Shape): unknown {
  const read = readShape(shape);
  if (read.kind === 'scalar') return SAMPLES[read.type];
  if (read.kind === 'list') return [sampleOutput(read.item), sampleOutput(read.item)];
  if (read.kind === 'record') return { name: sampleOutput(read.item) };
  return Object.fromEntries(read.fields.map((field) => [field.name, sampleOutput(field.shape)]));
}
