import type { Issue, Outcome } from '../errors.js';

/** What a page posts, as `application/json`. */
export interface ProxyRequest {
  /** Name of the operation, as in `GetCertificate`. */
  readonly operation: string;
  /** Its parameters, by the service's names. */
  readonly input: Readonly<Record<string, unknown>>;
  /**
   * Of a write: an id that no other call has, in the form of `CallOptions.callId`. A browser may send a request twice
   * by itself; the proxy runs a call once and answers both. One without an id runs as often as it arrives.
   */
  readonly callId?: string | undefined;
}

/** The answer to a call that succeeded, under HTTP status 200. */
export interface ProxySuccess {
  /** The documented body, without what could be a private key. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly requestId?: string | undefined;
  /** HTTP status of the service's answer. */
  readonly status: number;
  /** Requests that the proxy sent for it; 0 for an answer from its cache. */
  readonly attempts: number;
}

/** An error on its way to the page: no secret, no stack, no cause. */
export interface WireError {
  /** The error's class, as in `ServiceError`. */
  readonly name: string;
  readonly code: string;
  /** For people. */
  readonly reason: string;
  readonly operation: string;
  readonly requestId?: string | undefined;
  /** HTTP status of the service's answer, where there was one. */
  readonly status?: number | undefined;
  readonly retryable: boolean;
  readonly attempts: number;
  /** `unknown` where a write may have been carried out all the same; `not-done` where it is missing. */
  readonly outcome?: Outcome | undefined;
  /** The operation that shows whether it was. */
  readonly shownBy?: string | undefined;
  /** Of a parameter or an answer that has another shape than documented. */
  readonly issues?: readonly Issue[] | undefined;
  /** The service's own sentence. */
  readonly serviceMessage?: string | undefined;
  /** Address of the service's diagnosis page for this error. */
  readonly recommend?: string | undefined;
}

/** The answer to a call that failed or was refused, under an HTTP status from 400. */
export interface ProxyFailure {
  readonly error: WireError;
}

export type ProxyAnswer = ProxySuccess | ProxyFailure;
