import { type CallOptions, type Client, EsaError, stringifyJson, withoutPrivateKeys } from '@esakit/core';
import { type CatalogOperation, hasSecret, redactSecrets } from '@esakit/core/catalog';
import { canonicalJson } from './form/fill.js';
import { printableJson } from '../ui/printable.js';

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

/**
 * Runs an operation and tells what came of it.
 *
 * @throws the reason of `signal`, and anything that is not an error of a call.
 */
export async function runCall(
  client: Client,
  operation: CatalogOperation,
  input: Readonly<Record<string, unknown>>,
  options: Pick<CallOptions, 'signal' | 'callId'>,
): Promise<CallView> {
  const started = performance.now();
  const factsOf = (status: number | string, attempts: number, requestId = 'none'): CallView['facts'] => [
    ['Status', String(status)],
    ['Time', `${Math.round(performance.now() - started)} ms`],
    ['Attempts', String(attempts)],
    ['Request id', requestId],
  ];
  try {
    const { data, requestId, status, attempts, headers } = await client.send(operation, input, options);
    const shown = withoutSecrets(operation, data);
    return {
      tone: 'ok',
      text: printableJson(stringifyJson(shown, 2)),
      facts: factsOf(status, attempts, requestId),
      notes: [
        ...(headers.has(SAMPLE_HEADER)
          ? ['A sample, made from the shape of the answer: the values mean nothing.']
          : []),
        ...(canonicalJson(shown) === canonicalJson(data)
          ? []
          : ['Secrets of the answer are left out: a page never shows them.']),
      ],
    };
  } catch (error) {
    options.signal?.throwIfAborted();
    if (!(error instanceof EsaError)) throw error;
    const { code, reason, requestId, status, attempts } = error;
    const facts = factsOf(status ?? 'no answer', attempts, requestId);
    if (code === NOT_PLAYED) {
      return {
        tone: 'info',
        text: '',
        facts,
        notes: [
          `The emulator has no answer of its own for ${operation.name}. Connect an account to run it; Request and Code show how it is called.`,
        ],
      };
    }
    return {
      tone: 'bad',
      text: '',
      facts,
      error: { code, message: withoutFacts(reason, error) },
      notes: adviceFor(error),
    };
  }
}

/** What an error says but for its code and request id, which stand beside it. */
const withoutFacts = (reason: string, { code, status, requestId }: EsaError): string =>
  `${reason.replace(`${code} (HTTP ${status}): `, '').replace(`; request id ${requestId}`, '')}.`;

/** Header of an answer that the emulator made from a shape. */
const SAMPLE_HEADER = 'x-esakit-sample';

/** What the emulator says of an operation that it doesn't play. */
const NOT_PLAYED = 'NotEmulated';

/** A copy of an answer for a page. */
export const withoutSecrets = ({ output }: CatalogOperation, data: unknown): unknown =>
  withoutPrivateKeys(hasSecret(output) ? redactSecrets(output, data) : data);

/** What to do, where the message itself doesn't tell. */
function adviceFor({ name, retryable, attempts }: EsaError): string[] {
  if (name === 'CredentialsError') return ['Set the credentials of the server and start it again.'];
  if (!retryable) return [];
  const tried = attempts === 1 ? 'once' : `${attempts} times`;
  return [`It was tried ${tried} and may work later: run it again in a moment.`];
}
