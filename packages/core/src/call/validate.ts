import { type Issue, ResponseError } from '../errors.js';
import { check, listIssues } from '../operation/check.js';
import type { Operation } from '../operation/operation.js';
import { isSchema } from '../operation/schema.js';
import type { Redact } from '../util/redaction.js';
import type { Answered } from './reply.js';
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
  { body, call }: Answered,
  onDrift?: (issues: Issue[]) => void,
  redact: Redact = String,
): Output {
  const checked = check<Output>(operation.output, body, 'output');
  const strange = isStrange(operation.output, body);
  if (!checked.issues && !strange) return checked.value;
  const found = checked.issues ?? [{ path: '', expected: 'a documented field', received: 'none' }];
  const issues = found.map(({ path, expected, received }) => ({
    path: redact(path),
    expected: redact(expected),
    received: redact(received),
  }));
  if (!onDrift || strange) {
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

/**
 * Each field may be missing, but an answer that has none of them is not one of this operation. The names are read as
 * they are written: taking the shape apart for each call took 1 kB of memory.
 */
const isStrange = (output: Operation<unknown, unknown>['output'], body: Body): boolean =>
  typeof output === 'object' &&
  !isSchema(output) &&
  !Object.keys(output).some((name) => name.replace('?', '') in body || name === '*');
