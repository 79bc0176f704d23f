import { refusal } from '../http/errors.js';

const MAX_INT64 = 2n ** 63n - 1n;

/** Reads an operation's parameters by their type, and refuses what is not of it. */
export interface Parameters {
  /** Undefined where missing or empty. */
  text(name: string): string | undefined;
  /** One of the listed values. */
  choice<const T extends string>(name: string, values: readonly T[]): T | undefined;
  boolean(name: string): boolean | undefined;
  /** A positive int64, exact. */
  int64(name: string): bigint | undefined;
  /** A positive integer up to `max`. */
  integer(name: string, fallback: number, max: number): number;
  /** A parameter that travels as JSON. */
  json(name: string): unknown;
}

export function readParameters(values: ReadonlyMap<string, string>): Parameters {
  const text = (name: string): string | undefined => values.get(name) || undefined;
  return {
    text,
    choice(name, choices) {
      const value = text(name);
      if (value === undefined) return undefined;
      return choices.find((choice) => choice === value) ?? invalid(name);
    },
    boolean(name) {
      const value = text(name)?.toLowerCase();
      if (value === undefined) return undefined;
      if (value === 'true' || value === '1') return true;
      return value === 'false' || value === '0' ? false : invalid(name);
    },
    int64(name) {
      const value = text(name);
      if (value === undefined) return undefined;
      const number = /^\d{1,19}$/.test(value) ? BigInt(value) : 0n;
      return number > 0n && number <= MAX_INT64 ? number : invalid(name);
    },
    integer(name, fallback, max) {
      const value = text(name);
      if (value === undefined) return fallback;
      const number = /^\d{1,9}$/.test(value) ? Number(value) : 0;
      return number > 0 && number <= max ? number : invalid(name);
    },
    json(name) {
      const value = text(name);
      if (value === undefined) return undefined;
      try {
        return JSON.parse(value) as unknown;
      } catch {
        return invalid(name);
      }
    },
  };
}

function invalid(name: string): never {
  throw refusal('InvalidParameter', `Specified parameter ${name} is not valid.`);
}
