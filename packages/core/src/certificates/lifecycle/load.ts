// What only some functions of the lifecycle need is loaded when they are called, so that core's root stays as light as
// it is. This is the only place from which core reaches it (docs/decisions/015).

/** The reader of certificates and private keys. */
export const loadReader = (): Promise<typeof import('../../x509/index.js')> => import('../../x509/index.js');

/** Operations of quotas. */
export const loadQuotas = (): Promise<typeof import('../../operations/plans-and-quotas.js')> =>
  import('../../operations/plans-and-quotas.js');

/** Operations of DNS records. */
export const loadRecords = (): Promise<typeof import('../../operations/dns.js')> => import('../../operations/dns.js');

/** Operations of client certificates and their authorities. */
export const loadClientCertificates = (): Promise<typeof import('../../operations/client-certificates.js')> =>
  import('../../operations/client-certificates.js');
