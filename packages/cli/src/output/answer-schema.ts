import { jsonSchema } from '@esakit/core/catalog';
import type { Operation, ShapeFields } from '@esakit/node';
import type { JsonSchema } from './schema.js';

type Answering = Pick<Operation<unknown, unknown>, 'output'>;

/** What an operation answers: any of its fields may be missing, and it may get others without notice. */
export const answerSchema = ({ output }: Answering): JsonSchema => ({
  ...jsonSchema(output as ShapeFields, 'output'),
});

/** The items of a list in an answer. */
export const itemSchema = ({ output }: Answering, list: string): JsonSchema => ({
  ...jsonSchema((output as ShapeFields)[list] ?? 'any', 'output').items,
});
