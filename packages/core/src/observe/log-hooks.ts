import type { Hooks } from '../options/hooks.js';

/** What is logged, as data. It holds no parameter, no header and no secret. */
export interface LogFields {
  readonly operation: string;
  /** From 1. */
  readonly attempt: number;
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  /** Of the attempt, in milliseconds. */
  readonly duration?: number;
  /** Of the error that an attempt is repeated after. */
  readonly code?: string;
  /** Pause before the next attempt, in milliseconds. */
  readonly delay?: number;
  /** Where an answer differs from its documented shape. */
  readonly paths?: readonly string[];
}

/** Where lines go: `console`, or the same two methods over another logger. */
export interface Logger {
  debug(message: string, fields: LogFields): void;
  warn(message: string, fields: LogFields): void;
}

/**
 * Hooks that log a line for each answered attempt with `debug`, and one for each retry and each answer of another shape
 * than documented with `warn`. The error of a call that fails is thrown, not logged.
 *
 * @example
 * ```ts
 * import { createClient, logHooks } from '@esakit/core';
 *
 * const credentials = { accessKeyId: 'yourAccessKeyId', accessKeySecret: 'yourAccessKeySecret' };
 * const esa = createClient({ credentials, hooks: logHooks(console) });
 * // ListSites: attempt 1, HTTP 200, 57 ms, request id 15C66C7B-671A-4297-9187-2C4477247B74
 * ```
 */
export const logHooks = (logger: Logger): Hooks => ({
  onResponse({ operation, attempt, status, duration, requestId }) {
    logger.debug(
      `${operation}: attempt ${attempt}, HTTP ${status}, ${Math.round(duration)} ms, request id ${requestId ?? 'unknown'}`,
      { operation, attempt, status, duration, requestId },
    );
  },
  onRetry({ operation, attempt, error, delay }) {
    const { code, status, requestId, reason } = error;
    logger.warn(`${operation}: attempt ${attempt} failed, the next in ${Math.round(delay)} ms: ${reason}`, {
      operation,
      attempt,
      code,
      status,
      requestId,
      delay,
    });
  },
  onDrift({ operation, attempt, requestId, issues }) {
    const paths = issues.map(({ path }) => path);
    logger.warn(`${operation}: the answer is not as documented at ${paths.join(', ')}`, {
      operation,
      attempt,
      requestId,
      paths,
    });
  },
});
