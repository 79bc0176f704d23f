import { type Call, hostOf, readCall } from './call.js';
import type { EmulatorCredentials } from '../auth/credentials.js';
import { isoSeconds } from '../seed/dates.js';
import { Refusal } from './errors.js';
import { refusalOf } from '../faults/fault-effects.js';
import type { AnswerFault } from '../faults/faults.js';
import type { Nonces } from '../auth/nonces.js';
import { readParameters } from '../operations/parameters.js';
import { dataReply, errorReply, type Reply } from './reply.js';
import { type LoggedRequest, shownCanonicalRequest, shownParameters } from './request-log.js';
import { route } from './route.js';
import type { EmulatorState } from '../state.js';
import { verify } from '../auth/verify.js';

/** What a request is answered from. */
export interface AnswerContext {
  readonly state: EmulatorState;
  readonly credentials: readonly EmulatorCredentials[];
  readonly nonces: Nonces;
  /** The server's time, in milliseconds. */
  readonly now: number;
  readonly fault: AnswerFault | undefined;
}

/** Answers a request: read, route, verify, operate. A refusal at any step is an answer too. */
export async function answer(
  request: Request,
  context: AnswerContext,
): Promise<{ reply: Reply; logged: LoggedRequest }> {
  const { state, now, fault } = context;
  const replyContext = { host: hostOf(request), requestId: crypto.randomUUID().toUpperCase(), now };
  let call: Call | undefined;
  let refused: Refusal | undefined;
  let reply: Reply;
  try {
    call = await readCall(request);
    const operation = route(call);
    verify(call, context);
    const injected = fault && refusalOf(fault);
    if (injected) throw injected;
    reply = dataReply(operation.answer({ parameters: readParameters(call.parameters), state, now }), replyContext);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    refused = error;
    reply = errorReply(error, replyContext);
  }
  const logged: LoggedRequest = {
    time: isoSeconds(new Date(now)),
    method: request.method,
    host: replyContext.host,
    action: request.headers.get('x-acs-action') ?? undefined,
    params: call ? shownParameters(call) : {},
    status: reply.status,
    code: refused?.code,
    requestId: replyContext.requestId,
    fault: fault?.kind,
    canonicalRequest:
      call && refused?.code === 'SignatureDoesNotMatch' && fault?.kind !== 'error'
        ? shownCanonicalRequest(call)
        : undefined,
  };
  return { reply, logged };
}
