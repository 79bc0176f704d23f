import type { Cancellation } from '../util/deadline.js';
import type { SignedRequest } from './signed-request.js';

/** An answer that arrived whole, whatever it says. */
export interface TransportReply {
  readonly status: number;
  readonly headers: Headers;
  /** The body, decompressed and decoded. */
  readonly text: string;
}

export interface TransportContext {
  /** Aborts the request and the reading of its answer. It is made when it is first read. */
  readonly signal: AbortSignal;
  /** Size of the decompressed body from which on an answer is refused. */
  readonly maxResponseBytes: number;
}

/**
 * Fourth step of a call: sends one request and reads its answer whole. It rejects with a `TransportFault` where
 * it knows what failed; anything else it throws counts as a fault of the network.
 *
 * `cancellation` ends it like `context.signal`, for a transport that can do without an `AbortSignal`. It is missing where
 * another transport passes a request on with a context of its own.
 */
export type Transport = (
  request: SignedRequest,
  context: TransportContext,
  cancellation?: Cancellation,
) => Promise<TransportReply>;
