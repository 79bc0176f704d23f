import type { Json } from '../http/json.js';
import type { Parameters } from './parameters.js';

const MAX_PAGE_NUMBER = 999_999_999;
const MAX_PAGE_SIZE = 500;

/** The page of a list that `PageNumber` and `PageSize` ask for, and what the answer says of it. */
export function page<T>(
  items: readonly T[],
  parameters: Parameters,
  defaultSize: number,
): { items: readonly T[]; counters: Record<'PageNumber' | 'PageSize' | 'TotalCount', Json> } {
  const number = parameters.integer('PageNumber', 1, MAX_PAGE_NUMBER);
  const size = parameters.integer('PageSize', defaultSize, MAX_PAGE_SIZE);
  const start = (number - 1) * size;
  return {
    items: items.slice(start, start + size),
    counters: { PageNumber: number, PageSize: size, TotalCount: items.length },
  };
}
