import { readShape, type Scalar } from '@esakit/core/catalog';
import type { Shape } from '@esakit/core';

/** A value of each scalar, of which none looks like another. */
const SAMPLES: Readonly<Record<Scalar, unknown>> = {
  string: 'a b+c~/%é',
  text: 'x=y&z',
  secret: 's3cr3t',
  id: '1234567890123',
  int: 42,
  count: 7,
  number: 0.5,
  boolean: true,
  any: 'any',
};

/** An input of a shape with every field filled, required or not. */
export function sampleInput(shape: Shape): unknown {
  const read = readShape(shape);
  if (read.kind === 'scalar') return read.words ? read.words.at(-1) : SAMPLES[read.type];
  if (read.kind === 'list') return [sampleInput(read.item), sampleInput(read.item)];
  if (read.kind === 'record') return { 'A,B': sampleInput(read.item) };
  return Object.fromEntries(read.fields.map((field) => [field.name, sampleInput(field.shape)]));
}
