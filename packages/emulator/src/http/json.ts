/** A value that can be written as JSON; a bigint is written as an integer with all its digits. */
export type Json =
  | string
  | number
  | boolean
  | bigint
  | null
  | readonly Json[]
  | { readonly [name: string]: Json | undefined };

/**
 * Writes JSON with exact 64-bit integers, which `JSON.stringify` refuses.
 */
export function writeJson(value: Json): string {
  if (typeof value === 'bigint') return value.toString();
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(writeJson).join(',')}]`;
  const members = Object.entries(value).flatMap(([name, member]) =>
    member === undefined ? [] : [`${JSON.stringify(name)}:${writeJson(member)}`],
  );
  return `{${members.join(',')}}`;
}

// Array.isArray doesn't narrow a readonly array
function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
