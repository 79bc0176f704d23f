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

/** What is looked at of a schema; valibot's own types know these for each kind of schema only. */
interface SchemaParts {
  readonly type: string;
  readonly message?: unknown;
  readonly wrapped?: SchemaParts;
  readonly entries?: Readonly<Record<string, SchemaParts>>;
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

/** The form of an operation, read from its schema. */
export const fieldsOf = ({ parameters }: AnyOperation): Field[] =>
  Object.entries((parameters as unknown as SchemaParts).entries ?? {})
    .map(([name, schema]) => fieldOf(name, schema))
    .toSorted((a, b) => Number(b.required) - Number(a.required));

function fieldOf(name: string, schema: SchemaParts): Field {
  const inner = schema.wrapped ?? schema;
  const words = typeof inner.message === 'string' ? inner.message : '';
  const choices = /^one of (.+)$/.exec(words)?.[1]?.split(', ') ?? [];
  const kind = kindOf(inner, words);
  return {
    name,
    kind,
    required: schema.wrapped === undefined,
    choices,
    expects: EXPECTS[kind] ?? words,
    example: EXAMPLES[name] ?? '',
  };
}

const EXPECTS: Readonly<Partial<Record<FieldKind, string>>> = {
  int64: 'an id in digits',
  text: 'a text',
  boolean: 'true or false',
  json: 'a list, as JSON',
};

function kindOf({ type }: SchemaParts, words: string): FieldKind {
  if (type === 'boolean') return 'boolean';
  if (type === 'array' || type.endsWith('object')) return 'json';
  if (words.startsWith('a positive integer')) return 'int64';
  if (words.startsWith('a whole number')) return 'count';
  return words.startsWith('one of ') ? 'choice' : 'text';
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
