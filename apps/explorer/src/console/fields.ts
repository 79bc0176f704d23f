import { readShape, type ShapeKind } from '@esakit/core/catalog';
import type { ShapeFields } from '@esakit/core';
import type { AnyOperation } from './operations.js';

type FieldKind = 'int64' | 'count' | 'text' | 'choice' | 'boolean' | 'json';

/** A parameter of an operation, as a form shows it. */
export interface Field {
  readonly name: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  readonly choices: readonly string[];
  /** What to fill in, in words. */
  readonly expects: string;
  readonly example: string;
}

const EXAMPLES: Readonly<Record<string, string>> = {
  SiteId: '1234567890123',
  Id: 'babaded901474b9693acf530e0fb1d95',
  Keyword: 'www',
  SiteName: 'example.com',
  Status: 'active',
  OrderBy: 'visitTime',
  PageNumber: '1',
  PageSize: '20',
  ResourceGroupId: 'rg-acfmw4znnok****',
  TagFilter: '[{"Key":"env","Value":"production"}]',
};

/** The form of an operation, by its shape. */
export function fieldsOf({ input }: AnyOperation): Field[] {
  const shape = readShape(input as ShapeFields);
  if (shape.kind !== 'object') return [];
  return shape.fields
    .map(({ name, optional, shape: inner }): Field => {
      const read = readShape(inner);
      const kind = kindOf(read);
      const choices = read.kind === 'scalar' ? (read.words ?? []) : [];
      return { name, kind, required: !optional, choices, expects: EXPECTS[kind], example: EXAMPLES[name] ?? '' };
    })
    .toSorted((a, b) => Number(b.required) - Number(a.required));
}

const EXPECTS: Readonly<Record<FieldKind, string>> = {
  int64: 'an id in digits',
  count: 'a positive integer',
  text: 'a string',
  choice: 'one of these',
  boolean: 'true or false',
  json: 'a list, as JSON',
};

function kindOf(shape: ShapeKind): FieldKind {
  if (shape.kind !== 'scalar' || shape.type === 'any') return 'json';
  if (shape.words) return 'choice';
  if (shape.type === 'boolean') return 'boolean';
  if (shape.type === 'id') return 'int64';
  return ['int', 'count', 'number'].includes(shape.type) ? 'count' : 'text';
}

/** What a form holds as an input of the operation; empty fields are not given. What can't be read is left to the schema. */
export function readInput(
  fields: readonly Field[],
  value: (name: string) => string | undefined,
): Record<string, unknown> {
  const given = fields.flatMap((field): [string, unknown][] => {
    const text = value(field.name)?.trim() ?? '';
    return text === '' ? [] : [[field.name, readValue(field, text)]];
  });
  return Object.fromEntries(given);
}

function readValue({ kind }: Field, text: string): unknown {
  if (kind === 'count') return /^\d{1,15}$/.test(text) ? Number(text) : text;
  if (kind === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
  if (kind !== 'json') return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
