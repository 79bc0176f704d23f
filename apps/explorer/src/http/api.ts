import { iterate, ListCertificates, ListSites, stringifyJson, withoutPrivateKeys } from '@esakit/core';
import { type Context, Hono } from 'hono';
import type { AppEnv } from './env.js';
import type { ViewOverview } from './view.js';
import { loadCertificate } from '../certificate/load.js';
import type { AppConfig } from '../config.js';
import { operationsApi } from '../console/api.js';
import type { OverviewKeeper } from '../overview/keeper.js';
import { isComplete } from '../overview/model.js';
import { progressText } from '../overview/progress-text.js';
import { readSelection, select } from '../overview/select.js';
import { needsAction } from '../overview/urgent.js';
import { printableJson } from '../ui/printable.js';

/** Integers of 64 bits are exact in it, as they are in the service's own answers. */
const json = (c: Context, value: unknown): Response => jsonText(c, stringifyJson(value, 2));

const jsonText = (c: Context, text: string): Response =>
  c.body(`${printableJson(text)}\n`, 200, { 'content-type': 'application/json; charset=utf-8' });

/** What the pages show, as JSON. */
export function apiRoutes(
  config: AppConfig,
  { keeper, viewOverview }: { readonly keeper: OverviewKeeper; readonly viewOverview: ViewOverview },
): Hono<AppEnv> {
  const { client, source } = config;
  const api = new Hono<AppEnv>();

  api.get('/', (c) =>
    json(c, {
      source,
      region: client.region,
      endpoint: client.endpoint,
      paths: [
        '/api/overview?q=&state=&site=&sort=',
        '/api/sites',
        '/api/sites/{SiteId}/certificates',
        '/api/sites/{SiteId}/certificates/{Id}',
        '/api/operations?q=',
        '/api/operations/{Name}',
        '/api/operations/{Name}/preview',
        '/api/call',
        '/metrics',
        '/healthz',
      ],
    }),
  );

  const overview = async (c: Context<AppEnv>): Promise<Response> => {
    const { known, rows } = await viewOverview(c);
    const { overview: found, stale, failure } = known;
    const shown = {
      source,
      asOf: found.checkedAt,
      stale,
      complete: isComplete(found),
      problem: failure ?? found.problem,
      sites: found.sites,
      needsAction: needsAction(rows).map(({ siteId, id }) => ({ siteId, id })),
      certificates: select(
        rows,
        readSelection((name) => c.req.query(name)),
      ),
    };
    // Its ids are strings, so nothing of it has 64 bits, and thousands of certificates take a fifth of the time.
    return jsonText(c, JSON.stringify(shown, undefined, 2));
  };

  api.get('/overview', overview);

  /** Checks again first. Only `POST` does, because a page of another site can't send such a request. */
  api.post('/overview', async (c) => {
    await keeper.renew();
    return overview(c);
  });

  api.get('/progress', (c) => {
    const progress = keeper.progress();
    return json(c, { running: progress !== undefined, ...progress, text: progress ? progressText(progress) : '' });
  });

  api.route('/sites', sitesApi(config));
  api.route('/operations', operationsApi(config));
  return api;
}

/** Sites and certificates as the service has them now. */
function sitesApi({ client, clock, warnDays }: AppConfig): Hono<AppEnv> {
  const api = new Hono<AppEnv>();

  api.get('/', async (c) => {
    const sites: unknown[] = [];
    for await (const site of iterate(client, ListSites, {}, { signal: c.req.raw.signal })) sites.push(site);
    return json(c, { Sites: sites, TotalCount: sites.length });
  });

  api.get('/:siteId/certificates', async (c) => {
    const input = { SiteId: c.req.param('siteId'), PageSize: 100 };
    const certificates: unknown[] = [];
    for await (const one of iterate(client, ListCertificates, input, { signal: c.req.raw.signal })) {
      certificates.push(withoutPrivateKeys(one));
    }
    return json(c, { Result: certificates, TotalCount: certificates.length });
  });

  api.get('/:siteId/certificates/:id', async (c) => {
    const view = await loadCertificate(client, c.req.param(), { now: clock(), warnDays, signal: c.req.raw.signal });
    return json(c, {
      ...view.answer,
      explorer: {
        health: view.health,
        validations: view.validations,
        pem: view.verdict,
        comparison: view.comparisons,
        findings: view.pem?.findings ?? [],
        chain: view.pem?.certificates ?? [],
        problem: view.pemProblem,
      },
    });
  });

  return api;
}
