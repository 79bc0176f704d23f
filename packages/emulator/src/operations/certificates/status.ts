import type { EmulatorState } from '../../state.js';

/** The service calls a certificate expiring this long before its end. */
const EXPIRING_MS = 30 * 24 * 60 * 60 * 1000;

/** The status of a certificate by its dates. */
export function statusByDates(notAfter: string, now: number): 'OK' | 'Expiring' | 'Expired' {
  const left = Date.parse(notAfter) - now;
  if (left < 0) return 'Expired';
  return left < EXPIRING_MS ? 'Expiring' : 'OK';
}

/** The order in which a certificate ages. Any other status is not a matter of time. */
const AGES = ['OK', 'Expiring', 'Expired'];

/** Lets certificates age, which never makes one younger: a test may have set its status. */
export function ageCertificates({ certificates }: Pick<EmulatorState, 'certificates'>, now: number): void {
  for (const { Result } of certificates.values()) {
    const age = AGES.indexOf(Result.Status);
    if (age < 0 || Result.NotAfter === undefined) continue;
    const status = statusByDates(Result.NotAfter, now);
    if (AGES.indexOf(status) > age) Result.Status = status;
  }
}
