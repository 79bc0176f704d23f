import { createIntermediate, createRoot } from '../issuing/authority.js';
import { clientIssuer } from '../issuing/client.js';
import { generateKeys, type IssuingKeys } from '../issuing/keys.js';
import { leafIssuer, type LeafIssuer } from '../issuing/leaf.js';
import type { ClientAuthority, IssuedCertificates, Validity } from '../issuing/plan.js';
import { type CertificatePlan, issuers } from './certificate-plan.js';

const ROOT = { organisation: 'Esakit Emulator', commonName: 'Esakit Emulator Root CA' };
const CLIENT_ROOT = { organisation: 'Esakit Emulator', commonName: 'Esakit Emulator Client CA' };
const FIVE_YEARS_MS = 5 * 365 * 24 * 60 * 60 * 1000;

/** Issues certificates under a fresh root with one intermediate for each key type. */
export async function issueCertificates(
  plans: readonly CertificatePlan[],
  keys: IssuingKeys,
): Promise<IssuedCertificates> {
  const validity = authorityValidity(plans);
  const root = await createRoot(keys.root, ROOT, validity, 1);
  const issuer = async (type: 'ECDSA' | 'RSA', serialNumber: string): Promise<LeafIssuer> => {
    const own = { type, serialNumber };
    const authority = await createIntermediate(keys.intermediate[type], issuers[type], root, { ...validity, ...own });
    return leafIssuer(authority, keys.leaf[type]);
  };
  const [ECDSA, RSA] = await Promise.all([issuer('ECDSA', '02'), issuer('RSA', '03')]);
  const issue = { ECDSA, RSA };
  let clientAuthority: Promise<ClientAuthority> | undefined;
  const certificates = await Promise.all(plans.map(async (plan) => [plan.id, await issue[plan.key](plan)] as const));
  return {
    certificates: new Map(certificates),
    root: root.pem,
    issueLeaf: (key, plan) => issue[key](plan),
    clientAuthority() {
      clientAuthority ??= generateKeys('ECDSA')
        .then((own) => createRoot(own, CLIENT_ROOT, validity, 0))
        .then(clientIssuer);
      return clientAuthority;
    },
  };
}

/** Authorities were there years before the first leaf, and last years longer than the last. */
function authorityValidity(plans: readonly CertificatePlan[]): Validity {
  return {
    notBefore: new Date(Math.min(...plans.map(({ notBefore }) => notBefore.getTime())) - FIVE_YEARS_MS),
    notAfter: new Date(Math.max(...plans.map(({ notAfter }) => notAfter.getTime())) + FIVE_YEARS_MS),
  };
}
