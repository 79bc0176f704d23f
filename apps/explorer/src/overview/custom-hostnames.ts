import { type CertificateInfo, type Client, EsaError, ParameterError } from '@esakit/core';
import { readCustomHostnames, usersOf } from '@esakit/core/lifecycle';
import { judgeSite, type Judgement, type State } from '../certificate/health.js';
import { problemOf } from '../ui/problem.js';
import type { Problem, ShownBy, SiteSummary } from './model.js';

/** The certificates of a site as they were listed, and when they are judged. */
interface OfSite {
  readonly site: SiteSummary;
  readonly certificates: readonly CertificateInfo[];
  readonly judgement: Judgement;
  readonly signal: AbortSignal | undefined;
}

/** What custom hostnames show of a site's certificates, and why some of it is not known. */
export interface CustomHostnamesRead {
  /** By the id of the certificate. */
  readonly shownBy: ReadonlyMap<string, ShownBy>;
  readonly problem: Problem | undefined;
  /** The error of the service behind the problem. */
  readonly error: unknown;
}

/** Custom hostnames of a site that are asked for their certificate, a request each. */
const MOST_ASKED = 100;

const NONE: CustomHostnamesRead = { shownBy: new Map(), problem: undefined, error: undefined };

/**
 * Looks whether custom hostnames (SaaS) show certificates that others have superseded: ESA picks the best certificate
 * for a host of the site, but a custom hostname shows the one that it was given. Nothing is asked where none is
 * superseded.
 *
 * @throws the reason of `signal`.
 */
export async function lookAtCustomHostnames(client: Client, of: OfSite): Promise<CustomHostnamesRead> {
  const { site, signal } = of;
  const superseded = supersededOf(of);
  if (superseded.length === 0) return NONE;
  let [problem, error]: [Problem | undefined, unknown] = [undefined, undefined];
  const note = (reason: string, cause?: unknown): void => {
    problem ??= cause === undefined ? { code: 'unknown', message: `${reason}.` } : problemOf(cause);
    error ??= cause;
  };
  try {
    const uses = await readCustomHostnames(bounded(client), site.siteId, superseded, note, { signal });
    const shownBy = superseded.flatMap((one): [string, ShownBy][] => {
      const [user, ...others] = usersOf(one, uses);
      return user && one.Id !== undefined ? [[one.Id, { hostname: user.hostname, others: others.length }]] : [];
    });
    return { shownBy: new Map(shownBy), problem, error };
  } catch (cause) {
    signal?.throwIfAborted();
    return { ...NONE, problem: problemOf(cause), error: cause };
  }
}

/** Types of certificates that a custom hostname can be given. */
const CUSTOM: ReadonlySet<string> = new Set(['upload', 'cas']);

/** Those that would matter if somebody still saw them. A failed application is seen by nobody. */
function supersededOf({ site, certificates, judgement }: OfSite): CertificateInfo[] {
  const healths = judgeSite(certificates, site.status, judgement);
  const own = (one: CertificateInfo): State | undefined => judgeSite([one], site.status, judgement)[0]?.state;
  return certificates.filter(
    (one, index) =>
      healths[index]?.state === 'superseded' &&
      CUSTOM.has(one.Type?.trim().toLowerCase() ?? '') &&
      own(one) !== 'failed',
  );
}

/** A client that refuses to ask for more custom hostnames than a look at everything may cost. */
function bounded(client: Client): Client {
  let asked = 0;
  return {
    ...client,
    send: async (operation, input, options) => {
      if (operation.name === 'GetCustomHostname' && ++asked > MOST_ASKED)
        throw new ParameterError(TOO_MANY, operation.name);
      return client.send(operation, input, options);
    },
  };
}

const TOO_MANY = `more than ${MOST_ASKED} custom hostnames may show them: esakit check --site asks each`;

/** Whether an answer says that too much is asked at the moment. */
export const isThrottling = (error: unknown): boolean =>
  error instanceof EsaError && (error.status === 429 || /^(Throttling|TooManyRequests)/.test(error.code));
