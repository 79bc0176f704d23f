import { checkDcv, withoutPrivateKeys } from '@esakit/core';
import { type Context, Hono } from 'hono';
import type { AppEnv } from './app.js';
import { loadCertificate } from '../certificate/load.js';
import type { AppConfig } from '../config.js';
import { type CallView, runCall } from '../console/call.js';
import { fieldsOf, readInput } from '../console/fields.js';
import { findOperation } from '../console/operations.js';
import { previewOf } from '../console/preview.js';
import { currentOverview } from '../overview/current.js';
import { toRows } from '../overview/rows.js';
import { readSelection } from '../overview/select.js';
import { certificatePage } from '../certificate/page.js';
import { consolePage } from '../console/page.js';
import type { Html } from '../ui/html.js';
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
