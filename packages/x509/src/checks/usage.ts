import { type Chain, finding, type Finding, isSelfSigned, label } from '@esakit/core/x509';

/**
 * Whether the leaf may stand for a server (RFC 5280, 4.2.1.12); one that doesn't limit its use may. Of the authorities
 * above, clients expect the same; a finding tells of one that is for other purposes. Roots are trusted for what their
 * clients say.
 */
export function checkServerUsage({ path }: Chain): Finding[] {
  return path.flatMap((one, certificate) => {
    const { extendedKeyUsage } = one.details;
    if (extendedKeyUsage === undefined || (certificate > 0 && isSelfSigned(one))) return [];
    const ok = extendedKeyUsage.some((usage) => usage === 'serverAuth' || usage === 'anyExtendedKeyUsage');
    if (ok && certificate > 0) return [];
    return finding('server-usage', {
      ok,
      certificate,
      expected: 'serverAuth',
      found: extendedKeyUsage.join(', ') || 'no purpose',
      good: 'The certificate may be used by a server.',
      bad:
        certificate > 0
          ? `${label(one)} is an authority for other purposes, so clients refuse what it issues for servers: take a certificate of another authority.`
          : 'The certificate is not for servers, so clients refuse it: have one issued with the usage serverAuth.',
    });
  });
}
