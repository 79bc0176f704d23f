import type { Shape } from './shape.js';

/**
 * A schema of valibot, or of any library that speaks Standard Schema (v1, https://standardschema.dev) and answers at
 * once. Its types are written out here, so that nobody installs a library for them.
 */
export interface Schema<Input, Output> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => SchemaResult<Output> | Promise<SchemaResult<Output>>;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}

/** What a schema makes of a value. */
export type SchemaResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly SchemaIssue[] };

/** What a schema finds wrong. */
export interface SchemaIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** Whether something is a schema, and not a shape. */
export const isSchema = (value: Shape | Schema<unknown, unknown>): value is Schema<unknown, never> =>
  // Some libraries make theirs of functions.
  '~standard' in Object(value);
