import { type Issue, ParameterError } from '../errors.js';
import { type Direction, toCheck } from './compile.js';
import type { Operation } from './operation.js';
import type { Schema, SchemaIssue, SchemaResult } from './schema.js';
import { hasSecret } from './secrets.js';
import type { Shape } from './shape.js';

/** A value that fits a schema, or why it does not. */
export type Checked<Output> = { readonly value: Output; readonly issues?: undefined } | { readonly issues: Issue[] };

/**
 * Checks a value against a shape or a schema and tells what is wrong in our words.
 *
 * @throws {TypeError} for a schema that answers later.
 */
export function check<Output>(
  against: Shape | Schema<unknown, Output>,
  value: unknown,
  direction: Direction,
): Checked<Output> {
  const result = toCheck(against, direction)(value) as SchemaResult<Output> | Promise<unknown>;
  if (result instanceof Promise) throw new TypeError('the schemas of an operation must be synchronous');
  if (!result.issues) return result;
  // A number may be a secret where there are some.
  const describe = hasSecret(against) ? typeOf : describeValue;
  return { issues: result.issues.map((issue) => toIssue(issue, value, describe)) };
}

/**
 * Checks the input of a call against its operation.
 *
 * @throws {ParameterError} naming each parameter that is missing, unknown or of another type.
 * @throws {TypeError} for an operation whose input or output is not a shape.
 */
export function checkInput(operation: Operation<unknown, unknown>, input: unknown): object {
  // Once the service has done it, it is too late to say that nothing can check its answer.
  toCheck(operation.output, 'output');
  const checked = check(operation.input, input, 'input');
  if (!checked.issues) return checked.value;
  throw new ParameterError(listIssues(checked.issues), operation.name, checked.issues);
}

/** The first issues in one line, for the message of an error. */
export const listIssues = (issues: readonly Issue[]): string =>
  issues.slice(0, 5).map(showIssue).join('; ') + (issues.length > 5 ? `; and ${issues.length - 5} more` : '');

const showIssue = ({ path, expected, received }: Issue): string =>
  `expected ${expected}, received ${received}${path && ` at ${path}`}`;

/** Names only the type of what was received, unless it is a number: a string or an object could hold a secret. */
function toIssue(found: SchemaIssue, value: unknown, describe: (received: unknown) => string): Issue {
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
  // A check of our own says in its message what it expects. The messages of valibot hold what was received.
  if (type === 'custom') return message;
  if (expected === 'never') return 'no parameter of this name';
  return expected === `"${String(key)}"` ? 'a value, because it is required' : (expected ?? message);
}

const pathOf = (keys: readonly PropertyKey[]): string =>
  keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');

const describeValue = (value: unknown): string =>
  typeof value === 'number' || typeof value === 'bigint' ? String(value).slice(0, 40) : typeOf(value);

function typeOf(value: unknown): string {
  if (value == null) return String(value);
  if (value === '') return 'an empty string';
  return Array.isArray(value) ? 'array' : typeof value;
}
