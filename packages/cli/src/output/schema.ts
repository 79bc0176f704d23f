/** A JSON Schema of draft 2020-12, as far as it is used here. */
export type JsonSchema = { readonly [keyword: string]: unknown };

type Properties = Readonly<Record<string, JsonSchema>>;

export const anyString: JsonSchema = { type: 'string' };
export const anyInteger: JsonSchema = { type: 'integer' };
export const anyBoolean: JsonSchema = { type: 'boolean' };
export const oneOf = (...values: readonly string[]): JsonSchema => ({ enum: values });
export const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
export const orNull = ({ type, ...schema }: JsonSchema): JsonSchema => ({ ...schema, type: [type, 'null'] });

/** An object of ours: what is in it is all that is ever in it. */
export const record = (required: Properties, optional: Properties = {}): JsonSchema => ({
  type: 'object',
  properties: { ...required, ...optional },
  required: Object.keys(required),
  additionalProperties: false,
});

/** What `--schema` prints. */
export const schemaText = (name: string, { schema }: { readonly schema?: JsonSchema }): string =>
  JSON.stringify(
    { $schema: 'https://json-schema.org/draft/2020-12/schema', title: `esakit ${name} --json`, ...schema },
    null,
    2,
  );
