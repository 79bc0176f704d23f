import { label } from './chain.js';
import { finding, type Finding } from './findings.js';
import type { ReadCertificate } from './read.js';

/** Whether a certificate is valid at a time; both ends count (RFC 5280, 4.1.2.5). */
export function checkValidity(certificate: ReadCertificate, index: number, now: Date): Finding {
  const { notBefore, notAfter } = certificate.details;
  const early = now < notBefore;
  return finding('validity', {
    ok: !early && now <= notAfter,
    certificate: index,
    expected: `valid on ${now.toISOString()}`,
    found: `valid from ${notBefore.toISOString()} to ${notAfter.toISOString()}`,
    good: `${label(certificate)} is valid.`,
    bad: early
      ? `${label(certificate)} is not valid yet: check the clock, or wait.`
      : `${label(certificate)} has expired, and clients refuse it: replace it.`,
  });
}
