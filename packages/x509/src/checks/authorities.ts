import { type Chain, finding, type Finding, isSelfSigned, label, type ReadCertificate } from '@esakit/core/x509';

/**
 * Whether each issuer is one: an authority that may sign certificates, and a chain of this length (RFC 5280, 6.1.4).
 */
export function checkAuthorities({ path }: Chain): Finding[] {
  return path.slice(1).map((issuer, index) => {
    const { basicConstraints, keyUsage } = issuer.details;
    const below = path.slice(1, index + 1).filter(({ details }) => !details.selfIssued).length;
    const faults = [
      basicConstraints?.ca !== true && !isOldRoot(issuer) && 'a certificate that is not an authority',
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

/**
 * A root of version 1, which clients have to know in another way (RFC 5280, 6.1.4 (k)), or of the years before basic
 * constraints: who trusts it knows what for.
 */
function isOldRoot(certificate: ReadCertificate): boolean {
  const { basicConstraints, extensions, keyUsage } = certificate.details;
  const maySign = extensions.length === 0 || keyUsage?.includes('keyCertSign') === true;
  return basicConstraints === undefined && maySign && isSelfSigned(certificate);
}
