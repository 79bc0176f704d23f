import { REDACTED } from '../util/redacted.js';
import { isSchema, type Schema } from './schema.js';
import { readShape, type Shape } from './shape.js';

/** What an operation says of an input or an output. A schema says nothing of secrets. */
type Described = Shape | Schema<unknown, unknown>;

/** Whether a shape has a secret anywhere. */
export const hasSecret = (shape: Described): boolean =>
  typeof shape === 'object' ? !isSchema(shape) && Object.values(shape).some(hasSecret) : shape === 'secret';

/** The secrets in a value, as its shape tells them. */
export function secretsOf(shape: Described, value: unknown): string[] {
  if (!hasSecret(shape)) return [];
  const read = readShape(shape as Shape);
  if (read.kind === 'scalar') return typeof value === 'string' && value ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return read.kind === 'object'
    ? read.fields.flatMap((field) => secretsOf(field.shape, (value as Readonly<Record<string, unknown>>)[field.name]))
    : Object.values(value).flatMap((item) => secretsOf(read.item, item));
}

/** A copy of a value with its secrets redacted, as its shape tells them. */
export const redactSecrets = <T>(shape: Described, value: T): T => replaceSecrets(shape, value, () => REDACTED) as T;

/**
 * A copy of a value with its secrets replaced.
 *
 * @param replace - gets the path of a secret: names, and indexes of lists.
 */
export function replaceSecrets(
  shape: Described,
  value: unknown,
  replace: (path: readonly string[]) => unknown,
  path: readonly string[] = [],
): unknown {
  if (value == null || value === '' || !hasSecret(shape)) return value;
  const read = readShape(shape as Shape);
  if (read.kind === 'scalar') return replace(path);
  if (typeof value !== 'object') return value;
  const shapeOf = (name: string): Shape | undefined =>
    read.kind === 'object' ? read.fields.find((field) => field.name === name)?.shape : read.item;
  const entries = Object.entries(value).map(([name, item]: [string, unknown]) => {
    const inner = shapeOf(name);
    return [name, inner === undefined ? item : replaceSecrets(inner, item, replace, [...path, name])] as const;
  });
  return Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
}
