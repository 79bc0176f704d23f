import { checkDcv } from '@esakit/core';
import { type Context, Hono } from 'hono';
import type { AppEnv } from './app.js';
import { loadCertificate } from '../certificate/load.js';
import type { AppConfig } from '../config.js';
import { currentOverview } from '../overview/current.js';
import { toRows } from '../overview/rows.js';
import { readSelection } from '../overview/select.js';
import { consoleRoutes } from '../console/routes.js';
import { certificatePage } from '../certificate/page.js';
import { overviewPage } from '../overview/page.js';

/** The pages. Each reads without script. */
export function pageRoutes(config: AppConfig): Hono<AppEnv> {
  const { client, clock, warnDays } = config;
  const pages = new Hono<AppEnv>();

  const load = (c: Context<AppEnv>) =>
    loadCertificate(
      client,
      { siteId: c.req.param('siteId') ?? '', id: c.req.param('id') ?? '' },
      { now: clock(), warnDays, signal: c.req.raw.signal },
    );

  pages.get('/', async (c) => {
    const overview = await currentOverview(config, c.req.query('fresh') === '1', c.req.raw.signal);
    const selection = readSelection((name) => c.req.query(name));
    return c.html(overviewPage(config, overview, toRows(overview, clock(), warnDays), selection));
  });

  pages.get('/certificates/:siteId/:id', async (c) => c.html(certificatePage(config, await load(c), undefined)));

  pages.post('/certificates/:siteId/:id/validation', async (c) => {
    const view = await load(c);
    const { fetch } = config;
    const looks = await checkDcv(view.info, {
      siteName: view.siteName,
      fetch,
      signal: c.req.raw.signal,
      timeout: 5_000,
    });
    return c.html(certificatePage(config, view, looks));
  });

  pages.get('/certificates/:siteId/:id/:file{(fullchain|cert|chain)\\.pem}', async (c) => {
    const blocks = (await load(c)).pem?.blocks ?? [];
    const file = c.req.param('file');
    const text = (file === 'cert.pem' ? blocks.slice(0, 1) : file === 'chain.pem' ? blocks.slice(1) : blocks).join('');
    if (text === '') return c.notFound();
    return c.body(text, 200, {
      'content-type': 'application/x-pem-file',
      'content-disposition': `attachment; filename="${file}"`,
    });
  });

  pages.route('/console', consoleRoutes(config));
  return pages;
}
