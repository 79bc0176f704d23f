import { type Chain, isAuthorityOnly, isSelfSigned, label, labels } from '../chain.js';
import type { ReadCertificate } from '../read/certificate.js';
import { finding, type Finding } from './finding.js';

/**
 * Whether the leaf is one: an authority's certificate, or one whose key may only sign others, is not for servers. For a
 * leaf that is one there is no finding.
 */
export function checkLeaf({ path: [leaf] }: Chain): Finding[] {
  const { basicConstraints, keyUsage } = leaf.details;
  const servesNobody = keyUsage !== undefined && !keyUsage.some((usage) => SERVING.has(usage));
  const isAuthority = basicConstraints?.ca === true;
  if (!isAuthority && !servesNobody) return [];
  const isMissing = isAuthorityOnly(leaf) || (isAuthority && servesNobody);
  return [
    finding('leaf', {
      ok: false,
      severity: isMissing || servesNobody ? 'error' : 'warning',
      expected: 'the certificate of a server',
      found: isAuthority ? 'one of an authority' : `one whose key is for ${keyUsage?.join(', ') || 'nothing'}`,
      good: '',
      bad: isMissing
        ? `${label(leaf)} is an authority: the certificate of the server is missing. Put it first.`
        : `${label(leaf)} is ${isAuthority ? "an authority's certificate too" : 'not for servers'}, and ${servesNobody ? '' : 'some '}clients refuse it: have one issued for the server only.`,
    }),
  ];
}

/** What a server's key is used for in a handshake (RFC 5280, 4.2.1.3; RFC 8446, 4.4.2.2). */
const SERVING: ReadonlySet<string> = /* @__PURE__ */ new Set(['digitalSignature', 'keyEncipherment', 'keyAgreement']);

/** Whether the certificates came in the order that TLS wants (RFC 8446, 4.4.2), and no strangers with them. */
export function checkOrder(given: readonly ReadCertificate[], chain: Chain): Finding[] {
  if (given.length === 1) return [];
  const { path, alternatives, duplicates, strangers } = chain;
  const inPath = given.filter((one) => path.includes(one));
  const inOrder = given[0] === path[0] && path.every((certificate, index) => certificate === inPath[index]);
  const right = arrows(path, given);
  const surplus = [...strangers, ...duplicates];
  const others = labels(alternatives, given).join(', ');
  return [
    finding('chain-order', {
      ok: inOrder && surplus.length === 0,
      severity: inOrder ? 'warning' : 'error',
      expected: right,
      found: arrows(given),
      good: `Leaf first, each certificate is followed by its issuer.${others && ` Another path may go by ${others}, which does no harm.`}`,
      bad: inOrder
        ? `Not all of the PEM belongs to the chain: leave out ${surplus.map((one) => numbered(one, given)).join(', ')}.`
        : `The certificates are in the wrong order, and some clients refuse that: put them in the order ${right}.`,
    }),
  ];
}

/** Whether clients can get from the leaf to a root they know. */
export function checkComplete({ path }: Chain): Finding[] {
  const [leaf, ...issuers] = path;
  const last = path.at(-1) ?? leaf;
  const alone = issuers.length === 0 && !isSelfSigned(leaf);
  const where = leaf.details.caIssuers[0];
  const complete = finding('chain-complete', {
    ok: !alone,
    severity: 'warning',
    expected: isSelfSigned(leaf) ? 'nothing above it' : `the certificate of ${leaf.details.issuer}`,
    found: issuers.length > 0 ? arrows(issuers) : 'only the leaf',
    good: isSelfSigned(leaf)
      ? 'The certificate is self-signed: clients trust it only where they have been told to.'
      : "The leaf's issuer is there.",
    bad: `The intermediate is missing, and many clients don't find it by themselves: add ${where ? `the one from ${where}` : "the issuer's certificate"} after the leaf.`,
  });
  if (issuers.length === 0 || !isSelfSigned(last)) return [complete];
  const root = finding('root', {
    ok: true,
    severity: 'warning',
    certificate: path.length - 1,
    expected: 'a root or none',
    found: label(last),
    good: 'The root is in the PEM: clients have their own, so it can be left out.',
    bad: '',
  });
  return [complete, root];
}

const arrows = (certificates: readonly ReadCertificate[], among = certificates): string =>
  labels(certificates, among).join(' → ');

const numbered = (certificate: ReadCertificate, given: readonly ReadCertificate[]): string =>
  `${label(certificate)} (number ${given.indexOf(certificate) + 1})`;
