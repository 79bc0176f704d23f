import { type Operation, stringifyJson } from '@esakit/core';
import type { ProxyRequest } from '@esakit/core/proxy';
import { CALL_ID, checkInput, checkOptions, randomUuid } from '@esakit/core/adapter';

/**
 * First step: checks the input as the service's own client does, so that a slip costs no request, and writes the call.
 * A write gets an id: browsers send a request again by themselves where a kept connection has closed.
 *
 * @throws {ParameterError} naming each parameter that is missing, unknown or of another type.
 */
export function writeCall(operation: Operation<unknown, unknown>, input: unknown, callId = randomUuid()): string {
  const isWrite = operation.access === 'write';
  if (isWrite) checkOptions({ callId }, CALL_ID, operation.name);
  const call: ProxyRequest = {
    operation: operation.name,
    input: { ...checkInput(operation, input) },
    ...(isWrite && { callId }),
  };
  return stringifyJson(call);
}
