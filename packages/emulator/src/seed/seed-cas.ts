import type { CasCertificate } from '../state.js';
import type { CertificatePlan } from './certificate-plan.js';
import { type CertificateSeed, certificateId, day, serial } from './seed-certificates.js';

/** A certificate in Certificate Management Service at the start. */
export interface CasSeed {
  readonly entry: CasCertificate;
  readonly x509: CertificatePlan;
}

/** What no site has yet: a renewal, a wildcard, and one for a domain of nobody here. */
const rows = [
  { id: 30_000_501n, name: 'shop-2026', hosts: ['shop.example.com', 'pay.example.com'] },
  { id: 30_000_502n, name: 'wildcard-2026', hosts: ['*.example.com', 'example.com'] },
  { id: 30_000_503n, name: 'elsewhere', hosts: ['www.elsewhere.example'] },
] as const;

/** The certificates there: those that the sites have from it, and some more. */
export function seedCasCertificates(seeds: readonly CertificateSeed[], now: number, region: string): CasSeed[] {
  const ofSites = seeds.flatMap(({ result, x509 }) =>
    result.Type === 'cas' && x509
      ? [{ entry: { Id: BigInt(result.CasId ?? 0), Name: result.Name, Region: region }, x509 }]
      : [],
  );
  const others = rows.map(({ id, name, hosts }): CasSeed => {
    const own = certificateId(`cas ${name}`);
    const [notBefore, notAfter] = [day(-1, now), day(364, now)];
    return {
      entry: { Id: id, Name: name, Region: region },
      x509: { id: own, key: 'ECDSA', hosts, serialNumber: serial(own), notBefore, notAfter },
    };
  });
  return [...ofSites, ...others];
}
