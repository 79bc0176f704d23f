import type { CertificateInfo } from '@esakit/core';
import { type Check, type Finding, verifyCertificate, type VerifyOptions } from '@esakit/x509';
import { describe as describeCertificate, type Issued } from './issue.js';

/** A day on which what `issue` issues is valid. */
export const NOW = new Date('2026-06-15T12:00:00Z');

/** Verifies certificates in the order they are given, against the truth about the first, changed by `info`. */
export function verify(
  chain: readonly Issued[],
  { info = {}, ...options }: VerifyOptions & { info?: CertificateInfo } = {},
): Promise<Finding[]> {
  const Certificate = chain.map(({ pem }) => pem).join('');
  return verifyCertificate(
    { Certificate, Result: { ...describeCertificate(chain[0]!), ...info } },
    { now: NOW, ...options },
  );
}

/** What is not ok: the check and, but for the leaf, which certificate. */
export const faults = (findings: readonly Finding[]): string[] =>
  findings
    .filter(({ ok }) => !ok)
    .map(({ check, certificate }) => (certificate > 0 ? `${check} ${certificate}` : check));

export function only(findings: readonly Finding[], check: Check): Finding {
  const found = findings.filter((finding) => finding.check === check);
  if (found.length !== 1) throw new Error(`${found.length} findings of ${check}`);
  return found[0]!;
}
