import { ParameterError } from '../errors.js';
import type { CertificateInfo } from '../operations/certificates.js';
import { adviceFor, APPLICATION_LIFETIME } from './advice.js';
import { readServiceDate } from './dates.js';
import { certificateNames } from './hostname.js';
import type { Level } from './levels.js';
import { assertLimits, type HealthLimits, limitOf } from './limits.js';
import type { CertificateHealth, CertificateState } from './state.js';
import { createSuccessors, type FindSuccessors } from './superseded.js';

/** Options of the health of certificates. */
export interface CertificatesHealthOptions extends HealthLimits {
  /** The time at which the health is judged; now by default. */
  readonly now?: Date | undefined;
  /**
   * `Status` of the site: one that is `offline` or `moved` serves nobody, so that nothing there is worse than a note,
   * besides what is unknown.
   */
  readonly siteStatus?: string | undefined;
}

/** What decides on the health of one certificate. */
export interface HealthOptions extends CertificatesHealthOptions {
  /** The certificates of the same site, among which may be the one itself: they tell whether it is superseded. */
  readonly others?: readonly CertificateInfo[] | undefined;
}

/**
 * Tells how a certificate is, and what to do about it.
 *
 * @param result - what `GetCertificate` or `ListCertificates` says of it.
 * @throws {ParameterError} for a `now` that is not a date and for limits out of range.
 * @example
 * ```ts
 * import { certificateHealth, createClient, getCertificate } from '@esakit/core';
 *
 * const esa = createClient({ credentials: { accessKeyId: 'yourAccessKeyId', accessKeySecret: 'yourAccessKeySecret' } });
 * const { Result } = await getCertificate(esa, { SiteId: '1234567890123', Id: 'babaded901474b9693acf530e0fb1d95' });
 * const { state, daysLeft, advice } = certificateHealth(Result, { warnDays: 14 });
 * if (state !== 'valid') console.warn(state, daysLeft, advice);
 * ```
 */
export function certificateHealth(
  result: CertificateInfo | undefined,
  { others = [], ...options }: HealthOptions = {},
): CertificateHealth {
  const settings = readOptions(options, 'certificateHealth');
  // The same certificate may come from another answer, as another object.
  const rest = others.filter((one) => one !== result && (one.Id === undefined || one.Id !== result?.Id));
  const facts = rest.map((one) => readFacts(one, settings));
  const info = result ?? {};
  return judge(info, readFacts(info, settings), settings, successorsAmong(rest, facts));
}

/**
 * Tells how the certificates of a site are, in their order; those that others have replaced are `superseded`.
 *
 * @param certificates - all of one site: those of another site serve other hosts.
 * @throws {ParameterError} for a `now` that is not a date and for limits out of range.
 * @example
 * ```ts
 * import { certificatesHealth, createClient, listCertificates } from '@esakit/core';
 *
 * const esa = createClient({ credentials: { accessKeyId: 'yourAccessKeyId', accessKeySecret: 'yourAccessKeySecret' } });
 * const { Result = [] } = await listCertificates(esa, { SiteId: '1234567890123', PageSize: 100 });
 * for (const { level, hostnames, advice } of certificatesHealth(Result)) {
 *   if (level !== 'ok') console.warn(level, hostnames.join(', '), advice);
 * }
 * ```
 */
export function certificatesHealth(
  certificates: readonly CertificateInfo[],
  options: CertificatesHealthOptions = {},
): CertificateHealth[] {
  const settings = readOptions(options, 'certificatesHealth');
  const facts = certificates.map((one) => readFacts(one, settings));
  const successors = successorsAmong(certificates, facts);
  return facts.map((its, index) => judge(certificates[index]!, its, settings, successors));
}

interface Settings extends CertificatesHealthOptions {
  readonly now: Date;
}

function readOptions(options: CertificatesHealthOptions, operation: string): Settings {
  const { now = new Date() } = options;
  if (Number.isNaN(now.getTime())) throw new ParameterError('now must be a valid Date', operation);
  assertLimits(options, operation);
  return { ...options, now };
}

const successorsAmong = (certificates: readonly CertificateInfo[], facts: readonly Facts[]): FindSuccessors =>
  createSuccessors(certificates.filter((one, index) => stateOf(one, facts[index]!) === 'valid'));

function judge(info: CertificateInfo, facts: Facts, settings: Settings, successors: FindSuccessors): CertificateHealth {
  const ownState = stateOf(info, facts);
  const covering = ownState === 'pending' || REPLACEABLE.has(ownState) ? successors(info) : [];
  const supersededBy = ownState === 'pending' ? [] : covering;
  const state = supersededBy.length > 0 ? 'superseded' : ownState;
  const { notBefore, notAfter, daysLeft } = facts;
  const known = { state, notBefore, notAfter, daysLeft, hostnames: certificateNames(info), supersededBy };
  const waiting = waitingOf(info, settings.now);
  const advice = adviceFor({ ...known, info, ownState, waiting, isOverdue: facts.isOverdue });
  const level = levelOf(state, facts, covering.length > 0 ? undefined : waiting);
  const site = settings.siteStatus?.trim().toLowerCase() ?? '';
  if (!UNSERVED.has(site) || level === 'ok' || level === 'unknown') return { ...known, level, advice };
  return { ...known, level: 'note', advice: `The site is ${site}. ${advice}` };
}

