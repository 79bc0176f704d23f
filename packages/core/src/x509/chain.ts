import type { ReadCertificate } from './read/certificate.js';
import type { Certificates } from './read/certificates.js';
import { sameName } from './read/names.js';

/** The certificates of a PEM text in the order of TLS (RFC 8446, 4.4.2). */
export interface Chain {
  /** The leaf, then each issuer of the one before, up to a root if one is there. */
  readonly path: Certificates;
  /** Issuers too, but of another path than this one, as with an intermediate that two roots have signed. */
  readonly alternatives: readonly ReadCertificate[];
  /** What is there twice. */
  readonly duplicates: readonly ReadCertificate[];
  /** What has nothing to do with the leaf. */
  readonly strangers: readonly ReadCertificate[];
}

/** How a certificate is reached from the leaf. */
interface Step {
  readonly depth: number;
  /** The certificate that it issued; missing for the leaf. */
  readonly from?: ReadCertificate;
}

/**
 * Puts certificates in order by what they say; whether they say the truth is for their signatures to show. Of several
 * paths it takes the shortest that ends at a root, else the longest.
 */
export function orderChain(given: Certificates): Chain {
  const { unique, duplicates } = deduplicate(given);
  const leaf = findLeaf(unique);
  const steps = new Map<ReadCertificate, Step>([[leaf, { depth: 0 }]]);
  let end: readonly [ReadCertificate, Step] = [leaf, { depth: 0 }];
  // A map is walked in the order of what is added, so those nearest to the leaf come first.
  for (const [certificate, step] of steps) {
    const { depth } = step;
    if (!isSelfSigned(end[0]) && (depth > end[1].depth || isSelfSigned(certificate))) end = [certificate, step];
    if (isSelfSigned(certificate)) continue;
    for (const issuer of issuersOf(certificate, unique))
      if (!steps.has(issuer)) steps.set(issuer, { depth: depth + 1, from: certificate });
  }
  const path = pathTo(end[0], steps);
  return {
    path,
    alternatives: unique.filter((one) => steps.has(one) && !path.includes(one)),
    duplicates,
    strangers: unique.filter((one) => !steps.has(one)),
  };
}

/** Whether a certificate names itself, and its own key, as its issuer. */
export function isSelfSigned({ details }: ReadCertificate): boolean {
  const { selfIssued, subjectKeyId, authorityKeyId = subjectKeyId } = details;
  return selfIssued && authorityKeyId === subjectKeyId;
}

/** Whether a certificate is that of an authority, and for no host. */
export const isAuthorityOnly = ({ details }: ReadCertificate): boolean =>
  details.basicConstraints?.ca === true && details.names.length === 0;

/** What people call a certificate. */
export function label({ details }: ReadCertificate): string {
  const name = details.commonName || details.subject || details.names[0];
  return shorten(name ?? `serial number ${details.serialNumber}`);
}

/** What tells certificates apart: what people call them and, where two have the same name, the issuer or the number. */
export function labels(certificates: readonly ReadCertificate[], among = certificates): string[] {
  const [names, named] = [among.map(label), among.map(labelWithIssuer)];
  return certificates.map((certificate) => {
    const [name, full] = [label(certificate), labelWithIssuer(certificate)];
    if (!isShared(name, names)) return name;
    return isShared(full, named) ? `${name} (number ${among.indexOf(certificate) + 1})` : full;
  });
}

const labelWithIssuer = (certificate: ReadCertificate): string =>
  `${label(certificate)} (by ${shorten(certificate.details.issuerCommonName ?? certificate.details.issuer)})`;

const isShared = (name: string, names: readonly string[]): boolean => names.indexOf(name) !== names.lastIndexOf(name);

const LONGEST_LABEL = 100;
const shorten = (name: string): string => (name.length > LONGEST_LABEL ? `${name.slice(0, LONGEST_LABEL)}…` : name);

function deduplicate(given: Certificates): { unique: Certificates; duplicates: ReadCertificate[] } {
  const byFingerprint = new Map<string, ReadCertificate>();
  const duplicates = given.filter((one) => {
    const { sha256 } = one.details.fingerprints;
    if (byFingerprint.has(sha256)) return true;
    byFingerprint.set(sha256, one);
    return false;
  });
  const [first = given[0], ...rest] = byFingerprint.values();
  return { unique: [first, ...rest], duplicates };
}

/**
 * The certificate that issued none of the others. Among several, it prefers one for hosts, then one that is not an
 * authority, then the first.
 */
function findLeaf(given: Certificates): ReadCertificate {
  const ends = given.filter((one) => !given.some((other) => other !== one && names(other, one)));
  return (
    ends.find(({ details }) => details.basicConstraints?.ca !== true) ??
    ends.find((one) => !isAuthorityOnly(one)) ??
    ends[0] ??
    given[0]
  );
}

/**
 * The issuers of the right name: those with the right key or, where there are none, those with any. The one that is
 * valid for longest comes first, as the others may have been renewed.
 */
function issuersOf(certificate: ReadCertificate, among: readonly ReadCertificate[]): readonly ReadCertificate[] {
  const { authorityKeyId } = certificate.details;
  const named = among
    .filter((issuer) => issuer !== certificate && names(certificate, issuer))
    .toSorted((a, b) => endOf(b) - endOf(a));
  if (authorityKeyId === undefined) return named;
  const ofKey = (id: string | undefined): ReadCertificate[] =>
    named.filter(({ details }) => details.subjectKeyId === id);
  return [ofKey(authorityKeyId), ofKey(undefined)].find((issuers) => issuers.length > 0) ?? named;
}

const endOf = ({ details }: ReadCertificate): number => details.notAfter?.getTime() ?? 0;

const names = (certificate: ReadCertificate, issuer: ReadCertificate): boolean =>
  sameName(certificate.issuer, issuer.subject);

function pathTo(end: ReadCertificate, steps: ReadonlyMap<ReadCertificate, Step>): Certificates {
  const path: [ReadCertificate, ...ReadCertificate[]] = [end];
  for (let from = steps.get(end)?.from; from !== undefined; from = steps.get(from)?.from) path.unshift(from);
  return path;
}
