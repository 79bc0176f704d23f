import { invalidParameter } from '../http/errors.js';

const MAX_PAGE_SIZE = 500;

/** The page of a list that the parameters ask for, and what the answer says of it. */
export function page<T>(
  items: readonly T[],
  input: { readonly PageNumber?: number | undefined; readonly PageSize?: number | undefined },
  defaultSize: number,
  maxSize = MAX_PAGE_SIZE,
): { items: readonly T[]; counters: Record<'PageNumber' | 'PageSize' | 'TotalCount', number> } {
  const { PageNumber = 1, PageSize = defaultSize } = input;
  if (PageSize > maxSize) throw invalidParameter('PageSize');
  const start = (PageNumber - 1) * PageSize;
  return {
    items: items.slice(start, start + PageSize),
    counters: { PageNumber, PageSize, TotalCount: items.length },
  };
}