/** Milliseconds since a certificate was applied for; undefined where that is not known. */
export function waitingOf({ CreateTime }: CertificateInfo, now: Date): number | undefined {
  const created = readServiceDate(CreateTime);
  return created && now.getTime() - created.getTime();
}

const DAY = 86_400_000;

/** States in which it doesn't matter any more once others cover its names. */
const REPLACEABLE: ReadonlySet<CertificateState> = new Set(['expiring', 'expired', 'revoked', 'failed']);

/** Of sites that serve nobody. */
const UNSERVED: ReadonlySet<string> = new Set(['offline', 'moved']);

/** What status says where nothing was issued, or where it was taken back, whatever dates there are. */
const WITHOUT_DATES: Readonly<Record<string, CertificateState>> = {
  applying: 'pending',
  applyfailed: 'failed',
  canceled: 'failed',
  revoked: 'revoked',
};

const ISSUED: Readonly<Record<string, CertificateState>> = {
  ok: 'valid',
  issued: 'valid',
  expiring: 'expiring',
  expired: 'expired',
};

/** Whether a status is one of a certificate that exists. */
export const isIssued = (status: string): boolean => Object.hasOwn(ISSUED, status.trim().toLowerCase());

/** What the dates say. */
interface Facts extends Pick<CertificateHealth, 'notBefore' | 'notAfter' | 'daysLeft'> {
  readonly now: Date;
  /** Whether a date is there that can't be read. */
  readonly unreadable: boolean;
  /** Milliseconds until its end. */
  readonly left: number | undefined;
  /** Milliseconds before its end from which on it is worth a warning, or critical. */
  readonly warn: number;
  readonly fail: number;
  /** Whether it is critical by the usual limits: when ESA is late does not depend on when somebody wants to be told. */
  readonly isOverdue: boolean;
}

function readFacts({ NotBefore, NotAfter }: CertificateInfo, { now, ...limits }: Settings): Facts {
  const notBefore = readServiceDate(NotBefore);
  const notAfter = readServiceDate(NotAfter);
  const left = notAfter && notAfter.getTime() - now.getTime();
  const lifetime = notBefore && notAfter && notAfter.getTime() - notBefore.getTime();
  return {
    now,
    notBefore,
    notAfter,
    left,
    daysLeft: left && Math.floor(left / DAY),
    unreadable: isUnreadable(NotBefore, notBefore) || isUnreadable(NotAfter, notAfter),
    warn: limitOf('warn', limits, lifetime),
    fail: limitOf('fail', limits, lifetime),
    isOverdue: left !== undefined && left < limitOf('fail', {}, lifetime),
  };
}

const isUnreadable = (text: string | undefined, date: Date | undefined): boolean => Boolean(text?.trim()) && !date;

function stateOf({ Status = '' }: CertificateInfo, facts: Facts): CertificateState {
  const { notBefore, notAfter, left, now, warn, unreadable } = facts;
  const status = Status.trim().toLowerCase();
  const told = Object.hasOwn(WITHOUT_DATES, status) ? WITHOUT_DATES[status] : undefined;
  if (told !== undefined) return told;
  // RFC 5280, 4.1.2.5: the first and the last second are both part of the period.
  if (left !== undefined && left < 0) return 'expired';
  if (notBefore && notAfter && notAfter < notBefore) return 'unknown';
  if (notBefore && now < notBefore) return 'not-yet-valid';
  if (left !== undefined && left < warn) return 'expiring';
  const issued = Object.hasOwn(ISSUED, status) ? ISSUED[status] : undefined;
  if (unreadable || (status !== '' && issued === undefined)) return 'unknown';
  return left === undefined ? (issued ?? 'unknown') : 'valid';
}

const LEVEL_OF: Readonly<Record<CertificateState, Level>> = {
  valid: 'ok',
  superseded: 'note',
  expiring: 'warning',
  'not-yet-valid': 'warning',
  pending: 'warning',
  expired: 'critical',
  failed: 'critical',
  revoked: 'critical',
  unknown: 'unknown',
};

function levelOf(state: CertificateState, { left, fail }: Facts, waiting: number | undefined): Level {
  const isLate =
    (state === 'expiring' && left !== undefined && left < fail) ||
    (state === 'pending' && waiting !== undefined && waiting > APPLICATION_LIFETIME);
  return isLate ? 'critical' : LEVEL_OF[state];
}
