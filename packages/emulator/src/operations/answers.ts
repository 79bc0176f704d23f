import type { Operation } from '@esakit/core';
import type { OperationName } from '@esakit/core/catalog';
import { Refusal, refusal } from '../http/errors.js';
import { dataReply, type Reply, type ReplyContext } from '../http/reply.js';
import type { EmulatedCall } from './play.js';

/** One answer: its data, a refusal, or a function that gives either or throws a refusal. */
export type OneAnswer<Input, Output> =
  | Output
  | Refusal
  | ((call: EmulatedCall<Input>) => Output | Refusal | Promise<Output | Refusal>);

/** An answer to all calls, or several in the order of calls, the last of which stays. */
export type GivenAnswer<Input, Output> = OneAnswer<Input, Output> | readonly OneAnswer<Input, Output>[];

/** Gives an answer to an operation, in place of what the emulator plays, and returns what takes it back. */
export interface GiveAnswer {
  /**
   * @param operation - as data, which types the answer; also one that is not in the catalog.
   * @param answer - the latest given one counts.
   */
  <Input, Output>(operation: Operation<Input, Output>, answer: GivenAnswer<Input, Output>): () => void;
  /**
   * @param operation - the name of any operation of the catalog.
   * @param answer - the latest given one counts.
   */
  (operation: OperationName, answer: GivenAnswer<Readonly<Record<string, unknown>>, object>): () => void;
}

/** An answer that was given to an operation. */
interface Entry {
  readonly name: string;
  /** Missing where only the name was given. */
  readonly operation: Operation<unknown, unknown> | undefined;
  readonly answer: (call: EmulatedCall<unknown>) => unknown;
}

/** The answers that tests give. */
export interface Answers {
  readonly give: GiveAnswer;
  readonly find: (name: string) => Entry | undefined;
  readonly clear: () => void;
}

export function createAnswers(): Answers {
  let entries: Entry[] = [];

  function give(what: string | { readonly name: string }, answer: unknown): () => void {
    const [name, operation] = typeof what === 'string' ? [what] : [what.name, what as Operation<unknown, unknown>];
    const entry: Entry = { name, operation, answer: inTurn(answer) };
    entries.push(entry);
    return () => {
      entries = entries.filter((other) => other !== entry);
    };
  }

  return {
    give,
    find: (name) => entries.findLast((entry) => entry.name === name),
    clear() {
      entries = [];
    },
  };
}

function inTurn(given: unknown): Entry['answer'] {
  const all: readonly unknown[] = Array.isArray(given) ? given : [given];
  if (all.length === 0) throw new TypeError('an operation needs at least one answer');
  let calls = 0;
  return (call) => {
    const answer = all[Math.min(calls++, all.length - 1)];
    return typeof answer === 'function' ? (answer as Entry['answer'])(call) : answer;
  };
}

/**
 * The reply of a given answer.
 *
 * @throws {Refusal} where that is the answer, or, in place of any other error, one that tells what failed.
 */
export async function replyGiven(
  { name, answer }: Entry,
  call: EmulatedCall<unknown>,
  context: ReplyContext,
): Promise<Reply> {
  try {
    const data: unknown = await answer(call);
    if (data instanceof Refusal) throw data;
    if (typeof data !== 'object' || data === null || Array.isArray(data)) throw new TypeError('it must be an object');
    return dataReply(data, context);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw refusal('InternalError', `The answer given to ${name} failed: ${String(error)}`);
  }
}
