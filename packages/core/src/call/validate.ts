import { type FailedCall, type Issue, ResponseError } from '../errors.js';
import { check, listIssues } from '../operation/check.js';
import type { Operation } from '../operation/operation.js';
import type { Redact } from '../util/redaction.js';
import type { Body } from './service-fault.js';

/**
 * Last step of a call: checks the answer against the operation. Unknown fields pass.
 *
 * @param onDrift - where given, an answer of another shape is handed through and reported here instead.
 * @param redact - because the names of an answer may be an echo.
 * @throws {ResponseError} naming each path, what was expected and what was received.
 */
export function validateOutput<Output>(
  operation: Operation<unknown, Output>,
  body: Body,
  call: FailedCall,
  onDrift?: (issues: Issue[]) => void,
  redact: Redact = String,
): Output {
  const checked = check<Output>(operation.output, body, 'output');
  if (!checked.issues) return checked.value;
  const issues = checked.issues.map(({ path, expected, received }) => ({
    path: redact(path),
    expected: redact(expected),
    received: redact(received),
  }));
  if (!onDrift) {
    throw new ResponseError(
      `the answer has another shape than documented: ${listIssues(issues)}`,
      'unexpected-shape',
      call,
      issues,
    );
  }
  onDrift(issues);
  return body as Output;
}
