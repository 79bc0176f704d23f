import { type CertificateDetails, finding, type Finding } from '@esakit/core/x509';

/** Whether the leaf may stand for a server (RFC 5280, 4.2.1.12); one that doesn't limit its use may. */
export function checkServerUsage({ extendedKeyUsage }: CertificateDetails): Finding[] {
  if (extendedKeyUsage === undefined) return [];
  return [
    finding('server-usage', {
      ok: extendedKeyUsage.some((usage) => usage === 'serverAuth' || usage === 'anyExtendedKeyUsage'),
      expected: 'serverAuth',
      found: extendedKeyUsage.join(', '),
      good: 'The certificate may be used by a server.',
      bad: 'The certificate is not for servers, so clients refuse it: have one issued with the usage serverAuth.',
    }),
  ];
}
