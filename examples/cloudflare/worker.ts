import { certificateHealth, createClient, iterate, type KvNamespace, ListCertificates, ListSites } from '@esakit/edge';

interface Env {
  readonly REPORT: KvNamespace;
  readonly WARN_DAYS: number;
}

async function findExpiring(env: Env, now: Date) {
  const esa = createClient(env); // credentials from the worker's secrets
  const expiring = [];
  for await (const { SiteId, SiteName } of iterate(esa, ListSites, {})) {
    if (SiteId === undefined) continue;
    for await (const certificate of iterate(esa, ListCertificates, { SiteId, PageSize: 100 })) {
      const { state, daysLeft, hostnames, advice } = certificateHealth(certificate, { now, warnDays: env.WARN_DAYS });
      if (state !== 'expiring' && state !== 'expired') continue;
      expiring.push({ site: SiteName, id: certificate.Id, hostnames, state, daysLeft, advice });
    }
  }
  return expiring;
}

export default {
  async scheduled({ scheduledTime }: { readonly scheduledTime: number }, env: Env): Promise<void> {
    const checkedAt = new Date(scheduledTime);
    const report = JSON.stringify({ checkedAt, expiring: await findExpiring(env, checkedAt) });
    console.log(report); // for "wrangler tail"
    await env.REPORT.put('report', report, { expirationTtl: 7 * 86_400 });
  },

  async fetch(_request: Request, env: Env): Promise<Response> {
    const report = await env.REPORT.get('report');
    if (!report) return new Response('There is no report yet.', { status: 404 });
    return new Response(report, { headers: { 'content-type': 'application/json' } });
  },
};
