import { formatMetrics, type SiteSample } from '@esakit/core/metrics';
import type { CheckResult } from '../check/result.js';

/** What a check says besides its results. */
export interface CheckFacts {
  readonly sites: readonly SiteSample[];
  readonly checkedAt: Date;
  readonly complete: boolean;
}

/** Results as text for Prometheus, as a textfile collector or a push gateway takes it. */
export const toPrometheus = (results: readonly CheckResult[], { sites, checkedAt, complete }: CheckFacts): string =>
  formatMetrics({ certificates: results.map(toSample), sites, checkedAt, success: complete });

const dateOf = (date: string | null): Date | undefined => (date === null ? undefined : new Date(date));

const toSample = (result: CheckResult): Parameters<typeof formatMetrics>[0]['certificates'][number] => {
  const { level, siteId, siteName, id, name, hostnames, state, notBefore, notAfter, served } = result;
  return {
    siteId: siteId ?? '',
    siteName: siteName ?? '',
    id: id ?? '',
    name: name ?? '',
    hostname: hostnames[0] ?? '',
    level,
    state: state ?? undefined,
    notBefore: dateOf(notBefore),
    notAfter: dateOf(notAfter),
    served: served && served.matches !== null ? { address: served.address, matches: served.matches } : undefined,
  };
};
