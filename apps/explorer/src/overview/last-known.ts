import type { Overview, SiteSummary } from './model.js';

/**
 * Adds what an earlier overview knew of the sites that could not be read this time, with its date. Certificates are
 * not forgotten because a site, or the list of sites, can't be read for a while.
 */
export function withLastKnown(now: Overview, before: Overview | undefined): Overview {
  if (!before) return now;
  const earlier = new Map(before.sites.map((site) => [site.siteId, site]));
  const kept = new Map<string, SiteSummary>();
  const sites = now.sites.map((site) => {
    const known = earlier.get(site.siteId);
    // Where more is known from before, that is shown in place of the part that was read.
    if (!site.problem || !known || known.certificates <= site.certificates) return site;
    const merged = { ...site, certificates: known.certificates, asOf: known.asOf ?? before.checkedAt };
    kept.set(site.siteId, merged);
    return merged;
  });
  const lost: SiteSummary[] = [];
  if (now.problem) {
    const found = new Set(now.sites.map(({ siteId }) => siteId));
    for (const site of before.sites) {
      if (found.has(site.siteId)) continue;
      lost.push({ ...site, problem: now.problem, asOf: site.asOf ?? before.checkedAt });
    }
  }
  if (kept.size + lost.length === 0) return now;
  for (const site of lost) kept.set(site.siteId, site);
  return {
    ...now,
    sites: [...sites, ...lost],
    certificates: [
      ...now.certificates.filter(({ siteId }) => !kept.has(siteId)),
      ...before.certificates.filter(({ siteId }) => kept.has(siteId)),
    ],
  };
}
