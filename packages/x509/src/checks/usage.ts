import { type Chain, finding, type Finding, isSelfSigned, label } from '@esakit/core/x509';

/**
 * Whether the leaf may stand for a server (RFC 5280, 4.2.1.12); one that doesn't limit its use may. Of the authorities
 * above, clients expect the same; a finding tells of one that is for other purposes. Roots are trusted for what their
 * clients say.
 */
export function checkServerUsage({ path }: Chain): Finding[] {
  return path.flatMap((certificate, index) => {
    const isLeaf = index === 0;
    const { extendedKeyUsage } = certificate.details;
    if (extendedKeyUsage === undefined || (!isLeaf && isSelfSigned(certificate))) return [];
    const ok = extendedKeyUsage.some((usage) => usage === 'serverAuth' || usage === 'anyExtendedKeyUsage');
    if (ok && !isLeaf) return [];
    return finding('server-usage', {
      ok,
      certificate: index,
      expected: 'serverAuth',
      found: extendedKeyUsage.join(', ') || 'no purpose',
      good: 'The certificate may be used by a server.',
      bad: isLeaf
        ? 'The certificate is not for servers, so clients refuse it: have one issued with the usage serverAuth.'
        : `${label(certificate)} is an authority for other purposes, so clients refuse what it issues for servers: take a certificate of another authority.`,
    });
  });
}
