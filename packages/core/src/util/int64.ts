/** An integer of 64 bits as a parameter: a safe number, a bigint, or its decimal digits. */
export type Int64Input = number | bigint | string;

/** An integer of 64 bits in an answer: a number where it is exact, else a bigint. */
export type Int64 = number | bigint;

const MAX_INT64 = 2n ** 63n - 1n;

export const isPositiveInt64 = (value: unknown): value is Int64Input =>
  (typeof value === 'bigint' ||
    Number.isSafeInteger(value) ||
    (typeof value === 'string' && /^[1-9]\d{0,18}$/.test(value))) &&
  BigInt(value as Int64Input) > 0n &&
  BigInt(value as Int64Input) <= MAX_INT64;
