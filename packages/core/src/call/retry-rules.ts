/**
 * What can be done about a failure:
 *
 * - `final`: nothing without a change by the caller.
 * - `throttled`: wait; the service did nothing yet, so any operation may be sent again.
 * - `unsent`: wait; the request did not leave this machine, so any operation may be sent again.
 * - `transient`: wait; the service may have acted, so only a reading operation may be sent again.
 * - `clock`: set the clock by the answer and send again.
 * - `credentials`: get fresh ones and send again.
 */
export type FailureKind = 'final' | 'throttled' | 'unsent' | 'transient' | 'clock' | 'credentials';

const KINDS: readonly (readonly [RegExp, FailureKind])[] = [
  [/^Throttling|^TooManyRequests/, 'throttled'],
  [/^(InvalidTimeStamp\.|Unauthorized\.InvalidTime)/, 'clock'],
  [/^(InvalidSecurityToken\.Expired|Unauthorized\.InvalidToken)$/, 'credentials'],
  [
    /^(SignatureNonceUsed|Internal(Exception|Error)|ServiceUnavailable|ServiceInvokeFailed|LockFailed|.*\.ServiceBusy)$/,
    'transient',
  ],
];

/** Header with the service's own wish for a pause, in milliseconds. */
const RETRY_HINT = 'x-acs-retry-after';

/** Classifies by code first, because the service answers some of its own failures with HTTP 400; then by status. */
export function classify(code: string, status: number, headers: Headers): FailureKind {
  if (headers.has(RETRY_HINT) || status === 429) return 'throttled';
  // RFC 9110, 15.6.2: what is not implemented is not there in a second either.
  const byStatus = (status >= 500 && status !== 501) || status === 408 ? 'transient' : 'final';
  return KINDS.find(([pattern]) => pattern.test(code))?.[1] ?? byStatus;
}

const BASE = 100;
const THROTTLED_BASE = 1_000;
const CAP = 20_000;

/**
 * Milliseconds to wait before retry number `retry` (from 1): the service's wish where it has one, and an exponential
 * back-off with full jitter, so that those who were refused together don't come back together.
 *
 * @param hint - 0 where only a kept connection was closed, which is worth another try at once.
 */
export const retryDelay = (kind: FailureKind, retry: number, hint = -1): number =>
  hint &&
  Math.max(0, hint) + Math.random() * Math.min(CAP, (kind === 'throttled' ? THROTTLED_BASE : BASE) * 2 ** (retry - 1));

const DIGITS = /^\d+$/;
/** The only form of a date that RFC 9110, 5.6.7 still lets a server send. `Date.parse` accepts far more. */
const HTTP_DATE = /^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/;

/**
 * Reads how long a service asks to wait, in milliseconds: its own header, then the standard one (RFC 9110, 10.2.3) as
 * seconds or as a date. A wish for no time at all counts as one for {@link BASE}.
 *
 * @param now - the service's time.
 */
export function readRetryHint(headers: Headers, now: number): number | undefined {
  const own = headers.get(RETRY_HINT) ?? '';
  const standard = headers.get('retry-after') ?? '';
  let hint = Number.NaN;
  if (DIGITS.test(own)) hint = Number(own);
  else if (DIGITS.test(standard)) hint = Number(standard) * 1_000;
  else if (HTTP_DATE.test(standard)) hint = Date.parse(standard) - now;
  if (Number.isNaN(hint)) return undefined;
  return hint > 0 ? hint : BASE;
}
