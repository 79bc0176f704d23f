import { describePlan } from './certificate-plan.js';
import type { IssuedCertificates } from './issue-certificates.js';
import { issueOnce } from './issue-once.js';
import { seedCertificates } from './seed-certificates.js';
import { seedSites } from './seed-sites.js';
import type { EmulatorState } from '../state.js';

/** The emulator's data and where it comes from. */
export interface Data {
  readonly state: EmulatorState;
  /** Puts back what was there at the start; certificates are not issued again. */
  readonly restore: () => void;
  /** Issues the certificates, if that isn't done yet. */
  readonly issue: () => Promise<IssuedCertificates>;
}

/** Creates the data of the start; dates are counted from `now` (ms). */
export function createData(now: number, region: string): Data {
  const state: EmulatorState = { sites: new Map(), certificates: new Map() };
  const seeds = seedCertificates(now, region);
  let issued: IssuedCertificates | undefined;

  function restore(): void {
    state.sites.clear();
    for (const site of seedSites()) state.sites.set(site.SiteId, site);
    state.certificates.clear();
    for (const { siteId, result, x509 } of seeds) {
      const Result = { ...structuredClone(result), ...(x509 && describePlan(x509)) };
      state.certificates.set(Result.Id, { SiteId: siteId, Result });
    }
    if (issued) fill(issued);
  }

  /** Adds what only an issued certificate has, to those that are still there and lack it. */
  function fill({ certificates }: IssuedCertificates): void {
    for (const [id, { pem, fingerprint }] of certificates) {
      const certificate = state.certificates.get(id);
      if (!certificate) continue;
      certificate.Certificate ??= pem;
      certificate.Result.FingerprintSha256 ??= fingerprint;
    }
  }

  async function issue(): Promise<IssuedCertificates> {
    if (!issued) {
      issued = await issueOnce(seeds.flatMap(({ x509 }) => x509 ?? []));
      fill(issued);
    }
    return issued;
  }

  restore();
  return { state, restore, issue };
}
