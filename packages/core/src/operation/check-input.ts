import { ParameterError } from '../errors.js';
import { check, listIssues } from './check.js';
import type { Operation } from './operation.js';

/**
 * Checks the input of a call against its operation.
 *
 * @throws {ParameterError} naming each parameter that is missing, unknown or of another type.
 */
export function checkInput(operation: Operation<unknown, unknown>, input: unknown): object {
  const checked = check(operation.parameters, input);
  if (!checked.issues) return checked.value;
  throw new ParameterError(listIssues(checked.issues), operation.name, checked.issues);
}
