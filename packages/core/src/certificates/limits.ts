import { ParameterError } from '../errors.js';

/**
 * When a certificate counts as about to end: below a number of days, or below a share of its lifetime, whichever is
 * less. So 30 days are for certificates of 90 days or more, and one of 6 days is fine while it is fresh.
 */
export interface HealthLimits {
  /** A warning below so many days; 30 by default. */
  readonly warnDays?: number | undefined;
  /**
   * A warning below this share of the lifetime, from 0 to 1; by default 1/3, and 1/2 for lifetimes under 10 days. Given
   * without `warnDays`, only this share decides.
   */
  readonly warnShare?: number | undefined;
  /** Critical below so many days; 7 by default. */
  readonly failDays?: number | undefined;
  /** Critical below this share of the lifetime; by default 1/10, and 1/4 for lifetimes under 10 days. */
  readonly failShare?: number | undefined;
}

const DAY = 86_400_000;
const SHORT_LIVED = 864_000_000;

/** A share is one part of so many: written as 1 / 3, bundlers would keep all of this where nobody uses it. */
const DEFAULTS = {
  warn: { days: 30, parts: 3, shortLivedParts: 2 },
  fail: { days: 7, parts: 10, shortLivedParts: 4 },
} as const;

/**
 * The limit in milliseconds before the end.
 *
 * @param lifetime - of the certificate, in milliseconds; undefined where its start or end is not known.
 */
export function limitOf(which: 'warn' | 'fail', limits: HealthLimits, lifetime: number | undefined): number {
  const { days, parts, shortLivedParts } = DEFAULTS[which];
  const givenDays = limits[`${which}Days`];
  const givenShare = limits[`${which}Share`];
  if (lifetime === undefined) return (givenDays ?? days) * DAY;
  if (givenShare !== undefined && givenDays === undefined) return givenShare * lifetime;
  return Math.min(
    (givenDays ?? days) * DAY,
    (givenShare ?? 1 / (lifetime < SHORT_LIVED ? shortLivedParts : parts)) * lifetime,
  );
}

/** @throws {ParameterError} naming the limit. */
export function assertLimits(limits: HealthLimits, operation: string): void {
  for (const which of ['warn', 'fail'] as const) {
    const days = limits[`${which}Days`] ?? 0;
    const share = limits[`${which}Share`] ?? 0;
    if (!(days >= 0)) throw new ParameterError(`${which}Days must be a number of days from 0`, operation);
    if (!(share >= 0 && share <= 1)) throw new ParameterError(`${which}Share must be from 0 to 1`, operation);
  }
}

/**
 * Reads limits as people write them: `30` is days, `40%` a share of the lifetime.
 *
 * @param texts - what is undefined keeps its default.
 * @throws {ParameterError} for what is neither, and for a `fail` that comes before `warn`; its message names which.
 * @example
 * ```ts
 * import { certificateHealth, parseLimits } from '@esakit/core';
 *
 * const limits = parseLimits({ warn: '40%', fail: '7' });
 * console.log(certificateHealth({ NotAfter: '2030-01-01T00:00:00Z' }, limits).state);
 * ```
 */
export function parseLimits(texts: {
  readonly warn?: string | undefined;
  readonly fail?: string | undefined;
}): HealthLimits {
  const warn = parseLimit('warn', texts.warn);
  const fail = parseLimit('fail', texts.fail);
  // Days and a share can't be compared without a lifetime.
  if (isAbove(daysOf('fail', fail), daysOf('warn', warn)) || isAbove(fail.share, warn.share)) {
    const [shownFail, shownWarn] = [texts.fail ?? DEFAULTS.fail.days, texts.warn ?? DEFAULTS.warn.days];
    throw new ParameterError(`fail ${shownFail} comes before warn ${shownWarn}: make warn the larger`, OPERATION);
  }
  return { warnDays: warn.days, warnShare: warn.share, failDays: fail.days, failShare: fail.share };
}

const isAbove = (a: number | undefined, b: number | undefined): boolean => a !== undefined && b !== undefined && a > b;

interface Limit {
  readonly days?: number;
  readonly share?: number;
}

const daysOf = (which: 'warn' | 'fail', { days, share }: Limit): number | undefined =>
  share === undefined ? (days ?? DEFAULTS[which].days) : undefined;

const OPERATION = 'parseLimits';
const LIMIT = /^(?:(?<days>\d{1,5})|(?<percent>\d{1,2}|100)\s?%)$/;

function parseLimit(name: string, text: string | undefined): Limit {
  if (text === undefined) return {};
  const { days, percent } = LIMIT.exec(text.trim())?.groups ?? {};
  if (days !== undefined) return { days: Number(days) };
  if (percent !== undefined) return { share: Number(percent) / 100 };
  throw new ParameterError(
    `${name} ${text} is neither days, as in 14, nor a share of the lifetime, as in 40%`,
    OPERATION,
  );
}
