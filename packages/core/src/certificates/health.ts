import { ParameterError } from '../errors.js';
import type { CertificateInfo } from '../operations/certificates.js';
import { readServiceDate } from './dates.js';
import { certificateNames } from './hostname.js';

/** How a certificate is. */
export interface CertificateHealth {
  /**
   * `pending` and `failed` are applications without a certificate, by their status; for everything else the dates
   * decide, and the status where there are none.
   */
  readonly state: 'valid' | 'expiring' | 'expired' | 'pending' | 'failed' | 'not-yet-valid';
  readonly notBefore: Date | undefined;
  readonly notAfter: Date | undefined;
  /** Whole days until its end; below 0 once it is over, undefined where there is no end. */
  readonly daysLeft: number | undefined;
  /** The names it is for, as `toAscii` gives them. */
  readonly hostnames: readonly string[];
  /** What to do, in a sentence. */
  readonly advice: string;
}

/** What decides on a certificate's health. */
export interface HealthOptions {
  /** The time that decides; now by default. */
  readonly now?: Date | undefined;
  /** A valid certificate with fewer days left than this is `expiring`; 30 by default, as with the service itself. */
  readonly warnDays?: number | undefined;
}

/**
 * Tells how a certificate is, and what to do about it.
 *
 * @param result - what `GetCertificate` and `ListCertificates` say of it.
 * @throws {ParameterError} for a `now` that is no date and for `warnDays` below 0.
 * @example
 * ```ts
 * import { certificateHealth, createClient, getCertificate } from '@esakit/core';
 *
 * const esa = createClient({ credentials: { accessKeyId: 'your id', accessKeySecret: 'your secret' } });
 * const { Result } = await getCertificate(esa, { SiteId: '1234567890123', Id: 'babaded901474b9693acf530e0fb1d95' });
 * const { state, daysLeft, advice } = certificateHealth(Result, { warnDays: 14 });
 * if (state !== 'valid') console.warn(state, daysLeft, advice);
 * ```
 */
export function certificateHealth(
  result: CertificateInfo | undefined,
  { now = new Date(), warnDays = 30 }: HealthOptions = {},
): CertificateHealth {
  if (Number.isNaN(now.getTime())) throw new ParameterError('now is not a valid Date', 'certificateHealth');
  if (!(warnDays >= 0)) throw new ParameterError('warnDays must be a number of days from 0', 'certificateHealth');
  const info = result ?? {};
  const notBefore = readServiceDate(info.NotBefore);
  const notAfter = readServiceDate(info.NotAfter);
  const daysLeft = notAfter && Math.floor((notAfter.getTime() - now.getTime()) / DAY);
  const state = stateOf(info, { notBefore, notAfter, daysLeft, now, warnDays });
  const health = { state, notBefore, notAfter, daysLeft, hostnames: certificateNames(info) };
  return { ...health, advice: ADVICE[state](info, health) };
}

const DAY = 86_400_000;

/** Where nothing was issued, whatever dates there are. */
const UNISSUED: Readonly<Record<string, CertificateHealth['state']>> = {
  applying: 'pending',
  applyfailed: 'failed',
  canceled: 'failed',
};

const ISSUED: Readonly<Record<string, CertificateHealth['state']>> = {
  ok: 'valid',
  issued: 'valid',
  expiring: 'expiring',
  expired: 'expired',
};

/** What decides where something was issued. */
interface Dates extends Pick<CertificateHealth, 'notBefore' | 'notAfter' | 'daysLeft'> {
  readonly now: Date;
  readonly warnDays: number;
}

function stateOf(
  { Status = '' }: CertificateInfo,
  { notBefore, notAfter, daysLeft, now, warnDays }: Dates,
): CertificateHealth['state'] {
  const status = Status.trim().toLowerCase();
  if (Object.hasOwn(UNISSUED, status)) return UNISSUED[status] ?? 'pending';
  // RFC 5280, 4.1.2.5: the first and the last second are both part of the period.
  if (notAfter && now > notAfter) return 'expired';
  if (notBefore && now < notBefore) return 'not-yet-valid';
  if (daysLeft !== undefined) return daysLeft < warnDays ? 'expiring' : 'valid';
  return (Object.hasOwn(ISSUED, status) && ISSUED[status]) || 'pending';
}

type Known = Omit<CertificateHealth, 'advice'>;

const ADVICE: Readonly<Record<CertificateHealth['state'], (info: CertificateInfo, known: Known) => string>> = {
  valid: (_info, { daysLeft }) =>
    daysLeft === undefined ? 'Nothing to do.' : `Nothing to do: it is valid for ${countDays(daysLeft)} more.`,
  expiring: (info, { daysLeft }) => `It ends ${showWhen(daysLeft)}: ${renewal(info)}.`,
  expired: (info, { notAfter }) =>
    `Clients refuse it${notAfter ? ` since ${notAfter.toISOString().slice(0, 10)}` : ''}: ${renewal(info)}.`,
  'not-yet-valid': (_info, { notBefore }) =>
    `Clients refuse it until ${notBefore?.toISOString().slice(0, 19)}Z: keep another in use until then, and check the clock of this machine.`,
  pending: advisePending,
  failed: adviseFailed,
};

function adviseFailed({ Status = '', ApplyCode, ApplyMessage }: CertificateInfo): string {
  if (/canceled/i.test(Status)) return 'The application was canceled: apply again if the certificate is still needed.';
  const why = ApplyMessage ? ` (${ApplyMessage}${ApplyCode === undefined ? '' : `, code ${ApplyCode}`})` : '';
  return `The application failed${why}: put right what kept its names from being validated, and apply again.`;
}

function advisePending({ Status, DCV = [] }: CertificateInfo): string {
  if (!/^\s*applying\s*$/i.test(Status ?? '')) {
    return `It has no dates and its status is ${Status?.trim() || 'missing'}: look at it in the console of ESA.`;
  }
  return DCV.length === 0
    ? 'It is being applied for: wait until ESA says what to publish to validate its names.'
    : 'It is being applied for: publish what validates its names, and wait until it is issued.';
}

/** How a certificate of a type is followed by another. */
const RENEWALS: Readonly<Record<string, string>> = {
  free: 'apply for a new one',
  cas: 'renew it in Certificate Management Service and set the new one',
  upload: 'have it renewed by its issuer and upload the new one',
  keyless: 'have it renewed by its issuer, give the key to the key server and set the new one',
};

function renewal({ Type = '' }: CertificateInfo): string {
  const type = Type.trim().toLowerCase();
  return (Object.hasOwn(RENEWALS, type) && RENEWALS[type]) || 'replace it';
}

const countDays = (days: number): string => (days === 1 ? '1 day' : `${days} days`);

function showWhen(daysLeft: number | undefined): string {
  if (daysLeft === undefined) return 'soon';
  return daysLeft === 0 ? 'within a day' : `in ${countDays(daysLeft)}`;
}
