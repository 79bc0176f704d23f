import {
  type CertificateInfo,
  certificateHealth,
  type CertificatesHealthOptions,
  type Client,
  EsaError,
} from '@esakit/node';
import { isCustom } from '../certificate/choose.js';
import { isDenial } from '../failure.js';
import { judge, type OfSite, siteOf } from './judge.js';
import { type CheckResult, reasonOf, withoutCertificate } from './result.js';

/** What was found out about a certificate, or about a place where one should be. */
interface Judged {
  readonly result: CheckResult;
  readonly certificate?: CertificateInfo;
}

/** Why something is not known. */
interface Reason {
  readonly text: string;
  readonly isDenied: boolean;
}

/**
 * Looks whether custom hostnames (SaaS) use certificates that others have superseded: ESA picks the best certificate for
 * a host of the site, but a custom hostname shows the one that it was given. Nothing is asked where none is superseded.
 */
export async function checkCustomHostnames<Found extends Judged>(
  client: Client,
  found: readonly Found[],
  site: OfSite,
  { health, signal }: { readonly health: CertificatesHealthOptions; readonly signal: AbortSignal },
): Promise<readonly (Found | Judged)[]> {
  const superseded = found.flatMap(({ certificate, result }) =>
    certificate && result.state === 'superseded' && isCustom(certificate) ? [certificate] : [],
  );
  if (superseded.length === 0) return found;
  const { readCustomHostnames, usersOf } = await import('@esakit/core/lifecycle');
  const reasons: Reason[] = [];
  const note = (text: string, error?: unknown): void =>
    void reasons.push({ text, isDenied: error instanceof EsaError && isDenial(error.code) });
  const query = { siteId: site.siteId, certificates: superseded };
  const uses = await readCustomHostnames(client, query, { onUnknown: note, signal }).catch((error: unknown) => {
    note(reasonOf(error, signal), error);
    return [];
  });
  const judged = found.map((one): Found => {
    const { certificate, result } = one;
    if (!certificate || result.state !== 'superseded') return one;
    const [user, ...others] = usersOf(certificate, uses);
    if (!user || certificateHealth(certificate, health).state === 'failed') return one;
    const own = judge(certificate, site, health);
    const { supersededBy = [] } = result;
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    const message = `${stateOf(own)}, and the custom hostname ${user.hostname}${more} still shows it, as the newer one (${supersededBy.join(', ')}) is not taken there by itself: give it that one by UpdateCustomHostname.`;
    return { ...one, result: { ...own, message } };
  });
  return [...judged, ...unknownOf(reasons, site)];
}

function stateOf({ state, notAfter }: CheckResult): string {
  if (state === 'revoked') return 'It is revoked';
  const day = notAfter === null ? '' : ` on ${notAfter.slice(0, 10)}`;
  return state === 'expired' ? `It has ended${day}` : `It ends${day || ' soon'}`;
}

/** What could not be seen, once. Who may not look has chosen so: that alarms nobody. */
function unknownOf(reasons: readonly Reason[], site: OfSite): Judged[] {
  const [first, ...others] = reasons;
  if (first === undefined) return [];
  const level = reasons.every(({ isDenied }) => isDenied) ? 'note' : 'unknown';
  const more = others.length === 0 ? '' : ` (and ${others.length} more reasons)`;
  const message = `Whether custom hostnames show certificates that others have superseded is not known: ${first.text}${more}`;
  return [{ result: withoutCertificate(level, message, siteOf(site)) }];
}
