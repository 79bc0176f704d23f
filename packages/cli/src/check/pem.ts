import { type Client, getCertificate, type GetCertificateOutput, type Level, worstLevel } from '@esakit/node';
import type { Finding } from '@esakit/x509';
import { contradictions, showContradictions, verify } from '../certificate/verification.js';
import { messageOf } from '../failure.js';
import { createPool } from './pool.js';
import { type CheckResult, reasonOf } from './result.js';
import type { Found } from './survey.js';

/** How PEM texts are looked at. */
export interface PemOptions {
  readonly now: Date;
  /** The host that they should cover. */
  readonly host: string | undefined;
  readonly concurrency: number;
  readonly signal: AbortSignal;
}

/** Looks at the PEM text of every certificate that was issued, and adds to its result what is wrong with it. */
export async function checkPems(client: Client, found: readonly Found[], options: PemOptions): Promise<Found[]> {
  const checked = [...found];
  const { concurrency, signal } = options;
  await createPool(concurrency, signal).run(found.entries(), async ([index, one]) => {
    checked[index] = await checkPem(client, one, options);
    return true;
  });
  return checked;
}

/** States in which there is a certificate that should be the one that is described. */
const HAS_PEM: ReadonlySet<CheckResult['state']> = new Set([
  'valid',
  'expiring',
  'expired',
  'not-yet-valid',
  'unknown',
]);

async function checkPem(client: Client, found: Found, options: PemOptions): Promise<Found> {
  const { certificate, result } = found;
  const { Id } = certificate ?? {};
  if (Id === undefined || result.siteId === null || !HAS_PEM.has(result.state)) return found;
  let answer: GetCertificateOutput;
  try {
    answer = found.answer ?? (await getCertificate(client, { SiteId: result.siteId, Id }));
  } catch (error) {
    const message = `Its PEM could not be read: ${reasonOf(error, options.signal)}`;
    return { ...found, error, result: withHeadline(result, 'unknown', message) };
  }
  const { Certificate: pem } = answer;
  if (!pem?.trim()) {
    const message = 'ESA gave no PEM of it, so only what ESA says of it is judged.';
    return { ...found, answer, result: withHeadline(result, 'note', message, result.message) };
  }
  const now = options.now.getTime();
  const findings = await verify(pem, answer, { host: options.host, now }).catch((error: unknown) => error);
  if (!Array.isArray(findings)) {
    return { ...found, answer, result: withHeadline(result, 'unknown', `${messageOf(findings)}.`) };
  }
  return { ...found, answer, result: withFindings(result, findings as Finding[]) };
}

/** Where the PEM only tells otherwise than the service: whether it is the certificate, its fingerprint decides. */
const DESCRIPTIONS: ReadonlySet<string> = new Set([
  'fingerprint',
  'serial-number',
  'names',
  'common-name',
  'not-before',
  'not-after',
  'public-key-algorithm',
  'signature-algorithm',
  'issuer',
  'issuer-common-name',
]);

/** Findings by which clients refuse the certificate for certain. */
const CRITICAL: ReadonlySet<string> = new Set(['hostname', 'validity']);

function withFindings(result: CheckResult, findings: readonly Finding[]): CheckResult {
  const contradicting = contradictions(findings);
  if (contradicting.length > 0) {
    const message = `Its PEM is another certificate. ${showContradictions(contradicting)}.`;
    return withHeadline(result, 'critical', message);
  }
  const grave = findings.filter(
    ({ ok, severity, check, certificate }) =>
      !ok &&
      // A chain that only some clients can complete is worth a warning too.
      (severity === 'error' || check === 'chain-complete') &&
      !DESCRIPTIONS.has(check) &&
      // What is known already is not reported twice.
      !(check === 'validity' && certificate === 0 && result.state !== 'valid' && result.state !== 'expiring'),
  );
  const isRefused = grave.some(({ check, certificate }) => CRITICAL.has(check) && certificate === 0);
  const early = findings.find(endsEarlier);
  const ends = early && `it ends on ${early.found.slice(0, 10)} already, but ESA says ${early.expected.slice(0, 10)}.`;
  const messages = [...(ends === undefined || isRefused ? [] : [ends]), ...grave.map(({ message }) => message)];
  if (messages.length === 0) return result;
  return withHeadline(result, isRefused ? 'critical' : 'warning', `Its PEM: ${messages.join(' ')}`);
}

const DAY = 86_400_000;

/** Within a day, it may be that the two are written in other time zones. */
const endsEarlier = ({ ok, check, expected, found }: Finding): boolean =>
  !ok && check === 'not-after' && Date.parse(expected) - Date.parse(found) > DAY;

/** Puts in front what is worse than all the rest, of which nothing is left where it was fine. */
const withHeadline = (
  result: CheckResult,
  level: Level,
  message: string,
  rest = result.level === 'ok' ? '' : result.message,
): CheckResult => ({
  ...result,
  level: worstLevel([result.level, level]),
  message: rest === '' ? message : `${message} ${rest}`,
});
