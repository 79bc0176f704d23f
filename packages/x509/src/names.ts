import { coverage, toAscii } from '@esakit/core';
import type { CertificateDetails } from './details.js';
import { finding, type Finding } from './findings.js';

/** A name in the form to compare: an address, which is no domain name, in lower case. */
export const comparable = (name: string): string => toAscii(name) ?? name.trim().toLowerCase();

/** RFC 5280, 7.1, as far as it matters: case and runs of white space don't. */
export function sameName(a: string, b: string): boolean {
  return folded(a) === folded(b);
}

const folded = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ').trim();

/** Whether two lists hold the same names, in whatever order and form. */
export function sameNames(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [new Set(a.map(comparable)), new Set(b.map(comparable))];
  return one.size === other.size && [...one].every((name) => other.has(name));
}

/** The names a certificate is for; by RFC 6125 its common name, where it has no others. */
export function allNames({ names, commonName }: CertificateDetails): readonly string[] {
  return names.length > 0 || commonName === undefined ? names : [commonName];
}

/**
 * Whether the leaf covers a hostname. A common name is not enough: clients that follow RFC 9525, browsers among them,
 * no longer look at it.
 *
 * @param hostname - as `toAscii` gives it.
 */
export function checkHostname(leaf: CertificateDetails, hostname: string): Finding {
  const covers = (name: string): boolean => coverage(comparable(name), hostname) !== undefined;
  const byCommonName = allNames(leaf) !== leaf.names && allNames(leaf).some(covers);
  return finding('hostname', {
    ok: leaf.names.some(covers),
    severity: byCommonName ? 'warning' : 'error',
    expected: hostname,
    found: allNames(leaf).join(', ') || 'no names',
    good: `The certificate covers ${hostname}.`,
    bad: byCommonName
      ? `Only the common name covers ${hostname}, and browsers don't look at it: have it reissued with alternative names.`
      : `The certificate doesn't cover ${hostname}, so clients refuse it there: use one whose names include it (a wildcard stands for exactly one label).`,
  });
}
