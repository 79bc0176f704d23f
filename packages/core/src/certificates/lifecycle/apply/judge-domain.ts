import type { CertificateInfo } from '../../../operations/certificates.js';
import { isStuck } from '../../advice.js';
import { certificateHealth, waitingOf } from '../../health.js';
import { certificateNames } from '../../hostname.js';
import type { CertificateHealth } from '../../state.js';

/** What a domain needs, and why. */
export interface DomainVerdict {
  readonly action: 'apply' | 'keep' | 'wait' | 'unclear';
  readonly reason: string;
  /** The free certificate that it has. */
  readonly certificate: CertificateInfo | undefined;
}

/** Whether a domain needs a certificate: the best of those that it has decides. */
export function judgeDomain(domain: string, free: readonly CertificateInfo[], now: Date): DomainVerdict {
  const own = free.filter((one) => certificateNames(one).includes(domain));
  const judged = own.map((certificate): Own => ({ certificate, health: certificateHealth(certificate, { now }) }));
  for (const action of ['keep', 'wait', 'unclear'] as const) {
    const found = judged.find((one) => actionFor(one, now) === action);
    if (!found) continue;
    const { certificate, health } = found;
    return { action, certificate, reason: `${REASONS[action]} ${certificate.Id ?? ''}. ${health.advice}` };
  }
  // What was to be of use says more than what has long ended.
  const last = judged.find(({ health }) => USELESS[health.state] !== undefined) ?? judged[0];
  const reason = last
    ? `Its free certificate ${last.certificate.Id ?? ''} ${USELESS[last.health.state] ?? 'is of no use'}: ${last.health.advice}`
    : 'It has no free certificate.';
  return { action: 'apply', certificate: last?.certificate, reason };
}

interface Own {
  readonly certificate: CertificateInfo;
  readonly health: CertificateHealth;
}

/** What is done where none is applied for. */
type Otherwise = Exclude<DomainVerdict['action'], 'apply'>;

/** What the advice of a certificate says, as an action; undefined where it says to apply for another. */
function actionFor({ certificate, health: { state, level } }: Own, now: Date): Otherwise | undefined {
  const isOver = level === 'critical' || (state === 'pending' && isStuck(certificate, waitingOf(certificate, now)));
  return isOver ? undefined : ACTION_OF[state];
}

/** Why a certificate doesn't keep another one from being applied for, where it is not over. */
const USELESS: Readonly<Partial<Record<CertificateHealth['state'], string>>> = {
  expiring: 'is not renewed',
  pending: 'is not issued any more',
};

const REASONS: Readonly<Record<Otherwise, string>> = {
  keep: 'It has the free certificate',
  wait: 'It is being applied for, as',
  unclear: 'It has a free certificate whose state is not known,',
};

/** Those that are of no use any more are missing. */
const ACTION_OF: Readonly<Partial<Record<CertificateHealth['state'], Otherwise>>> = {
  valid: 'keep',
  expiring: 'keep',
  'not-yet-valid': 'keep',
  pending: 'wait',
  unknown: 'unclear',
};
