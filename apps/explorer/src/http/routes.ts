import { type Context, Hono, type MiddlewareHandler } from 'hono';
import type { AppEnv } from './env.js';
import type { Fail } from './failures.js';
import { safePath } from './security/access.js';
import type { ViewOverview } from './view.js';
import type { AppConfig } from '../config.js';
import { recordRoutes } from '../changes/records/routes.js';
import { changeRoutes } from '../changes/routes.js';
import type { ChangeParts } from '../changes/parts.js';
import { consoleRoutes } from '../console/routes.js';
import type { OverviewKeeper } from '../overview/keeper.js';
import { toCalendar, toCsv } from '../overview/export.js';
import { readSelection, select } from '../overview/select.js';
import { sitesPage } from '../overview/site-list.js';
import { waitingPage } from '../overview/waiting.js';
import { certificateRoutes } from '../certificate/routes.js';
import { overviewPage } from '../overview/page.js';
import { createQuotaKeeper } from '../quota/keeper.js';
import { quotaPage, quotaSection } from '../quota/page.js';
import { safe } from '../ui/html.js';

/** What the pages share with the rest of the app. */
export interface PageParts {
  readonly keeper: OverviewKeeper;
  readonly viewOverview: ViewOverview;
  readonly fail: Fail;
}

/** The pages. Each reads without script. */
export function pageRoutes(config: AppConfig, { keeper, viewOverview, fail }: PageParts): Hono<AppEnv> {
  const pages = new Hono<AppEnv>();

  const quotas = createQuotaKeeper(config);
  const changes: ChangeParts = {
    fail,
    changed(waitUntil) {
      quotas.forget();
      const done = keeper.renew();
      if (waitUntil) waitUntil(done);
    },
  };

  for (const path of ['/', '/sites', '/quota']) pages.get(path, afterFirstLook(config, keeper));

  pages.get('/', async (c) => {
    const { known, rows } = await viewOverview(c);
    const read = quotas.known();
    return c.html(
      overviewPage(config, {
        known,
        rows,
        selection: readSelection((name) => c.req.query(name)),
        quota: quotaSection(read?.quotas, read?.isOld),
      }),
    );
  });

  pages.get('/quota', async (c) => {
    const { known } = await viewOverview(c);
    const read = await quotas.read(known.overview.sites);
    return c.html(c.req.query('part') === '1' ? safe(quotaSection(read)) : quotaPage(config, read));
  });

  pages.get('/sites', async (c) => {
    const { known } = await viewOverview(c);
    return c.html(sitesPage(config, known, readSelection((name) => c.req.query(name)).page));
  });

  /** Looks again, and leads back. The look goes on where it takes longer than a moment. */
  pages.post('/refresh', async (c) => {
    const { back } = await c.req.parseBody();
    await keeper.renew(c.env?.waitUntil);
    return c.redirect(safePath(typeof back === 'string' ? back : '/'), 303);
  });

  pages.route('/', downloadRoutes(config, viewOverview));
  pages.route('/certificates/:siteId/:id', certificateRoutes(config, fail));
  pages.route('/certificates/:siteId/:id/records', recordRoutes(config, changes));
  pages.route('/changes', changeRoutes(config, changes));
  pages.route('/console', consoleRoutes(config));
  return pages;
}

/**
 * A large account takes its time: the first page that needs the overview says how far the look is, and comes back.
 * Sample data is there at once.
 */
const afterFirstLook =
  (config: AppConfig, keeper: OverviewKeeper): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    if (!config.shared || config.source === 'emulator' || (await keeper.isKnown())) return next();
    c.header('refresh', '2');
    return c.html(waitingPage(config, keeper.progress()));
  };

/** The certificates that are selected, as files. */
function downloadRoutes({ clock }: AppConfig, viewOverview: ViewOverview): Hono<AppEnv> {
  const files = new Hono<AppEnv>();
  const selected = async (c: Context<AppEnv>) => {
    const { rows } = await viewOverview(c);
    return select(
      rows,
      readSelection((name) => c.req.query(name)),
    );
  };

  files.get('/certificates.csv', async (c) =>
    download(c, 'certificates.csv', 'text/csv; charset=utf-8', toCsv(await selected(c))),
  );

  files.get('/certificates.ics', async (c) => {
    const { origin } = new URL(c.req.url);
    const text = toCalendar(await selected(c), { origin, now: clock() });
    return download(c, 'certificates.ics', 'text/calendar; charset=utf-8', text);
  });
  return files;
}

/** Hands a text over as a file. */
const download = (c: Context<AppEnv>, file: string, type: string, text: string) =>
  c.body(text, 200, { 'content-type': type, 'content-disposition': `attachment; filename="${file}"` });
