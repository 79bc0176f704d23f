import { type Operation, stringifyJson } from '@esakit/core';
import type { ProxyRequest } from '@esakit/core/proxy';
import { checkInput } from '@esakit/core/adapter';

/**
 * First step: checks the input as the service's own client does, so that a slip costs no request, and writes the call.
 *
 * @throws {ParameterError} naming each parameter that is missing, unknown or of another type.
 */
export function writeCall(operation: Operation<unknown, unknown>, input: unknown): string {
  const call: ProxyRequest = { operation: operation.name, input: { ...checkInput(operation, input) } };
  return stringifyJson(call);
}
