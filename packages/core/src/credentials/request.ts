import { SignedRequest } from '../transport/signed-request.js';
import { TransportFault } from '../transport/fault.js';
import { fetchTransport } from '../transport/fetch.js';
import type { TransportReply } from '../transport/transport.js';
import { withLimit } from '../util/deadline.js';
import { createRedact, innermostMessage, safeCause } from '../util/redaction.js';
import { failed } from './outcome.js';
import { isFields, textOf } from './keys.js';
import type { Surroundings } from './surroundings.js';

/** A request of a source. */
export interface SourceRequest {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Milliseconds to the last byte of the answer. */
  readonly timeout: number;
  /** Ends it too. */
  readonly signal?: AbortSignal | undefined;
  /** What may be in no message. */
  readonly secrets?: readonly string[];
}

/** Answers hold a few keys: a larger one is something else. */
const MAX_BYTES = 65_536;

/**
 * Sends a request of a source, and reads its answer whole. A redirect is not followed, and an answer of more than 64 KiB
 * is refused.
 *
 * @param source - begins the message.
 * @throws {CredentialsError} that names the host and holds nothing of the request.
 */
export async function send(
  { transport = fetchTransport(), direct = transport }: Surroundings,
  source: string,
  { method, url, headers = {}, body, timeout, signal, secrets = [] }: SourceRequest,
): Promise<TransportReply> {
  const request = new SignedRequest(method, false, { url: url.href, headers, body });
  const onTimeout = (): Error => new TransportFault('timeout', `no answer within ${timeout} ms`);
  try {
    return await withLimit({ milliseconds: timeout, parent: signal, onTimeout }, (limited) =>
      (url.protocol === 'http:' ? direct : transport)(request, {
        signal: limited.signal,
        maxResponseBytes: MAX_BYTES,
      }),
    );
  } catch (thrown) {
    signal?.throwIfAborted();
    const redact = createRedact(() => [url.href, url.search, url.pathname, body ?? '', ...secrets]);
    const fault = thrown instanceof TransportFault ? thrown : undefined;
    const cause = safeCause(fault ? fault.cause : thrown, redact);
    const what = fault ? redact(messageOf(fault)) : 'the request did not get through';
    const why = cause ? `: ${innermostMessage(cause)}` : '';
    throw failed(`${source}: ${url.host}: ${what}${why}`, { retryable: fault?.lasting !== true });
  }
}

/** The same, without the advice of options that only calls have. */
const messageOf = ({ code, message }: TransportFault): string =>
  code === 'too-large'
    ? `the answer is larger than ${MAX_BYTES} bytes`
    : code === 'redirect'
      ? 'it answers with a redirect, which is not followed'
      : message;

/** An answer as JSON; undefined where it is not an object. */
export function fieldsOf({ text }: TransportReply): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isFields(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A code of a service: words, with dots between them. */
export function codeOf(answer: Readonly<Record<string, unknown>>): string {
  const code = textOf(answer, 'Code') ?? '';
  return /^[A-Za-z][\w.-]{0,80}$/.test(code) ? code : '';
}
