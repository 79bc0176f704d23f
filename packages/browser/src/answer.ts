import { type Answer, type Issue, type Operation, parseJson, ResponseError, type TransportReply } from '@esakit/core';
import { fromWireError, ProxyError } from '@esakit/core/proxy';
import { validateOutput } from '@esakit/core/adapter';
import type { ProxySettings } from './options.js';
import { failedCall } from './post.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Third step: the proxy's answer as the data of the operation, checked anew, or as the error that it tells of.
 *
 * @throws {AnyEsaError} of the proxy's own call, in its class.
 * @throws {ProxyError} where the proxy refused, or something else answered in its place.
 * @throws {ResponseError} for an answer that can't be used.
 */
export function readAnswer<Output>(
  operation: Operation<unknown, Output>,
  { status: httpStatus, headers, text }: TransportReply,
  { lenient, hooks, proxy }: ProxySettings,
): Answer<Output> {
  const answer = readFields(text);
  const told = fromWireError(answer?.['error']);
  if (told) throw told;
  const data = fieldsOf(answer?.['data']);
  if (httpStatus >= 400 || !answer || !data) throw notTheProxy(operation, httpStatus, text, proxy);

  const requestId = typeof answer['requestId'] === 'string' ? answer['requestId'] : undefined;
  const status = numberOf(answer['status']) ?? httpStatus;
  const attempts = numberOf(answer['attempts']) ?? 1;
  const call = { ...failedCall(operation), attempts, requestId, status };
  const onDrift = lenient
    ? (issues: Issue[]): void => hooks.onDrift?.({ operation: operation.name, attempt: attempts, requestId, issues })
    : undefined;
  return { data: validateOutput(operation, { body: data, call }, onDrift), requestId, status, headers, attempts };
}

function notTheProxy(operation: Operation<unknown, unknown>, status: number, text: string, proxy: string): Error {
  // A status from 400 that is not of a gateway comes from something that knows nothing of the call.
  const call = {
    ...failedCall(operation),
    status,
    ...(status >= 400 && status < 500 && { outcome: 'not-done' as const }),
  };
  const what = text.trim() === '' ? 'with nothing in it' : 'with something that is not the answer of a signing proxy';
  const message = `${proxy} answered HTTP ${status} ${what}: check the option proxy`;
  if (status < 400) return new ResponseError(message, text.trim() === '' ? 'empty' : 'malformed', call);
  return new ProxyError(message, `http-${status}`, {
    ...call,
    retryable: status >= 500 || status === 429 || status === 408,
  });
}

function readFields(text: string): Fields | undefined {
  try {
    return fieldsOf(parseJson(text));
  } catch {
    return undefined;
  }
}

const fieldsOf = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;

const numberOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
