import {
  CredentialsError,
  EsaError,
  type Operation,
  type SignedRequest,
  TransportError,
  TransportFault,
  type TransportReply,
} from '@esakit/core';
import { type FailedCall, fetchTransport, withLimit } from '@esakit/core/adapter';
import type { ProxySettings } from './options.js';

/** What bounds one request, and what it is for. */
export interface PostContext {
  readonly operation: Operation<unknown, unknown>;
  /** Milliseconds to the last byte of the answer. */
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
}

/**
 * Second step: sends a call to the proxy and reads its answer whole.
 *
 * @throws {TransportError} where it does not get through.
 * @throws {CredentialsError} where the option `headers` fails.
 * @throws the reason of `signal`.
 */
export async function post(
  { proxy, headers, cookies, fetch: given, maxResponseBytes }: ProxySettings,
  body: string,
  { operation, timeout, signal }: PostContext,
): Promise<TransportReply> {
  const send = fetchTransport((url, init) => (given ?? fetch)(url, { ...init, credentials: cookies }));
  const call = failedCall(operation);
  const onTimeout = (): Error =>
    new TransportError(`no whole answer of the proxy within ${timeout} ms (option timeout)`, 'timeout', {
      ...call,
      retryable: true,
    });
  return withLimit({ milliseconds: timeout, parent: signal, onTimeout }, async (limited) => {
    const request = { method: 'POST', url: proxy, headers: await readHeaders(headers, operation.name), body };
    limited.throwIfAborted();
    try {
      return await send(request as SignedRequest, { signal: limited, maxResponseBytes });
    } catch (thrown) {
      throw transportError(thrown, call);
    }
  });
}

async function readHeaders(given: ProxySettings['headers'], operation: string): Promise<Record<string, string>> {
  try {
    const headers = new Headers(await given());
    headers.set('accept', 'application/json');
    headers.set('content-type', 'application/json');
    return Object.fromEntries(headers);
  } catch (thrown) {
    if (thrown instanceof EsaError) throw thrown;
    throw new CredentialsError(`the option headers failed: ${messageOf(thrown)}`, 'provider', { operation });
  }
}

/** What an error says of a request that was sent: what a write did then, only an answer tells. */
export const failedCall = ({ name, access, shownBy }: Operation<unknown, unknown>): FailedCall => ({
  operation: name,
  attempts: 1,
  ...(access === 'write' && { outcome: 'unknown', shownBy }),
});

function transportError(thrown: unknown, call: FailedCall): TransportError {
  const fault = thrown instanceof TransportFault ? thrown : undefined;
  const code = fault?.code ?? 'network';
  // What a redirect is called elsewhere would only add its advice for an endpoint.
  const why = code === 'redirect' ? '' : `: ${messageOf(thrown)}`;
  return new TransportError(WHAT[code] + why, code, {
    ...call,
    status: fault?.head?.status,
    retryable: !fault?.lasting,
  });
}

const WHAT = {
  // Why, browsers tell their console alone.
  network: 'the proxy can not be reached, or is of another site and does not allow this origin',
  redirect: 'the proxy sends elsewhere, as for a user who is not signed in',
  timeout: 'the proxy took too long',
  'too-large': 'the proxy answered too much',
} as const;

/** Its message and nothing else of it: other properties may hold a whole request. */
const messageOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : 'it gave no reason');
