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

const JSON_TYPE = 'application/json';

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
      return await send(request as SignedRequest, { signal: limited.signal, maxResponseBytes });
    } catch (thrown) {
      throw transportError(thrown, call, request.headers);
    }
  });
}

async function readHeaders(given: ProxySettings['headers'], operation: string): Promise<Record<string, string>> {
  let own: Readonly<Record<string, string>> = {};
  try {
    own = await given();
    const headers = new Headers(own);
    headers.set('accept', JSON_TYPE);
    headers.set('content-type', JSON_TYPE);
    return Object.fromEntries(headers);
  } catch (thrown) {
    if (thrown instanceof EsaError) throw thrown;
    throw new CredentialsError(`the option headers failed: ${reasonOf(thrown, own)}`, 'provider', { operation });
  }
}

/** What an error says of a request that was sent: what a write did then, only an answer tells. */
export const failedCall = ({ name, access, shownBy }: Operation<unknown, unknown>): FailedCall => ({
  operation: name,
  attempts: 1,
  ...(access === 'write' && { outcome: 'unknown', shownBy }),
});

function transportError(thrown: unknown, call: FailedCall, headers: Readonly<Record<string, string>>): TransportError {
  const fault = thrown instanceof TransportFault ? thrown : undefined;
  const code = fault?.code ?? 'network';
  // What a redirect is called elsewhere would only add its advice for an endpoint.
  const why = code === 'redirect' ? '' : `: ${reasonOf(thrown, headers)}`;
  return new TransportError(WHAT[code] + why, code, {
    ...call,
    status: fault?.head?.status,
    retryable: !fault?.lasting,
  });
}

const WHAT = {
  // Browsers show the reason only in their console.
  network: 'the proxy can not be reached, or is of another site and does not allow this origin',
  redirect: 'the proxy sends elsewhere, as for a user who is not signed in',
  timeout: 'the proxy took too long',
  'too-large': 'the proxy answered too much',
} as const;

/**
 * Only its message, because other properties may hold a whole request; and not even the message if it quotes a header,
 * which may be the user's token.
 */
function reasonOf(thrown: unknown, headers: Readonly<Record<string, string>>): string {
  if (!(thrown instanceof Error)) return 'it gave no reason';
  const { message } = thrown;
  const words = Object.values(headers).flatMap((value) => (value === JSON_TYPE ? [] : value.match(/[\w.-]{7,}/g)));
  return words.some((word) => word && message.includes(word)) ? 'its message quotes a header' : message;
}
