import { certificateHealth, type CertificateHealth, coverage } from '@esakit/core';
import type { CertificateSummary, Overview } from './model.js';

/** What its dates and its status say of a certificate at a moment. */
type Health = Pick<CertificateHealth, 'state' | 'notBefore' | 'notAfter' | 'daysLeft'>;

type Judged = Omit<CertificateSummary, 'notBefore' | 'notAfter'> & Health;

/** A certificate with how it is now. */
export interface Row extends Judged {
  /** A valid certificate of the same site that covers all its names too, so that its end harms nobody. */
  readonly standIn: Judged | undefined;
}

/** Judges all certificates of an overview at a moment; what is kept in a store is judged anew each time. */
export function toRows({ certificates }: Overview, now: number, warnDays: number): Row[] {
  const judged = certificates.map((one): Judged => {
    const info = { NotBefore: one.notBefore, NotAfter: one.notAfter, Status: one.status };
    const { state, notBefore, notAfter, daysLeft } = certificateHealth(info, { now: new Date(now), warnDays });
    return { ...one, state, notBefore, notAfter, daysLeft };
  });
  return judged.map((row) => ({
    ...row,
    standIn:
      row.state === 'valid' || row.hostnames.length === 0
        ? undefined
        : judged.find((other) => other !== row && other.siteId === row.siteId && standsIn(other, row)),
  }));
}

const standsIn = (other: Judged, row: Judged): boolean =>
  other.state === 'valid' &&
  other.notAfter !== undefined &&
  row.hostnames.every((name) => other.hostnames.some((pattern) => coverage(pattern, name) !== undefined));
