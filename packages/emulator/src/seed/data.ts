import { sha256Hex } from '../auth/digest.js';
import { describePlan } from './certificate-plan.js';
import type { IssuedCertificates } from '../issuing/plan.js';
import { issueOnce } from './issue-once.js';
import { seedCasCertificates } from './seed-cas.js';
import { seedCertificates } from './seed-certificates.js';
import { seedKeylessServer } from './seed-keyless.js';
import { type PlanLimits, seedPlans } from './seed-plans.js';
import { seedSites } from './seed-sites.js';
import { type EmulatorSnapshot, packState, unpackState } from '../snapshot.js';
import type { EmulatorState } from '../state.js';

/** The emulator's data and where it comes from. */
export interface Data {
  readonly state: EmulatorState;
  /** Puts back what was there at the start; certificates are not issued again. */
  readonly restore: () => void;
  /** Issues the certificates, if that isn't done yet. */
  readonly issue: () => Promise<IssuedCertificates>;
  /** An id that nothing else of its kind has. */
  readonly newId: (kind: string) => string;
  /** A numeric id that nothing else has. */
  readonly newNumber: () => bigint;
  /** How many ids were given, and PEM of the roots of all certificates; for a snapshot. */
  readonly dump: () => Promise<Pick<EmulatorSnapshot, 'ids' | 'roots' | 'state'>>;
  /** Puts back what a snapshot holds. */
  readonly load: (snapshot: EmulatorSnapshot) => void;
  /** PEM of the roots: its own, and those of the emulator that a snapshot came from. */
  readonly roots: () => Promise<string[]>;
}

/** What is at the start besides what is always there. */
export interface DataOptions {
  /** Dates are counted from it, in milliseconds. */
  readonly now: number;
  readonly region: string;
  readonly plans: Readonly<Record<string, PlanLimits>>;
}

/** Numeric ids of what is created are above this one. */
const FIRST_NUMBER = 3_000_000_000_000n;

/** Creates the data of the start. */
export function createData({ now, region, plans }: DataOptions): Data {
  const state: EmulatorState = {
    sites: new Map(),
    plans: new Map(),
    certificates: new Map(),
    casCertificates: new Map(),
    records: new Map(),
    customHostnames: new Map(),
    keylessServers: new Map(),
    clientCertificates: new Map(),
    clientAuthorities: new Map(),
    clientHostnames: new Map(),
    clientCaCertificates: new Map(),
    originCaCertificates: new Map(),
    originClientCertificates: new Map(),
    siteOriginClientCertificates: new Map(),
  };
  const seeds = seedCertificates(now, region);
  const inCas = seedCasCertificates(seeds, now, region);
  let issued: IssuedCertificates | undefined;
  let ids = 0;
  let foreignRoots: readonly string[] = [];

  function restore(): void {
    for (const map of Object.values(state)) map.clear();
    ids = 0;
    foreignRoots = [];
    for (const site of seedSites()) state.sites.set(site.SiteId, site);
    for (const plan of seedPlans(state.sites.values(), plans)) state.plans.set(plan.InstanceId, plan);
    for (const { siteId, result, x509 } of seeds) {
      const Result = { ...structuredClone(result), ...(x509 && describePlan(x509)) };
      state.certificates.set(Result.Id, { SiteId: siteId, Result });
      if (Result.KeyServerId !== undefined) {
        state.keylessServers.set(Result.KeyServerId, seedKeylessServer(Result.KeyServerId, siteId, now));
      }
    }
    for (const { entry } of inCas) state.casCertificates.set(entry.Id, { ...entry });
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
    for (const { entry, x509 } of inCas) {
      const certificate = state.casCertificates.get(entry.Id);
      const pem = certificates.get(x509.id)?.pem;
      if (certificate && pem !== undefined) certificate.Certificate ??= pem;
    }
  }

  async function issue(): Promise<IssuedCertificates> {
    if (!issued) {
      const plansOfAll = [...seeds.flatMap(({ x509 }) => x509 ?? []), ...inCas.map(({ x509 }) => x509)];
      issued = await issueOnce([...new Map(plansOfAll.map((plan) => [plan.id, plan])).values()]);
      fill(issued);
    }
    return issued;
  }

  async function roots(): Promise<string[]> {
    const { root } = await issue();
    return [...new Set([root, ...foreignRoots])];
  }

  restore();
  return {
    roots,
    async dump() {
      const all = await roots();
      return { ids, roots: all, state: packState(state) };
    },
    load(snapshot) {
      unpackState(snapshot, state);
      ids = snapshot.ids;
      foreignRoots = snapshot.roots;
    },
    state,
    restore,
    issue,
    newNumber: () => FIRST_NUMBER + BigInt(++ids),
    newId: (kind) => sha256Hex(`${kind} number ${++ids}`).slice(0, 32),
  };
}
