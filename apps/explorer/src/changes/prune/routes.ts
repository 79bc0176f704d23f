import {
  certificateQuota,
  planPrune,
  prune,
  type PruneItem,
  type PruneResult,
  readPruneData,
} from '@esakit/core/lifecycle';
import { type Context, Hono } from 'hono';
import type { AppConfig } from '../../config.js';
import { confirmation, confirmedId } from '../../console/confirm.js';
import { createOnce } from '../../console/once.js';
import type { AppEnv } from '../../http/env.js';
import { type ChangeParts, CHANGES_ARE_OFF, overviewOf, siteIdOf, type SiteRequest, withSite } from '../parts.js';
import { choosePage, confirmPage, planPage, type PruneView, resultPage } from './page.js';

const WHAT = 'prune';

/** Deletes certificates of a site that may go: the plan, what will be sent, and what it did. */
export function pruneRoutes(config: AppConfig, { fail, changed }: ChangeParts): Hono<AppEnv> {
  const { client, clock, allowChanges } = config;
  const routes = new Hono<AppEnv>();
  const once = createOnce<readonly PruneResult[]>();

  async function viewOf(siteId: string, signal: AbortSignal): Promise<PruneView> {
    const now = new Date(clock());
    const [data, quota] = await Promise.all([
      readPruneData(client, { siteId }, { now, signal }),
      certificateQuota(client, { siteId }, { signal }),
    ]);
    return { siteId, plan: planPrune(data), quota };
  }

  routes.get('/', async (c) => {
    const site = c.req.query('site') ?? '';
    if (site === '') return c.html(choosePage(config, await overviewOf(config), '', undefined));
    const form: SiteRequest['form'] = (overview, problem) => choosePage(config, overview, site, problem);
    return withSite(c, config, { site, form }, async (siteId) =>
      c.html(planPage(config, await viewOf(siteId, c.req.raw.signal))),
    );
  });

  routes.post('/', async (c) => {
    if (!allowChanges) return fail(c, CHANGES_ARE_OFF);
    const sent = new URLSearchParams(await c.req.text());
    const siteId = await siteIdOf(client, sent.get('site') ?? '', c.req.raw.signal);
    if (siteId === undefined) return c.notFound();
    const view = await viewOf(siteId, c.req.raw.signal);
    const ids = new Set(sent.getAll('id'));
    const chosen = view.plan.delete.filter(({ certificate }) => ids.has(certificate.Id ?? ''));
    if (sent.get('do') === 'run') return run(c, view, chosen, sent.get('confirm') ?? '');
    if (chosen.length === 0) return c.html(planPage(config, view));
    return ask(c, view, chosen, false);
  });

  const ask = async (c: Context<AppEnv>, view: PruneView, chosen: readonly PruneItem[], isAnew: boolean) => {
    const token = await confirmation(WHAT, shownOf(view, chosen), crypto.randomUUID());
    return c.html(confirmPage(config, view, chosen, { token, changed: isAnew }));
  };

  async function run(c: Context<AppEnv>, view: PruneView, chosen: readonly PruneItem[], confirm: string) {
    const known = await once.known(confirm);
    if (known) return c.html(resultPage(config, view.siteId, known));
    const callId = await confirmedId(confirm, WHAT, shownOf(view, chosen));
    if (callId === undefined || chosen.length === 0)
      return chosen.length === 0 ? c.html(planPage(config, view)) : ask(c, view, chosen, true);
    // It goes on when the page goes away, as the changes of the console do.
    const results = await once(confirm, () =>
      prune(client, { ...view.plan, delete: chosen }, { now: new Date(clock()) }),
    );
    changed(c.env?.waitUntil);
    return c.html(resultPage(config, view.siteId, results));
  }
  return routes;
}

/** What was shown of a change: other certificates, or others under the same ids, are asked for again. */
const shownOf = ({ siteId }: PruneView, chosen: readonly PruneItem[]): object => ({
  siteId,
  delete: chosen.map(({ certificate: { Id = '', FingerprintSha256 = '' } }) => [Id, FingerprintSha256]),
});
