import { isoSeconds } from '../http/dates.js';
import type { KeyType, LeafPlan } from '../issuing/plan.js';
import type { CertificateResult } from '../state.js';

/** A certificate to issue. */
export interface CertificatePlan extends LeafPlan {
  readonly id: string;
  readonly key: KeyType;
}

/** Who issues: the name in the certificates and in their descriptions. */
export const issuers = {
  ECDSA: { organisation: 'Esakit Emulator', commonName: 'Esakit Emulator ECDSA CA', algorithm: 'ECDSA-SHA256' },
  RSA: { organisation: 'Esakit Emulator', commonName: 'Esakit Emulator RSA CA', algorithm: 'SHA256-RSA' },
} as const;

/** What the service says of a certificate as soon as its plan is known; the fingerprint comes with the certificate. */
export function describePlan(plan: CertificatePlan): Partial<CertificateResult> {
  const issuer = issuers[plan.key];
  return {
    NotBefore: isoSeconds(plan.notBefore),
    NotAfter: isoSeconds(plan.notAfter),
    Issuer: issuer.organisation,
    IssuerCN: issuer.commonName,
    SigAlg: issuer.algorithm,
    PubAlg: plan.key,
    SerialNumber: plan.serialNumber,
  };
}
