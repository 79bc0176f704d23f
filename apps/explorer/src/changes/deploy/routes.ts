import { EsaError } from '@esakit/core';
import { deployCertificate, type Deployment, type DeploymentPlan, planDeployment } from '@esakit/core/lifecycle';
import { type Context, Hono } from 'hono';
import type { AppConfig } from '../../config.js';
import { confirmation, confirmedId } from '../../console/confirm.js';
import { createOnce } from '../../console/once.js';
import type { AppEnv } from '../../http/env.js';
import { causeOf, problemOf } from '../../ui/problem.js';
import { type ChangeParts, CHANGES_ARE_OFF, overviewOf, type SiteRequest, withSite } from '../parts.js';
import { type DeployFields, formPage, planPage, resultPage } from './page.js';

const WHAT = 'deploy';

/** Deploys a certificate: the plan, which is made without the key, what will be sent, and what it did. */
export function deployRoutes(config: AppConfig, { fail, changed }: ChangeParts): Hono<AppEnv> {
  const { client, clock, allowChanges } = config;
  const routes = new Hono<AppEnv>();
  const once = createOnce<Deployment>();

  routes.get('/', async (c) => {
    const fields = { site: c.req.query('site') ?? '', certificate: '', name: '', id: '' };
    return c.html(formPage(config, await overviewOf(config), fields, undefined));
  });

  routes.post('/', async (c) => {
    const sent = new URLSearchParams(await c.req.text());
    const run = sent.get('do') === 'run';
    if (run && !allowChanges) return fail(c, CHANGES_ARE_OFF);
    const fields = fieldsOf(sent);
    const form: SiteRequest['form'] = (overview, problem) => formPage(config, overview, withoutKeys(fields), problem);
    return withSite(c, config, { site: fields.site, form, statusOf }, async (siteId) => {
      const confirm = sent.get('confirm') ?? '';
      const known = run ? await once.known(confirm) : undefined;
      if (known) return c.html(resultPage(config, known));
      const input = inputOf(siteId, fields);
      const plan = await planDeployment(client, input, { now: new Date(clock()), signal: c.req.raw.signal });
      if (!run || plan.action === 'none')
        return c.html(planPage(config, plan, fields, { token: await tokenOf(plan, fields) }));
      const callId = await confirmedId(confirm, WHAT, shownOf(plan, fields));
      if (callId === undefined) {
        return c.html(planPage(config, plan, fields, { token: await tokenOf(plan, fields), changed: true }));
      }
      return deploy(c, plan, { fields, confirm, key: sent.get('key') ?? '' });
    });
  });

  async function deploy(c: Context<AppEnv>, plan: DeploymentPlan, { fields, confirm, key }: Confirmed) {
    const shown = JSON.stringify(shownOf(plan, fields));
    const input = { ...inputOf(String(plan.siteId), fields), privateKey: key };
    // Its plan is made anew just before; another than the one that was confirmed ends it before anything is sent.
    const stop = new AbortController();
    const onPlan = (anew: DeploymentPlan): void => {
      if (JSON.stringify(shownOf(anew, fields)) !== shown) stop.abort();
    };
    const options = { now: new Date(clock()), signal: stop.signal, onPlan };
    try {
      // It goes on when the page goes away, as the changes of the console do.
      const done = await once(confirm, () => deployCertificate(client, input, options));
      changed(c.env?.waitUntil);
      return c.html(resultPage(config, done));
    } catch (error) {
      const token = await tokenOf(plan, fields);
      if (stop.signal.aborted) return c.html(planPage(config, plan, fields, { token, changed: true }));
      if (!(error instanceof EsaError)) throw error;
      return c.html(planPage(config, plan, fields, { token, problem: problemOf(error) }), statusOf(error));
    }
  }
  return routes;
}

/** What was sent with the confirmation. */
interface Confirmed {
  readonly fields: DeployFields;
  readonly confirm: string;
  readonly key: string;
}

/** All but the key. */
const fieldsOf = (sent: URLSearchParams): DeployFields => {
  const field = (name: string): string => sent.get(name)?.trim() ?? '';
  const certificate = sent.get('certificate') ?? '';
  return { site: field('site'), certificate, name: field('name'), id: field('id') };
};

/** A page holds no key, also where one was pasted in place of the certificate. */
const withoutKeys = (fields: DeployFields): DeployFields =>
  /PRIVATE KEY/i.test(fields.certificate) ? { ...fields, certificate: '' } : fields;

const inputOf = (siteId: string, { certificate, name, id }: DeployFields) => ({
  siteId,
  certificate,
  name: name || undefined,
  id: id || undefined,
});

/** What was shown of a deployment: what differs from it is asked for again. */
const shownOf = ({ action, siteId, existing, fingerprint }: DeploymentPlan, { name, certificate }: DeployFields) => ({
  action,
  siteId: String(siteId),
  existing: existing?.Id ?? '',
  replaced: existing?.FingerprintSha256 ?? '',
  fingerprint: fingerprint ?? '',
  name,
  certificate: certificate.replaceAll(/\s+/g, ' ').trim(),
});

const tokenOf = (plan: DeploymentPlan, fields: DeployFields): Promise<string> =>
  confirmation(WHAT, shownOf(plan, fields), crypto.randomUUID());

/** What the service's data refuses is a conflict. */
const statusOf = (error: EsaError) => (error.name === 'DeployError' ? 409 : causeOf(error).status);
