import { REDACTED } from '../util/redaction.js';
import { isSchema, type Schema } from './schema.js';
import { readShape, type Shape } from './shape.js';

/** What an operation says of an input or an output. A schema says nothing of secrets. */
type Described = Shape | Schema<never, unknown>;

/** Whether a shape has a secret anywhere. */
export function hasSecret(shape: Described): boolean {
  if (isSchema(shape)) return false;
  const read = readShape(shape as Shape);
  if (read.kind === 'scalar') return read.type === 'secret';
  return read.kind === 'object' ? read.fields.some((field) => hasSecret(field.shape)) : hasSecret(read.item);
}

/** The secrets in a value, as its shape tells them. */
export function secretsOf(shape: Described, value: unknown): string[] {
  const found: string[] = [];
  replaceSecrets(shape, value, (secret) => {
    if (typeof secret === 'string') found.push(secret);
    return secret;
  });
  return found;
}

/** A copy of a value with its secrets redacted, as its shape tells them. */
export const redactSecrets = (shape: Described, value: unknown): unknown =>
  replaceSecrets(shape, value, (secret) => (secret == null || secret === '' ? secret : REDACTED));

function replaceSecrets(shape: Described, value: unknown, replace: (secret: unknown) => unknown): unknown {
  if (isSchema(shape) || !hasSecret(shape)) return value;
  const read = readShape(shape as Shape);
  if (read.kind === 'scalar') return replace(value);
  if (typeof value !== 'object' || value === null) return value;
  if (read.kind === 'list') {
    return Array.isArray(value) ? value.map((item: unknown) => replaceSecrets(read.item, item, replace)) : value;
  }
  const shapes = read.kind === 'object' ? new Map(read.fields.map((field) => [field.name, field.shape])) : undefined;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]: [string, unknown]) => {
      const inner = shapes ? shapes.get(name) : read.kind === 'record' ? read.item : undefined;
      return [name, inner === undefined ? item : replaceSecrets(inner, item, replace)];
    }),
  );
}
