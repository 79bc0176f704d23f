import type { CertificateInfo } from '../operations/certificates.js';
import type { CertificateHealth, CertificateState } from './state.js';

/** What advice is about. */
export interface Judged extends Omit<CertificateHealth, 'advice' | 'level'> {
  readonly info: CertificateInfo;
  /** Milliseconds since it was applied for; undefined where that is not known. */
  readonly waiting: number | undefined;
  /** The state without its successors. */
  readonly ownState: CertificateState;
  /** Whether its end is so near that ESA should have renewed it, if it is a free one. */
  readonly isOverdue: boolean;
}

const HOUR = 3_600_000;
const DAY = 86_400_000;

/** For so long the data that validates names is valid (Alibaba Cloud's page of ApplyCertificate). */
export const VALIDATION_LIFETIME = HOUR;

/** For so long an authorization can be pending at Let's Encrypt: an older application waits for nothing. Seven days. */
export const APPLICATION_LIFETIME = 604_800_000;

/** Whether an application is too old to be issued, so that only another one helps. */
export const isStuck = ({ DCV = [] }: CertificateInfo, waiting: number | undefined): boolean =>
  waiting !== undefined && waiting > (DCV.length === 0 ? APPLICATION_LIFETIME : VALIDATION_LIFETIME);

/** Every state's sentences: what it means, and what to do. */
export function adviceFor(judged: Judged): string {
  return ADVICE[judged.state](judged);
}

const ADVICE: Readonly<Record<CertificateState, (judged: Judged) => string>> = {
  valid: ({ daysLeft }) =>
    daysLeft === undefined ? 'Nothing to do.' : `Nothing to do: it is valid for ${countDays(daysLeft)} more.`,
  expiring: ({ info, daysLeft, isOverdue }) =>
    `It ends ${showWhen(daysLeft)}: ${typeOf(info) === 'free' ? renewalByEsa(isOverdue) : renewal(info)}.`,
  superseded: ({ info, ownState, supersededBy, notAfter, daysLeft }) =>
    `It ${describeOwn(ownState, notAfter, daysLeft)}, and all its names are covered by ${listNames(supersededBy)}: ` +
    `${DELETABLE.has(typeOf(info)) ? 'it may be deleted, and counts against the quota until then' : 'nothing to do'}.`,
  expired: ({ info, notAfter }) =>
    `Clients refuse it${notAfter ? ` since ${showDay(notAfter)}` : ''}: ${renewal(info)}.`,
  'not-yet-valid': ({ notBefore }) =>
    `Clients refuse it until ${notBefore?.toISOString().slice(0, 19)}Z: keep another in use until then, and check the clock of this machine.`,
  pending: advisePending,
  failed: adviseFailed,
  revoked: ({ info }) => `It is revoked, and clients may refuse it: ${renewal(info)}.`,
  unknown: adviseUnknown,
};

function describeOwn(state: CertificateState, notAfter: Date | undefined, daysLeft: number | undefined): string {
  if (state === 'revoked') return 'is revoked';
  if (state === 'failed') return 'could not be issued';
  if (state === 'expired') return notAfter ? `has ended on ${showDay(notAfter)}` : 'has ended';
  return `ends ${showWhen(daysLeft)}`;
}

/** Types that count against the quota of custom certificates; the service looks after free ones itself. */
const DELETABLE = new Set(['cas', 'upload', 'keyless']);
const MAX_LISTED = 3;

function listNames(certificates: readonly CertificateInfo[]): string {
  const names = certificates.map(({ Name, Id }) => Name?.trim() || Id || 'another certificate');
  const others = names.length - MAX_LISTED;
  return names.slice(0, MAX_LISTED).join(', ') + (others > 0 ? ` and ${others} more` : '');
}

function adviseFailed({ info: { Status = '', ApplyCode, ApplyMessage } }: Judged): string {
  if (/canceled/i.test(Status)) return 'The application was canceled: apply again if the certificate is still needed.';
  const why = ApplyMessage ? ` (${ApplyMessage}${ApplyCode === undefined ? '' : `, code ${ApplyCode}`})` : '';
  return `The application failed${why}: put right what kept its names from being validated, and apply again.`;
}

function advisePending({ info, waiting }: Judged): string {
  const ago = waiting === undefined ? '' : `It was applied for ${showSpan(waiting)} ago`;
  if ((info.DCV ?? []).length === 0) {
    return isStuck(info, waiting)
      ? `${ago}, and ESA has not said what to publish: apply again.`
      : `${ago || 'It is being applied for'}: wait until ESA says what to publish to validate its names.`;
  }
  return isStuck(info, waiting)
    ? `${ago}, and what validates its names is valid for one hour: apply again, and publish the new validation in time.`
    : `${ago || 'It is being applied for'}: publish what validates its names, and wait until it is issued.`;
}

function adviseUnknown({ info, notBefore, notAfter }: Judged): string {
  const unread = (['NotBefore', 'NotAfter'] as const).find(
    (name) => info[name]?.trim() && !(name === 'NotBefore' ? notBefore : notAfter),
  );
  const what = unread
    ? `its ${unread} is not a date (${info[unread]})`
    : notBefore && notAfter && notAfter < notBefore
      ? 'it ends before it begins'
      : info.Status?.trim()
        ? `its status ${info.Status.trim()} is not a known one`
        : 'it has neither status nor dates';
  return `It can't be judged, because ${what}: look at it in the console of ESA.`;
}

/** How a certificate of a type is followed by another. */
const RENEWALS: Readonly<Record<string, string>> = {
  free: 'apply for a new one',
  cas: 'renew it in Certificate Management Service and set the new one',
  upload: 'have it renewed by its issuer and upload the new one',
  keyless: 'have it renewed by its issuer, give the key to the key server and set the new one',
};

/** To apply beside the renewal that is to come would use up the limits of the authority, which that needs too. */
const renewalByEsa = (isOverdue: boolean): string =>
  isOverdue
    ? 'ESA should have renewed it and has not, so apply for a new one'
    : 'ESA renews it itself if its names lead to ESA and CAA records allow it, so look at both';

const typeOf = ({ Type = '' }: CertificateInfo): string => Type.trim().toLowerCase();

function renewal(info: CertificateInfo): string {
  const type = typeOf(info);
  return (Object.hasOwn(RENEWALS, type) && RENEWALS[type]) || 'replace it';
}

const showDay = (date: Date): string => date.toISOString().slice(0, 10);

const countDays = (days: number): string => (days === 1 ? '1 day' : `${days} days`);

function showSpan(milliseconds: number): string {
  if (milliseconds >= 2 * DAY) return countDays(Math.floor(milliseconds / DAY));
  const hours = Math.floor(milliseconds / HOUR);
  if (hours < 1) return 'less than an hour';
  return hours === 1 ? '1 hour' : `${hours} hours`;
}

function showWhen(daysLeft: number | undefined): string {
  if (daysLeft === undefined) return 'soon';
  return daysLeft === 0 ? 'within a day' : `in ${countDays(daysLeft)}`;
}
