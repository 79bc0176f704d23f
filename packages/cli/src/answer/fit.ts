import { stringifyJson, type Shape } from '@esakit/node';
import { readShape, type Scalar } from '@esakit/core/catalog';

/**
 * A copy of an answer in which a field of another type becomes one of the documented type where that is possible, and is
 * left out where not. A string is never left out: one that can't be read, such as a date, has to be seen as such. Nor is
 * an item of a list.
 */
export function fitAnswer(shape: Shape, value: unknown): unknown {
  if (value == null) return undefined;
  const read = readShape(shape);
  if (read.kind === 'scalar') return fitScalar(read.type, value);
  if (read.kind === 'list') {
    return Array.isArray(value) ? value.map((item: unknown) => fitAnswer(read.item, item) ?? {}) : undefined;
  }
  if (typeof value !== 'object' || Array.isArray(value)) return undefined;
  const shapeOf = read.kind === 'record' ? (): Shape => read.item : (name: string) => fields.get(name);
  const fields = new Map(read.kind === 'object' ? read.fields.map((field) => [field.name, field.shape]) : []);
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, item]: [string, unknown]) => {
      const inner = shapeOf(name);
      const fitting = inner === undefined ? item : fitAnswer(inner, item);
      return fitting === undefined ? [] : [[name, fitting]];
    }),
  );
}

function fitScalar(type: Scalar, value: unknown): unknown {
  if (type === 'any') return value;
  if (type === 'boolean') return typeof value === 'boolean' ? value : BOOLEANS.get(String(value).toLowerCase());
  if (type === 'string' || type === 'text' || type === 'secret') return toText(value);
  if (typeof value === 'number' || typeof value === 'bigint') return value;
  if (typeof value !== 'string' || !/^-?\d{1,19}$/.test(value)) return undefined;
  return Number.isSafeInteger(Number(value)) ? Number(value) : BigInt(value);
}

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
]);

/** Several values stand in one string with commas, as the names of a certificate do. */
const toText = (value: unknown): string =>
  typeof value === 'string' ? value : Array.isArray(value) ? value.map(toText).join(',') : stringifyJson(value);
