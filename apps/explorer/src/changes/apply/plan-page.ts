import type { ApplicationPlan, PlannedApplication } from '@esakit/core/lifecycle';
import { html } from 'hono/html';
import type { AppConfig } from '../../config.js';
import { count } from '../../ui/format.js';
import { type Html, none } from '../../ui/html.js';
import { stateBadge } from '../../ui/icons.js';
import { changedNote, changePage, offNote, shellWord } from '../parts.js';
import { followPath } from './follow-page.js';
import { type ApplyFields, TYPES } from './form-page.js';

const ACTIONS: Readonly<Record<PlannedApplication['action'], string>> = {
  apply: 'Apply',
  keep: 'Keep what it has',
  wait: 'Wait: it is under way',
  unclear: 'Nothing: unclear',
  forbidden: 'Nothing: CAA records forbid it',
};

/** What would be applied for, what stands in the way, and what will be sent. */
export const planPage = (
  config: AppConfig,
  plan: ApplicationPlan,
  fields: ApplyFields,
  { token, changed }: { readonly token: string; readonly changed: boolean },
): Html => {
  const applied = appliedOf(plan);
  const forbidden = plan.domains.filter(({ action }) => action === 'forbidden');
  const waited = plan.domains.flatMap(({ action, certificate }) =>
    action === 'wait' && certificate?.Id ? [certificate.Id] : [],
  );
  return changePage(config, {
    title: applied.length === 0 ? 'Nothing to apply for' : `Apply for ${count(applied.length, 'certificate')}?`,
    main: html`${changed ? changedNote('What would be done') : none}
      <section class="card" aria-labelledby="plan">
        <h2 id="plan">The plan</h2>
        <p class="quiet-text">
          Site ${plan.siteName ?? ''} <code>${plan.siteId}</code>, connected by ${plan.accessType ?? 'an unknown way'},
          ${plan.siteStatus ?? 'its status is unknown'}; issued by ${TYPES[plan.type]}.
        </p>
        <ul class="choices">
          ${plan.domains.map(domainItem)}
        </ul>
      </section>
      ${
        applied.length === 0
          ? none
          : config.allowChanges
            ? confirmForm(config.client.endpoint, plan, fields, token)
            : offNote(
                `esakit apply --site ${plan.siteId} ${applied.map(({ domain }) => `--domain ${shellWord(domain)}`).join(' ')} --type ${plan.type}${fields.force ? ' --force' : ''} --wait --yes`,
              )
      }
      ${forbidden.length > 0 ? forceForm(plan, fields) : none}
      ${waited.length > 0 ? html`<p><a href="${followPath(plan.siteId, waited)}">Follow those that are under way</a></p>` : none}`,
  });
};

const appliedOf = ({ domains }: ApplicationPlan): PlannedApplication[] =>
  domains.filter(({ action }) => action === 'apply');

const domainItem = ({ domain, action, reason, advice, caa, warnings }: PlannedApplication): Html =>
  html`<li>
    <strong>${domain}</strong>: ${ACTIONS[action]}
    <span class="sub">${reason}</span>
    ${
      action === 'apply' || action === 'forbidden'
        ? html`<span class="sub"
              >${caa.allowed === undefined ? html`${stateBadge('unknown')} ` : none}${caa.message}</span
            >
            ${action === 'apply' ? html`<span class="sub">${advice}</span>` : none}
            ${warnings.map((warning) => html`<span class="sub">Warning: ${warning}</span>`)}`
        : none
    }
  </li>`;

/** The way out for who knows better: the plan anew, with what CAA records forbid. */
const forceForm = (plan: ApplicationPlan, { domains }: ApplyFields): Html =>
  html`<form class="card change-form" method="post" action="/changes/apply">
    <h2>Forbidden by CAA records</h2>
    <p>
      The authority would refuse, and each refusal counts against its limits. Add the record that the plan names, wait
      until the old one's TTL is over, and show the plan again.
    </p>
    <input type="hidden" name="site" value="${plan.siteId}" />
    <input type="hidden" name="domains" value="${domains}" />
    <input type="hidden" name="type" value="${plan.type}" />
    <p class="buttons">
      <button class="button quiet" name="do" value="plan">Show the plan again</button>
      <button class="button quiet" name="force" value="1">Plan it all the same</button>
    </p>
  </form>`;

const confirmForm = (endpoint: string, plan: ApplicationPlan, { domains, force }: ApplyFields, token: string): Html =>
  html`<form class="card change-form confirm-change" method="post" action="/changes/apply">
    <h2>What will be sent</h2>
    <input type="hidden" name="site" value="${plan.siteId}" />
    <input type="hidden" name="domains" value="${domains}" />
    <input type="hidden" name="type" value="${plan.type}" />
    ${force ? html`<input type="hidden" name="force" value="1" />` : none}
    <input type="hidden" name="confirm" value="${token}" />
    <p><code>ApplyCertificate</code> goes to <code>${endpoint}</code> once for each:</p>
    <ul class="choices">
      ${appliedOf(plan).map(
        ({ domain }) =>
          html`<li>
            SiteId <code>${plan.siteId}</code>, Domains <code>${domain}</code>, Type <code>${plan.type}</code>
          </li>`,
      )}
    </ul>
    <p>${WAY_BACK}</p>
    <p class="buttons">
      <button class="button change" name="do" value="run">Yes: apply</button>
      <a class="button quiet" href="/changes/apply?site=${plan.siteId}">No</a>
    </p>
  </form>`;

export const WAY_BACK = 'The way back: the certificate that an application makes can be deleted in the console.';
