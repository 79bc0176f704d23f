import { spacedSeconds } from '../../http/dates.js';
import type { IssuedCertificates } from '../../issuing/plan.js';
import type { Settings } from '../../settings.js';
import type { Application, CertificateResult, EmulatedCertificate, EmulatedSite, EmulatorState } from '../../state.js';
import { describeMaterial, readMaterial } from './material.js';
import { ageCertificates } from './status.js';
import { isPublished, validationOf } from './validation.js';

/** What time passes in. */
export interface World {
  readonly state: EmulatorState;
  readonly settings: Settings;
  readonly issue: () => Promise<IssuedCertificates>;
  readonly newId: (kind: string) => string;
}

/** How long validation data lives. */
const VALIDATION_MS = 60 * 60 * 1000;
const LIFETIME_MS = 90 * 24 * 60 * 60 * 1000;
const VALIDATION_FAILED = 3;
const CANCELED = 2;

/**
 * Gives what brings the state up to a time. Nothing happens in between: there is no timer, and a test that moves the
 * clock needs none. One run follows the other, so that no certificate is issued twice.
 */
export function createAdvance(world: World): (now: number) => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  return (now) => {
    const run = last.then(() => advance(world, now));
    last = run.catch(() => undefined);
    return run;
  };
}

async function advance(world: World, now: number): Promise<void> {
  for (const certificate of world.state.certificates.values()) {
    const { application, Result } = certificate;
    if (!application) continue;
    if (Result.Status === 'Applying' && now >= application.validatesFrom) {
      await validate(certificate, application, world, now);
    }
    const { issuedAt = Infinity } = application;
    if (Result.Status === 'Issued' && now >= issuedAt + world.settings.delays.rollout) Result.Status = 'OK';
  }
  ageCertificates(world.state, now);
}

/** One application that waits for its proof, or for what comes after it. */
async function validate(
  certificate: EmulatedCertificate,
  application: Application,
  world: World,
  now: number,
): Promise<void> {
  const { Result, SiteId } = certificate;
  const { state, settings, newId } = world;
  const { outcome, validatesFrom } = application;
  const site = state.sites.get(SiteId);
  if (!site) return;
  // The DNS of a customer's hostname is not that of the site.
  const proving = certificate.isOfHostname ? { ...site, AccessType: 'CNAME' } : site;
  Result.DCV ??= [validationOf(Result.CommonName, { ...application, id: newId('validation') }, proving)];
  if (outcome === 'hang') return;
  const decidedAt = validatesFrom + settings.delays.issue;
  if (outcome === 'fail' || outcome === 'cancel') {
    if (now < decidedAt) return;
    if (outcome === 'cancel')
      end(Result, { Status: 'Canceled', ApplyCode: CANCELED, ApplyMessage: 'canceled' }, decidedAt);
    else end(Result, validationFailed('failed'), decidedAt);
    return;
  }
  application.provenAt ??= await proofTime({ Result, application, site: proving }, world, now);
  const { provenAt } = application;
  if (provenAt === undefined) {
    const diesAt = validatesFrom + VALIDATION_MS;
    if (now >= diesAt) end(Result, validationFailed('timed out'), diesAt);
    return;
  }
  if (now >= provenAt + settings.delays.issue) await issueFree(certificate, provenAt + settings.delays.issue, world);
}

/** An application, and the site whose DNS and web server prove control. */
interface Proving {
  readonly Result: CertificateResult;
  readonly application: Application;
  readonly site: EmulatedSite;
}

/** When control was proven: at once where ESA does it itself, else when it is first seen within the hour. */
async function proofTime(
  { Result, application, site }: Proving,
  { state, settings: { validation } }: World,
  now: number,
): Promise<number | undefined> {
  const { outcome, validatesFrom } = application;
  const { writesTxt = true } = validation;
  if (outcome === 'issue' || (writesTxt && site.AccessType === 'NS' && site.Status === 'active')) return validatesFrom;
  if (now >= validatesFrom + VALIDATION_MS) return undefined;
  for (const step of Result.DCV ?? []) if (!(await isPublished(step, site, state, validation))) return undefined;
  return now;
}

async function issueFree(certificate: EmulatedCertificate, time: number, { issue, newId }: World): Promise<void> {
  const { Result } = certificate;
  const { issueLeaf } = await issue();
  const { pem } = await issueLeaf('ECDSA', {
    hosts: [Result.CommonName],
    serialNumber: `4${newId('serial').slice(1)}`,
    notBefore: new Date(time),
    notAfter: new Date(time + LIFETIME_MS),
  });
  const described = describeMaterial(readMaterial(pem));
  delete Result.DCV;
  Object.assign(Result, described, { Status: 'Issued', UpdateTime: spacedSeconds(new Date(time)) });
  certificate.Certificate = pem;
  if (certificate.application) certificate.application.issuedAt = time;
}

/** How an application ends without a certificate, in the service's words. */
type Ending = Required<Pick<CertificateResult, 'Status' | 'ApplyCode' | 'ApplyMessage'>>;

const validationFailed = (how: string): Ending => ({
  Status: 'ApplyFailed',
  ApplyCode: VALIDATION_FAILED,
  ApplyMessage: `domain control validation ${how}`,
});

function end(result: CertificateResult, ending: Ending, time: number): void {
  delete result.DCV;
  Object.assign(result, { ...ending, UpdateTime: spacedSeconds(new Date(time)) });
}
