import { checkDcv, withoutPrivateKeys } from '@esakit/core';
import { type Context, Hono } from 'hono';
import type { AppEnv } from './app.js';
import { CONFIRM_ANOTHER } from '../certificate/pem.js';
import type { Fail } from './failures.js';
import { publicOnly } from './public-fetch.js';
import { safePath } from './security/access.js';
import type { ViewOverview } from './view.js';
import { loadCertificate } from '../certificate/load.js';
import type { AppConfig } from '../config.js';
import { type CallView, runCall } from '../console/call.js';
import { fieldsOf, readInput } from '../console/fields.js';
import { findOperation } from '../console/operations.js';
import { previewOf } from '../console/preview.js';
import type { OverviewKeeper } from '../overview/keeper.js';
import { toCalendar, toCsv } from '../overview/export.js';
import { readSelection, select } from '../overview/select.js';
import { sitesPage } from '../overview/site-list.js';
import { certificatePage } from '../certificate/page.js';
import { consolePage } from '../console/page.js';
import type { Html } from '../ui/html.js';
import { overviewPage } from '../overview/page.js';

/** What the pages share with the rest of the app. */
export interface PageParts {
  readonly keeper: OverviewKeeper;
  readonly viewOverview: ViewOverview;
  readonly fail: Fail;
}

/** The pages. Each reads without script. */
export function pageRoutes(config: AppConfig, { keeper, viewOverview, fail }: PageParts): Hono<AppEnv> {
  const { client, clock, warnDays } = config;
  const pages = new Hono<AppEnv>();

  const load = (c: Context<AppEnv>) =>
    loadCertificate(
      client,
      { siteId: c.req.param('siteId') ?? '', id: c.req.param('id') ?? '' },
      { now: clock(), warnDays, signal: c.req.raw.signal },
    );

  pages.get('/', async (c) => {
    const { known, rows } = await viewOverview(c);
    return c.html(
      overviewPage(
        config,
        known,
        rows,
        readSelection((name) => c.req.query(name)),
      ),
    );
  });

  pages.get('/sites', async (c) => {
    const { known } = await viewOverview(c);
    return c.html(sitesPage(config, known, readSelection((name) => c.req.query(name)).page));
  });

  const selected = async (c: Context<AppEnv>) => {
    const { rows } = await viewOverview(c);
    return select(
      rows,
      readSelection((name) => c.req.query(name)),
    );
  };

  pages.get('/certificates.csv', async (c) =>
    download(c, 'certificates.csv', 'text/csv; charset=utf-8', toCsv(await selected(c))),
  );

  pages.get('/certificates.ics', async (c) => {
    const { origin } = new URL(c.req.url);
    const text = toCalendar(await selected(c), { origin, now: clock() });
    return download(c, 'certificates.ics', 'text/calendar; charset=utf-8', text);
  });

  /** Looks again, and leads back. The look goes on where it takes longer than a moment. */
  pages.post('/refresh', async (c) => {
    const { back } = await c.req.parseBody();
    await keeper.renew(c.env?.waitUntil);
    return c.redirect(safePath(typeof back === 'string' ? back : '/'), 303);
  });

  pages.get('/certificates/:siteId/:id', async (c) => c.html(certificatePage(config, await load(c), undefined)));

  pages.post('/certificates/:siteId/:id/validation', async (c) => {
    const view = await load(c);
    const looks = await checkDcv(view.info, {
      siteName: view.siteName,
      fetch: publicOnly(config.fetch),
      signal: c.req.raw.signal,
      timeout: 5_000,
    });
    return c.html(certificatePage(config, view, looks));
  });

  pages.get('/certificates/:siteId/:id/:file{(fullchain|cert|chain)\\.pem}', async (c) => {
    const { pem, verdict } = await load(c);
    const blocks = pem?.blocks ?? [];
    const file = c.req.param('file');
    if (verdict === 'another' && c.req.query('confirm') !== CONFIRM_ANOTHER) return fail(c, ANOTHER);
    const text = (file === 'cert.pem' ? blocks.slice(0, 1) : file === 'chain.pem' ? blocks.slice(1) : blocks).join('');
    if (text === '') return c.notFound();
    return c.body(text, 200, {
      'content-type': 'application/x-pem-file',
      'content-disposition': `attachment; filename="${file}"`,
    });
  });

  pages.get('/console', (c) => c.html(consoleFor(config, (name) => c.req.query(name), undefined)));

  pages.post('/console', async (c) => {
    const form = await c.req.parseBody();
    const value = (name: string): string | undefined => {
      const text = form[name];
      return typeof text === 'string' ? text : undefined;
    };
    const { operation } = findOperation(value('operation'));
    const input = readInput(fieldsOf(operation), value);
    const call = await runCall(client, operation, input, { signal: c.req.raw.signal, show: withoutPrivateKeys });
    return c.html(consoleFor(config, value, call));
  });
  return pages;
}

const ANOTHER = {
  status: 409,
  code: 'another-certificate',
  title: 'This PEM is of another certificate',
  message: 'It differs from what ESA says of the certificate, so it is not handed out without a question.',
  advice: `Read its page first. To have the file all the same, add ?confirm=${CONFIRM_ANOTHER} to the address.`,
} as const;

/** Hands a text over as a file. */
const download = (c: Context<AppEnv>, file: string, type: string, text: string) =>
  c.body(text, 200, { 'content-type': type, 'content-disposition': `attachment; filename="${file}"` });

/** The console for what an address or a form holds. */
function consoleFor(
  config: AppConfig,
  parameter: (name: string) => string | undefined,
  call: CallView | undefined,
): Html {
  const { client, clock, source } = config;
  const chosen = findOperation(parameter('operation'));
  const fields = fieldsOf(chosen.operation);
  // The sample data has the documented example: who comes without anything can run it at once.
  const examples = source === 'emulator' && fields.every(({ name }) => parameter(name) === undefined);
  const values = Object.fromEntries(
    fields.map(({ name, required, example }) => [name, (examples && required ? example : parameter(name)) ?? '']),
  );
  const preview = previewOf(
    chosen.operation,
    readInput(fields, (name) => values[name]),
    {
      region: client.region,
      endpoint: client.endpoint,
      date: new Date(clock()),
      nonce: crypto.randomUUID().replaceAll('-', ''),
    },
  );
  return consolePage(config, { chosen, fields, values, preview, call });
}
