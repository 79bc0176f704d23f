/** An integer of 64 bits as a parameter: a safe number, a bigint, or its decimal digits. */
export type Int64Input = number | bigint | string;

/** An integer of 64 bits in an answer: a number where it is exact, else a bigint. */
export type Int64 = number | bigint;

const LIMIT = 0x8000_0000_0000_0000n;

/** Whether a number has the value that it was written with: one above 2^53 may be the nearest of several. */
export const isExact = (value: number): boolean => Math.abs(value) <= Number.MAX_SAFE_INTEGER;

/** A safe number or a bigint of 64 bits, signed. */
export const isInt64 = (value: unknown): value is Int64 =>
  Number.isSafeInteger(value) || (typeof value === 'bigint' && value >= -LIMIT && value < LIMIT);

export const isPositiveInt64 = (value: unknown): value is Int64Input =>
  typeof value === 'string' ? /^[1-9]\d{0,18}$/.test(value) && BigInt(value) < LIMIT : isInt64(value) && value > 0;
