import type { GetCertificateOutput } from '@esakit/node';
import type { Finding } from '@esakit/x509';
import { Failure } from '../failure.js';

/** What a certificate is verified for. */
export interface VerifyFor {
  readonly host?: string | undefined;
  readonly now: number;
  /** PEM text of the private key that has to fit. */
  readonly privateKey?: string | undefined;
}

/**
 * Verifies a PEM text against what the service says of it, and for itself.
 *
 * @throws {Failure} for one that can't be verified.
 */
export async function verify(
  pem: string,
  { Result }: GetCertificateOutput,
  { host, now, privateKey }: VerifyFor,
): Promise<Finding[]> {
  // Loaded only when there is a certificate, because with its ASN.1 it is the largest module here.
  const { verifyCertificate } = await import('@esakit/x509');
  try {
    return await verifyCertificate({ Certificate: pem, Result }, { hostname: host, now: new Date(now), privateKey });
  } catch (cause) {
    const { message, reason = message } = cause as Error & { readonly reason?: string };
    throw new Failure(`the PEM text can not be verified: ${reason}`, { cause });
  }
}

/** What is particular to one certificate, in the words of people. */
const IDENTITY = { 'serial-number': 'serial number', fingerprint: 'fingerprint' } as const;
/** What tells two certificates apart nearly as well. */
const DESCRIPTION = ['names', 'not-before', 'not-after'] as const;

export const findingOf = (findings: readonly Finding[], check: Finding['check']): Finding | undefined =>
  findings.find((finding) => finding.check === check);

/**
 * The findings by which the PEM text is not the certificate that the service describes; its names and dates count where
 * there is nothing better.
 */
export function contradictions(findings: readonly Finding[]): Finding[] {
  const identity = pick(findings, Object.keys(IDENTITY));
  return (identity.length > 0 ? identity : pick(findings, DESCRIPTION)).filter(({ ok }) => !ok);
}

/** @throws {Failure} naming what contradicts. */
export function requireIdentity(findings: readonly Finding[]): void {
  const found = contradictions(findings);
  if (found.length === 0) return;
  throw new Failure(
    `the PEM text is not the certificate that ESA describes. ${showContradictions(found)} (--force takes it all the same)`,
  );
}

/** What contradicts, in words. */
export const showContradictions = (found: readonly Finding[]): string =>
  found
    .map(({ check, expected, found: has }) => `${nameOf(check)}: ESA says ${expected}, the PEM has ${has}`)
    .join('; ');

/** By what the PEM text was recognised, in words. */
export function showIdentity(findings: readonly Finding[]): string {
  const compared = pick(findings, Object.keys(IDENTITY)).filter(({ ok }) => ok);
  if (compared.length === 0) return 'ESA gave neither serial number nor fingerprint to compare the PEM with';
  return `${compared.map(({ check }) => nameOf(check)).join(' and ')} match${compared.length === 1 ? 'es' : ''} the PEM`;
}

/** In the order of `checks`. */
const pick = (findings: readonly Finding[], checks: readonly string[]): Finding[] =>
  checks.flatMap((check) => findings.filter((finding) => finding.check === check));

const nameOf = (check: Finding['check']): string =>
  Object.hasOwn(IDENTITY, check) ? IDENTITY[check as keyof typeof IDENTITY] : check.replaceAll('-', ' ');
