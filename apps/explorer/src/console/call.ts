import { type Client, EsaError, stringifyJson } from '@esakit/core';
import type { AnyOperation } from './operations.js';

/** What a run gave, as it is shown: the same on the server and in the page. */
export interface CallView {
  readonly ok: boolean;
  /** The answer as JSON, ids of any size exact. */
  readonly text: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly error?: { readonly code: string; readonly message: string } | undefined;
  /** What to do about the error. */
  readonly advice?: string | undefined;
}

/**
 * Runs an operation and tells what came of it.
 *
 * @param show - what of the answer may be shown.
 * @throws the reason of `signal`, and what is no error of a call.
 */
export async function runCall(
  client: Client,
  operation: AnyOperation,
  input: unknown,
  { signal, show = (data) => data }: { readonly signal?: AbortSignal; readonly show?: (data: unknown) => unknown } = {},
): Promise<CallView> {
  const started = performance.now();
  const duration = (): string => `${Math.round(performance.now() - started)} ms`;
  try {
    const { data, requestId, status, attempts } = await client.send(operation, input, { signal });
    return {
      ok: true,
      text: stringifyJson(show(data), 2),
      facts: [
        ['Status', String(status)],
        ['Time', duration()],
        ['Attempts', String(attempts)],
        ['Request id', requestId ?? 'none'],
      ],
    };
  } catch (error) {
    signal?.throwIfAborted();
    if (!(error instanceof EsaError)) throw error;
    const { code, message, requestId, status, attempts } = error;
    return {
      ok: false,
      text: '',
      facts: [
        ['Status', status === undefined ? 'no answer' : String(status)],
        ['Time', duration()],
        ['Attempts', String(attempts)],
        ['Request id', requestId ?? 'none'],
      ],
      error: { code, message },
      advice: adviceFor(error),
    };
  }
}

/** What to do, where the message itself doesn't tell. */
function adviceFor({ name, code, retryable, attempts }: EsaError): string | undefined {
  if (name === 'ParameterError') return 'Nothing was sent: put the parameter right and run it again.';
  if (name === 'CredentialsError') return 'Set the credentials of the server and start it again.';
  if (code === 'unauthorized') return 'Sign in again.';
  if (retryable)
    return `It was tried ${attempts === 1 ? 'once' : `${attempts} times`} and may work later: run it again in a moment.`;
  return undefined;
}
