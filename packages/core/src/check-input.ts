import { safeParse } from 'valibot';
import { ParameterError } from './errors.js';
import { listIssues, toIssues } from './issues.js';
import type { Operation } from './operation.js';

/**
 * Checks the input of a call against its operation.
 *
 * @throws {ParameterError} naming each parameter that is missing, unknown or of another type.
 */
export function checkInput(operation: Operation<unknown, unknown>, input: unknown): object {
  const checked = safeParse(operation.parameters, input);
  if (checked.success) return checked.output;
  const issues = toIssues(checked.issues);
  throw new ParameterError(listIssues(issues), operation.name, issues);
}
