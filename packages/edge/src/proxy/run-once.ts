import { nobleDigest, stringifyJson, TransportError } from '@esakit/core';
import { withLimit } from '@esakit/core/adapter';
import type { ProxyRequest, ProxySuccess } from '@esakit/core/proxy';
import { refuse } from './refuse.js';

/** A call that must run once. */
interface OnceCall extends ProxyRequest {
  readonly callId: string;
  /** The endpoint that the proxy calls. An id is unique for one endpoint. */
  readonly endpoint: string;
  /** The operation that shows whether the call was carried out. */
  readonly shownBy: string | undefined;
  /** Milliseconds that a second arrival waits for the first one's answer. */
  readonly patience: number;
  /** Ends the wait of this arrival, never the run. */
  readonly signal: AbortSignal | undefined;
}

interface Run {
  /** Hash of the operation and its input, which may hold a private key. */
  readonly content: string;
  readonly answer: Promise<ProxySuccess>;
  readonly end: number;
  size: number;
}

/** Limits of what is remembered: a browser repeats a request within seconds. */
const MOST_RUNS = 1_000;
const MOST_CHARACTERS = 4_194_304;
const MILLISECONDS = 300_000;

/** Shared by all proxies of this isolate, because on the edge one is made for each request. */
const runs = new Map<string, Run>();
let characters = 0;

/**
 * Runs a call unless it ran already or is running, and gives each arrival the answer or the error of the first. The
 * service refuses an arrival on another machine or isolate by its nonce.
 *
 * @param run - has its own timeout. It goes on when the page has gone, because the page may be sending the call again.
 * @throws {ProxyError} for an id that another call has.
 */
export async function runOnce(call: OnceCall, run: () => Promise<ProxySuccess>): Promise<ProxySuccess> {
  const { operation, input, callId, endpoint, shownBy, patience, signal } = call;
  const key = `${endpoint} ${callId}`;
  const content = nobleDigest.sha256(stringifyJson([operation, input]));
  forgetOld();
  signal?.throwIfAborted();
  const first = runs.get(key);
  if (first && first.content !== content) throw refuse('malformed', 'another call has this callId');
  const { answer } = first ?? remember(key, content, run());
  const onTimeout = (): Error =>
    new TransportError('the same call is under way already, and has no answer yet', 'timeout', {
      operation,
      outcome: 'unknown',
      shownBy,
    });
  return withLimit({ milliseconds: first ? patience : Infinity, parent: signal, onTimeout }, () => answer);
}

function remember(key: string, content: string, answer: Promise<ProxySuccess>): Run {
  const run: Run = { content, answer, end: Date.now() + MILLISECONDS, size: 0 };
  runs.set(key, run);
  void measure(key, run);
  return run;
}

async function measure(key: string, run: Run): Promise<void> {
  // Each arrival gets the failure from `run.answer`.
  const success = await run.answer.catch(() => undefined);
  if (runs.get(key) !== run) return;
  characters += run.size = stringifyJson(success ?? '').length;
  forgetOld();
}

/** Removes the oldest runs, which come first in the map. */
function forgetOld(): void {
  for (const [key, { end, size }] of runs) {
    if (runs.size <= MOST_RUNS && characters <= MOST_CHARACTERS && Date.now() < end) return;
    runs.delete(key);
    characters -= size;
  }
}
