import { checkDcv } from '@esakit/core';
import { type Context, Hono } from 'hono';
import type { AppConfig } from '../config.js';
import type { AppEnv } from '../http/env.js';
import type { Fail } from '../http/failures.js';
import { publicOnly } from '../http/public-fetch.js';
import { type CertificateView, loadCertificate } from './load.js';
import { certificatePage } from './page.js';
import { CONFIRM_ANOTHER } from './pem.js';

/** The page of a certificate, what is published for its validation, and its files. */
export function certificateRoutes(config: AppConfig, fail: Fail): Hono<AppEnv> {
  const { client, clock, warnDays } = config;
  const routes = new Hono<AppEnv>();

  const load = (c: Context<AppEnv>): Promise<CertificateView> =>
    loadCertificate(
      client,
      { siteId: c.req.param('siteId') ?? '', id: c.req.param('id') ?? '' },
      { now: clock(), warnDays, signal: c.req.raw.signal },
    );

  routes.get('/', async (c) => c.html(certificatePage(config, await load(c), undefined)));

  routes.post('/validation', async (c) => {
    const view = await load(c);
    const looks = await checkDcv(view.info, {
      siteName: view.siteName,
      fetch: publicOnly(config.fetch),
      signal: c.req.raw.signal,
      timeout: 5_000,
    });
    return c.html(certificatePage(config, view, looks));
  });

  routes.get('/:file{(fullchain|cert|chain)\\.pem}', async (c) => {
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
  return routes;
}

const ANOTHER = {
  status: 409,
  code: 'another-certificate',
  title: 'This PEM is of another certificate',
  message: 'It differs from what ESA says of the certificate, so it is not handed out without a question.',
  advice: `Read its page first. To have the file all the same, add ?confirm=${CONFIRM_ANOTHER} to the address.`,
} as const;
