import { type ParameterDescription, readShape, type Scalar } from '@esakit/core/catalog';
import type { Shape } from '@esakit/core';

/** What is typed into a form, by the name of its control. */
export type FormValues = ReadonlyMap<string, string>;

/** What every part of a form has. */
interface Part {
  /** Name of the parameter or field; of an item of a list, what it is one of. */
  readonly label: string;
  /** Name of its control, and what the names of inner ones begin with. */
  readonly path: string;
  /** Its place in the input, as the issues of a check name it: `RecordList[0].Ttl`. */
  readonly at: string;
  readonly required: boolean;
  /** What is known of it; of a parameter only, not of the fields in it. */
  readonly about?: ParameterDescription | undefined;
}

/** One value. */
export interface ScalarPart extends Part {
  readonly kind: 'scalar';
  readonly type: Scalar;
  /** The values that are published. The service takes others too. */
  readonly words: readonly string[];
  readonly value: string;
}

/** A list of simple values, one on each line. */
export interface LinesPart extends Part {
  readonly kind: 'lines';
  readonly type: Scalar;
  readonly value: string;
}

export interface GroupPart extends Part {
  readonly kind: 'group';
  readonly parts: readonly FormPart[];
}

export interface ListPart extends Part {
  readonly kind: 'list';
  readonly items: readonly FormPart[];
}

/** Names that the caller chooses, each with a value. */
export interface RecordPart extends Part {
  readonly kind: 'record';
  readonly items: readonly { readonly namePath: string; readonly name: string; readonly value: FormPart }[];
}

export type FormPart = ScalarPart | LinesPart | GroupPart | ListPart | RecordPart;

/** More items than a person types in: an address can't make a form without end. */
const MOST_ITEMS = 200;

/** Control that holds how many items a list or a record has. */
export const countPath = (path: string): string => `${path}[]`;

/** The form of a shape, filled with what was typed. */
export function buildForm(
  shape: Shape,
  values: FormValues,
  about: Readonly<Record<string, ParameterDescription>> = {},
): readonly FormPart[] {
  const read = readShape(shape);
  if (read.kind !== 'object') return [];
  return read.fields
    .map(({ name, optional, shape: inner }) =>
      buildPart(inner, { label: name, path: name, at: name, required: !optional, about: about[name] }, values),
    )
    .toSorted((a, b) => Number(b.required) - Number(a.required));
}

function buildPart(shape: Shape, part: Part, values: FormValues): FormPart {
  const { label, path, at, required } = part;
  const read = readShape(shape);
  if (read.kind === 'scalar') {
    return { ...part, kind: 'scalar', type: read.type, words: read.words ?? [], value: values.get(path) ?? '' };
  }
  if (read.kind === 'object') {
    const parts = read.fields.map((field) =>
      buildPart(
        field.shape,
        { label: field.name, path: `${path}.${field.name}`, at: `${at}.${field.name}`, required: !field.optional },
        values,
      ),
    );
    return { ...part, kind: 'group', parts };
  }
  if (read.kind === 'list') {
    const item = readShape(read.item);
    if (item.kind === 'scalar' && item.type !== 'any' && item.type !== 'secret') {
      return { ...part, kind: 'lines', type: item.type, value: values.get(path) ?? '' };
    }
    const items = indices(path, required, values).map((index) =>
      buildPart(read.item, { label, path: `${path}[${index}]`, at: `${at}[${index}]`, required: true }, values),
    );
    return { ...part, kind: 'list', items };
  }
  const items = indices(path, required, values).map((index) => {
    const namePath = `${path}[${index}].name`;
    const name = values.get(namePath) ?? '';
    const inner = { label: 'Value', path: `${path}[${index}].value`, at: `${at}.${name}`, required: true };
    return { namePath, name, value: buildPart(read.item, inner, values) };
  });
  return { ...part, kind: 'record', items };
}

/** A list that is required begins with one item. */
function indices(path: string, required: boolean, values: FormValues): number[] {
  const count = values.get(countPath(path));
  const length = /^\d{1,3}$/.test(count ?? '') ? Math.min(Number(count), MOST_ITEMS) : Number(required);
  return Array.from({ length }, (_, index) => index);
}
