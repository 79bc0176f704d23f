import type { EmulatorCredentials } from './auth/credentials.js';
import type { Nonces } from './auth/nonces.js';
import { verify } from './auth/verify.js';
import { isBefore, refusalOf } from './faults/fault-effects.js';
import type { AnswerFault } from './faults/faults.js';
import { type Call, hostOf, readCall } from './http/call.js';
import { Refusal, refusal } from './http/errors.js';
import { dataReply, errorReply, type Reply, type ReplyContext } from './http/reply.js';
import { type Answers, replyGiven } from './operations/answers.js';
import type { DescribedOperation } from './operations/describe.js';
import type { EmulatedCall } from './operations/play.js';
import { played } from './operations/played.js';
import { actionOf } from './operations/route.js';
import { type LoggedRequest, logEntry } from './request-log.js';
import type { Data } from './seed/data.js';
import type { Settings } from './settings.js';
import { asVariant, spellDates } from './variants.js';

/** What a request is answered from. */
export interface AnswerContext {
  readonly data: Data;
  readonly settings: Settings;
  /** Brings the state up to a time. */
  readonly advance: (now: number) => Promise<void>;
  readonly credentials: readonly EmulatorCredentials[];
  readonly nonces: Nonces;
  /** The server's time, in milliseconds. */
  readonly now: number;
  /** The times that a request may be dated by, in milliseconds. */
  readonly signedAt: readonly number[];
  readonly fault: AnswerFault | undefined;
  readonly answers: Answers;
  /** Whether an operation that has no other answer gets a sample. */
  readonly hasSample: (operation: string) => boolean;
  readonly strictPlaces: boolean;
}

/** How far a request came. */
interface Progress {
  call?: Call;
  described?: DescribedOperation | undefined;
  /** Whether it is known who sent it. */
  proven: boolean;
}

/** Answers a request. A refusal at any step is an answer too. */
export async function answer(
  request: Request,
  context: AnswerContext,
): Promise<{ reply: Reply; logged: LoggedRequest }> {
  const { now, fault } = context;
  const replyContext = { host: hostOf(request), requestId: crypto.randomUUID().toUpperCase(), now };
  const progress: Progress = { proven: false };
  let refused: Refusal | undefined;
  let reply: Reply;
  try {
    reply = await answerSteps(request, context, replyContext, progress);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    refused = asVariant(error, context.settings.variants);
    reply = errorReply(refused, replyContext);
  }
  const { status } = reply;
  const logged = logEntry({ ...progress, ...replyContext, request, status, code: refused?.code, fault: fault?.kind });
  return { reply, logged };
}

/** Read, route, verify, read the parameters, answer. */
async function answerSteps(
  request: Request,
  context: AnswerContext,
  replyContext: ReplyContext,
  progress: Progress,
): Promise<Reply> {
  const { answers, data, fault, now } = context;
  const call = (progress.call = await readCall(request));
  const action = actionOf(call);
  const given = answers.find(action);
  const { describe, readInput } = await import('./operations/catalog.js');
  const described = (progress.described = await describe(action, given?.operation));
  if (!described) throw refusal('InvalidAction.NotFound');
  if (!described.methods.includes(call.method)) throw refusal('UnsupportedHTTPMethod');
  verify(call, context);
  progress.proven = true;
  const injected = fault && refusalOf(fault);
  if (injected && isBefore(fault)) throw injected;
  const input = readInput(described, call, context.strictPlaces);
  const emulated = { operation: action, input, state: data.state, now };
  const reply = await carryOut(emulated, { given, described }, context, replyContext);
  if (injected) throw injected;
  return reply;
}

/** Answers as a test says, as the emulator plays it, or by a sample. */
async function carryOut(
  call: EmulatedCall<unknown>,
  { given, described }: { readonly given: ReturnType<Answers['find']>; readonly described: DescribedOperation },
  { advance, data, hasSample, settings }: AnswerContext,
  replyContext: ReplyContext,
): Promise<Reply> {
  if (given) return replyGiven(given, call, replyContext);
  const play = played.get(call.operation);
  if (play) {
    await advance(call.now);
    const output = await play({ ...call, ...data, settings });
    // What was published just now may be all that an application waits for.
    if (described.operation.access === 'write') await advance(call.now);
    return dataReply(spellDates(output, settings.variants.dates), replyContext);
  }
  if (!hasSample(call.operation)) throw notEmulated(call.operation);
  const { sampleAnswer } = await import('./operations/catalog.js');
  const { RequestId: _ofTheSample, ...sample } = sampleAnswer(described.operation);
  return dataReply(sample, replyContext, { 'x-esakit-sample': '1' });
}

function notEmulated(action: string): Refusal {
  return refusal(
    'NotEmulated',
    `The emulator does not play ${action}. Give it an answer with emulator.answer('${action}', …), or create the emulator with sampleAnswers.`,
  );
}
