import { readShape, type Scalar } from '@esakit/core/catalog';
import type { Shape } from '@esakit/core';
import { invalidParameter } from '../http/errors.js';
import { readNumber } from './read-number.js';

/**
 * Checks a value that came as JSON against its shape. Fields that the shape doesn't have stay.
 *
 * @param path - for messages.
 * @throws {Refusal} naming the path of what is missing, or of another type.
 */
export function readValue(shape: Shape, value: unknown, path: string): unknown {
  const read = readShape(shape);
  if (read.kind === 'scalar') return readScalar(read.type, value, path);
  if (read.kind === 'list') {
    if (!Array.isArray(value)) throw invalidParameter(path);
    return value.map((item: unknown, index) => readValue(read.item, item, `${path}.${index + 1}`));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidParameter(path);
  if (read.kind === 'record') {
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, readValue(read.item, item, `${path}.${name}`)]),
    );
  }
  const object: Record<string, unknown> = { ...value };
  for (const { name, shape: inner, optional } of read.fields) {
    const item = object[name];
    if (item != null) object[name] = readValue(inner, item, `${path}.${name}`);
    else if (optional) delete object[name];
    else throw invalidParameter(`${path}.${name}`, 'is missing');
  }
  return object;
}

function readScalar(type: Scalar, value: unknown, path: string): unknown {
  if (type === 'any') return value;
  if (type === 'boolean' || type === 'string' || type === 'text' || type === 'secret') {
    if (typeof value === (type === 'boolean' ? 'boolean' : 'string') && (value !== '' || type === 'text')) return value;
    throw invalidParameter(path);
  }
  // An id may come as its digits.
  if (typeof value !== 'number' && typeof value !== 'bigint' && !(type === 'id' && typeof value === 'string')) {
    throw invalidParameter(path);
  }
  return readNumber(type, String(value), path);
}
