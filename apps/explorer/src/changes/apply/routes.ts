import { certificateHealth, EsaError, getCertificate } from '@esakit/core';
import { type ApplicationPlan, type Applications, applyCertificates, planApplication } from '@esakit/core/lifecycle';
import { Hono } from 'hono';
import { readInfo } from '../../certificate/read-info.js';
import type { AppConfig } from '../../config.js';
import { confirmation, confirmedId } from '../../console/confirm.js';
import { createOnce } from '../../console/once.js';
import type { AppEnv } from '../../http/env.js';
import { publicOnly } from '../../http/public-fetch.js';
import { problemOf } from '../../ui/problem.js';
import { type ChangeParts, CHANGES_ARE_OFF, overviewOf, type SiteRequest, withSite } from '../parts.js';
import { type Followed, followPage, followPath } from './follow-page.js';
import { type ApplyFields, formPage, TYPES } from './form-page.js';
import { planPage } from './plan-page.js';
import { resultPage } from './result-page.js';

const WHAT = 'apply';
/** Certificates that are followed on one page. */
const MOST_FOLLOWED = 50;

/** Applies for free certificates: the plan, what will be sent, and how far each is. */
export function applyRoutes(config: AppConfig, { fail, changed }: ChangeParts): Hono<AppEnv> {
  const { client, clock, allowChanges } = config;
  const routes = new Hono<AppEnv>();
  const once = createOnce<Applications>();
  // The DNS of the sample's names belongs to others.
  const lookup = config.source === 'emulator' ? { resolver: false as const } : { fetch: publicOnly(config.fetch) };

  routes.get('/', async (c) => {
    const fields = { site: c.req.query('site') ?? '', domains: '', type: 'lets_encrypt' } as const;
    return c.html(formPage(config, await overviewOf(config), fields, undefined));
  });

  routes.post('/', async (c) => {
    const sent = new URLSearchParams(await c.req.text());
    const run = sent.get('do') === 'run';
    if (run && !allowChanges) return fail(c, CHANGES_ARE_OFF);
    const fields = fieldsOf(sent);
    const { signal } = c.req.raw;
    const confirm = sent.get('confirm') ?? '';
    const form: SiteRequest['form'] = (overview, problem) => formPage(config, overview, fields, problem);
    return withSite(c, config, { site: fields.site, form }, async (siteId) => {
      let done = run ? await once.known(confirm) : undefined;
      if (!done) {
        const domains = fields.domains.split(/[\s,]+/).filter(Boolean);
        const options = { ...lookup, force: fields.force, now: new Date(clock()) };
        const plan = await planApplication(client, { siteId, domains, type: fields.type }, { ...options, signal });
        const isShown = run ? await confirmedId(confirm, WHAT, shownOf(plan)) : undefined;
        if (isShown === undefined) {
          const token = await confirmation(WHAT, shownOf(plan), crypto.randomUUID());
          return c.html(planPage(config, plan, fields, { token, changed: run }));
        }
        // It goes on when the page goes away, as the changes of the console do.
        done = await once(confirm, () => applyCertificates(client, plan, options));
        changed(c.env?.waitUntil);
      }
      const { applications } = done;
      if (applications.some(({ outcome }) => outcome === 'failed' || outcome === 'forbidden')) {
        return c.html(resultPage(config, siteId, applications));
      }
      const ids = applications.flatMap(({ id, outcome }) => (id && outcome !== 'kept' ? [id] : []));
      return c.redirect(followPath(siteId, ids), 303);
    });
  });

  routes.get('/:siteId{\\d{1,19}}/:ids', async (c) => {
    const siteId = c.req.param('siteId');
    const ids = c.req.param('ids').split(',').filter(Boolean).slice(0, MOST_FOLLOWED);
    const look = async (id: string): Promise<Followed> => {
      try {
        const { Result, Status } = await getCertificate(
          client,
          { SiteId: siteId, Id: id },
          { signal: c.req.raw.signal },
        );
        const info = readInfo(Result);
        const status = info.Status ?? Status;
        const health = certificateHealth({ ...info, Status: status }, { now: new Date(clock()) });
        const asksRecords = (info.DCV ?? []).some(({ Type }) => Type?.toUpperCase() !== 'HTTP');
        return { id, health, status, asksRecords, problem: undefined };
      } catch (error) {
        if (!(error instanceof EsaError)) throw error;
        return { id, health: undefined, status: undefined, asksRecords: false, problem: problemOf(error) };
      }
    };
    return c.html(followPage(config, siteId, await Promise.all(ids.map(look))));
  });
  return routes;
}

function fieldsOf(sent: URLSearchParams): ApplyFields {
  const type = sent.get('type') ?? '';
  return {
    site: sent.get('site')?.trim() ?? '',
    domains: sent.get('domains')?.trim() ?? '',
    type: isType(type) ? type : 'lets_encrypt',
    force: sent.get('force') === '1',
  };
}

const isType = (text: string): text is ApplyFields['type'] => Object.hasOwn(TYPES, text);

/** What was shown of a plan: another is asked for again. */
const shownOf = ({ siteId, type, domains }: ApplicationPlan): object => ({
  siteId,
  type,
  domains: domains.map(({ domain, action, certificate }) => [domain, action, certificate?.Id ?? '']),
});
