import type { Issue } from '../errors.js';
import type { Schema, SchemaIssue } from './standard-schema.js';

/** A value that fits a schema, or why it does not. */
export type Checked<Output> = { readonly value: Output; readonly issues?: undefined } | { readonly issues: Issue[] };

/**
 * Checks a value against a schema and tells what is wrong in our words.
 *
 * @throws {TypeError} for a schema that answers later.
 */
export function check<Output>(schema: Schema<unknown, Output>, value: unknown): Checked<Output> {
  const result = schema['~standard'].validate(value);
  if (result instanceof Promise) throw new TypeError('the schemas of an operation must be synchronous');
  return result.issues ? { issues: result.issues.map((issue) => toIssue(issue, value)) } : result;
}

/** What was received is told by its type alone, unless it is a number: a text or an object could hold a secret. */
function toIssue(found: SchemaIssue, value: unknown): Issue {
  const keys = (found.path ?? []).map((step) => (typeof step === 'object' ? step.key : step));
  const received = keys.reduce<unknown>(
    (outer, key) => (outer as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  );
  return { path: pathOf(keys), expected: expectation(found, keys.at(-1)), received: describe(received) };
}

/** What valibot says of an issue besides its message. */
type ValibotIssue = SchemaIssue & { readonly type?: string; readonly expected?: string | null };

function expectation({ type, message, expected }: ValibotIssue, key: PropertyKey | undefined): string {
  // A schema of our own says in its message what it expects; a missing or an unknown key is valibot's to tell.
  if (type === 'custom') return message;
  if (expected === 'never') return 'no parameter of this name';
  return expected === `"${String(key)}"` ? 'a value, as it is required' : (expected ?? message);
}

/** The first issues in one line, for the message of an error. */
export const listIssues = (issues: readonly Issue[]): string =>
  issues
    .slice(0, 5)
    .map(({ path, expected, received }) => `${path || 'the whole'}: expected ${expected}, received ${received}`)
    .join('; ') + (issues.length > 5 ? `; and ${issues.length - 5} more` : '');

const pathOf = (keys: readonly PropertyKey[]): string =>
  keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');

function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null || typeof value === 'number' || typeof value === 'bigint') return String(value).slice(0, 40);
  if (value === '') return 'an empty text';
  return Array.isArray(value) ? 'array' : typeof value;
}
