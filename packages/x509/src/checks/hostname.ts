import { coverage } from '@esakit/core';
import { finding, type Finding, label, type ReadCertificate } from '@esakit/core/x509';
import { allNames, isWellFormed, listNames, malformedNames, printable } from './names.js';

/** The domain names among the alternative names. */
const dnsNames = ({ extensions }: ReadCertificate): string[] =>
  (extensions.subjectAltName ?? []).flatMap(({ type, value }) => (type === 'dns' ? value : []));

/**
 * Whether the leaf covers a hostname. A common name is not enough: clients that follow RFC 9525, browsers among them,
 * no longer look at it.
 *
 * @param hostname - as `toAscii` gives it.
 */
export function checkHostname(leaf: ReadCertificate, hostname: string): Finding {
  const { details } = leaf;
  const covers = (name: string): boolean => isWellFormed(name) && coverage(name.toLowerCase(), hostname) !== undefined;
  const names = allNames(details);
  const byCommonName = names !== details.names && names.some(covers);
  const [misspelt] = malformedNames(names).find(([, meant]) => coverage(meant, hostname) !== undefined) ?? [];
  return finding('hostname', {
    ok: dnsNames(leaf).some(covers),
    severity: byCommonName ? 'warning' : 'error',
    expected: hostname,
    found: listNames(names, 'no names'),
    good: `The certificate covers ${hostname}.`,
    bad: badMessage(hostname, byCommonName, misspelt),
  });
}

function badMessage(hostname: string, byCommonName: boolean, misspelt: string | undefined): string {
  if (byCommonName)
    return `Only the common name covers ${hostname}, and browsers don't look at it: have it reissued with alternative names.`;
  if (misspelt !== undefined)
    return `The certificate doesn't cover ${hostname}, though it seems to: clients compare letter by letter, and ${printable(misspelt)} is not how a certificate writes a name. Have it reissued.`;
  return `The certificate doesn't cover ${hostname}, so clients refuse it there: use one whose names include it (a wildcard stands for exactly one label).`;
}

/**
 * Whether there is any host that the leaf is for. Without one, no client that follows RFC 9525 accepts it anywhere, so
 * that is worth a finding also where nobody asks about a host.
 */
export function checkAnyName(leaf: ReadCertificate): Finding[] {
  const { commonName, names, basicConstraints, extensions } = leaf.details;
  // An authority in place of the leaf, and names that can't be read, have findings of their own.
  const isRead = extensions.every(({ name, readable }) => name !== 'subjectAltName' || readable);
  if (names.length > 0 || basicConstraints?.ca || !isRead) return [];
  return [
    finding('no-names', {
      ok: false,
      severity: commonName === undefined ? 'error' : 'warning',
      expected: 'a domain name or an address among the alternative names',
      found: commonName === undefined ? 'no names' : `only the common name ${printable(commonName)}`,
      good: '',
      bad: `${label(leaf)} has no alternative name of a host, and browsers don't look at a common name: have it reissued with the names it is for.`,
    }),
  ];
}

/**
 * Whether all domain names are such that a client can compare a host with them. Without a malformed one there is no
 * finding.
 */
export function checkMalformedNames(leaf: ReadCertificate): Finding[] {
  const malformed = dnsNames(leaf).filter((name) => !isWellFormed(name));
  if (malformed.length === 0) return [];
  return [
    finding('malformed-names', {
      ok: false,
      severity: 'warning',
      expected: 'names in letters, digits and hyphens, without a final dot, internationalised ones as xn--',
      found: listNames(malformed, 'none'),
      good: '',
      bad: `${label(leaf)} has names that cover nothing, because clients compare them letter by letter: have it reissued with names as they are looked up.`,
    }),
  ];
}
