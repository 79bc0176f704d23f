import type { CredentialsError } from '../../errors.js';
import type { Credentials } from '../credentials.js';
import { byOwnClock, sessionOf } from '../keys.js';
import { failed } from '../outcome.js';
import { readRefusal } from './refusal.js';
import { requestSts, type StsAnswer, type StsRequest } from './request.js';
import type { Surroundings } from '../surroundings.js';

/** A request for a session. */
export interface SessionRequest extends StsRequest {
  /** What to do about a refusal, by its code. */
  readonly advice: (code: string) => string;
}

/**
 * Asks STS for a session.
 *
 * @throws {CredentialsError} with the code and the request id of a refusal.
 */
export async function requestSession(
  surroundings: Surroundings,
  url: URL,
  request: SessionRequest,
): Promise<Credentials> {
  const answer = await requestSts(surroundings, url, request, 'Credentials');
  if (answer.isRefused) throw refusal(answer, url, request);
  const { clock = Date.now } = surroundings;
  return byOwnClock(sessionOf(answer.fields['Credentials'], request.source), answer.reply.headers.get('date'), clock);
}

function refusal(answer: StsAnswer, { host }: URL, { source, advice }: SessionRequest): CredentialsError {
  const { code, message, requestId, difference } = readRefusal(answer);
  const { status } = answer.reply;
  const said = code === '' ? `${host} answers with status ${status} and no session` : `${code} (${status})`;
  const what = difference ?? (advice(code) || (code && message.slice(0, 200)));
  return failed(`${source}: ${said}${what && `: ${what}`}${requestId === undefined ? '' : ` (request ${requestId})`}`, {
    status,
    requestId,
    retryable: answer.mayPass,
  });
}
