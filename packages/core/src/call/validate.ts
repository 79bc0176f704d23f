import { type FailedCall, type Issue, ResponseError } from '../errors.js';
import { check, listIssues } from '../operation/check.js';
import type { Operation } from '../operation/operation.js';
import { isSchema } from '../operation/schema.js';
import { readShape, type Shape } from '../operation/shape.js';
import type { Redact } from '../util/redaction.js';
import type { Body } from './service-fault.js';

/**
 * Last step of a call: checks the answer against the operation. Unknown fields pass.
 *
 * @param onDrift - where given, an answer with fields of another type is handed through and reported here instead. One
 *   that has no field of the operation is not an answer of it, so it is an error here too.
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
  const strange = strangerIssues(operation.output, body);
  const found = checked.issues ?? strange;
  if (!checked.issues && found.length === 0) return checked.value;
  const issues = found.map(({ path, expected, received }) => ({
    path: redact(path),
    expected: redact(expected),
    received: redact(received),
  }));
  if (!onDrift || strange.length > 0) {
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

/** Each field may be missing, but an answer that has none of them is not one of this operation. */
function strangerIssues(output: Operation<unknown, unknown>['output'], body: Body): Issue[] {
  const shape = isSchema(output) ? undefined : readShape(output as Shape);
  return shape?.kind !== 'object' || shape.fields.some(({ name }) => name in body)
    ? []
    : [{ path: '', expected: 'a documented field', received: 'none' }];
}
