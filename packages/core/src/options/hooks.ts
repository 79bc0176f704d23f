import type { EsaError, Issue } from '../errors.js';

/** One attempt of a call. */
export interface AttemptEvent {
  readonly operation: string;
  /** From 1. */
  readonly attempt: number;
}

export interface RequestEvent extends AttemptEvent {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  /** With signature and token redacted. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface ResponseEvent extends AttemptEvent {
  readonly status: number;
  readonly requestId: string | undefined;
  /** From signing to the last byte, in milliseconds. */
  readonly duration: number;
}

export interface RetryEvent extends AttemptEvent {
  /** What the attempt failed with. */
  readonly error: EsaError;
  /** Pause before the next attempt, in milliseconds. */
  readonly delay: number;
}

export interface DriftEvent extends AttemptEvent {
  readonly requestId: string | undefined;
  /** Where the answer differs from the documented shape. */
  readonly issues: readonly Issue[];
}

/** Observers of a client's calls. They see no secret. What they throw, the call rejects with. */
export interface Hooks {
  readonly onRequest?: ((event: RequestEvent) => void) | undefined;
  readonly onResponse?: ((event: ResponseEvent) => void) | undefined;
  readonly onRetry?: ((event: RetryEvent) => void) | undefined;
  /** Called under `validation: "lenient"` for an answer of another shape than documented. */
  readonly onDrift?: ((event: DriftEvent) => void) | undefined;
}
