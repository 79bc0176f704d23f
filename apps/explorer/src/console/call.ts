import { type Client, EsaError, stringifyJson, withoutPrivateKeys } from '@esakit/core';
import { type CatalogOperation, hasSecret, redactSecrets } from '@esakit/core/catalog';
import { canonicalJson } from './form/fill.js';

/** What a run gave, as it is shown. */
export interface CallView {
  /** `info` where nothing failed, but there is no answer either. */
  readonly tone: 'ok' | 'info' | 'bad';
  /** The answer as JSON, ids of any size exact; empty where there is none. */
  readonly text: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly error?: { readonly code: string; readonly message: string } | undefined;
  /** What to know, or to do about the error. */
  readonly notes: readonly string[];
}

/** What to know of a call besides its input. */
export interface CallContext {
  readonly signal?: AbortSignal | undefined;
  /** Whether the embedded emulator is asked, which plays a part of the service only. */
  readonly emulator: boolean;
}

/**
 * Runs an operation and tells what came of it.
 *
 * @throws the reason of `signal`, and anything that is not an error of a call.
 */
export async function runCall(
  client: Client,
  operation: CatalogOperation,
  input: Readonly<Record<string, unknown>>,
  { signal, emulator }: CallContext,
): Promise<CallView> {
  const started = performance.now();
  const factsOf = (status: number | string, attempts: number, requestId = 'none'): CallView['facts'] => [
    ['Status', String(status)],
    ['Time', `${Math.round(performance.now() - started)} ms`],
    ['Attempts', String(attempts)],
    ['Request id', requestId],
  ];
  try {
    const { data, requestId, status, attempts, headers } = await client.send(operation, input, {
      signal,
      // What the emulator doesn't play today it doesn't play in a second either.
      ...(emulator && { retries: 0 }),
    });
    const shown = withoutSecrets(operation, data);
    return {
      tone: 'ok',
      text: stringifyJson(shown, 2),
      facts: factsOf(status, attempts, requestId),
      notes: [
        ...(headers.has(SAMPLE_HEADER)
          ? ['A sample, made from the shape of the answer: the values mean nothing.']
          : []),
        ...(canonicalJson(shown) === canonicalJson(data)
          ? []
          : ['Secrets in the answer are never shown in a page; the command line and your own code get them.']),
      ],
    };
  } catch (error) {
    signal?.throwIfAborted();
    if (!(error instanceof EsaError)) throw error;
    const { code, message, requestId, status, attempts } = error;
    const facts = factsOf(status ?? 'no answer', attempts, requestId);
    if (emulator && NOT_PLAYED.has(code)) {
      return {
        tone: 'info',
        text: '',
        facts,
        notes: [
          `The emulator has no answer of its own for ${operation.name}. Connect an account to run it; its request and its code are right as they are.`,
        ],
      };
    }
    return { tone: 'bad', text: '', facts, error: { code, message }, notes: adviceFor(error, operation) };
  }
}

/** Header of an answer that the emulator made from a shape. */
const SAMPLE_HEADER = 'x-esakit-sample';

/** What the emulator says of an operation that it doesn't play. */
const NOT_PLAYED: ReadonlySet<string> = new Set(['NotEmulated', 'InvalidAction.NotFound']);

/** A copy of an answer for a page. */
export const withoutSecrets = ({ output }: CatalogOperation, data: unknown): unknown =>
  withoutPrivateKeys(hasSecret(output) ? redactSecrets(output, data) : data);

/** What to do, where the message itself doesn't tell. */
function adviceFor({ name, retryable, attempts }: EsaError, { access, shownBy }: CatalogOperation): string[] {
  if (name === 'CredentialsError') return ['Set the credentials of the server and start it again.'];
  const tried = attempts === 1 ? 'once' : `${attempts} times`;
  if (access === 'write' && (retryable || name === 'TransportError')) {
    return [`It may have been carried out all the same.${shownBy ? ` ${shownBy} shows whether it was.` : ''}`];
  }
  return retryable ? [`It was tried ${tried} and may work later: run it again in a moment.`] : [];
}
