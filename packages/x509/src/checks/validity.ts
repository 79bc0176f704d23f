import { finding, type Finding, label, type ReadCertificate } from '@esakit/core/x509';

/** Whether a certificate is valid at a time; both ends count (RFC 5280, 4.1.2.5). */
export function checkValidity(certificate: ReadCertificate, index: number, now: Date): Finding {
  const { notBefore, notAfter } = certificate.details;
  return finding('validity', {
    ok: notBefore !== undefined && notAfter !== undefined && notBefore <= now && now <= notAfter,
    certificate: index,
    expected: `valid on ${now.toISOString()}`,
    found: `valid from ${dateText(notBefore)} to ${dateText(notAfter)}`,
    good: `${label(certificate)} is valid.`,
    bad: `${label(certificate)} ${faultOf(notBefore, notAfter, now)}`,
  });
}

function faultOf(notBefore: Date | undefined, notAfter: Date | undefined, now: Date): string {
  if (notAfter !== undefined && notAfter < now && !(notBefore !== undefined && notBefore > notAfter))
    return 'has expired, and clients refuse it: replace it.';
  if (notBefore === undefined || notAfter === undefined)
    return "has a date that can't be read, so whether it is valid is not known, and clients refuse it: have it reissued.";
  if (notBefore > notAfter) return 'ends before it begins, so it is never valid: have it reissued.';
  return 'is not valid yet: check the clock, or wait.';
}

const dateText = (date: Date | undefined): string => date?.toISOString() ?? "a date that can't be read";
