import type { CertificatePlan } from './certificate-plan.js';
import { issueCertificates } from './issue-certificates.js';
import type { IssuedCertificates } from '../issuing/plan.js';
import { generateIssuingKeys } from '../issuing/keys.js';

/** How many sets are kept: a test run seldom has more than a real and a fixed clock. */
const CAPACITY = 4;

const issuedSets = new Map<string, Promise<IssuedCertificates>>();

/**
 * Issues certificates, or gives those that were issued by the same plans before. Plans count whole days, so emulators
 * created on one day share theirs, and one for each test costs nothing.
 */
export function issueOnce(plans: readonly CertificatePlan[]): Promise<IssuedCertificates> {
  const key = JSON.stringify(plans);
  const known = issuedSets.get(key);
  if (known) return known;
  const issuing = issue(plans);
  issuedSets.set(key, issuing);
  issuing.catch(() => issuedSets.delete(key)); // what failed may be tried again
  for (const oldest of issuedSets.keys()) {
    if (issuedSets.size <= CAPACITY) break;
    issuedSets.delete(oldest);
  }
  return issuing;
}

async function issue(plans: readonly CertificatePlan[]): Promise<IssuedCertificates> {
  return issueCertificates(plans, await generateIssuingKeys());
}
