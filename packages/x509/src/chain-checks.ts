import { type Chain, isSelfSigned, label } from './chain.js';
import { finding, type Finding } from './findings.js';
import type { ReadCertificate } from './read.js';
import { checkSignature } from './signature.js';

/** Whether the certificates came in the order that TLS wants (RFC 8446, 4.4.2), and no others with them. */
export function checkOrder(given: readonly ReadCertificate[], { certificates, strangers }: Chain): Finding[] {
  if (given.length === 1) return [];
  const inOrder = certificates.every((certificate, index) => certificate === given[index]);
  const right = arrows(certificates);
  return [
    finding('chain-order', {
      ok: inOrder && strangers.length === 0,
      expected: right,
      found: arrows(given),
      good: 'Leaf first, each certificate is followed by its issuer.',
      bad: inOrder
        ? `Not all of the PEM belongs to the chain: leave out ${strangers.map(label).join(', ')}.`
        : `The certificates are in the wrong order, and some clients refuse that: put them in the order ${right}.`,
    }),
  ];
}

/** Whether clients can get from the leaf to a root they know. */
export function checkComplete({ certificates }: Chain): Finding[] {
  const [leaf, ...issuers] = certificates;
  const last = certificates.at(-1) ?? leaf;
  const alone = issuers.length === 0 && !isSelfSigned(leaf);
  const where = leaf.details.caIssuers[0];
  const complete = finding('chain-complete', {
    ok: !alone,
    severity: 'warning',
    expected: isSelfSigned(leaf) ? 'nothing above it' : `the certificate of ${leaf.details.issuer}`,
    found: issuers.length > 0 ? arrows(issuers) : 'the leaf alone',
    good: isSelfSigned(leaf)
      ? 'The certificate is self-signed: clients trust it only where they have been told to.'
      : "The leaf's issuer is there.",
    bad: `The intermediate is missing, and many clients don't find it by themselves: add ${where ? `the one from ${where}` : "the issuer's certificate"} after the leaf.`,
  });
  if (issuers.length === 0 || !isSelfSigned(last)) return [complete];
  const root = finding('root', {
    ok: true,
    severity: 'warning',
    certificate: certificates.length - 1,
    expected: 'a root or none',
    found: label(last),
    good: 'The root is in the PEM: clients have their own, so it can be left out.',
    bad: '',
  });
  return [complete, root];
}

/** Checks the signature of each certificate whose issuer is there, itself included. */
export async function checkSignatures({ certificates }: Chain): Promise<Finding[]> {
  const findings = await Promise.all(
    certificates.map(async (certificate, index) => {
      const issuer = certificates[index + 1] ?? (isSelfSigned(certificate) ? certificate : undefined);
      return issuer ? [await checkLink(certificate, issuer, index)] : [];
    }),
  );
  return findings.flat();
}

async function checkLink(certificate: ReadCertificate, issuer: ReadCertificate, index: number): Promise<Finding> {
  const state = await checkSignature(certificate, issuer);
  const [name, by] = [label(certificate), issuer === certificate ? 'its own key' : `the key of ${label(issuer)}`];
  return finding('chain-signature', {
    ok: state === 'valid',
    severity: state === 'unknown' ? 'warning' : 'error',
    certificate: index,
    expected: `a signature by ${by}`,
    found: {
      valid: 'one',
      invalid: 'one by another key, or of something else',
      unknown: `${certificate.details.signature.name}, which this runtime can't check`,
    }[state],
    good: `${name} is signed by ${by}.`,
    bad:
      state === 'unknown'
        ? `Whether ${name} is signed by ${by} could not be checked here: check it on another runtime.`
        : `${name} is not signed by ${by}: it was changed, or the issuer is another one of the same name; fetch both from the authority again.`,
  });
}

/** Whether each issuer is one: an authority that may sign certificates, and a chain of this length (RFC 5280, 6.1.4). */
export function checkAuthorities({ certificates }: Chain): Finding[] {
  return certificates.slice(1).map((issuer, index) => {
    const { basicConstraints, keyUsage } = issuer.details;
    const below = certificates.slice(1, index + 1).filter(({ details }) => !details.selfIssued).length;
    const faults = [
      basicConstraints?.ca !== true && 'no authority',
      keyUsage?.includes('keyCertSign') === false && 'a key that may not sign certificates',
      (basicConstraints?.pathLength ?? below) < below && `no more than ${basicConstraints?.pathLength} below it`,
    ].filter((fault) => fault !== false);
    return finding('chain-authority', {
      ok: faults.length === 0,
      certificate: index + 1,
      expected: `an authority with ${below} others below it`,
      found: faults.join(', ') || 'one',
      good: `${label(issuer)} may issue certificates.`,
      bad: `${label(issuer)} may not issue what it issued here, so clients refuse the chain: take the chain from the authority.`,
    });
  });
}

const arrows = (certificates: readonly ReadCertificate[]): string => certificates.map(label).join(' → ');
