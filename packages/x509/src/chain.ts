import { sameName } from './names.js';
import type { ReadCertificate } from './read.js';

type NonEmpty = readonly [ReadCertificate, ...ReadCertificate[]];

/** The certificates of a PEM as TLS wants them (RFC 8446, 4.4.2): the leaf first, each issued by the next. */
export interface Chain {
  readonly certificates: NonEmpty;
  /** What belongs to the same PEM but not to the chain. */
  readonly strangers: readonly ReadCertificate[];
}

/** Puts certificates in order by what they say; whether they say the truth is for their signatures to show. */
export function orderChain(given: NonEmpty): Chain {
  let current = findLeaf(given);
  const certificates: [ReadCertificate, ...ReadCertificate[]] = [current];
  const rest = new Set(given);
  rest.delete(current);
  while (!isSelfSigned(current)) {
    const issuer = findIssuer(current, rest);
    if (!issuer) break;
    certificates.push(issuer);
    rest.delete(issuer);
    current = issuer;
  }
  return { certificates, strangers: [...rest] };
}

/** Whether a certificate names itself, and its own key, as its issuer. */
export function isSelfSigned({ details }: ReadCertificate): boolean {
  const { selfIssued, subjectKeyId, authorityKeyId = subjectKeyId } = details;
  return selfIssued && authorityKeyId === subjectKeyId;
}

/** What people call a certificate. */
export function label({ details }: ReadCertificate): string {
  return details.commonName ?? (details.subject || details.names[0]) ?? `serial number ${details.serialNumber}`;
}

/** The leaf issued none of the others. Among several such, one that is no authority; else the first. */
function findLeaf(given: NonEmpty): ReadCertificate {
  const ends = given.filter((one) => !given.some((other) => other !== one && names(other, one)));
  return ends.find(({ details }) => details.basicConstraints?.ca !== true) ?? ends[0] ?? given[0];
}

/** Among issuers of the right name the one with the right key; of several, one that leads on to another. */
function findIssuer(certificate: ReadCertificate, among: Iterable<ReadCertificate>): ReadCertificate | undefined {
  const { authorityKeyId } = certificate.details;
  const rank = (issuer: ReadCertificate): number =>
    (authorityKeyId !== undefined && issuer.details.subjectKeyId === authorityKeyId ? 2 : 0) +
    (issuer.details.selfIssued ? 0 : 1);
  return [...among].filter((issuer) => names(certificate, issuer)).toSorted((a, b) => rank(b) - rank(a))[0];
}

const names = (certificate: ReadCertificate, issuer: ReadCertificate): boolean =>
  sameName(certificate.details.issuer, issuer.details.subject);
