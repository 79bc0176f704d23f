import type { QuotaUse } from '@esakit/core/lifecycle';
import { html } from 'hono/html';
import type { AppConfig } from '../config.js';
import { count, moment, number, unicodeForm } from '../ui/format.js';
import { type Html, none } from '../ui/html.js';
import { stateBadge } from '../ui/icons.js';
import { layout } from '../ui/layout.js';
import type { PlanQuota, Quotas } from './read.js';

/** Plans on the overview. */
const SHOWN = 3;
/** Sites that are named of a plan. */
const NAMED = 3;

/** The quotas of the fullest plans, for the overview; the script of the page asks for them where they are not known or old. */
export const quotaSection = (quotas: Quotas | undefined, isOld = quotas === undefined): Html =>
  html`<section class="card" id="quota" aria-labelledby="quota-title" ${isOld ? html`data-lazy="/quota?part=1"` : ''}>
    <div class="section-head">
      <h2 id="quota-title">Room for certificates</h2>
      <p class="quiet-text">
        ${quotas ? html`As of ${moment(new Date(quotas.readAt))}. ` : none}<a href="/quota">Quotas of all plans</a>
      </p>
    </div>
    ${
      quotas
        ? html`${unread(quotas)}
            <ul class="quotas">
              ${quotas.plans.slice(0, SHOWN).map(planItem)}
            </ul>`
        : html`<p class="quiet-text" data-lazy-text>They are read on their own page, so that this one never waits.</p>`
    }
  </section>`;

/** The quotas of all plans. */
export const quotaPage = (config: AppConfig, quotas: Quotas): Html =>
  layout(config, {
    title: 'Quotas',
    active: 'overview',
    main: html`<h1>Room for certificates</h1>
      <p class="lead">
        All sites of a plan share its quotas. Custom certificates are those of the types upload and cas, the ended ones
        too; ESA issues the free ones.
      </p>
      ${unread(quotas)}
      <section class="card" aria-labelledby="plans">
        <div class="section-head">
          <h2 id="plans">${count(quotas.plans.length, 'plan')}</h2>
          <p class="quiet-text">As of ${moment(new Date(quotas.readAt))}.</p>
        </div>
        ${quotas.plans.length === 0 ? html`<p>There is no site, so no plan is known.</p>` : none}
        <ul class="quotas many">
          ${quotas.plans.map(planItem)}
        </ul>
      </section>`,
  });

/** What is not known stands first. */
function unread({ plans, notAsked }: Quotas): Html {
  const unknown = plans.filter(
    ({ problem, custom, free }) => problem || custom?.left === undefined || free?.left === undefined,
  ).length;
  return html`${
    unknown > 0
      ? html`<p>${stateBadge('unknown')} Of ${count(unknown, 'plan')} not every quota could be read.</p>`
      : none
  }
  ${
    notAsked > 0
      ? html`<p>
          ${stateBadge('unknown')} ${count(notAsked, 'more plan was', 'more plans were')} not asked for. Prune a site of
          one to see its quota.
        </p>`
      : none
  }`;
}

function planItem({ sites, plan, custom, free, problem }: PlanQuota): Html {
  const names = sites.slice(0, NAMED).map(({ name }) => name);
  const more = sites.length - names.length;
  const [first] = sites;
  return html`<li>
    <h3>
      ${names.map((name, index) => html`${index > 0 ? ', ' : ''}${name}${unicodeForm(name)}`)}${more > 0 ? ` and ${count(more, 'more site')}` : ''}
    </h3>
    <p class="sub">${plan}</p>
    ${
      problem
        ? html`<p>${stateBadge('unknown')} <code>${problem.code}</code>: ${problem.message}</p>`
        : html`${useRow('Custom', custom, names[0])} ${useRow('Free', free, names[0])}`
    }
    ${first ? html`<p class="sub"><a href="/changes/prune?site=${first.siteId}">Prune ${first.name}</a></p>` : none}
  </li>`;
}

/** Used of limit, as a bar and in words. */
export function useRow(label: string, use: QuotaUse | undefined, of = ''): Html {
  const { limit, used, left, unknown } = use ?? {};
  if (limit === undefined || used === undefined || left === undefined) {
    return html`<p class="quota">
      <strong>${label}</strong> ${stateBadge('unknown')}
      <span class="sub"
        >${used === undefined ? '' : `${number(used)} used. `}${limit === undefined ? '' : `The plan allows ${number(limit)}. `}${unknown ?? 'it could not be read'}</span
      >
    </p>`;
  }
  return html`<p class="quota">
    <strong>${label}</strong>
    <meter
      min="0"
      max="${Math.max(limit, used, 1)}"
      high="${Math.max(limit, 1) * 0.8}"
      optimum="0"
      value="${used}"
      aria-label="${label} certificates used, ${of}"
    ></meter>
    <span class="number">${number(used)} of ${number(limit)} used</span>
    <span class="${left === 0 ? 'fault' : 'quiet-text'}">${left === 0 ? 'no room left' : `${number(left)} left`}</span>
  </p>`;
}
