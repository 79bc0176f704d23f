import type { Operation } from './operation.js';
import { isSchema } from './schema.js';
import { readShape, type Scalar, type Shape } from './shape.js';

const VALUES: Readonly<Record<Exclude<Scalar, 'string' | 'text' | 'secret'>, unknown>> = {
  id: 1234567890123,
  int: 1,
  count: 1,
  number: 1,
  boolean: true,
  any: 'sample',
};

/** Fields that hold a date, by their name. */
const DATE = /(Time|Date|At|NotBefore|NotAfter)$/;

/** Counts, some of which the service writes as strings. */
const COUNT = /Count$/;

/**
 * An answer made from the shape of an operation, for tests: every field is there, and each list and record has one
 * item. The same shape gives the same answer. The token of a next page is empty, so that a list has one page.
 *
 * @param operation - one whose output is a shape.
 * @throws {TypeError} where its output is a schema, which can't be looked into.
 * @example
 * ```ts
 * import { loadOperation, sampleAnswer } from '@esakit/core/catalog';
 *
 * console.log(sampleAnswer(await loadOperation('ListRecords'))['TotalCount']); // 1
 * ```
 */
export function sampleAnswer({
  name,
  output,
  pages,
}: Pick<Operation<never, unknown>, 'name' | 'output' | 'pages'>): Record<string, unknown> {
  if (isSchema(output)) throw new TypeError(`the output of ${name} is a schema: only a shape gives a sample`);
  const answer = sample(output as Shape, name) as Record<string, unknown>;
  return pages?.token === undefined ? answer : { ...answer, [pages.token]: '' };
}

function sample(shape: Shape, name: string): unknown {
  const read = readShape(shape);
  if (read.kind === 'list') return [sample(read.item, name)];
  if (read.kind === 'record') return { sample: sample(read.item, name) };
  if (read.kind === 'object') {
    return Object.fromEntries(read.fields.map((field) => [field.name, sample(field.shape, field.name)]));
  }
  if (read.words) return read.words[0];
  if (read.type !== 'string' && read.type !== 'text' && read.type !== 'secret') return VALUES[read.type];
  if (COUNT.test(name)) return '1';
  return DATE.test(name) ? '2026-01-01T00:00:00Z' : `sample ${name}`;
}
