import { type Issue, ParameterError, type Shape } from '@esakit/core';
import { checkInput } from '@esakit/core/adapter';
import { type ParameterDescription, readShape, type Scalar, type ShapeKind } from '@esakit/core/catalog';
import type { CatalogOperation, OperationDescription } from '@esakit/core/catalog';

/** What is wrong with an input, by place; under an empty place what is wrong with the whole. */
export type Faults = ReadonlyMap<string, string>;

/** Checks an input, and says what is wrong in the words of those who fill in a form. */
export function faultsOf(operation: CatalogOperation, { parameters }: OperationDescription, input: unknown): Faults {
  try {
    checkInput(operation, input);
    return new Map();
  } catch (error) {
    if (!(error instanceof ParameterError)) throw error;
    return new Map(error.issues.map((issue) => [issue.path, faultOf(operation.input, issue, parameters)]));
  }
}

function faultOf(
  input: Shape,
  { path, received }: Issue,
  about: Readonly<Record<string, ParameterDescription>>,
): string {
  const shape = shapeAt(input, path);
  if (!shape) return 'There is no parameter of this name.';
  if (['undefined', 'null', 'an empty string'].includes(received)) return 'Required.';
  const meaning = about[path]?.meaning ?? '';
  if (shape.kind === 'scalar' && shape.type === 'id' && meaning.startsWith('id of ')) return `The ${meaning}: digits.`;
  return EXPECTED[shape.kind === 'scalar' ? shape.type : shape.kind];
}

const EXPECTED: Readonly<Record<Scalar | Exclude<ShapeKind['kind'], 'scalar'>, string>> = {
  id: 'An id: digits.',
  int: 'An integer.',
  count: 'A positive integer.',
  number: 'A number.',
  boolean: 'true or false.',
  string: 'Text; in JSON it stands in quotes.',
  text: 'Text; in JSON it stands in quotes.',
  secret: 'Text; in JSON it stands in quotes.',
  any: 'Any JSON.',
  list: 'A list, in JSON in [ ].',
  object: 'Fields, in JSON in { }.',
  record: 'Names with their values, in JSON in { }.',
};

/** The shape at a place such as `RecordList[0].Ttl`; undefined where there is none. */
function shapeAt(shape: Shape, path: string): ShapeKind | undefined {
  const read = readShape(shape);
  if (path === '') return read;
  if (read.kind === 'list') {
    const rest = /^\[\d+\]\.?/.exec(path)?.[0];
    return rest === undefined ? undefined : shapeAt(read.item, path.slice(rest.length));
  }
  if (read.kind === 'record') {
    // The name may hold anything, so what is below it is found from its end.
    const rest = readShape(read.item).kind === 'list' ? (/\[\d+\]$/.exec(path)?.[0] ?? '') : '';
    return shapeAt(read.item, rest);
  }
  if (read.kind !== 'object') return undefined;
  const field = read.fields.find(
    ({ name }) => path === name || path.startsWith(`${name}.`) || path.startsWith(`${name}[`),
  );
  return field && shapeAt(field.shape, path.slice(field.name.length).replace(/^\./, ''));
}
