import { ParameterError } from '../errors.js';
import { isExact } from '../util/int64.js';
import type { Pair } from './encode.js';

/**
 * Lays parameters out in the service's flat style: `{ Tag: [{ Key: "a" }] }` becomes `Tag.1.Key=a`. Arrays count from
 * 1; `null` and `undefined` are left out, but keep their number in an array.
 *
 * @param parameters - plain objects, arrays, strings, booleans, bigints and exact numbers, at any depth.
 * @throws {ParameterError} for an empty name, or a value without an exact string form, naming where it stands.
 * @example
 * ```ts
 * import { canonicalQuery, flatten } from '@esakit/core/sign';
 *
 * canonicalQuery(flatten({ Tag: [{ Key: 'env', Value: 'a b' }] })); // "Tag.1.Key=env&Tag.1.Value=a%20b"
 * ```
 */
export function flatten(parameters: object): Pair[] {
  const pairs: Pair[] = [];
  collect(parameters, '', pairs);
  return pairs;
}

function collect(value: unknown, path: string, pairs: Pair[]): void {
  if (value == null) return;
  if (typeof value !== 'object') {
    pairs.push([path, scalar(value, path)]);
    return;
  }
  const isArray = Array.isArray(value);
  if (!isArray && Object.getPrototypeOf(Object.getPrototypeOf(value) ?? Object.prototype) !== null)
    throw notExact(path);
  for (const [key, item] of Object.entries(value)) {
    if (key === '') throw new ParameterError(`${path || 'the request'} has a parameter with an empty name`, 'flatten');
    const step = isArray ? Number(key) + 1 : key;
    collect(item, path ? `${path}.${step}` : `${step}`, pairs);
  }
}

function scalar(value: unknown, path: string): string {
  const exact = typeof value === 'number' ? isExact(value) : typeof value !== 'symbol' && typeof value !== 'function';
  if (!exact) throw notExact(path);
  return String(value);
}

const notExact = (path: string): ParameterError =>
  new ParameterError(
    `${path} has no exact string: give strings, booleans, safe numbers, bigints, arrays or plain objects`,
    'flatten',
  );
