import type { Scalar } from '@esakit/core/catalog';
import { invalidParameter } from '../http/errors.js';

const LIMIT = 2n ** 63n;
const DECIMAL = /^-?\d{1,40}(\.\d{1,40})?([eE][+-]?\d{1,3})?$/;

/**
 * Reads a number of a shape: an integer of 64 bits becomes a number where that is exact, else a bigint.
 *
 * @throws {Refusal} for anything else.
 */
export function readNumber(type: Scalar, text: string, path: string): number | bigint {
  if (type === 'number' && !/^-?\d+$/.test(text)) {
    const number = DECIMAL.test(text) ? Number(text) : Number.NaN;
    if (!Number.isFinite(number)) throw invalidParameter(path);
    return number;
  }
  if (!/^-?\d{1,19}$/.test(text)) throw invalidParameter(path);
  const integer = BigInt(text);
  const isPositive = type === 'id' || type === 'count';
  if (integer >= LIMIT || integer < -LIMIT || (isPositive && integer <= 0n)) throw invalidParameter(path);
  const number = Number(integer);
  if (Number.isSafeInteger(number)) return number;
  if (type === 'count') throw invalidParameter(path);
  return integer;
}
